/** Pairs of documents that may share passages: those with rare runs of words in common. */
import type { Words } from './words.ts'

/** Words of a run. Rewrites keep few long runs, so a run is short and its rarity does the work. */
const RUN = 4
/** Of the documents that share a run, each is paired with this many before it: a phrase of the trade costs no more. */
const MOST_BEFORE = 40
/** Runs that two documents must share at least. */
const LEAST_RUNS = 3

const runsOf = ({ words }: Words): Set<string> => {
  const runs = new Set<string>()
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = words.slice(i, i + RUN)
    if (run.filter(({ telling }) => telling).length >= 2) runs.add(run.map(({ form }) => form).join(' '))
  }
  return runs
}

/** Pairs [a, b] of indexes with a < b, in order. Cost grows with the text, not with the square of the documents. */
export const sharingPairs = (documents: readonly Words[]): [number, number][] => {
  const postings = new Map<string, number[]>()
  documents.forEach((document, index) => {
    for (const run of runsOf(document)) {
      const posted = postings.get(run)
      if (posted === undefined) postings.set(run, [index])
      else posted.push(index)
    }
  })
  const shared = new Map<number, number>()
  for (const posted of postings.values()) {
    for (let j = 1; j < posted.length; j++)
      for (let i = Math.max(0, j - MOST_BEFORE); i < j; i++) {
        const key = (posted[i] as number) * documents.length + (posted[j] as number)
        shared.set(key, (shared.get(key) ?? 0) + 1)
      }
  }
  return [...shared]
    .filter(([, runs]) => runs >= LEAST_RUNS)
    .map(([key]): [number, number] => [Math.floor(key / documents.length), key % documents.length])
    .sort(([a, b], [c, d]) => a - c || b - d)
}
