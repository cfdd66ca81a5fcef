/** Pairs of documents worth comparing: those that share enough of their weightiest terms. */
import type { Weighted } from './affinity.ts'

/** Terms of each document that are looked up; the rest of a vector weighs too little to bring documents together. */
const TERMS_INDEXED = 60
/** Shared weight (a part of the cosine) below which the model's answer is known: another story. */
const LEAST_SHARED = 0.04

const heaviest = ({ whole }: Weighted): [string, number][] =>
  [...whole].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, TERMS_INDEXED)

/** Pairs [a, b] of indexes with a < b, in order. Cost grows with how many documents share rare terms, not with all pairs. */
export const candidatePairs = (documents: readonly Weighted[]): [number, number][] => {
  const postings = new Map<string, { readonly document: number; readonly weight: number }[]>()
  const pairs: [number, number][] = []
  documents.forEach((document, b) => {
    const shared = new Map<number, number>()
    for (const [term, weight] of heaviest(document)) {
      const posted = postings.get(term)
      if (posted === undefined) {
        postings.set(term, [{ document: b, weight }])
        continue
      }
      for (const { document: a, weight: other } of posted) shared.set(a, (shared.get(a) ?? 0) + weight * other)
      posted.push({ document: b, weight })
    }
    for (const [a, sum] of [...shared].sort(([a], [b]) => a - b)) if (sum >= LEAST_SHARED) pairs.push([a, b])
  })
  return pairs
}
