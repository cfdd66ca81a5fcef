/** Which lines are a page's title and its headings: short lines that are no sentences. */
import type { Block } from './blocks.ts'
import { isProse } from './blocks.ts'

/** Longest heading and title, in words and code units: nearly all headlines of the story sets are shorter. */
const HEADING_WORDS = 16
const HEADING_LENGTH = 120
const TITLE_WORDS = 30
const TITLE_LENGTH = 220
/** Longest question that is a heading rather than a question of the text. */
const QUESTION_WORDS = 10
/** Longest label that ends in a colon ("Key points:"); longer ones lead into what follows. */
const LABEL_WORDS = 2

const OPENS_LIKE_TITLE = /^["'“‘«(\[¿]*[\p{Lu}\p{N}\p{Lo}$€£#@]/u
const BULLET = /^(?:[-–—*•·▪►‣○●>]|\(?\d{1,2}[.)]|[a-z][.)])\s/u
const HANGS =
  /\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|whose|as|than|because|said|says|be|has|have|had|will|would|could|their|his|her|its)$/u
/** "Truce holds, mediator says": a headline's way of saying who says it. */
const SOURCED = /[,–—-]\s[^,–—]{2,40}\ssa(?:ys|id)$/u
const HANGS_ON_BE = /\b(?:is|are|was|were)$/u
/** "What the letter was": a clause that may end on its verb. */
const ASKS = /^["'“‘]?(?:what|who|where|how|why|that|as)\b/iu
const SPEAKS =
  /\b(?:sa(?:id|ys)|wr(?:ote|ites)|add(?:ed|s)|ask(?:ed|s)|repl(?:ied|ies)|reads?|posted|tweeted|argue[sd]|continue[sd]|warn(?:ed|s))\b/iu
const ADDRESS = /https?:\/\/|www\.|\w@\w|\bt\.me\//iu
const DATELINE_ONLY = /^[\p{Lu}][\p{Lu}\s.,'’-]{2,}.{0,30}(?:--?|[–—])$/u
/** A line that is one quotation through and through: somebody's words set apart. */
const ALL_QUOTED = /^["“«][^"“”«»]*["”»]$/u

const hasShape = ({ text }: Block, words: number, most: number, longest: number): boolean =>
  words > 0 && words <= most && text.length <= longest && OPENS_LIKE_TITLE.test(text) && !ADDRESS.test(text)

const endsOpen = (text: string): boolean =>
  /[.,;:!…–—-][\s"'”’`»)\]]*$/u.test(text) ||
  (HANGS.test(text) && !SOURCED.test(text)) ||
  (HANGS_ON_BE.test(text) && !ASKS.test(text)) ||
  DATELINE_ONLY.test(text)

/** Could be a heading by its own form: short, opened by a capital, without a final stop, not one item of a list. */
export const isHeadingLike = (block: Block): boolean => {
  const { text, words } = block
  if (block.marked) return true
  if (!hasShape(block, words, HEADING_WORDS, HEADING_LENGTH) || BULLET.test(text) || ALL_QUOTED.test(text)) return false
  if (/[`"]$/u.test(text) && !/[`"].*[`"]$/u.test(text)) return false
  if (text.endsWith('?')) return words <= QUESTION_WORDS && !/[:"“”]/u.test(text)
  if (text.endsWith(':')) return words <= LABEL_WORDS && !SPEAKS.test(text)
  if (/\?["'”’]+$/u.test(text)) return false
  return !endsOpen(text)
}

const DATELINE =
  /^(?:[\p{Lu}][\p{L}.'’-]*[ ,/]{0,2}){1,7}(?:\d{1,2},?\s?)?(?:\([^)]{1,60}\)\s?)?(?:--?|[–—―]|>>|:)\s?(?:["“‘]?[\p{Lu}\p{N}])|^\([\p{L} /.-]{2,30}\)\s?(?:--?|[–—―])\s/u
/** Words from which "New Delhi: ..." is a paragraph with its dateline rather than a headline with its topic. */
const COLON_DATELINE_WORDS = 20
/** Opens as agencies' reports do: "WASHINGTON (AP) — ...", "Moscow – ...", "NEW DELHI: ...". */
export const hasDateline = ({ text, words }: Block): boolean => {
  if (words < 8 || !DATELINE.test(text)) return false
  return (
    /^[^–—―:>-]{2,70}(?:--?|[–—―]|>>)\s/u.test(text) ||
    (words >= COLON_DATELINE_WORDS && /^[^–—―:>-]{2,40}:\s/u.test(text))
  )
}

/** Share of the words of four letters or more that are capitalised. */
const capitalShare = (text: string): number => {
  const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
  return words.length < 4 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length
}

const SENTENCE_WORDS =
  /\b(?:the|a|an|said|told|was|were|had|has|have|is|are|been|he|she|they|we|it|i|this|these|those|there|his|her|their|its|our|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/iu
/** "Border talks: envoys weigh truce": a topic, then the news of it. */
const LABELLED = /^[\p{L}\p{N}][^:.!?"“]{2,40}: ['"‘“]?\p{Lu}(?!.*\b(?:said|told)\b)(?!.*[.!?]\s+\p{Lu})/u
/** Words that headlines capitalise and sentences do not. */
const TITLE_CASE = 0.95
/** Longest headline that ends in a full stop, in words. */
const STOPPED_WORDS = 20

/** The style of headlines, final stop or not: capitals throughout, or the telegraphic present without articles. */
export const isHeadlineStyle = ({ text, words }: Block): boolean =>
  words <= STOPPED_WORDS &&
  ((capitalShare(text) >= TITLE_CASE && !/\b(?:said|told|\p{Lu}\p{Ll}+day)\b/u.test(text)) ||
    LABELLED.test(text) ||
    (words >= 4 && !SENTENCE_WORDS.test(text) && !/[.!?]\s+\p{Lu}/u.test(text)))

/** Could be the title by its own form. A final stop is forgiven to a headline with a longer paragraph in what follows. */
export const isTitleLike = (block: Block, after: readonly Block[]): boolean => {
  const { text, words } = block
  const next = after[0]
  if (block.marked) return true
  if (
    !hasShape(block, words, TITLE_WORDS, TITLE_LENGTH) ||
    BULLET.test(text) ||
    next === undefined ||
    hasDateline(block)
  )
    return false
  if (/[?!]["'”’]*$/u.test(text)) return words <= 20 && isProse(next) && next.words > words
  if (/\.["'”’]*$/u.test(text)) return isHeadlineStyle(block) && after.slice(0, 2).some((one) => one.words > words)
  return !endsOpen(text)
}
