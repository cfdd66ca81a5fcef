/** What linking entities starts from: each document's referents, with the words that name them. */
import type { EntityKind } from '../../model/dossier.ts'
import type { DocumentId } from '../../model/ids.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { slice, type Span } from '../../text/span.ts'

/** A referent of one document. */
export type Node = {
  readonly document: DocumentId
  readonly referent: number
  readonly kind: EntityKind
  readonly name: string
  readonly party: string | null
  readonly gazetteer: string | null
  /** Roles the document gives it, lower case. */
  readonly roles: readonly string[]
  /** Spans of its names and safe roles; pronouns are left out. */
  readonly spans: readonly Span[]
  /** Its written-out forms as they stand, each with the number of times; white space made one space. */
  readonly forms: ReadonlyMap<string, number>
  /** How sure the document is of its kind: the highest confidence of its names, 0 to 1; 0: none. */
  readonly certainty: number
}

/** Role mentions below this are guesses; chosen with the roles of seeds and of our own texts at hand. */
const SAFE_ROLE = 0.7

export const nodesOf = ({ document, layers }: Annotated): Node[] => {
  const { mentions, referents } = layers.names
  const spans: Span[][] = referents.map(() => [])
  const certainties = referents.map(() => 0)
  const forms: Map<string, number>[] = referents.map(() => new Map<string, number>())
  for (const { span, form, referent, confidence } of mentions) {
    if (form === 'pronoun' || (form === 'role' && confidence < SAFE_ROLE)) continue
    spans[referent]?.push(span)
    if (form !== 'name') continue
    certainties[referent] = Math.max(certainties[referent] ?? 0, confidence)
    const words = slice(document.text, span).replace(/\s+/g, ' ')
    const counts = forms[referent]
    counts?.set(words, (counts.get(words) ?? 0) + 1)
  }
  return referents.map(({ kind, name, party, gazetteer, roles }, referent) => ({
    document: document.id,
    referent,
    kind,
    name,
    party,
    gazetteer,
    roles,
    spans: spans[referent] ?? [],
    forms: forms[referent] ?? new Map<string, number>(),
    certainty: certainties[referent] ?? 0,
  }))
}
