import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip, columnsOf, plain, wrap } from './wrap.ts'

describe('plain', () => {
  it('lets no escape sequence or direction mark of a text reach the terminal', () => {
    expect(plain('a\u001b[31mred\u0000\r\n\tb\u202ec')).toBe('a [31mred b c')
  })
})

describe('columns', () => {
  it.each([
    ['abc', 3],
    ['e\u0301', 1],
    ['漢字', 4],
    ['😀', 2],
  ])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })
})

describe('wrap', () => {
  it('keeps every word and every line within the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(text, width)
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(plain(text).replaceAll(' ', ''))
      }),
    )
  })
  it('clips with an ellipsis', () => {
    expect(clip('a long line of words', 10)).toBe('a long li…')
    expect(clip('short', 10)).toBe('short')
  })
})
