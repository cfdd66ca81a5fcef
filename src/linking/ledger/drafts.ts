/** The verbs that make proposals, and which of their words are the proposal. */
import { CONVEYING, LINKING, PRESENTING, PROPOSING } from '../../lexicons/negotiation.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Clause } from '../../model/layers.ts'
import type { Proposal } from '../../model/ledger.ts'
import type { Span } from '../../text/span.ts'
import { actorsOf } from './parties.ts'
import { ownersIn, proposalNoun, type Reading } from './reading.ts'
import { sentenceOf, wordsAt } from './scene.ts'
import { termsIn } from './terms.ts'

export const ACTS = Object.entries(PROPOSING) as [keyof typeof PROPOSING, ReadonlySet<string>][]

/** Says in general or of others' talk: never a proposal of its subject. */
const ASKS = new Set(['ask', 'tell', 'call', 'appeal', 'request', 'petition', 'lobby', 'plead'])

export type Draft = {
  readonly act: Proposal['act']
  readonly proposers: readonly PartyId[]
  readonly content: Span
  readonly agreed?: boolean
  readonly conveyors?: boolean
}

/** "asked Velia to withdraw", "called on Velia to", "called for a truce": what the verb asks, or null. */
export const askedDraft = (reading: Reading): Draft | null => {
  const { clause, lemma, scene, doers, children, content } = reading
  if (!ASKS.has(lemma) || clause.passive) return null
  const infinitive =
    children.some((child) => (scene.clauses[child] as Clause).kind === 'infinitive') ||
    /^\s+(?:only )?that\b/u.test(wordsAt(scene, content))
  const prepositions = clause.obliques.map(({ preposition }) => preposition)
  const after = scene.text.slice(content.start, content.start + 12)
  if (/^\s+(?:about|whether|why|how|when|if)\b/u.test(after)) return null
  if (lemma === 'call' && /^\s+(?:on|upon)\b/u.test(after)) return { act: 'demand', proposers: doers, content }
  if (lemma === 'call' && !/^\s+for\b/u.test(after)) return null
  if (infinitive && lemma !== 'call') return { act: 'demand', proposers: doers, content }
  if (prepositions.includes('for') || lemma === 'request')
    return { act: lemma === 'call' ? 'propose' : 'demand', proposers: doers, content }
  return null
}

/** "tabled an offer of", "renewed its invitation to": the noun names the act, its owner proposes, the subject may only convey it. */
export const presentedDraft = (reading: Reading): Draft | null => {
  const { clause, lemma, scene, doers, content } = reading
  if (!PRESENTING.has(lemma)) return null
  const object = clause.passive ? clause.subject : clause.objects.find((at) => proposalNoun(scene, at) !== null)
  const tail = clause.passive && object !== null && object !== undefined ? object.end : content.end
  if (object === undefined || object === null) return null
  const act = proposalNoun(scene, object)
  if (act === null) return null
  const owners = ownersIn(scene, { start: object.start, end: content.end }).filter((party) => !doers.includes(party))
  const conveyed = CONVEYING.has(lemma) && owners.length > 0
  const end = Math.max(
    tail,
    sentenceTail(reading, content.end) > content.end ? sentenceTail(reading, content.end) : tail,
  )
  // "a three-stage plan: a truce, the release of": what follows the colon is the plan.
  const colon = wordsAt(scene, { start: object.start, end }).search(/:\s/u)
  // "tabled the proposal at talks in X": where it was tabled is none of its words.
  if (
    colon === -1 &&
    /^\s+(?:at|during|in|on|after|before|last|this|next|through|via|earlier)\b/u.test(
      scene.text.slice(object.end, object.end + 12),
    )
  )
    return { act, proposers: conveyed ? owners : doers, content: object, conveyors: conveyed }
  return {
    act,
    proposers: conveyed ? owners : doers,
    content: { start: colon === -1 ? object.start : object.start + colon + 1, end },
    conveyors: conveyed,
  }
}

/** "tabled three offers: a, b and c": what follows a colon belongs to the verb. */
const sentenceTail = ({ scene, clause }: Reading, from: number): number => {
  const end = sentenceOf(scene, clause).end
  return /^\s*:/u.test(scene.text.slice(from, from + 3)) ? end : from
}

/** "Velia said it would release", "Velia will halt": a commitment of its speaker with a term of substance. */
export const promisedDraft = (reading: Reading): Draft | null => {
  const { clause, scene, doers, saidBy, content } = reading
  const group = wordsAt(scene, clause.predicate.span).toLowerCase()
  if (
    !/\b(?:will|would|'ll)\b/u.test(group) ||
    clause.negated ||
    /^\s*(?:not|never)\b/u.test(wordsAt(scene, content)) ||
    (saidBy === null && !underDeal(reading)) ||
    !['complement', 'main', 'coordinate'].includes(clause.kind)
  )
    return null
  if (
    /^(?:require|need|be|have|depend|take|consider|continue|mean|make|represent|allow|discuss)$/u.test(reading.lemma) &&
    !clause.passive
  )
    return null
  const whole = { start: clause.span.start, end: content.end }
  const passive = clause.passive && doers.length === 0
  // "it will be caught in a trade war": what is done to a party, or what it fears, is no promise of its own.
  const done = clause.subject !== null && /^(?:it|they|he|she|we|i)$/iu.test(wordsAt(scene, clause.subject))
  if ((clause.passive && done) || reading.attribution?.cue.some((cue) => FEARING.test(wordsAt(scene, cue))) === true)
    return null
  if (saidBy === null ? doers.length !== 1 : !passive && !doers.includes(saidBy)) return null
  const substance = termsIn(scene, whole).some(
    ({ issue }) => !['format', 'venue', 'timing', 'other', 'constitution'].includes(issue),
  )
  return substance
    ? {
        act: 'commit',
        proposers: saidBy === null ? doers : [saidBy],
        content: passive ? whole : { start: verbStart(reading), end: content.end },
      }
    : null
}

const FEARING = /\b(?:worr|fear|hope|hoping|believ|expect|afraid|concern|predict|doubt)/iu

/** "Under the deal Velia will release": what a settled text has its parties do. */
const underDeal = ({ scene, clause }: Reading): boolean =>
  /^under (?:the|its|their|that|this) (?:[\p{L}-]+ ){0,3}?(?:deal|agreement|accord|truce|ceasefire|pact|terms|settlement)\b/iu.test(
    wordsAt(scene, sentenceOf(scene, clause)),
  )

/** Where the main verb itself begins, its auxiliaries left out. */
const verbStart = ({ scene, clause, lemma }: Reading): number =>
  (PROPOSING.commit.has(lemma) ? undefined : scene.tokens[clause.predicate.head]?.start) ?? clause.predicate.span.end

/** "agreed to halt strikes" by two parties together is a commitment that both accept. */
export const agreedDraft = (reading: Reading): Draft | null => {
  const { clause, lemma, doers, content, scene } = reading
  if (clause.negated || doers.length < 2) return null
  const signs =
    /^(?:sign|reach|conclude|strike|clinch|seal|initial)$/u.test(lemma) &&
    clause.objects.some((at) =>
      /\b(?:deal|agreement|accord|truce|ceasefire|pact|treaty|protocol|memorandum|compromise|settlement)\b/iu.test(
        wordsAt(scene, at),
      ),
    )
  return lemma === 'agree' || signs ? { act: 'commit', proposers: doers, content, agreed: true } : null
}

export const plainDraft = (reading: Reading): Draft | null => {
  const { clause, lemma, doers, saidBy, content, scene } = reading
  const act = ACTS.find(([, verbs]) => verbs.has(lemma))?.[0]
  if (act === undefined) return null
  const passive = clause.passive && clause.subject !== null
  if (lemma === 'commit' && clause.passive) return null
  const below = reading.children
    .map((child) => scene.clauses[child] as Clause)
    .find(({ kind }) => kind === 'complement')
  const said = below === undefined ? '' : wordsAt(scene, below.predicate.span)
  // "suggested that it would fail" is an opinion, "suggested that they meet" a proposal; "promised they will not" offers nothing.
  if (lemma === 'suggest' && /\b(?:would|may|might|will|is|are|was|were|has|have|had)\b/iu.test(said)) return null
  if (act === 'commit' && below?.negated === true) return null
  if (act === 'commit' && /^\s*(?:never|not)\b/u.test(wordsAt(scene, content))) return null
  const whole =
    passive && act !== 'invite' && actorsOf(scene, clause.subject).length === 0
      ? { start: clause.subject.start, end: content.end }
      : content
  // "safety would be guaranteed", said by a party: the party commits.
  const proposers = doers.length > 0 ? doers : passive && saidBy !== null ? [saidBy] : []
  if (lemma === 'warn' || (lemma === 'suggest' && clause.subject !== null && !isPartyLike(reading))) return null
  if (lemma === 'press' && !reading.children.some((child) => (scene.clauses[child] as Clause).kind === 'infinitive'))
    return null
  return { act, proposers, content: act === 'invite' ? afterGuest(reading) : whole }
}

/** Readiness for talks is an offer only when it says with whom. */
const TALKING =
  /^\s+(?:\p{L}+ly\s+)?(?:ready|willing|prepared|open)\s+(?:to|for)\s+(?=(?:hold |have |enter |begin |resume |direct |peace )*(?:talks?|negotiat\p{L}+|meet|dialogue))/u

/** "is ready to release": an offer in words of will. */
export const readyDraft = (reading: Reading): Draft | null => {
  const { lemma, clause, doers, content, scene } = reading
  if (lemma !== 'be' || clause.negated) return null
  const match =
    /^\s+(?:\p{L}+ly\s+)?(?:ready|willing|prepared|open)\s+to\s+(?!talk|negotiate|discuss|meet|dialogue|hold (?:\p{L}+ )?(?:talks|meetings?|negotiations|discussions)|work|fight|defend|respond|face)/u.exec(
      wordsAt(scene, content),
    )
  const talks = TALKING.exec(wordsAt(scene, content))
  if (
    match === null &&
    talks !== null &&
    clause.obliques
      .concat(...reading.children.map((child) => scene.clauses[child]?.obliques ?? []))
      .some(({ preposition, span }) => preposition === 'with' && actorsOf(scene, span).length > 0)
  )
    return { act: 'offer', proposers: doers, content: { start: content.start + talks[0].length, end: content.end } }
  return match === null
    ? null
    : { act: 'offer', proposers: doers, content: { start: content.start + match[0].length, end: content.end } }
}

const isPartyLike = ({ doers }: Reading): boolean => doers.length > 0

/** An invitation's words after whom it invites: from the first "to", "for" or infinitive. */
const afterGuest = ({ scene, clause, children, content }: Reading): Span => {
  const obliques = clause.obliques
    .filter(({ preposition }) => ['to', 'for'].includes(preposition))
    .map(({ span, preposition }) => span.start - preposition.length - 1)
  const infinitives = children
    .map((child) => scene.clauses[child] as Clause)
    .filter(({ kind }) => kind === 'infinitive')
    .map(({ span }) => span.start)
  const guest = clause.passive ? content.start : (clause.objects[0]?.end ?? content.start)
  const starts = [...obliques, ...infinitives].filter((start) => start >= content.start && start >= guest)
  return { start: starts.length === 0 ? content.start : Math.min(...starts), end: content.end }
}

/** "gave Velia until Friday to release": a demand with its deadline. */
export const ultimatumDraft = ({ scene, clause, lemma, doers, content }: Reading): Draft | null => {
  const [object] = clause.objects
  const until = /\buntil\b|\b(?:hours|days|weeks)\b/iu.test(wordsAt(scene, content))
  if (lemma !== 'give' || clause.passive || object === undefined || actorsOf(scene, object).length === 0 || !until)
    return null
  const to = /\bto\s+(?=\p{Ll})/u.exec(wordsAt(scene, { start: object.end, end: content.end }))
  return to === null
    ? null
    : { act: 'demand', proposers: doers, content: { start: object.end + to.index, end: content.end } }
}

/** "linked aid to reforms": a demand for the one, with the other in return. */
export const linkedDraft = (reading: Reading): Draft | null => {
  const { lemma, clause, doers, content } = reading
  if (!LINKING.has(lemma) || clause.passive || clause.objects.length === 0) return null
  return clause.obliques.some(
    ({ preposition }) => preposition === 'to' || preposition === 'on' || preposition === 'upon',
  )
    ? { act: 'demand', proposers: doers, content }
    : null
}
