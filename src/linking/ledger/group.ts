/** Joins what several documents tell of one offer, and keeps offers of other times and other substance apart. */
import type { PartyId, StoryId } from '../../model/ids.ts'
import type { IssueCode, Proposal } from '../../model/ledger.ts'
import type { TimeRange } from '../../model/time.ts'
import type { LocalBreach, LocalCondition, LocalProposal, LocalResponse, LocalTerm, Occasion } from './acts.ts'
import { wordsAt, type Scene } from './scene.ts'
import { stemsIn } from './wording.ts'

/** A term with every wording of it. */
type GroupTerm = LocalTerm & {
  readonly mentions: readonly { readonly term: LocalTerm; readonly from: LocalProposal }[]
}

/** One proposal over all documents while it is being put together. */
export type Group = {
  act: Proposal['act']
  proposers: PartyId[]
  addressees: PartyId[]
  readonly occasion: Occasion
  readonly story: StoryId | null
  readonly members: LocalProposal[]
  readonly terms: GroupTerm[]
  readonly answers: LocalResponse[]
  /** Conditions that its proposers set elsewhere in the text. */
  readonly conditions: LocalCondition[]
  readonly breaches: LocalBreach[]
  inReplyTo: Group | null
  repeats: Group | null
}

/** Days by which two tellings of one offer may differ: reports date the same offer to its making, its announcement or its delivery. */
const SAME_OFFER_DAYS = 14

const day = (date: string | null): number | null => {
  if (date === null) return null
  const at = Date.parse(date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date.slice(0, 10))
  return Number.isNaN(at) ? null : at / 86_400_000
}

export const apart = (a: TimeRange | null, b: TimeRange | null): boolean => {
  const one = day(a?.start ?? null)
  const other = day(b?.start ?? null)
  if (one === null || other === null) return false
  const coarse = [a?.precision, b?.precision].some(
    (precision) => precision === 'year' || precision === 'season' || precision === 'decade',
  )
  return Math.abs(one - other) > (coarse ? 366 : SAME_OFFER_DAYS)
}

const plainWords = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '')

/** Issues that hold many things apart from one another: two terms of one of them are one term only by their words. */
const BROAD: ReadonlySet<IssueCode> = new Set([
  'trade',
  'other',
  'territory',
  'aid',
  'justice',
  'constitution',
  'sanctions',
  'nuclear',
  'arms',
  'monitoring',
])

type Worded = { readonly term: LocalTerm; readonly scene: Scene }

/** True when two wordings can be one term: one issue, no other place, no other number; of a broad issue, a shared word or figure. */
export const sameTerm = (a: Worded, b: Worded): boolean => {
  const [one, other] = [a.term, b.term]
  const [aWords, bWords] = [plainWords(wordsAt(a.scene, one.span)), plainWords(wordsAt(b.scene, other.span))]
  if (one.issue !== other.issue) return false
  if (one.issue === 'venue')
    return one.value === other.value || one.value === null || other.value === null || aWords === bWords
  const alike = one.quantity !== null && other.quantity !== null && one.quantity.unit === other.quantity.unit
  if (alike && one.quantity?.value !== other.quantity?.value) return false
  if (alike || aWords === bWords || !BROAD.has(one.issue)) return true
  const stems = stemsIn(b.scene, other.span)
  return [...stemsIn(a.scene, one.span)].some((stem) => stems.has(stem))
}

const shares = (a: readonly PartyId[], b: readonly PartyId[]): boolean => a.some((party) => b.includes(party))
const compatible = (a: readonly PartyId[], b: readonly PartyId[]): boolean =>
  a.length === 0 || b.length === 0 || shares(a, b)

const isCounter = ({ act, instead }: LocalProposal): boolean => act === 'counter' || instead

/** A commitment may stand with any offer; a demand only with a demand or a proposal. */
const sameFamily = (a: Proposal['act'], b: Proposal['act']): boolean =>
  a === b || (a !== 'demand' && b !== 'demand') || a === 'propose' || b === 'propose'

const venueClash = (group: Group, local: LocalProposal): boolean => {
  const mine = group.terms.find(({ issue }) => issue === 'venue')
  const theirs = local.terms.find(({ issue }) => issue === 'venue')
  return (
    mine !== undefined &&
    theirs !== undefined &&
    mine.value !== null &&
    theirs.value !== null &&
    mine.value !== theirs.value
  )
}

const sharesTerm = (group: Group, local: LocalProposal): boolean =>
  local.terms.some((term) =>
    group.terms.some((other) =>
      other.mentions.some(({ term: said, from }) =>
        sameTerm({ term, scene: local.scene }, { term: said, scene: from.scene }),
      ),
    ),
  )

/** Weighs whether a telling is of a group's offer; 0 when it cannot be. */
const fit = (group: Group, local: LocalProposal, story: StoryId | null): number => {
  if (group.story !== story || group.occasion !== local.occasion) return 0
  if (!shares(group.proposers, local.proposers) || !compatible(group.addressees, local.addressees)) return 0
  if (group.addressees.some((party) => local.proposers.includes(party))) return 0
  const counter = group.members.some(isCounter)
  if (counter !== isCounter(local) || !sameFamily(group.act, local.act)) return 0
  const agreed = group.members.some((member) => member.agreed)
  if (agreed !== local.agreed || group.members.some(({ made }) => apart(made, local.made)) || venueClash(group, local))
    return 0
  const sameDocument = group.members.some(({ scene }) => scene === local.scene)
  const near =
    sameDocument &&
    group.members.some(
      ({ span, scene, turn }) =>
        scene === local.scene && turn === local.turn && Math.abs(span.start - local.span.start) < NEAR,
    )
  if (sharesTerm(group, local)) return 3 + (shares(group.addressees, local.addressees) ? 1 : 0)
  if (local.terms.length === 0 && group.act === local.act) return 2
  if (near && group.act !== 'demand' && local.act !== 'demand') return 2
  // What a party pledges goes with what it invites to or offers, wherever in the text it stands.
  const pledge = local.act === 'commit' || group.members.every(({ act }) => act === 'commit')
  if (
    sameDocument &&
    pledge &&
    !local.hedged &&
    (group.act === 'invite' || local.act === 'invite') &&
    shares(group.addressees, local.addressees)
  )
    return 2
  return 0
}

/** Characters between two tellings in one document that belong to one offer: about a paragraph. */
const NEAR = 600

/** Adds a telling's terms to the group's, each to the first that it can be and that no other term of the same telling has taken. */
const addTerms = (group: Group, local: LocalProposal): void => {
  const taken = new Set<number>()
  for (const term of local.terms) {
    const at = group.terms.findIndex(
      (other, i) =>
        !taken.has(i) &&
        other.mentions.some(({ term: said, from }) =>
          sameTerm({ term, scene: local.scene }, { term: said, scene: from.scene }),
        ),
    )
    const mention = { term, from: local }
    const known = at === -1 ? undefined : group.terms[at]
    if (known === undefined) {
      taken.add(group.terms.length)
      group.terms.push({ ...term, mentions: [mention] })
      continue
    }
    taken.add(at)
    const duplicate = known.mentions.some(
      ({ term: said, from }) => from.scene === local.scene && said.span.start === term.span.start,
    )
    group.terms[at] = {
      ...known,
      value: known.value ?? term.value,
      quantity: known.quantity ?? term.quantity,
      deadline: known.deadline ?? term.deadline,
      mentions: duplicate ? known.mentions : [...known.mentions, mention],
    }
  }
}

export const newGroup = (local: LocalProposal, story: StoryId | null): Group => {
  const group: Group = {
    act: isCounter(local) ? 'counter' : local.act,
    proposers: [...local.proposers],
    addressees: [...local.addressees],
    occasion: local.occasion,
    story,
    members: [local],
    terms: [],
    answers: [],
    conditions: [],
    breaches: [],
    inReplyTo: null,
    repeats: null,
  }
  addTerms(group, local)
  return group
}

const RANK: readonly Proposal['act'][] = ['counter', 'invite', 'offer', 'propose', 'demand', 'commit']

export const joinGroup = (group: Group, local: LocalProposal): void => {
  group.members.push(local)
  addTerms(group, local)
  group.addressees = [...new Set([...group.addressees, ...local.addressees])]
  if (!isCounter(local) && RANK.indexOf(local.act) < RANK.indexOf(group.act)) group.act = local.act
}

/** Proposals over all documents; `locals` in a fixed order, so that the same corpus gives the same groups. */
export const groupProposals = (
  locals: readonly { readonly local: LocalProposal; readonly story: StoryId | null }[],
): Group[] => {
  const groups: Group[] = []
  for (const { local, story } of locals) {
    const best = groups
      .map((group) => ({ group, weight: fit(group, local, story) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)[0]
    if (best === undefined) groups.push(newGroup(local, story))
    else joinGroup(best.group, local)
  }
  return groups
}
