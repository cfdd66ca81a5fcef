/** Noun phrases as sources: where one ends, read to the right from its first token. */
import type { Token } from '../../model/layers.ts'
import { UNNAMED_NOUNS } from '../../lexicons/saying.ts'
import type { Reading } from './reading.ts'

const TITLE_LINKS = new Set(['of', 'for'])
const PLACE_LINKS = new Set(['in', 'from', 'at', 'with', 'on', 'close', 'near', 'inside', 'among', 'within'])
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year|morning|night|afternoon|evening|\d{4})$/u

/** End (exclusive) of the noun phrase that begins at token `at`, with "of" and "for" phrases; `at` when there is none. */
export const nounPhraseEnd = ({ tokens, chunkOf, chunks, quoteOf }: Reading, at: number, limit: number): number => {
  const chunkAt = (i: number): number => (i < limit && quoteOf[i] === -1 ? (chunkOf[i] ?? -1) : -1)
  let end = at
  let chunk = chunkAt(at)
  while (chunk !== -1) {
    const here = chunks[chunk]
    if (here === undefined) break
    end = Math.min(here.end, limit)
    const head = tokens[here.head] as Token
    const link = tokens[end]
    if (link === undefined || end + 1 >= limit) break
    const next = chunkAt(end + 1)
    if (next === -1) break
    const linked = chunks[next]
    const isTime = linked !== undefined && TIME.test((tokens[linked.head] as Token).lower)
    const goesOn =
      link.lower === 'and' ||
      link.lower === "'s" ||
      (TITLE_LINKS.has(link.lower) && !isTime) ||
      (PLACE_LINKS.has(link.lower) && !isTime && UNNAMED_NOUNS.has(head.lemma))
    if (!goesOn) break
    chunk = next
  }
  return end
}

/**
 * The end of a source that stands after its verb or after "according to": the phrase with its appositions and
 * relative clauses, up to `limit` (a quotation, the sentence's end).
 */
export const sourceEnd = (reading: Reading, at: number, limit: number): number => {
  const { tokens, clauses, clausesOf } = reading
  const end = nounPhraseEnd(reading, at, limit)
  if (end === at || (tokens[end]?.text !== ',' && tokens[end]?.lower !== 'who')) return end
  const next = tokens[end]?.text === ',' ? end + 1 : end
  if (next >= limit) return end
  const word = (tokens[next] as Token).lower
  if (word === 'who' || word === 'whose' || word === 'which') {
    const relative = clausesOf[(tokens[next] as Token).sentence]
      ?.map((i) => clauses[i])
      .find((one) => one?.kind === 'relative' && one.first >= next && one.first <= next + 1)
    const close = tokens.findIndex((token, i) => i > next && i < limit && token.text === ',')
    return Math.min(limit, relative === undefined ? end : close === -1 || close > relative.end ? relative.end : close)
  }
  const apposition = nounPhraseEnd(reading, next, limit)
  if (apposition === next) return end
  const after = tokens[apposition]
  const closed = apposition >= limit || after === undefined || /^[,.;]$/u.test(after.text)
  const plain = ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON'].includes((tokens[next] as Token).pos) && !TIME.test(word)
  return closed && plain ? apposition : end
}
