/** Answers that refuse, belittle, pass over or have not come. */
import { REJECTING, REPLY_NOUNS } from '../../lexicons/negotiation.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Span } from '../../text/span.ts'
import type { LocalResponse } from './acts.ts'
import { complete, infinitiveOf, isAnswerable, isOffer, objectOf, wide } from './answering.ts'
import { actorsOf } from './parties.ts'
import { headOf, ownersIn, type Reading } from './reading.ts'
import { sentenceClauses, sentenceOf, wordsAt } from './scene.ts'

/** "no reply", "has yet to respond", "has not received an answer from": a silence that a document states. */
export const silencesIn = (reading: Reading): LocalResponse[] => {
  const { scene, clause, lemma, doers, content } = reading
  const words = wordsAt(scene, sentenceOf(scene, clause))
  if (
    /\b(?:requests?|questions?|e-?mails?|calls?) (?:for|seeking|to) (?:comment|a comment)|requests? for (?:an )?(?:interview|information)|\bfor comment\b/iu.test(
      words,
    )
  )
    return []
  if (/\bquestions?\b/iu.test(wordsAt(scene, content))) return []
  const perfect = /\b(?:has|have|had|yet|did|does|do)\b/iu.test(wordsAt(scene, clause.predicate.span))
  const neither = clause.subject !== null && /^neither\b/iu.test(wordsAt(scene, clause.subject))
  if (['respond', 'reply', 'answer'].includes(lemma) && (clause.negated || neither) && perfect)
    return complete(reading, { act: 'none-yet', responders: doers, target: content })
  const receives = ['receive', 'get', 'hear', 'have', 'obtain', 'see'].includes(lemma)
  const object = objectOf(reading)
  const head = object === null ? null : headOf(scene, object)
  const replyNoun = head !== null && REPLY_NOUNS.has(head.lemma)
  const denied = clause.negated || (object !== null && /^no\b/iu.test(wordsAt(scene, object)))
  const from = (): PartyId[] => fromIn(reading)
  if (receives && denied && (replyNoun || lemma === 'hear'))
    return complete(reading, { act: 'none-yet', responders: from(), target: content })
  if (
    ['await', 'wait', 'expect'].includes(lemma) &&
    !clause.negated &&
    /\b(?:response|reply|answer)\b/iu.test(wordsAt(scene, content)) &&
    lemma !== 'expect'
  )
    return complete(reading, { act: 'none-yet', responders: from(), target: content })
  // "There was no immediate response from Velia", "no reply has come from Velia".
  if (clause.subject !== null || ['be', 'come', 'arrive'].includes(lemma)) {
    const lead = { start: clause.span.start, end: content.end }
    if (
      /^(?:so far,? )?(?:there (?:was|is|has been|had been) )?no (?:\p{L}+ )?(?:response|reply|answer)\b/iu.test(
        wordsAt(scene, lead),
      )
    )
      return complete(reading, { act: 'none-yet', responders: from(), target: lead })
  }
  return []
}

/** Parties after "from" or "by" in a clause. */
const fromIn = (reading: Reading): PartyId[] => {
  const { scene, clause } = reading
  const named = clause.obliques
    .filter(({ preposition }) => preposition === 'from' || preposition === 'by')
    .flatMap(({ span }) => actorsOf(scene, span))
  if (named.length > 0) return named.slice(0, 1)
  const owners = ownersIn(scene, clause.span)
  return owners.slice(0, 1)
}

/** Verbs below a refusal that make it no refusal of an offer. */
const NO_REFUSAL = new Set([
  'rule',
  'weigh',
  'speak',
  'address',
  'offer',
  'answer',
  'exclude',
  'say',
  'confirm',
  'deny',
  'elaborate',
  'name',
  'disclose',
  'identify',
  'specify',
  'speculate',
  'reveal',
  'give',
  'be',
  'provide',
  'predict',
  'believe',
  'blame',
  'abandon',
  'quit',
])

/** "Asked about the offer, she declined to comment": what was asked about, when nothing follows the verb. */
const askedAbout = ({ scene, clause }: Reading): Span | null => {
  const asked = sentenceClauses(scene, clause).find(
    (other) => other.predicate.lemma === 'ask' && other.span.start < clause.predicate.span.start,
  )
  const about = asked?.obliques.find(({ preposition }) => preposition === 'about' || preposition === 'on')
  return about === undefined
    ? null
    : {
        start: about.span.start,
        end: Math.max(
          about.span.end,
          Math.min(asked?.span.end ?? 0, clause.subject?.start ?? clause.predicate.span.start),
        ),
      }
}

export const refusalsIn = (reading: Reading): LocalResponse[] => {
  const { scene, lemma, clause, doers, content } = reading
  const below = infinitiveOf(reading)
  const object = objectOf(reading)
  if (lemma === 'rule' && /^\s+out\b/u.test(wordsAt(scene, content)) && !clause.negated)
    return complete(reading, { act: 'reject', responders: doers, target: content })
  if (lemma === 'turn' && /\bdown\b/u.test(wordsAt(scene, content)))
    return complete(reading, { act: 'reject', responders: doers, target: content })
  if (!REJECTING.has(lemma) || clause.negated) return []
  const direct = !clause.passive && clause.objects[0] !== undefined && isAnswerable(reading, clause.objects[0])
  if (below !== null && !direct && (lemma === 'refuse' || lemma === 'decline')) {
    if (below.predicate.lemma === 'comment')
      return complete(reading, {
        act: 'no-comment',
        responders: doers,
        target: askedAbout(reading) ?? {
          start: below.predicate.span.end,
          end: Math.max(below.predicate.span.end, content.end),
        },
      })
    if (NO_REFUSAL.has(below.predicate.lemma)) return []
    return complete(reading, {
      act: 'reject',
      responders: doers,
      target: { start: below.predicate.span.start, end: content.end },
    })
  }
  if (object === null || !isAnswerable(reading, object)) return []
  if (
    /\b(?:claims?|accusations?|allegations?|reports?|suggestions? that|criticism|charges?|comment)\b/iu.test(
      wordsAt(scene, object),
    )
  )
    return []
  return complete(reading, { act: 'reject', responders: doers, target: wide(reading, object) })
}

/** "called the proposal a non-starter". */
const DISMISSING = /\b(?:non-?starter|unacceptable|out of the question|dead on arrival)\b/iu

const BELITTLING =
  /\b(?:absurd|unrealistic|insufficient|inadequate|a joke|ridiculous|unserious|meaningless|provocati\p{L}+|a stunt|cynical|empty|too little)\b/iu

export const judgementsIn = (reading: Reading): LocalResponse[] => {
  const { scene, lemma, clause, doers, content } = reading
  const [object] = clause.objects
  if (
    !['call', 'describe', 'brand', 'term', 'label'].includes(lemma) ||
    clause.passive ||
    clause.negated ||
    object === undefined ||
    !isOffer(reading, object)
  )
    return []
  const words = wordsAt(scene, content)
  if (!DISMISSING.test(words) && !BELITTLING.test(words)) return []
  return complete(reading, { act: DISMISSING.test(words) ? 'reject' : 'criticise', responders: doers, target: object })
}
