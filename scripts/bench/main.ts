/**
 * `npm run bench -- [PATH...] [--json] [--quick]`: documents and tokens a second of each stage and of the whole,
 * and the whole process's time and memory. Nothing here passes or fails.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { measureProcesses } from './processes.ts'
import { measureStages } from './stages.ts'
import { sample } from './texts.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
})
const paths = positionals.length > 0 ? positionals : ['examples/cod-war']
/** Documents timed: enough for the optimising compiler to settle; a quick run only shows that everything runs. */
const DOCUMENTS = values.quick ? 40 : 400
const RUNS = values.quick ? 3 : 9

/** Documents of one comparison, linked as a whole. */
const COMPARED = 5

const stages = measureStages(await sample(paths, DOCUMENTS), await sample(paths, COMPARED), values.quick ? 2 : 20)
const processes = await measureProcesses(paths, RUNS)
const machine = { node: process.version, cores: cpus().length, model: cpus()[0]?.model ?? 'unknown' }

const columns = (cells: readonly string[], widths: readonly number[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('')
const rounded = (value: number): string => Math.round(value).toLocaleString('en')

if (values.json) console.log(JSON.stringify({ machine, paths, ...stages, processes }))
else {
  const widths = [28, 12, 14, 12]
  console.log(
    `${String(stages.documents)} documents, ${rounded(stages.tokens)} tokens, Node ${process.version}, ${String(machine.cores)} cores (${machine.model})\n`,
  )
  console.log(columns(['stage', 'documents/s', 'tokens/s', 'x tagging'], widths))
  for (const { name, documentsPerSecond, tokensPerSecond, ratio } of stages.speeds)
    console.log(columns([name, rounded(documentsPerSecond), rounded(tokensPerSecond), ratio.toFixed(2)], widths))
  console.log(`\n${columns(['whole process', 'median ms', 'least ms', 'peak MB'], widths)}`)
  for (const { name, median, least, memory } of processes)
    console.log(columns([name, rounded(median), rounded(least), rounded(memory)], widths))
}
