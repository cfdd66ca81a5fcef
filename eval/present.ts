/** A set's figures as a table beside what others reached. */
import type { EvalSet, Outcome } from './set.ts'

const number = (value: number): string => value.toFixed(3)

/** Each figure with ours and the known ones, a line each; without answers, a line that says so. */
export const table = ({ about, version, known }: EvalSet, outcome: Outcome, sha256: string): string => {
  const { unit, predicted, scored, figures } = outcome
  const head = [
    about,
    `${version}; ${predicted} ${unit} predicted, ${scored} with an answer; data ${sha256.slice(0, 12)}`,
    '',
  ]
  const names = Object.keys(figures)
  if (names.length === 0) return [...head, 'No row has an answer: predicted and not scored.', ''].join('\n')
  const width = Math.max(...names.map((name) => name.length)) + 2
  const lines = Object.entries(figures).map(([name, value]) => {
    const others = known.filter(({ figure }) => figure === name).map((one) => `${number(one.value)} ${one.who}`)
    return `${name.padEnd(width)}${number(value)}  ${others.join('; ')}`.trimEnd()
  })
  return [...head, `${''.padEnd(width)}ours   known`, ...lines, ''].join('\n')
}
