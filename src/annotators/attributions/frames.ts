/** How a saying-verb takes its content: the frames, and where the content begins and ends. */
import type { Clause, Token } from '../../model/layers.ts'
import {
  ADDRESSEE_VERBS,
  CLAUSE_VERBS,
  DEPICTION_VERBS,
  INFINITIVE_VERBS,
  OBJECT_VERBS,
  PREPOSITION_FRAMES,
  SPEECH_VERBS,
} from '../../lexicons/saying.ts'
import type { Group } from './cues.ts'
import { nounPhraseEnd } from './phrases.ts'
import { tokensIn, type Reading } from './reading.ts'

/** Verbs whose subject acts in words, even where it is only "it". */
export const AGENTIVE = new Set(
  'accuse call demand urge deny reject condemn warn announce vow pledge refuse threaten insist decline promise propose denounce offer request invite'.split(
    ' ',
  ),
)

/** Content found for a cue: where it begins and ends (tokens), the cue's own end when it takes a preposition. */
export type Found = {
  readonly first: number
  readonly end: number
  readonly cueEnd: number
  readonly frame: string
  readonly confidence: number
}

/** Words that carry the content's clause along. */
const OPENERS = new Set(['that', 'if', 'whether', 'how', 'why', 'what', 'when', 'where', 'who', 'which'])

/** Verbs of thought whose bare object says nothing reported. */
export const NEEDS_CLAUSE = new Set(
  'see know find show hear feel mean read prove learn decide determine resolve realize realise recognize recognise remember discover notice demonstrate continue think teach submit volunteer'.split(
    ' ',
  ),
)

const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tonight|earlier|later|afterwards|again|\d{1,2}|jan\.?|feb\.?|mar\.?|apr\.?|may|june?|july?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|january|february|march|april|august|september|october|november|december|morning|afternoon|evening|night|last|this|week|month|year|late|early|on)$/u

/** Words that are of a time only before one. */
const TIME_LEADS = new Set(['this', 'last', 'on', 'late', 'early', 'may'])

/** The token after a time that follows the cue at once ("said Thursday", "said on Monday that"). */
const afterTime = ({ tokens }: Reading, from: number, limit: number): number => {
  let at = from
  while (
    at < limit &&
    TIME_WORD.test((tokens[at] as Token).lower) &&
    (!TIME_LEADS.has((tokens[at] as Token).lower) || TIME_WORD.test(tokens[at + 1]?.lower ?? ''))
  )
    at++
  return at
}

/** The first child of a clause of one of the kinds, from a token on. */
export const childOf = (
  { clauses }: Reading,
  parent: number,
  kinds: readonly Clause['kind'][],
  from: number,
): Clause | undefined =>
  clauses
    .slice(parent + 1, parent + 6)
    .find((one) => one.parent === parent && kinds.includes(one.kind) && one.first >= from)

/** Adverbial clauses after a comma that turn to someone or something else. */
const TURNS = new Set([
  'while',
  'whereas',
  'although',
  'though',
  'but',
  'even',
  'with',
  'after',
  'before',
  'as',
  'when',
])

/** Words that always turn to another's doing. */
const CONTRASTS = new Set(['while', 'whereas'])

/** Where what is reported ends: the clause's end, or a clause of the writer's own after a comma (", arguing …", ", while …"). */
const contentEnd = ({ clauses, tokens }: Reading, number: number): number => {
  const clause = clauses[number] as Clause
  for (let i = number + 1; i < clauses.length; i++) {
    const child = clauses[i] as Clause
    if (child.sentence !== clause.sentence || child.first >= clause.end) break
    const saysOn =
      child.kind === 'participial' && SPEECH_VERBS.has(child.predicate.lemma) && tokens[child.first - 1]?.text === ','
    if (saysOn && child.first > clause.predicate.head + 1) return child.first
    const at =
      tokens[child.first - 1]?.text === ',' ? child.first : tokens[child.first - 2]?.text === ',' ? child.first - 1 : -1
    if (at === -1 || child.first <= clause.predicate.head + 1) continue
    if (CONTRASTS.has((tokens[at] as Token).lower)) return at
    if (child.parent !== number) continue
    const turns = child.kind === 'participial' || (child.kind === 'adverbial' && TURNS.has((tokens[at] as Token).lower))
    if (turns) return at
  }
  return clause.end
}

/** Verbs that take an "-ing" as content: "denied breaking the truce". */
const GERUND_VERBS = new Set(
  'deny admit propose suggest recommend recall regret consider announce report favor favour oppose support mention discuss describe acknowledge'.split(
    ' ',
  ),
)

/** The comma after a bare object that was taken for a clause's subject ("stress diplomacy, some leaders have called …"), or -1. */
const commaAfterObject = ({ tokens, chunkOf, chunks }: Reading, complement: Clause): number => {
  const chunk = chunks[chunkOf[complement.first] ?? -1]
  if (chunk?.first !== complement.first || tokens[chunk.end]?.text !== ',') return -1
  return chunk.end < complement.predicate.head &&
    !['who', 'which', 'whose'].includes(tokens[chunk.end + 1]?.lower ?? '')
    ? chunk.end
    : -1
}

/** Tokens from a day to the verb of what was said then, at most: "said on Tuesday | the troops from the north would stay". */
const NEAR_VERB = 12

/**
 * Where the clause that begins at token `from` ends, when it has a verb of its own nearby; the verb may have been taken
 * for a further verb of the saying's subject. -1 when there is none.
 */
const verbEnd = ({ clauses, tokens }: Reading, saying: Clause, from: number, end: number): number => {
  for (const { sentence, predicate, end: close } of clauses) {
    if (sentence !== saying.sentence || predicate.head <= from || predicate.head >= from + NEAR_VERB) continue
    if (predicate.head < end) return end
    const { first } = tokensIn(tokens, predicate.span)
    const joined = tokens[first - 1]
    return joined?.pos === 'CCONJ' || joined?.pos === 'PUNCT' ? -1 : close
  }
  return -1
}

const ANSWERS = new Set(['respond', 'reply', 'comment', 'react', 'answer', 'elaborate'])
const NOT = new Set(['not', "n't", 'n’t', 'yet', 'never'])

/** "did not respond to", "has yet to comment on": that nothing was said is itself reported. */
const isSilence = ({ tokens }: Reading, { predicate, negated }: Clause): boolean => {
  const { first, end } = tokensIn(tokens, predicate.span)
  return ANSWERS.has(predicate.lemma) && (negated || tokens.slice(first, end).some(({ lower }) => NOT.has(lower)))
}

/** The next mark or conjunction after a token: "a request for comment" tags badly, and ends there. */
const phraseClose = ({ tokens, bySentence }: Reading, from: number, end: number): number => {
  const limit = bySentence[(tokens[from] as Token).sentence]?.end ?? end
  for (let i = from; i < limit; i++)
    if (tokens[i]?.pos === 'PUNCT' || tokens[i]?.pos === 'CCONJ') return Math.max(i, from + 1)
  return limit
}

/** What a clause's verb reports, by the frames its verb takes: a clause, an infinitive, a gerund, an object, a preposition. */
export const contentOf = (reading: Reading, number: number, group: Group): Found | null => {
  const { clauses, tokens } = reading
  const clause = clauses[number] as Clause
  const { lemma } = clause.predicate
  const end = contentEnd(reading, number)
  const cueEnd = group.end
  const complement = childOf(reading, number, ['complement'], cueEnd)
  if (CLAUSE_VERBS.has(lemma) && !clause.passive) {
    const bare = complement === undefined ? -1 : commaAfterObject(reading, complement)
    if (complement !== undefined && bare === -1) {
      let first = complement.first
      if (first > cueEnd && OPENERS.has((tokens[first - 1] as Token).lower)) first--
      return { first, end, cueEnd, frame: 'clause', confidence: 0.9 }
    }
    const at = afterTime(reading, cueEnd, end)
    const opener = tokens[at]
    if (opener !== undefined && at < end && OPENERS.has(opener.lower))
      return { first: at, end, cueEnd, frame: 'clause', confidence: 0.85 }
    const reach = at > cueEnd ? verbEnd(reading, clause, at, end) : -1
    if (reach > at && SPEECH_VERBS.has(lemma))
      return { first: at, end: reach, cueEnd, frame: 'clause', confidence: 0.75 }
  }
  if (ADDRESSEE_VERBS.has(lemma) && !clause.passive) {
    const first = nounPhraseEnd(reading, cueEnd, end)
    const hasVerb =
      first > cueEnd &&
      clauses.some(
        (one) =>
          one.sentence === clause.sentence &&
          one.kind !== 'infinitive' &&
          one.predicate.head > first &&
          one.predicate.head < end &&
          tokensIn(tokens, one.predicate.span).first > first,
      )
    const starts = tokens[first]
    if (
      hasVerb &&
      starts !== undefined &&
      first < end &&
      !['ADP', 'PUNCT', 'CCONJ', 'VERB', 'PART'].includes(starts.pos)
    )
      return { first, end, cueEnd, frame: 'clause', confidence: 0.8 }
  }
  const gerund = childOf(reading, number, ['participial'], cueEnd)
  if (GERUND_VERBS.has(lemma) && gerund?.first === cueEnd)
    return { first: cueEnd, end, cueEnd, frame: 'gerund', confidence: 0.7 }
  const link = tokens[cueEnd]
  if (DEPICTION_VERBS.has(lemma) && link?.lower === 'as' && clause.kind === 'relative' && clause.objects.length === 0)
    return { first: cueEnd, end, cueEnd, frame: 'depiction', confidence: 0.65 }
  const prepositions = Object.hasOwn(PREPOSITION_FRAMES, lemma) ? PREPOSITION_FRAMES[lemma] : undefined
  if (link !== undefined && prepositions?.includes(link.lower) === true && cueEnd + 1 < end)
    return isSilence(reading, clause)
      ? {
          first: cueEnd + 1,
          end: phraseClose(reading, cueEnd + 1, end),
          cueEnd: cueEnd + 1,
          frame: 'silence',
          confidence: 0.85,
        }
      : { first: cueEnd + 1, end, cueEnd: cueEnd + 1, frame: 'preposition', confidence: 0.75 }
  const infinitive = childOf(reading, number, ['infinitive'], cueEnd)
  if (infinitive !== undefined && INFINITIVE_VERBS.has(lemma)) {
    const object = clause.objects[0]
    const own = object === undefined ? infinitive.first : Math.min(tokensIn(tokens, object).first, infinitive.first)
    const first = tokens[own - 1]?.lower === 'not' && own - 1 >= cueEnd ? own - 1 : own
    return { first, end, cueEnd, frame: 'infinitive', confidence: 0.75 }
  }
  const object = clause.objects[0]
  if (object === undefined || NEEDS_CLAUSE.has(lemma)) return null
  const { first: own } = tokensIn(tokens, object)
  const first = tokens[own - 1]?.lower === 'that' && own - 1 >= cueEnd ? own - 1 : own
  if (first > cueEnd + 1) return null
  const stop = complement === undefined ? -1 : commaAfterObject(reading, complement)
  if (stop !== -1 && OBJECT_VERBS.has(lemma)) return { first, end: stop, cueEnd, frame: 'object', confidence: 0.55 }
  if (lemma === 'accuse') return { first, end, cueEnd, frame: 'object', confidence: 0.8 }
  if (DEPICTION_VERBS.has(lemma) && first < end) return { first, end, cueEnd, frame: 'depiction', confidence: 0.65 }
  if (OBJECT_VERBS.has(lemma))
    return { first, end, cueEnd, frame: 'object', confidence: AGENTIVE.has(lemma) ? 0.65 : 0.6 }
  return null
}
