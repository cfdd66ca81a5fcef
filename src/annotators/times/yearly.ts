/** Points that come round every year, and which of them a text means. */
import { civil, dayPoint, daysOf, widen, type Point } from './calendar.ts'
import { dated, open, type Context, type Reading } from './grammar.ts'

/**
 * Of a point that comes round every year ("October", "Sept. 30"), the one the text means: the nearest, where one on
 * the wrong side of the verb's tense counts `against` days farther. The tense is a shallow reading and may err.
 */
const roundFor = (
  anchor: Point,
  candidates: readonly Point[],
  tense: Context['tense'],
  against: number,
): Point | null => {
  const today = daysOf(anchor)
  const cost = (p: Point): number => {
    const { first, last } = daysOf(p)
    if (last < today.first) return today.first - last + (tense === 'future' ? against : 0)
    return first > today.last ? first - today.last + (tense === 'past' ? against : 0) : 0
  }
  return [...candidates].sort((a, b) => cost(a) - cost(b) || a.n - b.n)[0] ?? null
}

/** The year a date without one falls into is told by what the text spoke of just before, else by the anchor. */
export const yearless = (
  make: (year: number) => Point | null,
  unknown: string,
  context: Context,
  confidence: number,
  against = 200,
): Reading => {
  const year = context.anchor === null ? null : widen(context.anchor, 'year')
  if (year === null || context.anchor === null) return beside(make, unknown, context, confidence)
  const candidates = [year.n - 1, year.n, year.n + 1].map(make).filter((p) => p !== null)
  const chosen =
    context.anchor.unit === 'year' ? make(year.n) : roundFor(context.anchor, candidates, context.tense, against)
  return chosen === null ? open(unknown, confidence) : dated(chosen, context.basis, confidence)
}
/** Months around a day the document is not older than, within which a date without a year is taken to be of its time. */
const NEAR_DAYS = 75
const beside = (
  make: (year: number) => Point | null,
  unknown: string,
  { near }: Context,
  confidence: number,
): Reading => {
  if (near === null) return open(unknown, confidence)
  const { year } = civil(near.n)
  const gap = (p: Point): number => Math.max(daysOf(p).first - near.n, near.n - daysOf(p).last, 0)
  const [first] = [year - 1, year, year + 1]
    .map(make)
    .filter((p) => p !== null)
    .sort((a, b) => gap(a) - gap(b))
  return first === undefined || gap(first) > NEAR_DAYS
    ? open(unknown, confidence)
    : dated(first, 'inferred', confidence - 0.25)
}

/** "last April", "this summer", "next March": the last before, the nearest, the next after the anchor. */
export const turned = (era: string, context: Context, make: (year: number) => Point, unknown: string): Reading => {
  const year = context.anchor === null ? null : widen(context.anchor, 'year')
  if (context.anchor === null || year === null) return open(unknown, 0.8)
  const today = daysOf(context.anchor)
  const points = [year.n - 2, year.n - 1, year.n, year.n + 1].map(make)
  const past = points.filter((p) => daysOf(p).last < today.first).at(-1)
  const coming = points.find((p) => daysOf(p).first > today.last)
  const word = era.toLowerCase()
  const chosen = /last|past|previous/.test(word)
    ? past
    : /next|coming|following/.test(word)
      ? coming
      : make(year.n).unit === 'month' || context.tense === 'past'
        ? make(year.n)
        : roundFor(context.anchor, points, context.tense, 120)
  return chosen === undefined || chosen === null ? open(unknown, 0.8) : dated(chosen, context.basis, 0.85)
}

/** "The 20th": the nearest such day, where one on the wrong side of the verb's tense counts ten days farther. */
export const dayOfMonth = (day: number, { anchor, tense }: Pick<Context, 'anchor' | 'tense'>): Point | null => {
  if (anchor?.unit !== 'day' || day < 1 || day > 31) return null
  const { year, month } = civil(anchor.n)
  const candidates = [month - 1, month, month + 1].map((m) =>
    dayPoint(m < 1 ? year - 1 : m > 12 ? year + 1 : year, ((m + 11) % 12) + 1, day),
  )
  return roundFor(
    anchor,
    candidates.filter((p) => p !== null),
    tense,
    10,
  )
}

/** Words that turn such a point: "last April", "the following June". */
export const ERA = `(?:last|next|this past|this coming|this|the previous|the following|the past)`
