/**
 * Linear chains: scores of labels at places, weights between neighbouring labels, the best path, and how sure it is.
 * Weights between labels depend on the kind of place that is entered. Scores are natural logarithms up to a
 * constant; `-Infinity` forbids.
 */

/** States, which may be first, which may follow which, and the label each stands for. */
export type Topology = {
  readonly states: number
  readonly label: readonly number[]
  readonly first: readonly boolean[]
  readonly pairs: readonly (readonly [number, number])[]
}

/** A topology with its weights: `between[(kind * width + fromLabel) * width + toLabel]`. */
export type Chain = { readonly topology: Topology; readonly width: number; readonly between: ArrayLike<number> }

/** The topology of `label.length` states in which `follows(from, to)` holds. */
export const topologyOf = (
  label: readonly number[],
  first: readonly boolean[],
  follows: (from: number, to: number) => boolean,
): Topology => {
  const pairs: [number, number][] = []
  for (let from = 0; from < label.length; from++)
    for (let to = 0; to < label.length; to++) if (follows(from, to)) pairs.push([from, to])
  return { states: label.length, label, first, pairs }
}

/** Weights of the topology's pairs at one kind of place. */
const weightsAt = ({ topology: { pairs, label }, width, between }: Chain, kind: number): Float64Array => {
  const weights = new Float64Array(pairs.length)
  for (let k = 0; k < pairs.length; k++) {
    const [from, to] = pairs[k] as readonly [number, number]
    weights[k] = between[(kind * width + (label[from] as number)) * width + (label[to] as number)] as number
  }
  return weights
}

/** The best path over the places with `scores[place * states + state]` and their kinds. */
export const bestPath = (
  chain: Chain,
  scores: Float64Array,
  kinds: ArrayLike<number>,
  offset: number,
  length: number,
): Uint8Array => {
  const { states, pairs, first } = chain.topology
  const back = new Uint8Array(length * states)
  let now = new Float64Array(states)
  let next = new Float64Array(states)
  for (let s = 0; s < states; s++) now[s] = first[s] === true ? (scores[s] as number) : -Infinity
  for (let i = 1; i < length; i++) {
    const weights = weightsAt(chain, kinds[offset + i] as number)
    next.fill(-Infinity)
    for (let k = 0; k < pairs.length; k++) {
      const [from, to] = pairs[k] as readonly [number, number]
      const score = (now[from] as number) + (weights[k] as number)
      if (score > (next[to] as number)) {
        next[to] = score
        back[i * states + to] = from
      }
    }
    for (let s = 0; s < states; s++) next[s] = (next[s] as number) + (scores[i * states + s] as number)
    const swap = now
    now = next
    next = swap
  }
  const path = new Uint8Array(length)
  let last = 0
  for (let s = 1; s < states; s++) if ((now[s] as number) > (now[last] as number)) last = s
  for (let i = length - 1; i >= 0; i--) {
    path[i] = last
    last = back[i * states + last] as number
  }
  return path
}

/** Probabilities by forward and backward sums. */
export type Marginals = {
  /** Of each state at each place, `length * states`. */
  readonly at: Float64Array
  /** Expected count of each pair of the topology at each place from the second, `length * pairs`. */
  readonly pairs: Float64Array
}

const add = (a: number, b: number): number => {
  if (a === -Infinity) return b
  if (b === -Infinity) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}

/** Marginals of the states, and of the pairs where `wantPairs`. */
export const marginals = (
  chain: Chain,
  scores: Float64Array,
  kinds: ArrayLike<number>,
  offset: number,
  length: number,
  wantPairs: boolean,
): Marginals => {
  const { states, pairs, first } = chain.topology
  const alpha = new Float64Array(length * states).fill(-Infinity)
  const beta = new Float64Array(length * states).fill(-Infinity)
  for (let s = 0; s < states; s++) if (first[s] === true) alpha[s] = scores[s] as number
  const weights: Float64Array[] = [new Float64Array(0)]
  for (let i = 1; i < length; i++) {
    const here = weightsAt(chain, kinds[offset + i] as number)
    weights.push(here)
    for (let k = 0; k < pairs.length; k++) {
      const [from, to] = pairs[k] as readonly [number, number]
      const before = alpha[(i - 1) * states + from] as number
      const own = scores[i * states + to] as number
      if (before === -Infinity || own === -Infinity) continue
      alpha[i * states + to] = add(alpha[i * states + to] as number, before + (here[k] as number) + own)
    }
  }
  beta.fill(0, (length - 1) * states)
  for (let i = length - 2; i >= 0; i--) {
    const here = weights[i + 1] as Float64Array
    for (let k = 0; k < pairs.length; k++) {
      const [from, to] = pairs[k] as readonly [number, number]
      const after = (beta[(i + 1) * states + to] as number) + (scores[(i + 1) * states + to] as number)
      if (after === -Infinity) continue
      beta[i * states + from] = add(beta[i * states + from] as number, (here[k] as number) + after)
    }
  }
  let total = -Infinity
  for (let s = 0; s < states; s++) total = add(total, alpha[(length - 1) * states + s] as number)
  const at = new Float64Array(length * states)
  for (let i = 0; i < at.length; i++) at[i] = Math.exp((alpha[i] as number) + (beta[i] as number) - total)
  const expected = new Float64Array(wantPairs ? length * pairs.length : 0)
  for (let i = 1; wantPairs && i < length; i++) {
    const here = weights[i] as Float64Array
    for (let k = 0; k < pairs.length; k++) {
      const [from, to] = pairs[k] as readonly [number, number]
      const score =
        (alpha[(i - 1) * states + from] as number) +
        (here[k] as number) +
        (scores[i * states + to] as number) +
        (beta[i * states + to] as number) -
        total
      if (score > -20) expected[i * pairs.length + k] = Math.exp(score)
    }
  }
  return { at, pairs: expected }
}
