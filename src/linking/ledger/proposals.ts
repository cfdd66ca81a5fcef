/** Proposals as one document tells them: which clauses offer, invite, propose, demand or commit. */
import { CONVEYING, INSTEAD, LINKING, PRESENTING, PROPOSING, WITHDRAWING } from '../../lexicons/negotiation.ts'
import type { EntityId, PartyId } from '../../model/ids.ts'
import type { Clause } from '../../model/layers.ts'
import type { Proposal } from '../../model/ledger.ts'
import { covers, type Span } from '../../text/span.ts'
import type { LocalProposal } from './acts.ts'
import { addresseesOf, isTold, ownersIn, proposalNoun, type Reading } from './reading.ts'
import { actorsOf, isHypothetical, sentenceOf, tokenAt, wordsAt, type Scene } from './scene.ts'
import { conditionsIn, coreOf, termsIn, type LocalTerm } from './terms.ts'

const ACTS = Object.entries(PROPOSING) as [keyof typeof PROPOSING, ReadonlySet<string>][]

/** Says in general or of others' talk: never a proposal of its subject. */
const ASKS = new Set(['ask', 'tell', 'call', 'appeal', 'request', 'petition', 'lobby', 'plead'])

export type Draft = { readonly act: Proposal['act']; readonly proposers: readonly PartyId[]; readonly content: Span; readonly agreed?: boolean; readonly conveyors?: boolean }

/** A proposal from a draft and its clause; null when it has neither a party nor a term. */
export const proposalFrom = (reading: Reading, draft: Draft): LocalProposal | null => {
  const { scene, clause } = reading
  const terms = draft.act === 'demand' && LINKING.has(reading.lemma) ? linkedTerms(reading) : termsIn(scene, beforeActs(reading, draft.content), draft.act === 'invite')
  const addressees = draft.agreed === true ? [] : addresseesOf(reading, draft.proposers)
  if (draft.proposers.length === 0) return null
  const words = wordsAt(scene, clause.span)
  const own = wordsAt(scene, { start: clause.span.start, end: beforeActs(reading, clause.span, true).end })
  return {
    scene, act: draft.act, proposers: draft.proposers, addressees, conveyedBy: [...new Set([...reading.conveyedBy, ...throughIn(scene, draft.content), ...(draft.conveyors === true ? conveyorsOf(reading) : [])])], span: clause.span, terms,
    conditions: conditionsIn(scene, { start: draft.content.start, end: sentenceEnd(reading) }),
    made: reading.time, occasion: reading.occasion, instead: INSTEAD.test(own),
    agreed: draft.agreed === true, hedged: clause.modality === 'possible' || /\breportedly\b/iu.test(words), withdrawn: false, turn: 0, attribution: reading.attribution,
  }
}

/** Who passes another's proposal on: whoever the verb's subject, or its "by", names. */
const conveyorsOf = ({ scene, clause }: Reading): EntityId[] => {
  const at = clause.passive ? clause.obliques.find(({ preposition }) => preposition === 'by')?.span : clause.subject
  return at === null || at === undefined ? [] : scene.mentions.filter(({ name }) => covers(at, name.span)).map(({ entity }) => entity)
}

/** Orders within a party ("asked aides to look") are no demand on anyone; "both sides" are someone. */
const SIDES = /\b(?:sides?|parties|countries|rivals?|neighbou?rs?|combatants?|governments?|leaders?|rebels?|factions?|nations?|union|company|allies|states?)\b/iu

const isInternal = ({ scene, clause, children }: Reading): boolean => {
  const [object] = clause.objects
  const infinitive = children.some((child) => (scene.clauses[child] as Clause).kind === 'infinitive')
  return infinitive && object !== undefined && !clause.passive && actorsOf(scene, object).length === 0 && !SIDES.test(wordsAt(scene, object))
}

/** Go-betweens: who is named after "through" or "via". */
const throughIn = (scene: Scene, at: Span): EntityId[] => {
  const match = /\b(?:through|via)\b[^,.:;]*/iu.exec(wordsAt(scene, at))
  if (match === null) return []
  const span = { start: at.start + match.index, end: at.start + match.index + match[0].length }
  return scene.mentions.filter(({ name }) => covers(span, name.span)).map(({ entity }) => entity)
}

/** A proposal's words end where a participle makes another ("..., pledging his safety"). */
const beforeActs = ({ scene, children }: Reading, content: Span, any = false): Span => {
  const act = children.map((child) => scene.clauses[child] as Clause).find(({ kind, predicate, span }) => kind === 'participial' && span.start > content.start && ((any && /,\s*$/u.test(scene.text.slice(Math.max(0, span.start - 2), span.start))) || ACTS.some(([, verbs]) => verbs.has(predicate.lemma))))
  return act === undefined || act.predicate.span.start >= content.end ? content : { start: content.start, end: act.predicate.span.start }
}

/** Both sides of a link, each with its own words. */
const linkedTerms = (reading: Reading): LocalTerm[] => {
  const { scene, clause, content } = reading
  const start = clause.objects[0]?.start ?? content.start
  const link = clause.obliques.find(({ preposition }) => ['to', 'on', 'upon'].includes(preposition))
  const other = link?.span.start ?? content.end
  const first = other - (link === undefined ? 0 : link.preposition.length + 1)
  return [...termsIn(scene, { start, end: first }), ...termsIn(scene, { start: other, end: content.end })]
}

/** Conditions may follow the clause's own words, up to the end of its sentence, but not in another main clause. */
const sentenceEnd = ({ scene, clause, index }: Reading): number => {
  const end = sentenceOf(scene, clause).end
  const next = scene.clauses.slice(index + 1).find((other) => other.sentence === clause.sentence && (other.kind === 'coordinate' || other.kind === 'main') && other.span.start >= clause.span.end)
  return next === undefined ? Math.max(end, clause.span.end) : Math.max(clause.span.end, next.span.start)
}

/** "asked Velia to withdraw", "called on Velia to", "called for a truce": what the verb asks, or null. */
const asked = (reading: Reading): Draft | null => {
  const { clause, lemma, scene, doers, children, content } = reading
  if (!ASKS.has(lemma) || clause.passive) return null
  const infinitive = children.some((child) => (scene.clauses[child] as Clause).kind === 'infinitive') || /^\s+(?:only )?that\b/u.test(wordsAt(scene, content))
  const prepositions = clause.obliques.map(({ preposition }) => preposition)
  const after = scene.text.slice(content.start, content.start + 12)
  if (/^\s+(?:about|whether|why|how|when|if)\b/u.test(after)) return null
  if (lemma === 'call' && /^\s+(?:on|upon)\b/u.test(after)) return { act: 'demand', proposers: doers, content }
  if (lemma === 'call' && !/^\s+for\b/u.test(after)) return null
  if (infinitive && lemma !== 'call') return { act: 'demand', proposers: doers, content }
  if (prepositions.includes('for') || lemma === 'request') return { act: lemma === 'call' ? 'propose' : 'demand', proposers: doers, content }
  return null
}

/** "tabled an offer of", "renewed its invitation to": the noun names the act, its owner proposes, the subject may only convey it. */
const presented = (reading: Reading): Draft | null => {
  const { clause, lemma, scene, doers, content } = reading
  if (!PRESENTING.has(lemma)) return null
  const object = clause.passive ? clause.subject : clause.objects.find((at) => proposalNoun(scene, at) !== null)
  const tail = clause.passive && object !== null && object !== undefined ? object.end : content.end
  if (object === undefined || object === null) return null
  const act = proposalNoun(scene, object)
  if (act === null) return null
  const owners = ownersIn(scene, { start: object.start, end: content.end }).filter((party) => !doers.includes(party))
  const conveyed = CONVEYING.has(lemma) && owners.length > 0
  const end = Math.max(tail, sentenceTail(reading, content.end) > content.end ? sentenceTail(reading, content.end) : tail)
  // "a three-stage plan: a truce, the release of": what follows the colon is the plan.
  const colon = wordsAt(scene, { start: object.start, end }).search(/:\s/u)
  // "tabled the proposal at talks in X": where it was tabled is none of its words.
  if (colon === -1 && /^\s+(?:at|during|in|on|after|before|last|this|next|through|via|earlier)\b/u.test(scene.text.slice(object.end, object.end + 12))) return { act, proposers: conveyed ? owners : doers, content: object, conveyors: conveyed }
  return { act, proposers: conveyed ? owners : doers, content: { start: colon === -1 ? object.start : object.start + colon + 1, end }, conveyors: conveyed }
}

/** "tabled three offers: a, b and c": what follows a colon belongs to the verb. */
const sentenceTail = ({ scene, clause }: Reading, from: number): number => {
  const end = sentenceOf(scene, clause).end
  return /^\s*:/u.test(scene.text.slice(from, from + 3)) ? end : from
}

/** "Velia said it would release", "Velia will halt": a commitment of its speaker with a term of substance. */
const promised = (reading: Reading): Draft | null => {
  const { clause, scene, doers, saidBy, content } = reading
  const group = wordsAt(scene, clause.predicate.span).toLowerCase()
  if (!/\b(?:will|would|'ll)\b/u.test(group) || clause.negated || /^\s*(?:not|never)\b/u.test(wordsAt(scene, content)) || saidBy === null || !['complement', 'main', 'coordinate'].includes(clause.kind)) return null
  if (/^(?:require|need|be|have|depend|take|consider|continue|mean|make|represent|allow|discuss)$/u.test(reading.lemma) && !clause.passive) return null
  const whole = { start: clause.span.start, end: content.end }
  const passive = clause.passive && doers.length === 0
  if (!passive && !doers.includes(saidBy)) return null
  const substance = termsIn(scene, whole).some(({ issue }) => !['format', 'venue', 'timing', 'other', 'constitution'].includes(issue))
  return substance ? { act: 'commit', proposers: [saidBy], content: passive ? whole : { start: verbStart(reading), end: content.end } } : null
}

/** Where the main verb itself begins, its auxiliaries left out. */
const verbStart = ({ scene, clause, lemma }: Reading): number => (PROPOSING.commit.has(lemma) ? undefined : scene.tokens[clause.predicate.head]?.start) ?? clause.predicate.span.end

/** "agreed to halt strikes" by two parties together is a commitment that both accept. */
const agreed = (reading: Reading): Draft | null => {
  const { clause, lemma, doers, content, scene } = reading
  if (clause.negated || doers.length < 2) return null
  const signs = /^(?:sign|reach|conclude|strike|clinch|seal|initial)$/u.test(lemma) && clause.objects.some((at) => /\b(?:deal|agreement|accord|truce|ceasefire|pact|treaty|protocol|memorandum|compromise|settlement)\b/iu.test(wordsAt(scene, at)))
  return lemma === 'agree' || signs ? { act: 'commit', proposers: doers, content, agreed: true } : null
}

const plain = (reading: Reading): Draft | null => {
  const { clause, lemma, doers, saidBy, content, scene } = reading
  const act = ACTS.find(([, verbs]) => verbs.has(lemma))?.[0]
  if (act === undefined) return null
  const passive = clause.passive && clause.subject !== null
  if (act === 'commit' && /^\s*(?:never|not)\b/u.test(wordsAt(scene, content))) return null
  const whole = passive && act !== 'invite' && actorsOf(scene, clause.subject as Span).length === 0 ? { start: (clause.subject as Span).start, end: content.end } : content
  // "safety would be guaranteed", said by a party: the party commits.
  const proposers = doers.length > 0 ? doers : passive && saidBy !== null ? [saidBy] : []
  if (lemma === 'warn' || (lemma === 'suggest' && clause.subject !== null && !isPartyLike(reading))) return null
  if (lemma === 'press' && !reading.children.some((child) => (scene.clauses[child] as Clause).kind === 'infinitive')) return null
  return { act, proposers, content: act === 'invite' ? afterGuest(reading) : whole }
}

/** Readiness for talks is an offer only when it says with whom. */
const TALKING = /^\s+(?:\p{L}+ly\s+)?(?:ready|willing|prepared|open)\s+(?:to|for)\s+(?=(?:hold |have |enter |begin |resume |direct |peace )*(?:talks?|negotiat\p{L}+|meet|dialogue))/u

/** "is ready to release": an offer in words of will. */
const ready = (reading: Reading): Draft | null => {
  const { lemma, clause, doers, content, scene } = reading
  if (lemma !== 'be' || clause.negated) return null
  const match = /^\s+(?:\p{L}+ly\s+)?(?:ready|willing|prepared|open)\s+to\s+(?!talk|negotiate|discuss|meet|dialogue|hold (?:\p{L}+ )?(?:talks|meetings?|negotiations|discussions)|work|fight|defend|respond|face)/u.exec(wordsAt(scene, content))
  const talks = TALKING.exec(wordsAt(scene, content))
  if (match === null && talks !== null && clause.obliques.concat(...reading.children.map((child) => scene.clauses[child]?.obliques ?? [])).some(({ preposition, span }) => preposition === 'with' && actorsOf(scene, span).length > 0))
    return { act: 'offer', proposers: doers, content: { start: content.start + talks[0].length, end: content.end } }
  return match === null ? null : { act: 'offer', proposers: doers, content: { start: content.start + match[0].length, end: content.end } }
}

const isPartyLike = ({ doers }: Reading): boolean => doers.length > 0

/** An invitation's words after whom it invites: from the first "to", "for" or infinitive. */
const afterGuest = ({ scene, clause, children, content }: Reading): Span => {
  const obliques = clause.obliques.filter(({ preposition }) => ['to', 'for'].includes(preposition)).map(({ span, preposition }) => span.start - preposition.length - 1)
  const infinitives = children.map((child) => scene.clauses[child] as Clause).filter(({ kind }) => kind === 'infinitive').map(({ span }) => span.start)
  const guest = clause.passive ? content.start : (clause.objects[0]?.end ?? content.start)
  const starts = [...obliques, ...infinitives].filter((start) => start >= content.start && start >= guest)
  return { start: starts.length === 0 ? content.start : Math.min(...starts), end: content.end }
}

/** "linked aid to reforms": a demand for the one, with the other in return. */
const linked = (reading: Reading): Draft | null => {
  const { lemma, clause, doers, content } = reading
  if (!LINKING.has(lemma) || clause.passive || clause.objects.length === 0) return null
  return clause.obliques.some(({ preposition }) => preposition === 'to' || preposition === 'on' || preposition === 'upon') ? { act: 'demand', proposers: doers, content } : null
}

/** True where an act of this verb may be one of a kind of clause that happens: mains, complements, and adjuncts of them. */
const stands = ({ clause, scene }: Reading): boolean => {
  if (clause.kind === 'infinitive') return false
  if (clause.kind !== 'participial') return true
  const before = scene.tokens[tokenAt(scene.tokens, clause.predicate.span.start) - 1]?.lower ?? ''
  return clause.subject !== null && !['by', 'of', 'for', 'from', 'without', 'before', 'after'].includes(before)
}

/** "withdrew its demand for": the proposal as it was, with its end. */
const takenBack = (reading: Reading): LocalProposal | null => {
  const { lemma, clause, scene, doers, content } = reading
  const [object] = clause.objects
  const act = object === undefined ? null : proposalNoun(scene, object)
  if (!WITHDRAWING.has(lemma) || clause.passive || object === undefined || act === null || !/^(?:its|their|his|her|the)\b/iu.test(wordsAt(scene, object))) return null
  const made = proposalFrom(reading, { act, proposers: doers, content: { start: object.start, end: content.end } })
  return made === null ? null : { ...made, withdrawn: true }
}

/** What a clause proposes, or null. Reports of what "may have been agreed" are kept as hedged; other possibilities are not acts. */
export const proposalIn = (reading: Reading): LocalProposal | null => {
  const { scene, index, clause, saidBy } = reading
  if (!stands(reading) || clause.negated) return null
  const perhaps = reading.attribution !== null && clause.modality === 'possible'
  const commitment = promised(reading)
  if (commitment !== null && !isDoubtedAbove(reading)) return proposalFrom(reading, commitment)
  const joint = agreed(reading)
  if (joint !== null && (perhaps ? reading.attribution !== null : isTold(reading) && !isHypothetical(scene, index))) return withTerms(proposalFrom(reading, joint))
  if (isHypothetical(scene, index)) return null
  const ended = isTold(reading) ? takenBack(reading) : null
  if (ended !== null) return ended
  const draft = presented(reading) ?? asked(reading) ?? linked(reading) ?? ready(reading) ?? plain(reading)
  if (draft === null || (draft.act === 'demand' && isInternal(reading))) return null
  if (clause.kind === 'relative' && /^(?:in|under|by) which\b/iu.test(wordsAt(scene, clause.span))) return null
  const guaranteed = draft.act === 'commit' && saidBy !== null && /\b(?:will|would|be)\b/iu.test(wordsAt(scene, clause.predicate.span))
  const willing = draft.act === 'offer' && saidBy !== null && reading.lemma === 'be'
  if (!isTold(reading) && !guaranteed && !willing) return null
  const bare = proposalFrom(reading, draft)
  if (bare === null) return null
  const made = bare.terms.length > 0 ? bare : withOther(reading, draft, bare)
  // A bare verb of offering with no issue in its words is no entry of a ledger, unless it names a proposal again.
  return made.terms.length > 0 || (PRESENTING.has(reading.lemma) && draft.act === 'invite') ? made : null
}

const BARE = new Set(['demand', 'offer', 'propose'])

/** What one party outright demands of or offers another is a term even when its words name no known issue. */
const withOther = (reading: Reading, { content }: Draft, made: LocalProposal): LocalProposal => {
  const { scene, children, lemma } = reading
  const known = (party: PartyId): boolean => scene.links.parties.some(({ id }) => id === party)
  const below = children.map((child) => scene.clauses[child] as Clause).find(({ kind }) => kind === 'complement' || kind === 'infinitive')
  if (!BARE.has(lemma) || below === undefined || reading.clause.kind === 'participial' || reading.clause.kind === 'relative' || !made.proposers.every(known) || !made.addressees.some(known)) return made
  const span = coreOf(scene, { start: below.span.start, end: Math.max(below.span.end, Math.min(content.end, below.span.end)) })
  return span.end <= span.start ? made : { ...made, terms: [{ issue: 'other', span, value: null, quantity: null, deadline: null }] }
}

const withTerms = (made: LocalProposal | null): LocalProposal | null => (made === null || made.terms.length === 0 ? null : made)

/** Under if or whether, though its own "would" is no doubt. */
const isDoubtedAbove = ({ scene, clause }: Reading): boolean => clause.parent !== null && isHypothetical(scene, clause.parent)
