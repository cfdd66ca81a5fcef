import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bCubed } from './bcubed.ts'

describe('B-cubed', () => {
  /** [right groups, found groups, precision, recall] */
  it.each<readonly [string, string, number, number]>([
    ['aabb', 'xxyy', 1, 1],
    ['aabb', 'xxxx', 0.5, 1],
    ['aabb', 'wxyz', 1, 0.5],
    ['aaab', 'xxyy', 0.75, 2 / 3],
  ])('scores %s found as %s', (gold, found, precision, recall) => {
    const score = bCubed([...gold], [...found])
    expect(score.precision).toBeCloseTo(precision)
    expect(score.recall).toBeCloseTo(recall)
    expect(score.f1).toBeCloseTo((2 * precision * recall) / (precision + recall))
  })

  it('is 1 for the right groups under any names', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), (gold) => {
        const renamed = gold.map((group) => `story ${group}`)
        expect(bCubed(gold, renamed).f1).toBeCloseTo(1)
      }),
    )
  })
})
