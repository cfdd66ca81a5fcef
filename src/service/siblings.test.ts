import { describe, expect, it } from 'vitest'
import type { Document } from '../model/document.ts'
import { withSiblingYears } from './siblings.ts'

const documentOf = (text: string, day: string | null): Document => ({
  id: `doc_${text}`,
  path: null,
  url: null,
  outlet: null,
  title: null,
  author: null,
  published: day === null ? null : { start: day, end: day, precision: 'day', basis: 'stated' },
  language: 'en',
  sha256: '',
  text,
  titleSpan: null,
  notices: [],
})
const yearOf = (text: string, ...days: readonly string[]): string | null =>
  withSiblingYears([...days.map((day) => documentOf('Talks began.', day)), documentOf(text, null)]).at(-1)?.published
    ?.start ?? null

describe('a dateline without a year', () => {
  it.each<[string, string, string[], string | null]>([
    [
      'takes the year of its siblings',
      'Talks end\n\nHALDEN, Oct 4 (Wire) - Talks ended.',
      ['2024-10-01'],
      '2024-10-04',
    ],
    ['reads a day before the month', 'HALDEN, 4 October - Talks ended.', ['2024-10-01', '2024-10-08'], '2024-10-04'],
    ['may fall into the year before', 'HALDEN, Dec 30 - Talks ended.', ['2025-01-02'], '2024-12-30'],
    ['stays open where none lies near', 'HALDEN, Oct 4 - Talks ended.', ['2024-04-01'], null],
    ['stays open where siblings are of two times', 'HALDEN, Oct 4 - Talks ended.', ['2024-10-01', '2019-10-01'], null],
    ['stays open alone', 'HALDEN, Oct 4 - Talks ended.', [], null],
    ['is no date in running text', 'They met in Halden, Oct 4 and left.', ['2024-10-01'], null],
    [
      'is an old one on a page from the archive',
      'From the archive\n\nHALDEN, Oct 4 - Talks ended.',
      ['2024-10-01'],
      null,
    ],
    ['is left to the text where it gives its year', 'HALDEN, Oct 4, 2023 - Talks ended.', ['2024-10-01'], null],
  ])('%s', (_, text, days, day) => expect(yearOf(text, ...days)).toBe(day))
  it('changes no document that has a date', () => {
    const dated = documentOf('HALDEN, Oct 4 - Talks ended.', '2024-10-05')
    expect(withSiblingYears([dated])).toEqual([dated])
  })
})
