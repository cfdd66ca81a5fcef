import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'

describe('lines', () => {
  it.each([
    ['', ['']],
    ['one', ['one']],
    ['one\ntwo', ['one', 'two']],
    ['one\r\ntwo\rthree\n', ['one', 'two', 'three', '']],
  ])('of %j', (text, lines) => {
    expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines)
  })

  it('leave out nothing but line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', ' ') }), (text) => {
        const kept = linesOf(text)
          .map(({ start, end }) => text.slice(start, end))
          .join('')
        expect(kept).toBe(text.replace(/[\r\n]/g, ''))
      }),
    )
  })
})

describe('paragraphs', () => {
  const words = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end))

  it('are lines where lines end in full stops', () => {
    expect(words('First paragraph ends here.\nSecond one too.\n\nThird.')).toEqual([
      'First paragraph ends here.',
      'Second one too.',
      'Third.',
    ])
  })

  it('are blocks of lines in text wrapped at a width', () => {
    const wrapped = [
      'The ministry of Norland said on Monday that the talks over the fishing',
      'limits would go on in Tarn until both delegations had agreed on a text',
      'that their parliaments could accept before the season opens in spring',
      'and the patrol boats leave port.',
      '',
      'Velia has not replied.',
    ].join('\n')
    expect(words(wrapped)).toHaveLength(2)
  })
})
