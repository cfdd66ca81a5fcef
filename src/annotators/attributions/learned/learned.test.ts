import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SPAN_TOPOLOGY, STATE_LABEL, LABELS } from './chain.ts'
import { bestPath, marginals, topologyOf, type Chain } from './crf.ts'
import { feature, hashWord } from './hash.ts'
import { readModel, writeModel } from './model.ts'

/** A chain of three labels in which 2 follows only 1 or 2, with one kind of place. */
const topology = topologyOf([0, 1, 2], [true, true, false], (from, to) => to !== 2 || from !== 0)
const chainWith = (between: readonly number[]): Chain => ({ topology, width: 3, between })

/** Every path of a length that the topology allows, with its score. */
const paths = (
  { topology: { pairs, first, states }, between }: Chain,
  scores: Float64Array,
  length: number,
): { path: number[]; score: number }[] => {
  const walk = (path: number[]): number[][] => {
    if (path.length === length) return [path]
    const next =
      path.length === 0
        ? [...Array(states).keys()].filter((s) => first[s])
        : pairs.filter(([from]) => from === path.at(-1)).map(([, to]) => to)
    return next.flatMap((state) => walk([...path, state]))
  }
  return walk([]).map((path) => ({
    path,
    score: path.reduce(
      (sum, state, i) =>
        sum + (scores[i * states + state] ?? 0) + (i === 0 ? 0 : (between[(path[i - 1] ?? 0) * 3 + state] ?? 0)),
      0,
    ),
  }))
}

const numbers = (length: number) =>
  fc.array(
    fc.integer({ min: -40, max: 40 }).map((n) => n / 10),
    { minLength: length, maxLength: length },
  )

describe('chains', () => {
  it('finds the best of all paths', () => {
    fc.assert(
      fc.property(numbers(9), numbers(12), (between, values) => {
        const scores = Float64Array.from(values)
        const chain = chainWith(between)
        const found = [...bestPath(chain, scores, new Uint16Array(4), 0, 4)]
        const all = paths(chain, scores, 4)
        const best = Math.max(...all.map(({ score }) => score))
        expect(all.find(({ path }) => path.join() === found.join())?.score).toBeCloseTo(best, 9)
      }),
    )
  })

  it('gives probabilities that agree with the sum over all paths', () => {
    fc.assert(
      fc.property(numbers(9), numbers(9), (between, values) => {
        const scores = Float64Array.from(values)
        const chain = chainWith(between)
        const { at, pairs } = marginals(chain, scores, new Uint16Array(3), 0, 3, true)
        const all = paths(chain, scores, 3)
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0)
        const share =
          all.filter(({ path }) => path[1] === 1).reduce((sum, { score }) => sum + Math.exp(score), 0) / total
        expect(at[4]).toBeCloseTo(share, 9)
        const count = topology.pairs.length
        expect(pairs.slice(count, 2 * count).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6)
      }),
    )
  })

  it('lets the source come once, and nothing continue that has not begun', () => {
    const label = (state: number): number => STATE_LABEL[state] as number
    for (const [from, to] of SPAN_TOPOLOGY.pairs) {
      if (label(to) === LABELS.source) expect([LABELS.source, LABELS.sourceFirst]).toContain(label(from))
      if (label(to) === LABELS.content) expect([LABELS.content, LABELS.contentFirst]).toContain(label(from))
    }
    const begins = SPAN_TOPOLOGY.pairs.filter(([, to]) => label(to) === LABELS.sourceFirst).map(([from]) => from)
    const reach = new Set([6])
    for (let grown = true; grown;) {
      grown = false
      for (const [from, to] of SPAN_TOPOLOGY.pairs)
        if (reach.has(from) && !reach.has(to)) {
          reach.add(to)
          grown = true
        }
    }
    expect(begins.some((state) => reach.has(state))).toBe(false)
  })
})

describe('hashes', () => {
  it('are the same on every machine', () => {
    expect([hashWord('said'), feature(7, 3, 2, 1)]).toMatchInlineSnapshot(`
      [
        -1140640484,
        312753300,
      ]
    `)
  })
})

describe('weights', () => {
  const table = (...values: number[]) => ({ values: Int8Array.from(values), scale: 0.5 })
  const model = {
    name: 'test',
    bits: { cue: 1, token: 2, span: 3 },
    cueBias: 0.25,
    cue: table(1, -2),
    cueBetween: table(3),
    token: table(4, 5, -128),
    span: table(127),
    spanBetween: table(),
  }

  it('come back as they were written, from any place in a buffer', () => {
    const bytes = writeModel(model)
    const padded = new Uint8Array(bytes.length + 3)
    padded.set(bytes, 3)
    const read = readModel(padded.subarray(3))
    expect({ ...read, toJSON: undefined }).toEqual({ ...model, toJSON: undefined })
    expect(JSON.stringify(read)).toBe('"attribution:test"')
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['other bytes', Uint8Array.from([1, 2, 3, 10, 4])],
    ['another form', new TextEncoder().encode('{"form":0}\n')],
    ['a cut file', writeModel(model).subarray(0, -2)],
  ])('refuse %s', (_, bytes) => {
    expect(() => readModel(bytes)).toThrow(expect.objectContaining({ code: 'model.unreadable' }))
  })

  it('as kept are read without copying', () => {
    const bytes = readFileSync(new URL('./weights/attribution.bin', import.meta.url))
    expect(readModel(bytes).token.values.buffer).toBe(bytes.buffer)
  })
})
