/**
 * Linear chains: scores of labels at places, weights between neighbouring labels, the best path, and how sure it is.
 * Scores are natural logarithms up to a constant; `-Infinity` forbids.
 */

/** Weights between states: `transition[from * states + to]`, and of a first state. */
export type Chain = { readonly states: number; readonly start: Float64Array; readonly transition: Float64Array }

/** The best path over `length` places with `scores[place * states + state]`. */
export const bestPath = ({ states, start, transition }: Chain, scores: Float64Array, length: number): Uint8Array => {
  const back = new Uint8Array(length * states)
  let now = new Float64Array(states)
  for (let s = 0; s < states; s++) now[s] = (start[s] as number) + (scores[s] as number)
  for (let i = 1; i < length; i++) {
    const next = new Float64Array(states)
    for (let to = 0; to < states; to++) {
      let best = -Infinity
      let from = 0
      for (let s = 0; s < states; s++) {
        const score = (now[s] as number) + (transition[s * states + to] as number)
        if (score > best) {
          best = score
          from = s
        }
      }
      next[to] = best + (scores[i * states + to] as number)
      back[i * states + to] = from
    }
    now = next
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

const logSum = (values: Float64Array): number => {
  let top = -Infinity
  for (const value of values) if (value > top) top = value
  if (top === -Infinity) return top
  let sum = 0
  for (const value of values) sum += Math.exp(value - top)
  return top + Math.log(sum)
}

/** Probability of each state at each place (`length * states`), by forward and backward sums. */
export const marginals = ({ states, start, transition }: Chain, scores: Float64Array, length: number): { at: Float64Array; alpha: Float64Array; beta: Float64Array; total: number } => {
  const alpha = new Float64Array(length * states)
  const beta = new Float64Array(length * states)
  const buffer = new Float64Array(states)
  for (let s = 0; s < states; s++) alpha[s] = (start[s] as number) + (scores[s] as number)
  for (let i = 1; i < length; i++)
    for (let to = 0; to < states; to++) {
      const own = scores[i * states + to] as number
      if (own === -Infinity) {
        alpha[i * states + to] = -Infinity
        continue
      }
      for (let s = 0; s < states; s++) buffer[s] = (alpha[(i - 1) * states + s] as number) + (transition[s * states + to] as number)
      alpha[i * states + to] = logSum(buffer) + own
    }
  for (let i = length - 2; i >= 0; i--)
    for (let from = 0; from < states; from++) {
      for (let s = 0; s < states; s++)
        buffer[s] = (transition[from * states + s] as number) + (scores[(i + 1) * states + s] as number) + (beta[(i + 1) * states + s] as number)
      beta[i * states + from] = logSum(buffer)
    }
  const total = logSum(alpha.slice((length - 1) * states))
  const at = new Float64Array(length * states)
  for (let i = 0; i < at.length; i++) at[i] = Math.exp((alpha[i] as number) + (beta[i] as number) - total)
  return { at, alpha, beta, total }
}
