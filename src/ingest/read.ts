/**
 * Reads inputs: files, folders and `-` (JSON lines on standard input) to documents, and notices about
 * what could not be read. Bad input never throws.
 */
import type { Document } from '../model/document.ts'
import { notice, type Notice } from '../model/notice.ts'
import { documentsOf, type ReadOptions } from './documents.ts'
import type { Draft, Drafts } from './draft.ts'
import { LIMITS, readFileDrafts, type Limits } from './files.ts'
import { readJsonLines } from './json.ts'
import { filesOf, type FoundFile, type Walk } from './walk.ts'

/** What reading is handed from outside. */
type ReadSources = {
  /** Standard input as bytes; read once, when a path is `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>
  readonly limits?: Limits
}

type Reading = { readonly documents: readonly Document[]; readonly notices: readonly Notice[] }

/**
 * Reads `paths` in their order. `options` fill in what an input does not say. Notices without a document are
 * about inputs that gave none: severity `error` where something was left unread.
 */
export const readInputs = async (
  paths: readonly string[],
  options: ReadOptions = {},
  sources: ReadSources = {},
): Promise<Reading> => {
  const limits = sources.limits ?? LIMITS
  const drafts: Draft[] = []
  const notices: Notice[] = []
  const take = (read: Drafts): void => {
    drafts.push(...read.drafts)
    notices.push(...read.notices)
  }
  const given = [...new Set(paths)]
  const walks = new Map<string, Walk>()
  for (const path of given) if (path !== '-') walks.set(path, await filesOf(path))
  const { first, repeated } = withoutRepeats([...walks.values()].flatMap(({ files }) => files))
  for (const path of given) {
    if (path === '-') {
      const bounds = { maxBytes: limits.maxStream, maxLine: limits.maxBytes }
      take(await readJsonLines(sources.stdin ?? process.stdin, null, 'standard input', bounds))
    }
    const walk = walks.get(path)
    notices.push(...(walk?.notices ?? []))
    for (const file of walk?.files ?? []) if (first.has(file)) take(await readFileDrafts(file, limits))
  }
  const made = await documentsOf(drafts, options)
  return { documents: made.documents, notices: [...notices, ...repeated, ...made.notices] }
}

const nearer = (a: FoundFile, b: FoundFile): boolean =>
  a.path.length !== b.path.length ? a.path.length < b.path.length : a.path < b.path

/** A file met by several paths (given twice, linked to) is read once, by its shortest path, whatever the order. */
const withoutRepeats = (
  files: readonly FoundFile[],
): { readonly first: ReadonlySet<FoundFile>; readonly repeated: readonly Notice[] } => {
  const best = new Map<string, FoundFile>()
  for (const file of files) {
    const other = best.get(file.real)
    if (other === undefined || nearer(file, other)) best.set(file.real, file)
  }
  const first = new Set(best.values())
  const repeated = files
    .filter((file) => !first.has(file) && best.get(file.real)?.path !== file.path)
    .map(({ path, real }) =>
      notice('info', 'input.duplicate', `${path}: the same file as ${best.get(real)?.path ?? real}; it is read once.`),
    )
  return { first, repeated }
}
