/** Proposals as one document tells them: which clauses offer, invite, propose, demand or commit. */
import { INSTEAD, LINKING, PRESENTING, WITHDRAWING } from '../../lexicons/negotiation.ts'
import type { EntityId, PartyId } from '../../model/ids.ts'
import type { Clause } from '../../model/layers.ts'
import type { Span } from '../../text/span.ts'
import type { LocalProposal, LocalTerm } from './acts.ts'
import {
  ACTS,
  agreedDraft,
  askedDraft,
  linkedDraft,
  plainDraft,
  presentedDraft,
  promisedDraft,
  readyDraft,
  ultimatumDraft,
  type Draft,
} from './drafts.ts'
import { actorsOf } from './parties.ts'
import { addresseesOf, isTold, proposalNoun, type Reading } from './reading.ts'
import { sentenceClauses, sentenceOf, tokenAt, within, wordsAt, type Scene } from './scene.ts'
import { quantityIn } from './quantity.ts'
import { conditionsIn, coreOf, termsIn } from './terms.ts'
import { isHypothetical } from './told.ts'

/** A proposal from a draft and its clause; null when it has neither a party nor a term. */
export const proposalFrom = (reading: Reading, draft: Draft): LocalProposal | null => {
  const { scene, clause } = reading
  const terms =
    draft.act === 'demand' && LINKING.has(reading.lemma)
      ? linkedTerms(reading)
      : termsIn(scene, beforeActs(reading, draft.content), draft.act === 'invite')
  const addressees = draft.agreed === true ? [] : addresseesOf(reading, draft.proposers)
  if (draft.proposers.length === 0) return null
  const words = wordsAt(scene, clause.span)
  const own = wordsAt(scene, { start: clause.span.start, end: beforeActs(reading, clause.span, true).end })
  return {
    scene,
    act: draft.act,
    proposers: draft.proposers,
    addressees,
    conveyedBy: [
      ...new Set([
        ...reading.conveyedBy,
        ...throughIn(scene, draft.content),
        ...(draft.conveyors === true ? conveyorsOf(reading) : []),
      ]),
    ],
    span: clause.span,
    terms,
    conditions: conditionsIn(scene, { start: draft.content.start, end: sentenceEnd(reading) }),
    made: reading.time,
    occasion: reading.occasion,
    instead: INSTEAD.test(own),
    agreed: draft.agreed === true,
    hedged: clause.modality === 'possible' || /\breportedly\b/iu.test(words),
    withdrawn: false,
    turn: 0,
    attribution: reading.attribution,
  }
}

/** Who passes another's proposal on: whoever the verb's subject, or its "by", names. */
const conveyorsOf = ({ scene, clause }: Reading): EntityId[] => {
  const at = clause.passive ? clause.obliques.find(({ preposition }) => preposition === 'by')?.span : clause.subject
  return at === null || at === undefined ? [] : within(scene.mentions, at).map(({ entity }) => entity)
}

/** Orders within a party ("asked aides to look") are no demand on anyone; "both sides" are someone. */
const SIDES =
  /\b(?:sides?|parties|countries|rivals?|neighbou?rs?|combatants?|governments?|leaders?|rebels?|factions?|nations?|union|company|allies|states?)\b/iu

const isInternal = ({ scene, clause, children }: Reading): boolean => {
  const [object] = clause.objects
  const infinitive = children.some((child) => (scene.clauses[child] as Clause).kind === 'infinitive')
  return (
    infinitive &&
    object !== undefined &&
    !clause.passive &&
    actorsOf(scene, object).length === 0 &&
    !SIDES.test(wordsAt(scene, object))
  )
}

/** Go-betweens: who is named after "through" or "via". */
const throughIn = (scene: Scene, at: Span): EntityId[] => {
  const match = /\b(?:through|via)\b[^,.:;]*/iu.exec(wordsAt(scene, at))
  if (match === null) return []
  const span = { start: at.start + match.index, end: at.start + match.index + match[0].length }
  return within(scene.mentions, span).map(({ entity }) => entity)
}

/** A proposal's words end where a participle makes another ("..., pledging his safety"). */
const beforeActs = ({ scene, children }: Reading, content: Span, any = false): Span => {
  const act = children
    .map((child) => scene.clauses[child] as Clause)
    .find(
      ({ kind, predicate, span }) =>
        kind === 'participial' &&
        span.start > content.start &&
        ((any && /,\s*$/u.test(scene.text.slice(Math.max(0, span.start - 2), span.start))) ||
          ACTS.some(([, verbs]) => verbs.has(predicate.lemma))),
    )
  return act === undefined || act.predicate.span.start >= content.end
    ? content
    : { start: content.start, end: act.predicate.span.start }
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
  const next = sentenceClauses(scene, clause).find(
    (other) =>
      scene.clauses[index] !== other &&
      (other.kind === 'coordinate' || other.kind === 'main') &&
      other.span.start >= clause.span.end,
  )
  return next === undefined ? Math.max(end, clause.span.end) : Math.max(clause.span.end, next.span.start)
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
  if (
    !WITHDRAWING.has(lemma) ||
    clause.passive ||
    object === undefined ||
    act === null ||
    !/^(?:its|their|his|her|the)\b/iu.test(wordsAt(scene, object))
  )
    return null
  const made = proposalFrom(reading, { act, proposers: doers, content: { start: object.start, end: content.end } })
  return made === null ? null : { ...made, withdrawn: true }
}

/** What a clause proposes, or null. Reports of what "may have been agreed" are kept as hedged; other possibilities are not acts. */
export const proposalIn = (reading: Reading, latest: LocalProposal | null): LocalProposal | null => {
  const { scene, index, clause, saidBy } = reading
  if (!stands(reading) || clause.negated) return null
  const perhaps = reading.attribution !== null && clause.modality === 'possible'
  const commitment = promisedDraft(reading)
  if (commitment !== null && !isDoubtedAbove(reading)) return withTerms(proposalFrom(reading, commitment))
  const joint = agreedDraft(reading)
  if (joint !== null && (perhaps ? reading.attribution !== null : isTold(reading) && !isHypothetical(scene, index)))
    return withTerms(proposalFrom(reading, joint))
  if (isHypothetical(scene, index)) return null
  const ended = isTold(reading) ? takenBack(reading) : null
  if (ended !== null) return ended
  const draft =
    presentedDraft(reading) ??
    ultimatumDraft(reading) ??
    askedDraft(reading) ??
    linkedDraft(reading) ??
    readyDraft(reading) ??
    plainDraft(reading)
  if (draft === null || (draft.act === 'demand' && !PRESENTING.has(reading.lemma) && isInternal(reading))) return null
  if (clause.kind === 'relative' && /^(?:in|under|by) which\b/iu.test(wordsAt(scene, clause.span))) return null
  const guaranteed =
    draft.act === 'commit' &&
    // Said by someone, or of a party that the text has just told an offer of.
    (saidBy !== null || draft.proposers.some((party) => latest?.proposers.includes(party) ?? false)) &&
    /\b(?:will|would|be)\b/iu.test(wordsAt(scene, clause.predicate.span))
  const willing = draft.act === 'offer' && saidBy !== null && reading.lemma === 'be'
  if (!isTold(reading) && !guaranteed && !willing) return null
  const bare = proposalFrom(reading, draft)
  if (bare === null) return null
  const made = bare.terms.length > 0 ? bare : withFigure(reading, draft, withOther(reading, draft, bare))
  // A bare verb of offering with no issue in its words is no entry of a ledger, unless it names a proposal again.
  return made.terms.length > 0 || (PRESENTING.has(reading.lemma) && draft.act === 'invite') ? made : null
}

const BARE = new Set(['demand', 'offer', 'propose'])

/** What one party outright demands of or offers another is a term even when its words name no known issue. */
const withOther = (reading: Reading, { content }: Draft, made: LocalProposal): LocalProposal => {
  const { scene, children, lemma } = reading
  const known = (party: PartyId): boolean => scene.links.parties.some(({ id }) => id === party)
  const below = children
    .map((child) => scene.clauses[child] as Clause)
    .find(({ kind }) => kind === 'complement' || kind === 'infinitive')
  if (
    !BARE.has(lemma) ||
    // "offered a prediction that": the clause belongs to the noun.
    reading.clause.objects.some((at) => actorsOf(scene, at).length === 0) ||
    below === undefined ||
    reading.clause.kind === 'participial' ||
    reading.clause.kind === 'relative' ||
    !made.proposers.every(known) ||
    !made.addressees.some(known)
  )
    return made
  const span = coreOf(scene, {
    start: below.span.start,
    end: Math.max(below.span.end, Math.min(content.end, below.span.end)),
  })
  return span.end <= span.start
    ? made
    : { ...made, terms: [{ issue: 'other', span, value: null, quantity: null, deadline: null }] }
}

/** A figure, or something to be begun or ended: what a demand or an offer can be about outside the known issues. */
const DEFINITE =
  /\d|\bper ?cent\b|\bhal(?:f|ve)\b|\b(?:ban|end|halt|return|release|removal|rise|raise|increase|cut|freeze|compensation|apology|inquiry) (?:on|to|of|in|over|for)\b|\b(?:pay|wages?|salary|bonus|jobs?|pensions?|compensation|apology)\b/iu

/** "is demanding a 15% rise", "offered 9%": a known side's demand or offer with a definite object is a term of issue `other`. */
const withFigure = (reading: Reading, { content }: Draft, made: LocalProposal): LocalProposal => {
  const { scene, lemma, clause } = reading
  const [object] = clause.objects
  if (made.terms.length > 0 || !BARE.has(lemma) || object === undefined || clause.passive || clause.kind === 'relative')
    return made
  const span = coreOf(scene, { start: object.start, end: Math.max(object.end, content.end) })
  const definite = span.end > span.start && DEFINITE.test(wordsAt(scene, span))
  if (!definite || !made.proposers.every((party) => scene.links.parties.some(({ id }) => id === party))) return made
  return { ...made, terms: [{ issue: 'other', span, value: null, quantity: quantityIn(scene, span), deadline: null }] }
}

const withTerms = (made: LocalProposal | null): LocalProposal | null =>
  made === null || made.terms.length === 0 ? null : made

/** Under if or whether, though its own "would" is no doubt. */
const isDoubtedAbove = ({ scene, clause }: Reading): boolean =>
  clause.parent !== null && isHypothetical(scene, clause.parent)
