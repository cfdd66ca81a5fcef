/** The words of a clause that a reader is shown as a statement. */
import type { Attribution } from '../../model/dossier.ts'
import type { Clause, Token } from '../../model/layers.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Reader } from './reader.ts'

const OPENERS = new Set([
  'that',
  'and',
  'but',
  'or',
  ',',
  ';',
  ':',
  '—',
  '–',
  '-',
  'while',
  'whilst',
  'as',
  'when',
  'after',
  'before',
  'because',
  'although',
  'though',
  'since',
  'until',
  'so',
  'than',
  'where',
  'whereas',
])
/** Words that cannot end a statement when more of the clause was cut off after them. */
const DANGLING = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART'])
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'because'])
const RELATIVES = new Set(['that', 'which', 'who', 'whom', 'whose', 'what'])
const CLOSERS = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '-',
  'and',
  'but',
  'or',
  'as',
  'while',
  'should',
  'if',
  'after',
  'before',
  'when',
  'since',
  'by',
  'with',
  '.',
])

const STOP = /^[,;:.—–!?]$/

/** The end of the stretch that a token stands in, at the next stop: where a verb's object was parted from it. */
const stopAfter = (reader: Reader, { sentence }: Clause, from: number): number => {
  let end = from
  while (reader.tokens[end]?.sentence === sentence && !STOP.test(reader.tokens[end]?.text ?? '')) end++
  return end
}

/**
 * The clause's own words, without what only joins it to its neighbours. A clause that hangs on it stays in
 * unless a comma or a conjunction parts it, so that what is shown does not break off.
 */
export const shownSpan = (reader: Reader, clause: Clause, core: ReadonlySet<number>): Span => {
  const lower = (at: number): string => reader.tokens[at]?.lower ?? ''
  const own = [...core].filter((at) => at >= clause.first && at < clause.end).sort((a, b) => a - b)
  let first = own[0] ?? clause.first
  let end = clause.end
  for (let at = clause.predicate.head + 1; at < clause.end; at++)
    if (!core.has(at) && (CLOSERS.has(lower(at)) || CLOSERS.has(lower(at - 1)))) {
      end = at
      break
    }
  const { subject } = clause
  if (
    clause.kind === 'participial' &&
    clause.passive &&
    subject !== null &&
    subject.end < clause.span.start &&
    clause.span.start - subject.end <= 2
  )
    first = reader.tokenAt(subject.start)
  while (first < end - 1 && OPENERS.has(lower(first))) first++
  const cut = end < clause.end
  const isOpening = (at: number): boolean =>
    reader.tokens.slice(first, at + 1).filter(({ text }) => text === '"').length % 2 === 1 &&
    reader.document.text[(reader.tokens[at] as Token).start - 1] === ' '
  const goesOn = (at: number): boolean =>
    reader.tokens[at + 1]?.sentence === clause.sentence && reader.tokens[at + 1]?.pos !== 'PUNCT'
  const dangles = (at: number): boolean =>
    (cut || goesOn(at)) &&
    (DANGLING.has(reader.tokens[at]?.pos ?? '') || RELATIVES.has(lower(at)) || POSSESSIVES.has(lower(at)))
  while (
    end > first + 1 &&
    (CLOSERS.has(lower(end - 1)) ||
      /^[“‘(]$/.test(lower(end - 1)) ||
      (lower(end - 1) === '"' && isOpening(end - 1)) ||
      dangles(end - 1))
  )
    end--
  if (reader.tokens[end - 1]?.pos === 'VERB' && (cut || goesOn(end - 1))) end = stopAfter(reader, clause, end)
  return { start: (reader.tokens[first] as Token).start, end: (reader.tokens[end - 1] as Token).end }
}

/** A clause's tokens without those of who says it and the saying ("According to an envoy, ..."). */
export const withoutSource = (
  reader: Reader,
  core: ReadonlySet<number>,
  attribution: Attribution | null,
): ReadonlySet<number> => {
  if (attribution === null) return core
  const frame = [...attribution.source, ...attribution.cue]
  return new Set([...core].filter((at) => !frame.some((span) => overlaps(span, reader.tokens[at] as Token))))
}
