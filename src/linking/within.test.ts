import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstFrom, withinAny } from './within.ts'

const spans = fc.array(
  fc.record({ start: fc.nat(60), length: fc.nat(12) }).map(({ start, length }) => ({ start, end: start + length })),
)

describe('looking places up', () => {
  it('finds the first that starts at an offset or later', () => {
    fc.assert(
      fc.property(spans, fc.nat(80), (found, offset) => {
        const sorted = [...found].sort((a, b) => a.start - b.start)
        const expected = sorted.findIndex(({ start }) => start >= offset)
        expect(firstFrom(sorted, offset)).toBe(expected === -1 ? sorted.length : expected)
      }),
    )
  })

  it('tells whether any span holds an offset, nested or not', () => {
    fc.assert(
      fc.property(spans, fc.nat(80), (found, offset) => {
        expect(withinAny(found)(offset)).toBe(found.some(({ start, end }) => start <= offset && offset < end))
      }),
    )
  })
})
