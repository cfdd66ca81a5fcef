/** Rounds of talks as one document tells them. */
import type { PartyId } from '../../model/ids.ts'
import type { Span } from '../../text/span.ts'
import type { LocalRound } from './acts.ts'
import { actorsOf, namedIn } from './parties.ts'
import { headOf, type Reading } from './reading.ts'
import { sentenceOf, within, wordsAt } from './scene.ts'
import { isHypothetical } from './told.ts'

const TALKS = new Set([
  'talk',
  'talks',
  'negotiation',
  'negotiations',
  'meeting',
  'summit',
  'round',
  'discussion',
  'discussions',
  'session',
  'conference',
  'dialogue',
  'encounter',
])

const HELD = new Set([
  'hold',
  'take',
  'begin',
  'open',
  'start',
  'resume',
  'conclude',
  'end',
  'convene',
  'schedule',
  'plan',
  'set',
  'expect',
  'continue',
  'host',
  'finish',
])

/** Verbs under which a meeting is only proposed. */
const WISHED = new Set([
  'propose',
  'suggest',
  'offer',
  'demand',
  'urge',
  'ask',
  'invite',
  'want',
  'request',
  'recommend',
  'insist',
  'agree',
  'call',
  'seek',
])

const GATHER = new Set(['meet', 'convene', 'gather', 'assemble'])

const placeIn = (reading: Reading): LocalRound['place'] => {
  const { scene, clause } = reading
  for (const { preposition, span } of clause.obliques) {
    if (preposition !== 'in' && preposition !== 'at') continue
    const found = within(scene.mentions, span).find(({ name }) => name.kind === 'place')
    if (found !== undefined) return found.entity
  }
  const starts = reading.children
    .filter((child) => scene.clauses[child]?.kind !== 'infinitive')
    .map((child) => scene.clauses[child]?.span.start ?? clause.span.end)
  const end = Math.min(clause.span.end, ...starts.filter((start) => start > clause.predicate.span.end))
  const below = within(scene.mentions, { start: clause.span.start, end }).find(
    ({ name, span }) =>
      name.kind === 'place' &&
      /\b(?:in|at)\s+(?:the\s+)?$/iu.test(scene.text.slice(Math.max(0, span.start - 8), span.start)),
  )
  return below?.entity ?? null
}

/** Talks told as held or set at a place, with those who take part. */
export const roundIn = (reading: Reading): LocalRound | null => {
  const { scene, clause, lemma, index, time } = reading
  const above = clause.parent === null ? '' : (scene.clauses[clause.parent]?.predicate.lemma ?? '')
  if (clause.kind === 'complement' && WISHED.has(above)) return null
  if (clause.kind === 'infinitive' || clause.negated || isHypothetical(scene, index)) return null
  const subject = clause.subject === null ? null : headOf(scene, clause.subject)
  const object = clause.objects[0] === undefined ? null : headOf(scene, clause.objects[0])
  const talks = [subject, object].some((head) => head !== null && (TALKS.has(head.lemma) || TALKS.has(head.lower)))
  const gathered = GATHER.has(lemma) && reading.doers.length >= 1
  if (!(talks && HELD.has(lemma)) && !gathered) return null
  if (clause.tense === 'none' && !clause.passive) return null
  if (clause.kind === 'participial' && !clause.passive) return null
  const place = placeIn(reading)
  if (place === null) return null
  const participants = participantsOf(reading, clause.span)
  if (gathered && participants.length < 2) return null
  const planned =
    clause.tense === 'future' ||
    ['schedule', 'plan', 'set', 'expect'].includes(lemma) ||
    /\b(?:will|would|due to|to be|is to|are to)\b/iu.test(wordsAt(scene, clause.predicate.span))
  return {
    scene,
    place,
    when: time,
    participants: participants.length > 1 ? participants : [],
    planned,
    span: roundSpan(reading),
  }
}

const roundSpan = (reading: Reading): Span =>
  reading.clause.span.end > reading.clause.span.start ? reading.clause.span : sentenceOf(reading.scene, reading.clause)

/** Parties among those the clause names before its place. */
const participantsOf = (reading: Reading, at: Span): PartyId[] => {
  const { clause, scene, doers } = reading
  const subject = clause.subject === null ? [] : [...actorsOf(scene, clause.subject), ...namedIn(scene, clause.subject)]
  const others = clause.obliques
    .filter(({ preposition }) => ['with', 'between', 'by', 'among'].includes(preposition))
    .flatMap(({ span }) => namedIn(scene, span))
  const objects = clause.objects.flatMap((span) => namedIn(scene, span))
  return [...new Set([...doers, ...subject, ...objects, ...others])].filter(
    (party) => at.end > at.start && party !== '',
  )
}
