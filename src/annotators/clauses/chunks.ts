/** Noun chunks: base noun phrases from the tags, without post-modifiers. */
import { RELATIVES } from '../../lexicons/grammar.ts'
import type { Chunk, Token } from '../../model/layers.ts'

const POSSESSIVE = new Set(["'s", '’s', "'", '’'])
const PERSONAL = new Set(
  `i you he she it we they me him us them himself herself itself themselves this these those someone anyone everyone
  nobody who whom which both neither none`.split(/\s+/),
)
const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])

const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && POSSESSIVE.has(token.lower) && (token.pos === 'PART' || token.pos === 'PUNCT')

const isNominal = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM'

/** A participle inside a noun phrase: "the invaded party", "a renewed offer", "US-led talks". */
const isModifier = (tokens: readonly Token[], at: number, started: boolean, headed = false): boolean => {
  const token = tokens[at] as Token
  if (token.pos === 'ADJ' || token.pos === 'SYM') return true
  const next = tokens[at + 1]
  if (next?.sentence !== token.sentence) return false
  const nominalNext = isNominal(next) || next.pos === 'ADJ'
  if (headed && !POSSESSIVE.has(tokens[at - 1]?.lower ?? '')) return false
  if (token.pos === 'VERB') return started && nominalNext && /(?:ed|en|ing|wn|ught|ld)$/.test(token.lower)
  if (token.pos === 'ADV') {
    if (!started) return false
    return (
      next.pos === 'ADJ' ||
      next.pos === 'NUM' ||
      next.text === '-' ||
      (next.pos === 'VERB' && isModifier(tokens, at + 1, true))
    )
  }
  return false
}

/** A hyphen written without spaces: "all-for-all", "head-of-state". */
const isGlued = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token
  return (
    (token.text === '-' || token.text === '‑') &&
    tokens[at - 1]?.end === token.start &&
    tokens[at + 1]?.start === token.end
  )
}

const DEICTIC = new Set(['last', 'next', 'this', 'earlier', 'late', 'early'])
/** Nouns that a relative clause without a marker often follows: "the first time Norland has". */
const ANTECEDENTS = new Set('time day moment way reason work set place year week month'.split(' '))

/** A second phrase begins after the head: "in Doha | last week", "the first time | Norland has". */
const breaksAfterHead = (tokens: readonly Token[], at: number, head: number): boolean => {
  const token = tokens[at] as Token
  if (DEICTIC.has(token.lower) && head === at - 1) return true
  return token.pos === 'PROPN' && ANTECEDENTS.has((tokens[head] as Token).lower) && head === at - 1
}

type Growth = { end: number; head: number }

/** Grows a chunk that starts at `first`; null when no noun phrase starts there. */
const grow = (tokens: readonly Token[], first: number, limit: number, governed: boolean): Growth | null => {
  let head = -1
  let at = first
  const opener = tokens[first] as Token
  if (opener.pos === 'PRON' && PERSONAL.has(opener.lower)) {
    const bare =
      opener.lower !== 'this' && opener.lower !== 'these' && opener.lower !== 'those' && opener.lower !== 'both'
    if (bare) return { end: first + 1, head: first }
  }
  if (opener.pos === 'DET' || (opener.pos === 'PRON' && OWNERS.has(opener.lower))) at++
  for (; at < limit; at++) {
    const token = tokens[at] as Token
    if (head !== -1 && breaksAfterHead(tokens, at, head)) break
    if (isGlued(tokens, at) && at + 1 < limit && at > first) {
      at++
      if (isNominal(tokens[at] as Token)) head = at
    } else if (isNominal(token)) head = at
    else if (isPossessive(token) && head === at - 1 && at + 1 < limit) continue
    else if (isModifier(tokens, at, governed || at > first, head !== -1)) continue
    else break
  }
  if (head === -1)
    return PERSONAL.has(opener.lower) && (opener.pos === 'DET' || opener.pos === 'PRON')
      ? { end: first + 1, head: first }
      : null
  return { end: head + 1, head }
}

/** All noun chunks of the tokens [first, end), in order; they do not overlap. */
export const chunksOf = (tokens: readonly Token[], first: number, end: number): Chunk[] => {
  const chunks: Chunk[] = []
  for (let at = first; at < end;) {
    const token = tokens[at] as Token
    const governed = at > first && tokens[at - 1]?.pos === 'ADP'
    const opens =
      isNominal(token) ||
      (token.pos === 'DET' && !RELATIVES.has(token.lower)) ||
      token.pos === 'PRON' ||
      token.pos === 'ADJ' ||
      (governed && isModifier(tokens, at, true))
    const grown = opens ? grow(tokens, at, end, governed) : null
    if (grown === null) {
      at++
      continue
    }
    chunks.push({
      span: { start: token.start, end: (tokens[grown.end - 1] as Token).end },
      first: at,
      end: grown.end,
      head: grown.head,
    })
    at = grown.end
  }
  return chunks
}
