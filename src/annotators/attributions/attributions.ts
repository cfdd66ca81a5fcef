/**
 * Attributions: ordered sieves, the surest first; each result says which made it. Spans follow PARC 3 and
 * PolNeAR: the cue is the verb group with its adverbs and its preposition, content keeps its quotation marks
 * and its "that", a source keeps its titles and appositions.
 */
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import type { Span } from '../../text/span.ts'
import { accordingTo, reportedBy } from './according.ts'
import { directSpeech } from './direct.ts'
import { hearsay } from './hearsay.ts'
import { headlines } from './headline.ts'
import { sayingNouns } from './nouns.ts'
import { readingOf, tokensIn, type Needed, type Reading } from './reading.ts'
import { reportedSpeech } from './reported.ts'
import { loosely } from './loose.ts'
import { attributionsOf, settle } from './settle.ts'

const numbersIn = ({ tokens }: Reading, at: Span): number[] => {
  const { first, end } = tokensIn(tokens, at)
  return Array.from({ length: end - first }, (_, k) => first + k)
}

export const attributions: Annotator<Needed, 'attributions'> = {
  layer: 'attributions',
  version: 1,
  requires: ['sentences', 'tokens', 'clauses', 'names', 'quotations'],
  create: () => (document, layers) => {
    const reading = readingOf(document, layers)
    const direct = directSpeech(reading, new Set())
    const used = new Set(direct.flatMap(({ cue }) => cue.flatMap((at) => numbersIn(reading, at))))
    const drafts = [
      ...direct,
      ...headlines(reading),
      ...accordingTo(reading),
      ...reportedSpeech(reading, used),
      ...reportedBy(reading),
      ...sayingNouns(reading),
      ...hearsay(reading),
    ]
    const settled = settle(drafts)
    return result(attributionsOf(reading, settle([...settled, ...loosely(reading, settled)])))
  },
}
