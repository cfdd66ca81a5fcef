/** Counts, shares and sums in a stretch of text, each with what it counts. */
import { ABOUT, AT_LEAST, AT_MOST } from '../../lexicons/propositions.ts'
import type { Token } from '../../model/layers.ts'
import { termsOf } from './concepts.ts'

/** A number with its unit: a class or stem of the noun counted, `percent`, or `money:` and the sign. */
export type Quantity = {
  readonly value: number
  readonly unit: string
  /** The noun as written, for questions ("people", "percent"). */
  readonly noun: string
  readonly bound: 'exact' | 'about' | 'least' | 'most'
  /** Token number of the figure. */
  readonly token: number
  /** Further nouns of the same phrase ("prisoners of war"): classes that tell the count from others. */
  readonly qualifiers: readonly string[]
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, number] => [word, i])
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
      ['dozen', 12],
    ]),
)
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['bn', 1e9],
  ['dozen', 12],
])
const CURRENCIES = new Set([
  '$',
  '€',
  '£',
  '¥',
  'dollar',
  'euro',
  'pound',
  'yen',
  'yuan',
  'rouble',
  'ruble',
  'crown',
  'krona',
  'franc',
  'peso',
  'rupee',
])
/** Units of time and length say how long or how far, and are compared by the times layer or not at all. */
const MEASURES = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'decade',
  'century',
  'time',
  'thing',
  'way',
  'side',
  'other',
])
const PEOPLE = new Set(['people', 'person', 'fatality', 'death', 'dead', 'victim', 'man', 'other', 'kill', 'casualty'])

/** "38 of its sailors" counts the sailors; "two of the ships" leaves some out. */
const OWN = new Set(['its', 'their', 'our', 'his', 'her', 'my', 'your'])

const valueOf = (token: Token | undefined): number | null => {
  if (token === undefined) return null
  const word = NUMBER_WORDS.get(token.lower)
  if (word !== undefined) return word
  if (!/^\d[\d,]*(?:\.\d+)?$/.test(token.text)) return null
  const value = Number(token.text.replaceAll(',', ''))
  return Number.isFinite(value) ? value : null
}

const boundOf = (tokens: readonly Token[], at: number, first: number): Quantity['bound'] => {
  const before = tokens.slice(Math.max(first, at - 3), at).map((token) => token.lower)
  if (before.some((word) => AT_LEAST.has(word))) return 'least'
  if (
    before.some((word) => AT_MOST.has(word)) &&
    before.some((word) => word === 'than' || word === 'to' || word === 'at')
  )
    return 'most'
  return before.some((word) => ABOUT.has(word)) ? 'about' : 'exact'
}

/** The noun a figure counts: the head of the noun run that follows it, at most four words on. */
const nounAfter = (tokens: readonly Token[], at: number, end: number): { token: number; phraseEnd: number } | null => {
  let noun: number | null = null
  let i = at
  for (; i < Math.min(end, at + 5); i++) {
    const token = tokens[i] as Token
    if (token.pos === 'NOUN' || token.lower === 'dead') noun = i
    else if (noun !== null || !(token.pos === 'ADJ' || token.pos === 'PROPN')) break
  }
  return noun === null ? null : { token: noun, phraseEnd: i }
}

const unitOf = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at] as Token
  if (PEOPLE.has(token.lemma) || PEOPLE.has(token.lower)) return 'people'
  return termsOf(tokens, at, at + 1, () => true)[0]?.concepts[0] ?? `~${token.lemma}`
}

/** Quantities among tokens [first, end) that `keep` admits (dates and names are left to their layers). */
export const quantitiesOf = (
  tokens: readonly Token[],
  first: number,
  end: number,
  keep: (token: number) => boolean,
): Quantity[] => {
  const found: Quantity[] = []
  for (let at = first; at < end; at++) {
    const base = keep(at) ? valueOf(tokens[at]) : null
    if (base === null) continue
    const bound = boundOf(tokens, at, first)
    const sign = tokens[at - 1]?.text ?? ''
    let after = at + 1
    let value = base
    for (
      let scale = SCALES.get(tokens[after]?.lower ?? '');
      scale !== undefined && after < end;
      scale = SCALES.get(tokens[after]?.lower ?? '')
    ) {
      value *= scale
      after++
    }
    const next = tokens[after]
    if (next !== undefined && (next.text === '%' || next.lower === 'percent' || next.lower === 'percentage')) {
      found.push({ value, unit: 'percent', noun: 'percent', bound, token: at, qualifiers: [] })
      continue
    }
    if (CURRENCIES.has(sign) || (next !== undefined && CURRENCIES.has(next.lemma))) {
      found.push({
        value,
        unit: `money:${CURRENCIES.has(sign) ? sign : (next as Token).lemma}`,
        noun: 'the sum',
        bound,
        token: at,
        qualifiers: [],
      })
      continue
    }
    if (
      (next?.lower === 'of' && !OWN.has(tokens[after + 1]?.lower ?? '')) ||
      next?.lower === 'other' ||
      next?.lower === 'others' ||
      next?.lower === 'more' ||
      (value <= 1 && bound === 'exact')
    )
      continue
    const noun = nounAfter(tokens, next?.lower === 'of' ? after + 2 : after, end)
    if (noun === null || MEASURES.has((tokens[noun.token] as Token).lemma)) continue
    const qualifiers = termsOf(tokens, after, noun.token, keep).flatMap((term) => term.concepts)
    found.push({
      value,
      unit: unitOf(tokens, noun.token),
      noun: (tokens[noun.token] as Token).lower,
      bound,
      token: at,
      qualifiers,
    })
  }
  return found
}
