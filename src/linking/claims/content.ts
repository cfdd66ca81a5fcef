/** What a stretch of tokens holds: terms, times, quantities. */
import { GENERAL_NOUNS, LIGHT_VERBS } from '../../lexicons/propositions.ts'
import type { TimeMention, Token } from '../../model/layers.ts'
import { covers, overlaps, type Span } from '../../text/span.ts'
import { termsOf, type Term } from './concepts.ts'
import type { Proposition } from './proposition.ts'
import { quantitiesOf, type Quantity } from './quantities.ts'
import { namesWithin, type Reader } from './reader.ts'

/** The words of tokens as one span from the first to the last. */
export const hullOf = (tokens: readonly Token[], numbers: Iterable<number>): Span => {
  let start = Infinity
  let end = -1
  for (const number of numbers) {
    const token = tokens[number] as Token
    start = Math.min(start, token.start)
    end = Math.max(end, token.end)
  }
  return { start, end }
}

/** False for adverbs, light verbs and general nouns that no class holds: they tell nothing of what a clause is about. */
const tells = (reader: Reader, { first, concepts }: Term): boolean => {
  if (!concepts.every((one) => one.startsWith('~'))) return true
  const token = reader.tokens[first] as Token
  return token.pos !== 'ADV' && !LIGHT_VERBS.has(token.lemma) && !GENERAL_NOUNS.has(token.lemma)
}

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365 }

/** Acts whose length is agreed or set; of others ("a war of four years") a length is background. */
const LASTING = new Set(['ceasefire', 'halt', 'extend', 'delay', 'sentence', 'ban'])
const ROUNDED = /\b(?:more|over|nearly|almost|about|decades?|around|at least|up to)\b/i

/** Lengths of time as quantities in days ("a truce of 60 days"). */
const durationsOf = (reader: Reader, mentions: readonly TimeMention[], terms: readonly Term[]): Quantity[] =>
  mentions.flatMap(({ type, value, span }): Quantity[] => {
    const parts = type === 'DURATION' ? /^P(\d+)([DWMY])$/.exec(value) : null
    const around = reader.document.text.slice(Math.max(0, span.start - 10), span.end + 4)
    if (
      parts === null ||
      ROUNDED.test(around) ||
      !terms.some(({ concepts }) => concepts.some((concept) => LASTING.has(concept)))
    )
      return []
    return [
      {
        value: Number(parts[1]) * (DAYS[parts[2] ?? 'D'] ?? 1),
        unit: 'duration',
        noun: 'days',
        bound: 'exact',
        token: reader.tokenAt(span.start),
        qualifiers: [],
      },
    ]
  })

/** Everything a proposition reads off its own tokens. */
export const contentOf = (
  reader: Reader,
  core: ReadonlySet<number>,
): Pick<Proposition, 'terms' | 'times' | 'quantities' | 'published' | 'year'> => {
  const around = hullOf(reader.tokens, core)
  const first = reader.tokenAt(around.start)
  const end = reader.tokenAt(around.end - 1) + 1
  const named = namesWithin(reader, around).map(({ name }) => name.span)
  const timed = reader.layers.times.mentions.filter(
    ({ span }) => covers(around, span) && core.has(reader.tokenAt(span.start)),
  )
  const taken = [...named, ...timed.map(({ span }) => span)]
  const keep = (at: number): boolean =>
    core.has(at) && !taken.some((span) => overlaps(span, reader.tokens[at] as Token))
  const terms = termsOf(reader.tokens, first, end, keep).filter((term) => tells(reader, term))
  return {
    terms,
    year: reader.year,
    published: reader.layers.times.published?.start ?? null,
    quantities: [...quantitiesOf(reader.tokens, first, end, keep), ...durationsOf(reader, timed, terms)],
    times: timed.flatMap(({ span, range, type }) =>
      range === null || type === 'DURATION' || type === 'SET'
        ? []
        : [{ span, range, clock: range.precision === 'minute' || range.precision === 'hour' }],
    ),
  }
}
