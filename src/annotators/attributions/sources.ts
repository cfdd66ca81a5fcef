/** Who or what can be the source of a statement, by the head of its words. */
import type { Token } from '../../model/layers.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS, ILLUSTRATIVE_NOUNS, UNNAMED_NOUNS } from '../../lexicons/saying.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { tokensIn, type Reading } from './reading.ts'

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)$/u

/** "the European and American audiences": what is joined stands before one noun. */
const joinsAdjectives = (tokens: readonly Token[], joint: Token): boolean => {
  const at = tokens.indexOf(joint)
  return (
    tokens[at - 1]?.pos !== 'NOUN' &&
    tokens[at + 2]?.pos === 'NOUN' &&
    ['ADJ', 'PROPN'].includes(tokens[at + 1]?.pos ?? '')
  )
}

/** The head noun of the phrase that begins the source: the last noun before a preposition, a comma or a relative. */
export const headOf = (tokens: readonly Token[]): Token | null => {
  let head: Token | null = null
  for (const token of tokens) {
    if (
      head !== null &&
      (DAY.test(token.lower) ||
        token.pos === 'ADP' ||
        token.pos === 'VERB' ||
        (token.pos === 'CCONJ' && !joinsAdjectives(tokens, token)) ||
        (token.pos === 'ADJ' && head.pos === 'NOUN') ||
        /^[,—–(]$/u.test(token.text) ||
        /^(?:who|which|that)$/u.test(token.lower))
    )
      break
    if (
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'PRON' ||
      token.pos === 'NUM' ||
      token.pos === 'ADJ' ||
      token.pos === 'DET'
    )
      head = token
  }
  return head
}

/** True when the noun is in the set, in the singular or the plural, however the tagger took it. */
export const isNoun = (set: ReadonlySet<string>, { lemma, lower }: Token): boolean =>
  set.has(lemma) || set.has(lower) || (lower.endsWith('s') && set.has(lower.slice(0, -1)))

/** `speaker`: a person or body; `document`: a text; `it`: a pronoun that may be either or neither; `type`: texts cited as a type; null: nothing that says. */
export type SourceClass = 'speaker' | 'document' | 'it' | 'type' | null

const PERSON_PRONOUNS = new Set(
  'he she they we i you who both some many others one all most several each neither everyone nobody'.split(' '),
)
const PERSON_ENDINGS = /(?:ist|ian|man|men|woman|women|person|people|crat|leader|maker|holder|goer|worker|keeper)s?$/u

/** Classes the words of a source. */
export const classOf = (reading: Reading, at: Span): SourceClass => {
  const { first, end } = tokensIn(reading.tokens, at)
  const words = reading.tokens.slice(first, end)
  const head = headOf(words)
  if (head === null) return null
  if (head.pos === 'PRON' || head.pos === 'DET' || head.pos === 'NUM')
    return PERSON_PRONOUNS.has(head.lower)
      ? 'speaker'
      : head.lower === 'which' || head.lower === 'it' || head.lower === 'that'
        ? 'it'
        : UNNAMED_NOUNS.has(head.lemma)
          ? 'speaker'
          : null
  if (isNoun(ILLUSTRATIVE_NOUNS, head) && head.pos === 'NOUN') return 'type'
  if (isNoun(UNNAMED_NOUNS, head) || isNoun(BODY_NOUNS, head)) return 'speaker'
  if (head.pos === 'NOUN' && isNoun(DOCUMENT_NOUNS, head)) return 'document'
  if (reading.names.mentions.some(({ span }) => overlaps(span, head))) return 'speaker'
  if (isNoun(DOCUMENT_NOUNS, head)) return 'document'
  if (head.pos === 'PROPN') return 'speaker'
  return PERSON_ENDINGS.test(head.lower) ? 'speaker' : null
}
