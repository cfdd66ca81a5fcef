import { describe, expect, it } from 'vitest'
import { balancedAccuracy, classF1, macroF1, type Pair } from './classes.ts'

/** Right labels over given ones, letter by letter. */
const pairs = (gold: string, guess: string): Pair[] => [...gold].map((one, i) => [one, guess[i] ?? ''])

describe('classes', () => {
  it.each<readonly [string, string, number, number]>([
    // a: 2 right of 2 given and 3 in all, 4/5; b: 1 of 2 and 1, 2/3. Recalls 2/3 and 1.
    ['aaab', 'aabb', (4 / 5 + 2 / 3) / 2, (2 / 3 + 1) / 2],
    ['ab', 'ab', 1, 1],
    ['ab', 'ba', 0, 0],
    ['aabb', 'aaaa', (2 / 3 + 0) / 2, 0.5],
  ])('score %s answered as %s', (gold, guess, macro, balanced) => {
    expect(macroF1(pairs(gold, guess))).toBeCloseTo(macro)
    expect(balancedAccuracy(pairs(gold, guess))).toBeCloseTo(balanced)
  })

  it('count only the classes that the answers have', () => {
    expect([...classF1(pairs('aa', 'ac')).keys()]).toEqual(['a'])
    expect(macroF1(pairs('aa', 'ac'))).toBeCloseTo(2 / 3)
  })

  it('are 0 without answers', () => expect([macroF1([]), balancedAccuracy([])]).toEqual([0, 0]))
})
