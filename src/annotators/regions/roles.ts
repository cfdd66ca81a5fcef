/** Gives every block of a page its role, from its own form and from what stands around it. */
import { OFFER_HEADINGS } from '../../lexicons/boilerplate.ts'
import { SOURCE_HEADINGS, SOURCE_LEAD_IN, WRITER_NOTE } from '../../lexicons/credits.ts'
import type { Region } from '../../model/dossier.ts'
import { covers, type Span } from '../../text/span.ts'
import { isProse, type Block } from './blocks.ts'
import {
  addressesReaders,
  isByline,
  isCredit,
  isFurniture,
  isLabelledCredit,
  isLink,
  isOffer,
  isPlainOffer,
  isStamp,
} from './furniture.ts'
import { hasDateline, isHeadingLike, isHeadlineStyle, isTitleLike } from './headings.ts'

type Kind = Region['kind']
type Roles = (Kind | null)[]

/** How many prose blocks from the foot a note on the writer or to the readers may stand. */
const FOOT = 3
/** A block as long as this, with a final stop, ends a list of links or offers. */
const LIST_ENDS_WORDS = 18
/** Longest list looked at. */
const LIST_MAX = 60
/** Bylines and datelines stand within this many blocks of the head. */
const HEAD = 8
/** Longest title and deck over a dateline, in words. */
const TITLE_WORDS = 30
const DECK_WORDS = 50
/** Most lines of title and decks before the first paragraph. */
const TITLE_RUN = 4

const BULLETED = /^(?:[-–—*•·▪►‣○●]\s|\[?\d{1,2}[.)\]]\s)/u

/** Furniture and credits that show in the line itself. A date before the text is the page's; one amid it heads an entry. */
const markFurniture = (blocks: readonly Block[], roles: Roles): void => {
  const prose = blocks.findIndex((block, i) => roles[i] === null && isProse(block) && block.words > 8)
  // Above the first line that stays open, a label ("Analysis: ...") may be the title's.
  let open = false
  blocks.forEach((block, i) => {
    if (roles[i] !== null) return
    if (isCredit(block) || (i > 0 && isLabelledCredit(block)) || (i < HEAD && isByline(block))) roles[i] = 'credit'
    else if (isFurniture(block) || (open && isPlainOffer(block))) roles[i] = 'boilerplate'
    else if (isStamp(block)) roles[i] = i < prose || prose === -1 ? 'boilerplate' : 'heading'
    else open = true
  })
}

/** The item of a list: a link, a bullet, or a short line that is no sentence. */
const isItem = (block: Block): boolean =>
  isLink(block) || (BULLETED.test(block.text) && block.words <= 40) || (!block.stops && block.words < LIST_ENDS_WORDS)

/** Lists of sources with their heading and lead-in are credits; lists of other pieces are furniture. */
const markLists = (blocks: readonly Block[], roles: Roles): void => {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    const sources = SOURCE_HEADINGS.test(block.text) || (block.words <= 60 && SOURCE_LEAD_IN.test(block.text))
    const offers = OFFER_HEADINGS.test(block.text)
    if (!sources && !offers && !isLink(block)) continue
    let end = i + 1
    while (end < Math.min(blocks.length, i + LIST_MAX) && continuesList(blocks[end] as Block, sources)) end++
    const items = blocks.slice(i, end)
    const linked = items.filter(isLink).length
    const bulleted = items.filter(({ text }) => BULLETED.test(text)).length
    const atFoot = end >= blocks.length - FOOT
    if (
      sources
        ? linked + bulleted > 0 || (atFoot && items.length > 1)
        : offers || linked >= 2 || (linked > 0 && atFoot && i > 0)
    ) {
      for (let at = i; at < end; at++) if (roles[at] !== 'title') roles[at] = offers ? 'boilerplate' : 'credit'
      i = end - 1
    }
  }
}

const continuesList = (block: Block, sources: boolean): boolean =>
  isItem(block) || (sources && block.words <= 60 && SOURCE_LEAD_IN.test(block.text)) || isCredit(block)

const proseAfter = (blocks: readonly Block[], roles: Roles, from: number): number => {
  let prose = 0
  for (let i = from; i < blocks.length; i++) if (roles[i] === null && isProse(blocks[i] as Block)) prose++
  return prose
}

/** What the outlet says to its readers, and about the writer, near the foot or beside other furniture. */
const markFoot = (blocks: readonly Block[], roles: Roles): void => {
  for (let i = blocks.length - 1, prose = 0; i > 0 && prose < FOOT; i--) {
    const block = blocks[i] as Block
    if (roles[i] !== null) continue
    const beside = roles[i - 1] === 'boilerplate' || roles[i + 1] === 'boilerplate'
    if (beside && addressesReaders(block)) roles[i] = 'boilerplate'
    else if (block.words <= 60 && WRITER_NOTE.test(block.text)) roles[i] = 'credit'
    else if (isProse(block)) prose++
  }
}

/** A title that came apart from the text, and its repetition at the head of the text. */
const markGivenTitle = (blocks: readonly Block[], roles: Roles, given: Span): void => {
  const same = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  let title = ''
  blocks.forEach((block, i) => {
    if (covers(given, block.span)) {
      roles[i] = 'title'
      title += ` ${block.text}`
    }
  })
  const first = roles.findIndex((role) => role === null)
  const repeated = blocks[first]
  if (repeated !== undefined && first < HEAD && same(repeated.text) === same(title)) roles[first] = 'title'
}

/** The first line that reads as a title, with nothing but furniture and bylines before it. */
const markFoundTitle = (blocks: readonly Block[], roles: Roles): void => {
  const open = blocks.map((_, i) => i).filter((i) => roles[i] === null)
  const first = open[0]
  if (first === undefined || open.length < 2) return
  const at = (n: number): Block => blocks[open[n] as number] as Block
  const after = (n: number): Block[] => open.slice(n + 1, n + 3).map((i) => blocks[i] as Block)
  let run = 0
  const isDeck = (n: number): boolean => n === 0 || isHeadingLike(at(n)) || isHeadlineStyle(at(n))
  while (run < Math.min(open.length - 1, TITLE_RUN) && isTitleLike(at(run), after(run)) && isDeck(run)) run++
  if (run === 0 && datelineFollows(open.map((i) => blocks[i] as Block))) run = 1
  if (run === 0 || proseAfter(blocks, roles, (open[run - 1] as number) + 1) === 0) return
  const longer = open.slice(0, run).findIndex((i) => (blocks[i] as Block).words >= 5)
  const title = at(0).words <= 3 && longer > 0 ? longer : 0
  for (let n = 0; n < run; n++) roles[open[n] as number] = n === title ? 'title' : 'heading'
}

/** Short lines before the first paragraph with a dateline are the title and its decks. */
const datelineFollows = (blocks: readonly Block[]): boolean => {
  const dateline = blocks.slice(0, TITLE_RUN).findIndex(hasDateline)
  return (
    dateline > 0 && blocks.slice(0, dateline).every(({ words }, i) => words <= (i === 0 ? TITLE_WORDS : DECK_WORDS))
  )
}

/** Headings: short lines before prose. Three and more in a row amid the text are a list, not headings. */
const markHeadings = (blocks: readonly Block[], roles: Roles): void => {
  const isOpenHeading = (i: number): boolean => roles[i] === null && isHeadingLike(blocks[i] as Block)
  for (let i = 0; i < blocks.length; i++) {
    if (!isOpenHeading(i)) continue
    let end = i + 1
    while (end < blocks.length && isOpenHeading(end)) end++
    let last = i - 1
    while (last > i - LIST_MAX && last >= 0 && roles[last] !== null && roles[last] !== 'body') last--
    const before = last >= 0 && (roles[last] === null || roles[last] === 'body') ? blocks[last] : undefined
    let next = end
    while (roles[next] === 'boilerplate' || roles[next] === 'credit') next++
    const leadsOn = next < blocks.length && isProse(blocks[next] as Block)
    const marked = blocks.slice(i, end).every((block) => block.marked)
    const listed = before !== undefined && (/[:,;]$/u.test(before.text) || end - i > 2)
    if (marked || (leadsOn && !listed)) for (let at = i; at < end; at++) roles[at] = 'heading'
    i = end - 1
  }
}

/** A telegraphic line right under the title is its second deck, final stop or not. */
const markDeck = (blocks: readonly Block[], roles: Roles): void => {
  const under = roles.indexOf('title') + 1
  const block = blocks[under]
  if (under === 0 || block === undefined || roles[under] !== null) return
  if (block.words <= 18 && isHeadlineStyle(block) && isTitleLike(block, blocks.slice(under + 1, under + 3)))
    roles[under] = 'heading'
}

/** The role of each block, in order. `titleSpan` is the title that came apart from the text, if one did. */
export const rolesOf = (blocks: readonly Block[], titleSpan: Span | null): Kind[] => {
  const roles: Roles = blocks.map(() => null)
  if (titleSpan !== null) markGivenTitle(blocks, roles, titleSpan)
  markFurniture(blocks, roles)
  markLists(blocks, roles)
  markFoot(blocks, roles)
  if (titleSpan === null) markFoundTitle(blocks, roles)
  markDeck(blocks, roles)
  const head = roles.findIndex((role) => role === 'title' || role === null)
  blocks.forEach((block, i) => {
    if (i > head && roles[i] === null && isOffer(block)) roles[i] = 'boilerplate'
  })
  markHeadings(blocks, roles)
  return roles.map((role) => role ?? 'body')
}
