/**
 * Points of the calendar: a unit and an integer that counts units, so that moving is adding.
 * Proleptic Gregorian, no zones; weeks are ISO weeks, seasons northern and meteorological.
 */
import type { TimeRange } from '../../model/time.ts'

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century'

/**
 * `n` counts days since 1970-01-01; weeks and weekends since the Monday 1970-01-05; months, quarters, halves,
 * seasons, years, decades, centuries since the year 0.
 */
export type Point = { readonly unit: Unit; readonly n: number }

const DAY_MS = 86_400_000
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4
const SEASON_CODES = ['SP', 'SU', 'FA', 'WI']

const at = (unit: Unit, n: number): Point => ({ unit, n })
const two = (n: number): string => String(n).padStart(2, '0')

export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / DAY_MS)
/** A day as a point, or null when the month has no such day. */
export const dayPoint = (year: number, month: number, day: number): Point | null => {
  const n = dayNumber(year, month, day)
  const { month: m, day: d } = civil(n)
  return m === month && d === day ? at('day', n) : null
}
export const monthPoint = (year: number, month: number): Point => at('month', year * 12 + month - 1)
export const yearPoint = (year: number): Point => at('year', year)

/** Year, month (1-12) and day of a day number. */
export const civil = (n: number): { year: number; month: number; day: number } => {
  const date = new Date(n * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
/** ISO weekday of a day number: 1 Monday to 7 Sunday. */
export const weekdayOf = (n: number): number => ((((n - FIRST_MONDAY) % 7) + 7) % 7) + 1

/** First and last day number of a point. */
export const daysOf = ({ unit, n }: Point): { first: number; last: number } => {
  const months = (from: number, count: number): { first: number; last: number } => ({
    first: dayNumber(Math.floor(from / 12), (from % 12) + 1, 1),
    last: dayNumber(Math.floor((from + count) / 12), ((from + count) % 12) + 1, 1) - 1,
  })
  switch (unit) {
    case 'day':
      return { first: n, last: n }
    case 'week':
      return { first: n * 7 + FIRST_MONDAY, last: n * 7 + FIRST_MONDAY + 6 }
    case 'weekend':
      return { first: n * 7 + FIRST_MONDAY + 5, last: n * 7 + FIRST_MONDAY + 6 }
    case 'month':
      return months(n, 1)
    case 'quarter':
      return months(n * 3, 3)
    case 'half':
      return months(n * 6, 6)
    case 'season':
      return months(n * 3 + 2, 3)
    case 'year':
      return months(n * 12, 12)
    case 'decade':
      return months(n * 120, 120)
    case 'century':
      return months(n * 1200, 1200)
  }
}

/** The unit's point that holds a day number. A weekday belongs to the weekend that ends its week. */
export const holding = (unit: Unit, day: number): Point => {
  const { year, month } = civil(day)
  const months = year * 12 + month - 1
  switch (unit) {
    case 'day':
      return at(unit, day)
    case 'week':
    case 'weekend':
      return at(unit, Math.floor((day - FIRST_MONDAY) / 7))
    case 'month':
      return at(unit, months)
    case 'quarter':
      return at(unit, Math.floor(months / 3))
    case 'half':
      return at(unit, Math.floor(months / 6))
    case 'season':
      return at(unit, Math.floor((months - 2) / 3))
    case 'year':
      return at(unit, year)
    case 'decade':
      return at(unit, Math.floor(year / 10))
    case 'century':
      return at(unit, Math.floor(year / 100))
  }
}

/** The unit's point that holds all of `point`, or null when the point is wider than the unit. */
export const widen = (point: Point, unit: Unit): Point | null => {
  const { first, last } = daysOf(point)
  const held = holding(unit, first)
  return unit !== 'weekend' && daysOf(held).last < last ? null : held
}

const isoWeek = (n: number): { year: number; week: number } => {
  const thursday = n * 7 + FIRST_MONDAY + 3
  const { year } = civil(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** The point's TIMEX3 value. */
export const valueOf = (point: Point): string => {
  const { unit, n } = point
  switch (unit) {
    case 'day': {
      const { year, month, day } = civil(n)
      return `${String(year)}-${two(month)}-${two(day)}`
    }
    case 'week':
    case 'weekend': {
      const { year, week } = isoWeek(n)
      return `${String(year)}-W${two(week)}${unit === 'weekend' ? '-WE' : ''}`
    }
    case 'month':
      return `${String(Math.floor(n / 12))}-${two((n % 12) + 1)}`
    case 'quarter':
      return `${String(Math.floor(n / 4))}-Q${String((n % 4) + 1)}`
    case 'half':
      return `${String(Math.floor(n / 2))}-H${String((n % 2) + 1)}`
    case 'season':
      return `${String(Math.floor(n / 4))}-${SEASON_CODES[n % 4] ?? ''}`
    default:
      return String(n)
  }
}

/** The value of an unknown point of a unit, as TIMEX3 writes it. */
export const unknownOf = (unit: Unit): string =>
  ({
    day: 'XXXX-XX-XX',
    week: 'XXXX-WXX',
    weekend: 'XXXX-WXX-WE',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    half: 'XXXX-HX',
    season: 'XXXX-XX',
    year: 'XXXX',
    decade: 'XXX',
    century: 'XX',
  })[unit]

const PRECISION: Readonly<Record<Unit, TimeRange['precision']>> = {
  day: 'day',
  week: 'week',
  weekend: 'day',
  month: 'month',
  quarter: 'season',
  half: 'season',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'decade',
}

/** A range from day numbers, at a precision: years and months where the precision is one, else days. */
export const rangeBetween = (
  first: number,
  last: number,
  precision: TimeRange['precision'],
  basis: TimeRange['basis'],
): TimeRange => {
  const length =
    precision === 'year' || precision === 'decade' ? 4 : precision === 'month' || precision === 'season' ? 7 : 10
  const iso = (n: number): string => valueOf(at('day', n)).slice(0, length)
  return { start: iso(first), end: iso(last), precision, basis }
}

export const rangeOf = (point: Point, basis: TimeRange['basis']): TimeRange => {
  const { first, last } = daysOf(point)
  return rangeBetween(first, last, PRECISION[point.unit], basis)
}

/** The point of an ISO date of any precision (`2014`, `2022-02`, `2018-04-21`, with or without a clock time), or null. */
export const pointOfIso = (iso: string): Point | null => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso)
  if (match === null) return null
  const [, year, month, day] = match
  if (month === undefined) return yearPoint(Number(year))
  return day === undefined
    ? monthPoint(Number(year), Number(month))
    : dayPoint(Number(year), Number(month), Number(day))
}

/** Easter Sunday of a year, by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
export const easterOf = (year: number): number => {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}

/** The nth (or, with -1, the last) weekday of a month, as a day number. */
export const nthWeekday = (year: number, month: number, weekday: number, nth: number): number => {
  const { first, last } = daysOf(monthPoint(year, month))
  if (nth < 0) return last - ((weekdayOf(last) - weekday + 7) % 7)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}
