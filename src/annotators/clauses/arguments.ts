/** What stands around a verb group inside its clause: subject, objects, and phrases with prepositions. */
import { PREPOSITIONS } from '../../lexicons/grammar.ts'
import type { Chunk, Token } from '../../model/layers.ts'
import type { Span } from '../../text/span.ts'
import type { Opening } from './boundaries.ts'

export type Arguments = {
  readonly subject: Span | null
  readonly objects: readonly Span[]
  readonly obliques: readonly { readonly preposition: string; readonly span: Span }[]
  /** True when "no" or "neither" denies the subject or an object: "received no response". */
  readonly negated: boolean
}

const DENIERS = new Set(['no', 'neither', 'nobody', 'none', 'nothing'])

/** Belong to the verb when they follow it directly: "carried out an exchange". */
const PARTICLES = new Set(['out', 'up', 'off', 'down', 'away', 'back', 'forward', 'aside'])

const spanOf = (tokens: readonly Token[], first: number, end: number): Span => ({
  start: (tokens[first] as Token).start,
  end: (tokens[end - 1] as Token).end,
})

/** The phrase that begins with a chunk, its "of"-phrases included: tokens [first, end). */
const phraseFrom = (tokens: readonly Token[], chunks: readonly Chunk[], chunk: Chunk, limit: number): number => {
  let end = chunk.end
  for (;;) {
    if (tokens[end]?.lower !== 'of' || end >= limit) return end
    const next = chunks.find((one) => one.first === end + 1 && one.end <= limit)
    if (next === undefined) return end
    end = next.end
  }
}

/** The arguments of a clause whose own words end at token `limit` (exclusive). */
export const clauseArguments = (
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  { group, subject, first }: Opening,
  limit: number,
): Arguments => {
  const objects: Span[] = []
  const obliques: { preposition: string; span: Span }[] = []
  let negated = subject !== null && DENIERS.has((tokens[subject.first] as Token).lower)
  let done = first
  for (const chunk of chunks) {
    const inSubject = subject !== null && chunk.first >= subject.first && chunk.end <= subject.end
    if (chunk.first < done || chunk.end > limit || inSubject) continue
    if (chunk.first >= group.first && chunk.first < group.end) continue
    const before = chunk.first > first ? (tokens[chunk.first - 1] as Token) : undefined
    const end = phraseFrom(tokens, chunks, chunk, limit)
    const at = spanOf(tokens, chunk.first, end)
    const particle = before !== undefined && PARTICLES.has(before.lower) && chunk.first - 1 === group.end
    if (
      !particle &&
      before !== undefined &&
      (before.pos === 'ADP' || PREPOSITIONS.has(before.lower)) &&
      before.lower !== 'of'
    ) {
      obliques.push({ preposition: before.lower, span: at })
    } else if (chunk.first >= group.end) {
      objects.push(at)
      negated ||= DENIERS.has((tokens[chunk.first] as Token).lower)
    }
    done = end
  }
  return { subject: subject === null ? null : spanOf(tokens, subject.first, subject.end), objects, obliques, negated }
}
