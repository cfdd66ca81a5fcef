/** B-cubed precision, recall and F1 of a grouping against the right one (Bagga and Baldwin 1998). */

export type Score = { readonly precision: number; readonly recall: number; readonly f1: number }

/** `gold` and `found` hold each item's group, item by item; group names mean nothing across the two. */
export const bCubed = (gold: readonly string[], found: readonly string[]): Score => {
  const golds = new Map<string, number>()
  const founds = new Map<string, number>()
  const both = new Map<string, number>()
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1)
  gold.forEach((group, i) => {
    count(golds, group)
    count(founds, found[i] ?? '')
    count(both, JSON.stringify([group, found[i] ?? '']))
  })
  let precision = 0
  let recall = 0
  gold.forEach((group, i) => {
    const shared = both.get(JSON.stringify([group, found[i] ?? ''])) ?? 0
    precision += shared / (founds.get(found[i] ?? '') ?? 1)
    recall += shared / (golds.get(group) ?? 1)
  })
  precision /= gold.length || 1
  recall /= gold.length || 1
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
