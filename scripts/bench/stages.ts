/** Each stage's speed, measured as the pipeline runs it, beside bare part-of-speech tagging in the same run. */
import { performance } from 'node:perf_hooks'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { stages } from '../../src/compose.ts'
import { link } from '../../src/linking/link.ts'
import type { Document } from '../../src/model/document.ts'
import type { Stage } from '../../src/pipeline/annotator.ts'
import { pipeline, type Annotated } from '../../src/pipeline/pipeline.ts'

export type Speed = {
  readonly name: string
  /** In milliseconds, over all documents. */
  readonly time: number
  readonly documentsPerSecond: number
  readonly tokensPerSecond: number
  /** Times as long as bare tagging of the same texts. */
  readonly ratio: number
}

const NOW = { now: null }

/** Stages that add the time they take to `times`. */
const timed = (times: Map<string, number>): Stage[] =>
  stages.map((one) => ({
    ...one,
    annotate: (document, layers, context) => {
      const started = performance.now()
      const made = one.annotate(document, layers, context)
      times.set(one.layer, (times.get(one.layer) ?? 0) + performance.now() - started)
      return made
    },
  }))

/** Bare wink-nlp tagging, in milliseconds: the least any reading of these texts can cost with it. */
const bareTagging = (documents: readonly Document[]): number => {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const tag = (text: string): unknown => nlp.readDoc(text).tokens().out(nlp.its.pos)
  for (const { text } of documents.slice(0, 5)) tag(text)
  const started = performance.now()
  for (const { text } of documents) tag(text)
  return performance.now() - started
}

export type Measured = { readonly documents: number; readonly tokens: number; readonly speeds: readonly Speed[] }

/**
 * Measures annotating `documents`, each stage and together, and linking `linked` of them. Linking is of a few
 * documents by nature: its documents a second are of one comparison of that size, repeated.
 */
export const measureStages = (
  documents: readonly Document[],
  linked: readonly Document[],
  repeats: number,
): Measured => {
  const warm = pipeline(stages)
  for (const one of documents.slice(0, 5)) warm(one, NOW)
  const baseline = bareTagging(documents)
  const times = new Map<string, number>()
  const annotate = pipeline(timed(times))
  const started = performance.now()
  const annotated = documents.map((one) => annotate(one, NOW))
  const whole = performance.now() - started
  const count = (all: readonly Annotated[]): number =>
    all.reduce((sum, one) => sum + one.layers.tokens.tokens.length, 0)
  const tokens = count(annotated)
  const speed = (name: string, time: number, of: number, words: number): Speed => ({
    name,
    time,
    documentsPerSecond: (of / time) * 1000,
    tokensPerSecond: (words / time) * 1000,
    ratio: time / of / (baseline / documents.length),
  })
  const comparison = linked.map((one) => warm(one, NOW))
  link(comparison)
  const linking = performance.now()
  for (let i = 0; i < repeats; i++) link(comparison)
  const linkTime = performance.now() - linking
  return {
    documents: documents.length,
    tokens,
    speeds: [
      speed('bare tagging', baseline, documents.length, tokens),
      ...[...times].map(([name, time]) => speed(name, time, documents.length, tokens)),
      speed('all annotators', whole, documents.length, tokens),
      speed(`linking ${String(linked.length)}`, linkTime, linked.length * repeats, count(comparison) * repeats),
    ],
  }
}
