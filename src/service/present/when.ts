/** Times as people read them. */
import type { TimeRange } from '../../model/time.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

type Parts = {
  readonly year: string
  readonly month: string | null
  readonly day: string | null
  readonly clock: string | null
}

const partsOf = (iso: string): Parts | null => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})[\d:.]*Z?)?)?)?$/.exec(iso)
  if (match === null) return null
  const [, year = '', month, day, clock] = match
  return {
    year,
    month: month === undefined ? null : (MONTHS[Number(month) - 1] ?? null),
    day: day === undefined ? null : String(Number(day)),
    clock: clock ?? null,
  }
}

/** One end of a range: `2026-01-29` as "29 Jan 2026"; what is not understood is shown as it is. */
const point = (iso: string): string => {
  const parts = partsOf(iso)
  if (parts === null) return iso
  const date = [parts.day, parts.month, parts.year].filter((one) => one !== null).join(' ')
  return parts.clock === null ? date : `${date}, ${parts.clock} UTC`
}

/** A range of days does not need the clock time that one end happens to have. */
const dayOf = (iso: string): string => iso.slice(0, 10)

/** Two ends without saying the same year, month or day twice: "29–31 Jan 2026", "4 Jun 2026, 19:50–20:20 UTC". */
const between = (start: string, end: string): string => {
  const a = partsOf(start)
  const b = partsOf(end)
  if (a === null || b === null) return `${point(start)} – ${point(end)}`
  if ((a.clock === null) !== (b.clock === null))
    return dayOf(start) === dayOf(end) ? point(dayOf(start)) : between(dayOf(start), dayOf(end))
  const sameYear = a.year === b.year
  const sameMonth = sameYear && a.month === b.month
  if (sameMonth && a.day === b.day && a.clock !== null && b.clock !== null)
    return `${point(start).replace(' UTC', '')}–${b.clock} UTC`
  if (sameMonth && a.day !== null && b.day !== null && a.clock === null && b.clock === null)
    return `${a.day}–${point(end)}`
  const first = sameYear && a.clock === null ? point(start).replace(` ${a.year}`, '') : point(start)
  return first === a.year ? `${first}–${point(end)}` : `${first} – ${point(end)}`
}

const SAID = { stated: '', resolved: '', inferred: ' (inferred)' } as const

/** A range in words; `undated` when it is null or open on both sides. */
export const when = (range: TimeRange | null): string => {
  if (range === null) return 'undated'
  const { start, end, basis } = range
  if (start !== null && end !== null) return (start === end ? point(start) : between(start, end)) + SAID[basis]
  if (start !== null) return `since ${point(start)}${SAID[basis]}`
  if (end !== null) return `until ${point(end)}${SAID[basis]}`
  return 'undated'
}

/** A document's own date: evidence that only bounds it is said to bound it. */
export const publishedWhen = (range: TimeRange | null): string =>
  range?.start != null && range.end === null ? `not before ${point(range.start)}${SAID[range.basis]}` : when(range)

/** Order of ranges in time: by start, then end; undated last. */
export const byTime = (a: TimeRange | null, b: TimeRange | null): number => {
  const key = (range: TimeRange | null): string => range?.start ?? range?.end ?? '9999'
  const [x, y] = [key(a), key(b)]
  return x < y ? -1 : x > y ? 1 : 0
}
