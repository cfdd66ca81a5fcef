import type { Anchor } from '../../../model/dossier.ts'
import type { DocumentId } from '../../../model/ids.ts'
import { citedBy, type Lookup } from '../lookup.ts'

/** The numbers of documents, in reading order, three or more in a row as one: "[1][3]", "[1–4][7]". */
export const numbers = (lookup: Lookup, documents: readonly DocumentId[]): string => {
  const runs: { first: number; last: number }[] = []
  for (const number of documents.map(lookup.number).sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.last === number - 1) run.last = number
    else runs.push({ first: number, last: number })
  }
  return runs
    .map(({ first, last }) => {
      const between = last - first === 1 ? '][' : '–'
      return first === last ? `[${String(first)}]` : `[${String(first)}${between}${String(last)}]`
    })
    .join('')
}

/** The numbers of the documents that anchors are of. */
export const cites = (lookup: Lookup, anchors: readonly Anchor[]): string => numbers(lookup, citedBy(lookup, anchors))
