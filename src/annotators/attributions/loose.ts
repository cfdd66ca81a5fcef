/**
 * Quotations that no sieve has placed: words quoted within a clause of someone's writing or naming, and quotations
 * that stand alone after another's sentence. Less sure, and marked so.
 */
import type { Clause } from '../../model/layers.ts'
import { bySpan, covers, overlaps, type Span } from '../../text/span.ts'
import { groupOf, subjectOf } from './cues.ts'
import { classOf } from './sources.ts'
import { spanOf, tokensIn, type Draft, type Reading } from './reading.ts'

/** Verbs of giving out words that quotations hang on without being told: "named a format — “…”". */
const GIVING = new Set(
  'write say name list speak describe call offer propose demand cite use repeat deliver issue post publish release send issue tweet invoke promise call specify mention address answer respond reply add'.split(
    ' ',
  ),
)

/** The clause whose words hold the quotation, innermost, with a verb of giving out words before it. */
const holding = (reading: Reading, at: Span): Clause | null => {
  const { clauses, tokens, clausesOf, inMarks } = reading
  const { first } = tokensIn(tokens, at)
  const sentence = tokens[first]?.sentence
  if (sentence === undefined) return null
  const around = (clausesOf[sentence] ?? [])
    .map((n) => clauses[n] as Clause)
    .filter(
      ({ predicate, passive }) =>
        !passive && predicate.span.end <= at.start && inMarks[predicate.head] === 0 && GIVING.has(predicate.lemma),
    )
  return around.at(-1) ?? null
}

/** The draft whose sentence stands right before the quotation in its paragraph. */
const previous = ({ tokens, sentences }: Reading, at: Span, drafts: readonly Draft[]): Draft | null => {
  const { first } = tokensIn(tokens, at)
  const number = tokens[first]?.sentence ?? -1
  const here = sentences[number]
  const before = sentences[number - 1]
  if (here === undefined || here.paragraph !== before?.paragraph || here.span.start !== at.start) return null
  return (
    drafts.filter(({ source, cue }) => source.length > 0 && cue.some((one) => overlaps(one, before.span))).at(-1) ??
    null
  )
}

/** Quotations that go on from a statement before them become parts of its content. */
export const joined = (drafts: readonly Draft[]): Draft[] => {
  const kept: Draft[] = drafts.filter(({ rule }) => rule !== 'direct.following')
  for (const following of drafts) {
    if (following.rule !== 'direct.following') continue
    const { speakerAt } = following
    const base = kept.findLastIndex(
      ({ source }) => speakerAt !== undefined && source.some((one) => overlaps(one, speakerAt)),
    )
    const before = kept[base]
    if (before === undefined) kept.push(following)
    else kept[base] = { ...before, content: [...before.content, ...following.content].sort(bySpan) }
  }
  return kept
}

/** Drafts for quotations that the settled ones do not hold. */
export const loosely = (reading: Reading, settled: readonly Draft[]): Draft[] => {
  const drafts: Draft[] = []
  for (const { span } of reading.quotes) {
    const isHeld = settled.some(({ content, source }) =>
      [...content, ...source].some((one) => overlaps(one, span) || covers(span, one)),
    )
    if (isHeld) continue
    const clause = holding(reading, span)
    const subject = clause === null ? null : subjectOf(reading, clause)
    if (clause !== null && subject !== null && classOf(reading, subject.span) === 'speaker') {
      const group = groupOf(reading, clause)
      drafts.push({
        rule: 'direct.loose',
        confidence: 0.6,
        source: [subject.span],
        cue: [spanOf(reading.tokens, group.first, group.end)],
        content: [span],
      })
      continue
    }
    const last = previous(reading, span, [...settled, ...drafts])
    if (last !== null)
      drafts.push({
        rule: 'direct.following',
        confidence: 0.5,
        source: [],
        cue: [],
        content: [span],
        speakerAt: last.speakerAt ?? (last.source[0] as Span),
      })
  }
  return drafts
}
