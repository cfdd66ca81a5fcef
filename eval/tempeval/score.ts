/**
 * TempEval-3 task A, timexes (UzZaman et al. 2013): strict and relaxed span F1 and value F1.
 * Relaxed: the two overlap, each gold and each system expression counted once. Strict: same extent.
 * Value: a relaxed match whose value is equal, over all of the system's and all of the gold expressions.
 */
import type { Timex } from './load.ts'

export type Counts = {
  readonly gold: number
  readonly system: number
  readonly strict: number
  readonly relaxed: number
  readonly value: number
  readonly type: number
}
export const NOTHING: Counts = { gold: 0, system: 0, strict: 0, relaxed: 0, value: 0, type: 0 }

/** Gold and system expressions paired one to one: exact extents first, then overlaps in text order. */
export const pairs = (gold: readonly Timex[], system: readonly Timex[]): [Timex, Timex][] => {
  const used = new Set<Timex>()
  const paired = new Map<Timex, Timex>()
  for (const accept of [
    (a: Timex, b: Timex) => a.start === b.start && a.end === b.end,
    (a: Timex, b: Timex) => a.start < b.end && b.start < a.end,
  ])
    for (const one of gold) {
      if (paired.has(one)) continue
      const other = system.find((candidate) => !used.has(candidate) && accept(one, candidate))
      if (other === undefined) continue
      used.add(other)
      paired.set(one, other)
    }
  return [...paired]
}

export const count = (gold: readonly Timex[], system: readonly Timex[]): Counts => {
  const found = pairs(gold, system)
  return {
    gold: gold.length,
    system: system.length,
    strict: found.filter(([a, b]) => a.start === b.start && a.end === b.end).length,
    relaxed: found.length,
    value: found.filter(([a, b]) => a.value === b.value).length,
    type: found.filter(([a, b]) => a.type === b.type).length,
  }
}

export const add = (a: Counts, b: Counts): Counts => ({
  gold: a.gold + b.gold,
  system: a.system + b.system,
  strict: a.strict + b.strict,
  relaxed: a.relaxed + b.relaxed,
  value: a.value + b.value,
  type: a.type + b.type,
})

/** F1 of so many hits: 0 when there is nothing to find or nothing found. */
export const f1 = (hits: number, { gold, system }: Counts): number =>
  gold + system === 0 ? 0 : (2 * hits) / (gold + system)
