import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishedRange } from './published.ts'

describe('a publication date', () => {
  it.each([
    ['2026-06-04', '2026-06-04', 'day'],
    ['2026/6/4', '2026-06-04', 'day'],
    ['20260604', '2026-06-04', 'day'],
    ['2026-06', '2026-06', 'month'],
    ['June 2026', '2026-06', 'month'],
    ['2026', '2026', 'year'],
    ['2026-06-04T19:50:00Z', '2026-06-04T19:50Z', 'minute'],
    ['2026-06-04T19:50:31.123+03:00', '2026-06-04T16:50Z', 'minute'],
    ['2026-01-01T00:30:00+0100', '2025-12-31T23:30Z', 'minute'],
    ['2026-06-04 19:50 UTC', '2026-06-04T19:50Z', 'minute'],
    ['Thu, 04 Jun 2026 19:50:00 GMT', '2026-06-04T19:50Z', 'minute'],
    ['Thu, 4 Jun 2026 15:50:00 -0400 (EDT)', '2026-06-04T19:50Z', 'minute'],
    ['4 June 2026', '2026-06-04', 'day'],
    ['4th of June 2026', '2026-06-04', 'day'],
    ['June 4, 2026', '2026-06-04', 'day'],
    ['Thursday, June 4th, 2026', '2026-06-04', 'day'],
    ['Sept. 4, 2026', '2026-09-04', 'day'],
    ['June 4, 2026 at 3:50 p.m. EDT', '2026-06-04T19:50Z', 'minute'],
    ['June 4, 2026, 12:05 AM UTC', '2026-06-04T00:05Z', 'minute'],
    ['04.06.2026', '2026-06-04', 'day'],
    ['13/06/2026', '2026-06-13', 'day'],
    ['06/13/2026', '2026-06-13', 'day'],
  ])('reads %s', (written, value, precision) => {
    expect(publishedRange(written)).toEqual({ start: value, end: value, precision, basis: 'stated' })
  })

  it.each([
    ['2026-06-04T19:50:00', 'a clock time without its zone'],
    ['2026-06-04T00:00:00Z', 'midnight on the dot'],
    ['June 4, 2026 9:15 am', 'a twelve-hour time without its zone'],
  ])('counts to the day when it has %s (%s)', (written) => {
    expect(publishedRange(written)).toMatchObject({ start: '2026-06-04', precision: 'day' })
  })

  it.each([
    '06/04/2026',
    '2026-02-30',
    '2026-13-01',
    '0001-01-01T00:00:00Z',
    'yesterday',
    '4 June',
    '2026-06-04T29:00Z',
    '31 June 2026',
    '',
    '1749067200',
  ])('is not read from "%s"', (written) => {
    expect(publishedRange(written)).toBeNull()
  })

  it('never throws, and every value is a date that exists', () => {
    const piece = fc.constantFrom(
      '2026',
      '-',
      '06',
      '04',
      'T',
      '19:50',
      'Z',
      ' ',
      'June',
      ',',
      '+03:00',
      'am',
      '/',
      '.',
      'Thu',
      '99',
      'é',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (written) => {
          const range = publishedRange(written)
          if (range?.start != null) expect(Number.isNaN(Date.parse(range.start))).toBe(false)
        },
      ),
    )
  })

  it('keeps any instant through its ISO form', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString()
          const expected = iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 16)}Z`
          expect(publishedRange(iso)?.start).toBe(expected)
        },
      ),
    )
  })
})
