/** What an answering verb answers. */
import { ANSWERABLE } from '../../lexicons/negotiation.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Clause } from '../../model/layers.ts'
import type { Span } from '../../text/span.ts'
import type { LocalResponse } from './acts.ts'
import { headOf, ownersIn, proposalNoun, type Reading } from './reading.ts'
import { backFrom, tokensIn, wordsAt } from './scene.ts'
import { conditionsIn, coreOf, termsIn } from './terms.ts'

type Draft = {
  readonly act: LocalResponse['act']
  readonly responders: readonly PartyId[]
  readonly target: Span
  readonly span?: Span
}

export const complete = (reading: Reading, draft: Draft, extra: Partial<LocalResponse> = {}): LocalResponse[] => {
  const { scene, clause } = reading
  const issues = termsIn(scene, draft.target)
  const to = ownersIn(scene, draft.target)
  const act = proposalNoun(scene, draft.target)
  const answerable =
    tokensIn(scene, draft.target).some(({ lemma }) => ANSWERABLE.has(lemma)) ||
    PRONOUN.test(wordsAt(scene, draft.target))
  return draft.responders.map((responder) => ({
    scene,
    act: draft.act,
    responder,
    conveyedBy: reading.conveyedBy,
    span: draft.span ?? clause.span,
    target: draft.target,
    to: to.filter((party) => party !== responder),
    issues,
    named: act ?? (answerable ? 'any' : null),
    at: reading.time,
    conditions: conditionsIn(scene, { start: reading.content.start, end: clause.span.end }),
    occasion: reading.occasion,
    attribution: reading.attribution,
    otherwise: null,
    counter: null,
    ...extra,
  }))
}

/** The verb's object, or for a passive its subject; null when it has none. */
export const objectOf = (reading: Reading): Span | null => {
  const { clause, scene, content, children } = reading
  if (clause.passive) return clause.subject
  const [first] = clause.objects
  if (first !== undefined) return first
  // "an offer, which Velia rejected": the phrase before the clause is what was answered.
  if (clause.kind === 'relative')
    return (
      backFrom(scene.layers.clauses.chunks, clause.span.start).find(({ span }) => clause.span.start - span.end < 4)
        ?.span ?? null
    )
  const below = children.some((child) => (scene.clauses[child] as Clause).kind === 'infinitive')
  const words = coreOf(scene, content)
  return !below && words.end > words.start && clause.obliques.length === 0 ? words : null
}

const PRONOUN = /^(?:it|them|this|that)$/iu

/** Whether a phrase is something that can be answered: a proposal by name, or an issue. */
export const isAnswerable = (reading: Reading, at: Span): boolean => {
  if (PRONOUN.test(wordsAt(reading.scene, at))) return true
  const head = headOf(reading.scene, at)
  return (
    (head !== null && (ANSWERABLE.has(head.lemma) || ANSWERABLE.has(head.lower))) ||
    proposalNoun(reading.scene, at) !== null ||
    termsIn(reading.scene, wide(reading, at)).length > 0
  )
}

/** Object with its post-modifiers: up to the clause's end. */
export const wide = (reading: Reading, object: Span): Span =>
  reading.clause.passive || object.start < reading.content.start
    ? object
    : { start: object.start, end: Math.max(object.end, reading.content.end) }

export const infinitiveOf = ({ scene, children }: Reading): Clause | null => {
  for (const child of children) {
    const clause = scene.clauses[child] as Clause
    if (clause.kind === 'infinitive') return clause
  }
  return null
}

export const isOffer = (reading: Reading, at: Span): boolean => {
  const words = wordsAt(reading.scene, at)
  return (
    proposalNoun(reading.scene, at) !== null ||
    /^(?:the|its|their|this) (?:\p{L}+ )?(?:proposal|offer|plan|idea|demand|invitation|initiative)\b/iu.test(words)
  )
}
