/**
 * The story sets: rows `{id, title, text, published, outlet, story}`. What is predicted is the story of each row, as
 * the product groups them; B-cubed F1 is the score. Ids, row order and addresses are no evidence: a document is known
 * by a hash of its own words.
 */
import { publishedRange } from '../../src/ingest/published.ts'
import { linkLineage } from '../../src/linking/lineage/lineage.ts'
import { linkStories } from '../../src/linking/stories/stories.ts'
import { idOf } from '../../src/model/ids.ts'
import { fileNamed, optionalString, readRows, stringOf } from '../files.ts'
import type { EvalSet, Known, Progress } from '../set.ts'
import { annotate, type Source } from './annotate.ts'
import { bCubed } from './bcubed.ts'

type StoryRow = Source & { readonly story: string | null }

/** Rows of a file; `story` is null where the answer is not given. Throws `DataError`. */
const readStoryRows = (file: string): StoryRow[] =>
  readRows(file).map((row) => {
    const published = optionalString(row, 'published')
    return {
      id: stringOf(row, 'id'),
      title: optionalString(row, 'title'),
      text: optionalString(row, 'text') ?? '',
      published: published === null ? null : (publishedRange(published)?.start?.slice(0, 10) ?? null),
      outlet: optionalString(row, 'outlet'),
      story: optionalString(row, 'story'),
    }
  })

/** The story of each row, in the order of the rows: names of groups that mean nothing beyond this call. */
const groupRows = (rows: readonly Source[], onProgress: Progress): string[] => {
  const seen = new Map<string, number>()
  const keyed = rows.map(({ title, text, published, outlet }) => {
    const id = idOf('doc', title, text, published, outlet)
    const copy = seen.get(id) ?? 0
    seen.set(id, copy + 1)
    return { id: `${id}-${copy}`, title, text, published, outlet }
  })
  const corpus = keyed.map((one, i) => {
    const annotated = annotate(one)
    onProgress(i + 1, rows.length)
    return annotated
  })
  corpus.sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  const { storyOf } = linkStories(corpus, linkLineage(corpus))
  return keyed.map(({ id }) => storyOf.get(id) ?? id)
}

const storySet = (name: string, about: string, version: string, known: readonly Known[]): EvalSet => {
  const fileOf = (path: string): string => fileNamed(path, `${name}.jsonl`)
  return {
    name,
    about,
    version,
    place: `stories/${name}.jsonl`,
    known,
    files: (path) => [fileOf(path)],
    measure: (path, onProgress) => {
      const rows = readStoryRows(fileOf(path))
      const found = groupRows(rows, onProgress)
      const scored = rows.flatMap(({ story }, i) => (story === null ? [] : [[story, found[i] as string] as const]))
      const { precision, recall, f1 } = bCubed(
        scored.map(([gold]) => gold),
        scored.map(([, guess]) => guess),
      )
      return Promise.resolve({
        unit: 'articles',
        predicted: rows.length,
        scored: scored.length,
        figures:
          scored.length === 0 ? {} : { 'B-cubed F1': f1, 'B-cubed precision': precision, 'B-cubed recall': recall },
        predictions: rows.map(({ id }, i) => ({ id, story: found[i] })),
      })
    },
  }
}

const BASELINE = 'TF-IDF with average linkage, one threshold for all sets, on the part kept apart'
const baseline = (value: number): Known => ({ figure: 'B-cubed F1', value, who: BASELINE })

export const STORY_SETS: readonly EvalSet[] = [
  storySet('ecbplus', 'ECB+: news texts in stories, two alike events a topic', 'ECB+ 1.0', [
    { figure: 'B-cubed F1', value: 0.968, who: 'Barhom et al. 2019, document clusters on test topics' },
    baseline(0.861),
  ]),
  storySet('allsides', 'NeuS / AllSides: titles and leads of round-ups of 2021, dated to the day', 'NeuS 2022', [
    baseline(0.859),
  ]),
  storySet('basil', 'BASIL: full articles, three outlets an event', 'BASIL 2019', [baseline(0.975)]),
  storySet('newswcl50', 'NewsWCL50: full articles, five outlets an event', 'NewsWCL50 2019', [baseline(1)]),
  storySet('gunviolence', 'Gun violence: dated local news, many look-alikes', 'local news by incident, given portion', [
    baseline(0.939),
  ]),
]
