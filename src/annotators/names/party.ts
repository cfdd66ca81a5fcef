/** The party each referent acts for: by the lists, else by the roles and sides the text gives it. */
import { partyOfLeader, partyOfLeaderSurname } from '../../lexicons/leaders.ts'
import { LEADER_ROLES } from '../../lexicons/roles.ts'
import { listedParty, type Side } from './roles.ts'
import { placeKey, type Draft } from './referents.ts'
import { surnameOf } from './given.ts'
import { fold } from '../../text/spelling.ts'
import { isDemonymOf } from './demonym.ts'

/** A person's party may hang on another's ("Venn's spokesman"); chains longer than this are not followed. */
const MAX_STEPS = 2

const votes = (found: readonly string[]): string | null => {
  const counts = new Map<string, number>()
  for (const party of found) counts.set(party, (counts.get(party) ?? 0) + 1)
  let best: string | null = null
  for (const [party, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = party
  return best
}

const isPlaceOfText = ({ kind, gazetteer }: Draft): boolean => kind === 'place' && gazetteer === null

/** The draft that a possessor's words name: in full, or a person by surname. */
const namedBy = (name: string, drafts: readonly Draft[]): number => {
  const words = placeKey(name)
  const full = drafts.findIndex((draft) => fold(draft.name) === words || draft.aliases.has(words))
  return full !== -1
    ? full
    : drafts.findIndex((draft) => draft.kind === 'person' && fold(surnameOf(draft.name)) === words)
}

/** Marks as parties of their own the places whose president, minister or government the text names, and the bodies for whom someone speaks. */
const markStates = (drafts: readonly Draft[]): void => {
  const places = drafts.filter(isPlaceOfText)
  for (const { sides, hints } of drafts)
    for (const side of [...sides, ...hints]) {
      const place =
        'name' in side
          ? places.find((p) => placeKey(p.name) === placeKey(side.name))
          : 'adjective' in side
            ? places.find((p) => isDemonymOf(side.adjective, p.name))
            : undefined
      if (place !== undefined) place.state = true
      const body = 'name' in side ? drafts[namedBy(side.name, drafts)] : undefined
      if (body?.kind === 'organization' && body.gazetteer === null && body.bare === null) body.state = true
    }
}

/** What the list of leaders says of a person whom the text gives no side: by full name; by surname with a leader's title or where the text names that side. */
const partyByLeaders = ({ kind, name, roles }: Draft, drafts: readonly Draft[]): string | null => {
  if (kind !== 'person' || (roles.length > 0 && roles.every((role) => /^(?:former|ex)\b/.test(role)))) return null
  const full = partyOfLeader(name)
  if (full !== null || /\s/.test(name)) return full
  const party = partyOfLeaderSurname(name)
  const titled = roles.some((role) => LEADER_ROLES.has(role))
  return party !== null &&
    (titled || (roles.length === 0 && drafts.some((draft) => draft.gazetteer !== null && draft.party === party)))
    ? party
    : null
}

/** Each referent's party. `hasAdjective` tells whether the text forms an adjective from a place's name: then people act in its name. */
export const partiesOf = (drafts: readonly Draft[], hasAdjective: (place: string) => boolean): (string | null)[] => {
  markStates(drafts)
  for (const place of drafts.filter(isPlaceOfText)) if (hasAdjective(place.name)) place.state = true
  const places = drafts.filter(isPlaceOfText)
  const partyOfSide = (side: Side, depth: number): string | null => {
    const listed = listedParty(side)
    if (listed !== null) return listed
    if ('adjective' in side) return places.find((place) => isDemonymOf(side.adjective, place.name))?.name ?? null
    const draft = 'name' in side ? drafts[namedBy(side.name, drafts)] : undefined
    return draft === undefined ? null : partyOf(draft, depth + 1)
  }
  const partyOf = (draft: Draft, depth: number): string | null => {
    if (
      draft.gazetteer?.startsWith('city:') ||
      draft.gazetteer?.startsWith('place:') ||
      draft.gazetteer?.startsWith('outlet:')
    )
      return null
    if (draft.party !== null) return draft.party
    if (draft.state) return draft.name
    if (depth > MAX_STEPS) return null
    const found = draft.sides.map((side) => partyOfSide(side, depth)).filter((party) => party !== null)
    const told = votes(found) ?? partyByLeaders(draft, drafts)
    if (told !== null) return told
    return votes(draft.hints.map((side) => partyOfSide(side, depth)).filter((party) => party !== null))
  }
  return drafts.map((draft) => partyOf(draft, 0))
}

/** Reads a side's party once the referents' own are known. A place whose adjective or possessive leads a description is a state. */
export const sideReader = (drafts: readonly Draft[], parties: (string | null)[]): ((side: Side) => string | null) => {
  const asState = (at: number): string | null => {
    const draft = drafts[at]
    if (draft === undefined) return null
    if (isPlaceOfText(draft) && parties[at] === null) {
      draft.state = true
      parties[at] = draft.name
    }
    return parties[at] ?? (draft.kind === 'organization' && draft.gazetteer === null ? draft.name : null)
  }
  return (side) => {
    const listed = listedParty(side)
    if (listed !== null || 'party' in side) return listed
    if ('name' in side) return asState(namedBy(side.name, drafts))
    return asState(drafts.findIndex((draft) => isPlaceOfText(draft) && isDemonymOf(side.adjective, draft.name)))
  }
}
