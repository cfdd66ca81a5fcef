/** The article-extraction benchmark: an article's text from its page. */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeBytes } from '../../src/ingest/bytes.ts'
import { articleOf } from '../../src/ingest/html/article.ts'
import { filesEnding, readText } from '../files.ts'
import { DataError, type EvalSet } from '../set.ts'
import { scorePage, scorePages } from './score.ts'

const pagesOf = (path: string): string[] => filesEnding(path, '.html', '.html.gz')
const idOfPage = (file: string): string => basename(file).replace(/\.html(?:\.gz)?$/, '')

/** The right texts by page id; empty without ground-truth.json. */
const truthOf = (path: string): Map<string, string> => {
  const file = join(path, 'ground-truth.json')
  if (!existsSync(file)) return new Map()
  let truth: Record<string, { articleBody?: unknown } | undefined>
  try {
    truth = JSON.parse(readText(file)) as typeof truth
  } catch (error) {
    throw new DataError(`${file}: ${(error as Error).message}`)
  }
  return new Map(
    Object.entries(truth).flatMap(([id, page]) =>
      typeof page?.articleBody === 'string' ? [[id, page.articleBody] as const] : [],
    ),
  )
}

const textOf = async (file: string): Promise<string> => {
  let bytes: Uint8Array = readFileSync(file)
  if (file.endsWith('.gz'))
    try {
      bytes = gunzipSync(bytes)
    } catch {
      throw new DataError(`${file}: not a gzip file`)
    }
  const article = articleOf((await decodeBytes(bytes)).text)
  return 'text' in article ? article.text : ''
}

export const EXTRACTION: EvalSet = {
  name: 'extraction',
  about: 'Article extraction: the text of an article from its page',
  version: 'article-extraction-benchmark, 2020',
  place: 'extraction',
  known: [
    { figure: 'F1', value: 0.97, who: 'highest in the benchmark' },
    { figure: 'F1', value: 0.958, who: 'trafilatura' },
    { figure: 'F1', value: 0.947, who: 'Readability.js' },
  ],
  files: (path) => [...pagesOf(path), ...[join(path, 'ground-truth.json')].filter((file) => existsSync(file))],
  measure: async (path, onProgress) => {
    const truth = truthOf(path)
    const pages = pagesOf(path)
    const answers: { readonly id: string; readonly text: string }[] = []
    for (const file of pages) {
      answers.push({ id: idOfPage(file), text: await textOf(file) })
      onProgress(answers.length, pages.length)
    }
    const scores = answers.flatMap(({ id, text }) => {
      const expected = truth.get(id)
      return expected === undefined ? [] : [scorePage(expected, text)]
    })
    const { precision, recall, f1 } = scorePages(scores)
    return {
      unit: 'pages',
      predicted: pages.length,
      scored: scores.length,
      figures: scores.length === 0 ? {} : { F1: f1, precision, recall },
      predictions: answers,
    }
  },
}
