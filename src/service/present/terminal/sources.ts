/** Whose words the documents pass on, and how each of them words its own. */
import type { Dossier } from '../../../model/dossier.ts'
import type { Lookup } from '../lookup.ts'
import { speakersOf, wordsOf } from '../speakers.ts'
import { ORIGIN, percent, plural } from '../words.ts'
import { cites, numbers } from './cites.ts'
import { heading, item, type Sheet } from './sheet.ts'

/** Loaded words shown for one document. */
const MOST_WORDS = 6

/** Origins that more than one document passes on: what looks like many sources and is one. */
export const origins = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  const shared = dossier.origins
    .filter(({ documents }) => documents.length > 1)
    .sort((a, b) => b.documents.length - a.documents.length || (a.label < b.label ? -1 : 1))
  if (shared.length === 0) return
  heading(sheet, 'Origins that several documents share')
  for (const { label, kind, documents } of shared)
    item(sheet, ' • ', `${label} (${ORIGIN[kind]}) ${numbers(lookup, documents)}`)
  const left = dossier.origins.length - shared.length
  if (left > 0) item(sheet, '   ', `and ${plural(left, 'origin')} that one document alone passes on`, sheet.colors.dim)
}

/** Each speaker with its statements, in each document's wording. */
export const attributions = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  const speakers = speakersOf(dossier, lookup)
  if (speakers.length === 0) return
  heading(sheet, 'Who said what')
  for (const { name, party, unnamed, said } of speakers) {
    const about = unnamed ? ' (unnamed source)' : party === null ? '' : ` (${party})`
    item(sheet, ' ', `${name}${about}`, sheet.colors.bold)
    for (const one of said)
      item(sheet, '   • ', `“${wordsOf(lookup, one, one.content)}” ${cites(lookup, [one.anchor])}`)
  }
}

/** One line a document: opinion, sourcing, loaded words. */
export const framing = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  if (dossier.framing.length === 0) return
  heading(sheet, 'Framing')
  for (const { id, sourcing } of lookup.documents) {
    const one = dossier.framing.find(({ document }) => document === id)
    if (one === undefined) continue
    const words = [...new Set(one.loaded.map(({ quote }) => quote.exact))]
    const shares = [
      `${percent(one.opinionShare)} opinion`,
      `statements ${percent(sourcing.named)} named, ${percent(sourcing.unnamed)} unnamed, ${percent(sourcing.documents)} documents, ${percent(sourcing.unattributed)} unattributed`,
      ...(words.length === 0
        ? []
        : [
            words
              .slice(0, MOST_WORDS)
              .map((word) => `“${word}”`)
              .join(' '),
          ]),
    ]
    item(sheet, ` [${String(lookup.number(id))}] `, shares.join(' · '))
  }
}

/** What is not shown here, and where it is. */
export const more = (sheet: Sheet, dossier: Dossier): void => {
  const corroborated = dossier.claims.filter(({ status }) => status === 'corroborated').length
  sheet.lines.push('')
  item(
    sheet,
    '',
    `${plural(dossier.claims.length, 'claim')}, ${String(corroborated)} corroborated. ${sheet.full ? '' : 'The rest: --full. '}Every wording and the full texts: --html FILE, --json.`,
    sheet.colors.dim,
  )
}
