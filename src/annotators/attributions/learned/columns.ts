/**
 * What the learned layer sees of each token, as integers: words, tags, quotation marks, clauses, lexicons, and what
 * the sieves took it for. One pass over the document; features are made of these.
 */
import type { PartOfSpeech, Token } from '../../../model/layers.ts'
import {
  ADDRESSEE_VERBS,
  BODY_NOUNS,
  CLAUSE_VERBS,
  DEPICTION_VERBS,
  DOCUMENT_NOUNS,
  INFINITIVE_VERBS,
  OBJECT_VERBS,
  PREPOSITION_FRAMES,
  SAYING_NOUNS,
  SPEECH_VERBS,
  THOUGHT_VERBS,
  UNNAMED_NOUNS,
} from '../../../lexicons/saying.ts'
import { tokensIn, type Draft, type Reading } from '../reading.ts'
import { clauseColumns, frameColumns } from './clause-columns.ts'
import { hashWord } from './hash.ts'

export type Columns = {
  readonly length: number
  /** Hash of the lower-case word, of the lemma, of the last three letters. */
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly suffix: Int32Array
  /** Number of the part of speech, from 1. */
  readonly pos: Uint8Array
  /** Capitals, digits, length class. */
  readonly shape: Uint8Array
  /** Lexicons that hold the lemma, a bit each. */
  readonly lexicon: Int32Array
  /** 0 outside, 1 inside, 2 first, 3 last token of quoted speech; 4 in other marks. */
  readonly quote: Uint8Array
  /** Place in the innermost clause: bits for predicate head, predicate, subject, first, last; kind above. */
  readonly clause: Int32Array
  /** Of a predicate's head: how its clause is built (passive, negated, tense, complements); 0 elsewhere. */
  readonly frame: Int32Array
  /** Of a predicate's head: the head tokens of its subject and its first object, or -1. */
  readonly subject: Int32Array
  readonly object: Int32Array
  /** Number of the innermost clause, or -1. */
  readonly clauseOf: Int32Array
  /** 1 source, 2 cue, 3 content by the sieves; 0 none. */
  readonly sieve: Uint8Array
  /** Tokens to the sentence's start and end, up to 3; region. */
  readonly place: Uint8Array
  /** Kind of place for the chains: what the token and the one before it are, below `KINDS_OF_PLACE`. */
  readonly kind: Uint16Array
  /** What the sentence holds: quotation, speech verb, "according". */
  readonly sentence: Uint8Array
}

const TAGS: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
]
const TAG_NUMBER: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i + 1]))
const LEXICONS: readonly ReadonlySet<string>[] = [
  SPEECH_VERBS,
  CLAUSE_VERBS,
  ADDRESSEE_VERBS,
  INFINITIVE_VERBS,
  OBJECT_VERBS,
  DEPICTION_VERBS,
  SAYING_NOUNS,
  DOCUMENT_NOUNS,
  UNNAMED_NOUNS,
  BODY_NOUNS,
  THOUGHT_VERBS,
  new Set(Object.keys(PREPOSITION_FRAMES)),
]

type WordFacts = { readonly word: number; readonly suffix: number; readonly shape: number }

const shapeOf = (text: string): number => {
  const capital = /^\p{Lu}/u.test(text) ? (text.length > 1 && text === text.toUpperCase() ? 2 : 1) : 0
  return capital + (/\d/u.test(text) ? 4 : 0) + (Math.min(text.length, 3) << 3)
}

/** Facts of words, kept over documents: they depend on nothing else. */
const remembered = <Value>(make: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    if (known.size > MAX_REMEMBERED) known.clear()
    known.set(text, made)
    return made
  }
}
const MAX_REMEMBERED = 50_000
const factsOf = remembered((text): WordFacts => {
  const lower = text.toLowerCase()
  return { word: hashWord(lower), suffix: hashWord(lower.slice(-3)), shape: shapeOf(text) }
})
/** All names look alike: whoever is named, the reading is the same. */
const NAME: WordFacts = { word: hashWord('<name>'), suffix: hashWord('<name>'), shape: 0 }

/** Capitalised words that name no one: days, months, forms of address, what parties and houses are called. */
const NO_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  mr mrs ms dr sen rep gov prof gen lt col capt sgt rev hon president vice minister prime foreign secretary state former
  senate house congress parliament council court supreme white democrat republican democratic party gop conservative labour
  liberal i we he she they it the this that these those a an but and if when while as in on at for with by from to of so
  not no yes there here what who why how where which it's i'm we're they're he's she's that's`.split(/\s+/),
)

const isNameLike = ({ text, lower, pos }: Token, isFirst: boolean): boolean =>
  /^\p{Lu}/u.test(text) &&
  !NO_NAMES.has(lower.replace(/\.$/u, '')) &&
  (pos === 'PROPN' || (!isFirst && text.length > 1 && (pos === 'NOUN' || pos === 'ADJ' || pos === 'X')))

const lemmaFacts = remembered((lemma) => {
  let bits = 0
  LEXICONS.forEach((set, i) => {
    if (set.has(lemma)) bits |= 1 << i
  })
  return { hash: hashWord(lemma), bits }
})

const quoteColumn = ({ tokens, quotes, inMarks }: Reading): Uint8Array => {
  const column = new Uint8Array(tokens.length)
  for (let i = 0; i < column.length; i++) if (inMarks[i] === 1) column[i] = 4
  for (const { span } of quotes) {
    const { first, end } = tokensIn(tokens, span)
    if (end <= first) continue
    column.fill(1, first, end)
    column[first] = 2
    column[end - 1] = 3
  }
  return column
}

const PLAIN = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'SCONJ', 'VERB']
const MARKS: Readonly<Record<string, number>> = {
  ',': 14,
  ':': 15,
  ';': 16,
  '—': 17,
  '–': 17,
  '-': 18,
  '.': 19,
  '!': 19,
  '?': 19,
  '(': 20,
  ')': 20,
}
const RELATIVES = new Set(['who', 'which', 'whose'])
const KIND_COUNT = 26
/** Kinds of place: pairs of neighbouring tokens' kinds. */
export const KINDS_OF_PLACE = KIND_COUNT * KIND_COUNT

const kindColumn = (tokens: readonly Token[], quote: Uint8Array): Uint16Array => {
  const column = new Uint16Array(tokens.length)
  let before = 0
  tokens.forEach(({ text, lower, pos, sentence }, i) => {
    if (tokens[i - 1]?.sentence !== sentence) before = 0
    const inner = quote[i]
    const kind =
      inner === 2
        ? 21
        : inner === 3
          ? 22
          : lower === 'that'
            ? 23
            : RELATIVES.has(lower)
              ? 24
              : (MARKS[text] ?? (pos === 'PUNCT' ? 25 : PLAIN.indexOf(pos) + 1))
    column[i] = before * KIND_COUNT + kind
    before = kind
  })
  return column
}

const sieveColumn = ({ tokens }: Reading, drafts: readonly Draft[]): Uint8Array => {
  const column = new Uint8Array(tokens.length)
  const put = (draft: Draft, part: 'content' | 'source' | 'cue', value: number): void => {
    for (const at of draft[part]) {
      const { first, end } = tokensIn(tokens, at)
      column.fill(value, first, end)
    }
  }
  for (const draft of drafts) put(draft, 'content', 3)
  for (const draft of drafts) put(draft, 'source', 1)
  for (const draft of drafts) put(draft, 'cue', 2)
  return column
}

/** Reads the columns of a document. `drafts` are the sieves'. */
export const columnsOf = (reading: Reading, drafts: readonly Draft[]): Columns => {
  const { tokens, bySentence, sentences } = reading
  const { length } = tokens
  const word = new Int32Array(length)
  const lemma = new Int32Array(length)
  const suffix = new Int32Array(length)
  const pos = new Uint8Array(length)
  const shape = new Uint8Array(length)
  const lexicon = new Int32Array(length)
  const place = new Uint8Array(length)
  const sentence = new Uint8Array(length)
  const quote = quoteColumn(reading)
  tokens.forEach((token: Token, i) => {
    const known = lemmaFacts(token.lemma)
    const isName = known.bits === 0 && isNameLike(token, tokens[i - 1]?.sentence !== token.sentence)
    const facts = isName ? NAME : factsOf(token.text)
    word[i] = facts.word
    suffix[i] = facts.suffix
    shape[i] = facts.shape
    pos[i] = TAG_NUMBER.get(isName ? 'PROPN' : token.pos) ?? 0
    lemma[i] = isName ? NAME.word : known.hash
    lexicon[i] = known.bits
  })
  bySentence.forEach(({ first, end }, number) => {
    let holds = 0
    for (let i = first; i < end; i++) {
      if (quote[i] === 2) holds |= 1
      if (quote[i] === 0 && ((lexicon[i] as number) & 1) === 1) holds |= 2
      if (tokens[i]?.lower === 'according') holds |= 4
    }
    const region = sentences[number]?.region === 'body' ? 0 : 1
    for (let i = first; i < end; i++) {
      sentence[i] = holds
      place[i] = Math.min(i - first, 3) + 4 * Math.min(end - 1 - i, 3) + 16 * region
    }
  })
  return {
    length,
    word,
    lemma,
    suffix,
    pos,
    shape,
    lexicon,
    quote,
    ...clauseColumns(reading),
    ...frameColumns(reading),
    kind: kindColumn(tokens, quote),
    sieve: sieveColumn(reading, drafts),
    place,
    sentence,
  }
}

/** A column's value at a place, or a fixed odd value outside the text. */
export const at = (column: ArrayLike<number>, i: number): number =>
  i < 0 || i >= column.length ? -7 : (column[i] as number)
