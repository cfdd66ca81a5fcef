/** Whether a capital stands for its government ("Moscow said") or for itself ("talks in Moscow"). */
import {
  ASSAULTS,
  CITY_FATES,
  CITY_NOUNS,
  CITY_OF,
  CITY_USES,
  CITY_VERBS,
  GOVERNMENT_NOUNS,
  GOVERNMENT_TAILS,
  MOTION,
  PLACING,
  PRESSURES,
  REACHES,
} from '../../lexicons/metonym-words.ts'
import type { Token } from '../../model/layers.ts'
import { touches, type Hit, type Line } from './line.ts'

/** How far before a preposition its verb or noun is looked for, in tokens. */
const REACH = 7

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX'

/** The verb or noun that a preposition at `at` hangs on has one of these lemmas, as far as nearness tells. */
const governedBy = (line: Line, at: number, lemmas: ReadonlySet<string>): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = line.tokens[i] as Token
    if (/^[,;:.]$/.test(token.text)) return false
    if (lemmas.has(token.lemma) || lemmas.has(token.lower)) return true
    if (isVerb(token) && i < at - 1 && token.pos === 'VERB') return false
  }
  return false
}

/** The capital before "and" or a comma, when two are joined. */
const conjunctBefore = (line: Line, first: number): Hit | undefined => {
  for (let at = first - 2; at >= Math.max(0, first - 4); at--) {
    const hit = line.hits.get(at)
    if (hit !== undefined) return hit.end === first - 1 ? hit : undefined
  }
  return undefined
}

const isDateline = (line: Line, first: number, end: number): boolean => {
  const next = line.tokens[end]?.text ?? ''
  return (
    first === 0 &&
    (/^(?:\(|–|—|-|--)$/.test(next) ||
      (next === ',' && /^(?:\p{Lu}|\d)/u.test(line.tokens[end + 1]?.text ?? '') && !isVerb(line.tokens[end + 2]))) &&
    !touches(line.tokens[end - 1], line.tokens[end])
  )
}

const afterPossessive = (line: Line, at: number): boolean => {
  for (let i = at; i < at + 4; i++) {
    const token = line.tokens[i]
    if (token === undefined || token.pos === 'PUNCT') return true
    if (CITY_NOUNS.has(token.lemma) || CITY_NOUNS.has(token.lower)) return false
    if (token.pos === 'NOUN' && line.tokens[i + 1]?.pos !== 'NOUN') return true
  }
  return true
}

/** The verdict of the words before; null: they do not tell. */
const byWordsBefore = (line: Line, first: number): boolean | null => {
  const before = line.tokens[first - 1]
  if (before === undefined) return null
  const word = before.lower
  const at = first - 1
  if (before.lemma === 'capital' || before.lemma === 'city') return false
  if (PLACING.has(word)) return false
  if (word === 'to') return !governedBy(line, at, MOTION)
  if (word === 'from' || word === 'for') return !governedBy(line, at, MOTION)
  if (word === 'toward' || word === 'towards') return !governedBy(line, at, MOTION)
  if (word === 'on') return governedBy(line, at, PRESSURES)
  if (word === 'against') return !governedBy(line, at, ASSAULTS)
  if (word === 'of')
    return !(CITY_OF.has(line.tokens[first - 2]?.lemma ?? '') || CITY_OF.has(line.tokens[first - 2]?.lower ?? ''))
  if (/^(?:by|with|between|versus|vs|vs\.|without|than)$/.test(word)) return true
  if (before.pos === 'VERB' && !/^(?:say|be|do|have)$/.test(before.lemma)) return !REACHES.has(before.lemma)
  // A headline's verb that the tagger took for a plural: "team leaves Rome".
  if (before.pos === 'NOUN' && REACHES.has(word.replace(/s$/, '')) && !line.tokens[first - 2]?.lower.endsWith('the'))
    return false
  return null
}

/** True when the words before a seat's name, its article apart, lead to the building: "at the White House". */
export const isPlaced = (line: Line, first: number): boolean => {
  const at = line.tokens[first - 1]?.lower === 'the' ? first - 1 : first
  const before = line.tokens[at - 1]
  if (before === undefined) return false
  if (before.lower === 'to' || before.lower === 'from') return governedBy(line, at - 1, MOTION)
  return PLACING.has(before.lower) || (before.pos === 'VERB' && REACHES.has(before.lemma))
}

/** What a city is said to be. */
const SETTLEMENT = /^(?:city|town|capital|metropolis|hub|port|home)$/

/** "Moscow gains symbolic advantages": a third person the tagger took for a plural; an object follows it. */
const isMistaggedVerb = ({ tokens }: Line, at: number): boolean =>
  tokens[at]?.pos === 'NOUN' &&
  /[^s]s$/.test(tokens[at].lower) &&
  /^(?:ADJ|DET|PRON|PROPN|NUM)$/.test(tokens[at + 1]?.pos ?? '') &&
  !/^(?:that|which|who|this)$/.test(tokens[at + 1]?.lower ?? '')

/** The verdict of the words after; null: they do not tell. */
const byWordsAfter = (line: Line, end: number): boolean | null => {
  const { tokens } = line
  const next = tokens[end]
  if (next === undefined) return null
  if (/^['’]s?$/.test(next.text)) return afterPossessive(line, end + 1)
  if (next.text === '-' && touches(tokens[end - 1], next))
    return GOVERNMENT_TAILS.has(tokens[end + 1]?.lower ?? '') || line.hits.has(end + 1)
  if (GOVERNMENT_NOUNS.has(next.lemma)) return true
  if (next.text === ':') return true
  let at = end
  while (tokens[at]?.pos === 'ADV' || /^["“]$/.test(tokens[at]?.text ?? '')) at++
  const verb = tokens[at]
  if (!isVerb(verb)) return isMistaggedVerb(line, at) ? true : null
  if (CITY_VERBS.has((verb as Token).lemma)) return false
  if ((verb as Token).lemma === 'be' && tokens.slice(at + 1, at + 5).some(({ lemma }) => SETTLEMENT.test(lemma)))
    return false
  const later = tokens.slice(at, at + 4).find(({ pos, lemma }) => pos === 'VERB' && CITY_FATES.has(lemma))
  return !(
    (verb as Token).pos === 'AUX' &&
    later !== undefined &&
    /(?:ed|en|it|t|ck|k|d)$/.test(later.lower) &&
    !later.lower.endsWith('ing')
  )
}

/** After a comma's insertion the verb tells: "Moscow, which denies it, said". */
const byVerbAfterInsertion = (line: Line, end: number): boolean =>
  line.tokens[end]?.text === ',' &&
  /^(?:which|whose|for|in|long|meanwhile|too|however)$/.test(line.tokens[end + 1]?.lower ?? '')

/** "Rome as the venue", "as a neutral venue": the city is meant. */
const isUsedAs = ({ tokens }: Line, end: number): boolean =>
  tokens[end]?.lower === 'as' && tokens.slice(end + 1, end + 5).some(({ lemma }) => CITY_USES.has(lemma))

/** `first`, `end`: the capital's tokens. A capital of which nothing tells is a place. */
export const isMetonym = (line: Line, first: number, end: number): boolean => {
  if (isDateline(line, first, end)) return false
  const { tokens } = line
  if (isUsedAs(line, end)) return false
  if (
    tokens[end]?.text === ',' &&
    line.hits.get(end + 1)?.entry.sense === 'country' &&
    tokens[first - 1]?.lower !== 'between'
  )
    return false
  const before = byWordsBefore(line, first)
  const after = byWordsAfter(line, end)
  if (/^(?:the|a|an|this|that)$/.test(tokens[first - 1]?.lower ?? ''))
    return after === true && tokens[end]?.pos !== 'VERB'
  if (before === false) return false
  if (after !== null && before === null) return after
  if (before !== null) return attributive(line, end) ? false : (after ?? before)
  return byConjuncts(line, first, end) ?? byVerbAfterInsertion(line, end)
}

/** Joined names share a verdict: "Kyiv and Moscow agreed", "Paris, Berlin and Warsaw urged", "Bogota and the rebels signed". */
const byConjuncts = (line: Line, first: number, end: number): boolean | null => {
  const { tokens } = line
  if (/^(?:and|or|,|nor)$/.test(tokens[first - 1]?.lower ?? '')) {
    const joined = conjunctBefore(line, first)
    if (joined?.entry.sense === 'capital') return isMetonym(line, joined.first, joined.end)
    if (joined?.entry.sense === 'country') return true
  }
  if (!/^(?:and|or|,)$/.test(tokens[end]?.lower ?? '')) return null
  const joined = line.hits.get(end + 1) ?? (tokens[end + 1]?.lower === 'and' ? line.hits.get(end + 2) : undefined)
  if (joined?.entry.sense === 'capital') return byWordsAfter(line, joined.end) ?? byConjunctsAfter(line, joined.end)
  if (tokens[end]?.lower !== 'and' || tokens[end + 1]?.pos !== 'DET') return null
  const verb = tokens.slice(end + 2, end + 5).find(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return verb === undefined ? null : !CITY_VERBS.has(verb.lemma)
}

const byConjunctsAfter = (line: Line, end: number): boolean | null => {
  if (!/^(?:and|or|,)$/.test(line.tokens[end]?.lower ?? '')) return null
  const next = line.hits.get(end + 1) ?? (line.tokens[end + 1]?.lower === 'and' ? line.hits.get(end + 2) : undefined)
  return next?.entry.sense === 'capital' ? (byWordsAfter(line, next.end) ?? byConjunctsAfter(line, next.end)) : null
}

/** A noun right after the capital: "the Moscow talks", "for Moscow police". */
const attributive = (line: Line, end: number): boolean => {
  const next = line.tokens[end]
  return (
    next !== undefined &&
    (next.pos === 'NOUN' || next.pos === 'PROPN') &&
    !GOVERNMENT_NOUNS.has(next.lemma) &&
    !line.hits.has(end)
  )
}
