import type { Span } from '../text/span.ts'
import type { DocumentId } from './ids.ts'

/** What could not be read or decided, said where it happened. */
export type Notice = {
  /** A stable dotted word, such as `text.gap` or `language.unsupported`. */
  readonly code: string
  readonly severity: 'info' | 'warning' | 'error'
  /** One plain English sentence, composed. */
  readonly message: string
  /** The document it is about; null only when the trouble lies outside any document. */
  readonly document: DocumentId | null
  /** The place in that document's text; null when it is about the whole document or none. */
  readonly span: Span | null
}

/** A notice about a whole document, or about a place in it. */
export const notice = (
  severity: Notice['severity'],
  code: string,
  message: string,
  document: DocumentId | null = null,
  at: Span | null = null,
): Notice => ({ code, severity, message, document, span: at })
