/**
 * Measures attributions on PolNeAR as `crosswire annotate` prints them: the whole pipeline, regions included.
 *   npx node eval/polnear/run.ts FOLDER [--json] [--predictions FILE]
 * FOLDER holds DOC.txt and DOC.ANNOTATOR.ann (the train or dev part). Predictions are JSON lines
 * `{id, attributions: [{source, cue, content}]}`, each part a list of [start, end) in UTF-16 code units.
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { annotate } from '../../src/compose.ts'
import type { Span } from '../../src/text/span.ts'
import { loadPolnear, type GoldAttribution } from './load.ts'
import { scorePolnear, type Figures } from './score.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, predictions: { type: 'string' } },
})
const folder = positionals[0]
if (folder === undefined) {
  process.stderr.write('Give the folder of .txt and .ann files.\n')
  process.exit(2)
}

const gold = loadPolnear(folder)
const predictions = new Map<string, readonly GoldAttribution[]>()
const { documents } = await annotate(gold.map(({ id }) => `${folder}/${id}.txt`))
for await (const { document, attributions } of documents)
  predictions.set(basename(document.path ?? '', '.txt'), attributions)

if (values.predictions !== undefined) {
  const pairs = (spans: readonly Span[]): number[][] => spans.map(({ start, end }) => [start, end])
  const rows = gold.map(({ id }) => ({
    id,
    attributions: (predictions.get(id) ?? []).map(({ source, cue, content }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
    })),
  }))
  writeFileSync(values.predictions, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

const score = scorePolnear(gold, predictions)
if (values.json === true) process.stdout.write(`${JSON.stringify(score, null, 2)}\n`)
else {
  const cells = ({ precision, recall, f1 }: Figures): string =>
    [precision, recall, f1].map((figure) => figure.toFixed(3)).join('  ')
  const lines = [
    `${String(score.documents)} documents, ${String(score.gold)} marked, ${String(score.predicted)} found`,
    `${''.padEnd(32)}precision recall F1`,
    ...(['source', 'cue', 'content'] as const).flatMap((part) => [
      `${`${part} exact`.padEnd(32)}${cells(score[part].exact)}`,
      `${`${part} overlapping`.padEnd(32)}${cells(score[part].overlap)}`,
    ]),
    `${'all three exact'.padEnd(32)}${cells(score.allExact)}`,
    `${'source and content overlapping'.padEnd(32)}${cells(score.sourceAndContentOverlap)}`,
    `${'content characters'.padEnd(32)}${cells(score.contentCharacters)}`,
    ...Object.entries(score.byMode).map(
      ([mode, { gold: n, allExact, sourceAndContentOverlap, source }]) =>
        `${mode.padEnd(10)}${String(n).padStart(5)} marked: recall all exact ${allExact.toFixed(3)}, source and content overlapping ${sourceAndContentOverlap.toFixed(3)}, source ${source.toFixed(3)}`,
    ),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
