/** Weighted terms (TF-IDF) whose rarity is taken from the corpus and, where that is small, from news at large. */
import { newsShareOf } from '../../lexicons/word-shares.ts'
import type { Profile, Terms } from './profile.ts'

/** Terms with weights; the squares of the weights sum to 1 (or the vector is empty). */
export type Vector = ReadonlyMap<string, number>

/**
 * A handful of articles on one matter makes its very subject look common; news at large stands in as this many
 * articles more. Chosen on the development portions of five story sets among 0, 300, 1,000 and 5,000.
 */
const BACKGROUND_ARTICLES = 1000
/** Share of articles that use a word that is no common one, and a pair of name words. */
const RARE_WORD = 0.002
const RARE_PAIR = 0.0005

/** Natural-log rarity of a term over the given documents and news at large; never below 0. */
export const rarityOver = (profiles: readonly Profile[]): ((term: string) => number) => {
  const documents = new Map<string, number>()
  for (const { terms } of profiles) for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1)
  const all = profiles.length + BACKGROUND_ARTICLES
  return (term) => {
    const share = newsShareOf(term) ?? (term.includes('_') ? RARE_PAIR : RARE_WORD)
    return Math.max(0, Math.log((all + 1) / ((documents.get(term) ?? 0) + share * BACKGROUND_ARTICLES + 0.5)))
  }
}

/** The unit vector of those terms that `keep` admits. */
export const vectorOf = (
  terms: Terms,
  rarity: (term: string) => number,
  keep: (term: string) => boolean = () => true,
): Vector => {
  const weights = new Map<string, number>()
  let squares = 0
  for (const [term, times] of terms) {
    if (!keep(term)) continue
    const weight = (1 + Math.log(times)) * rarity(term)
    if (weight === 0) continue
    weights.set(term, weight)
    squares += weight * weight
  }
  const norm = Math.sqrt(squares)
  for (const [term, weight] of weights) weights.set(term, weight / norm)
  return weights
}

/** Cosine of two unit vectors, 0 to 1. */
export const cosine = (a: Vector, b: Vector): number => {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of less) sum += weight * (more.get(term) ?? 0)
  return Math.min(1, sum)
}
