/** One document read for attributions: its layers, indexed the ways the sieves ask. */
import type { Document } from '../../model/document.ts'
import type { Chunk, Clause, Layers, Names, Quotation, Sentence, Token } from '../../model/layers.ts'
import { covers, type Span } from '../../text/span.ts'

export type Needed = 'sentences' | 'tokens' | 'clauses' | 'names' | 'quotations'

export type Reading = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly bySentence: readonly { readonly first: number; readonly end: number }[]
  readonly clauses: readonly Clause[]
  /** Clause numbers by sentence. */
  readonly clausesOf: readonly (readonly number[])[]
  /** For each token, the chunk that holds it or -1. */
  readonly chunkOf: Int32Array
  readonly chunks: readonly Chunk[]
  readonly names: Names
  /** Quotations that are speech and lie in no other. */
  readonly quotes: readonly Quotation[]
  /** For each token, the number in `quotes` of the quotation that holds it, marks included, or -1. */
  readonly quoteOf: Int32Array
  /** 1 for each token in quotation marks of any kind, titles and scare quotes too. */
  readonly inMarks: Uint8Array
}

/** The number of the first token that ends after `offset`. */
export const tokenAfter = (tokens: readonly Token[], offset: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Tokens [first, end) of a span. */
export const tokensIn = (tokens: readonly Token[], { start, end }: Span): { first: number; end: number } => {
  const first = tokenAfter(tokens, start)
  let to = first
  while (to < tokens.length && (tokens[to] as Token).start < end) to++
  return { first, end: to }
}

/** The span of tokens [first, end). */
export const spanOf = (tokens: readonly Token[], first: number, end: number): Span => ({
  start: (tokens[first] as Token).start,
  end: (tokens[end - 1] as Token).end,
})

/** Indexes the layers of a document. */
export const readingOf = ({ text }: Pick<Document, 'text'>, layers: Pick<Layers, Needed>): Reading => {
  const { tokens, bySentence } = layers.tokens
  const { chunks, clauses } = layers.clauses
  const chunkOf = new Int32Array(tokens.length).fill(-1)
  chunks.forEach(({ first, end }, i) => chunkOf.fill(i, first, end))
  const clausesOf: number[][] = layers.sentences.map(() => [])
  clauses.forEach(({ sentence }, i) => clausesOf[sentence]?.push(i))
  const speech = layers.quotations.filter(({ mode }) => mode === 'speech')
  const quotes = speech.filter((one) => !speech.some((other) => other !== one && covers(other.inner, one.span)))
  const quoteOf = new Int32Array(tokens.length).fill(-1)
  quotes.forEach(({ span }, i) => {
    const { first, end } = tokensIn(tokens, span)
    quoteOf.fill(i, first, end)
  })
  const inMarks = new Uint8Array(tokens.length)
  for (const { span } of layers.quotations) {
    const { first, end } = tokensIn(tokens, span)
    inMarks.fill(1, first, end)
  }
  return {
    text,
    tokens,
    sentences: layers.sentences,
    bySentence,
    clauses,
    clausesOf,
    chunkOf,
    chunks,
    names: layers.names,
    quotes,
    quoteOf,
    inMarks,
  }
}

/** What a sieve hands on: spans, and who speaks where that is not the source's own words ("who", a shared subject). */
export type Draft = {
  readonly rule: string
  readonly confidence: number
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Where to look for the speaker when not in `source`. */
  readonly speakerAt?: Span
  /** Who carried it, when the sieve saw one. */
  readonly relayAt?: readonly Span[]
}

const DATELINE_DASH = /^(?:[-–—―]|--)$/u
const MAX_DATELINE = 9

/** The token after a dateline ("KESTREL, Norland (Reuters) - ") when one opens the sentence at `first`; else `first`. */
export const afterDateline = ({ tokens, bySentence }: Reading, first: number): number => {
  const range = bySentence[tokens[first]?.sentence ?? -1]
  if (range?.first !== first) return first
  for (let i = first; i < Math.min(first + MAX_DATELINE, range.end); i++) {
    const { text, pos } = tokens[i] as Token
    if (i > first && DATELINE_DASH.test(text)) return tokens[i]?.start === tokens[i - 1]?.end ? first : i + 1
    if (!/^\p{Lu}/u.test(text) && pos !== 'PUNCT' && pos !== 'NUM') return first
  }
  return first
}

/** Tokens [first, end) as a span without outer commas, stops and white space; a closing mark keeps what it encloses. Null when nothing is left. */
export const contentSpan = (reading: Reading, first: number, end: number): Span | null => {
  const { tokens, quoteOf } = reading
  const isOuter = (i: number): boolean =>
    (quoteOf[i] ?? -1) === -1 && /^[,.;:—–\-!?…]+$/u.test((tokens[i] as Token).text)
  let from = afterDateline(reading, first)
  let to = end
  while (from < to && isOuter(from)) from++
  while (to > from && isOuter(to - 1)) to--
  return to > from ? spanOf(tokens, from, to) : null
}

/** Source words without outer commas. Dashes and brackets around an apposition stay only when inside. */
export const sourceSpan = (tokens: readonly Token[], first: number, end: number): Span | null => {
  let from = first
  let to = end
  while (from < to && /^[,.;:—–\-"“”'‘’]+$/u.test((tokens[from] as Token).text)) from++
  while (to > from && /^[,.;:—–\-"“”'‘]+$/u.test((tokens[to - 1] as Token).text)) to--
  return to > from ? spanOf(tokens, from, to) : null
}
