/** Ties answers to the offers they answer, and makes the offers that are known only from their answers. */
import type { PartyId, StoryId } from '../../model/ids.ts'
import type { LocalBreach, LocalCondition, LocalPosition, LocalProposal, LocalResponse } from './acts.ts'
import { apart, newGroup, sameTerm, type Group } from './group.ts'
import { wordsAt } from './scene.ts'

/** Issues of the meeting itself: a counter to where answers an offer to meet. */
const FRAME = new Set(['venue', 'format', 'timing'])
const SILENT = new Set<LocalResponse['act']>(['none-yet', 'no-comment', 'deflect', 'defer'])

/** Words too general to tell one term from another. */
const GENERAL = new Set(['proposal', 'offers', 'offer', 'demand', 'demands', 'invitation', 'government', 'meeting', 'talks', 'agreement', 'which', 'their', 'would', 'release', 'return', 'direct', 'similar', 'peace', 'under', 'between', 'after', 'before', 'other', 'future', 'terms', 'president', 'plan', 'request', 'full', 'days', 'percent'])
const contentWords = (words: string): string[] => words.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length >= 5 && !GENERAL.has(word))

/** "agreed to suspend the controls" names the term "lifting of export controls". */
const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(contentWords(b).map((word) => word.replace(/s$/u, '')))
  return contentWords(a).some((word) => words.has(word.replace(/s$/u, '')))
}

/** Terms of a group that a response's words name. */
export const termsNamed = (group: Group, response: LocalResponse): number[] =>
  group.terms.flatMap(({ mentions }, i) =>
    mentions.some(({ term, from }) => {
      const words = wordsAt(from.scene, term.span)
      return response.issues.some((issue) => sameTerm(issue, wordsAt(response.scene, issue.span), term, words)) || sharesWord(wordsAt(response.scene, response.target), words)
    }) ? [i] : [])

/** Weighs whether a response answers a group's proposal; 0 when it cannot. */
const fit = (group: Group, response: LocalResponse, story: StoryId | null): number => {
  if (group.story !== story) return 0
  const joint = group.members.some(({ agreed }) => agreed) && response.act === 'no-comment'
  if (group.proposers.includes(response.responder)) return joint ? termsNamed(group, response).length * ENOUGH : 0
  if (response.to.length > 0 && !response.to.some((party) => group.proposers.includes(party))) return 0
  const addressed = group.addressees.includes(response.responder)
  // Anyone may welcome or criticise an offer; only those it is made to can answer it.
  const bystander = (response.act === 'welcome' || response.act === 'criticise') && response.named !== 'any'
  if (!addressed && group.addressees.length > 0 && response.to.length === 0 && !bystander) return 0
  const past = (response.occasion === 'earlier') !== (group.occasion === 'earlier')
  if (past || group.members.some(({ made }) => apart(made, response.at))) return 0
  const here = group.members.filter(({ scene }) => scene === response.scene)
  const before = here.some(({ span }) => span.start <= response.span.start)
  const frame = response.act === 'counter' && response.issues.some(({ issue }) => FRAME.has(issue)) && group.terms.some(({ issue }) => FRAME.has(issue))
  const named = termsNamed(group, response).length + (frame ? 1 : 0)
  if (named === 0 && response.issues.length > 0 && response.named === null) return 0
  if (named === 0 && response.named === null && !SILENT.has(response.act) && response.act !== 'counter') return 0
  if (named === 0 && response.act === 'not-addressed') return 0
  if (named === 0 && response.issues.some(({ issue }) => !FRAME.has(issue)) && response.to.length > 0 && response.named !== null) return 0
  const venue = group.terms.find(({ issue }) => issue === 'venue')?.value ?? null
  const sameVenue = venue !== null && response.issues.some(({ issue, value }) => issue === 'venue' && value === venue)
  const sameNoun = response.named === (group.act === 'counter' ? 'propose' : group.act)
  const otherNoun = response.named === 'invite' && group.act !== 'invite'
  if (otherNoun && named === 0 && response.to.length === 0) return 0
  // "a treaty", nobody's, answers no offer that was made to no one in particular.
  if (!addressed && response.to.length === 0 && named === 0 && response.named === 'any') return 0
  return (addressed ? 3 : 1) + (response.to.length > 0 ? 2 : 0) + named * 2 + (here.length > 0 ? 1 : 0) + (before ? 2 : 0) + (sameNoun ? 1.5 : 0) + (sameVenue ? 3 : 0)
}

/** Weight below which an answer is left untied: an addressee that answers something by name in the same document reaches it. */
const ENOUGH = 4

const bestFor = (groups: readonly Group[], response: LocalResponse, story: StoryId | null): Group | null =>
  groups.map((group) => ({ group, weight: fit(group, response, story) })).filter(({ weight }) => weight >= ENOUGH).sort((a, b) => b.weight - a.weight)[0]?.group ?? null

/** When an offer was made, by the earliest of its tellings; null when one of them has no date. */
const startOf = (group: Group): string | null => {
  const times = group.members.map(({ made, scene }) => made?.start ?? scene.layers.times.published?.start ?? null)
  return times.every((time) => time !== null) ? ([...times].sort()[0] ?? null) : null
}

/** Weight that an answer needs to be tied to an offer of another story: addressee, term and place or owner must all fit. */
const PLAINLY = 7

const bestElsewhere = (groups: readonly Group[], response: LocalResponse): Group | null => {
  if (response.occasion !== 'now') return null
  const told = response.at?.start ?? response.scene.layers.times.published?.start ?? null
  const weighed = groups.map((group) => ({ group, weight: fit(group, response, group.story), start: startOf(group) }))
  return weighed.filter(({ weight, start }) => weight >= PLAINLY && told !== null && start !== null && start <= told).sort((a, b) => b.weight - a.weight)[0]?.group ?? null
}

/** The proposal that an answer's own words show: "rejected Velia's demand for a withdrawal". */
const shown = (response: LocalResponse): LocalProposal | null => {
  if (response.to.length === 0 || response.named === null || (response.issues.length === 0 && response.named === 'any')) return null
  if (response.act === 'not-addressed') return null
  return {
    scene: response.scene, act: response.named === 'any' ? 'propose' : response.named, proposers: response.to, addressees: [response.responder], conveyedBy: [],
    span: response.span, terms: response.issues, conditions: [], made: response.occasion === 'earlier' ? response.at : null, occasion: response.occasion,
    instead: false, agreed: false, hedged: false, withdrawn: false, turn: 0, attribution: response.attribution,
  }
}

/** "A similar offer was declined last year": an earlier proposal like the one of this document. */
const likeCurrent = (groups: readonly Group[], response: LocalResponse, story: StoryId | null): { local: LocalProposal; current: Group } | null => {
  if (response.occasion !== 'earlier' || response.named === null || response.act === 'none-yet') return null
  const current = groups.find((group) => group.story === story && group.occasion === 'now' && group.addressees.includes(response.responder) &&
    group.members.some(({ scene }) => scene === response.scene) && group.act !== 'counter')
  if (current === undefined) return null
  const first = current.terms.find(({ issue }) => issue === 'venue') ?? current.terms[0]
  const terms = response.issues.length > 0 ? response.issues : first === undefined ? [] : [{ issue: first.issue, span: response.target, value: first.value, quantity: null, deadline: null }]
  const local: LocalProposal = {
    scene: response.scene, act: current.act, proposers: current.proposers, addressees: [response.responder], conveyedBy: [], span: response.span, terms,
    conditions: [], made: response.at, occasion: 'earlier', instead: false, agreed: false, hedged: false, withdrawn: false, turn: 0, attribution: response.attribution,
  }
  return { local, current }
}

const joinEarlier = (groups: Group[], local: LocalProposal, current: Group): Group => {
  const known = groups.find((group) => group.occasion === 'earlier' && group.story === current.story && group.proposers.some((party) => local.proposers.includes(party)) &&
    group.addressees.some((party: PartyId) => local.addressees.includes(party)) && group.act === local.act)
  if (known !== undefined) {
    known.members.push(local)
    const first = known.terms[0]
    const term = local.terms[0]
    if (first !== undefined && term !== undefined && first.issue === term.issue) known.terms[0] = { ...first, mentions: [...first.mentions, { term, from: local }] }
    current.repeats ??= known
    return known
  }
  const made = newGroup(local, current.story)
  groups.push(made)
  current.repeats ??= made
  return made
}

type Loose = { readonly response: LocalResponse; readonly story: StoryId | null }

/** A refusal that answers no known offer is a stand on its issue. */
export const standsOf = (loose: readonly Loose[]): { readonly item: LocalPosition; readonly story: StoryId | null }[] =>
  loose.flatMap(({ response, story }) => {
    const { act, scene, responder, span, at, issues, attribution } = response
    const opinion = scene.layers.regions.genre === 'opinion' && attribution === null
    if (act !== 'reject' || opinion || response.occasion !== 'now') return []
    return [...new Set(issues.map(({ issue }) => issue))].map((issue) => ({ item: { scene, party: responder, issue, span, at }, story }))
  })

/** Ties every response that can be tied; hands back those that answer nothing known; adds to `groups` the proposals that only answers show. */
export const tieResponses = (groups: Group[], responses: readonly { readonly response: LocalResponse; readonly story: StoryId | null }[]): Loose[] => {
  const loose: Loose[] = []
  for (const { response, story } of responses) {
    const known = bestFor(groups, response, story) ?? bestElsewhere(groups, response)
    if (known !== null) {
      known.answers.push(response)
      continue
    }
    const like = likeCurrent(groups, response, story)
    if (like !== null) {
      joinEarlier(groups, like.local, like.current).answers.push(response)
      continue
    }
    const own = shown(response)
    if (own !== null) {
      const made = newGroup(own, story)
      made.answers.push(response)
      groups.push(made)
    } else if (response.otherwise !== null) groups.push(newGroup(response.otherwise, story))
    else loose.push({ response, story })
  }
  return loose
}

/** "A ceasefire would have to be monitored", said by the one it was offered to: taken, on a condition. */
const asResponse = ({ scene, party, span, occasion, issues, attribution }: LocalCondition): LocalResponse => ({
  scene, act: 'accept-conditionally', responder: party, conveyedBy: [], span, target: issues[0]?.span ?? { start: span.start, end: span.start }, to: [], issues, named: null, at: null,
  conditions: [span], occasion, attribution, otherwise: null, counter: null,
})

/** An acceptance with a condition added to it. */
const withCondition = (group: Group, { party, scene, span }: LocalCondition): void => {
  const at = group.answers.findIndex(({ responder, scene: where, act }) => responder === party && where === scene && act.startsWith('accept'))
  const answer = group.answers[at]
  if (answer !== undefined) group.answers[at] = { ...answer, act: 'accept-conditionally', conditions: [...answer.conditions, span] }
}

/** Ties conditions to the latest proposal of the party that sets them, first in the same document. */
export const tieConditions = (groups: readonly Group[], conditions: readonly { readonly condition: LocalCondition; readonly story: StoryId | null }[]): void => {
  for (const { condition, story } of conditions) {
    const own = groups.filter((group) => group.story === story && group.proposers.includes(condition.party) && group.proposers.length === 1 && group.occasion === condition.occasion)
    const here = own.filter(({ members }) => members.some(({ scene }) => scene === condition.scene))
    const asked = groups.find((group) => group.story === story && group.addressees.includes(condition.party) && termsNamed(group, asResponse(condition)).length > 0)
    const replied = groups.find((group) => group.answers.some(({ responder, scene, act }) => responder === condition.party && scene === condition.scene && act.startsWith('accept')))
    if (asked !== undefined && condition.issues.some(({ issue }) => !FRAME.has(issue))) asked.answers.push(asResponse(condition))
    else if (replied !== undefined && here.length === 0) withCondition(replied, condition)
    else (own.find((group) => group.act === 'invite') ?? here[0])?.conditions.push(condition)
  }
}

/** Marks the commitments that their own parties are said to have broken. */
export const tieBreaches = (groups: readonly Group[], breaches: readonly { readonly breach: LocalBreach; readonly story: StoryId | null }[]): void => {
  for (const { breach, story } of breaches) {
    const own = groups.filter((group) => group.story === story && group.proposers.includes(breach.party) && (group.act === 'commit' || group.members.some(({ agreed }) => agreed)))
    const named = own.find((group) => group.terms.some(({ issue }) => breach.issues.some((one) => one.issue === issue)))
    const broken = named ?? (own.length === 1 ? own[0] : undefined)
    if (broken !== undefined) broken.breaches.push(breach)
  }
}

/** An offer like an earlier one of the same party, in another story, repeats it. */
export const tieRepeats = (groups: readonly Group[]): void => {
  for (const group of groups) {
    const start = startOf(group)
    if (group.repeats !== null || start === null || group.act === 'counter') continue
    const earlier = groups.filter((other) => {
      const before = startOf(other)
      const alike = other.act === group.act && other.terms.some((term) => group.terms.some((mine) => mine.issue === term.issue && mine.value === term.value))
      return other !== group && other.story !== group.story && alike && before !== null && before < start && other.proposers.some((party) => group.proposers.includes(party)) &&
        other.addressees.some((party) => group.addressees.includes(party))
    })
    group.repeats = earlier.sort((a, b) => ((startOf(a) ?? '') < (startOf(b) ?? '') ? 1 : -1))[0] ?? null
  }
}

/** Ties counters told as proposals ("suggested instead that") to the offer that their proposer had been made. */
export const tieCounters = (groups: readonly Group[]): void => {
  for (const counter of groups) {
    if (counter.act !== 'counter' || counter.inReplyTo !== null) continue
    const first = counter.members[0]
    if (first === undefined) continue
    const answered = groups
      .filter((group) => group !== counter && group.story === counter.story && group.occasion === counter.occasion && group.addressees.some((party) => counter.proposers.includes(party)))
      .map((group) => ({ group, here: counter.members.some(({ scene }) => group.members.some((member) => member.scene === scene)) }))
      .sort((a, b) => Number(b.here) - Number(a.here))[0]
    const issues = new Set(counter.terms.map(({ issue }) => issue))
    const onIt = answered?.group.terms.some(({ issue }) => issues.has(issue) || (FRAME.has(issue) && [...issues].some((one) => FRAME.has(one)))) ?? false
    const only = groups.filter((group) => group !== counter && group.story === counter.story && group.occasion === counter.occasion && group.addressees.some((party) => counter.proposers.includes(party))).length === 1
    if (answered !== undefined && (answered.here || only) && (onIt || answered.group.terms.length === 0)) {
      counter.inReplyTo = answered.group
      if (counter.addressees.length === 0) counter.addressees = [...answered.group.proposers]
    }
  }
}
