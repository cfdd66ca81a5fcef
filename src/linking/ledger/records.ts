/** Turns groups into the dossier's records: terms, responses term by term, status, support, ids. */
import { anchorAt } from '../../model/anchor.ts'
import type { Anchor, Support } from '../../model/dossier.ts'
import { idOf, type PartyId, type ProposalId } from '../../model/ids.ts'
import type { Proposal, Response, Term, TermAnswer } from '../../model/ledger.ts'
import type { TimeRange } from '../../model/time.ts'
import type { Span } from '../../text/span.ts'
import type { OriginLinks } from '../view.ts'
import type { LocalProposal, LocalResponse } from './acts.ts'
import { termsNamed } from './answer.ts'
import type { Group } from './group.ts'
import type { Scene } from './scene.ts'

/** What making a record needs beside its group. */
export type Made = { readonly origins: OriginLinks; readonly ids: Map<Group, ProposalId> }

const compare = (a: Anchor, b: Anchor): number => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.span.start - b.span.start || a.span.end - b.span.end)

/** Anchors in document order, each place once. */
export const anchorsOf = (places: readonly { readonly scene: Scene; readonly span: Span }[]): Anchor[] => {
  const seen = new Set<string>()
  return places
    .filter(({ scene, span }) => {
      const key = `${scene.document.id} ${String(span.start)} ${String(span.end)}`
      if (seen.has(key) || span.end <= span.start) return false
      seen.add(key)
      return true
    })
    .map(({ scene, span }) => anchorAt(scene.document, span))
    .sort(compare)
}

export const idOfGroup = (group: Group, { ids }: Made): ProposalId => {
  const known = ids.get(group)
  if (known !== undefined) return known
  const [first] = anchorsOf(group.members)
  const id = idOf('prp', group.act, [...group.proposers].sort().join(' '), [...group.addressees].sort().join(' '), first?.document ?? '', first?.span.start ?? 0, first?.span.end ?? 0)
  ids.set(group, id)
  return id
}

const supportOf = (members: readonly LocalProposal[], { origins }: Made): Support => {
  const documents = new Map(members.map(({ scene }) => [scene.document.id, scene.document]))
  const shown = new Set<string>()
  let unknown = 0
  for (const { scene, span, attribution } of members) {
    const said = attribution === null ? undefined : origins.ofAttribution.get(attribution.id)
    const origin = said ?? origins.originAt(scene.document.id, span)
    if (origin === null) unknown++
    else shown.add(origin)
  }
  return { documents: documents.size, outlets: new Set([...documents.values()].map(({ id, outlet }) => outlet ?? id)).size, origins: shown.size, unknown }
}

/** The most precise of the times told; of equal ones the earliest. */
const FINE: readonly TimeRange['precision'][] = ['minute', 'hour', 'day', 'week', 'month', 'season', 'year', 'decade']
export const finest = (times: readonly (TimeRange | null)[]): TimeRange | null =>
  times.flatMap((time) => (time === null ? [] : [time])).sort((a, b) => FINE.indexOf(a.precision) - FINE.indexOf(b.precision) || ((a.start ?? '') < (b.start ?? '') ? -1 : 1))[0] ?? null

const termsOf = (group: Group, proposal: ProposalId): Term[] =>
  group.terms.map(({ issue, value, quantity, deadline, mentions }, i) => {
    const anchors = anchorsOf(mentions.map(({ term, from }) => ({ scene: from.scene, span: term.span })))
    const first = mentions.find(({ from, term }) => from.scene.layers.sentences.some(({ region, span }) => region === 'body' && span.start <= term.span.start && span.end >= term.span.end)) ?? mentions[0]
    const text = first === undefined ? '' : first.from.scene.text.slice(first.term.span.start, first.term.span.end)
    return { id: idOf('trm', proposal, issue, i, text), issue, text, value, quantity, deadline, anchors }
  })

const ANSWER: Partial<Record<LocalResponse['act'], TermAnswer['answer']>> = {
  accept: 'accepted', 'accept-conditionally': 'accepted-conditionally', reject: 'rejected', counter: 'countered', defer: 'deferred', 'not-addressed': 'not-addressed',
}

/** Answers that settle a term. */
const PLAIN: ReadonlySet<string> = new Set(['accept', 'accept-conditionally', 'reject'])

type Told = { readonly act: Response['act']; readonly local: LocalResponse[]; readonly aside: LocalResponse[] }

/** Answers by responder and act; what a reply is said to leave aside goes with its responder's main answer. */
const gatherAnswers = (group: Group): Map<string, Told & { responder: PartyId }> => {
  const found = new Map<string, Told & { responder: PartyId }>()
  const asides = group.answers.filter(({ act }) => act === 'not-addressed')
  for (const local of group.answers) {
    if (local.act === 'not-addressed') continue
    const key = `${local.responder} ${local.act}`
    const known = found.get(key)
    if (known !== undefined) known.local.push(local)
    else found.set(key, { responder: local.responder, act: local.act, local: [local], aside: [] })
  }
  for (const aside of asides) {
    const home = [...found.values()].find(({ responder, act }) => responder === aside.responder && act !== 'none-yet' && act !== 'no-comment')
    if (home !== undefined) home.aside.push(aside)
    else found.set(`${aside.responder} deflect`, { responder: aside.responder, act: 'deflect', local: [aside], aside: [aside] })
  }
  return found
}

const FRAME = new Set(['venue', 'format', 'timing'])

const OFFERS: ReadonlySet<string> = new Set(['invite', 'offer', 'propose', 'counter'])
/** How many issues of substance an answer names: more than one, and it picks among the terms. */
const ownWords = ({ issues }: LocalResponse): number => Math.max(1, issues.filter(({ issue }) => !FRAME.has(issue)).length)

/** Which terms a response speaks to: those it names; a counter's venue speaks to the meeting; an answer to the offer as a whole, to all. */
const addressed = (group: Group, local: LocalResponse): number[] => {
  const named = termsNamed(group, local)
  if (local.act === 'counter') {
    const frame = local.issues.some(({ issue }) => FRAME.has(issue)) ? group.terms.flatMap(({ issue }, i) => (FRAME.has(issue) ? [i] : [])) : []
    return [...new Set([...named, ...frame])]
  }
  // Turning down an invitation says nothing of what else was proposed with it.
  const frame = group.terms.flatMap(({ issue }, i) => (FRAME.has(issue) || issue === 'personal-safety' ? [i] : []))
  const more = group.members.some(({ act, terms }) => act !== 'invite' && terms.some(({ issue }) => issue !== 'personal-safety'))
  if (local.named === 'invite' && local.act === 'reject' && more && frame.length > 0 && frame.length < group.terms.length && ownWords(local) === 1) return frame
  const whole = local.named !== null && local.named !== 'any' && local.act !== 'none-yet' && (local.named === group.act || (OFFERS.has(local.named) && OFFERS.has(group.act)))
  if (whole && ownWords(local) === 1) return group.terms.map((_, i) => i)
  if (named.length > 0 && local.act !== 'none-yet') return named
  return local.issues.length === 0 ? group.terms.map((_, i) => i) : []
}

const answersOf = (group: Group, told: Told, terms: readonly Term[], spokenTo: ReadonlySet<number> | null): TermAnswer[] => {
  const found: TermAnswer[] = []
  const answer = ANSWER[told.act]
  const places = new Map<number, LocalResponse[]>()
  const others = group.answers.filter(({ responder, act, issues }) => responder === told.local[0]?.responder && act !== told.act && PLAIN.has(act) && PLAIN.has(told.act) && issues.length > 0)
  // What the same party says of one term goes before what it says of the offer as a whole.
  const elsewhere = (term: number, local: LocalResponse): boolean => !termsNamed(group, local).includes(term) && others.some((other) => termsNamed(group, other).includes(term))
  if (answer !== undefined) for (const local of told.local) for (const term of addressed(group, local)) if (!elsewhere(term, local)) places.set(term, [...(places.get(term) ?? []), local])
  terms.forEach(({ id }, i) => {
    const direct = places.get(i)
    const aside = told.aside.filter((local) => termsNamed(group, local).includes(i))
    if (direct !== undefined && answer !== undefined)
      found.push({ term: id, answer, basis: 'stated', attribution: direct[0]?.attribution?.id ?? null, anchors: anchorsOf([...direct, ...aside]) })
    else if (aside.length > 0) found.push({ term: id, answer: 'not-addressed', basis: 'stated', attribution: aside[0]?.attribution?.id ?? null, anchors: anchorsOf(aside) })
    else if (answer !== undefined && spokenTo !== null && !spokenTo.has(i))
      found.push({ term: id, answer: 'not-addressed', basis: 'silence', attribution: told.local[0]?.attribution?.id ?? null, anchors: anchorsOf(told.local) })
  })
  return found
}

/** Answers by time where it is told, then in text order. */
const byTimeAndPlace = (a: Response, b: Response): number => {
  const one = a.at?.start ?? '~'
  const other = b.at?.start ?? '~'
  if (one !== other) return one < other ? -1 : 1
  const [first, second] = [a.anchors[0], b.anchors[0]]
  return (first === undefined || second === undefined ? 0 : compare(first, second)) || (a.id < b.id ? -1 : 1)
}

const responsesOf = (group: Group, groups: readonly Group[], terms: readonly Term[], made: Made): Response[] => {
  const id = idOfGroup(group, made)
  const all = [...gatherAnswers(group).values()]
  const counters = groups.filter(({ inReplyTo }) => inReplyTo === group)
  const spoken = (told: { responder: PartyId }): Set<number> =>
    new Set(all.filter(({ responder }) => responder === told.responder).flatMap(({ local, aside }) => [...local.flatMap((one) => addressed(group, one)), ...aside.flatMap((one) => termsNamed(group, one))]))
  const speakers = new Set<string>()
  const firstOf = (told: { responder: PartyId; act: string }): boolean => {
    if (told.act === 'none-yet' || told.act === 'no-comment' || ANSWER[told.act as LocalResponse['act']] === undefined || speakers.has(told.responder)) return false
    speakers.add(told.responder)
    return true
  }
  const responses = all.map((told): Response => ({
    id: idOf('rsp', id, told.responder, told.act),
    responder: told.responder, conveyedBy: [...new Set(told.local.flatMap(({ conveyedBy }) => conveyedBy))].sort(), at: finest(told.local.map(({ at }) => at)),
    anchors: anchorsOf([...told.local, ...told.aside]), conditions: anchorsOf(told.local.flatMap(({ scene, conditions }) => conditions.map((span) => ({ scene, span })))),
    counter: told.act === 'counter' ? (counters.find(({ proposers }) => proposers.includes(told.responder)) ?? null) === null ? null : idOfGroup(counters.find(({ proposers }) => proposers.includes(told.responder)) as Group, made) : null,
    act: told.act, terms: answersOf(group, told, terms, firstOf(told) ? spoken(told) : null),
  }))
  for (const counter of counters) {
    const [responder] = counter.proposers
    if (responder === undefined || responses.some(({ counter: known }) => known === idOfGroup(counter, made))) continue
    const countered = group.terms.flatMap(({ issue }, i) => (counter.terms.some((term) => term.issue === issue || (FRAME.has(term.issue) && FRAME.has(issue))) ? [i] : []))
    const anchors = anchorsOf(counter.members)
    responses.push({
      id: idOf('rsp', id, responder, 'counter'), responder, conveyedBy: [...new Set(counter.members.flatMap(({ conveyedBy }) => conveyedBy))].sort(), at: finest(counter.members.map(({ made: at }) => at)),
      anchors, conditions: anchorsOf(counter.members.flatMap(({ scene, conditions }) => conditions.map((span) => ({ scene, span })))), counter: idOfGroup(counter, made), act: 'counter',
      terms: countered.map((i) => ({ term: (terms[i] as Term).id, answer: 'countered', basis: 'stated', attribution: counter.members[0]?.attribution?.id ?? null, anchors })),
    })
  }
  return responses.sort(byTimeAndPlace)
}

/** Where a proposal stands after its answers. */
const statusOf = (group: Group, responses: readonly Response[], terms: number): Proposal['status'] => {
  if (group.members.some(({ withdrawn }) => withdrawn)) return 'withdrawn'
  const acts = new Set(responses.map(({ act }) => act))
  const answers = responses.flatMap((response) => response.terms)
  const accepted = answers.filter(({ answer }) => answer === 'accepted').length
  const refused = answers.some(({ answer }) => answer === 'rejected' || answer === 'countered')
  if (group.members.some(({ agreed, hedged }) => agreed && !hedged)) return 'accepted'
  if (acts.has('accept')) return (terms > 0 && accepted < terms) || refused ? 'partly-accepted' : 'accepted'
  if (acts.has('accept-conditionally')) return 'partly-accepted'
  if (acts.has('reject')) return 'rejected'
  if (acts.has('counter')) return 'countered'
  return acts.has('none-yet') ? 'unanswered' : 'open'
}

export const proposalOf = (group: Group, groups: readonly Group[], made: Made): Proposal => {
  const id = idOfGroup(group, made)
  const terms = termsOf(group, id)
  const responses = responsesOf(group, groups, terms, made)
  return {
    id, act: group.act, proposers: [...group.proposers].sort(), addressees: [...group.addressees].sort(),
    conveyedBy: [...new Set(group.members.flatMap(({ conveyedBy }) => conveyedBy))].sort(), made: finest(group.members.map(({ made: at }) => at)),
    inReplyTo: group.inReplyTo === null ? null : idOfGroup(group.inReplyTo, made), repeats: group.repeats === null ? null : idOfGroup(group.repeats, made),
    terms, conditions: anchorsOf([...group.members.flatMap(({ scene, conditions }) => conditions.map((span) => ({ scene, span }))), ...group.conditions]),
    responses, support: supportOf(group.members, made), status: statusOf(group, responses, terms.length), kept: group.breaches.length > 0 ? 'broken' : 'unknown', anchors: anchorsOf([...group.members, ...group.breaches]),
  }
}
