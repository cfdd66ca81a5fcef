/**
 * Article extraction on pages of the article-extraction benchmark
 * (github.com/scrapinghub/article-extraction-benchmark), as its evaluate.py scores: 4-gram shingles of words,
 * precision and recall of each page, averaged; F1 of the averages.
 *
 * Run: node eval/extraction/run.ts FOLDER, where FOLDER holds ground-truth.json and html/ID.html.gz.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeBytes } from '../../src/ingest/bytes.ts'
import { articleOf } from '../../src/ingest/html/article.ts'

const SHINGLE = 4

const shingles = (text: string): Map<string, number> => {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** Precision and recall of one page's text, 1 where there is nothing to be wrong about. */
const score = (expected: string, found: string): { readonly precision: number; readonly recall: number } => {
  const [right, ours] = [shingles(expected), shingles(found)]
  const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)
  const shared = [...right].reduce((sum, [shingle, count]) => sum + Math.min(count, ours.get(shingle) ?? 0), 0)
  return { precision: shared / (total(ours) || 1), recall: shared / (total(right) || 1) }
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the folder of the benchmark.')
const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
  string,
  { articleBody: string }
>
const scores: ReturnType<typeof score>[] = []
for (const file of readdirSync(join(folder, 'html')).sort()) {
  const expected = truth[file.split('.')[0] ?? '']
  if (expected === undefined) continue
  const page = await decodeBytes(gunzipSync(readFileSync(join(folder, 'html', file))))
  const article = articleOf(page.text)
  scores.push(score(expected.articleBody, 'text' in article ? article.text : ''))
}
const mean = (of: (one: (typeof scores)[number]) => number): number =>
  scores.reduce((sum, one) => sum + of(one), 0) / scores.length
const [precision, recall] = [mean((one) => one.precision), mean((one) => one.recall)]
const f1 = (2 * precision * recall) / (precision + recall)
console.log(
  `${scores.length} pages: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
)
