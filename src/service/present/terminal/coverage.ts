/** What was read: the documents under the stories they tell of, and what could not be read or decided. */
import type { DocumentView, Dossier, Lineage } from '../../../model/dossier.ts'
import type { DocumentId } from '../../../model/ids.ts'
import type { Notice } from '../../../model/notice.ts'
import { byTime, publishedWhen, when } from '../when.ts'
import type { Lookup } from '../lookup.ts'
import { GENRE, LINEAGE, percent } from '../words.ts'
import { numbers } from './cites.ts'
import { heading, item, left, most, type Sheet } from './sheet.ts'
import { clip, plain } from './wrap.ts'

/** On a short sheet: documents, notices. */
const SHORT = { documents: 20, notices: 6 }

const derivations = (lookup: Lookup, lineage: readonly Lineage[], id: DocumentId): string =>
  lineage
    .filter((one) => one.from === id)
    .map(({ kind, to, via, share }) => {
      const target = to === null ? (via ?? 'another outlet') : `[${String(lookup.number(to))}]`
      return `${LINEAGE[kind]} ${target}${kind === 'cites' ? '' : ` (${percent(share)} of its words)`}`
    })
    .join(', ')

const document = (sheet: Sheet, dossier: Dossier, lookup: Lookup, one: DocumentView): void => {
  const about = [
    lookup.outlet(one.id),
    publishedWhen(one.published),
    GENRE[one.genre],
    derivations(lookup, dossier.lineage, one.id),
  ]
  const lead = ` [${String(lookup.number(one.id))}] `
  const facts = about.filter((part) => part !== '').join(' · ')
  item(sheet, lead, facts)
  if (one.title !== null && sheet.full) item(sheet, ' '.repeat(lead.length), one.title, sheet.colors.dim)
}

const titled = (sheet: Sheet, text: string): void => {
  item(sheet, ' ', sheet.full ? text : clip(plain(text), sheet.width - 1), sheet.colors.bold)
}

/** Each story in order of time with its documents; documents of none come last. */
export const documents = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  heading(sheet, dossier.stories.length > 1 ? 'Stories and their documents' : 'Documents')
  const told = new Set(dossier.stories.flatMap((one) => one.documents))
  const stories = dossier.stories.toSorted((a, b) => byTime(a.when, b.when))
  const shown = new Set(most(sheet, lookup.documents, SHORT.documents))
  const list = (some: readonly DocumentView[]): void => {
    for (const one of some) if (shown.has(one)) document(sheet, dossier, lookup, one)
  }
  for (const { title, when: at, documents: ids } of stories) {
    const members = lookup.documents.filter((one) => ids.includes(one.id))
    if (!members.some((one) => shown.has(one))) continue
    if (stories.length > 1) titled(sheet, `${when(at)}: ${title}`)
    list(members)
  }
  list(lookup.documents.filter((one) => !told.has(one.id)))
  left(sheet, ' ', lookup.documents.length - shown.size, 'document')
}

const place = (lookup: Lookup, some: readonly Notice[]): string => {
  const ids = [...new Set(some.flatMap((one) => (one.document === null ? [] : [one.document])))]
  const [only] = some
  const at = some.length === 1 && only?.span != null ? ` at ${String(only.span.start)}` : ''
  return ids.length === 0 ? '' : `${numbers(lookup, ids)}${at} `
}

/** The same notice of several documents is given once. */
export const notices = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  if (dossier.notices.length === 0) return
  heading(sheet, 'Notices')
  const grouped = [
    ...Map.groupBy(dossier.notices, (one) =>
      sheet.full ? JSON.stringify(one) : `${one.code} ${one.message}`,
    ).values(),
  ]
  for (const some of most(sheet, grouped, SHORT.notices)) {
    const [{ message, code }] = some as [Notice]
    item(sheet, ' • ', `${place(lookup, some)}${message}${sheet.full ? ` (${code})` : ''}`, sheet.colors.dim)
  }
  if (!sheet.full) left(sheet, '   ', grouped.length - SHORT.notices, 'notice')
}
