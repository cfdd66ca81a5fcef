import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentParagraph } from './segment.ts'

const CASES: readonly (readonly string[])[] = [
  ['A U.S. official spoke on Monday.', 'He gave no name.'],
  ['He met officials of the U.S.', 'The talks failed.'],
  ['Gen. Arda Venn and Sen. J. K. Holt met Mr. Orr in St. Tarn.', 'They left at 5 p.m. on Friday.'],
  ['“Come to Tarn,” he said.', '“We will talk.”'],
  ['"Will they come?" he asked.', 'Nobody answered.'],
  ['The offer stands… for now.', 'It may not last!'],
  ['It rose 3.5 percent to $1.2 billion.', 'That was more than in Jan. 2019.'],
  ['The firm, Norland Fish Co., declined.', 'It gave no reason.'],
]

describe('sentences', () => {
  it.each(CASES.map((sentences) => [sentences.join(' '), sentences] as const))('of %s', (text, sentences) => {
    const found = segmentParagraph(text, { start: 0, end: text.length })
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })

  it('cover all but white space, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '"', '?', '😀', '\n', 'U.S. ') }), (text) => {
        const found = segmentParagraph(text, { start: 0, end: text.length })
        let at = 0
        for (const { start, end } of found) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})
