/** Proves the texts of a dossier against documents read again. */
import type { Document } from '../../model/document.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Mismatch } from './verify.ts'

const fileName = (path: string | null): string | null => path?.split(/[/\\]/).at(-1) ?? null

/** The one read document that a dossier's document must be another revision of: by id, else by an unshared file name. */
const revisionOf = (id: string, path: string | null, read: readonly Document[]): Document | undefined => {
  const same = read.find((one) => one.id === id)
  if (same !== undefined || path === null) return same
  const named = read.filter((one) => fileName(one.path) === fileName(path))
  return named.length === 1 ? named[0] : undefined
}

/** A mismatch for each document of the dossier whose text is not among those read. Other documents read are no fault. */
export const verifyDocuments = (dossier: Pick<Dossier, 'documents'>, read: readonly Document[]): Mismatch[] => {
  const texts = new Set(read.map((one) => one.text))
  return dossier.documents.flatMap(({ id, path, sha256, text }, i) => {
    if (texts.has(text)) return []
    const place = `/documents/${String(i)}`
    const other = revisionOf(id, path, read)
    const name = path ?? id
    return other === undefined
      ? [{ code: 'document.missing', place, document: id, message: `${name}: no document read has this text.` }]
      : [
          {
            code: 'document.changed',
            place,
            document: id,
            message: `${name}: the text now has SHA-256 ${other.sha256}, the dossier's has ${sha256}.`,
          },
        ]
  })
}
