/**
 * Scores the grouping of documents into stories on jsonl files of rows {id, title, text, published, outlet, story}:
 *   node eval/stories/run.ts FILE...
 * The sets are public (ECB+, NeuS / AllSides, BASIL, NewsWCL50, the Gun Violence Database); their text is not in
 * this repository. `story` is read by the scorer only.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { linkLineage } from '../../src/linking/lineage/lineage.ts'
import { linkStories } from '../../src/linking/stories/stories.ts'
import { annotate } from './annotate.ts'
import { bCubed } from './bcubed.ts'

type Row = {
  readonly id: string
  readonly title: string | null
  readonly text: string
  readonly published: string | null
  readonly outlet: string | null
  readonly story: string
}

for (const file of process.argv.slice(2)) {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const corpus = rows.map(annotate).sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  const started = performance.now()
  const { storyOf, stories, storylines } = linkStories(corpus, linkLineage(corpus))
  const seconds = (performance.now() - started) / 1000
  const score = bCubed(
    rows.map(({ story }) => story),
    rows.map(({ id }) => storyOf.get(id) ?? ''),
  )
  const [p, r, f] = [score.precision, score.recall, score.f1].map((value) => value.toFixed(3))
  const counts = `${String(rows.length)} documents, ${String(stories.length)} stories, ${String(storylines.length)} storylines`
  console.log(`${basename(file)}  P ${p ?? ''}  R ${r ?? ''}  F1 ${f ?? ''}  (${counts}, ${seconds.toFixed(1)} s)`)
}
