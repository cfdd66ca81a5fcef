import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt } from '../model/anchor.ts'
import { checkQuote, describeQuote, locateQuote, MAX_CONTEXT, partsSurrogates } from './anchor.ts'
import { slice, span } from './span.ts'

/** Texts as news brings them and worse: emoji, combining marks, right-to-left, CRLF, NUL, lone surrogates. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '\r\n',
    '\0',
    '\ud83d',
    '\udc00',
    '😀',
    'e\u0301',
    'שלום',
    'العربية',
    '\u202e',
    'the talks ',
    '“',
    '\ufeff',
    '\u{e0100}',
  ),
)
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
const textAndSpan = anyText.chain((text) =>
  fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
    .map(([a, b]) => ({ text, at: { start: Math.min(a, b), end: Math.max(a, b) } })),
)

describe('quotes', () => {
  it('equal their slice and prove themselves, in any text at any span', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, at }) => {
        const quote = describeQuote(text, at)
        expect(quote.exact).toBe(text.slice(at.start, at.end))
        expect(checkQuote(text, at, quote)).toBeNull()
      }),
    )
  })

  it('are found again from their words alone, at their place among the candidates', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, at }) => {
        fc.pre(at.end > at.start)
        expect(locateQuote(text, describeQuote(text, at))).toContainEqual(at)
      }),
    )
  })

  it('take as much context as makes them unique', () => {
    const text = `${'The talks go on. '.repeat(8)}A reply came. ${'The talks go on. '.repeat(8)}`
    const at = { start: 17 * 3, end: 17 * 3 + 9 }
    expect(locateQuote(text, describeQuote(text, at))).toEqual([at])
  })

  it('stop growing in a text that repeats for ever', () => {
    const text = 'no '.repeat(5000)
    const { prefix, suffix } = describeQuote(text, { start: 7500, end: 7502 })
    expect(prefix.length).toBeLessThanOrEqual(MAX_CONTEXT + 1)
    expect(suffix.length).toBeLessThanOrEqual(MAX_CONTEXT + 1)
  })

  it('never part a surrogate pair in their context', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('😀', 'a'), minLength: 80, maxLength: 200 }),
        fc.nat(79),
        (text, n) => {
          const start = partsSurrogates(text, n) ? n + 1 : n
          const { prefix } = describeQuote(text, { start, end: start })
          expect(partsSurrogates(text, start - prefix.length)).toBe(false)
        },
      ),
    )
  })

  it.each([
    ['one unit late', { start: 5, end: 10 }, 'anchor.mismatch'],
    ['past the end', { start: 90, end: 100 }, 'anchor.outside'],
    ['backwards', { start: 9, end: 4 }, 'anchor.outside'],
    ['at a fraction', { start: 4.5, end: 9 }, 'anchor.outside'],
  ] as const)('are refused %s', (_, at, fault) => {
    const text = 'The offer stands, the ministry said.'
    expect(checkQuote(text, at, describeQuote(text, { start: 4, end: 9 }))).toBe(fault)
  })

  it('are refused when the words around them changed', () => {
    const quote = describeQuote('The offer stands.', { start: 4, end: 9 })
    expect(checkQuote('One offer stands.', { start: 4, end: 9 }, quote)).toBe('anchor.context-mismatch')
  })
})

describe('anchors', () => {
  const document = { id: 'doc_x', text: 'A 😀 reply.' }
  it.each([
    ['an empty span', { start: 2, end: 2 }],
    ['a span outside the text', { start: 2, end: 99 }],
    ['half a surrogate pair', { start: 2, end: 3 }],
    ['a span that begins inside a pair', { start: 3, end: 6 }],
  ])('refuse %s', (_, at) => {
    expect(() => anchorAt(document, at)).toThrow(/No anchor/)
  })

  it('keep the words exactly', () => {
    expect(anchorAt(document, { start: 2, end: 4 }).quote.exact).toBe('😀')
  })
})

describe('spans', () => {
  it.each([
    [-1, 2],
    [3, 2],
    [0.5, 2],
    [Number.NaN, 2],
  ])('refuse [%d, %d)', (start, end) => {
    expect(() => span(start, end)).toThrow(RangeError)
  })

  it('refuse to be read outside their text', () => {
    expect(() => slice('short', { start: 2, end: 9 })).toThrow(RangeError)
  })
})
