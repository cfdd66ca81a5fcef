/** Marked documents as the learner sees them: columns, hashed features, and the right labels of every token. */
import { cueHead } from '../../../src/annotators/attributions/learned/cues.ts'
import { LABELS, windowOf, type Cue } from '../../../src/annotators/attributions/learned/chain.ts'
import { columnsOf, type Columns } from '../../../src/annotators/attributions/learned/columns.ts'
import { staticFeatures } from '../../../src/annotators/attributions/learned/features.ts'
import { readingOf, tokensIn, type Draft, type Reading } from '../../../src/annotators/attributions/reading.ts'
import { sieve } from '../../../src/annotators/attributions/sieves.ts'
import { clauses } from '../../../src/annotators/clauses/clauses.ts'
import { quotations } from '../../../src/annotators/quotations/quotations.ts'
import { sentences } from '../../../src/annotators/sentences/sentences.ts'
import { tokens } from '../../../src/annotators/tokens/tokens.ts'
import type { Document } from '../../../src/model/document.ts'
import type { Layers } from '../../../src/model/layers.ts'
import { isBlank, linesOf } from '../../../src/text/lines.ts'
import type { GoldAttribution, GoldDocument } from '../../../eval/polnear/load.ts'

/** One marked cue: where it is and the label of each token of its window. */
export type Example = { readonly cue: Cue; readonly first: number; readonly end: number; readonly labels: Uint8Array }
export type Marked = {
  readonly id: string
  readonly reading: Reading
  readonly columns: Columns
  readonly drafts: readonly Draft[]
  readonly features: Int32Array
  /** 0 outside, 1 first token of a cue, 2 later token. */
  readonly cueLabels: Uint8Array
  readonly examples: readonly Example[]
}

const create = {
  sentences: sentences.create({}),
  tokens: tokens.create({}),
  clauses: clauses.create({}),
  quotations: quotations.create({}),
}
const context = { now: null }

/** Layers of a bare text, every line body; names are not among the learner's evidence. */
const layersOf = (document: Document): Pick<Layers, 'sentences' | 'tokens' | 'clauses' | 'names' | 'quotations'> => {
  const regions = linesOf(document.text)
    .filter((line) => !isBlank(document.text, line))
    .map((span) => ({ span, kind: 'body' as const }))
  const made = { regions: { regions, genre: 'report' as const } }
  const sentencesLayer = create.sentences(document, made, context).value
  const tokensLayer = create.tokens(document, { sentences: sentencesLayer }, context).value
  const base = { sentences: sentencesLayer, tokens: tokensLayer, names: { mentions: [], referents: [] } }
  return {
    ...base,
    clauses: create.clauses(document, base, context).value,
    quotations: create.quotations(document, base, context).value,
  }
}

const bare = (id: string, text: string): Document => ({
  id,
  text,
  path: null,
  url: null,
  outlet: null,
  title: null,
  author: null,
  published: null,
  language: 'en',
  sha256: '',
  titleSpan: null,
  notices: [],
})

const label = (reading: Reading, columns: Columns, gold: GoldAttribution): Example | null => {
  const cueSpan = gold.cue[0]
  if (cueSpan === undefined) return null
  const { first, end } = tokensIn(reading.tokens, cueSpan)
  if (end <= first) return null
  const cue = { first, end, head: cueHead(columns, first, end), sure: 1 }
  const window = windowOf(reading, columns, cue)
  const labels = new Uint8Array(window.end - window.first)
  const put = (spans: GoldAttribution['cue'], begin: number, later: number): void => {
    for (const span of spans) {
      const range = tokensIn(reading.tokens, span)
      for (let i = Math.max(range.first, window.first); i < Math.min(range.end, window.end); i++) {
        const before = labels[i - window.first - 1]
        labels[i - window.first] =
          i > window.first && (before === begin || before === later) && i > range.first ? later : begin
      }
    }
  }
  put(gold.content, LABELS.contentFirst, LABELS.content)
  put(gold.source.slice(0, 1), LABELS.sourceFirst, LABELS.source)
  labels.fill(
    LABELS.cue,
    Math.max(0, cue.first - window.first),
    Math.max(0, Math.min(labels.length, cue.end - window.first)),
  )
  repair(labels)
  return { cue, first: window.first, end: window.end, labels }
}

/** Later tokens whose first was cut off begin anew; a source cut in two keeps its first part. */
const repair = (labels: Uint8Array): void => {
  let sources = 0
  for (let i = 0; i < labels.length; i++) {
    const before = i === 0 ? LABELS.outside : labels[i - 1]
    if (labels[i] === LABELS.content && before !== LABELS.content && before !== LABELS.contentFirst)
      labels[i] = LABELS.contentFirst
    if (labels[i] === LABELS.source && before !== LABELS.source && before !== LABELS.sourceFirst)
      labels[i] = LABELS.sourceFirst
    if (labels[i] === LABELS.sourceFirst) sources++
    if (sources > 1 && (labels[i] === LABELS.sourceFirst || labels[i] === LABELS.source)) labels[i] = LABELS.outside
  }
}

/** Prepares one document; `bits` is the width of the feature table. */
export const mark = (gold: GoldDocument, bits: number): Marked => {
  const document = bare(gold.id, gold.text)
  const reading = readingOf(document, layersOf(document))
  const drafts = sieve(reading)
  const columns = columnsOf(reading, drafts)
  const cueLabels = new Uint8Array(reading.tokens.length)
  const examples: Example[] = []
  for (const one of gold.attributions) {
    const example = label(reading, columns, one)
    if (example === null) continue
    cueLabels.fill(2, example.cue.first, example.cue.end)
    cueLabels[example.cue.first] = 1
    examples.push(example)
  }
  return { id: gold.id, reading, columns, drafts, features: staticFeatures(columns, bits), cueLabels, examples }
}
