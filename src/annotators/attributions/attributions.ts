/**
 * Attributions: ordered sieves, the surest first, and learned chains over them; each result says which made it. Spans
 * follow PARC 3 and PolNeAR: the cue is the verb group with its adverbs and its preposition, content keeps its
 * quotation marks and its "that", a source keeps its titles and appositions.
 */
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import { combine } from './combine.ts'
import { withoutHedges } from './hearsay.ts'
import type { AttributionModel } from './learned/model.ts'
import { predicting } from './learned/predict.ts'
import { joined } from './loose.ts'
import { readingOf, type Needed } from './reading.ts'
import { attributionsOf, settle } from './settle.ts'
import { sieve } from './sieves.ts'

/** `model`: the learned weights (`readModel`); without them the sieves work alone. */
export type AttributionOptions = { readonly model?: AttributionModel }

export const attributions: Annotator<Needed, 'attributions', AttributionOptions> = {
  layer: 'attributions',
  version: 1,
  requires: ['sentences', 'tokens', 'clauses', 'names', 'quotations'],
  create: ({ model }) => {
    const predict = model === undefined ? null : predicting(model)
    return (document, layers) => {
      const reading = readingOf(document, layers)
      const sieved = sieve(reading)
      const drafts = predict === null ? sieved : settle(reading, combine(reading, sieved, predict(reading, sieved)))
      return result(attributionsOf(reading, joined(withoutHedges(drafts))))
    }
  },
}
