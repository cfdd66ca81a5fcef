/** `npm run --silent eval -- SET --data PATH [--json] [--predictions FILE]`: measures Crosswire on public sets. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dataHash, locate } from './files.ts'
import { checkFloors, setFloors } from './floors.ts'
import { table } from './present.ts'
import { DataError, type EvalSet, type Progress } from './set.ts'
import { setNamed, SETS } from './sets.ts'

const HELP = `Usage: npm run --silent eval -- SET --data PATH [--json] [--predictions FILE]
       npm run --silent eval -- --floors --data FOLDER [--set] [SET...]

Measures Crosswire on a public set and prints its figures beside the highest known.

SET is one of:
${SETS.map(({ name, about }) => `  ${name.padEnd(13)}${about}`).join('\n')}

Options:
  --data PATH         the set's file or folder, or a folder of all sets in the layout of docs/benchmarks.md
  --json              print the figures as JSON
  --predictions FILE  write the raw answers as JSON lines; rows without an answer are predicted and not scored
  --floors            check the figures that eval/floors.json pins; a set whose data is missing is named and passed over
  --set               with --floors: pin what is reached now, less each set's slack
  --help              print this

Exit codes: 0 done; 1 a figure below its floor; 2 wrong use, or data that cannot be read.
`

class WrongUse extends Error {}

const options = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  predictions: { type: 'string' },
  floors: { type: 'boolean' },
  set: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** npm starts scripts in the package's folder; paths are meant where the user stands. */
const here = (path: string): string =>
  resolve(process.env.npm_lifecycle_event === 'eval' ? (process.env.INIT_CWD ?? '.') : '.', path)

/** A line on stderr that rewrites itself, when stderr is a terminal. */
const progressOf = (name: string): Progress =>
  process.stderr.isTTY
    ? (done, total) => process.stderr.write(`\r${name}: ${done} of ${total}${done === total ? '\n' : ''}`)
    : () => undefined

const namedSets = (names: readonly string[]): EvalSet[] =>
  names.map((name) => {
    const one = setNamed(name)
    if (one === null) throw new WrongUse(`No set "${name}"; known are ${SETS.map((set) => set.name).join(', ')}.`)
    return one
  })

const measureOne = async (
  set: EvalSet,
  data: string,
  { json, predictions }: { readonly json: boolean; readonly predictions: string | null },
): Promise<void> => {
  const path = locate(data, set.place)
  const files = set.files(path)
  // Before the work: a place that cannot be written is told at once.
  if (predictions !== null) writeFileSync(predictions, '')
  const outcome = await set.measure(path, progressOf(set.name))
  if (predictions !== null)
    writeFileSync(predictions, outcome.predictions.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const sha256 = dataHash(files)
  const { unit, predicted, scored, figures } = outcome
  const { name, version, known } = set
  process.stdout.write(
    json
      ? `${JSON.stringify({ set: name, version, data: { files: files.length, sha256 }, unit, predicted, scored, figures, known }, null, 2)}\n`
      : table(set, outcome, sha256),
  )
}

const main = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  if (values.help === true) {
    process.stdout.write(HELP)
    return 0
  }
  if (values.data === undefined) throw new WrongUse('Say where the data is: --data PATH.')
  const sets = namedSets(positionals)
  const data = here(values.data)
  if (values.floors === true) {
    const asked = { data, names: sets.map(({ name }) => name) }
    return values.set === true ? await setFloors(asked, progressOf) : await checkFloors(asked, progressOf)
  }
  const [set, ...more] = sets
  if (set === undefined || more.length > 0) throw new WrongUse('Name one set.')
  await measureOne(set, data, {
    json: values.json === true,
    predictions: values.predictions === undefined ? null : here(values.predictions),
  })
  return 0
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  const wrong = error instanceof WrongUse || code?.startsWith('ERR_PARSE_ARGS') === true
  if (!wrong && !(error instanceof DataError) && code === undefined) throw error
  process.stderr.write(`eval: ${message}\n${wrong ? 'See npm run eval -- --help.\n' : ''}`)
  process.exitCode = 2
}
