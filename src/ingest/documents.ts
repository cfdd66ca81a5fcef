/** Drafts to documents: text and title joined, dates and language told, ids from content, duplicates resolved. */
import { idOf, sha256 } from '../model/ids.ts'
import type { Document } from '../model/document.ts'
import { notice, type Notice } from '../model/notice.ts'
import { said, sizeOf, trouble, type Draft, type Trouble } from './draft.ts'
import { languageOf } from './language.ts'
import { publishedRange } from './published.ts'

/** What fills in where an input says nothing. */
export type ReadOptions = { readonly published?: string; readonly outlet?: string }

/** Longest text of one document, in code units: a long book. Longer ones are no article. */
const MAX_TEXT = 2_000_000

type Body = Omit<Document, 'id' | 'notices'>
type Made = { readonly body: Body; readonly draft: Draft; readonly troubles: readonly Trouble[] }

const placeOf = ({ path, line }: Draft): string => `${path ?? 'standard input'}${line === null ? '' : `, line ${line}`}`

const madeOf = async (draft: Draft, options: ReadOptions): Promise<Made> => {
  const { title, text, url, author, path } = draft
  const whole = title === null ? text : text === '' ? title : `${title}\n\n${text}`
  const troubles = [...draft.troubles]
  const written = draft.published ?? said(options.published)
  const published = written === null ? null : publishedRange(written)
  if (written !== null && published === null)
    troubles.push(
      trouble('warning', 'published.unreadable', `The publication date "${written.slice(0, 80)}" could not be read.`),
    )
  const told = await languageOf(whole)
  return {
    draft,
    troubles: [...troubles, ...told.troubles],
    body: {
      path,
      url,
      author,
      title,
      published,
      outlet: draft.outlet ?? said(options.outlet),
      language: told.language,
      sha256: sha256(whole),
      text: whole,
      titleSpan: title === null ? null : { start: 0, end: title.length },
    },
  }
}

const documentOf = ({ body, troubles }: Made, id: string): Document => ({
  id,
  ...body,
  notices: troubles.map(({ severity, code, message }) => notice(severity, code, message, id)),
})

const contentId = ({ body }: Made, ...more: readonly (string | number | null)[]): string =>
  idOf('doc', body.sha256, body.outlet, body.url, body.published?.start ?? null, ...more)

/** What decides between equals, so that the order of the inputs never does. */
const rank = ({ body, draft }: Made): string =>
  JSON.stringify([body.sha256, draft.path ?? '', draft.line ?? 0, body.outlet, body.url])
const byRank = (a: Made, b: Made): number => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)

type Named = { readonly ids: Map<Made, string>; readonly notices: Notice[] }

/** Rows that share an id: equal texts are one document; different ones all stay, one under the id as given. */
const nameRows = (id: string, rows: readonly Made[], { ids, notices }: Named): void => {
  const kept: Made[] = []
  for (const row of [...rows].sort(byRank)) {
    const twin = kept.find((one) => one.body.sha256 === row.body.sha256)
    if (twin !== undefined) {
      notices.push(
        notice(
          'warning',
          'input.duplicate',
          `${placeOf(row.draft)}: row "${id}" repeats ${placeOf(twin.draft)} and was left out.`,
        ),
      )
      continue
    }
    const own = kept.length === 0 ? id : `${id}~${row.body.sha256.slice(0, 8)}`
    if (kept.length > 0)
      notices.push(
        notice(
          'warning',
          'input.same-id',
          `${placeOf(row.draft)}: row id "${id}" already stands for another text; this one is "${own}".`,
        ),
      )
    kept.push(row)
    ids.set(row, own)
  }
}

/** Items without an id of their own, alike in content: those of different places all stay, the path telling them apart. */
const nameAlike = (alike: readonly Made[], { ids, notices }: Named): void => {
  const [first, ...others] = [...alike].sort(byRank)
  if (first === undefined) return
  const places = new Set([first.draft.path])
  const kept = [first]
  for (const one of others) {
    if (places.has(one.draft.path))
      notices.push(
        notice(
          'warning',
          'input.duplicate',
          `${placeOf(one.draft)}: it repeats ${placeOf(first.draft)} and was left out.`,
        ),
      )
    else {
      places.add(one.draft.path)
      kept.push(one)
    }
  }
  for (const one of kept) ids.set(one, kept.length === 1 ? contentId(one) : contentId(one, one.draft.path))
}

const groupBy = (made: readonly Made[], key: (one: Made) => string | null): Map<string, Made[]> => {
  const groups = new Map<string, Made[]>()
  for (const one of made) {
    const name = key(one)
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return groups
}

/** Documents of drafts, in the order of the drafts; whichever order that is, the same ids and the same notices. */
export const documentsOf = async (
  drafts: readonly Draft[],
  options: ReadOptions,
): Promise<{ readonly documents: readonly Document[]; readonly notices: readonly Notice[] }> => {
  const named: Named = { ids: new Map(), notices: [] }
  const made: Made[] = []
  for (const draft of drafts) {
    if (draft.text.length > MAX_TEXT)
      named.notices.push(
        notice(
          'error',
          'input.too-large',
          `${placeOf(draft)}: the text is ${sizeOf(draft.text.length)} long, more than the ${sizeOf(MAX_TEXT)} one document may have.`,
        ),
      )
    else made.push(await madeOf(draft, options))
  }
  for (const [id, rows] of groupBy(made, ({ draft }) => draft.rowId)) nameRows(id, rows, named)
  for (const alike of groupBy(made, (one) => (one.draft.rowId === null ? contentId(one) : null)).values())
    nameAlike(alike, named)
  const documents = made.flatMap((one) => {
    const id = named.ids.get(one)
    return id === undefined ? [] : [documentOf(one, id)]
  })
  return { documents, notices: named.notices }
}
