/**
 * What the words of a stretch of text mean, as far as a lexicon can say: each content word, or expression of
 * several words, becomes its paraphrase classes, or the stem of its lemma where no class holds it.
 */
import { ACT_CONCEPTS, EXPRESSIONS, PARAPHRASES } from '../../lexicons/paraphrases.ts'
import { STOP_LEMMAS } from '../../lexicons/propositions.ts'
import type { Token } from '../../model/layers.ts'

/** A content word or expression: tokens [first, end) and its classes (`~stem` when no class holds it). */
export type Term = {
  readonly first: number
  readonly end: number
  readonly concepts: readonly string[]
  readonly verb: boolean
}

const SUFFIXES = [
  'ization',
  'isation',
  'ational',
  'ator',
  'ative',
  'ate',
  'fulness',
  'iveness',
  'ation',
  'ition',
  'ment',
  'ance',
  'ence',
  'ness',
  'ity',
  'ion',
  'ing',
  'ist',
  'ism',
  'ive',
  'ous',
  'ian',
  'ial',
  'al',
  'er',
  'or',
  'ed',
  'ly',
]
/** A stem shorter than this says too little; chosen so that "nation" and "native" stay apart. */
const MIN_STEM = 5

/** A lemma without its derivational ending, so that "negotiator" meets "negotiate": a guess for words no class holds. */
export const stemOf = (lemma: string): string => {
  const suffix = SUFFIXES.find((one) => lemma.endsWith(one) && lemma.length - one.length >= MIN_STEM)
  const bare = suffix === undefined ? lemma : lemma.slice(0, -suffix.length)
  return bare.length > MIN_STEM ? bare.replace(/(?:e|i|y)$/, '') : bare
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'ADV', 'X'])
const isContent = (token: Token): boolean =>
  (CONTENT.has(token.pos) || token.pos === 'AUX') &&
  !STOP_LEMMAS.has(token.lemma) &&
  !STOP_LEMMAS.has(token.lower) &&
  /\p{L}{2}/u.test(token.text)

const expressionsByHead = new Map<string, (readonly string[])[]>()
for (const one of EXPRESSIONS) {
  const head = one[0] ?? ''
  const list = expressionsByHead.get(head)
  if (list === undefined) expressionsByHead.set(head, [one])
  else list.push(one)
}

const matches = (token: Token | undefined, word: string): boolean => token?.lemma === word || token?.lower === word

const expressionAt = (tokens: readonly Token[], at: number, end: number): readonly string[] | undefined => {
  const token = tokens[at] as Token
  const candidates = expressionsByHead.get(token.lemma) ?? expressionsByHead.get(token.lower)
  return candidates?.find(
    (words) => at + words.length <= end && words.every((word, i) => matches(tokens[at + i], word)),
  )
}

const lookUp = (word: string, verb: boolean): readonly string[] | undefined =>
  PARAPHRASES.get(`${word}/${verb ? 'v' : 'n'}`)

/** Inflections the tagger leaves on words of headlines, which it takes for names. */
const unInflected = (lower: string): string[] => [
  lower.replace(/ies$/, 'y'),
  lower.replace(/s$/, ''),
  lower.replace(/es$/, ''),
  lower.replace(/ed$/, ''),
  lower.replace(/d$/, ''),
  lower.replace(/ing$/, ''),
  lower.replace(/ing$/, 'e'),
]

/** Classes of one word; a word of a headline (tagged as a name) is also tried without its inflection. */
const conceptsOfWord = (token: Token): readonly string[] => {
  const verb = token.pos === 'VERB' || token.pos === 'AUX'
  if (token.pos === 'ADJ') return lookUp(token.lower, false) ?? lookUp(token.lower, true) ?? [`~${stemOf(token.lower)}`]
  const direct =
    lookUp(token.lemma, verb) ?? lookUp(token.lower, verb) ?? lookUp(token.lemma, !verb) ?? lookUp(token.lower, !verb)
  if (direct !== undefined) return direct
  for (const form of unInflected(token.lower)) {
    const found = lookUp(form, verb) ?? lookUp(form, !verb)
    if (found !== undefined && form.length > 2) return found
  }
  return [`~${stemOf(token.pos === 'PROPN' ? token.lower : token.lemma)}`]
}

/** The terms among tokens [first, end) for which `keep` is true, in order. */
export const termsOf = (
  tokens: readonly Token[],
  first: number,
  end: number,
  keep: (token: number) => boolean,
): Term[] => {
  const terms: Term[] = []
  for (let at = first; at < end;) {
    const token = tokens[at] as Token
    const words = expressionAt(tokens, at, end)
    if (words?.every((_, i) => keep(at + i)) === true) {
      const verb = token.pos === 'VERB'
      const concepts = lookUp(words.join(' '), verb) ?? lookUp(words.join(' '), !verb) ?? []
      terms.push({ first: at, end: at + words.length, concepts, verb })
      at += words.length
      continue
    }
    if (keep(at) && isContent(token))
      terms.push({ first: at, end: at + 1, concepts: conceptsOfWord(token), verb: token.pos === 'VERB' })
    at++
  }
  return terms
}

/** Those classes of a term that are acts. */
export const actsOf = (term: Term): string[] => term.concepts.filter((concept) => ACT_CONCEPTS.has(concept))
