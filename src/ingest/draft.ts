/** What a reader of one format hands on: one item with what its source says of it, before it is a document. */
import type { Notice } from '../model/notice.ts'

/** A trouble of one item, told as a notice once the document has its id. */
export type Trouble = Pick<Notice, 'severity' | 'code' | 'message'>

export type Draft = {
  /** The row's own id, or null. */
  readonly rowId: string | null
  /** As given, or as found below a given folder; null for standard input. */
  readonly path: string | null
  /** Line of a JSONL row or number of an item in an array, from 1; null for a file that is one item. */
  readonly line: number | null
  /** A title that came apart from the text; it will stand before the text, a blank line between. */
  readonly title: string | null
  readonly text: string
  readonly outlet: string | null
  readonly url: string | null
  readonly author: string | null
  /** As written. */
  readonly published: string | null
  readonly troubles: readonly Trouble[]
}

/** What a reader answers: items, and notices about what gave none. */
export type Drafts = { readonly drafts: readonly Draft[]; readonly notices: readonly Notice[] }

export const trouble = (severity: Notice['severity'], code: string, message: string): Trouble => ({
  severity,
  code,
  message,
})

/** A string that says something, or null. */
export const said = (value: string | null | undefined): string | null =>
  value === undefined || value === null || value.trim() === '' ? null : value

/** "12 kB", "3.4 MB": for messages. */
export const sizeOf = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
