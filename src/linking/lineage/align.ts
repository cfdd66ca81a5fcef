/** Shared passages of two texts: runs of equal words, joined over small edits. */
import type { Word } from './words.ts'

/** Words [a, aEnd) of one text that stand, with `equal` of them unchanged, as words [b, bEnd) in the other. */
export type Shared = {
  readonly a: number
  readonly aEnd: number
  readonly b: number
  readonly bEnd: number
  readonly equal: number
}

/** Words of the runs that start an alignment: long enough to be found by look-up, short enough to survive editing. */
const SEED = 3
/** A run that repeats more often than this within one text is skipped as a seed. */
const MOST_PLACES = 6
/** Words that an edit within a passage may add, drop or change on either side. */
const GAP = 5
/** A passage has at least this many equal words, this many of them telling; shorter likenesses are idiom and names. */
const LEAST_EQUAL = 7
const LEAST_TELLING = 4

const seedsOf = (words: readonly Word[]): Map<string, number[]> => {
  const places = new Map<string, number[]>()
  for (let i = 0; i + SEED <= words.length; i++) {
    const key = keyAt(words, i)
    const found = places.get(key)
    if (found === undefined) places.set(key, [i])
    else found.push(i)
  }
  return places
}

const keyAt = (words: readonly Word[], at: number): string =>
  `${words[at]?.form ?? ''} ${words[at + 1]?.form ?? ''} ${words[at + 2]?.form ?? ''}`

/** All longest runs of equal words that hold a seed. */
const equalRuns = (a: readonly Word[], b: readonly Word[]): Shared[] => {
  const seeds = seedsOf(b)
  const runs: Shared[] = []
  for (let i = 0; i + SEED <= a.length; i++) {
    const places = seeds.get(keyAt(a, i))
    if (places === undefined || places.length > MOST_PLACES) continue
    for (const j of places) {
      if (i > 0 && j > 0 && a[i - 1]?.form === b[j - 1]?.form) continue
      let length = SEED
      while (i + length < a.length && j + length < b.length && a[i + length]?.form === b[j + length]?.form) length++
      runs.push({ a: i, aEnd: i + length, b: j, bEnd: j + length, equal: length })
    }
  }
  return runs
}

const apart = (x: Shared, y: Shared): boolean => (x.aEnd <= y.a || y.aEnd <= x.a) && (x.bEnd <= y.b || y.bEnd <= x.b)

/** Longest runs first, each word of either text used once. */
const withoutOverlaps = (runs: readonly Shared[]): Shared[] => {
  const kept: Shared[] = []
  for (const run of [...runs].sort((x, y) => y.equal - x.equal || x.a - y.a || x.b - y.b))
    if (kept.every((other) => apart(run, other))) kept.push(run)
  return kept.sort((x, y) => x.a - y.a)
}

/** Joins runs that follow each other in both texts with no more than a small edit between. */
const joined = (runs: readonly Shared[]): Shared[] => {
  const passages: Shared[] = []
  for (const run of runs) {
    const last = passages.at(-1)
    const near = last !== undefined && run.a - last.aEnd <= GAP && run.b >= last.bEnd && run.b - last.bEnd <= GAP
    if (near) passages[passages.length - 1] = { ...last, aEnd: run.aEnd, bEnd: run.bEnd, equal: last.equal + run.equal }
    else passages.push(run)
  }
  return passages
}

/** The shared passages of two texts in the order of `a`. Symmetric but for that order. */
export const sharedPassages = (a: readonly Word[], b: readonly Word[]): Shared[] =>
  joined(withoutOverlaps(equalRuns(a, b))).filter(
    (passage) =>
      passage.equal >= LEAST_EQUAL &&
      a.slice(passage.a, passage.aEnd).filter(({ telling }) => telling).length >= LEAST_TELLING,
  )
