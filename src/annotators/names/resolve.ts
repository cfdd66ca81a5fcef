/** Ties descriptions to referents: a state's government to the state, "the Ukrainian president" to whom the text names as such. */
import { LEADER_ROLES, OFFICE_ROLES, ROLE_GENDER } from '../../lexicons/roles.ts'
import { isListedHead } from '../../lexicons/leaders.ts'
import { kindAlias } from './bykind.ts'
import type { Description } from './described.ts'
import { homeOf, seatOf } from './home.ts'
import type { Gathered, Draft } from './referents.ts'
import type { Role, Side } from './roles.ts'
import { bareBody } from './bodies.ts'
import { fold } from '../../text/spelling.ts'

/** A description with its referent. */
type Resolved = Description & { readonly referent: number; readonly confidence: number }

/** Lines back within which the one bearer of a role named is most likely meant. */
const NEAR = 3

/** A body or people told by side, or the only one of its kind. */
const BY_SIDE = 0.75

type SideReader = (side: Side) => string | null

const isLeader = (words: string): boolean =>
  LEADER_ROLES.has(words) ||
  LEADER_ROLES.has(
    words.replace(/^(?:acting|interim|caretaker|transitional|outgoing|new|newly elected|current|then) /, ''),
  )

/** Whether a role's words may be said of one who holds another role ("leader" of a president). */
const heldBy = (words: string, head: string, held: readonly string[]): boolean =>
  held.some(
    (other) =>
      other === words ||
      (other.endsWith(` ${words}`) && !/^(?:vice|deputy|former|ex)/.test(other)) ||
      (words.endsWith(` ${other}`) && !LEADER_ROLES.has(other) && !/^(?:vice|deputy|former|ex)/.test(words)),
  ) ||
  ((head === 'leader' || head === 'strongman') && words.split(' ').length === 1 && held.some(isLeader))

const bodyOf = (side: Side | null): string | null => (side !== null && 'of' in side ? (side.of ?? null) : null)

/** A role at a named body ("the CIA director") is held by one whom the text ties to that body. */
const ofSameBody = (side: Side | null, { sides }: Draft): boolean =>
  bodyOf(side) === null || sides.some((other) => bodyOf(other) === bodyOf(side))

const HEADS = /^(?:chief|head|director|boss|leader)$/
/** Heads of one body are called by any of these words. */
const headsBody = (role: Role, { roles, sides }: Draft): boolean =>
  bodyOf(role.side) !== null &&
  HEADS.test(role.words) &&
  roles.some((held) => HEADS.test(held)) &&
  sides.some((other) => bodyOf(other) === bodyOf(role.side))

/** Roles with a side that is told nowhere by name still make a referent of their own: "Iran's foreign minister". */
const makesReferent = (role: Role): boolean => OFFICE_ROLES.has(role.head) || OFFICE_ROLES.has(role.words)

/** Where each referent is named first, by part order; used so that the nearest bearer of a role wins. */
type Places = ReadonlyMap<number, readonly number[]>

/** Who is meant by "the union" or "the army": the one body of the kind, or the one side whose army the text has told. */
const byKind = (one: Description, drafts: readonly Draft[], told: readonly Resolved[]): Resolved[] => {
  const named = drafts.findIndex(({ aliases }) => aliases.has(kindAlias(one.words)))
  if (named !== -1) return [{ ...one, referent: named, confidence: BY_SIDE }]
  const same = told.filter(({ type, words }) => (type === 'state' || type === 'body') && words === one.words)
  const [only, ...others] = [...new Set(same.map(({ referent }) => referent))]
  const before = same.some(({ line, first }) => line < one.line || (line === one.line && first < one.first))
  return only !== undefined && others.length === 0 && before ? [{ ...one, referent: only, confidence: BY_SIDE }] : []
}

export const resolveDescriptions = (
  descriptions: readonly Description[],
  gathered: Gathered,
  parties: (string | null)[],
  readSide: SideReader,
  namedOnLines: Places,
): Resolved[] => {
  const { drafts } = gathered
  const made = new Map<string, number>()
  const add = (draft: Draft, party: string | null): number => {
    parties.push(party)
    return drafts.push(draft) - 1
  }
  const once = (key: string, make: () => number): number => {
    const at = made.get(key) ?? make()
    made.set(key, at)
    return at
  }
  const draftOf = (kind: Draft['kind'], name: string, more: Partial<Draft> = {}): Draft => ({
    kind,
    name,
    gazetteer: null,
    party: null,
    sides: [],
    hints: [],
    roles: [],
    gender: null,
    genderTold: false,
    bare: null,
    aliases: new Set(),
    state: false,
    ...more,
  })

  const stateOf = (party: string): number | null => {
    const home = homeOf(party)
    const at = drafts.findIndex((draft) =>
      home !== undefined ? draft.gazetteer === home.key : draft.state && draft.name === party,
    )
    if (at !== -1) return at
    const named = home === undefined ? drafts.findIndex((draft) => draft.name === party) : -1
    if (named !== -1) return named
    return home === undefined
      ? null
      : once(`state:${home.key}`, () =>
          add(draftOf(home.sense === 'country' ? 'place' : 'organization', home.name, { gazetteer: home.key }), party),
        )
  }
  const organOf = ({ words }: Description, party: string): number => {
    const bare = bareBody(words)
    const seat = seatOf(bare, party)
    if (seat !== undefined) {
      const listed = drafts.findIndex(({ gazetteer }) => gazetteer === seat.key)
      return listed !== -1
        ? listed
        : once(`seat:${seat.key}`, () => add(draftOf('organization', seat.name, { gazetteer: seat.key }), party))
    }
    const at = drafts.findIndex((draft, i) => draft.bare === bare && parties[i] === party)
    return at !== -1 ? at : once(`body:${party}:${bare}`, () => add(draftOf('organization', bare, { bare }), party))
  }
  const lastNamed = (at: number, line: number): number =>
    Math.max(-1, ...(namedOnLines.get(at) ?? []).filter((named) => named <= line))
  const nearest = (found: readonly number[], line: number): number | undefined =>
    [...found].sort((a, b) => lastNamed(b, line) - lastNamed(a, line) || a - b)[0]
  /** A side leaves little doubt; a bare "the president" rests on there being one, or one near. */
  const confidenceOf = (found: readonly number[], at: number, { side, line }: Description): number => {
    if (found.length === 1) return side === null ? 0.75 : 0.9
    const near = found.filter((other) => line - lastNamed(other, line) <= NEAR && lastNamed(other, line) >= 0)
    return near.length === 1 && near[0] === at ? 0.7 : side === null ? 0.5 : 0.6
  }
  /** "the Russian leader" where the text names one leader of that side and gives no title: the list of leaders tells. */
  const listedLeader = (role: Role, party: string | null): number[] => {
    if (party === null || role.side === null || !isLeader(role.words)) return []
    const found = drafts.flatMap((draft, i) =>
      draft.kind === 'person' && parties[i] === party && draft.roles.length === 0 && isListedHead(draft.name)
        ? [i]
        : [],
    )
    return found.length === 1 ? found : []
  }
  const personOf = (one: Description, role: Role, party: string | null): Resolved | null => {
    const fits = (draft: Draft, i: number): boolean =>
      draft.kind === 'person' &&
      (heldBy(role.words, role.head, draft.roles) || headsBody(role, draft)) &&
      ofSameBody(role.side, draft) &&
      (role.side === null || (party !== null && parties[i] === party))
    const told = role.determiner === 'a' ? [] : drafts.flatMap((draft, i) => (fits(draft, i) ? [i] : []))
    const found = told.length > 0 || role.determiner === 'a' ? told : listedLeader(role, party)
    const at = nearest(found, one.line)
    if (at !== undefined && (role.side !== null || lastNamed(at, one.line) >= 0))
      return { ...one, referent: at, confidence: confidenceOf(found, at, one) }
    if (
      role.side === null ||
      party === null ||
      !makesReferent(role) ||
      (role.determiner === 'a' && isLeader(role.words))
    )
      return null
    const gender = ROLE_GENDER.get(role.head) ?? null
    const referent = add(draftOf('person', one.text, { roles: [role.words], gender }), party)
    return { ...one, referent, confidence: 0.75 }
  }
  const sided = (one: Description): Resolved[] => {
    const party = one.side === null ? null : readSide(one.side)
    if (one.role !== null) {
      const person = personOf(one, one.role, party)
      return person === null ? [] : [person]
    }
    if (party === null) return []
    if (one.type === 'state') {
      const referent = stateOf(party)
      return referent === null ? [] : [{ ...one, referent, confidence: 0.85 }]
    }
    const referent =
      one.type === 'body'
        ? organOf(one, party)
        : once(`people:${party}:${fold(one.words)}`, () => add(draftOf('group', one.text), party))
    return [{ ...one, referent, confidence: BY_SIDE }]
  }
  const told = descriptions.filter(({ type }) => type !== 'kind').flatMap(sided)
  return [...told, ...descriptions.filter(({ type }) => type === 'kind').flatMap((one) => byKind(one, drafts, told))]
}
