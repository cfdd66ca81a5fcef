/** Positions and rounds over all documents. */
import { idOf, type StoryId } from '../../model/ids.ts'
import type { Ledger, Position } from '../../model/ledger.ts'
import type { LocalPosition, LocalRound } from './acts.ts'
import { anchorsOf, finest } from './anchors.ts'
import { apart } from './group.ts'

type InStory<Item> = { readonly item: Item; readonly story: StoryId | null }

const NEGATIVE = /\b(?:not|never|no|reject\w*|oppos\w*|refus\w*|resist\w*)\b|n['’]t\b/iu

const statementOf = ({ scene, span }: LocalPosition): string => scene.text.slice(span.start, span.end)

/** One entry for a party's stand on an issue at a time; a stand the other way, or at another time, is another entry that supersedes it. */
export const mergePositions = (told: readonly InStory<LocalPosition>[]): Position[] => {
  const groups: { key: string; items: LocalPosition[] }[] = []
  for (const { item, story } of told) {
    const key = [story ?? '', item.party, item.issue, NEGATIVE.test(statementOf(item)) ? '-' : '+'].join('\n')
    const known = groups.find((group) => group.key === key && !group.items.some(({ at }) => apart(at, item.at)))
    if (known === undefined) groups.push({ key, items: [item] })
    else known.items.push(item)
  }
  const positions = groups.map(({ items }): Position => {
    const first = items[0] as LocalPosition
    const anchors = anchorsOf(items)
    const statement = statementOf(first)
    return {
      id: idOf('pos', first.party, first.issue, statement, anchors[0]?.document ?? ''),
      party: first.party,
      issue: first.issue,
      statement,
      at: finest(items.map(({ at }) => at)),
      anchors,
      supersedes: null,
    }
  })
  return positions
    .map((position) => ({ ...position, supersedes: supersededBy(position, positions) }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** The party's latest earlier stand on the issue, where both are dated. */
const supersededBy = (position: Position, all: readonly Position[]): string | null => {
  const start = position.at?.start ?? null
  if (start === null) return null
  const earlier = all.filter(
    (other) =>
      other.party === position.party &&
      other.issue === position.issue &&
      other.at?.end !== undefined &&
      (other.at.end ?? '~') < start,
  )
  return earlier.sort((a, b) => ((a.at?.end ?? '') < (b.at?.end ?? '') ? 1 : -1))[0]?.id ?? null
}

/** Rounds at one place in one story are one unless their times are apart. */
export const mergeRounds = (told: readonly InStory<LocalRound>[]): Ledger['rounds'] => {
  const groups: { key: string; items: LocalRound[] }[] = []
  for (const { item, story } of told) {
    const key = [story ?? '', item.place ?? '', item.planned ? 'planned' : 'held'].join('\n')
    const known = groups.find((group) => group.key === key && !group.items.some(({ when }) => apart(when, item.when)))
    if (known === undefined) groups.push({ key, items: [item] })
    else known.items.push(item)
  }
  return groups
    .map(({ items }) => {
      const first = items[0] as LocalRound
      const anchors = anchorsOf(items)
      const when = finest(items.map((one) => one.when))
      return {
        id: idOf('rnd', first.place ?? '', when?.start ?? '', anchors[0]?.document ?? '', anchors[0]?.span.start ?? 0),
        place: first.place,
        when,
        participants: [...new Set(items.flatMap(({ participants }) => participants))].sort(),
        track: null,
        anchors,
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
