/**
 * The article-extraction benchmark's own score (github.com/scrapinghub/article-extraction-benchmark, evaluate.py):
 * 4-gram shingles of words; precision and recall of each page, averaged over the pages where they are defined;
 * F1 of the two averages.
 */

const SHINGLE = 4

const shingles = (text: string): Map<string, number> => {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0)

export type PageScore = {
  /** Null where nothing was found. */
  readonly precision: number | null
  /** Null where nothing was to be found. */
  readonly recall: number | null
}

/** One page's text against the right one. */
export const scorePage = (expected: string, found: string): PageScore => {
  const [right, ours] = [shingles(expected), shingles(found)]
  const shared = [...right].reduce((sum, [shingle, count]) => sum + Math.min(count, ours.get(shingle) ?? 0), 0)
  const [all, given] = [total(right), total(ours)]
  return { precision: given === 0 ? null : shared / given, recall: all === 0 ? null : shared / all }
}

const mean = (values: readonly (number | null)[]): number => {
  const defined = values.filter((one) => one !== null)
  return defined.length === 0 ? 0 : defined.reduce((sum, one) => sum + one, 0) / defined.length
}

/** The benchmark's figures over all pages. */
export const scorePages = (
  pages: readonly PageScore[],
): { readonly precision: number; readonly recall: number; readonly f1: number } => {
  const precision = mean(pages.map((page) => page.precision))
  const recall = mean(pages.map((page) => page.recall))
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
