import { describeQuote, partsSurrogates } from '../text/anchor.ts'
import type { Span } from '../text/span.ts'
import type { Document } from './document.ts'
import type { Anchor } from './dossier.ts'
import { CrosswireError } from './errors.ts'

/**
 * The anchor of a span of a document. A span that is empty, leaves the text or parts a surrogate
 * pair is refused: throws `anchor.refused`.
 */
export const anchorAt = (document: Pick<Document, 'id' | 'text'>, at: Span): Anchor => {
  const { text } = document
  const inside =
    Number.isInteger(at.start) &&
    Number.isInteger(at.end) &&
    at.start >= 0 &&
    at.start < at.end &&
    at.end <= text.length
  if (!inside || partsSurrogates(text, at.start) || partsSurrogates(text, at.end))
    throw new CrosswireError(
      'anchor.refused',
      `No anchor at [${String(at.start)}, ${String(at.end)}) of a text of ${String(text.length)}.`,
      { document: document.id, at },
    )
  return { document: document.id, span: { start: at.start, end: at.end }, quote: describeQuote(text, at) }
}
