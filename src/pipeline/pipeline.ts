/** Orders stages by what they require and runs them over one document. */
import type { Document } from '../model/document.ts'
import { CrosswireError } from '../model/errors.ts'
import type { LayerName, Layers } from '../model/layers.ts'
import type { Notice } from '../model/notice.ts'
import type { Stage, StageContext } from './annotator.ts'

/** One document with all its layers. */
export type Annotated = { readonly document: Document; readonly layers: Layers; readonly notices: readonly Notice[] }

/**
 * Stages in an order in which each finds what it requires; ties keep the given order.
 * Throws `pipeline.two-writers`, `pipeline.missing-layer` or `pipeline.cycle`.
 */
export const orderStages = (stages: readonly Stage[]): Stage[] => {
  const writers = new Map<LayerName, Stage>()
  for (const one of stages) {
    if (writers.has(one.layer))
      throw new CrosswireError('pipeline.two-writers', `Two stages write the layer "${one.layer}".`, {
        layer: one.layer,
      })
    writers.set(one.layer, one)
  }
  const ordered: Stage[] = []
  const state = new Map<LayerName, 'open' | 'done'>()
  const visit = (one: Stage): void => {
    if (state.get(one.layer) === 'done') return
    if (state.get(one.layer) === 'open')
      throw new CrosswireError('pipeline.cycle', `The layer "${one.layer}" requires itself.`, { layer: one.layer })
    state.set(one.layer, 'open')
    for (const needed of one.requires) {
      const writer = writers.get(needed)
      if (writer === undefined)
        throw new CrosswireError(
          'pipeline.missing-layer',
          `"${one.layer}" requires "${needed}", which no stage writes.`,
          { layer: one.layer, needed },
        )
      visit(writer)
    }
    state.set(one.layer, 'done')
    ordered.push(one)
  }
  stages.forEach(visit)
  return ordered
}

/** A function that annotates one document with every stage, collecting notices. */
export const pipeline = (stages: readonly Stage[]): ((document: Document, context: StageContext) => Annotated) => {
  const ordered = orderStages(stages)
  return (document, context) => {
    const layers: Partial<Record<LayerName, unknown>> = {}
    const notices: Notice[] = [...document.notices]
    for (const one of ordered) {
      const made = one.annotate(document, layers as Partial<Layers>, context)
      layers[one.layer] = made.value
      notices.push(...made.notices)
    }
    return { document, layers: layers as Layers, notices }
  }
}
