/** Sentences that read by themselves, and the words to show of those that lean on the sentence before. */
import type { Annotated } from '../pipeline/pipeline.ts'
import { lengthOf, type Span } from '../text/span.ts'
import { datelineLength } from './dateline.ts'

/** Sentence openings that point back at another sentence, and quotations whose speaker is a pronoun. */
const LEANING =
  /^(?:["'“‘]?(?:(?:he|she|it|they|this|that|these|those|his|her|its|their|neither|both|none|however|but|and|meanwhile|instead|still|yet|so|such|also|the latter|the former)\b|(?:at|in|on|after|before|for|as|despite|then|later|earlier)\b[^,"“]{0,40}, (?:he|she|it|they)\b)|["“][^"”]*["”],? (?:he|she|they) \w)/i

/** The longest passage shown for one sentence, in UTF-16 code units: two lines of a page. */
export const MAX_PASSAGE = 320

/** A passage: the sentence without its dateline, or with the sentence before where it `leans` on that. */
type Passage = { readonly span: Span; readonly leans: boolean }

/** The words that show a sentence (its number); null where it leans and what it leans on cannot be shown with it. */
export const passageOf = ({ document, layers }: Annotated, number: number): Passage | null => {
  const sentence = layers.sentences[number]
  if (sentence === undefined) return null
  const { start, end } = sentence.span
  const words = document.text.slice(start, end)
  if (!LEANING.test(words)) return { span: { start: start + datelineLength(words), end }, leans: false }
  const before = layers.sentences[number - 1]
  if (before?.paragraph !== sentence.paragraph || before.region !== sentence.region) return null
  const leading = document.text.slice(before.span.start, before.span.end)
  const both = { start: before.span.start + datelineLength(leading), end }
  const alone = !LEANING.test(leading)
  return alone && lengthOf(both) <= MAX_PASSAGE ? { span: both, leans: true } : null
}
