/** Whom roles serve where no name stands right before them: "its president", "the union's president", "union chief". */
import { BODY_KINDS, KIND_MODIFIERS } from '../../lexicons/body-kinds.ts'
import type { Token } from '../../model/layers.ts'
import { kindAlias } from './bykind.ts'
import { isCapital, textOf, type Line } from './line.ts'
import type { Side } from './roles.ts'

/** "North Korea to meet with its leader": the last state or body before "its" in the sentence. */
export const ownerOfIts = (line: Line, at: number): Side | null => {
  const owner = [...line.hits.values()]
    .filter(({ end, entry }) => end <= at && entry.party !== null && /^(?:country|body|seat)$/.test(entry.sense))
    .at(-1)
  if (owner !== undefined && owner.entry.party !== null) return { party: owner.entry.party }
  const subject = openingName(line, at)
  return subject === null ? null : { name: subject }
}

/** The unlisted name that opens a line, after a dateline or as its subject: "Arden is ready, its president said". */
const openingName = ({ tokens, casing }: Line, before: number): string | null => {
  if (casing !== 'running') return null
  const dash = tokens.slice(0, Math.min(before, 14)).findIndex(({ text }) => /^(?:-|–|—|--)$/.test(text))
  const isDateline = dash !== -1 && tokens.slice(0, dash).every((token) => token.pos !== 'VERB' && token.pos !== 'AUX')
  const first = isDateline ? dash + 1 : 0
  let end = first
  while (isCapital(tokens[end]) && tokens[end]?.pos === 'PROPN') end++
  const verb = tokens[tokens[end]?.pos === 'ADV' ? end + 1 : end]
  return end > first && end < before && (verb?.pos === 'VERB' || verb?.pos === 'AUX')
    ? textOf(tokens, first, end)
    : null
}

/** "the union's president": a body by its kind, which the document may name elsewhere. */
export const kindBefore = (
  tokens: readonly Token[],
  end: number,
  possessed: boolean,
): { side: Side; first: number; possessed: boolean } | null => {
  const noun = tokens[end - 1]?.lower ?? ''
  if (!possessed || !BODY_KINDS.has(noun)) return null
  let first = end - 1
  while (KIND_MODIFIERS.has(tokens[first - 1]?.lower ?? '')) first--
  return tokens[first - 1]?.lower === 'the' ? { side: { name: kindAlias(noun) }, first, possessed } : null
}

/** "union chief", "rebel commander": the kind of body that the role's own first word tells. */
export const kindIn = (words: readonly string[]): Side | null => {
  const first = words[0] ?? ''
  if (words.length < 2) return null
  if (first === 'rebel' || first === 'guerrilla' || first === 'militant') return { name: kindAlias('rebels') }
  return first !== 'party' && BODY_KINDS.has(first) ? { name: kindAlias(first) } : null
}
