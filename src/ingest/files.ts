/** One file to drafts, by its kind. */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { notice, type Notice } from '../model/notice.ts'
import { binaryKind, decodeBytes } from './bytes.ts'
import { said, sizeOf, type Draft, type Drafts, type Trouble } from './draft.ts'
import { readJson, readJsonLines } from './json.ts'
import { readMarkdown } from './markdown.ts'
import { unreadable, type FoundFile } from './walk.ts'

/** What bounds one input. */
export type Limits = {
  /** Bytes of one file that is read whole. */
  readonly maxBytes: number
  /** Bytes of a JSONL file or stream, which is read line by line. */
  readonly maxStream: number
}
export const LIMITS: Limits = { maxBytes: 20_000_000, maxStream: 40_000_000 }

type Kind = 'text' | 'markdown' | 'html' | 'json' | 'jsonl'
const KINDS: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}

const none = (one: Notice): Drafts => ({ drafts: [], notices: [one] })

/** A given file without a known extension is what its beginning says. */
const sniffed = (text: string): Kind => {
  const head = text.slice(0, 1000).trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body)\b/iu.test(head)) return 'html'
  return /^[{[]\s*["{[]/u.test(head) ? 'json' : 'text'
}

/** The charset a page declares in its first kilobytes, where the standard has browsers look. */
const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/iu.exec(head)?.[1] ??
    /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})/iu.exec(head)?.[1] ??
    null
  )
}

const bare = (path: string, text: string): Draft => ({
  rowId: null,
  path,
  line: null,
  title: null,
  text,
  outlet: null,
  url: null,
  author: null,
  published: null,
  troubles: [],
})

const readHtml = async (html: string, path: string): Promise<Drafts> => {
  const { articleOf } = await import('./html/article.ts')
  const article = articleOf(html)
  if ('fault' in article) return none(notice('error', 'input.html', `${path}: ${article.fault}.`))
  return { drafts: [{ ...bare(path, article.text), ...article, title: said(article.title) }], notices: [] }
}

const draftsOf = async (kind: Kind, text: string, path: string): Promise<Drafts> => {
  switch (kind) {
    case 'html':
      return readHtml(text, path)
    case 'json':
    case 'jsonl':
      return readJson(text, path)
    case 'markdown':
      return { drafts: [await readMarkdown(text, path)], notices: [] }
    case 'text':
      return { drafts: [bare(path, text)], notices: [] }
  }
}

const withTroubles = ({ drafts, notices }: Drafts, path: string, troubles: readonly Trouble[]): Drafts => ({
  drafts: drafts.map((draft) => ({ ...draft, troubles: [...troubles, ...draft.troubles] })),
  notices:
    drafts.length > 0
      ? notices
      : [...notices, ...troubles.map(({ severity, code, message }) => notice(severity, code, `${path}: ${message}`))],
})

/** The drafts of a file, or notices that say why it gives none. Never throws. */
export const readFileDrafts = async ({ path, size }: FoundFile, limits: Limits = LIMITS): Promise<Drafts> => {
  const kind = KINDS[extname(path).toLowerCase()]
  const most = kind === 'jsonl' ? limits.maxStream : limits.maxBytes
  if (size > most)
    return none(
      notice('error', 'input.too-large', `${path}: ${sizeOf(size)}, more than the ${sizeOf(most)} that are read.`),
    )
  if (size === 0) return none(notice('error', 'input.empty', `${path}: the file is empty.`))
  try {
    if (kind === 'jsonl')
      return await readJsonLines(createReadStream(path), path, path, {
        maxBytes: limits.maxStream,
        maxLine: limits.maxBytes,
      })
    const bytes = await readFile(path)
    const binary = binaryKind(bytes)
    if (binary !== null) return none(notice('error', 'input.binary', `${path}: the file is ${binary}, not text.`))
    const known = kind === 'html' ? declaredCharset(bytes) : null
    const { text, troubles } = await decodeBytes(bytes, known)
    if (text.trim() === '') return none(notice('error', 'input.empty', `${path}: the file holds only white space.`))
    return withTroubles(await draftsOf(kind ?? sniffed(text), text, path), path, troubles)
  } catch (error) {
    return none(unreadable(path, error))
  }
}
