/** Learns the second chain: source and content of each cue, with the cues the first chain finds unseen as neighbours. */
import {
  CUE_FEATURES,
  cueFeatures,
  LABELS,
  LEARNED_LABELS,
  SPAN_TOPOLOGY,
  SPAN_WIDTH,
  type Cue,
} from '../../../src/annotators/attributions/learned/chain.ts'
import { KINDS_OF_PLACE } from '../../../src/annotators/attributions/learned/columns.ts'
import { STATIC_FEATURES } from '../../../src/annotators/attributions/learned/features.ts'
import { cueMarks } from '../../../src/annotators/attributions/learned/predict.ts'
import type { Example, Marked } from './corpus.ts'
import { cuesBy, type CueTables } from './cues.ts'
import { dropping, learn, shuffled, table, type Table } from './learn.ts'

type SpanTables = {
  readonly tokenBits: number
  readonly spanBits: number
  readonly token: Table
  readonly span: Table
  readonly between: Table
}
/** Chosen on dev among rates .03 to .1 and shares .0 to .3. */
export const SPAN_SETTINGS = { epochs: 10, rate: 0.03, dropped: 0.2 }
/** Neighbouring cues are sought a little more freely than the model's own. */
const NEIGHBOUR_BIAS = 0.6

type Lesson = Example & { readonly document: Marked; readonly marks: Uint8Array }

/** Lessons of a document: its marked cues, each as sure as a chain that has not seen the document is of it. */
const lessonsOf = (document: Marked, unseen: CueTables): Lesson[] => {
  const { cues, sure } = cuesBy(unseen, document, NEIGHBOUR_BIAS)
  const marks = cueMarks(document.columns.length, cues)
  return document.examples.map((example) => {
    const cue: Cue = { ...example.cue, sure: sure[example.cue.first] as number }
    return { ...example, cue, document, marks }
  })
}

/** Trains on the documents; those of even number are read for cues by `halves[0]`, which has not seen them, and so on. */
export const learnSpans = (
  documents: readonly Marked[],
  halves: readonly [CueTables, CueTables],
  bits: { token: number; span: number },
  tell: (pass: number) => void,
): SpanTables => {
  const token = table(LEARNED_LABELS << bits.token)
  const span = table(LEARNED_LABELS << bits.span)
  const between = table(SPAN_WIDTH * SPAN_WIDTH * KINDS_OF_PLACE)
  const task = { labels: LEARNED_LABELS, between, width: SPAN_WIDTH, topology: SPAN_TOPOLOGY, fixed: LABELS.cue }
  const lessons = documents.flatMap((document, i) => lessonsOf(document, halves[i % 2] as CueTables))
  const drop = dropping(SPAN_SETTINGS.dropped, 54321)
  const mask = (1 << bits.token) - 1
  for (let pass = 0; pass < SPAN_SETTINGS.epochs; pass++) {
    const rate = pass < SPAN_SETTINGS.epochs - 1 ? SPAN_SETTINGS.rate : SPAN_SETTINGS.rate / 2
    for (const i of shuffled(lessons.length, pass + 100)) {
      const { document, marks, cue, first, end, labels } = lessons[i] as Lesson
      const own = document.features
        .subarray(first * STATIC_FEATURES, end * STATIC_FEATURES)
        .map((feature) => feature & mask)
      const relative = cueFeatures(
        document.reading,
        document.columns,
        document.drafts,
        marks,
        cue,
        first,
        end,
        bits.span,
      )
      const blocks = [
        { table: token, features: drop(own), offset: 0, count: STATIC_FEATURES },
        { table: span, features: drop(relative), offset: 0, count: CUE_FEATURES },
      ]
      learn(task, blocks, labels, document.columns.kind, first, { rate, decay: 0 })
    }
    tell(pass + 1)
  }
  return { tokenBits: bits.token, spanBits: bits.span, token, span, between }
}
