/** Names of bodies and places by their own words: where they end, and whose a state's body is. */
import { ORGANIZATION_HEADS, PLACE_HEADS, PLACE_STARTS, STATE_BODY_HEADS } from '../../lexicons/roles.ts'
import { isCapital, textOf, type Line } from './line.ts'
import { possessorBefore, type Side } from './roles.ts'

/** Words that carry a body's name on after its head. */
export const CONNECTOR = /^(?:of|for|on)$/
/** The end of a body's name that begins at `p`: at its head, or at what follows the head's "of". */
export const bodyEnd = (line: Line, p: number, limit: number): number => {
  let end = p
  for (let i = p; i < limit; i++) {
    const word = line.tokens[i]?.lower ?? ''
    if (CONNECTOR.test(word) && i > p && (ORGANIZATION_HEADS.has(line.tokens[i - 1]?.lower ?? '') || end === i))
      return limit
    if (ORGANIZATION_HEADS.has(word) && isCapital(line.tokens[i])) end = i + 1
  }
  return end
}

/** The end of a place's name that begins at `p`, by its head; `p` when it has none. */
export const placeEnd = (line: Line, p: number, limit: number): number => {
  if (PLACE_STARTS.has(line.tokens[p]?.lower ?? '') && limit - p > 1 && isCapital(line.tokens[p])) return limit
  for (let i = p + 1; i < limit; i++)
    if (PLACE_HEADS.has(line.tokens[i]?.lower ?? '') && isCapital(line.tokens[i])) return i + 1
  return p
}

/** Whose a body is, when it is one that states have: by the adjective or country in its name or the possessor before it. */
export const stateBody = (
  line: Line,
  first: number,
  end: number,
  own: Side | null,
): { side: Side | null; bare: string | null } => {
  const { tokens, hits } = line
  const words = tokens.slice(first, end).map(({ lower }) => lower)
  if (!words.some((word) => STATE_BODY_HEADS.has(word))) return { side: null, bare: null }
  const inner = hits.get(first)
  const owned =
    inner !== undefined &&
    inner.end < end &&
    (inner.entry.sense !== 'seat' || !STATE_BODY_HEADS.has(inner.entry.form.toLowerCase()))
  const bare = owned ? textOf(tokens, inner.end, end) : textOf(tokens, first, end)
  const side = own ?? possessorBefore(line, first)
  return { side, bare: side === null ? null : bareBody(bare) }
}

/** "Ministry of Foreign Affairs", "Foreign Affairs Ministry", "Defense Ministry": one name for each body. */
export const bareBody = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^ministry (?:of|for) (?:the )?(.+)$/, '$1 ministry')
    .replace('foreign affairs ministry', 'foreign ministry')
    .replace('defense', 'defence')
