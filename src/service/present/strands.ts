/** The dossier by storyline: two negotiations in one dossier are never mixed in one table. */
import type { Anchor, Dossier } from '../../model/dossier.ts'
import type { DocumentId } from '../../model/ids.ts'

export type Strand = {
  /** The storyline's title; null where the dossier has one alone and needs no heading. */
  readonly title: string | null
  /** The dossier with only the brief lines, proposals, positions and rounds of this storyline. */
  readonly dossier: Dossier
}

/** What stands in no storyline. */
const ELSEWHERE = 'Elsewhere'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The number in the dossier's storylines of each document; documents of none are not in it. */
const places = ({ stories, storylines }: Dossier): ReadonlyMap<DocumentId, number> => {
  const documents = new Map(stories.map((one) => [one.id, one.documents]))
  return new Map(
    storylines.flatMap((one, i) =>
      one.stories.flatMap((story) => (documents.get(story) ?? []).map((document) => [document, i] as const)),
    ),
  )
}

/** The storyline that most of the documents of some anchors are in, of equals that of the first; -1 for none. */
const placeOf = (at: ReadonlyMap<DocumentId, number>, anchors: readonly Anchor[]): number => {
  const documents = new Set(anchors.map((one) => one.document))
  const counts = new Map<number, number>()
  for (const one of documents) {
    const place = at.get(one) ?? -1
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  // Anchors come with the words that are shown first, and a sort keeps the order of equals.
  return [...counts].sort(([, m], [, n]) => n - m)[0]?.[0] ?? -1
}

const isEmpty = ({ brief, ledger: { proposals, positions, rounds } }: Dossier): boolean =>
  brief.length + proposals.length + positions.length + rounds.length === 0

/**
 * One strand a storyline that has anything in the brief or the ledger, the best covered first. A line, proposal,
 * position or round belongs to the storyline of its anchors' documents.
 */
export const strandsOf = (dossier: Dossier): readonly Strand[] => {
  const at = places(dossier)
  const covered = (place: number): number => [...at.values()].filter((one) => one === place).length
  const only = <T extends { readonly anchors: readonly Anchor[] }>(list: readonly T[], place: number): readonly T[] =>
    list.filter((one) => placeOf(at, one.anchors) === place)
  const { brief, ledger } = dossier
  const strands = [...dossier.storylines.keys(), -1].map((place) => ({
    title: dossier.storylines[place]?.title ?? ELSEWHERE,
    size: place < 0 ? -1 : covered(place),
    dossier: {
      ...dossier,
      brief: only(brief, place),
      ledger: {
        ...ledger,
        proposals: only(ledger.proposals, place),
        positions: only(ledger.positions, place),
        rounds: only(ledger.rounds, place),
      },
    },
  }))
  const shown = strands.filter((one) => !isEmpty(one.dossier))
  if (shown.length < 2) return [{ title: null, dossier }]
  return shown
    .sort((a, b) => b.size - a.size || compare(a.title, b.title))
    .map(({ title, dossier: part }) => ({ title, dossier: part }))
}
