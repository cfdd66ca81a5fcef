/** What a stage is. What it may read is in its type; a layer has one writer. */
import type { Document } from '../model/document.ts'
import type { LayerName, Layers } from '../model/layers.ts'
import type { Result } from '../model/result.ts'

/** What every stage is handed from outside: clock and randomness never come from within. */
export type StageContext = {
  /** "Now" as an ISO 8601 instant, for stages that need it; null: unknown. */
  readonly now: string | null
}

/** One layer's maker within one document. `create` takes models, lexicons and options once; the function it returns is pure. */
export type Annotator<In extends LayerName, Out extends LayerName, Options = object> = {
  readonly layer: Out
  /** Raised whenever the layer's contents would change for the same input. */
  readonly version: number
  readonly requires: readonly In[]
  readonly create: (
    options: Options,
  ) => (document: Document, layers: Pick<Layers, In>, context: StageContext) => Result<Layers[Out]>
}

/** A stage with its options bound, as the runner keeps it: what it reads is checked by name when the pipeline is made. */
export type Stage = {
  readonly layer: LayerName
  readonly version: number
  readonly requires: readonly LayerName[]
  readonly options: unknown
  readonly annotate: (document: Document, layers: Partial<Layers>, context: StageContext) => Result<Layers[LayerName]>
}

/** Binds an annotator's options. */
export const stage = <In extends LayerName, Out extends LayerName, Options>(
  annotator: Annotator<In, Out, Options>,
  options: Options,
): Stage => {
  const annotate = annotator.create(options)
  return {
    layer: annotator.layer,
    version: annotator.version,
    requires: annotator.requires,
    options,
    annotate: (document, layers, context) => annotate(document, layers as Pick<Layers, In>, context),
  }
}
