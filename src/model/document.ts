import type { Span } from '../text/span.ts'
import type { DocumentId } from './ids.ts'
import type { Notice } from './notice.ts'
import type { TimeRange } from './time.ts'

/** One revision of one published item as ingest read it. `text` never changes after its hash is taken. */
export type Document = {
  readonly id: DocumentId
  /** As given on the command line, or as found below a given folder; never made absolute. */
  readonly path: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly author: string | null
  readonly published: TimeRange | null
  /** ISO 639-1; `und` when it could not be told. */
  readonly language: string
  /** SHA-256 of `text`, hex. */
  readonly sha256: string
  readonly text: string
  /** Where a title that came apart from the text was put before it; null when the text came as one. */
  readonly titleSpan: Span | null
  readonly notices: readonly Notice[]
}
