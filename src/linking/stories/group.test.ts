import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysApart, daysOf } from './days.ts'
import { groupByAffinity, type Edge } from './group.ts'

const range = (start: string | null, end: string | null) => ({ start, end, precision: 'day', basis: 'stated' }) as const

describe('days', () => {
  /** [one, other, days between] */
  it.each([
    ['2031-05-12', '2031-05-12', '2031-05-13', '2031-05-13', 1],
    ['2031-05-12', '2031-05-14', '2031-05-13', '2031-05-20', 0],
    ['2032-02', '2032-02', '2032-03-01', '2032-03-01', 1],
    ['2031', '2031', '2032-01-01T09:00Z', '2032-01-01T09:00Z', 1],
    ['2031-05-12', null, '2031-01-01', '2031-01-01', 131],
    ['2031-05-12', null, '2032-01-01', '2032-01-01', null],
  ] as const)('puts %s..%s and %s..%s %s days apart', (a, b, c, d, days) => {
    expect(daysApart(daysOf(range(a, b)), daysOf(range(c, d)))).toBe(days)
  })

  it('knows no days without a date', () => {
    expect(daysOf(null)).toBeNull()
    expect(daysOf(range('soon', 'later'))).toBeNull()
    expect(daysApart(null, daysOf(range('2031-05-12', '2031-05-12')))).toBeNull()
  })
})

const graphs = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    affinities: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: (count * (count - 1)) / 2,
      maxLength: (count * (count - 1)) / 2,
    }),
  }),
)

const edgesOf = (count: number, affinities: readonly number[]): Edge[] => {
  const edges: Edge[] = []
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) edges.push({ a, b, affinity: affinities[edges.length] ?? 0 })
  return edges
}

describe('grouping by affinity', () => {
  it('joins while the mean of all pairs is enough, a missing pair counting as none', () => {
    const edges = [
      { a: 0, b: 1, affinity: 0.9 },
      { a: 1, b: 2, affinity: 0.8 },
      { a: 3, b: 4, affinity: 0.3 },
    ]
    expect(groupByAffinity(5, edges, 0.35)).toEqual([[0, 1, 2], [3], [4]])
    expect(groupByAffinity(5, edges, 0.45)).toEqual([[0, 1], [2], [3], [4]])
  })

  it('parts the items, whatever the edges', () => {
    fc.assert(
      fc.property(graphs, fc.double({ min: 0.05, max: 1, noNaN: true }), ({ count, affinities }, least) => {
        const groups = groupByAffinity(count, edgesOf(count, affinities), least)
        expect(groups.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i))
      }),
    )
  })

  it('hangs on no order of the edges', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 0, max: 40 }), ({ count, affinities }, turn) => {
        const edges = edgesOf(count, affinities)
        const turned = edges.map((_, i) => edges[(i + turn) % edges.length] as Edge)
        expect(groupByAffinity(count, turned, 0.4)).toEqual(groupByAffinity(count, edges, 0.4))
      }),
    )
  })
})
