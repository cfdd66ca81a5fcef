/**
 * Trains the attribution weights on PolNeAR and writes them with their card.
 * node scripts/train/attribution/train.ts --data FOLDER [--out FILE]; FOLDER holds train/ and dev/ in brat standoff.
 * Deterministic: the same data and code give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { hash } from 'node:crypto'
import { loadPolnear } from '../../../eval/polnear/load.ts'
import { scorePolnear, type Score } from '../../../eval/polnear/score.ts'
import { predicting } from '../../../src/annotators/attributions/learned/predict.ts'
import { readModel, writeModel } from '../../../src/annotators/attributions/learned/model.ts'
import { cardOf } from './card.ts'
import { mark, type Marked } from './corpus.ts'
import { CUE_SETTINGS, learnCues } from './cues.ts'
import { quantised } from './learn.ts'
import { learnSpans, SPAN_SETTINGS } from './spans.ts'

/** Widths of the tables: together some 2 MB. */
const BITS = { cue: 17, token: 17, span: 17 }
/** Chosen on dev: of the biases that keep the F1 of all three exact, the one that finds most. */
const CUE_BIAS = 0.6

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
if (values.data === undefined) {
  process.stderr.write('Say where PolNeAR is: --data FOLDER\n')
  process.exit(2)
}
const out =
  values.out ??
  join(dirname(fileURLToPath(import.meta.url)), '../../../src/annotators/attributions/learned/weights/attribution.bin')
const began = performance.now()
const tell = (what: string): void => {
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}\n`)
}

const width = Math.max(BITS.cue, BITS.token)
const golds = loadPolnear(join(values.data, 'train'))
const documents: Marked[] = golds.map((gold) => mark(gold, width))
tell(`${String(documents.length)} documents read`)
const halves = [0, 1].map((half) =>
  learnCues(
    documents.filter((_, i) => i % 2 !== half),
    BITS.cue,
    (pass) => {
      tell(`cues, half ${String(half + 1)}, pass ${String(pass)} of ${String(CUE_SETTINGS.epochs)}`)
    },
  ),
)
const cues = learnCues(documents, BITS.cue, (pass) => {
  tell(`cues, pass ${String(pass)} of ${String(CUE_SETTINGS.epochs)}`)
})
const [first, second] = halves
if (first === undefined || second === undefined) throw new Error('two halves')
const spans = learnSpans(documents, [first, second], BITS, (pass) => {
  tell(`spans, pass ${String(pass)} of ${String(SPAN_SETTINGS.epochs)}`)
})

const tables = {
  cue: quantised(cues.labels),
  cueBetween: quantised(cues.between),
  token: quantised(spans.token),
  span: quantised(spans.span),
  spanBetween: quantised(spans.between),
}
const name = hash(
  'sha256',
  Buffer.concat(Object.values(tables).map(({ values: bytes }) => Buffer.from(bytes.buffer))),
  'hex',
).slice(0, 16)
const bytes = writeModel({ name, bits: BITS, cueBias: CUE_BIAS, ...tables })

const dev = loadPolnear(join(values.data, 'dev'))
const predict = predicting(readModel(bytes))
const score: Score = scorePolnear(
  dev,
  new Map(
    dev.map((gold) => {
      const { reading, drafts } = mark(gold, width)
      return [gold.id, predict(reading, drafts)]
    }),
  ),
)
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, bytes)
writeFileSync(
  out.replace(/\.bin$/, '.md'),
  cardOf({
    name,
    bytes: bytes.length,
    documents: golds.length,
    attributions: golds.reduce((sum, { attributions }) => sum + attributions.length, 0),
    score,
  }),
)
tell(
  `all three exact ${score.allExact.f1.toFixed(3)}, source and content overlapping ${score.sourceAndContentOverlap.f1.toFixed(3)}, content characters ${score.contentCharacters.f1.toFixed(3)}`,
)
tell(`written ${String(bytes.length)} bytes, model ${name}`)
