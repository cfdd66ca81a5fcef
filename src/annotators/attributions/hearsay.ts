/** "reportedly", "allegedly": someone says so, and the text does not say who. */
import type { Token } from '../../model/layers.ts'
import { covers } from '../../text/span.ts'
import { contentSpan, type Draft, type Reading } from './reading.ts'

const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly'])

/** Hearsay within what a source is said to say is that source's hedge, not another's statement. */
export const withoutHedges = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    ({ rule, cue }) =>
      rule !== 'hearsay.adverb' ||
      !drafts.some(
        (other) => other.source.length > 0 && other.content.some((one) => cue[0] !== undefined && covers(one, cue[0])),
      ),
  )

/** Drafts without a source, for clauses so marked. */
export const hearsay = (reading: Reading): Draft[] => {
  const { tokens, inMarks, clauses, clausesOf } = reading
  const drafts: Draft[] = []
  tokens.forEach((token: Token, i) => {
    if (!HEARSAY.has(token.lower) || inMarks[i] === 1) return
    const own = clausesOf[token.sentence]
      ?.map((n) => clauses[n])
      .filter((one) => one !== undefined && one.first <= i && i < one.end && one.predicate.head >= i - 3)
    const clause = own?.sort(
      (a, b) =>
        (a as { end: number; first: number }).end -
        (a as { first: number }).first -
        ((b as { end: number }).end - (b as { first: number }).first),
    )[0]
    if (clause === undefined) return
    const before =
      clause.subject !== null && clause.subject.end <= token.start
        ? clause.subject
        : contentSpan(reading, clause.first, i)
    const after = contentSpan(reading, i + 1, clause.end)
    const content = [before, after].filter((one) => one !== null && one.start < one.end)
    if (after === null) return
    drafts.push({
      rule: 'hearsay.adverb',
      confidence: 0.6,
      source: [],
      cue: [{ start: token.start, end: token.end }],
      content: content.filter((one) => one !== null),
    })
  })
  return drafts
}
