/** The sieves in their order, the surest first, and what stands of their drafts. */
import type { Span } from '../../text/span.ts'
import { accordingTo, reportedBy } from './according.ts'
import { directSpeech } from './direct.ts'
import { hearsay } from './hearsay.ts'
import { headlines } from './headline.ts'
import { loosely } from './loose.ts'
import { sayingNouns } from './nouns.ts'
import { tokensIn, type Draft, type Reading } from './reading.ts'
import { reportedSpeech } from './reported.ts'
import { settle } from './settle.ts'

const numbersIn = ({ tokens }: Reading, at: Span): number[] => {
  const { first, end } = tokensIn(tokens, at)
  return Array.from({ length: end - first }, (_, k) => first + k)
}

/** What the sieves find in a document. */
export const sieve = (reading: Reading): Draft[] => {
  const direct = directSpeech(reading, new Set())
  const used = new Set(direct.flatMap(({ cue }) => cue.flatMap((at) => numbersIn(reading, at))))
  const settled = settle(reading, [
    ...direct,
    ...headlines(reading),
    ...accordingTo(reading),
    ...reportedSpeech(reading, used),
    ...reportedBy(reading),
    ...sayingNouns(reading),
    ...hearsay(reading),
  ])
  return settle(reading, [...settled, ...loosely(reading, settled)])
}
