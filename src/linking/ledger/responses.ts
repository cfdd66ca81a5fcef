/** Answers as one document tells them: who accepted, declined, welcomed, sidestepped, or has not replied. */
import {
  ACCEPTING,
  AGREEING,
  CRITICISING,
  DEFERRING,
  DEFLECTING,
  ENGAGING,
  REPLYING,
  REPLY_NOUNS,
  TEXTS,
  WELCOMING,
} from '../../lexicons/negotiation.ts'
import type { Clause } from '../../model/layers.ts'
import type { Span } from '../../text/span.ts'
import type { LocalProposal, LocalResponse } from './acts.ts'
import { complete, isAnswerable, isOffer, objectOf, wide } from './answering.ts'
import { headOf, isTold, proposalNoun, type Reading } from './reading.ts'
import { judgementsIn, refusalsIn, silencesIn } from './refusals.ts'
import { tokenAt, wordsAt } from './scene.ts'
import { conditionsIn, termsIn } from './terms.ts'
import { isHypothetical } from './told.ts'

const accepted = (reading: Reading): LocalResponse[] => {
  const { scene, lemma, clause, doers, content } = reading
  const object = objectOf(reading)
  const conditional =
    conditionsIn(scene, content).some((at) => !/^without|^unconditional/iu.test(wordsAt(scene, at))) ||
    /\bin principle\b/iu.test(wordsAt(scene, content))
  const act = conditional ? 'accept-conditionally' : 'accept'
  if (clause.negated) return []
  const word = /^\s+["“‘']?(yes|no)["”’']?\s+to\s+/iu.exec(wordsAt(scene, content))
  if (lemma === 'say' && word !== null)
    return complete(reading, {
      act: word[1]?.toLowerCase() === 'no' ? 'reject' : act,
      responders: doers,
      target: { start: content.start + word[0].length, end: content.end },
    })
  if (ACCEPTING.has(lemma) && object !== null && isAnswerable(reading, object))
    return complete(reading, { act, responders: doers, target: wide(reading, object) })
  if (AGREEING.has(lemma) && doers.length === 1) return complete(reading, { act, responders: doers, target: content })
  if (WELCOMING.has(lemma) && object !== null && isOffer(reading, object))
    return complete(reading, { act: 'welcome', responders: doers, target: wide(reading, object) })
  if (CRITICISING.has(lemma) && object !== null && isOffer(reading, object))
    return complete(reading, { act: 'criticise', responders: doers, target: wide(reading, object) })
  return []
}

const deferred = (reading: Reading): LocalResponse[] => {
  const { lemma, clause, doers, scene, content } = reading
  const wait =
    /\b(?:more |further )?time to (?:consider|study|review|examine|weigh|reflect on|assess) (?<offer>(?:the|its|their|his|this) [\p{L} ]+)/iu.exec(
      wordsAt(scene, content),
    )
  if (wait !== null && ['need', 'want', 'ask', 'request', 'require'].includes(lemma) && !clause.negated)
    return complete(reading, {
      act: 'defer',
      responders: doers,
      target: {
        start:
          content.end -
          (wordsAt(scene, content).length - wait.index - wait[0].length + (wait.groups?.offer ?? '').length),
        end: content.start + wait.index + wait[0].length,
      },
    })
  const object = objectOf(reading)
  if (clause.negated || object === null || clause.passive || !isOffer(reading, object)) return []
  if (DEFERRING.has(lemma)) return complete(reading, { act: 'defer', responders: doers, target: wide(reading, object) })
  if (DEFLECTING.has(lemma) && wordsAt(scene, object).length > 0)
    return complete(reading, { act: 'deflect', responders: doers, target: wide(reading, object) })
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

const MOVES = new Set([
  'come',
  'go',
  'travel',
  'visit',
  'meet',
  'fly',
  'attend',
  'take',
  'start',
  'begin',
  'withdraw',
  'hold',
  'release',
  'accept',
  'send',
  'stop',
])

/** "replied that he can come to X": an answer that names other terms. */
/** "countered with its own offer: the release of": a noun that names what is offered instead. */
const counteredWith = (
  reading: Reading,
  propose: (at: Reading, content: Span) => LocalProposal | null,
): LocalResponse[] => {
  const { scene, lemma, clause, doers, content } = reading
  const offer = clause.obliques.find(
    ({ preposition, span }) => preposition === 'with' && proposalNoun(scene, span) !== null,
  )
  if (
    !['counter', 'respond', 'reply', 'answer'].includes(lemma) ||
    clause.negated ||
    doers.length !== 1 ||
    offer === undefined
  )
    return []
  const target = { start: offer.span.start, end: Math.max(content.end, offer.span.end) }
  const counter = propose(reading, target)
  return counter === null || counter.terms.length === 0
    ? []
    : complete(reading, { act: 'counter', responders: doers, target }, { counter, issues: counter.terms })
}

const countered = (
  reading: Reading,
  propose: (at: Reading, content: Span) => LocalProposal | null,
): LocalResponse[] => {
  const { scene, lemma, clause, doers, children } = reading
  if (!REPLYING.has(lemma) || clause.negated || doers.length !== 1) return []
  const below = children.map((child) => scene.clauses[child] as Clause).find(({ kind }) => kind === 'complement')
  if (below === undefined) return []
  const group = wordsAt(scene, below.predicate.span).toLowerCase()
  const open =
    /\b(?:can|could|may|should|must|would|will|needs?|has to)\b/u.test(group) &&
    MOVES.has(below.predicate.lemma) &&
    !below.negated
  if (!open) return []
  const content = { start: below.span.start, end: Math.max(below.span.end, clause.span.end) }
  const counter = propose(reading, content)
  if (counter === null) return []
  return complete(reading, { act: 'counter', responders: doers, target: content }, { counter, issues: counter.terms })
}

/** "of refusing", "by accepting": the act as an idea. */
const isGerund = ({ scene, clause }: Reading): boolean =>
  ['of', 'by', 'for', 'from', 'without', 'before', 'after', 'in', 'about', 'with'].includes(
    scene.tokens[tokenAt(scene.tokens, clause.predicate.span.start) - 1]?.lower ?? '',
  )

/** What a clause answers; nothing for what is only possible, asked or told of the future by others. */
export const responsesIn = (
  reading: Reading,
  propose: (at: Reading, content: Span) => LocalProposal | null,
): LocalResponse[] => {
  const { scene, index, clause } = reading
  if (clause.kind === 'infinitive') return []
  if (clause.kind === 'participial' && (clause.subject === null || isGerund(reading))) return []
  if (isHypothetical(scene, index)) return []
  const silent = silencesIn(reading)
  if (silent.length > 0) return silent
  if (!isTold(reading) && !stillSaid(reading)) return []
  for (const read of [refusalsIn, judgementsIn, accepted, deferred, leftAside]) {
    const found = read(reading)
    if (found.length > 0) return found
  }
  const named = counteredWith(reading, propose)
  return named.length > 0 ? named : countered(reading, propose)
}

/** "says it will accept": the answerer's own word for the future counts. */
const stillSaid = ({ clause, saidBy, doers }: Reading): boolean =>
  clause.kind === 'complement' && saidBy !== null && doers.includes(saidBy) && clause.tense === 'future'
