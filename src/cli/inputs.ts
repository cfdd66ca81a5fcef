/** What `compare` and `annotate` share: options about inputs, and what could not be read. */
import type { Notice } from '../model/notice.ts'
import { WrongUse } from './exit.ts'
import { complain } from './output.ts'

export type InputOptions = { readonly published?: string; readonly outlet?: string; readonly strict?: boolean }

/** The options that reach ingest: those the user gave, and no others. Throws `WrongUse` at a date that is none. */
export const readingOptions = async ({
  published,
  outlet,
}: InputOptions): Promise<{ published?: string; outlet?: string }> => {
  if (published !== undefined) {
    const { publishedRange } = await import('../ingest/published.ts')
    if (publishedRange(published) === null) throw new WrongUse(`--published: "${published}" is not a date.`)
  }
  return { ...(published === undefined ? {} : { published }), ...(outlet === undefined ? {} : { outlet }) }
}

/** Says on stderr what could not be read: the notices that lie outside any document, information left out. */
export const complainOf = (notices: readonly Notice[]): void => {
  for (const { document, severity, message } of notices) if (document === null && severity !== 'info') complain(message)
}
