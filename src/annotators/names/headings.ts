/**
 * Names in lines set like headlines, where every word has its capital: only listed names, names the running
 * text uses, and what stands right after a title or a first name.
 */
import { COURTESY } from '../../lexicons/roles.ts'
import type { EntityKind } from '../../model/dossier.ts'
import type { Token } from '../../model/layers.ts'
import { isCapital, type Line } from './line.ts'
import { isFirstName, surnameOf } from './given.ts'
import { partOf, type Part } from './parts.ts'
import type { Role } from './roles.ts'

/** Names of the running text by their lower-case form, with their kinds. */
type Vocabulary = ReadonlyMap<string, EntityKind>

/** What the running text's parts teach about the words of headlines. */
export const vocabularyOf = (parts: readonly Part[], kinds: readonly (EntityKind | null)[]): Vocabulary => {
  const known = new Map<string, EntityKind>()
  parts.forEach((part, i) => {
    const kind = kinds[i]
    if (kind === null || kind === undefined || part.entry !== null) return
    known.set(part.text.toLowerCase(), kind)
    if (kind === 'person') known.set(surnameOf(part.text), 'person')
  })
  return known
}

/** The longest name the text knows that begins at a token, in tokens; 0: none. */
const knownLength = (tokens: readonly Token[], at: number, known: Vocabulary): number => {
  let text = ''
  let best = 0
  for (let i = at; i < Math.min(tokens.length, at + 6); i++) {
    const token = tokens[i] as Token
    text += (i > at && (tokens[i - 1] as Token).end < token.start ? ' ' : '') + token.lower
    if (known.has(text)) best = i + 1 - at
  }
  return best
}

const SAYING =
  /^(?:says?|said|tells?|told|warns?|vows?|urges?|denies|rejects?|accuses?|calls?|meets?|visits?|threatens?|insists?|orders?|signs?|wins?|backs?|slams?|resigns?|arrives?)$/

/** Unlisted, unknown words: people's names after titles and first names, and before verbs of saying at the line's head. */
const guessLength = (line: Line, at: number, titled: boolean): number => {
  const { tokens } = line
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  const proper = (word: Token | undefined): boolean => isCapital(word) && word?.pos === 'PROPN'
  if (isFirstName(token.lower) && proper(next) && !line.hits.has(at + 1) && !SAYING.test(next?.lower ?? '')) return 2
  if (titled && proper(token)) return 1
  return line.casing === 'title' && at === 0 && token.pos === 'PROPN' && SAYING.test(next?.lower ?? '') ? 1 : 0
}

export const headingParts = (line: Line, number: number, roles: readonly Role[], known: Vocabulary): Part[] => {
  const parts: Part[] = []
  for (let at = 0; at < line.tokens.length; at++) {
    const token = line.tokens[at] as Token
    if (!isCapital(token)) continue
    const role = roles.find(({ own }) => own === at) ?? null
    const courtesy = COURTESY.has(line.tokens[at - 1]?.lower ?? '')
    const length = knownLength(line.tokens, at, known)
    const hit = line.hits.get(at)
    if (length > 0 && (hit === undefined || hit.end < at + length)) {
      const kind =
        known.get(
          line.tokens
            .slice(at, at + length)
            .map(({ lower }) => lower)
            .join(' '),
        ) ?? 'person'
      parts.push(partOf(line, number, at, at + length, kind, null, { role: kind === 'person' ? role : null, courtesy }))
      at += length - 1
    } else if (hit !== undefined) {
      if (hit.entry.sense !== 'adjective' || /^\p{Lu}\.?\p{Lu}/u.test(hit.entry.form))
        parts.push(partOf(line, number, at, hit.end, null, hit.entry, {}))
      at = hit.end - 1
    } else if (!roles.some(({ core, own }) => core <= at && at < own)) {
      const guessed = guessLength(line, at, role !== null || courtesy)
      if (guessed === 0) continue
      parts.push(partOf(line, number, at, at + guessed, 'person', null, { role, courtesy }))
      at += guessed - 1
    }
  }
  return parts
}
