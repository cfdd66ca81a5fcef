/** Whether one text derives from another, and which way round. */
import type { Annotated } from '../../pipeline/pipeline.ts'
import type { Span } from '../../text/span.ts'
import { daysApart, daysOf } from '../stories/days.ts'
import { sharedPassages, type Shared } from './align.ts'
import type { Citation } from './cites.ts'
import { sameOutlet } from './outlets.ts'
import { renderedSentences, retoldSentences, type Told } from './retelling.ts'
import type { Passage } from '../view.ts'
import type { Word, Words } from './words.ts'

/** Share of the deriving text's own words (outside quotation marks) in shared passages from which it is a copy. */
const COPY_SHARE = 0.65
/**
 * The same for a rewrite, and the least number of own words shared. Read off all pairs of BASIL (independent desks:
 * they stay below .08 unless both print one agency) and of AllSides and ECB+ (whose short texts share names and titles).
 */
const REWRITE_SHARE = 0.12
const REWRITE_WORDS = 28
const COPY_WORDS = 20
/** A copy found long after is taken for one only when it is nearly whole: what sites repeat for years is their furniture. */
const LATE_COPY_SHARE = 0.9
const LATE_COPY_WORDS = 80
/** Share of the figures, and of figures and names, of the poorer text that the other must have. Read off gun violence. */
const SHARED_NUMBERS = 0.34
const SHARED_SPECIFICS = 0.4
/** A rewrite shares this many passages, or one this long: a single common sentence is no lineage. */
const REWRITE_PASSAGES = 2
const LONG_PASSAGE = 30
/** A text reworked more than this many days later is one of its kind (a form letter, a police notice), not a rewrite. */
const REWRITE_DAYS = 14

/** A document with what lineage reads of it. */
export type Traced = {
  readonly annotated: Annotated
  readonly words: Words
  readonly citations: readonly Citation[]
  readonly told: readonly Told[]
}

export type Derivation = {
  readonly from: Traced
  readonly to: Traced
  readonly kind: 'copy' | 'rewrite'
  /** In the order of `from`. */
  readonly passages: readonly Passage[]
  /** Sentences of `from` that render one of `to`, passages or not: whose words they are, not proof. */
  readonly rendered: readonly Passage[]
  /** Numbers of the words of `from` that stand in passages. */
  readonly shared: readonly number[]
}

const swapped = ({ a, aEnd, b, bEnd, equal }: Shared): Shared => ({ a: b, aEnd: bEnd, b: a, bEnd: aEnd, equal })

const ownIn = (words: readonly Word[], start: number, end: number): number => {
  let own = 0
  for (let i = start; i < end; i++) if (words[i]?.quoted === false) own++
  return own
}

/** Words of a passage that stand outside quotation marks on both sides: a speech one side forgot to mark is still one. */
const ownShared = (from: Words, to: Words, { a, aEnd, b, bEnd }: Shared): number =>
  Math.min(ownIn(from.words, a, aEnd), ownIn(to.words, b, bEnd))

const kindOf = (
  from: Words,
  to: Words,
  passages: readonly Shared[],
  days: number | null,
): Derivation['kind'] | null => {
  const lengths = passages.map((passage) => ownShared(from, to, passage)).filter((length) => length >= 6)
  const shared = lengths.reduce((sum, length) => sum + length, 0)
  const share = shared / Math.max(1, ownIn(from.words, 0, from.words.length))
  const late = days !== null && days > REWRITE_DAYS
  if (share >= (late ? LATE_COPY_SHARE : COPY_SHARE) && shared >= (late ? LATE_COPY_WORDS : COPY_WORDS)) return 'copy'
  const enough = lengths.length >= REWRITE_PASSAGES || Math.max(0, ...lengths) >= LONG_PASSAGE
  return !late && share >= REWRITE_SHARE && shared >= REWRITE_WORDS && enough ? 'rewrite' : null
}

const specificsOf = ({ words }: Words, kinds: readonly Word['specific'][]): Set<string> =>
  new Set(words.filter(({ specific }) => specific !== null && kinds.includes(specific)).map(({ form }) => form))

/** Share of the poorer set that stands in the other; null when either has too few to tell. */
const overlapOf = (a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): number | null => {
  const smaller = Math.min(a.size, b.size)
  return smaller < least ? null : [...a].filter((form) => b.has(form)).length / smaller
}

/** False for two reports from one mould (weekly figures, police notices): like words around other names and figures. */
const sameSpecifics = (a: Words, b: Words): boolean => {
  const numbers = overlapOf(specificsOf(a, ['number']), specificsOf(b, ['number']), 3)
  const all = overlapOf(specificsOf(a, ['number', 'name']), specificsOf(b, ['number', 'name']), 3)
  return (numbers ?? 1) >= SHARED_NUMBERS && (all ?? 1) >= SHARED_SPECIFICS
}

const publishedOf = ({ document, layers }: Annotated) => document.published ?? layers.times.published

/** The instant or day a document appeared, comparable as text within one precision; null when not known. */
const order = (a: Traced, b: Traced): number => {
  const one = publishedOf(a.annotated)
  const other = publishedOf(b.annotated)
  if (one?.start == null || other?.start == null) return 0
  const length = Math.min(one.start.length, other.start.length)
  const [x, y] = [one.start.slice(0, length), other.start.slice(0, length)]
  return x < y ? -1 : x > y ? 1 : 0
}

const credits = (from: Traced, to: Traced): boolean => {
  const { outlet } = to.annotated.document
  return outlet !== null && from.citations.some(({ via }) => sameOutlet(via, outlet))
}

/**
 * True when `a` derives from `b`: it credits b's outlet; it appeared later; it is the shorter cut; and where nothing
 * tells, the order of the texts themselves decides, so that the answer is the same for every order of the inputs.
 */
const derives = (a: Traced, b: Traced): boolean => {
  if (credits(a, b) !== credits(b, a)) return credits(a, b)
  const dates = order(a, b)
  if (dates !== 0) return dates > 0
  const lengths = a.words.words.length - b.words.words.length
  if (lengths !== 0) return lengths < 0
  return a.annotated.document.sha256 > b.annotated.document.sha256
}

const spanOf = ({ words }: Words, first: number, end: number): Span => ({
  start: words[first]?.span.start ?? 0,
  end: words[end - 1]?.span.end ?? 0,
})

/** The numbers of the words that lie in one of the spans, which come in order. */
const wordsWithin = ({ words }: Words, spans: readonly Span[]): number[] => {
  const within: number[] = []
  let at = 0
  words.forEach(({ span }, number) => {
    while (at < spans.length && (spans[at] as Span).end <= span.start) at++
    if (at < spans.length && (spans[at] as Span).start <= span.start) within.push(number)
  })
  return within
}

/** The derivation between two documents, or null when neither their common words nor their order of facts prove one. */
export const derivationOf = (a: Traced, b: Traced): Derivation | null => {
  if (!sameSpecifics(a.words, b.words)) return null
  const [from, to, forward] = derives(a, b) ? [a, b, true] : [b, a, false]
  const found = sharedPassages(a.words.words, b.words.words)
  const runs = forward ? found : found.map(swapped).sort((x, y) => x.a - y.a)
  const days = daysApart(daysOf(publishedOf(a.annotated)), daysOf(publishedOf(b.annotated)))
  const kind = kindOf(from.words, to.words, runs, days)
  const retold = kind === null && (days ?? 0) <= REWRITE_DAYS ? retoldSentences(from.told, to.told) : []
  if (kind === null && retold.length === 0) return null
  const passages =
    kind === null
      ? retold
      : runs.map((run) => ({ from: spanOf(from.words, run.a, run.aEnd), to: spanOf(to.words, run.b, run.bEnd) }))
  const spans = passages.map((passage) => passage.from)
  return {
    from,
    to,
    kind: kind ?? 'rewrite',
    passages,
    rendered: renderedSentences(from.told, to.told),
    shared: wordsWithin(from.words, spans),
  }
}
