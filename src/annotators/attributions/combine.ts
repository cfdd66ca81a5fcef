/**
 * Sieves and chains together. The chains know far more ways of reporting and set the spans as annotators do; the sieves
 * are surer of quotations, of who carried a statement, and of reporting inside reporting.
 */
import { overlaps, sameSpan, type Span } from '../../text/span.ts'
import { judged } from './judge.ts'
import type { Draft, Reading } from './reading.ts'

const meets = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((one) => others.some((other) => overlaps(one, other)))
const equal = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length && some.every((one, i) => sameSpan(one, others[i] as Span))

/** A sieve's draft that the chains did not see stands from this confidence on; chosen on PolNeAR's dev part. */
const ALONE = 0.85
/** Plain saying with a clause stands earlier: what the chains miss there, a reader still takes for a statement. */
const PLAIN = 0.75
const isPlain = (rule: string): boolean =>
  rule === 'reported.clause' || rule === 'reported.trailing' || rule === 'noun.clause'

/** Sieves for what the chains cannot see or were not taught: nesting, relays, hearsay, quotations left over. */
const OWN_RIGHT = new Set([
  'hearsay.adverb',
  'as-reported-by',
  'headline.colon',
  'headline.verb',
  'headline.trailing',
  'according-to',
  'direct.loose',
  'direct.following',
  'reported.impersonal',
])

/** The chains' draft with what the sieve of the same cue knows besides. */
const enriched = (learned: Draft, sieved: Draft): Draft => {
  const agree =
    equal(learned.cue, sieved.cue) && equal(learned.source, sieved.source) && equal(learned.content, sieved.content)
  return {
    ...learned,
    ...(sieved.relayAt === undefined ? {} : { relayAt: sieved.relayAt }),
    ...(sieved.speakerAt === undefined ? {} : { speakerAt: sieved.speakerAt }),
    rule: agree ? sieved.rule : learned.rule,
    confidence: agree
      ? Math.max(learned.confidence, sieved.confidence)
      : Math.max(learned.confidence, sieved.confidence - 0.1),
  }
}

/**
 * A content ends before a saying whose source stands before its own ("an official who asked not to be named | said"):
 * that saying is not part of it.
 */
const withoutOuter = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft) => {
    const [only, ...rest] = draft.content
    const from = draft.source[0]?.start
    const cue = draft.cue[0]
    if (only === undefined || rest.length > 0 || from === undefined || cue === undefined || only.start < cue.end)
      return draft
    const outer = drafts.find(
      (other) =>
        other !== draft &&
        other.source[0] !== undefined &&
        other.source[0].start < from &&
        other.cue.some((one) => one.start > only.start && one.end < only.end) &&
        other.content.every((one) => one.start > only.start),
    )
    return outer?.cue[0] === undefined
      ? draft
      : { ...draft, content: [{ start: only.start, end: outer.cue[0].start - 1 }] }
  })

/** One list: the chains' drafts with the sieves' knowledge, and the sieves' own where the chains say nothing of the cue. */
export const combine = (reading: Reading, sieved: readonly Draft[], learned: readonly Draft[]): Draft[] => {
  const ours = learned.flatMap((draft) => {
    const twin = sieved.find(({ cue }) => meets(cue, draft.cue))
    const stands = judged(reading, draft, twin)
    return stands === null ? [] : [twin === undefined ? stands : enriched(stands, twin)]
  })
  const rest = sieved.filter(({ cue, content, rule, confidence }) => {
    if (ours.some((draft) => meets(cue, draft.cue) || equal(content, draft.content))) return false
    return confidence >= (isPlain(rule) ? PLAIN : ALONE) || OWN_RIGHT.has(rule)
  })
  return withoutOuter([...ours, ...rest])
}
