/**
 * The second chain: for one cue, which tokens around it are its source and which its content. At most one source.
 * The window is the cue's sentence and the neighbouring sentences that are quoted speech.
 */
import type { Reading } from '../reading.ts'
import { tokensIn, type Draft } from '../reading.ts'
import { at, type Columns } from './columns.ts'
import { feature } from './hash.ts'
import { topologyOf } from './crf.ts'

/** Tokens [first, end) of a cue, the token that names the saying, and how sure the first chain is of it, 0 to 1. */
export type Cue = { readonly first: number; readonly end: number; readonly head: number; readonly sure: number }

/** Labels of tokens: outside, source's first and later tokens, content's first and later tokens, the cue itself. */
export const LABELS = { outside: 0, sourceFirst: 1, source: 2, contentFirst: 3, content: 4, cue: 5 } as const
/** Labels that are learned; the cue is given. */
export const LEARNED_LABELS = 5

/** The label of each state; states differ by it and by whether the source has been. */
export const STATE_LABEL: readonly number[] = [0, 0, 3, 4, 3, 4, 1, 2, 5, 5]
const SEEN = [0, 1, 0, 0, 1, 1, 1, 1, 0, 1]

const isAllowed = (from: number, to: number): boolean => {
  const [a, b] = [STATE_LABEL[from] as number, STATE_LABEL[to] as number]
  if (b === LABELS.source && a !== LABELS.source && a !== LABELS.sourceFirst) return false
  if (b === LABELS.content && a !== LABELS.content && a !== LABELS.contentFirst) return false
  if (b === LABELS.sourceFirst) return SEEN[from] === 0
  return SEEN[from] === SEEN[to]
}

/** A label follows a label; the source comes once. A window begins outside, in content, in the source or with the cue. */
export const SPAN_TOPOLOGY = topologyOf(
  STATE_LABEL,
  STATE_LABEL.map((_, s) => s === 0 || s === 2 || s === 6 || s === 8),
  isAllowed,
)
/** Labels, the cue's included: the width of the weights between them. */
export const SPAN_WIDTH = 6

const BEFORE = 2
const AFTER = 4

/** Tokens [first, end) to look at for a cue: its sentence, and quoted sentences next to it within reach. */
export const windowOf = (
  { bySentence, tokens, sentences }: Reading,
  { quote }: Columns,
  cue: Cue,
): { first: number; end: number } => {
  const number = tokens[cue.head]?.sentence ?? 0
  const isQuoted = (n: number): boolean => {
    const range = bySentence[n]
    if (range === undefined || Math.abs((sentences[n]?.paragraph ?? 0) - (sentences[number]?.paragraph ?? 0)) > 1)
      return false
    let inside = 0
    for (let i = range.first; i < range.end; i++) if (quote[i] !== 0 && quote[i] !== 4) inside++
    return inside * 2 >= range.end - range.first
  }
  let from = number
  while (from > number - BEFORE && isQuoted(from - 1)) from--
  let to = number
  while (to < number + AFTER && isQuoted(to + 1)) to++
  return { first: bySentence[from]?.first ?? 0, end: bySentence[to]?.end ?? 0 }
}

/** Features each token has for one cue. */
export const CUE_FEATURES = 38

const near = (distance: number): number =>
  distance <= 4
    ? distance
    : distance <= 6
      ? 5
      : distance <= 9
        ? 6
        : distance <= 14
          ? 7
          : distance <= 20
            ? 8
            : distance <= 35
              ? 9
              : 10

/** What the sieve that shares the cue says of each token of the window: 1 source, 3 content. */
const sieveView = ({ tokens }: Reading, drafts: readonly Draft[], cue: Cue, first: number, end: number): Uint8Array => {
  const view = new Uint8Array(end - first)
  const start = (tokens[cue.first] as { start: number }).start
  const stop = (tokens[cue.end - 1] as { end: number }).end
  const draft = drafts.find((one) => one.cue.some((span) => span.start < stop && start < span.end))
  if (draft === undefined) return view
  for (const [part, value] of [
    ['content', 3],
    ['source', 1],
  ] as const)
    for (const span of draft[part]) {
      const range = tokensIn(tokens, span)
      for (let i = Math.max(range.first, first); i < Math.min(range.end, end); i++) view[i - first] = value
    }
  return view
}

/** Bits of what lies between each token and the cue: verbs, commas, "that", quotation marks, other cues, conjunctions. */
const betweenView = (
  reading: Reading,
  columns: Columns,
  cueMarks: Uint8Array,
  cue: Cue,
  first: number,
  end: number,
): Int32Array => {
  const view = new Int32Array(end - first)
  const walk = (from: number, step: number): void => {
    let [verbs, commas, that, quotes, others, joins, stops] = [0, 0, 0, 0, 0, 0, 0]
    for (let i = from; i >= first && i < end; i += step) {
      view[i - first] = verbs + 4 * commas + 16 * that + 32 * quotes + 128 * others + 512 * joins + 1024 * stops
      const token = reading.tokens[i]
      if (token === undefined) break
      if ((token.pos === 'VERB' || token.pos === 'AUX') && columns.quote[i] === 0) verbs = Math.min(verbs + 1, 3)
      if (token.text === ',') commas = Math.min(commas + 1, 3)
      if (token.lower === 'that') that = 1
      if (columns.quote[i] === 2 || columns.quote[i] === 3) quotes = Math.min(quotes + 1, 3)
      if (cueMarks[i] === 1) others = Math.min(others + 1, 2)
      if (token.pos === 'CCONJ') joins = 1
      if (/^[;:.!?—–]$/u.test(token.text)) stops = 1
    }
  }
  walk(cue.first - 1, -1)
  walk(cue.end, 1)
  return view
}

/**
 * Hashed features of the window's tokens for one cue, `CUE_FEATURES` each, in [0, 2^bits). `cueMarks`: 1 for each
 * first token of a cue, 2 for later ones, over the document.
 */
export const cueFeatures = (
  reading: Reading,
  columns: Columns,
  drafts: readonly Draft[],
  cueMarks: Uint8Array,
  cue: Cue,
  first: number,
  end: number,
  bits: number,
): Int32Array => {
  const mask = (1 << bits) - 1
  const { lemma, pos, lexicon, quote, clause, clauseOf } = columns
  const sieve = sieveView(reading, drafts, cue, first, end)
  const between = betweenView(reading, columns, cueMarks, cue, first, end)
  const out = new Int32Array((end - first) * CUE_FEATURES)
  const head = at(lemma, cue.head)
  const lex = at(lexicon, cue.head)
  const cueTag = at(pos, cue.head)
  const cueKind = at(clause, cue.head) >> 5
  const cueClause = at(clauseOf, cue.head)
  const span = cue.end - cue.first
  const sure = Math.min(9, Math.floor(cue.sure * 10))
  const after = at(lemma, cue.end)
  const before = at(pos, cue.first - 1)
  const afterTag = at(pos, cue.end)
  const closes = at(quote, cue.first - 1) === 3 || at(quote, cue.first - 1) === 1 ? 1 : 0
  const opens = at(quote, cue.end) === 2 || at(quote, cue.end + 1) === 2 ? 1 : 0
  const cueInside = at(quote, cue.head) > 0 && at(quote, cue.head) < 4 ? 1 : 0
  const sentence = reading.tokens[cue.head]?.sentence ?? 0
  const subject = reading.clauses[cueClause]?.subject ?? null
  const own = subject === null ? { first: -1, end: -1 } : tokensIn(reading.tokens, subject)
  for (let i = first; i < end; i++) {
    let k = (i - first) * CUE_FEATURES
    let template = 100
    const put = (a: number, b = 0, c = 0): void => {
      out[k++] = feature(++template, a, b, c) & mask
    }
    const side = i < cue.first ? 1 : 2
    const distance = side === 1 ? near(cue.first - i) : near(i - cue.end + 1)
    const where = side + 4 * distance
    const offset = (reading.tokens[i]?.sentence ?? 0) - sentence
    const p = at(pos, i)
    const q = at(quote, i)
    const gap = between[i - first] as number
    const inGap = gap & 3
    const marks = at(cueMarks, i)
    const same = (at(clauseOf, i) === cueClause ? 1 : 0) + (i >= own.first && i < own.end ? 2 : 0)
    const seen = sieve[i - first] as number
    const [seenLeft, seenRight] = [at(sieve, i - first - 1), at(sieve, i - first + 1)]
    const [lemmaHere, lemmaLeft, lemmaRight] = [at(lemma, i), at(lemma, i - 1), at(lemma, i + 1)]
    put(where, p)
    put(side, offset + 8, q)
    put(side, head)
    put(side, head, p)
    put(where, head)
    put(side, head, lemmaHere)
    put(side, lex, p)
    put(side, lex, lemmaHere)
    put(side, gap)
    put(side, gap & 31, p)
    put(side, gap, lex)
    put(marks, at(cueMarks, i - 1), at(cueMarks, i + 1))
    put(gap >> 7, side, q)
    put(same, p, side)
    put(same, lex, side)
    put(seen, seenLeft, seenRight)
    put(seen, lex, side)
    put(seen, head)
    put(seen, p, q)
    put(closes + 2 * opens + 4 * cueInside, q, side + 4 * ((gap >> 5) & 3))
    put(closes + 2 * opens + 4 * cueInside, lex, q + 8 * side)
    put(side, lemmaLeft, p)
    put(side, lemmaRight, p)
    put(cueTag + 32 * cueKind, side + 4 * inGap, p)
    put(side, gap & 15, at(pos, i - 1) + 32 * p)
    put(side, after, p)
    put(side + 4 * before, p, distance)
    put(side + 4 * afterTag, p, distance)
    put(span, side, p)
    put(same + 4 * cueKind, at(clause, i))
    put(side + 4 * cueTag, lemmaHere, inGap)
    put(side + 4 * ((gap >> 9) & 1), p, inGap)
    put(side, at(pos, i + 1) + 32 * p, q)
    put(side + 4 * seen, lemmaLeft, lemmaHere)
    put(sure, side)
    put(sure, where, p)
    put(sure, head, side)
    put(sure, seen, lex)
  }
  return out
}
