/**
 * Whether words in quotation marks are someone's speech: local evidence from the sentence around them.
 * A saying-word that governs them, a whole sentence of their own, or a first person with a verb speak for speech;
 * a word that introduces a name or title, or a body of text cited as a type, against it.
 */
import type { Token } from '../../model/layers.ts'
import { DEPICTION_VERBS, ILLUSTRATIVE_NOUNS, OBJECT_VERBS, SAYING_NOUNS, SPEECH_VERBS } from '../../lexicons/saying.ts'
import type { Span } from '../../text/span.ts'

/** Words that introduce a name, title or term rather than speech. */
const NAMING = new Set(
  `title entitle headline name dub nickname term christen codename caption subtitle label brand`.split(' '),
)
/** Mental and written verbs that govern quoted words without anyone saying them. */
const NO_SPEECH = new Set(
  `read remember see find show view regard consider deem treat paint present mean think cast style`.split(' '),
)
const NAMES_THINGS = new Set(`name list identify`.split(' '))
const PERSONS = new Set(`i we you me us my our your i'm we're i've we've don't let's`.split(' '))

const isCueVerb = ({ pos, lemma }: Token): boolean =>
  (pos === 'VERB' || pos === 'NOUN') &&
  !NO_SPEECH.has(lemma) &&
  (SPEECH_VERBS.has(lemma) || DEPICTION_VERBS.has(lemma) || OBJECT_VERBS.has(lemma) || NAMES_THINGS.has(lemma))

/** The subject head as far as a look to the left shows it: the nearest noun or pronoun before the verb group. */
const subjectBefore = (tokens: readonly Token[], verb: number): Token | null => {
  for (let i = verb - 1; i >= Math.max(0, verb - 6); i--) {
    const token = tokens[i] as Token
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') return token
    if (token.pos === 'PUNCT' && token.text !== ',') return null
  }
  return null
}

const inSpan = (token: Token, { start, end }: Span): boolean => token.start >= start && token.end <= end

/** What a token says about speech: a saying-word, a saying-word whose subject is a text cited as a type, or nothing. */
const cueAt = (tokens: readonly Token[], i: number): 'saying' | 'illustration' | null => {
  const token = tokens[i] as Token
  const next = tokens[i + 1]?.lower ?? ''
  if (token.lower === 'according' && next === 'to') return 'saying'
  if (token.pos === 'NOUN' && SAYING_NOUNS.has(token.lemma) && /^(?:that|saying|:)$/u.test(next)) return 'saying'
  const subject = token.pos === 'VERB' || SPEECH_VERBS.has(token.lemma) ? subjectBefore(tokens, i) : null
  if (subject !== null && ILLUSTRATIVE_NOUNS.has(subject.lemma)) return 'illustration'
  return token.pos === 'VERB' && isCueVerb(token) ? 'saying' : null
}

/** True when a saying-word governs the quotation: the nearest before it, or the first verb after it. */
const isGoverned = (tokens: readonly Token[], at: Span, quoted: readonly Span[]): boolean => {
  const isOutside = (token: Token): boolean => !quoted.some((span) => inSpan(token, span))
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token
    if (token.end > at.start || !isOutside(token)) continue
    const cue = cueAt(tokens, i)
    if (cue !== null) return cue === 'saying'
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.start < at.end || !isOutside(token)) continue
    if (cueAt(tokens, i) !== null) return cueAt(tokens, i) === 'saying'
    if (token.pos === 'VERB' || (token.pos === 'AUX' && !['has', 'have', 'had'].includes(token.lower))) return false
  }
  return false
}

/** The stretch of a sentence between semicolons that holds the place. */
const segmentAround = (tokens: readonly Token[], at: Span, quoted: readonly Span[]): Token[] => {
  const isBreak = (token: Token): boolean => token.text === ';' && !quoted.some((span) => inSpan(token, span))
  let first = 0
  let end = tokens.length
  tokens.forEach((token, i) => {
    if (!isBreak(token)) return
    if (token.end <= at.start) first = i + 1
    else if (token.start >= at.end && i < end) end = i
  })
  return tokens.slice(first, end)
}

const isNamed = (before: readonly Token[]): boolean => {
  const last = before.filter(({ lower }) => !['the', 'a', 'an', 'its', 'his', 'their', ',', ':'].includes(lower)).at(-1)
  if (last === undefined) return false
  if (/^so-?called$/u.test(last.lower) || (last.lower === 'called' && before.at(-2)?.lower === '-')) return true
  const at = before.indexOf(last)
  if (last.lower === 'as') return ['known', 'named', 'billed', 'dubbed'].includes(before[at - 1]?.lower ?? '')
  const what = before.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'what')
  if (NAMING.has(last.lemma) && (what || last.pos !== 'NOUN'))
    return what || (last.lemma !== 'brand' && last.lemma !== 'label')
  return last.lemma === 'call' && (what || before[at - 1]?.pos === 'NOUN')
}

/**
 * True when the quoted stretch is speech. `tokens`: of the sentences it lies in; `others`: all quoted spans there, its own
 * included; `inner`: its words.
 */
export const isSpeech = (tokens: readonly Token[], at: Span, inner: string, others: readonly Span[]): boolean => {
  const before = tokens.filter(({ end }) => end <= at.start)
  const within = tokens.filter((token) => inSpan(token, at))
  const outside = tokens.filter((token) => token.pos !== 'PUNCT' && !others.some((span) => inSpan(token, span)))
  if (isNamed(before)) return false
  if (outside.length === 0)
    return within.some(({ pos }) => pos === 'VERB' || pos === 'AUX') || /[.!?…,]$/u.test(inner.trim())
  if (isGoverned(segmentAround(tokens, at, others), at, others)) return true
  const spoken = within.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  if (spoken && before.at(-1)?.text === ':') return true
  return spoken && within.length > 4 && within.some(({ lower }) => PERSONS.has(lower)) && /^\p{Lu}/u.test(inner)
}
