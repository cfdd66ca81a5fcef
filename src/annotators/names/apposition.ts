/** Ties roles to the names beside them: "X, the Kremlin's foreign policy aide," and "Iran's foreign minister, X,". */
import { isCapital, textOf, type Line } from './line.ts'
import type { Part } from './parts.ts'
import { possessorBefore, type Role, type Side } from './roles.ts'

/** What may stand between the comma and the role: an article, an adverb, an adjective or two. */
const LEAD = 4

const roleAfter = (line: Line, part: Part, roles: readonly Role[]): Role | undefined => {
  const mark = line.tokens[part.end]?.text
  if (mark !== ',' && mark !== '(') return undefined
  const role = roles.find(({ first }) => first > part.end && first <= part.end + LEAD)
  if (role === undefined || /^['’]s?$/.test(line.tokens[role.own]?.text ?? '') || isCapital(line.tokens[role.own]))
    return undefined
  const between = line.tokens.slice(part.end + 1, role.first)
  const plain = between.every(
    ({ pos, lower }) =>
      pos === 'DET' ||
      pos === 'ADJ' ||
      pos === 'ADV' ||
      pos === 'NOUN' ||
      lower === 'a' ||
      lower === 'an' ||
      lower === 'the' ||
      lower === 'of',
  )
  return plain && (role.determiner !== null || role.side !== null || between.length === 0) ? role : undefined
}

const roleBefore = (line: Line, part: Part, roles: readonly Role[]): Role | undefined =>
  line.tokens[part.first - 1]?.text === ','
    ? roles.find(
        ({ end, determiner, side }) =>
          end === part.first - 1 && (side !== null || determiner === 'the' || determiner === 'of'),
      )
    : undefined

/** "President X of Norland": the side that "of" after a titled name tells. */
const sideBehind = (line: Line, part: Part): Side | null => {
  if (line.tokens[part.end]?.lower !== 'of') return null
  const at = line.tokens[part.end + 1]?.lower === 'the' ? part.end + 2 : part.end + 1
  const hit = line.hits.get(at)
  if (hit !== undefined)
    return hit.entry.party === null || hit.entry.sense === 'capital' ? null : { party: hit.entry.party }
  let end = at
  while (isCapital(line.tokens[end]) && line.tokens[end]?.pos === 'PROPN') end++
  return end === at ? null : { name: textOf(line.tokens, at, end) }
}

const withSideBehind = (line: Line, part: Part): Part => {
  if (part.role?.side !== null || part.entry !== null || !LEADS.test(part.role.head)) return part
  const side = sideBehind(line, part)
  return side === null ? part : { ...part, role: { ...part.role, side } }
}

/** Offices whose "of X" after the name is whose they are ("Senator X of Ohio" is of no party). */
const LEADS =
  /^(?:president|premier|chancellor|minister|king|queen|emperor|emir|sultan|prince|princess|secretary|leader|chief|chairman|ruler|affairs|defence|defense|spokesman|spokeswoman|ambassador|general|director)$/

/** The parts of one line with the roles in apposition added where no title stands, and the roles so used. */
export const withAppositions = (
  line: Line,
  parts: readonly Part[],
  roles: readonly Role[],
): { parts: Part[]; used: Set<Role> } => {
  const used = new Set<Role>()
  const made = parts.map((plain) => {
    const part = withSideBehind(line, plain)
    if (plain.role !== null) used.add(plain.role)
    if (part.role !== null) used.add(part.role)
    if (
      part.role === null &&
      part.entry === null &&
      part.side === null &&
      (part.kind === 'person' || part.kind === null)
    ) {
      const owner = possessorBefore(line, part.first)
      if (owner !== null && 'party' in owner) return { ...part, side: owner }
    }
    if (part.kind !== 'person' && (part.kind !== null || part.entry !== null)) return part
    const beside = roleAfter(line, part, roles) ?? (part.role === null ? roleBefore(line, part, roles) : undefined)
    const sided = part.role?.side ?? null
    if (beside === undefined || (sided !== null && beside.side === null)) return part
    used.add(beside)
    return {
      ...part,
      role: sided === null ? { ...beside, words: part.role?.words ?? beside.words } : part.role,
      kind: part.kind ?? 'person',
    }
  })
  return { parts: made, used }
}
