/**
 * Conditional random fields trained by AdaGrad on one sequence at a time, deterministic: order from a fixed seed,
 * plain floating point. Features are hashed indexes into tables of `labels` weights each.
 */
import { marginals, type Chain } from '../../../src/annotators/attributions/learned/crf.ts'

/** Weights with their sums of squared gradients. */
export type Table = { readonly weights: Float32Array; readonly squares: Float32Array }
export const table = (size: number): Table => ({ weights: new Float32Array(size), squares: new Float32Array(size) })

export type Rates = { readonly rate: number; readonly decay: number }
/** Gradients smaller than this are left out: they cost time and change nothing. */
const TINY = 1e-4

export const step = ({ weights, squares }: Table, i: number, gradient: number, { rate, decay }: Rates): void => {
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
export type Block = {
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

/** A sequence to learn: states allowed and right, by label. */
export type Task = {
  readonly labels: number
  readonly between: Table
  readonly width: number
  readonly stateLabel: readonly number[]
  readonly chain: (between: ArrayLike<number>) => Chain
}

/** One step on one sequence; `right`: the right label of each place, `fixed`: label given from outside (no weights) or -1. */
export const learn = (task: Task, blocks: readonly Block[], right: Uint8Array, fixed: number, rates: Rates): number => {
  const { labels, between, width, stateLabel, chain: make } = task
  const { length } = right
  const chain = make(between.weights)
  const { states } = chain
  const byLabel = emissions(blocks, length, labels)
  const scores = new Float64Array(length * states)
  for (let i = 0; i < length; i++)
    for (let s = 0; s < states; s++) {
      const l = stateLabel[s] as number
      const isGiven = right[i] === fixed
      scores[i * states + s] =
        l === fixed ? (isGiven ? 0 : -Infinity) : isGiven ? -Infinity : (byLabel[i * labels + l] as number)
    }
  const { at, alpha, beta, total } = marginals(chain, scores, length)
  const expected = new Float64Array(labels)
  for (let i = 0; i < length; i++) {
    if (right[i] === fixed) continue
    expected.fill(0)
    for (let s = 0; s < states; s++) {
      const l = stateLabel[s] as number
      if (l < labels) expected[l] = (expected[l] as number) + (at[i * states + s] as number)
    }
    for (let l = 0; l < labels; l++) {
      const gradient = (right[i] === l ? 1 : 0) - (expected[l] as number)
      if (Math.abs(gradient) < TINY) continue
      for (const { table: own, features, offset, count } of blocks)
        for (let f = 0; f < count; f++)
          step(own, (features[offset + i * count + f] as number) * labels + l, gradient, rates)
    }
  }
  const pairs = new Float64Array(width * width)
  for (let i = 1; i < length; i++)
    for (let from = 0; from < states; from++) {
      const a = alpha[(i - 1) * states + from] as number
      if (a === -Infinity) continue
      for (let to = 0; to < states; to++) {
        const score =
          a +
          (chain.transition[from * states + to] as number) +
          (scores[i * states + to] as number) +
          (beta[i * states + to] as number) -
          total
        if (score > -20) {
          const k = (stateLabel[from] as number) * width + (stateLabel[to] as number)
          pairs[k] = (pairs[k] as number) - Math.exp(score)
        }
      }
    }
  for (let i = 1; i < length; i++) {
    const k = (right[i - 1] as number) * width + (right[i] as number)
    pairs[k] = (pairs[k] as number) + 1
  }
  for (let k = 0; k < pairs.length; k++)
    if (Math.abs(pairs[k] as number) > TINY) step(between, k, pairs[k] as number, rates)
  return total
}
