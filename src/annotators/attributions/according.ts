/** "According to S, P", "P, according to S", "S, as reported by R, …" and "(as) S put it". */
import type { Token } from '../../model/layers.ts'
import { ACCORDING_PHRASES, RELAY_PARTICIPLES } from '../../lexicons/saying.ts'
import type { Span } from '../../text/span.ts'
import { sourceEnd } from './phrases.ts'
import { contentSpan, sourceSpan, spanOf, type Draft, type Reading } from './reading.ts'

const phraseAt = (tokens: readonly Token[], i: number): number =>
  ACCORDING_PHRASES.find((phrase) => phrase.every((word, k) => tokens[i + k]?.lower === word))?.length ?? 0

/** End of the clause-like stretch that holds `at`, between semicolons. */
const stretch = ({ tokens, bySentence, quoteOf }: Reading, at: number): { first: number; end: number } => {
  const range = bySentence[(tokens[at] as Token).sentence] ?? { first: at, end: at + 1 }
  const isBreak = (i: number): boolean => tokens[i]?.text === ';' && quoteOf[i] === -1
  let first = at
  while (first > range.first && !isBreak(first - 1)) first--
  let end = at
  while (end < range.end && !isBreak(end)) end++
  return { first, end }
}

/** Content around an adverbial source at tokens [first, end): what follows a comma, what stands before it, or both. */
const around = (reading: Reading, first: number, end: number): Span[] => {
  const { tokens } = reading
  const { first: from, end: to } = stretch(reading, first)
  const before = contentSpan(reading, from, first)
  const after = contentSpan(reading, end, to)
  const opens = /^[,—–]$/u.test(tokens[end]?.text ?? '')
  if (before === null || /^(?:but|and|meanwhile|still|yet|also)$/iu.test(reading.text.slice(before.start, before.end)))
    return after === null ? [] : [after]
  if (after === null || !opens) return [before]
  return [before, after]
}

/** A source that opens its sentence runs on to its comma: "According to assessments cited in the paper, P". */
const untilComma = ({ tokens, bySentence, quoteOf }: Reading, at: number, end: number, limit: number): number => {
  const range = bySentence[(tokens[at] as Token).sentence]
  if (range === undefined || at - range.first > 1 || tokens[end]?.text === ',') return end
  for (let i = end; i < Math.min(limit, end + MAX_POSTMODIFIER); i++) {
    if (quoteOf[i] !== -1) return end
    if (tokens[i]?.text === ',') return i
  }
  return end
}
const MAX_POSTMODIFIER = 14

/** Drafts for sources named by a prepositional phrase. */
export const accordingTo = (reading: Reading): Draft[] => {
  const { tokens, quoteOf } = reading
  const drafts: Draft[] = []
  for (let i = 0; i < tokens.length; i++) {
    const length = quoteOf[i] === -1 ? phraseAt(tokens, i) : 0
    if (length === 0) continue
    const { end: limit } = stretch(reading, i)
    const end = untilComma(reading, i, sourceEnd(reading, i + length, limit), limit)
    const source = sourceSpan(tokens, i + length, end)
    if (source === null) continue
    const content = around(reading, i, end)
    if (content.length === 0) continue
    drafts.push({
      rule: 'according-to',
      confidence: 0.9,
      source: [source],
      cue: [spanOf(tokens, i, i + length)],
      content,
    })
  }
  return drafts
}

const isVerbless = ({ tokens }: Reading, at: Span): boolean =>
  !tokens.some(({ start, end, pos }) => start >= at.start && end <= at.end && (pos === 'VERB' || pos === 'AUX'))

/** "as reported by R", "quoted by R", "as suggested by S": where a statement stands in another's words. */
export const reportedBy = (reading: Reading): Draft[] => {
  const { tokens, quoteOf } = reading
  const drafts: Draft[] = []
  for (let i = 1; i + 1 < tokens.length; i++) {
    const participle = tokens[i] as Token
    if (quoteOf[i] !== -1 || tokens[i + 1]?.lower !== 'by' || !RELAY_PARTICIPLES.has(participle.lower)) continue
    const isAs = tokens[i - 1]?.lower === 'as'
    if (!isAs && tokens[i - 1]?.text !== ',') continue
    const first = isAs ? i - 1 : i
    const { end: limit } = stretch(reading, i)
    const end = sourceEnd(reading, i + 2, limit)
    const source = sourceSpan(tokens, i + 2, end)
    const wide = around(reading, first, end)
    const isNoun = wide[0] !== undefined && isVerbless(reading, wide[0]) && wide.length > 1
    const content = isNoun ? wide.slice(0, 1) : wide
    if (source === null || content.length === 0 || (!isAs && wide.length < 2)) continue
    drafts.push({
      rule: 'as-reported-by',
      confidence: 0.75,
      source: [source],
      cue: [spanOf(tokens, first, i + 2)],
      content,
    })
  }
  return drafts
}
