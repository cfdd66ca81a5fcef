/** Attributions by the learned chains: cues first, then for each its source and content. */
import { spanOf, type Draft, type Reading } from '../reading.ts'
import {
  CUE_FEATURES,
  cueFeatures,
  LABELS,
  LEARNED_LABELS,
  SPAN_TOPOLOGY,
  SPAN_WIDTH,
  windowOf,
  type Cue,
} from './chain.ts'
import { columnsOf, type Columns } from './columns.ts'
import { bestPath, marginals, type Chain, type Topology } from './crf.ts'
import { CUE_LABELS, CUE_TOPOLOGY, cuesFrom } from './cues.ts'
import { STATIC_FEATURES, staticFeatures } from './features.ts'
import type { AttributionModel, Weights } from './model.ts'

/** The weights between labels as numbers, once per model. */
const chainFrom = (topology: Topology, width: number, { values, scale }: Weights): Chain => ({
  topology,
  width,
  between: Float64Array.from(values, (value) => value * scale),
})

/** Adds to `out` the label scores of tokens [first, end) from their features. */
const addScores = (
  out: Float64Array,
  { values, scale }: Weights,
  labels: number,
  features: Int32Array,
  from: number,
  count: number,
  mask: number,
): void => {
  const length = out.length / labels
  const sums = new Int32Array(labels)
  for (let i = 0; i < length; i++) {
    sums.fill(0)
    const base = from + i * count
    for (let f = 0; f < count; f++) {
      const at = ((features[base + f] as number) & mask) * labels
      for (let l = 0; l < labels; l++) sums[l] = (sums[l] as number) + (values[at + l] as number)
    }
    for (let l = 0; l < labels; l++) out[i * labels + l] = (out[i * labels + l] as number) + (sums[l] as number) * scale
  }
}

const findCues = (
  model: AttributionModel,
  chain: Chain,
  reading: Reading,
  columns: Columns,
  features: Int32Array,
): Cue[] => {
  const labels = new Uint8Array(columns.length)
  const sure = new Float64Array(columns.length)
  for (const { first, end } of reading.bySentence) {
    const length = end - first
    if (length <= 0) continue
    const scores = new Float64Array(length * CUE_LABELS)
    addScores(
      scores,
      model.cue,
      CUE_LABELS,
      features,
      first * STATIC_FEATURES,
      STATIC_FEATURES,
      (1 << model.bits.cue) - 1,
    )
    const { at } = marginals(chain, scores, columns.kind, first, length, false)
    for (let i = 0; i < length; i++) {
      sure[first + i] = at[i * CUE_LABELS + 1] as number
      scores[i * CUE_LABELS] = (scores[i * CUE_LABELS] as number) - model.cueBias
    }
    labels.set(bestPath(chain, scores, columns.kind, first, length), first)
  }
  return cuesFrom(columns, labels, (i) => sure[i] as number)
}

/** 1 for each first token of a cue, 2 for later ones. */
export const cueMarks = (length: number, cues: readonly Cue[]): Uint8Array => {
  const marks = new Uint8Array(length)
  for (const { first, end, sure } of cues) {
    if (sure < MARKED) continue
    marks.fill(2, first, end)
    marks[first] = 1
  }
  return marks
}
/** Cues less sure than this do not stand in another's way; the trainer uses the same. */
const MARKED = 0.3

const spansOf = (
  model: AttributionModel,
  chain: Chain,
  reading: Reading,
  columns: Columns,
  features: Int32Array,
  drafts: readonly Draft[],
  marks: Uint8Array,
  cue: Cue,
): Draft | null => {
  const { first, end } = windowOf(reading, columns, cue)
  const length = end - first
  const byLabel = new Float64Array(length * LEARNED_LABELS)
  addScores(
    byLabel,
    model.token,
    LEARNED_LABELS,
    features,
    first * STATIC_FEATURES,
    STATIC_FEATURES,
    (1 << model.bits.token) - 1,
  )
  addScores(
    byLabel,
    model.span,
    LEARNED_LABELS,
    cueFeatures(reading, columns, drafts, marks, cue, first, end, model.bits.span),
    0,
    CUE_FEATURES,
    (1 << model.bits.span) - 1,
  )
  const { states, label } = SPAN_TOPOLOGY
  const scores = new Float64Array(length * states)
  for (let i = 0; i < length; i++) {
    const isCue = first + i >= cue.first && first + i < cue.end
    for (let s = 0; s < states; s++) {
      const l = label[s] as number
      scores[i * states + s] =
        (l === LABELS.cue) === isCue ? (isCue ? 0 : (byLabel[i * LEARNED_LABELS + l] as number)) : -Infinity
    }
  }
  const path = bestPath(chain, scores, columns.kind, first, length)
  const parts = (begin: number, later: number): Draft['content'] => {
    const found: Draft['content'][number][] = []
    for (let i = 0; i < length; i++) {
      if (label[path[i] as number] !== begin) continue
      let stop = i + 1
      while (stop < length && label[path[stop] as number] === later) stop++
      found.push(spanOf(reading.tokens, first + i, first + stop))
    }
    return found
  }
  const content = parts(LABELS.contentFirst, LABELS.content)
  if (content.length === 0) return null
  return {
    rule: 'learned.cue+chain',
    confidence: cue.sure,
    source: parts(LABELS.sourceFirst, LABELS.source),
    cue: [spanOf(reading.tokens, cue.first, cue.end)],
    content,
  }
}

/** A document's attributions by the model; `drafts` are the sieves', which it takes as evidence. */
export const predicting = (model: AttributionModel): ((reading: Reading, drafts: readonly Draft[]) => Draft[]) => {
  const cueChain = chainFrom(CUE_TOPOLOGY, CUE_LABELS, model.cueBetween)
  const spanChain = chainFrom(SPAN_TOPOLOGY, SPAN_WIDTH, model.spanBetween)
  const bits = Math.max(model.bits.cue, model.bits.token)
  return (reading, drafts) => {
    const columns = columnsOf(reading, drafts)
    const features = staticFeatures(columns, bits)
    const cues = findCues(model, cueChain, reading, columns, features)
    const marks = cueMarks(columns.length, cues)
    return cues.flatMap((cue) => spansOf(model, spanChain, reading, columns, features, drafts, marks, cue) ?? [])
  }
}
