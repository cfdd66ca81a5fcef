/** PolNeAR: source, cue and content of attributions, as `crosswire annotate` prints them. */
import { basename, dirname, join } from 'node:path'
import { annotate } from '../../src/compose.ts'
import type { Span } from '../../src/text/span.ts'
import { filesEnding, readText } from '../files.ts'
import { DataError, type EvalSet, type Progress } from '../set.ts'
import { loadPolnear, type GoldAttribution, type GoldDocument } from './load.ts'
import { scorePolnear, type Score } from './score.ts'

type Item = { readonly path: string; readonly gold: GoldDocument; readonly answered: boolean }

const TEXT_BOUND = /^T\d+\t\S+ \d+ \d+(?:;\d+ \d+)*(?:\t|$)/

/** Refuses a standoff file whose text-bound lines cannot be read. */
const checkStandoff = (file: string): void =>
  readText(file)
    .split('\n')
    .forEach((line, i) => {
      if (line.startsWith('T') && !TEXT_BOUND.test(line))
        throw new DataError(`${file}, line ${i + 1}: not a text-bound annotation (T1<tab>Label start end<tab>words)`)
    })

const filesOf = (path: string): string[] => filesEnding(path, '.txt', '.ann')

const load = (path: string): Item[] => {
  const files = filesOf(path)
  const standoffs = files.filter((file) => file.endsWith('.ann'))
  standoffs.forEach(checkStandoff)
  const folders = [...new Set(files.filter((file) => file.endsWith('.txt')).map((file) => dirname(file)))]
  if (folders.length === 0) throw new DataError(`${path}: no .txt file in it`)
  return folders.flatMap((folder) =>
    loadPolnear(folder).map((gold) => ({
      path: join(folder, `${gold.id}.txt`),
      gold,
      answered: standoffs.some((file) => dirname(file) === folder && basename(file).startsWith(`${gold.id}.`)),
    })),
  )
}

const figuresOf = ({ source, cue, content, ...score }: Score): Record<string, number> => ({
  'source exact': source.exact.f1,
  'cue exact': cue.exact.f1,
  'content exact': content.exact.f1,
  'all three exact': score.allExact.f1,
  'source and content overlapping': score.sourceAndContentOverlap.f1,
  'content characters': score.contentCharacters.f1,
  'source overlapping': source.overlap.f1,
  'cue overlapping': cue.overlap.f1,
  'content overlapping': content.overlap.f1,
  ...Object.fromEntries(
    Object.entries(score.byMode).flatMap(([mode, one]) => [
      [`${mode}: all three exact, recall`, one.allExact],
      [`${mode}: source and content overlapping, recall`, one.sourceAndContentOverlap],
      [`${mode}: right source, recall`, one.source],
    ]),
  ),
})

const pairsOf = (spans: readonly Span[]): number[][] => spans.map(({ start, end }) => [start, end])

/** What `annotate` finds in one file. Each is read by itself, so that equal texts are not taken for one. */
const attributionsIn = async (path: string): Promise<readonly GoldAttribution[]> => {
  const { documents } = await annotate([path])
  const found: GoldAttribution[] = []
  for await (const { attributions } of documents) found.push(...attributions)
  return found
}

const predict = async (items: readonly Item[], onProgress: Progress): Promise<(readonly GoldAttribution[])[]> => {
  const found: (readonly GoldAttribution[])[] = []
  for (const { path } of items) {
    found.push(await attributionsIn(path))
    onProgress(found.length, items.length)
  }
  return found
}

const PEOPLE = 'people with people'
const TRIAL = 'features alone, a trial on dev'
const RULES = 'plain rules on dev'

export const POLNEAR: EvalSet = {
  name: 'polnear',
  about: 'PolNeAR: who says what, on news of the 2016 US campaign',
  version: 'PolNeAR 1.0.0',
  place: 'attribution/polnear/dev',
  known: [
    { figure: 'source exact', value: 0.779, who: PEOPLE },
    { figure: 'source exact', value: 0.744, who: TRIAL },
    { figure: 'cue exact', value: 0.704, who: PEOPLE },
    { figure: 'cue exact', value: 0.704, who: TRIAL },
    { figure: 'content exact', value: 0.659, who: PEOPLE },
    { figure: 'content exact', value: 0.573, who: TRIAL },
    { figure: 'all three exact', value: 0.564, who: PEOPLE },
    { figure: 'all three exact', value: 0.507, who: TRIAL },
    { figure: 'all three exact', value: 0.23, who: RULES },
    { figure: 'source and content overlapping', value: 0.796, who: PEOPLE },
    { figure: 'source and content overlapping', value: 0.769, who: TRIAL },
    { figure: 'source and content overlapping', value: 0.497, who: RULES },
    { figure: 'content characters', value: 0.911, who: PEOPLE },
    { figure: 'content characters', value: 0.828, who: TRIAL },
    { figure: 'content characters', value: 0.649, who: RULES },
  ],
  files: filesOf,
  measure: async (path, onProgress) => {
    const items = load(path)
    const found = await predict(items, onProgress)
    // Two parts may hold a document of one name: within one measurement the path tells them apart.
    const answered = items.filter((one) => one.answered).map((one) => ({ ...one.gold, id: one.path }))
    const byPath = new Map(items.map((one, i) => [one.path, found[i] as readonly GoldAttribution[]]))
    return {
      unit: 'articles',
      predicted: items.length,
      scored: answered.length,
      figures: answered.length === 0 ? {} : figuresOf(scorePolnear(answered, byPath)),
      predictions: items.map(({ gold: { id } }, i) => ({
        id,
        attributions: (found[i] as readonly GoldAttribution[]).map(({ source, cue, content }) => ({
          source: pairsOf(source),
          cue: pairsOf(cue),
          content: pairsOf(content),
        })),
      })),
    }
  },
}
