import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  civil,
  dayNumber,
  dayPoint,
  daysOf,
  holding,
  pointOfIso,
  rangeOf,
  valueOf,
  weekdayOf,
  widen,
  type Unit,
} from './calendar.ts'

const day = fc.integer({ min: dayNumber(1500, 1, 1), max: dayNumber(2199, 12, 31) })
const units: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century']

describe('points of the calendar', () => {
  test('a day lies in the point that holds it, whatever the unit', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...units), (n, unit) => {
        const { first, last } = daysOf(holding(unit, n))
        expect(first <= n && n <= last).toBe(true)
        expect(widen({ unit: 'day', n }, unit)).toEqual(holding(unit, n))
      }),
    )
  })
  test('points of a unit follow one another without gap or overlap', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...units), (n, unit) => {
        const here = holding(unit, n)
        expect(daysOf({ unit, n: here.n + 1 }).first).toBe(daysOf(here).last + 1)
      }),
    )
  })
  test('a day survives its ISO form', () => {
    fc.assert(
      fc.property(day, (n) => {
        expect(pointOfIso(valueOf({ unit: 'day', n }))).toEqual({ unit: 'day', n })
      }),
    )
  })
  test.each([
    ['day', 2024, 2, 29, '2024-02-29', '2024-02-29', '2024-02-29'],
    ['week', 2026, 1, 1, '2026-W01', '2025-12-29', '2026-01-04'],
    ['week', 2027, 1, 1, '2026-W53', '2026-12-28', '2027-01-03'],
    ['weekend', 2026, 11, 21, '2026-W47-WE', '2026-11-21', '2026-11-22'],
    ['month', 2024, 2, 10, '2024-02', '2024-02', '2024-02'],
    ['quarter', 1989, 9, 30, '1989-Q3', '1989-07', '1989-09'],
    ['season', 1976, 1, 10, '1975-WI', '1975-12', '1976-02'],
    ['season', 2022, 4, 1, '2022-SP', '2022-03', '2022-05'],
    ['decade', 1976, 1, 10, '197', '1970', '1979'],
  ] as const)('the %s of %i-%i-%i is %s', (unit, year, month, dayOfMonth, value, start, end) => {
    const point = holding(unit, dayNumber(year, month, dayOfMonth))
    expect(valueOf(point)).toBe(value)
    expect(rangeOf(point, 'stated')).toMatchObject({ start, end })
  })
  test('a month has no day it lacks', () => expect(dayPoint(2025, 2, 29)).toBeNull())
  test('a month is not one week', () => expect(widen({ unit: 'month', n: 2026 * 12 }, 'week')).toBeNull())
  test('knows weekdays', () => {
    expect(weekdayOf(dayNumber(2026, 11, 21))).toBe(6)
    expect(civil(dayNumber(1969, 7, 20))).toEqual({ year: 1969, month: 7, day: 20 })
  })
})
