/**
 * Measures the times layer on a folder of TimeML documents.
 *   npx node eval/tempeval/run.ts FOLDER [--half a|b] [--misses]
 * The folder is TimeBank and AQUAINT as TempEval-3 published them (github.com/naushadzaman/tempeval3).
 * Halves are every second document by name, so that a rule written on one can be tried on the other.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sentences } from '../../src/annotators/sentences/sentences.ts'
import { times } from '../../src/annotators/times/times.ts'
import { tokens } from '../../src/annotators/tokens/tokens.ts'
import type { Document } from '../../src/model/document.ts'
import { idOf, sha256 } from '../../src/model/ids.ts'
import { result } from '../../src/model/result.ts'
import { stage, type Annotator } from '../../src/pipeline/annotator.ts'
import { pipeline } from '../../src/pipeline/pipeline.ts'
import { parseTimeMl, type Timex } from './load.ts'
import { add, count, f1, NOTHING, pairs, type Counts } from './score.ts'

/** The whole text as body: the set has no pages. */
const plain: Annotator<never, 'regions'> = {
  layer: 'regions',
  version: 1,
  requires: [],
  create: () => (document) =>
    result({
      regions: [{ span: { start: 0, end: document.text.length }, kind: 'body' as const }],
      genre: 'report' as const,
    }),
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' }, misses: { type: 'boolean' } },
})
const folder = positionals[0]
if (folder === undefined) {
  process.stderr.write('Give the folder of .tml files.\n')
  process.exit(2)
}
const annotate = pipeline([stage(plain, {}), stage(sentences, {}), stage(tokens, {}), stage(times, {})])

const documentOf = (text: string, created: string | null): Document => ({
  id: idOf('doc', text),
  path: null,
  url: null,
  outlet: null,
  title: null,
  author: null,
  published:
    created === null
      ? null
      : { start: created.slice(0, 10), end: created.slice(0, 10), precision: 'day', basis: 'stated' },
  language: 'en',
  sha256: sha256(text),
  text,
  titleSpan: null,
  notices: [],
})

let total: Counts = NOTHING
const show = (kind: string, text: string, one: Timex, other?: Timex): void => {
  if (values.misses !== true) return
  const around = text.slice(Math.max(0, one.start - 45), one.start).replace(/\s+/g, ' ')
  const after = text.slice(one.end, one.end + 30).replace(/\s+/g, ' ')
  const against = other === undefined ? '' : ` <> ${text.slice(other.start, other.end)} = ${other.type} ${other.value}`
  process.stdout.write(
    `${kind}\t${one.type} ${one.value}\t${text.slice(one.start, one.end)}${against}\t…${around}[]${after}\n`,
  )
}
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.tml'))
  .sort()
files.forEach((name, number) => {
  if (values.half !== undefined && (number % 2 === 0 ? 'a' : 'b') !== values.half) return
  const { text, created, timexes } = parseTimeMl(readFileSync(join(folder, name), 'utf8'))
  const { layers } = annotate(documentOf(text, created), { now: null })
  const system: Timex[] = layers.times.mentions.map(({ span, type, value }) => ({ ...span, type, value }))
  total = add(total, count(timexes, system))
  const paired = new Map(pairs(timexes, system))
  const used = new Set(paired.values())
  if (values.misses === true) process.stdout.write(`# ${name} ${created ?? ''}\n`)
  for (const one of timexes) {
    const other = paired.get(one)
    if (other === undefined) show('MISS', text, one)
    else if (other.value !== one.value) show('VALUE', text, one, other)
    else if (other.start !== one.start || other.end !== one.end) show('SPAN', text, one, other)
  }
  for (const other of system) if (!used.has(other)) show('EXTRA', text, other)
})
const figure = (hits: number): string => f1(hits, total).toFixed(3)
process.stdout.write(
  `gold ${String(total.gold)} system ${String(total.system)} relaxed ${figure(total.relaxed)} strict ${figure(total.strict)} value ${figure(total.value)} type ${figure(total.type)} precision ${(total.relaxed / total.system).toFixed(3)} recall ${(total.relaxed / total.gold).toFixed(3)}\n`,
)
