/**
 * Scores PLOVER coding on a JSON-lines file of `{id, text, marked, event, quad}` whose `marked` shows the actor
 * in <s></s> and the recipient in <t></t>. Prints precision, recall and F1 by type and the macro-F1 over types
 * and over quads. Usage: `node eval/plover/score.ts FILE [--half 0|1] [--errors [TYPE]]`.
 */
import { readFileSync } from 'node:fs'
import { sha256 } from '../../src/model/ids.ts'
import { classify } from './classify.ts'
import { QUADS, unmark } from './load.ts'

type Row = {
  readonly id: string
  readonly text: string
  readonly marked: string
  readonly event: string
  readonly quad: string
}

const report = (pairs: readonly (readonly [string, string])[], title: string): void => {
  const labels = [...new Set(pairs.map(([gold]) => gold))].sort()
  let sum = 0
  for (const label of labels) {
    const right = pairs.filter(([gold, guess]) => gold === label && guess === label).length
    const guessed = pairs.filter(([, guess]) => guess === label).length
    const golden = pairs.filter(([gold]) => gold === label).length
    const f1 = right === 0 ? 0 : (2 * right) / (guessed + golden)
    sum += f1
    console.log(
      `${title} ${label.padEnd(10)} P ${(right / (guessed || 1)).toFixed(3)} R ${(right / golden).toFixed(3)} F1 ${f1.toFixed(3)} n ${String(golden)}`,
    )
  }
  console.log(`${title} macro-F1 ${(sum / labels.length).toFixed(3)} over ${String(pairs.length)} sentences`)
}

const main = (args: readonly string[]): void => {
  const half = args.includes('--half') ? Number(args[args.indexOf('--half') + 1]) : null
  const shown = args.includes('--errors') ? (args[args.indexOf('--errors') + 1] ?? '') : null
  const rows = readFileSync(args[0] as string, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .filter(({ text }) => half === null || parseInt(sha256(text).slice(0, 2), 16) % 2 === half)
  const types: [string, string][] = []
  for (const { event, marked } of rows) {
    const { text, actor, recipient } = unmark(marked)
    const coded = classify(text, actor, recipient)
    const guess = coded === 'CONCEDE' || coded === 'RETREAT' ? 'YIELD' : (coded ?? 'NONE')
    types.push([event, guess])
    if (shown !== null && guess !== event && (shown === '' || shown === event || shown === guess))
      console.log(`${event} > ${guess}: ${marked.slice(0, 260)}`)
  }
  report(types, 'type')
  report(
    types.map(([gold, guess]) => [QUADS[gold] ?? '', QUADS[guess] ?? '']),
    'quad',
  )
}

main(process.argv.slice(2))
