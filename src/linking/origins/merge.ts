/**
 * Which statements are one origin: one speaker on one occasion however many pass it on. What a body, a state or
 * "officials" of a side are reported to have said belongs to the person who said it for that side, where one is
 * reported with the same content; each such statement goes by its own words, so that the rest of what a state is
 * said to want does not follow. Two persons of a side stay two origins, and so do two of its bodies.
 */
import type { EntityId } from '../../model/ids.ts'
import { cosine, type Vector } from '../stories/weights.ts'
import { sameOccasion } from './occasion.ts'
import { foldLabel, type Statement } from './statements.ts'

/**
 * Cosine of contents from which two reports of one side on one occasion are one statement, by who makes the later one.
 * Read off our own mini-corpora and NewsWCL50: retellings of one sentence lie above .4, other statements of one
 * briefing mostly below .2. Less will do for "officials in the capital" where one content lies within the other:
 * their independence of the side's spokesman is never presumed.
 */
const SAME_CONTENT = { body: 0.4, state: 0.4, unnamed: 0.2 } as const
/** Share of the weight of one content that the other must hold when the source has no name. */
const CONTAINED = 0.4

/** Terms two contents share at least: one telling word is no statement. */
const SHARED_TERMS = 2

const relaysAgree = (a: Statement, b: Statement): boolean => {
  const { relays } = a.attribution
  const others = b.attribution.relays
  return relays.length === 0 || others.length === 0 || relays.some((relay) => others.includes(relay))
}

const together = (a: Statement, b: Statement): boolean => a.story === b.story && sameOccasion(a.occasion, b.occasion)

/** "Prime Minister Arda Venn's office" and "Venn's office": one office, by its holder's last name. */
const officeOf = ({ kind, label }: Statement): string | null => {
  if (kind === 'person') return null
  const found = /(\p{L}[\p{L}-]*)['’]s?\s+(office|government|campaign|lawyers?|aides?)$/iu.exec(label)
  return found === null ? null : `${(found[1] ?? '').toLowerCase()} ${(found[2] ?? '').toLowerCase()}`
}

/** True when two statements name one source on one occasion. */
const sameSource = (a: Statement, b: Statement): boolean => {
  if (!together(a, b)) return false
  const office = officeOf(a)
  if (office !== null && office === officeOf(b)) return true
  if (a.kind !== b.kind) return false
  if (a.kind === 'unnamed') return foldLabel(a.label) === foldLabel(b.label) && a.party === b.party && relaysAgree(a, b)
  return (
    a.entity === b.entity && (a.entity !== null || (foldLabel(a.label) === foldLabel(b.label) && a.party === b.party))
  )
}

const numbersIn = ({ content }: Statement): string[] => [...content.keys()].filter((term) => /\p{N}/u.test(term))

/** Both give numbers and not one the same. */
const numbersClash = (a: Statement, b: Statement): boolean => {
  const [some, others] = [numbersIn(a), numbersIn(b)]
  return some.length > 0 && others.length > 0 && !some.some((number) => others.includes(number))
}

/** Share of the weight of `content` whose terms stand in the other, 0 to 1. */
const contained = (content: Vector, other: Vector): number => {
  let share = 0
  for (const [term, weight] of content) if (other.has(term)) share += weight * weight
  return share
}

/** True when two contents have enough in common for a source without a name to be the other one. */
const overlapEnough = (a: Vector, b: Vector, shared: number): boolean =>
  shared > SHARED_TERMS || Math.max(contained(a, b), contained(b, a)) >= CONTAINED

/** How surely a statement of a side is what another source of that side said: the cosine of their contents, or 0. */
const sideLikeness = (a: Statement, b: Statement): number => {
  if (a.kind === 'media' || a.kind === 'person' || a.party === null || a.party !== b.party) return 0
  if (!together(a, b) || numbersClash(a, b)) return 0
  const shared = [...a.content.keys()].filter((term) => b.content.has(term)).length
  if (shared < SHARED_TERMS || (a.kind === 'unnamed' && !overlapEnough(a.content, b.content, shared))) return 0
  const likeness = cosine(a.content, b.content)
  return likeness >= SAME_CONTENT[a.kind] ? likeness : 0
}

/** From whoever speaks in person to a state as a whole: a statement joins only a kind before its own. */
const RANK = { media: 0, person: 0, body: 1, unnamed: 2, state: 3 } as const

/** The group a statement joins by its content: that of the likeliest statement of its side; undefined when there is none. */
const byContent = (statement: Statement, groups: readonly Statement[][]): Statement[] | undefined => {
  let best: Statement[] | undefined
  let most = 0
  for (const group of groups)
    for (const other of group) {
      if (other.kind === 'media' || other.kind === 'unnamed' || RANK[other.kind] >= RANK[statement.kind]) continue
      if (statement.kind === 'unnamed' && other.leads) continue
      const likeness = sideLikeness(statement, other)
      if (likeness > most) [best, most] = [group, likeness]
    }
  return best
}

/**
 * A state is told to want, refuse or invite, not to say: the outlet's words show no place where it was said.
 * "Norland insists on patrols" is one; "Norland said that it would patrol" names its source.
 */
const isStance = ({ kind, annotated, attribution }: Statement): boolean => {
  const { rule, mode, content } = attribution
  if (kind !== 'state' || mode !== 'indirect' || /clause|trailing|according|direct/.test(rule)) return false
  return !/^that\s/i.test(annotated.document.text.slice(content[0]?.start, content[0]?.end))
}

/** The group of the person who speaks for a body, on the same occasion; undefined where he is not heard on it. */
const bySpokesman = (
  statement: Statement,
  spokesmen: Spokesmen,
  groups: readonly Statement[][],
): Statement[] | undefined => {
  const person = statement.kind === 'body' && statement.entity !== null ? spokesmen.get(statement.entity) : undefined
  return person === undefined
    ? undefined
    : groups.find((group) => group.some((other) => other.entity === person && together(statement, other)))
}

type Spokesmen = ReadonlyMap<EntityId, EntityId>

/**
 * Groups of statements that are one origin; what shows none is in no group. `statements` come sorted by id; the same statements give the same groups.
 * `spokesmen` gives for a body the person who speaks for it.
 */
export const groupStatements = (statements: readonly Statement[], spokesmen: Spokesmen): Statement[][] => {
  const groups: Statement[][] = []
  const ranked = [...statements].sort((a, b) => RANK[a.kind] - RANK[b.kind])
  for (const kind of ['media', 'person', 'body', 'unnamed', 'state'] as const) {
    const own: Statement[][] = []
    const joining: [Statement, Statement[]][] = []
    for (const statement of ranked.filter((one) => one.kind === kind)) {
      const side =
        kind === 'media' || kind === 'person'
          ? undefined
          : (bySpokesman(statement, spokesmen, groups) ?? byContent(statement, groups))
      const source = own.find((group) => group.some((other) => sameSource(statement, other)))
      if (side !== undefined) joining.push([statement, side])
      else if (isStance(statement)) continue
      else if (source !== undefined) source.push(statement)
      else own.push([statement])
    }
    for (const [statement, group] of joining) group.push(statement)
    groups.push(...own)
  }
  return groups
}
