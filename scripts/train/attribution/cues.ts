/** Learns the first chain: where cues are. */
import { CUE_LABELS, CUE_TOPOLOGY, cuesFrom } from '../../../src/annotators/attributions/learned/cues.ts'
import type { Cue } from '../../../src/annotators/attributions/learned/chain.ts'
import { KINDS_OF_PLACE } from '../../../src/annotators/attributions/learned/columns.ts'
import { bestPath, marginals } from '../../../src/annotators/attributions/learned/crf.ts'
import { STATIC_FEATURES } from '../../../src/annotators/attributions/learned/features.ts'
import type { Marked } from './corpus.ts'
import { dropping, emissions, learn, shuffled, table, type Table } from './learn.ts'

export type CueTables = { readonly bits: number; readonly labels: Table; readonly between: Table }
/** Chosen on dev among rates .015 to .1 and shares .0 to .5: a fifth to a third of features left out is worth .015. */
export const CUE_SETTINGS = { epochs: 5, rate: 0.03, dropped: 0.25 }

const masked = (features: Int32Array, bits: number): Int32Array =>
  features.map((feature) => feature & ((1 << bits) - 1))

/** Trains on the documents; `tell` hears of each pass. */
export const learnCues = (documents: readonly Marked[], bits: number, tell: (pass: number) => void): CueTables => {
  const labels = table(CUE_LABELS << bits)
  const between = table(CUE_LABELS * CUE_LABELS * KINDS_OF_PLACE)
  const task = { labels: CUE_LABELS, between, width: CUE_LABELS, topology: CUE_TOPOLOGY, fixed: -1 }
  const sentences = documents.flatMap((document) =>
    document.reading.bySentence.filter(({ first, end }) => end > first).map((range) => ({ document, ...range })),
  )
  const drop = dropping(CUE_SETTINGS.dropped, 12345)
  for (let pass = 0; pass < CUE_SETTINGS.epochs; pass++) {
    const rate = pass < CUE_SETTINGS.epochs - 1 ? CUE_SETTINGS.rate : CUE_SETTINGS.rate / 2
    for (const i of shuffled(sentences.length, pass + 1)) {
      const { document, first, end } = sentences[i] as (typeof sentences)[number]
      const features = drop(masked(document.features.subarray(first * STATIC_FEATURES, end * STATIC_FEATURES), bits))
      learn(
        task,
        [{ table: labels, features, offset: 0, count: STATIC_FEATURES }],
        document.cueLabels.slice(first, end),
        document.columns.kind,
        first,
        { rate, decay: 0 },
      )
    }
    tell(pass + 1)
  }
  return { bits, labels, between }
}

/** Cues of a document by the tables, and for each token the probability that a cue begins there. */
export const cuesBy = (
  { bits, labels: own, between }: CueTables,
  { reading, columns, features }: Marked,
  bias: number,
): { cues: Cue[]; sure: Float64Array } => {
  const labels = new Uint8Array(columns.length)
  const sure = new Float64Array(columns.length)
  const chain = { topology: CUE_TOPOLOGY, width: CUE_LABELS, between: between.weights }
  for (const { first, end } of reading.bySentence) {
    const length = end - first
    if (length <= 0) continue
    const words = masked(features.subarray(first * STATIC_FEATURES, end * STATIC_FEATURES), bits)
    const scores = emissions([{ table: own, features: words, offset: 0, count: STATIC_FEATURES }], length, CUE_LABELS)
    const { at } = marginals(chain, scores, columns.kind, first, length, false)
    for (let i = 0; i < length; i++) {
      sure[first + i] = at[i * CUE_LABELS + 1] as number
      scores[i * CUE_LABELS] = (scores[i * CUE_LABELS] as number) - bias
    }
    labels.set(bestPath(chain, scores, columns.kind, first, length), first)
  }
  return { cues: cuesFrom(columns, labels, (i) => sure[i] as number), sure }
}
