/** Time ranges as whole days, for distances between publications. */
import type { TimeRange } from '../../model/time.ts'

/** First and last day, inclusive, as days since 1970-01-01 (UTC); infinite where a range is open. */
export type Days = { readonly first: number; readonly last: number }

const DAY = 86_400_000

/** Day number of an ISO 8601 year, month, day or instant: its first day, or its last. Null when it is none of these. */
const dayOf = (iso: string, edge: 'first' | 'last'): number | null => {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso)
  if (match === null) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? null : Number(match[2])
  const day = match[3] === undefined ? null : Number(match[3])
  if (day !== null) return Date.UTC(year, (month ?? 1) - 1, day) / DAY
  if (edge === 'first') return Date.UTC(year, (month ?? 1) - 1, 1) / DAY
  return Date.UTC(month === null ? year + 1 : year, month ?? 0, 0) / DAY
}

/** The days of a range; null when it is open at both ends or unreadable. */
export const daysOf = (range: TimeRange | null): Days | null => {
  if (range === null || (range.start === null && range.end === null)) return null
  const first = range.start === null ? -Infinity : dayOf(range.start, 'first')
  const last = range.end === null ? Infinity : dayOf(range.end, 'last')
  return first === null || last === null || last < first ? null : { first, last }
}

/** Days between two ranges, 0 when they meet; null when either is not known, or so open that meeting says nothing. */
export const daysApart = (a: Days | null, b: Days | null): number | null => {
  if (a === null || b === null) return null
  const days = Math.max(0, a.first - b.last, b.first - a.last)
  const open = [a.first, a.last, b.first, b.last].some((day) => !Number.isFinite(day))
  return days === 0 && open ? null : days
}
