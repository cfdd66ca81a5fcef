/** Who can act, and bodies that news names by their kind alone. */
import { AGENT_CLASSES, AGENT_NOUNS, BODIES, OWNED_ACTS } from '../../lexicons/agents.ts'
import type { Clause } from '../../model/layers.ts'
import { termsOf } from './concepts.ts'
import type { Participant } from './proposition.ts'
import { namesWithin, type Reader } from './reader.ts'

/** True when someone, not something, is the subject: its head is a name, or a noun for those who act. */
export const isAgentive = (reader: Reader, { subject, tense }: Clause): boolean => {
  if (subject === null) return false
  const { chunks } = reader.layers.clauses
  const own = chunks.filter((chunk) => chunk.span.start >= subject.start && chunk.span.end <= subject.end)
  const heads = own.length === 0 ? [reader.tokenAt(subject.end - 1)] : [own[0]?.head ?? 0]
  return heads.some((head) => {
    const token = reader.tokens[head]
    if (token === undefined) return false
    if (
      AGENT_NOUNS.has(token.lemma) ||
      reader.names.some(({ name }) => name.span.start <= token.start && token.end <= name.span.end)
    )
      return true
    const concepts = termsOf(reader.tokens, head, head + 1, () => true).flatMap((term) => term.concepts)
    const owned =
      tense === 'past' && concepts.some((concept) => OWNED_ACTS.has(concept)) && namesWithin(reader, subject).length > 0
    return owned || concepts.some((concept) => AGENT_CLASSES.has(concept))
  })
}

/** The body that a subject names by its kind ("the union"), as a participant; it stands for one party within a story. */
export const bodyOf = (reader: Reader, { subject, passive }: Clause): Participant[] => {
  if (subject === null || passive) return []
  const own = reader.layers.clauses.chunks.find(
    (chunk) => chunk.span.start === subject.start && chunk.span.end <= subject.end,
  )
  const head = reader.tokens[own?.head ?? -1]
  const definite = reader.tokens[own?.first ?? -1]?.lower
  if (head === undefined || !BODIES.has(head.lemma) || !['the', 'their', 'its', 'his'].includes(definite ?? ''))
    return []
  const side = `noun:${head.lemma}`
  return [{ entity: side, party: null, side, person: false, country: null, state: false }]
}
