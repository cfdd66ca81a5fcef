import type { Anchor } from '../../../model/dossier.ts'
import type { DocumentId } from '../../../model/ids.ts'
import { citedBy, type Lookup } from '../lookup.ts'

/** The numbers of documents, in reading order: "[1][3]". */
export const numbers = (lookup: Lookup, documents: readonly DocumentId[]): string =>
  documents
    .map(lookup.number)
    .sort((a, b) => a - b)
    .map((number) => `[${String(number)}]`)
    .join('')

/** The numbers of the documents that anchors are of. */
export const cites = (lookup: Lookup, anchors: readonly Anchor[]): string => numbers(lookup, citedBy(lookup, anchors))
