import { describe, expect, it } from 'vitest'
import { scorePage, scorePages } from './score.ts'

describe('a page', () => {
  it.each<readonly [string, string, string, number | null, number | null]>([
    ['marks do not count, capitals do', 'One two, three four five.', 'one two three four five', 1 / 2, 1 / 2],
    ['equal texts', 'one two three four five', 'one two three four five', 1, 1],
    // Shingles: 1234 2345 against 1234 2345 3456: two of three given, two of two wanted.
    ['a line too many', 'one two three four five', 'one two three four five six', 2 / 3, 1],
    ['a short text is one shingle', 'one two', 'one two', 1, 1],
    ['a shingle counts as often as it stands', 'a b c d a b c d', 'a b c d', 1, 1 / 5],
    ['nothing found', 'one two three four', '', null, 0],
    ['nothing wanted', '', 'one two three four', 0, null],
  ])('%s', (_, expected, found, precision, recall) => {
    const close = (value: number | null): unknown => (value === null ? null : (expect.closeTo(value) as unknown))
    expect(scorePage(expected, found)).toEqual({ precision: close(precision), recall: close(recall) })
  })
})

describe('all pages', () => {
  it('average precision and recall where they are defined, and take F1 of the averages', () => {
    const { precision, recall, f1 } = scorePages([
      { precision: 1, recall: 0.5 },
      { precision: 0.5, recall: 1 },
      { precision: null, recall: 0 },
    ])
    expect([precision, recall]).toEqual([0.75, 0.5])
    expect(f1).toBeCloseTo((2 * 0.75 * 0.5) / 1.25)
  })
})
