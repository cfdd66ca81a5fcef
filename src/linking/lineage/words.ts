/** A document as a run of words, the form in which passages are compared. */
import { newsShareOf } from '../../lexicons/word-shares.ts'
import type { DocumentId } from '../../model/ids.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { withinAny } from '../within.ts'
import type { Span } from '../../text/span.ts'

export type Word = {
  readonly span: Span
  /** Lower case, quotation marks and possessives folded. */
  readonly form: string
  /** False for words half of all news articles use: they prove nothing. */
  readonly telling: boolean
  /** Inside quotation marks: two outlets may quote one speech without either having read the other. */
  readonly quoted: boolean
  /** A figure, or a part of a name: what differs between two reports from one mould. */
  readonly specific: 'number' | 'name' | null
}

export type Words = { readonly document: DocumentId; readonly words: readonly Word[] }

/** Share of news articles above which a word tells nothing of where a text comes from. */
const TELLING_BELOW = 0.12

/** Words of titles, headings and body; punctuation is left out. */
export const wordsOf = ({ document, layers }: Annotated): Words => {
  const words: Word[] = []
  const isQuoted = withinAny(layers.quotations.map(({ span }) => span))
  for (const { start, end, lower, lemma, pos } of layers.tokens.tokens) {
    if (!/[\p{L}\p{N}]/u.test(lower)) continue
    const form = lower.replace(/[’‘]/g, "'").replace(/'s$/, '')
    words.push({
      span: { start, end },
      form,
      telling: (newsShareOf(lemma.toLowerCase()) ?? newsShareOf(form) ?? 0) < TELLING_BELOW,
      specific: /\p{N}/u.test(form) ? 'number' : pos === 'PROPN' && form.length > 2 ? 'name' : null,
      quoted: isQuoted(start),
    })
  }
  return { document: document.id, words }
}
