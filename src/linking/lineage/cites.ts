/**
 * What a document itself says it rests on: agencies and outlets it credits or quotes as its source. A bare mention
 * of an outlet is no citation; the words before or after the name must say that something was taken from it.
 */
import type { Annotated } from '../../pipeline/pipeline.ts'
import { slice, type Span } from '../../text/span.ts'
import { sameOutlet, type Outlet, type OutletFinder } from './outlets.ts'

/** `credit`: the whole document rests on it (dateline, byline, "With inputs from"); `relay`: one statement does. */
export type Citation = {
  readonly how: 'credit' | 'relay'
  /** Ordinary name of the agency or outlet, or the words of an unnamed credit ("agency inputs"). */
  readonly via: string
  readonly agency: boolean
  /** The words that say so, the name included. */
  readonly span: Span
}

const KIND = String.raw`(?:(?:the|a|an)\s+)?(?:[\p{L}-]+\s+){0,2}?(?:(?:news\s+)?agency\s+|newspaper\s+|daily\s+|broadcaster\s+|magazine\s+|website\s+|outlet\s+|tabloid\s+|weekly\s+|channel\s+)?`
/** Words that end right before the name. */
const BEFORE = new RegExp(
  String.raw`(?:\b(?:(?:first\s+|as\s+|also\s+|were\s+|was\s+|been\s+|is\s+)*(?:reported|quoted|cited|carried|published|obtained|seen|reviewed|broadcast|aired)\s+(?:\p{L}+day\s+)?(?:by|in|on)|according\s+to|cit(?:ing|ed|es)|quot(?:ing|ed)|reports?\s+(?:by|from|in|on)|interview\s+(?:with|to|in|on)|told|tells|speaking\s+to|spoke\s+to|comments\s+to|remarks\s+to|statement\s+to|report\s+(?:by|from|in)|via|source:?)\s+)${KIND}$`,
  'iu',
)
/** Words that follow the name. */
const AFTER =
  /^(?:'s|’s)?,?\s+(?:(?:news\s+agency|agency|newspaper|magazine|website)\s+)?(?:(?:has|had|have|first|also|earlier|previously)\s+)*(?:report(?:s|ed)\b|learned\b|quot(?:es|ed)\b|cit(?:es|ed)\b|publish(?:es|ed)\b|reveal(?:s|ed)\b|(?:news\s+agency\s+|newspaper\s+)?(?:said|wrote|writes|says)\b)/iu
/** "a Reuters report", "the Axios story". */
const REPORT = /^(?:'s|’s)?\s+(?:report|story|article|interview|dispatch|investigation|poll|tally)\b/iu
/** "GENEVA (Reuters) -" at the head of the body. */
const DATELINE_AFTER = /^\)\s*(?:[-–—:]|$)/u
/** Agencies credited without a name: "agency inputs", "wire reports", or a line that is the one word. */
const UNNAMED =
  /\b(?:news\s+)?(?:agency|agencies|wire(?:\s+service)?s?)\s+(?:inputs?|reports?|copy|material|feeds?)\b|(?<=\bwith\s+)(?:news\s+)?agencies\b|^\W*(?:news\s+)?agencies\W*$/iu

const wordsBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 90), at)
const wordsAfter = (text: string, at: number): string => text.slice(at, at + 60)

/** How the words around a name in the body make it a source; null when they do not. */
const inBody = (text: string, span: Span, isHead: boolean): Citation['how'] | null => {
  const before = wordsBefore(text, span.start)
  const after = wordsAfter(text, span.end)
  if (before.endsWith('(') && DATELINE_AFTER.test(after))
    return isHead || /[.!?"”]\s*\($/.test(before) ? 'credit' : 'relay'
  if (
    BEFORE.test(before) ||
    AFTER.test(after) ||
    (REPORT.test(after) && /\b(?:an?|the|in|to|by|of|from)\s+(?:\p{L}+\s+)?$/iu.test(before))
  )
    return 'relay'
  return null
}

/** Where the citing words begin: at the verb or preposition before the name, else at the name. */
const withCue = (text: string, span: Span): Span => {
  const before = wordsBefore(text, span.start)
  const cue = BEFORE.exec(before)
  if (cue === null) return span
  return { start: span.start - (before.length - cue.index), end: span.end }
}

const isOwn = (outlet: Outlet, own: string | null): boolean => own !== null && sameOutlet(outlet.name, own)

/** Every citation of a document in text order, its own outlet left out. */
export const citationsOf = ({ document, layers }: Annotated, find: OutletFinder): Citation[] => {
  const { text, outlet: own } = document
  const found: Citation[] = []
  const firstBody = layers.regions.regions.find(({ kind }) => kind === 'body')?.span.start ?? 0
  for (const { span: region, kind } of layers.regions.regions) {
    if (kind === 'boilerplate') continue
    const words = slice(text, region)
    const named = find(words)
    for (const { at, text: name, outlet } of named) {
      if (isOwn(outlet, own)) continue
      const span = { start: region.start + at, end: region.start + at + name.length }
      const how = kind === 'credit' ? 'credit' : inBody(text, span, span.start - firstBody < 120)
      if (how !== null)
        found.push({
          how,
          via: outlet.name,
          agency: outlet.agency,
          span: kind === 'credit' ? span : withCue(text, span),
        })
    }
    const unnamed = kind === 'credit' && named.length === 0 ? UNNAMED.exec(words) : null
    if (unnamed !== null)
      found.push({
        how: 'credit',
        via: unnamed[0],
        agency: true,
        span: { start: region.start + unnamed.index, end: region.start + unnamed.index + unnamed[0].length },
      })
  }
  return found
}
