/** Responses as records, each answering its offer term by term. */
import { idOf, type PartyId } from '../../model/ids.ts'
import type { Response, Term, TermAnswer } from '../../model/ledger.ts'
import type { LocalResponse } from './acts.ts'
import { anchorsOf, compare, finest } from './anchors.ts'
import type { Group } from './group.ts'
import { matterOf, termsNamed } from './match.ts'
import { idOfGroup, type Made } from './made.ts'

const ANSWER: Partial<Record<LocalResponse['act'], TermAnswer['answer']>> = {
  accept: 'accepted',
  'accept-conditionally': 'accepted-conditionally',
  reject: 'rejected',
  counter: 'countered',
  defer: 'deferred',
  'not-addressed': 'not-addressed',
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
    const home = [...found.values()].find(
      ({ responder, act }) => responder === aside.responder && act !== 'none-yet' && act !== 'no-comment',
    )
    if (home !== undefined) home.aside.push(aside)
    else
      found.set(`${aside.responder} deflect`, {
        responder: aside.responder,
        act: 'deflect',
        local: [aside],
        aside: [aside],
      })
  }
  return found
}

const FRAME = new Set(['venue', 'format', 'timing'])

const OFFERS: ReadonlySet<string> = new Set(['invite', 'offer', 'propose', 'counter'])

/** How many issues of substance an answer names: more than one, and it picks among the terms. */
const ownWords = ({ issues }: LocalResponse): number =>
  Math.max(1, issues.filter(({ issue }) => !FRAME.has(issue)).length)

/** Which terms a response speaks to: those it names; a counter's venue speaks to the meeting; an answer to the offer as a whole, to all. */
const addressed = (group: Group, local: LocalResponse): number[] => {
  const named = termsNamed(group, local)
  if (local.act === 'counter') {
    const frame = local.issues.some(({ issue }) => FRAME.has(issue))
      ? group.terms.flatMap(({ issue }, i) => (FRAME.has(issue) ? [i] : []))
      : []
    return [...new Set([...named, ...frame])]
  }
  // Turning down an invitation says nothing of what else was proposed with it.
  const frame = group.terms.flatMap(({ issue }, i) => (FRAME.has(issue) || issue === 'personal-safety' ? [i] : []))
  const more = group.members.some(
    ({ act, terms }) => act !== 'invite' && terms.some(({ issue }) => issue !== 'personal-safety'),
  )
  if (
    local.named === 'invite' &&
    local.act === 'reject' &&
    more &&
    frame.length > 0 &&
    frame.length < group.terms.length &&
    ownWords(local) === 1
  )
    return frame
  const whole =
    local.named !== null &&
    local.named !== 'any' &&
    local.act !== 'none-yet' &&
    (local.named === group.act || (OFFERS.has(local.named) && OFFERS.has(group.act)))
  // What an answer says of a part is none about where, how and how safely to meet.
  const part = frame.length < group.terms.length && matterOf(local).size > 0
  if (whole && ownWords(local) === 1)
    return group.terms.flatMap((_, i) => (part && frame.includes(i) && !named.includes(i) ? [] : [i]))
  if (named.length > 0 && local.act !== 'none-yet') return named
  return local.issues.length === 0 ? group.terms.map((_, i) => i) : []
}

const answersOf = (
  group: Group,
  told: Told,
  terms: readonly Term[],
  spokenTo: ReadonlySet<number> | null,
): TermAnswer[] => {
  const found: TermAnswer[] = []
  const answer = ANSWER[told.act]
  const places = new Map<number, LocalResponse[]>()
  const others = group.answers.filter(
    ({ responder, act, issues }) =>
      responder === told.local[0]?.responder &&
      act !== told.act &&
      PLAIN.has(act) &&
      PLAIN.has(told.act) &&
      issues.length > 0,
  )
  // What the same party says of one term goes before what it says of the offer as a whole.
  const elsewhere = (term: number, local: LocalResponse): boolean =>
    !termsNamed(group, local).includes(term) && others.some((other) => termsNamed(group, other).includes(term))
  if (answer !== undefined)
    for (const local of told.local)
      for (const term of addressed(group, local))
        if (!elsewhere(term, local)) places.set(term, [...(places.get(term) ?? []), local])
  terms.forEach(({ id }, i) => {
    const direct = places.get(i)
    const aside = told.aside.filter((local) => termsNamed(group, local).includes(i))
    if (direct !== undefined && answer !== undefined)
      found.push({
        term: id,
        answer,
        basis: 'stated',
        attribution: direct[0]?.attribution?.id ?? null,
        anchors: anchorsOf([...direct, ...aside]),
      })
    else if (aside.length > 0)
      found.push({
        term: id,
        answer: 'not-addressed',
        basis: 'stated',
        attribution: aside[0]?.attribution?.id ?? null,
        anchors: anchorsOf(aside),
      })
    else if (answer !== undefined && spokenTo !== null && !spokenTo.has(i))
      found.push({
        term: id,
        answer: 'not-addressed',
        basis: 'silence',
        attribution: told.local[0]?.attribution?.id ?? null,
        anchors: anchorsOf(told.local),
      })
  })
  return found
}

/** Answers by time where it is told, then in text order. */
const byTimeAndPlace = (a: Response, b: Response): number => {
  const one = a.at?.start ?? '~'
  const other = b.at?.start ?? '~'
  if (one !== other) return one < other ? -1 : 1
  const [first, second] = [a.anchors[0], b.anchors[0]]
  const order = first === undefined || second === undefined ? 0 : compare(first, second)
  return order || (a.responder < b.responder ? -1 : a.responder > b.responder ? 1 : a.id < b.id ? -1 : 1)
}

export const responsesOf = (group: Group, groups: readonly Group[], terms: readonly Term[], made: Made): Response[] => {
  const id = idOfGroup(group, made)
  const all = [...gatherAnswers(group).values()]
  const counters = groups.filter(({ inReplyTo }) => inReplyTo === group)
  const spoken = (told: { responder: PartyId }): Set<number> =>
    new Set(
      all
        .filter(({ responder }) => responder === told.responder)
        .flatMap(({ local, aside }) => [
          ...local.flatMap((one) => addressed(group, one)),
          ...aside.flatMap((one) => termsNamed(group, one)),
        ]),
    )
  const speakers = new Set<string>()
  const firstOf = (told: { responder: PartyId; act: string }): boolean => {
    if (
      told.act === 'none-yet' ||
      told.act === 'no-comment' ||
      ANSWER[told.act as LocalResponse['act']] === undefined ||
      speakers.has(told.responder)
    )
      return false
    speakers.add(told.responder)
    return true
  }
  const responses = all.map((told): Response => ({
    id: idOf('rsp', id, told.responder, told.act),
    responder: told.responder,
    conveyedBy: [...new Set(told.local.flatMap(({ conveyedBy }) => conveyedBy))].sort(),
    at: finest(told.local.map(({ at }) => at)),
    anchors: anchorsOf([...told.local, ...told.aside]),
    conditions: anchorsOf(told.local.flatMap(({ scene, conditions }) => conditions.map((span) => ({ scene, span })))),
    counter:
      told.act === 'counter'
        ? (counters.find(({ proposers }) => proposers.includes(told.responder)) ?? null) === null
          ? null
          : idOfGroup(counters.find(({ proposers }) => proposers.includes(told.responder)) as Group, made)
        : null,
    act: told.act,
    terms: answersOf(group, told, terms, firstOf(told) ? spoken(told) : null),
  }))
  for (const counter of counters) {
    const [responder] = counter.proposers
    if (responder === undefined || responses.some(({ counter: known }) => known === idOfGroup(counter, made))) continue
    const countered = group.terms.flatMap(({ issue }, i) =>
      counter.terms.some((term) => term.issue === issue || (FRAME.has(term.issue) && FRAME.has(issue))) ? [i] : [],
    )
    const anchors = anchorsOf(counter.members)
    responses.push({
      id: idOf('rsp', id, responder, 'counter'),
      responder,
      conveyedBy: [...new Set(counter.members.flatMap(({ conveyedBy }) => conveyedBy))].sort(),
      at: finest(counter.members.map(({ made: at }) => at)),
      anchors,
      conditions: anchorsOf(
        counter.members.flatMap(({ scene, conditions }) => conditions.map((span) => ({ scene, span }))),
      ),
      counter: idOfGroup(counter, made),
      act: 'counter',
      terms: countered.map((i) => ({
        term: (terms[i] as Term).id,
        answer: 'countered',
        basis: 'stated',
        attribution: counter.members[0]?.attribution?.id ?? null,
        anchors,
      })),
    })
  }
  return responses.sort(byTimeAndPlace)
}
