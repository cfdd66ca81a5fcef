/** Paths as given to the files they mean: folders are walked in name order, loops and other kinds of file passed over. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { notice, type Notice } from '../model/notice.ts'

export type FoundFile = {
  /** As given, or the given folder with the way below it. */
  readonly path: string
  /** Where it really is; two paths to one file share it. */
  readonly real: string
  /** Bytes. */
  readonly size: number
  /** Named on the command line, not met in a folder. */
  readonly given: boolean
}
export type Walk = { readonly files: readonly FoundFile[]; readonly notices: readonly Notice[] }

/** Extensions that are read, lower case. */
const READ = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.json', '.jsonl', '.ndjson'])
/** Files about a folder, not of its collection. */
const ABOUT = /^(?:readme|license|licence|changelog|contributing|notice|authors)(?:\.[a-z]+)?$/iu
/** Folders inside one another that are walked. */
const MAX_DEPTH = 64

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const reasonOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code
  if (code === 'ENOENT') return 'no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read'
  if (code === 'ELOOP') return 'its links run in a circle'
  if (code === 'ENAMETOOLONG') return 'its name is too long'
  return typeof code === 'string' ? `it could not be read (${code})` : 'it could not be read'
}

/** A notice that a path could not be read. */
export const unreadable = (path: string, error: unknown): Notice =>
  notice('error', 'input.unreadable', `${path}: ${reasonOf(error)}.`)

type Tally = { readonly files: FoundFile[]; readonly notices: Notice[]; passed: number; readonly kinds: Set<string> }

const walkFolder = async (path: string, real: string, above: readonly string[], tally: Tally): Promise<void> => {
  if (above.includes(real) || above.length > MAX_DEPTH) {
    tally.notices.push(
      notice('warning', 'input.loop', `${path}: the folder leads back to itself and was not entered again.`),
    )
    return
  }
  const names = await readdir(path)
  for (const name of names.sort(byName)) {
    const below = `${path.replace(/\/+$/u, '')}/${name}`
    const extension = extname(name).toLowerCase()
    try {
      if (name.startsWith('.')) tally.passed++
      else {
        const [status, where] = await Promise.all([stat(below), realpath(below)])
        if (status.isDirectory()) await walkFolder(below, where, [...above, real], tally)
        else if (status.isFile() && READ.has(extension) && !ABOUT.test(name))
          tally.files.push({ path: below, real: where, size: status.size, given: false })
        else {
          tally.passed++
          if (!READ.has(extension)) tally.kinds.add(extension === '' ? 'no extension' : extension)
        }
      }
    } catch (error) {
      tally.notices.push(unreadable(below, error))
    }
  }
}

/** The files of one given path. A folder without any readable file is an error; what it passes over is told in one notice. */
export const filesOf = async (given: string): Promise<Walk> => {
  try {
    const [status, real] = await Promise.all([stat(given), realpath(given)])
    if (!status.isDirectory()) {
      if (!status.isFile())
        return {
          files: [],
          notices: [notice('error', 'input.unreadable', `${given}: it is neither a file nor a folder.`)],
        }
      return { files: [{ path: given, real, size: status.size, given: true }], notices: [] }
    }
    const tally: Tally = { files: [], notices: [], passed: 0, kinds: new Set() }
    await walkFolder(given, real, [], tally)
    const kinds = [...tally.kinds].sort(byName).slice(0, 8).join(', ')
    const passed = `${tally.passed} ${tally.passed === 1 ? 'file' : 'files'} passed over (hidden, about the folder, or of other kinds${kinds === '' ? '' : `: ${kinds}`})`
    if (tally.files.length === 0)
      tally.notices.push(notice('error', 'input.empty', `${given}: the folder holds no file that can be read.`))
    if (tally.passed > 0) tally.notices.push(notice('info', 'input.passed-over', `${given}: ${passed}.`))
    return tally
  } catch (error) {
    return { files: [], notices: [unreadable(given, error)] }
  }
}
