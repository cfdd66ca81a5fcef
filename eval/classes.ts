/** Scores of classes: F1 of each and their mean, and balanced accuracy. */

/** A right label and a given one. */
export type Pair = readonly [gold: string, guess: string]

/** F1 of each class that the answers have, by name. */
export const classF1 = (pairs: readonly Pair[]): Map<string, number> => {
  const labels = [...new Set(pairs.map(([gold]) => gold))].sort()
  return new Map(
    labels.map((label) => {
      const gold = pairs.filter(([one]) => one === label).length
      const guessed = pairs.filter(([, one]) => one === label).length
      const right = pairs.filter(([one, other]) => one === label && other === label).length
      return [label, (2 * right) / (gold + guessed)]
    }),
  )
}

/** The mean of the F1 of the classes that the answers have; 0 for no pairs. */
export const macroF1 = (pairs: readonly Pair[]): number => {
  const scores = [...classF1(pairs).values()]
  return scores.length === 0 ? 0 : scores.reduce((sum, one) => sum + one, 0) / scores.length
}

/** The mean recall of the classes that the answers have; 0 for no pairs. */
export const balancedAccuracy = (pairs: readonly Pair[]): number => {
  const labels = [...new Set(pairs.map(([gold]) => gold))]
  const recall = (label: string): number => {
    const own = pairs.filter(([gold]) => gold === label)
    return own.filter(([, guess]) => guess === label).length / own.length
  }
  return labels.length === 0 ? 0 : labels.reduce((sum, label) => sum + recall(label), 0) / labels.length
}
