/** Ties roles to the names beside them: "X, the Kremlin's foreign policy aide," and "Iran's foreign minister, X,". */
import type { Line } from './line.ts'
import type { Part } from './parts.ts'
import type { Role } from './roles.ts'

/** What may stand between the comma and the role: an article, an adverb, an adjective or two. */
const LEAD = 4

const roleAfter = (line: Line, part: Part, roles: readonly Role[]): Role | undefined => {
  const mark = line.tokens[part.end]?.text
  if (mark !== ',' && mark !== '(' && mark !== '–' && mark !== '—') return undefined
  const role = roles.find(({ first }) => first > part.end && first <= part.end + LEAD)
  if (role === undefined) return undefined
  const between = line.tokens.slice(part.end + 1, role.first)
  const plain = between.every(({ pos, lower }) => pos === 'DET' || pos === 'ADJ' || pos === 'ADV' || pos === 'NOUN' || lower === 'a' || lower === 'an' || lower === 'the' || lower === 'of')
  return plain && (role.determiner !== null || role.side !== null || between.length === 0) ? role : undefined
}

const roleBefore = (line: Line, part: Part, roles: readonly Role[]): Role | undefined =>
  line.tokens[part.first - 1]?.text === ',' ? roles.find(({ end, determiner, side }) => end === part.first - 1 && (side !== null || determiner === 'the' || determiner === 'of')) : undefined

/** The parts of one line with the roles in apposition added where no title stands, and the roles so used. */
export const withAppositions = (line: Line, parts: readonly Part[], roles: readonly Role[]): { parts: Part[]; used: Set<Role> } => {
  const used = new Set<Role>()
  const made = parts.map((part) => {
    if (part.role !== null) used.add(part.role)
    if (part.kind !== 'person' && (part.kind !== null || part.entry !== null)) return part
    const beside = roleAfter(line, part, roles) ?? (part.role === null ? roleBefore(line, part, roles) : undefined)
    if (beside === undefined || (part.role !== null && part.role.side !== null && beside.side === null)) return part
    used.add(beside)
    return { ...part, role: part.role === null || part.role.side === null ? { ...beside, words: part.role === null ? beside.words : part.role.words } : part.role, kind: part.kind ?? 'person' }
  })
  return { parts: made, used }
}
