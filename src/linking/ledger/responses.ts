/** Answers as one document tells them: who accepted, declined, welcomed, sidestepped, or has not replied. */
import {
  ACCEPTING, AGREEING, ANSWERABLE, CRITICISING, DEFERRING, DEFLECTING, ENGAGING, REJECTING, REPLYING, REPLY_NOUNS, TEXTS, WELCOMING,
} from '../../lexicons/negotiation.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Clause } from '../../model/layers.ts'
import type { Span } from '../../text/span.ts'
import type { LocalProposal, LocalResponse } from './acts.ts'
import { headOf, isTold, ownersIn, proposalNoun, type Reading } from './reading.ts'
import { actorsOf, isHypothetical, sentenceOf, tokenAt, tokensIn, wordsAt } from './scene.ts'
import { conditionsIn, coreOf, termsIn } from './terms.ts'

type Draft = { readonly act: LocalResponse['act']; readonly responders: readonly PartyId[]; readonly target: Span; readonly span?: Span }

const complete = (reading: Reading, draft: Draft, extra: Partial<LocalResponse> = {}): LocalResponse[] => {
  const { scene, clause } = reading
  const issues = termsIn(scene, draft.target)
  const to = ownersIn(scene, draft.target)
  const act = proposalNoun(scene, draft.target)
  const answerable = tokensIn(scene, draft.target).some(({ lemma }) => ANSWERABLE.has(lemma)) || PRONOUN.test(wordsAt(scene, draft.target))
  return draft.responders.map((responder) => ({
    scene, act: draft.act, responder, conveyedBy: reading.conveyedBy, span: draft.span ?? clause.span, target: draft.target,
    to: to.filter((party) => party !== responder), issues, named: act ?? (answerable ? 'any' : null), at: reading.time,
    conditions: conditionsIn(scene, { start: reading.content.start, end: clause.span.end }), occasion: reading.occasion, attribution: reading.attribution, otherwise: null, counter: null,
    ...extra,
  }))
}

/** The verb's object, or for a passive its subject; null when it has none. */
const objectOf = (reading: Reading): Span | null => {
  const { clause, scene, content, children } = reading
  if (clause.passive) return clause.subject
  const [first] = clause.objects
  if (first !== undefined) return first
  // "an offer, which Velia rejected": the phrase before the clause is what was answered.
  if (clause.kind === 'relative') return scene.layers.clauses.chunks.findLast(({ span }) => span.end <= clause.span.start && clause.span.start - span.end < 4)?.span ?? null
  const below = children.some((child) => (scene.clauses[child] as Clause).kind === 'infinitive')
  const words = coreOf(scene, content)
  return !below && words.end > words.start && clause.obliques.length === 0 ? words : null
}

const PRONOUN = /^(?:it|them|this|that)$/iu

/** Whether a phrase is something that can be answered: a proposal by name, or an issue. */
const isAnswerable = (reading: Reading, at: Span): boolean => {
  if (PRONOUN.test(wordsAt(reading.scene, at))) return true
  const head = headOf(reading.scene, at)
  return (head !== null && (ANSWERABLE.has(head.lemma) || ANSWERABLE.has(head.lower))) || proposalNoun(reading.scene, at) !== null || termsIn(reading.scene, wide(reading, at)).length > 0
}

/** Object with its post-modifiers: up to the clause's end. */
const wide = (reading: Reading, object: Span): Span => (reading.clause.passive || object.start < reading.content.start ? object : { start: object.start, end: Math.max(object.end, reading.content.end) })

const infinitiveOf = ({ scene, children }: Reading): Clause | null => {
  for (const child of children) {
    const clause = scene.clauses[child] as Clause
    if (clause.kind === 'infinitive') return clause
  }
  return null
}

/** "no reply", "has yet to respond", "has not received an answer from": a silence that a document states. */
const silence = (reading: Reading): LocalResponse[] => {
  const { scene, clause, lemma, doers, content } = reading
  const words = wordsAt(scene, sentenceOf(scene, clause))
  if (/\b(?:requests?|questions?|e-?mails?|calls?) (?:for|seeking|to) (?:comment|a comment)|requests? for (?:an )?(?:interview|information)|\bfor comment\b/iu.test(words)) return []
  if (/\bquestions?\b/iu.test(wordsAt(scene, content))) return []
  const perfect = /\b(?:has|have|had|yet|did|does|do)\b/iu.test(wordsAt(scene, clause.predicate.span))
  if (['respond', 'reply', 'answer'].includes(lemma) && clause.negated && perfect) return complete(reading, { act: 'none-yet', responders: doers, target: content })
  const receives = ['receive', 'get', 'hear', 'have', 'obtain', 'see'].includes(lemma)
  const object = objectOf(reading)
  const head = object === null ? null : headOf(scene, object)
  const replyNoun = head !== null && REPLY_NOUNS.has(head.lemma)
  const denied = clause.negated || (object !== null && /^no\b/iu.test(wordsAt(scene, object)))
  const from = (): PartyId[] => fromIn(reading)
  if (receives && denied && (replyNoun || lemma === 'hear')) return complete(reading, { act: 'none-yet', responders: from(), target: content })
  if (['await', 'wait', 'expect'].includes(lemma) && !clause.negated && /\b(?:response|reply|answer)\b/iu.test(wordsAt(scene, content)) && lemma !== 'expect')
    return complete(reading, { act: 'none-yet', responders: from(), target: content })
  // "There was no immediate response from Velia", "no reply has come from Velia".
  if (clause.subject !== null || ['be', 'come', 'arrive'].includes(lemma)) {
    const lead = { start: clause.span.start, end: content.end }
    if (/^(?:so far,? )?(?:there (?:was|is|has been|had been) )?no (?:\p{L}+ )?(?:response|reply|answer)\b/iu.test(wordsAt(scene, lead))) return complete(reading, { act: 'none-yet', responders: from(), target: lead })
  }
  return []
}

/** Parties after "from" or "by" in a clause. */
const fromIn = (reading: Reading): PartyId[] => {
  const { scene, clause } = reading
  const named = clause.obliques.filter(({ preposition }) => preposition === 'from' || preposition === 'by').flatMap(({ span }) => actorsOf(scene, span))
  if (named.length > 0) return named.slice(0, 1)
  const owners = ownersIn(scene, clause.span)
  return owners.slice(0, 1)
}

/** Verbs below a refusal that make it no refusal of an offer. */
const NO_REFUSAL = new Set(['rule', 'exclude', 'say', 'confirm', 'deny', 'elaborate', 'name', 'disclose', 'identify', 'specify', 'speculate', 'reveal', 'give', 'be', 'provide', 'predict', 'believe', 'blame', 'abandon', 'quit'])

/** "Asked about the offer, she declined to comment": what was asked about, when nothing follows the verb. */
const askedAbout = ({ scene, clause }: Reading): Span | null => {
  const asked = scene.clauses.find((other) => other.sentence === clause.sentence && other.predicate.lemma === 'ask' && other.span.start < clause.predicate.span.start)
  const about = asked?.obliques.find(({ preposition }) => preposition === 'about' || preposition === 'on')
  return about === undefined ? null : { start: about.span.start, end: Math.max(about.span.end, Math.min(asked?.span.end ?? 0, clause.subject?.start ?? clause.predicate.span.start)) }
}

const refused = (reading: Reading): LocalResponse[] => {
  const { scene, lemma, clause, doers, content } = reading
  const below = infinitiveOf(reading)
  const object = objectOf(reading)
  if (lemma === 'rule' && /^\s+out\b/u.test(wordsAt(scene, content)) && !clause.negated) return complete(reading, { act: 'reject', responders: doers, target: content })
  if (lemma === 'turn' && /\bdown\b/u.test(wordsAt(scene, content))) return complete(reading, { act: 'reject', responders: doers, target: content })
  if (!REJECTING.has(lemma) || clause.negated) return []
  const direct = !clause.passive && clause.objects[0] !== undefined && isAnswerable(reading, clause.objects[0])
  if (below !== null && !direct && (lemma === 'refuse' || lemma === 'decline')) {
    if (below.predicate.lemma === 'comment') return complete(reading, { act: 'no-comment', responders: doers, target: askedAbout(reading) ?? { start: below.predicate.span.end, end: Math.max(below.predicate.span.end, content.end) } })
    if (NO_REFUSAL.has(below.predicate.lemma)) return []
    return complete(reading, { act: 'reject', responders: doers, target: { start: below.predicate.span.start, end: content.end } })
  }
  if (object === null || !isAnswerable(reading, object)) return []
  if (/\b(?:claims?|accusations?|allegations?|reports?|suggestions? that|criticism|charges?|comment)\b/iu.test(wordsAt(scene, object))) return []
  return complete(reading, { act: 'reject', responders: doers, target: wide(reading, object) })
}

/** "called the proposal a non-starter". */
const DISMISSING = /\b(?:non-?starter|unacceptable|out of the question|dead on arrival)\b/iu
const BELITTLING = /\b(?:absurd|unrealistic|insufficient|inadequate|a joke|ridiculous|unserious|meaningless|provocati\p{L}+|a stunt|cynical|empty|too little)\b/iu

const judged = (reading: Reading): LocalResponse[] => {
  const { scene, lemma, clause, doers, content } = reading
  const [object] = clause.objects
  if (!['call', 'describe', 'brand', 'term', 'label'].includes(lemma) || clause.passive || clause.negated || object === undefined || !isOffer(reading, object)) return []
  const words = wordsAt(scene, content)
  if (!DISMISSING.test(words) && !BELITTLING.test(words)) return []
  return complete(reading, { act: DISMISSING.test(words) ? 'reject' : 'criticise', responders: doers, target: object })
}

const accepted = (reading: Reading): LocalResponse[] => {
  const { scene, lemma, clause, doers, content } = reading
  const object = objectOf(reading)
  const conditional = conditionsIn(scene, content).some((at) => !/^without|^unconditional/iu.test(wordsAt(scene, at))) || /\bin principle\b/iu.test(wordsAt(scene, content))
  const act = conditional ? 'accept-conditionally' : 'accept'
  if (clause.negated) return []
  if (ACCEPTING.has(lemma) && object !== null && isAnswerable(reading, object)) return complete(reading, { act, responders: doers, target: wide(reading, object) })
  if (AGREEING.has(lemma) && doers.length === 1) return complete(reading, { act, responders: doers, target: content })
  if (WELCOMING.has(lemma) && object !== null && isOffer(reading, object)) return complete(reading, { act: 'welcome', responders: doers, target: wide(reading, object) })
  if (CRITICISING.has(lemma) && object !== null && isOffer(reading, object)) return complete(reading, { act: 'criticise', responders: doers, target: wide(reading, object) })
  return []
}

const isOffer = (reading: Reading, at: Span): boolean => {
  const words = wordsAt(reading.scene, at)
  return proposalNoun(reading.scene, at) !== null || /^(?:the|its|their|this) (?:\p{L}+ )?(?:proposal|offer|plan|idea|demand|invitation|initiative)\b/iu.test(words)
}

const deferred = (reading: Reading): LocalResponse[] => {
  const { lemma, clause, doers, scene, content } = reading
  const wait = /\b(?:more |further )?time to (?:consider|study|review|examine|weigh|reflect on|assess) (?<offer>(?:the|its|their|his|this) [\p{L} ]+)/iu.exec(wordsAt(scene, content))
  if (wait !== null && ['need', 'want', 'ask', 'request', 'require'].includes(lemma) && !clause.negated) return complete(reading, { act: 'defer', responders: doers, target: { start: content.end - (wordsAt(scene, content).length - wait.index - wait[0].length + (wait.groups?.['offer'] ?? '').length), end: content.start + wait.index + wait[0].length } })
  const object = objectOf(reading)
  if (clause.negated || object === null || clause.passive || !isOffer(reading, object)) return []
  if (DEFERRING.has(lemma)) return complete(reading, { act: 'defer', responders: doers, target: wide(reading, object) })
  if (DEFLECTING.has(lemma) && wordsAt(scene, object).length > 0) return complete(reading, { act: 'deflect', responders: doers, target: wide(reading, object) })
  return []
}

/** "Velia's reply did not address the exchange": a term that an answer is said to leave aside. */
const leftAside = (reading: Reading): LocalResponse[] => {
  const { scene, lemma, clause, doers, content } = reading
  if (!clause.negated || !ENGAGING.has(lemma) || clause.subject === null) return []
  const head = headOf(scene, clause.subject)
  const byText = head !== null && (TEXTS.has(head.lemma) || REPLY_NOUNS.has(head.lemma))
  const object = clause.objects[0] ?? clause.obliques[0]?.span ?? content
  if (termsIn(scene, object).length === 0 && !(byText && isAnswerable(reading, object))) return []
  return complete(reading, { act: 'not-addressed', responders: doers, target: object })
}

const MOVES = new Set(['come', 'go', 'travel', 'visit', 'meet', 'fly', 'attend', 'take', 'start', 'begin', 'withdraw', 'hold', 'release', 'accept', 'send', 'stop'])

/** "replied that he can come to X": an answer that names other terms. */
const countered = (reading: Reading, propose: (at: Reading, content: Span) => LocalProposal | null): LocalResponse[] => {
  const { scene, lemma, clause, doers, children } = reading
  if (!REPLYING.has(lemma) || clause.negated || doers.length !== 1) return []
  const below = children.map((child) => scene.clauses[child] as Clause).find(({ kind }) => kind === 'complement')
  if (below === undefined) return []
  const group = wordsAt(scene, below.predicate.span).toLowerCase()
  const open = /\b(?:can|could|may|should|must|would|will|needs?|has to)\b/u.test(group) && MOVES.has(below.predicate.lemma) && !below.negated
  if (!open) return []
  const content = { start: below.span.start, end: Math.max(below.span.end, clause.span.end) }
  const counter = propose(reading, content)
  if (counter === null) return []
  return complete(reading, { act: 'counter', responders: doers, target: content }, { counter, issues: counter.terms })
}

/** "of refusing", "by accepting": the act as an idea. */
const isGerund = ({ scene, clause }: Reading): boolean => ['of', 'by', 'for', 'from', 'without', 'before', 'after', 'in', 'about', 'with'].includes(scene.tokens[tokenAt(scene.tokens, clause.predicate.span.start) - 1]?.lower ?? '')

/** What a clause answers; nothing for what is only possible, asked or told of the future by others. */
export const responsesIn = (reading: Reading, propose: (at: Reading, content: Span) => LocalProposal | null): LocalResponse[] => {
  const { scene, index, clause } = reading
  if (clause.kind === 'infinitive') return []
  if (clause.kind === 'participial' && (clause.subject === null || isGerund(reading))) return []
  if (isHypothetical(scene, index)) return []
  const silent = silence(reading)
  if (silent.length > 0) return silent
  if (!isTold(reading) && !stillSaid(reading)) return []
  for (const read of [refused, judged, accepted, deferred, leftAside]) {
    const found = read(reading)
    if (found.length > 0) return found
  }
  return countered(reading, propose)
}

/** "says it will accept": the answerer's own word for the future counts. */
const stillSaid = ({ clause, saidBy, doers }: Reading): boolean => clause.kind === 'complement' && saidBy !== null && doers.includes(saidBy) && clause.tense === 'future'
