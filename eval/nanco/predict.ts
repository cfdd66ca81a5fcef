/**
 * Which answers to one question say the same: answers are nouns and clauses without an act, so they are compared by
 * what the claims linker makes of their words (paraphrase classes, stems, families), the rarer the weightier. What the
 * question says itself tells its answers not apart and is left out.
 */
import { FAMILY_OF } from '../../src/lexicons/paraphrases.ts'
import { termsOf } from '../../src/linking/claims/concepts.ts'
import { plainReader, textDocument } from '../reading.ts'
import type { Question } from './load.ts'

/** A word or expression as its classes. */
type Concepts = readonly string[]

/**
 * Two answers are one from this share of common weight (Dice) on. Chosen on the five given questions, where every
 * value from .08 to .16 is within .02 of the best.
 */
const SAME = 0.13
/** Answers supposed to stand behind those at hand, as the claims linker has it: in few answers nothing is rare. */
const BACKGROUND = 60

/** The distinct concepts of a text, figures included. */
const conceptsOf = (() => {
  const read = plainReader('tokens')
  return (text: string): Concepts[] => {
    const { tokens } = read(textDocument(text)).layers.tokens
    const terms = termsOf(tokens, 0, tokens.length, () => true).map(({ concepts }) => concepts)
    const figures = tokens.filter((token) => /^\d/.test(token.text)).map((token) => [`#${token.text}`])
    const distinct = new Map([...terms, ...figures].map((one) => [one.join(' '), one]))
    return [...distinct.values()].filter((one) => one.length > 0)
  }
})()

type Weight = (concept: string) => number

const weigh = (all: readonly (readonly Concepts[])[]): Weight => {
  const counts = new Map<string, number>()
  for (const one of all) for (const concept of new Set(one.flat())) counts.set(concept, (counts.get(concept) ?? 0) + 1)
  return (concept) => Math.log(1 + (all.length + BACKGROUND) / ((counts.get(concept) ?? 0) + 1))
}

const familyOf = (concept: string): string => FAMILY_OF.get(concept) ?? ''

/** Weight of `side`, and of what it shares with `other`; acts of one family share half. */
const shared = (side: readonly Concepts[], other: readonly Concepts[], weight: Weight): readonly [number, number] => {
  const all = new Set(other.flat())
  const families = new Set([...all].map(familyOf))
  families.delete('')
  let [total, common] = [0, 0]
  for (const concepts of side) {
    const own = Math.max(...concepts.map(weight))
    total += own
    if (concepts.some((one) => all.has(one))) common += own
    else if (concepts.some((one) => families.has(familyOf(one)))) common += own / 2
  }
  return [total, common]
}

const dice = (a: readonly Concepts[], b: readonly Concepts[], weight: Weight): number => {
  const [totalA, commonA] = shared(a, b, weight)
  const [totalB, commonB] = shared(b, a, weight)
  return totalA + totalB === 0 ? 0 : (commonA + commonB) / (totalA + totalB)
}

/** For each pair of answers i < j, whether they say the same. */
export const sameAnswers = ({ question, answers }: Question): [number, number, boolean][] => {
  const asked = new Set(conceptsOf(question).flat())
  const sides = answers.map(({ answer }) => {
    const all = conceptsOf(answer)
    const own = all.filter((concepts) => !concepts.some((one) => asked.has(one)))
    return own.length > 0 ? own : all
  })
  const weight = weigh(sides)
  return sides.flatMap((a, i) =>
    sides.slice(i + 1).map((b, k): [number, number, boolean] => [i, i + 1 + k, dice(a, b, weight) > SAME]),
  )
}
