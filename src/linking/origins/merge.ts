/**
 * Which statements are one origin: one speaker on one occasion however many pass it on. What a body, a state or
 * "officials" of a side are reported to have said belongs to the person who said it for that side, where one is
 * reported with the same content; each such statement goes by its own words, so that the rest of what a state is
 * said to want does not follow. Two persons of a side stay two origins, and so do two of its bodies.
 */
import { cosine } from '../stories/weights.ts'
import { sameOccasion } from './occasion.ts'
import { foldLabel, type Statement } from './statements.ts'

/**
 * Cosine of contents from which two reports of one side on one occasion are one statement. Read off our own
 * mini-corpora: retellings of one sentence lie above .4, other statements of the same briefing below .25.
 */
const SAME_CONTENT = 0.4
/** Terms two contents share at least: one telling word in a short phrase is no statement. */
const SHARED_TERMS = 3

const relaysAgree = (a: Statement, b: Statement): boolean => {
  const { relays } = a.attribution
  const others = b.attribution.relays
  return relays.length === 0 || others.length === 0 || relays.some((relay) => others.includes(relay))
}

const together = (a: Statement, b: Statement): boolean => a.story === b.story && sameOccasion(a.occasion, b.occasion)

/** True when two statements name one source on one occasion. */
export const sameSource = (a: Statement, b: Statement): boolean => {
  if (!together(a, b) || a.kind !== b.kind) return false
  if (a.kind === 'unnamed') return foldLabel(a.label) === foldLabel(b.label) && a.party === b.party && relaysAgree(a, b)
  return a.entity === b.entity
}

/** How surely a statement of a side is what another source of that side said: the cosine of their contents, or 0. */
export const sideLikeness = (a: Statement, b: Statement): number => {
  if (a.party === null || a.party !== b.party || !together(a, b)) return 0
  if ([...a.content.keys()].filter((term) => b.content.has(term)).length < SHARED_TERMS) return 0
  const likeness = cosine(a.content, b.content)
  return likeness >= SAME_CONTENT ? likeness : 0
}

/** From whoever speaks in person to sources without a name: a statement joins only a kind before its own. */
const RANK = { media: 0, person: 0, body: 1, state: 2, unnamed: 3 } as const

/** The group a statement joins by its content: that of the likeliest statement of its side; undefined when there is none. */
const byContent = (statement: Statement, groups: readonly Statement[][]): Statement[] | undefined => {
  let best: Statement[] | undefined
  let most = 0
  for (const group of groups)
    for (const other of group) {
      if (other.kind === 'media' || RANK[other.kind] >= RANK[statement.kind]) continue
      const likeness = sideLikeness(statement, other)
      if (likeness > most) [best, most] = [group, likeness]
    }
  return best
}

/** Groups of statements that are one origin. `statements` come sorted by id; the same statements give the same groups. */
export const groupStatements = (statements: readonly Statement[]): Statement[][] => {
  const groups: Statement[][] = []
  const ranked = [...statements].sort((a, b) => RANK[a.kind] - RANK[b.kind])
  for (const kind of ['media', 'person', 'body', 'state', 'unnamed'] as const) {
    const own: Statement[][] = []
    const joining: [Statement, Statement[]][] = []
    for (const statement of ranked.filter((one) => one.kind === kind)) {
      const side = kind === 'media' || kind === 'person' ? undefined : byContent(statement, groups)
      const source = own.find((group) => group.some((other) => sameSource(statement, other)))
      if (side !== undefined) joining.push([statement, side])
      else if (source !== undefined) source.push(statement)
      else own.push([statement])
    }
    for (const [statement, group] of joining) group.push(statement)
    groups.push(...own)
  }
  return groups
}
