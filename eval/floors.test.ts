import { describe, expect, it } from 'vitest'
import { floorOf, judge, readFloors, type Floor } from './floors.ts'
import { setNamed, SETS } from './sets.ts'

const floor: Floor = { set: 'basil', version: '1', sha256: 'abc', slack: 0.01, floors: { F1: 0.9 } }

describe('a floor', () => {
  it('holds at what it pins and above', () =>
    expect([0.9, 0.95].map((F1) => judge(floor, '1', 'abc', { F1 })[0]?.fails)).toEqual([false, false]))
  it('fails below, and where the figure is gone', () =>
    expect([judge(floor, '1', 'abc', { F1: 0.89 }), judge(floor, '1', 'abc', {})].map(([one]) => one?.fails)).toEqual([
      true,
      true,
    ]))
  it('fails on other data or another version, and says which', () => {
    expect(judge(floor, '1', 'def', { F1: 1 })).toMatchObject([
      { fails: true, line: expect.stringContaining('def') as string },
    ])
    expect(judge(floor, '2', 'abc', { F1: 1 })[0]?.fails).toBe(true)
  })
  it('stands its slack below the figure, rounded down', () =>
    expect([floorOf(0.91239, 0.01), floorOf(0.004, 0.01)]).toEqual([0.9023, 0]))
})

describe('floors.json', () => {
  it('pins every set once, on data with a hash', () => {
    const floors = readFloors()
    expect(floors.map(({ set }) => set).sort()).toEqual(SETS.map(({ name }) => name).sort())
    for (const { set, version, sha256, floors: pinned } of floors) {
      expect(setNamed(set)?.version).toBe(version)
      expect(sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(Object.keys(pinned)).not.toEqual([])
    }
  })
})
