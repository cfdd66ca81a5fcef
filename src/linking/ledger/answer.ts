/** Ties answers to the offers they answer, and makes the offers that are known only from their answers. */
import type { PartyId, StoryId } from '../../model/ids.ts'
import type { LocalPosition, LocalProposal, LocalResponse } from './acts.ts'
import { newGroup, type Group } from './group.ts'
import { bestElsewhere, bestFor } from './match.ts'

/** The proposal that an answer's own words show: "rejected Velia's demand for a withdrawal". */
const shown = (response: LocalResponse): LocalProposal | null => {
  if (response.to.length === 0 || response.named === null || (response.issues.length === 0 && response.named === 'any'))
    return null
  if (response.act === 'not-addressed') return null
  return {
    scene: response.scene,
    act: response.named === 'any' ? 'propose' : response.named,
    proposers: response.to,
    addressees: [response.responder],
    conveyedBy: [],
    span: response.span,
    terms: response.issues,
    conditions: [],
    made: response.occasion === 'earlier' ? response.at : null,
    occasion: response.occasion,
    instead: false,
    agreed: false,
    hedged: false,
    withdrawn: false,
    turn: 0,
    attribution: response.attribution,
  }
}

/** "A similar offer was declined last year": an earlier proposal like the one of this document. */
const likeCurrent = (
  groups: readonly Group[],
  response: LocalResponse,
  story: StoryId | null,
): { local: LocalProposal; current: Group } | null => {
  if (response.occasion !== 'earlier' || response.named === null || response.act === 'none-yet') return null
  const current = groups.find(
    (group) =>
      group.story === story &&
      group.occasion === 'now' &&
      group.addressees.includes(response.responder) &&
      group.members.some(({ scene }) => scene === response.scene) &&
      group.act !== 'counter',
  )
  if (current === undefined) return null
  const first = current.terms.find(({ issue }) => issue === 'venue') ?? current.terms[0]
  const terms =
    response.issues.length > 0
      ? response.issues
      : first === undefined
        ? []
        : [{ issue: first.issue, span: response.target, value: first.value, quantity: null, deadline: null }]
  const local: LocalProposal = {
    scene: response.scene,
    act: current.act,
    proposers: current.proposers,
    addressees: [response.responder],
    conveyedBy: [],
    span: response.span,
    terms,
    conditions: [],
    made: response.at,
    occasion: 'earlier',
    instead: false,
    agreed: false,
    hedged: false,
    withdrawn: false,
    turn: 0,
    attribution: response.attribution,
  }
  return { local, current }
}

const joinEarlier = (groups: Group[], local: LocalProposal, current: Group): Group => {
  const known = groups.find(
    (group) =>
      group.occasion === 'earlier' &&
      group.story === current.story &&
      group.proposers.some((party) => local.proposers.includes(party)) &&
      group.addressees.some((party: PartyId) => local.addressees.includes(party)) &&
      group.act === local.act,
  )
  if (known !== undefined) {
    known.members.push(local)
    const first = known.terms[0]
    const term = local.terms[0]
    if (first !== undefined && term?.issue === first.issue)
      known.terms[0] = { ...first, mentions: [...first.mentions, { term, from: local }] }
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
    return [...new Set(issues.map(({ issue }) => issue))].map((issue) => ({
      item: { scene, party: responder, issue, span, at },
      story,
    }))
  })

/** Ties every response that can be tied; hands back those that answer nothing known; adds to `groups` the proposals that only answers show. */
export const tieResponses = (
  groups: Group[],
  responses: readonly { readonly response: LocalResponse; readonly story: StoryId | null }[],
): Loose[] => {
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
