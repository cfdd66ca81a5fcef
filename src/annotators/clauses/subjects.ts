/** Subjects: which noun phrase before a verb is its own, with its post-modifiers. */
import { PREPOSITIONS, SUBORDINATORS } from '../../lexicons/grammar.ts'
import type { Chunk, Token } from '../../model/layers.ts'

/** The tokens and noun chunks of a sentence that begins at token `sentenceFirst`. */
export type Reading = { tokens: readonly Token[]; chunks: readonly Chunk[]; sentenceFirst: number }
/** Tokens [first, end). */
export type Range = { first: number; end: number }

export const COMMAS = new Set([',', ';', ':', '—', '–', '(', ')'])
export const CLOSERS = new Set(['"', '”', '’', "'", ')'])
export const at = (reading: Reading, i: number): Token => reading.tokens[i] as Token

/** The chunk that ends right before `end`, adverbs and closing quotes between passed over. */
export const chunkBefore = ({ tokens, chunks }: Reading, end: number, floor: number): Chunk | null => {
  let last = end
  while (last > floor && ((tokens[last - 1] as Token).pos === 'ADV' || CLOSERS.has((tokens[last - 1] as Token).text)))
    last--
  return chunks.findLast((chunk) => chunk.end === last && chunk.first >= floor) ?? null
}

/** True when a preposition governs the chunk. */
const isGoverned = (reading: Reading, chunk: Chunk, floor: number): boolean => {
  if (chunk.first - 1 < floor) return false
  const before = at(reading, chunk.first - 1)
  return (
    before.pos === 'ADP' || (PREPOSITIONS.has(before.lower) && before.pos !== 'ADV' && !SUBORDINATORS.has(before.lower))
  )
}

/**
 * The subject that ends right before a verb group, with its post-modifiers: walks back over "of"- and
 * other phrases, coordinations and an apposition between commas. Null when only a governed phrase stands there.
 */
export const subjectBefore = (reading: Reading, verb: number, floor: number): Range | null => {
  let edge = verb
  const comma = verb - 1 >= floor && at(reading, verb - 1).text === ','
  if (comma) edge = verb - 1
  let chunk = chunkBefore(reading, edge, floor)
  if (chunk === null) return null
  const end = chunk.end
  let first = chunk.first
  let governed = isGoverned(reading, chunk, floor)
  let pending = comma
  for (let steps = 0; steps < 6; steps++) {
    const link = first - 1
    if (link < floor) break
    const word = at(reading, link)
    const coordinated = word.pos === 'CCONJ' && (word.lower === 'and' || word.lower === 'or')
    const apposed = pending && word.text === ','
    const serial =
      word.text === ',' && end > first && at(reading, first - 1).text === ',' && isSerial(reading, first, verb)
    if (!governed && !coordinated && !apposed && !serial) break
    const listed = coordinated && link - 1 >= floor && at(reading, link - 1).text === ','
    const before = chunkBefore(reading, listed ? link - 1 : link, floor)
    if (before === null) break
    if (apposed) pending = false
    chunk = before
    first = before.first
    governed = isGoverned(reading, before, floor)
  }
  return governed ? null : { first, end: comma && !pending ? edge : end }
}

/** True when the chunks from `first` to the verb are joined by "and": "Norland, Velia and Arden said". */
const isSerial = (reading: Reading, first: number, verb: number): boolean => {
  for (let i = first; i < verb; i++) if (at(reading, i).pos === 'CCONJ') return true
  return false
}
