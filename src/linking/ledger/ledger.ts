/**
 * The ledger: what each document tells of offers and answers, joined over documents. One offer told by
 * several documents of one story is one proposal with all its tellings; a like offer of another time is
 * another that it repeats. What an outlet only imagines or argues makes no entry.
 */
import { partyId, type PartyId } from '../../model/ids.ts'
import type { Ledger, Position, Proposal } from '../../model/ledger.ts'
import { result, type Result } from '../../model/result.ts'
import type { AttributionLinks, Corpus, EntityLinks, OriginLinks, StoryLinks } from '../view.ts'
import type { Acts } from './acts.ts'
import { standsOf, tieResponses } from './answer.ts'
import { actsOf } from './gather.ts'
import { groupProposals, joinGroup, newGroup, type Group } from './group.ts'
import { mergePositions, mergeRounds } from './merge.ts'
import type { Made } from './made.ts'
import { proposalOf } from './records.ts'
import { tieBreaches, tieConditions, tieCounters, tieRepeats } from './tie.ts'

const byTime = (corpus: Corpus): Corpus =>
  [...corpus].sort((a, b) => {
    const one = a.layers.times.published?.start ?? a.document.published?.start ?? '~'
    const other = b.layers.times.published?.start ?? b.document.published?.start ?? '~'
    return one < other
      ? -1
      : one > other
        ? 1
        : a.document.id < b.document.id
          ? -1
          : a.document.id > b.document.id
            ? 1
            : 0
  })

/** Counters given in a reply become proposals in their own right, tied to what they answer. */
const addCounters = (groups: Group[]): void => {
  for (const group of [...groups])
    for (const { counter } of group.answers) {
      if (counter === null) continue
      const known = groups.find(
        (other) => other.inReplyTo === group && other.proposers.some((party) => counter.proposers.includes(party)),
      )
      if (known !== undefined) joinGroup(known, counter)
      else {
        const made = newGroup(
          { ...counter, addressees: counter.addressees.length > 0 ? counter.addressees : group.proposers },
          group.story,
        )
        made.inReplyTo = group
        groups.push(made)
      }
    }
}

/** The parties: every one an entity acts for, so that its id leads somewhere, and bodies and people that act for themselves. */
const partiesOf = (
  links: EntityLinks,
  used: ReadonlySet<PartyId>,
  collectives: ReadonlyMap<PartyId, string>,
): Ledger['parties'] => {
  const known = links.parties
  const own = [...used]
    .filter((id) => !known.some((party) => party.id === id))
    .map((id) => {
      const members = links.entities.filter(
        (entity) => entity.party === null && entity.kind !== 'place' && partyId(entity.name) === id,
      )
      return { id, name: members[0]?.name ?? collectives.get(id) ?? id, members: members.map((entity) => entity.id) }
    })
  return [...known, ...own].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

export const linkLedger = (
  corpus: Corpus,
  links: EntityLinks,
  attributions: AttributionLinks,
  origins: OriginLinks,
  stories: StoryLinks,
): Result<Ledger> => {
  const read = byTime(corpus).map((annotated) => ({
    story: stories.storyOf.get(annotated.document.id) ?? null,
    acts: actsOf(annotated, links, attributions),
  }))
  const each = <Item>(pick: (acts: Acts) => readonly Item[]) =>
    read.flatMap(({ story, acts }) => pick(acts).map((item) => ({ item, story })))
  const groups = groupProposals(each(({ proposals }) => proposals).map(({ item, story }) => ({ local: item, story })))
  tieCounters(groups)
  const loose = tieResponses(
    groups,
    each(({ responses }) => responses).map(({ item, story }) => ({ response: item, story })),
  )
  tieCounters(groups)
  tieBreaches(
    groups,
    each(({ breaches }) => breaches).map(({ item, story }) => ({ breach: item, story })),
  )
  tieConditions(
    groups,
    each(({ conditions }) => conditions).map(({ item, story }) => ({ condition: item, story })),
  )
  addCounters(groups)
  tieRepeats(groups)
  const made: Made = { origins, ids: new Map() }
  const proposals: Proposal[] = groups
    .map((group) => proposalOf(group, groups, made))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const positions: Position[] = mergePositions([...each(({ positions: held }) => held), ...standsOf(loose)])
  const rounds = mergeRounds(each(({ rounds: told }) => told))
  const used = new Set([
    ...proposals.flatMap(({ proposers, addressees, responses }) => [
      ...proposers,
      ...addressees,
      ...responses.map(({ responder }) => responder),
    ]),
    ...positions.map(({ party }) => party),
    ...rounds.flatMap(({ participants }) => participants),
  ])
  const parties = partiesOf(
    links,
    used,
    new Map(each(({ collectives }) => collectives).map(({ item }) => [item.party, item.name])),
  )
  return result({ parties, proposals, positions, rounds })
}
