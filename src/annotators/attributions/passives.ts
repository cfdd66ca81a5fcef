/** Passives: "it was reported that P", "X is said to P", "X was rejected by S". */
import type { Clause, Token } from '../../model/layers.ts'
import { DEPICTION_VERBS, IMPERSONAL_PARTICIPLES, OBJECT_VERBS } from '../../lexicons/saying.ts'
import type { Group } from './cues.ts'
import { childOf, NEEDS_CLAUSE } from './frames.ts'
import { classOf } from './sources.ts'
import { contentSpan, spanOf, type Draft, type Reading } from './reading.ts'

/** "It was reported that P"; "X is said to P": no one is named as saying it. */
export const impersonal = (reading: Reading, number: number, group: Group): Draft | null => {
  const { clauses, tokens } = reading
  const clause = clauses[number] as Clause
  const head = tokens[group.head] as Token
  if (
    !clause.passive ||
    !IMPERSONAL_PARTICIPLES.has(head.lower) ||
    clause.subject === null ||
    group.end - group.first < 2
  )
    return null
  const complement = childOf(reading, number, ['complement'], group.end)
  const infinitive = childOf(reading, number, ['infinitive'], group.end)
  const cue = [spanOf(tokens, group.first, group.end)]
  const agent = clause.obliques.find(({ preposition }) => preposition === 'by')
  const source = agent === undefined ? [] : [agent.span]
  if (complement !== undefined && reading.text.slice(clause.subject.start, clause.subject.end).toLowerCase() === 'it') {
    const content = contentSpan(reading, complement.first, clause.end)
    return content === null ? null : { rule: 'reported.impersonal', confidence: 0.75, source, cue, content: [content] }
  }
  if (infinitive === undefined || infinitive.first > group.end + 1) return null
  const content = contentSpan(reading, infinitive.first, clause.end)
  return content === null
    ? null
    : { rule: 'reported.impersonal', confidence: 0.7, source, cue, content: [clause.subject, content] }
}

/** "X was rejected by S". */
export const agentive = (reading: Reading, clause: Clause, group: Group): Draft | null => {
  const { lemma } = clause.predicate
  const agent = clause.obliques.find(({ preposition }) => preposition === 'by')
  if (
    !clause.passive ||
    agent === undefined ||
    clause.subject === null ||
    clause.subject.end > clause.predicate.span.start
  )
    return null
  if (!(OBJECT_VERBS.has(lemma) || REFUSALS.has(lemma) || DEPICTION_VERBS.has(lemma)) || NEEDS_CLAUSE.has(lemma))
    return null
  if (classOf(reading, agent.span) !== 'speaker') return null
  return {
    rule: 'reported.passive',
    confidence: 0.65,
    source: [agent.span],
    cue: [spanOf(reading.tokens, group.first, group.end)],
    content: [clause.subject],
  }
}
const REFUSALS = new Set(['decline', 'refuse', 'accept', 'agree'])
