/**
 * Parts a group whose documents are all alike because they tell of one development, yet of two of its events: the
 * two sides differ in words more than each side does within, and in time as well. Neither alone parts a group: an
 * editorial is worded unlike the reports on its event, and a report of next week's may look back.
 */
import { hasOwnDay, likenessOf, logitFrom, type Weighted } from './affinity.ts'
import { daysApart } from './days.ts'
import { groupByAffinity, type Edge } from './group.ts'

/** How much lower the mean log-odds across must be than within. Chosen on our own mini-corpora and ECB+. */
const CONTRAST = 1.8
/** The same where words alone part a group, each side of which has two documents to vouch for it. */
const STRONG_CONTRAST = 2.5
/** Days between the publications of two sides that make them two occasions. */
const OCCASION_DAYS = 7

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** True when most of `one` that name a day in their lead name one that nothing in `other` comes near. */
const ownDay = (one: readonly Weighted[], other: readonly Weighted[]): boolean => {
  const dated = one.filter(({ profile }) => profile.leadDays.length > 0)
  const alone = dated.filter(({ profile }) => other.every((document) => hasOwnDay(profile, document.profile)))
  return dated.length > 0 && alone.length * 2 > dated.length
}

/** True when time tells two sides apart: all published a week or more apart, or a lead's own day unknown to the other side. */
const apartInTime = (one: readonly Weighted[], other: readonly Weighted[]): boolean => {
  const gaps = one.flatMap((a) => other.map((b) => daysApart(a.profile.published, b.profile.published)))
  if (gaps.every((gap) => gap !== null)) return gaps.every((gap) => gap >= OCCASION_DAYS)
  return gaps.every((gap) => gap === null || gap >= OCCASION_DAYS) && (ownDay(one, other) || ownDay(other, one))
}

/** The two sides that average linkage would join last. */
const lastJoined = (logits: readonly (readonly number[])[]): [number[], number[]] | null => {
  const edges: Edge[] = logits.flatMap((row, a) =>
    row.slice(0, a).map((logit, b) => ({ a: b, b: a, affinity: logit + 20 })),
  )
  const cuts = [...new Set(edges.map(({ affinity }) => affinity))].sort((a, b) => a - b)
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (groupByAffinity(logits.length, edges, cuts[middle] as number).length >= 2) high = middle
    else low = middle + 1
  }
  const sides = low < cuts.length ? groupByAffinity(logits.length, edges, cuts[low] as number) : []
  return sides.length === 2 ? [sides[0] as number[], sides[1] as number[]] : null
}

/** The group as it is, or its parts (indexes into `documents`), each sorted. */
export const partByContrast = (group: readonly number[], documents: readonly Weighted[]): number[][] => {
  if (group.length < 3) return [[...group]]
  const members = group.map((at) => documents[at] as Weighted)
  const logits = members.map((a) => members.map((b) => (a === b ? 0 : logitFrom(likenessOf(a, b)))))
  const sides = lastJoined(logits)
  if (sides === null) return [[...group]]
  const pick = (rows: readonly number[], columns: readonly number[]): number[] =>
    rows.flatMap((row) => columns.filter((column) => column !== row).map((column) => logits[row]?.[column] ?? 0))
  const [one, other] = sides
  const within = mean([...pick(one, one), ...pick(other, other)])
  const across = mean(pick(one, other))
  const byWords = within - across >= CONTRAST
  const byTime = apartInTime(
    one.map((at) => members[at] as Weighted),
    other.map((at) => members[at] as Weighted),
  )
  const byWordsAlone = within - across >= STRONG_CONTRAST && Math.min(one.length, other.length) >= 2
  if (!byWordsAlone && !(byWords && byTime)) return [[...group]]
  return sides.flatMap((side) =>
    partByContrast(
      side.map((at) => group[at] as number),
      documents,
    ),
  )
}
