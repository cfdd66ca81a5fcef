import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../model/document.ts'
import type { TimeRange } from '../../model/time.ts'
import { result } from '../../model/result.ts'
import { stage, type Annotator } from '../../pipeline/annotator.ts'
import { pipeline } from '../../pipeline/pipeline.ts'
import { sentences } from '../sentences/sentences.ts'
import { tokens } from '../tokens/tokens.ts'
import { times } from './times.ts'

const plain: Annotator<never, 'regions'> = {
  layer: 'regions',
  version: 1,
  requires: [],
  create: () => (document) =>
    result({
      regions: [{ span: { start: 0, end: document.text.length }, kind: 'body' as const }],
      genre: 'report' as const,
    }),
}
const annotate = pipeline([stage(plain, {}), stage(sentences, {}), stage(tokens, {}), stage(times, {})])
const onDay = (iso: string): TimeRange => ({ start: iso, end: iso, precision: 'day', basis: 'stated' })
const read = (text: string, published: TimeRange | null, url: string | null = null) => {
  const document: Document = {
    id: 'doc_test',
    path: null,
    url,
    outlet: null,
    title: null,
    author: null,
    published,
    language: 'en',
    sha256: '',
    text,
    titleSpan: null,
    notices: [],
  }
  return annotate(document, { now: null })
}
/** Each mention as "words = value start..end". */
const shown = (text: string, published: TimeRange | null): string[] =>
  read(text, published).layers.times.mentions.map(
    ({ span, value, range }) =>
      `${text.slice(span.start, span.end)} = ${value}${range === null ? '' : ` ${range.start ?? ''}..${range.end ?? ''}`}`,
  )

// A Saturday.
const TODAY = onDay('2026-11-21')

describe('times against the publication date', () => {
  test.each([
    ['The envoy left on Thursday.', 'Thursday = 2026-11-19 2026-11-19..2026-11-19'],
    ['Talks will resume on Monday.', 'Monday = 2026-11-23 2026-11-23..2026-11-23'],
    ['The talks resume Monday in Halden.', 'Monday = 2026-11-23 2026-11-23..2026-11-23'],
    ["Lawyers welcomed Wednesday's ruling.", 'Wednesday = 2026-11-18 2026-11-18..2026-11-18'],
    ['The mediator invited both sides to new talks on Monday.', 'Monday = 2026-11-23 2026-11-23..2026-11-23'],
    ['The court postponed the hearing to 3 May.', '3 May = 2027-05-03 2027-05-03..2027-05-03'],
    ['The mediator invited both sides on Monday.', 'Monday = 2026-11-16 2026-11-16..2026-11-16'],
    ['They met last weekend in the capital.', 'last weekend = 2026-W46-WE 2026-11-14..2026-11-15'],
    ['A round is set for early February.', 'early February = 2027-02 2027-02..2027-02'],
    ['It was signed in October.', 'October = 2026-10 2026-10..2026-10'],
    ['The war began in February 2022.', 'February 2022 = 2022-02 2022-02..2022-02'],
    ['The spring 2022 track failed.', 'spring 2022 = 2022-SP 2022-03..2022-05'],
    ['The pipeline has been shut since 2014.', '2014 = 2014 2014..2014'],
    ['It carried gas in the late 1990s.', 'the late 1990s = 199 1990..1999'],
    [
      'The minister spoke at 19:50 UTC on Thursday.',
      '19:50 UTC on Thursday = 2026-11-19T19:50Z 2026-11-19T19:50Z..2026-11-19T19:50Z',
    ],
    [
      'It expires at 8 p.m. EST on 14 December.',
      '8 p.m. EST on 14 December = 2026-12-14T20:00 2026-12-15T01:00Z..2026-12-15T01:00Z',
    ],
    ['Two rounds were held in the past two weeks.', 'the past two weeks = P2W 2026-11-07..2026-11-21'],
    ['The nearly four-year conflict goes on.', 'nearly four-year = P4Y'],
    ['Gunmen seized the ferry two days ago.', 'two days ago = 2026-11-19 2026-11-19..2026-11-19'],
    ['Planes struck the port on Tuesday night.', 'Tuesday night = 2026-11-17TNI 2026-11-17..2026-11-17'],
    ['Talks on Jan. 23-24, 2025 failed.', 'Jan. 23-24, 2025 = 2025-01-23 2025-01-23..2025-01-24'],
    ['Ships collided in the winter of 1975-76.', 'the winter of 1975-76 = 1975-WI 1975-12..1976-02'],
    ['Shelling is reported daily.', 'daily = P1D'],
    ['The truce starts at 00:01 on the 25th.', '00:01 on the 25th = 2026-11-25T00:01 2026-11-25..2026-11-25'],
    ['The crews must leave by the 3rd.', 'the 3rd = 2026-12-03 2026-12-03..2026-12-03'],
    ['Profits rose in the third quarter.', 'the third quarter = 2026-Q3 2026-07..2026-09'],
  ])('%s', (text, expected) => expect(shown(text, TODAY)).toEqual([expected]))

  test('"the same day" and a bare clock time belong to the day told before', () =>
    expect(
      shown('On 4 June 2025 the letter came. The war began in 2022. The reply came at 20:20 UTC the same day.', TODAY),
    ).toEqual([
      '4 June 2025 = 2025-06-04 2025-06-04..2025-06-04',
      '2022 = 2022 2022..2022',
      '20:20 UTC = 2025-06-04T20:20Z 2025-06-04T20:20Z..2025-06-04T20:20Z',
      'the same day = 2025-06-04 2025-06-04..2025-06-04',
    ]))

  test.each([
    'Arda Venn, 54, leads a 62-year-old party.',
    'The resolution 2254 names 2000 prisoners and $1990 in costs.',
    'He may march on; the sun set over the second house.',
  ])('finds no time in: %s', (text) => expect(shown(text, TODAY)).toEqual([]))
})

describe('a document without a date', () => {
  test('leaves relative times open and says so', () => {
    const { layers, notices } = read('The envoy left on Thursday and returns next week.', null)
    expect(layers.times.mentions.map(({ value, range }) => [value, range])).toEqual([
      ['XXXX-WXX-4', null],
      ['XXXX-WXX', null],
    ])
    expect(layers.times.published).toBeNull()
    expect(notices.map(({ code }) => code)).toEqual(['time.undated'])
  })
  test('is dated by a dateline, marked as inferred', () => {
    const { layers, notices } = read('HALDEN, 29 January 2026 — The envoy left on Thursday.', null)
    expect(layers.times.published).toEqual({
      start: '2026-01-29',
      end: '2026-01-29',
      precision: 'day',
      basis: 'inferred',
    })
    expect(layers.times.mentions.at(-1)).toMatchObject({ value: '2026-01-29', range: { basis: 'inferred' } })
    expect(notices.map(({ code }) => code)).toEqual(['time.published-inferred'])
  })
  test('is dated by its address', () =>
    expect(
      read('The envoy left.', null, 'https://outlet.example/world/2026/01/30/envoy-leaves').layers.times.published,
    ).toMatchObject({ start: '2026-01-30' }))
  test('is not held to lie after a day that is still to come', () =>
    expect(read('The truce was extended until November 10, 2026.', null).layers.times.published).toBeNull())
  test.each([
    'Published: 4 June 2026',
    'By Jane Roe | Jun 04, 2026 | 3 min read',
    'Thu 4 Jun 2026 19.50 BST',
    '2026-06-04T10:32:00Z',
  ])('is dated by a line near the top: %s', (line) =>
    expect(read(`Talks end in Halden\n\n${line}\n\nThe two sides met.`, null).layers.times.published).toMatchObject({
      start: '2026-06-04',
      end: '2026-06-04',
      basis: 'inferred',
    }),
  )
  test.each(['Why June 4, 1989 matters', 'The treaty of 4 June 2025'])('is not dated by a headline: %s', (line) =>
    expect(read(`${line}\n\nThe two sides meet.`, null).layers.times.published).toBeNull(),
  )
  test('is no older than the latest day it tells in full, and left open after it', () =>
    expect(read('On 4 June 2026 the letter came. It recalled 2014.', null).layers.times.published).toEqual({
      start: '2026-06-04',
      end: null,
      precision: 'day',
      basis: 'inferred',
    }))
})

test('spans lie within the text, in order, apart, whatever the text', () => {
  const piece = fc.constantFrom(
    'on Thursday',
    'May',
    '2014',
    'the',
    'last',
    'week',
    'two',
    'years',
    'ago',
    'June 4,',
    'at 19:50 UTC',
    "'90s",
    '😀',
    '\n',
    'é',
    'early',
    'next',
    '(2100 GMT)',
    '99/99/9999',
    'a',
    '.',
    '-',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(' ')
      let end = 0
      for (const { span } of read(text, TODAY).layers.times.mentions) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        end = span.end
      }
    }),
    { numRuns: 200 },
  )
})
