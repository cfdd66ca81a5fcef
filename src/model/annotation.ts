/** What `crosswire annotate` prints, one per line: one document with everything found within it. */
import type { Span } from '../text/span.ts'
import type { Attribution, DocumentView, EntityKind } from './dossier.ts'
import type { AnnotationId, EntityId } from './ids.ts'
import type { Notice } from './notice.ts'
import type { TimeRange } from './time.ts'

/** PLOVER's event types (github.com/openeventdata/PLOVER). */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

export type AnnotatedDocument = {
  readonly id: AnnotationId
  readonly document: DocumentView
  readonly sentences: readonly Span[]
  readonly names: readonly { readonly span: Span; readonly kind: EntityKind; readonly entity: EntityId }[]
  readonly times: readonly {
    readonly span: Span
    readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
    /** TIMEX3 value. */
    readonly value: string
    readonly range: TimeRange | null
  }[]
  readonly quotations: readonly { readonly span: Span; readonly mode: 'speech' | 'other' }[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly {
    readonly type: PloverType
    readonly span: Span
    readonly actors: readonly Span[]
    readonly recipients: readonly Span[]
    readonly negated: boolean
    readonly tense: string
  }[]
  readonly notices: readonly Notice[]
}
