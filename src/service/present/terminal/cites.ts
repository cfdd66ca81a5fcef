import type { Anchor } from '../../../model/dossier.ts'
import { citedBy, type Lookup } from '../lookup.ts'

/** The numbers of the documents that anchors are of, in reading order: "[1][3]". */
export const cites = (lookup: Lookup, anchors: readonly Anchor[]): string =>
  citedBy(lookup, anchors)
    .map((id) => `[${String(lookup.number(id))}]`)
    .join('')
