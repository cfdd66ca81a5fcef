/** Rows `{id, title, text, published, outlet, url, author}` of JSON and JSONL. */
import { notice, type Notice } from '../model/notice.ts'
import { said, trouble, type Draft, type Trouble } from './draft.ts'

/** Where a row stands, for its draft and for messages. */
type RowPlace = {
  readonly path: string | null
  /** Line or item number, from 1; null for a lone object. */
  readonly line: number | null
  /** "news.jsonl, line 7". */
  readonly where: string
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`

/** A row's draft, or the notice that says why it gives none. */
export const draftOfRow = (row: unknown, { path, line, where }: RowPlace): Draft | Notice => {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return notice('error', 'input.row', `${where}: expected an object with text or title, found ${kindOf(row)}.`)
  const fields = row as Readonly<Record<string, unknown>>
  const troubles: Trouble[] = []
  const wrong = (name: string): void => {
    troubles.push(
      trouble('warning', 'input.row-field', `${where}: "${name}" is ${kindOf(fields[name])}, not a string.`),
    )
  }
  const string = (name: string): string | null => {
    const value = fields[name]
    if (value === undefined || value === null || typeof value === 'string') return value ?? null
    wrong(name)
    return null
  }
  const { id } = fields
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') wrong('id')
  const [title, text] = [said(string('title')), string('text')]
  if (title === null && (text === null || text.trim() === '')) {
    const wrongs = troubles.map(({ message }) => message.slice(where.length + 2)).join(' ')
    const why = wrongs === '' ? 'it has neither text nor title.' : `without text or title: ${wrongs}`
    return notice('error', 'input.row', `${where}: the row was left out, ${why}`)
  }
  return {
    rowId: typeof id === 'string' || typeof id === 'number' ? said(String(id)) : null,
    path,
    line,
    title,
    text: text ?? '',
    outlet: said(string('outlet')),
    url: said(string('url')),
    author: said(string('author')),
    published: said(string('published')),
    troubles,
  }
}

/** Keys under which exports keep their rows. */
const LISTS = ['documents', 'articles', 'items', 'rows', 'results', 'data']

/** The rows of a parsed JSON value: an array's, an export's list, or the value itself. */
export const rowsOf = (value: unknown): { readonly rows: readonly unknown[]; readonly many: boolean } => {
  if (Array.isArray(value)) return { rows: value, many: true }
  if (typeof value === 'object' && value !== null && !('text' in value) && !('title' in value))
    for (const key of LISTS) {
      const list: unknown = (value as Readonly<Record<string, unknown>>)[key]
      if (Array.isArray(list)) return { rows: list, many: true }
    }
  return { rows: [value], many: false }
}
