/** The dossier in the terminal: compact, every line with the numbers of the documents it rests on. */
import type { Dossier, Lineage } from '../../../model/dossier.ts'
import { lookupOf, countOutlets, titleOf, type Lookup } from '../lookup.ts'
import { publishedWhen, when } from '../when.ts'
import { DISPUTE, DRIFT, GENRE, LINEAGE, percent, plural, SECTIONS } from '../words.ts'
import { cites, numbers } from './cites.ts'
import { ledger } from './ledger.ts'
import { framing, more, origins } from './sources.ts'
import { cell, heading, item, row, subheading, type Colors, type Sheet } from './sheet.ts'
import { clip, plain } from './wrap.ts'

export type TerminalOptions = { readonly width: number; readonly colors: Colors }

const opening = (sheet: Sheet, dossier: Dossier): void => {
  const { lines, colors, width } = sheet
  const contradictions = dossier.disputes.filter((one) => one.strength === 'contradiction').length
  const outlets = countOutlets(dossier)
  lines.push(colors.bold(clip(plain(titleOf(dossier)), width)))
  const counts = [
    plural(dossier.documents.length, 'document'),
    plural(outlets, 'outlet'),
    plural(dossier.origins.length, 'origin'),
    plural(dossier.ledger.proposals.length, 'proposal'),
    plural(contradictions, 'contradiction'),
    plural(dossier.disputes.length - contradictions, 'difference'),
  ]
  item(sheet, '', counts.join(' · '), colors.dim)
}

const derivations = (lookup: Lookup, lineage: readonly Lineage[], id: string): string =>
  lineage
    .filter((one) => one.from === id)
    .map(({ kind, to, via, share }) => {
      const target = to === null ? (via ?? 'another outlet') : `[${String(lookup.number(to))}]`
      return `${LINEAGE[kind]} ${target}${kind === 'cites' ? '' : ` (${percent(share)} of its words)`}`
    })
    .join(', ')

const documents = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  heading(sheet, 'Documents')
  for (const one of lookup.documents) {
    const about = [
      lookup.outlet(one.id),
      publishedWhen(one.published),
      GENRE[one.genre],
      derivations(lookup, dossier.lineage, one.id),
    ]
    const lead = ` [${String(lookup.number(one.id))}] `
    item(sheet, lead, `${about.filter((part) => part !== '').join(' · ')}`)
    if (one.title !== null) item(sheet, ' '.repeat(lead.length), one.title, sheet.colors.dim)
  }
}

const stories = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  if (dossier.stories.length < 2) return
  heading(sheet, 'Stories')
  for (const { title, documents: ids, when: at } of dossier.stories)
    item(sheet, ' • ', `${when(at)}: ${title} ${numbers(lookup, ids)}`)
}

/** More lines than this of one section are counted, not shown: the page and the JSON have them all. */
const BRIEF_LINES = 8

const brief = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  if (dossier.brief.length === 0) return
  heading(sheet, 'Brief')
  for (const section of Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]) {
    const lines = dossier.brief.filter((one) => one.section === section)
    if (lines.length === 0) continue
    subheading(sheet, ` ${SECTIONS[section]}`)
    for (const { text, anchors } of lines.slice(0, BRIEF_LINES))
      item(sheet, '  • ', `${text} ${cites(lookup, anchors)}`)
    if (lines.length > BRIEF_LINES)
      item(sheet, '    ', `and ${String(lines.length - BRIEF_LINES)} more`, sheet.colors.dim)
  }
}

const disputes = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  if (dossier.disputes.length === 0) return
  heading(sheet, 'Disputes')
  const { red, yellow } = sheet.colors
  for (const { strength, kind, question, sides } of dossier.disputes) {
    item(
      sheet,
      ' ',
      `${strength === 'contradiction' ? 'Contradiction' : 'Difference'} (${DISPUTE[kind]}): ${question}`,
      strength === 'contradiction' ? red : yellow,
    )
    for (const side of sides) item(sheet, '   – ', `“${side.statement}” ${cites(lookup, side.anchors)}`)
  }
}

const drifts = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  if (dossier.drifts.length === 0) return
  heading(sheet, 'Drift')
  for (const { kind, from, to, note } of dossier.drifts) {
    item(sheet, ' ', `${DRIFT[kind]}: ${note}`, sheet.colors.yellow)
    item(sheet, '   from ', `“${from.quote.exact}” ${cites(lookup, [from])}`)
    item(sheet, '   to   ', `“${to.quote.exact}” ${cites(lookup, [to])}`)
  }
}

/** Columns of a time; a longer one takes a second line. */
const TIME_WIDTH = 16

const timeline = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  if (dossier.timeline.length === 0) return
  heading(sheet, 'Timeline')
  const width = sheet.width - TIME_WIDTH - 4
  for (const entry of dossier.timeline)
    row(
      sheet,
      [TIME_WIDTH, width],
      [cell([when(entry.when)], TIME_WIDTH), cell([`${entry.statement} ${cites(lookup, entry.anchors)}`], width)],
    )
}

const notices = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  if (dossier.notices.length === 0) return
  heading(sheet, 'Notices')
  for (const { code, message, document, span } of dossier.notices) {
    const place =
      document === null
        ? ''
        : `[${String(lookup.number(document))}]${span === null ? '' : ` at ${String(span.start)}`} `
    item(sheet, ' • ', `${place}${message} (${code})`, sheet.colors.dim)
  }
}

/** The whole dossier as text that fits `width` columns and ends in a line end. */
export const terminal = (dossier: Dossier, { width, colors }: TerminalOptions): string => {
  const sheet: Sheet = { width, colors, lines: [] }
  const lookup = lookupOf(dossier)
  opening(sheet, dossier)
  for (const section of [
    documents,
    stories,
    brief,
    ledger,
    disputes,
    drifts,
    origins,
    timeline,
    framing,
    notices,
    more,
  ])
    section(sheet, dossier, lookup)
  return `${sheet.lines.join('\n')}\n`
}
