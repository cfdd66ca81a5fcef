/** The party each referent acts for: by the lists, else by the roles and sides the text gives it. */
import { listedParty, type Side } from './roles.ts'
import type { Draft } from './referents.ts'
import { fold, isDemonymOf } from './spelling.ts'

const votes = (found: readonly string[]): string | null => {
  const counts = new Map<string, number>()
  for (const party of found) counts.set(party, (counts.get(party) ?? 0) + 1)
  let best: string | null = null
  for (const [party, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = party
  return best
}

/** Marks as states the places whose president, minister or government the text names, and gives each referent its party. */
export const partiesOf = (drafts: readonly Draft[]): (string | null)[] => {
  const places = drafts.filter(({ kind, gazetteer }) => kind === 'place' && gazetteer === null)
  const named = (name: string): Draft | undefined => drafts.find((draft) => fold(draft.name) === fold(name))
  for (const { sides } of drafts)
    for (const side of sides) {
      const place = 'name' in side ? places.find((p) => fold(p.name) === fold(side.name)) : 'adjective' in side ? places.find((p) => isDemonymOf(side.adjective, p.name)) : undefined
      if (place !== undefined) place.state = true
    }
  const partyOfSide = (side: Side, depth: number): string | null => {
    const listed = listedParty(side)
    if (listed !== null) return listed
    if ('adjective' in side) return places.find((place) => isDemonymOf(side.adjective, place.name))?.name ?? null
    const draft = 'name' in side ? named(side.name) : undefined
    return draft === undefined ? null : partyOf(draft, depth + 1)
  }
  const partyOf = (draft: Draft, depth: number): string | null => {
    if (draft.party !== null) return draft.party
    if (draft.state) return draft.name
    if (depth > 2 || draft.gazetteer?.startsWith('outlet:')) return null
    const found = draft.sides.map((side) => partyOfSide(side, depth)).filter((party) => party !== null)
    return votes(found)
  }
  return drafts.map((draft) => (draft.gazetteer?.startsWith('city:') || draft.gazetteer?.startsWith('place:') ? null : partyOf(draft, 0)))
}
