/** Lines that are no part of the article: the page's furniture, and its credits. Each is judged by its own words. */
import { FURNITURE, OFFER_LINE, SECTION_NAMES, SELF_REFERENCE } from '../../lexicons/boilerplate.ts'
import { BYLINE, BYLINE_ROLE, BYLINE_START, CAPTION_END, CREDITS, LABELLED_CREDIT } from '../../lexicons/credits.ts'
import type { Block } from './blocks.ts'

/** Longest line tried against the patterns, in code units: prompts and credits are shorter. */
const LINE_MAX = 420
/** Longest caption, in words. */
const CAPTION_WORDS = 70

const SEPARATORS = /\s*(?:[|/›»>•·,]|\s[-–—]\s|\s{2,})\s*/u

/** "LatestNewsWorld" -> Latest, News, World; "MiddleEastUS" -> Middle, East, US. */
const humps = (word: string): string[] => word.match(/\p{Lu}{2,}(?!\p{Ll})|\p{Lu}[\p{Ll}&.]+|\p{Ll}+|&/gu) ?? []

/** True when a run of words can be read as section names one after another. */
const readsAsSections = (words: readonly string[]): boolean => {
  const reach: boolean[] = [true]
  for (let end = 1; end <= words.length; end++)
    reach[end] = [1, 2, 3].some(
      (size) => size <= end && reach[end - size] === true && SECTION_NAMES.has(words.slice(end - size, end).join(' ')),
    )
  return reach[words.length] === true
}

/** Section names, alone, listed with separators or breadcrumbs, or glued together by a lost line break. */
const isNavigation = (text: string): boolean => {
  if (text.length > 200 || /[.!?:;"”]$/u.test(text)) return false
  const lower = text.toLowerCase()
  if (SECTION_NAMES.has(lower)) return true
  const parts = text.split(SEPARATORS).filter((part) => part !== '')
  if (parts.length >= 2 && parts.filter((part) => SECTION_NAMES.has(part.toLowerCase())).length / parts.length >= 0.6)
    return true
  const glued = /\p{Ll}\p{Lu}/u.test(text)
  const words = text.split(/\s+/u).flatMap((word) => (glued ? humps(word) : [word]))
  return words.length >= 2 && words.length <= 30 && readsAsSections(words.map((word) => word.toLowerCase()))
}

const STAMP_WORDS =
  /\b(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|am|pm|a\.? ?m|p\.? ?m|[a-z]{1,3}[sd]?t|utc|gmt|uk|first|last|originally|published|updated|posted|modified|created|found|time|date|on|at|by|st|nd|rd|th|z|hrs?|h)\b/giu

/** A line of nothing but a date or a clock time: when the page was published or changed, or the heading of an entry. */
export const isStamp = ({ text }: Block): boolean =>
  text.length <= 90 &&
  /\d{4}|\d{1,2} ?[:/.] ?\d{2}/u.test(text) &&
  !/\p{L}/u.test(text.replace(STAMP_WORDS, '').replace(/\d(?:st|nd|rd|th|am|pm)\b/giu, ''))

/** Page furniture: navigation, prompts, paywalls, consent, rights. */
export const isFurniture = ({ text }: Block): boolean => {
  if (text.length > LINE_MAX) return false
  return isNavigation(text) || FURNITURE.some((pattern) => pattern.test(text))
}

/** A credit by its label ("Source: ..."); only below the first line. */
export const isLabelledCredit = ({ text }: Block): boolean => text.length <= LINE_MAX && LABELLED_CREDIT.test(text)

/** An offer of another piece by its label ("Read more: ..."); only below the title. */
export const isOffer = ({ text }: Block): boolean => text.length <= LINE_MAX && OFFER_LINE.test(text)

/** An offer by a label that no title bears ("Read more: ..."). */
export const isPlainOffer = (block: Block): boolean =>
  isOffer(block) &&
  !/^\(?(?:anal|opinion|expl|exclusive|fact|video|poll|watch|listen|photos?|pictures|in pictures|live)/iu.test(
    block.text,
  )

/** A byline: "By Arda Venn, Norland Times". */
export const isByline = ({ text, stops }: Block): boolean => {
  if (text.length > 160) return false
  if (BYLINE_ROLE.test(text)) return true
  if (!BYLINE_START.test(text) || (stops && !/\b\p{Lu}\.$/u.test(text))) return false
  return BYLINE.test(text.replace(BYLINE_START, 'by '))
}

/** Who filed, supplied, photographed: credits and captions that end in one. */
export const isCredit = ({ text, words }: Block): boolean => {
  if (text.length <= LINE_MAX && CREDITS.some((pattern) => pattern.test(text))) return true
  return words <= CAPTION_WORDS && CAPTION_END.test(text)
}

/** The outlet addressing its readers about itself: "we", "you" and its newsletter in a line or two. */
export const addressesReaders = ({ text }: Block): boolean => {
  if (text.length > LINE_MAX || /["“]/u.test(text)) return false
  const reader = /\b(?:you|your|yours|readers?|subscribers?|members?)\b/iu.test(text)
  const self = /\b(?:we|we[’']re|we[’']ve|our|ours|us)\b/iu.test(text)
  return (reader && self) || (SELF_REFERENCE.test(text) && (reader || self))
}

/** A line that is one link, handle or channel, with or without a bullet. */
export const isLink = ({ text }: Block): boolean =>
  /^(?:[-–—*•·▪►‣○●]\s*|\[?\d{1,2}[.)\]]\s*)?(?:[^\s:]{1,40}\s?:\s)?(?:https?:\/\/\S+|www\.\S+|t\.me\/\S+|@[\w.]{3,40}|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|news|gov|int|co\.\w\w|me|tv|ua|ru|uk)(?:\/\S*)?)(?:\s\(?[^\s].{0,60})?$/iu.test(
    text,
  )
