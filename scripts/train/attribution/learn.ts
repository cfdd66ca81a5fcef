/**
 * Conditional random fields trained by AdaGrad on one sequence at a time, deterministic: order from a fixed seed,
 * plain floating point. Features are hashed indexes into tables of `labels` weights each.
 */
import { marginals, type Topology } from '../../../src/annotators/attributions/learned/crf.ts'

/** Weights with their sums of squared gradients. */
export type Table = { readonly weights: Float32Array; readonly squares: Float32Array }
export const table = (size: number): Table => ({ weights: new Float32Array(size), squares: new Float32Array(size) })

type Rates = { readonly rate: number; readonly decay: number }
/** Gradients smaller than this are left out: they cost time and change nothing. */
const TINY = 1e-4

const step = ({ weights, squares }: Table, i: number, gradient: number, { rate, decay }: Rates): void => {
  const g = gradient - decay * (weights[i] as number)
  const square = (squares[i] as number) + g * g
  squares[i] = square
  weights[i] = (weights[i] as number) + (rate * g) / (Math.sqrt(square) + 1e-6)
}

/** Marsaglia's xorshift: an order that is the same on every run. */
export const shuffled = (length: number, seed: number): Int32Array => {
  const order = Int32Array.from({ length }, (_, i) => i)
  let state = (seed * 2654435761) >>> 0 || 1
  for (let i = length - 1; i > 0; i--) {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    const k = state % (i + 1)
    const swap = order[i] as number
    order[i] = order[k] as number
    order[k] = swap
  }
  return order
}

/** One feature block: `count` indexes a place, starting at `offset` of `features`, into a table. */
type Block = {
  readonly table: Table
  readonly features: Int32Array
  readonly offset: number
  readonly count: number
}

/** Label scores of `length` places from their blocks. */
export const emissions = (blocks: readonly Block[], length: number, labels: number): Float64Array => {
  const out = new Float64Array(length * labels)
  for (const {
    table: { weights },
    features,
    offset,
    count,
  } of blocks)
    for (let i = 0; i < length; i++)
      for (let f = 0; f < count; f++) {
        const base = (features[offset + i * count + f] as number) * labels
        for (let l = 0; l < labels; l++)
          out[i * labels + l] = (out[i * labels + l] as number) + (weights[base + l] as number)
      }
  return out
}

/** A sequence to learn. `fixed`: the label that is given from outside and has no weights of its own, or -1. */
type Task = {
  readonly labels: number
  readonly between: Table
  readonly width: number
  readonly topology: Topology
  readonly fixed: number
}

/** Scores of states from scores of labels; places whose label is given admit it alone. */
const stateScores = (
  { labels, topology, fixed }: Task,
  byLabel: Float64Array,
  given: (place: number) => boolean,
  length: number,
): Float64Array => {
  const { states, label } = topology
  const scores = new Float64Array(length * states)
  for (let i = 0; i < length; i++)
    for (let s = 0; s < states; s++) {
      const l = label[s] as number
      scores[i * states + s] =
        l === fixed ? (given(i) ? 0 : -Infinity) : given(i) ? -Infinity : (byLabel[i * labels + l] as number)
    }
  return scores
}

/** One step on one sequence. `right`: the right label of each place; `kinds` from `offset` on: the kinds of its places. */
export const learn = (
  task: Task,
  blocks: readonly Block[],
  right: Uint8Array,
  kinds: ArrayLike<number>,
  offset: number,
  rates: Rates,
): void => {
  const { labels, between, width, topology, fixed } = task
  const { length } = right
  const scores = stateScores(task, emissions(blocks, length, labels), (i) => right[i] === fixed, length)
  const found = marginals({ topology, width, between: between.weights }, scores, kinds, offset, length, true)
  const expected = new Float64Array(labels)
  for (let i = 0; i < length; i++) {
    if (right[i] === fixed) continue
    expected.fill(0)
    for (let s = 0; s < topology.states; s++) {
      const l = topology.label[s] as number
      if (l < labels) expected[l] = (expected[l] as number) + (found.at[i * topology.states + s] as number)
    }
    for (let l = 0; l < labels; l++) {
      const gradient = (right[i] === l ? 1 : 0) - (expected[l] as number)
      if (Math.abs(gradient) < TINY) continue
      for (const { table: own, features, offset: from, count } of blocks)
        for (let f = 0; f < count; f++)
          step(own, (features[from + i * count + f] as number) * labels + l, gradient, rates)
    }
  }
  const gradients = new Float64Array(width * width)
  for (let i = 1; i < length; i++) {
    gradients.fill(0)
    for (let k = 0; k < topology.pairs.length; k++) {
      const [from, to] = topology.pairs[k] as readonly [number, number]
      const cell = (topology.label[from] as number) * width + (topology.label[to] as number)
      gradients[cell] = (gradients[cell] as number) - (found.pairs[i * topology.pairs.length + k] as number)
    }
    const cell = (right[i - 1] as number) * width + (right[i] as number)
    gradients[cell] = (gradients[cell] as number) + 1
    const base = (kinds[offset + i] as number) * width * width
    for (let k = 0; k < gradients.length; k++)
      if (Math.abs(gradients[k] as number) > TINY) step(between, base + k, gradients[k] as number, rates)
  }
}

/** Leaves out a share of the features at random (all to index 0), by a seeded xorshift: what is learned leans on none alone. */
export const dropping = (share: number, seed: number): ((features: Int32Array) => Int32Array) => {
  let state = seed >>> 0 || 1
  const limit = share * 2 ** 32
  return (features) =>
    features.map((feature) => {
      state ^= state << 13
      state >>>= 0
      state ^= state >>> 17
      state ^= state << 5
      state >>>= 0
      return state < limit ? 0 : feature
    })
}

/** A table as bytes: a scale for the largest weight that counts, weights beyond it cut off. */
export const quantised = ({ weights }: Table): { values: Int8Array; scale: number } => {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort()
  const top = sizes[Math.floor((sizes.length - 1) * KEPT)] ?? 1
  const scale = top / 127
  return {
    scale,
    values: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
  }
}
/** Share of weights that keep their full size. */
const KEPT = 0.99995
