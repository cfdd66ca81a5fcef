/**
 * Attributions: ordered sieves, the surest first; each result says which made it. Spans follow PARC 3 and
 * PolNeAR: the cue is the verb group with its adverbs and its preposition, content keeps its quotation marks
 * and its "that", a source keeps its titles and appositions.
 */
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import { readingOf, type Needed } from './reading.ts'
import { attributionsOf } from './settle.ts'
import { sieve } from './sieves.ts'

export const attributions: Annotator<Needed, 'attributions'> = {
  layer: 'attributions',
  version: 1,
  requires: ['sentences', 'tokens', 'clauses', 'names', 'quotations'],
  create: () => (document, layers) => {
    const reading = readingOf(document, layers)
    return result(attributionsOf(reading, sieve(reading)))
  },
}
