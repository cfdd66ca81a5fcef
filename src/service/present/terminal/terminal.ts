/**
 * The dossier in the terminal, in order of worth, every line with the numbers of the documents it rests on. The
 * short form clips words and cuts lists, and says so; the full form leaves nothing of its parts out.
 */
import type { BriefLine, Dossier } from '../../../model/dossier.ts'
import { lookupOf, countOutlets, titleOf, type Lookup } from '../lookup.ts'
import { strandsOf } from '../strands.ts'
import { when } from '../when.ts'
import { DISPUTE, DRIFT, plural, SECTIONS } from '../words.ts'
import { cites } from './cites.ts'
import { documents, notices } from './coverage.ts'
import { ledger } from './ledger.ts'
import { attributions, framing, more, origins } from './sources.ts'
import { cell, heading, item, left, most, row, subheading, words, type Colors, type Sheet } from './sheet.ts'
import { clip, plain } from './wrap.ts'

export type TerminalOptions = {
  readonly width: number
  readonly colors: Colors
  /** Everything, speakers, origins and framing too; the short form unless true. */
  readonly full?: boolean
}

const opening = (sheet: Sheet, dossier: Dossier): void => {
  const { lines, colors, width } = sheet
  const contradictions = dossier.disputes.filter((one) => one.strength === 'contradiction').length
  const outlets = countOutlets(dossier)
  lines.push(colors.bold(clip(plain(titleOf(dossier)), width)))
  const counts = [
    plural(dossier.documents.length, 'document'),
    plural(outlets, 'outlet'),
    ...(dossier.storylines.length > 1 ? [plural(dossier.storylines.length, 'storyline')] : []),
    plural(dossier.origins.length, 'origin'),
    plural(dossier.ledger.proposals.length, 'proposal'),
    plural(contradictions, 'contradiction'),
    plural(dossier.disputes.length - contradictions, 'difference'),
  ]
  item(sheet, '', counts.join(' · '), colors.dim)
}

/** On a short sheet: lines of one section of the brief, disputes, drifts, dates, and the lines that each may take. */
const SHORT = { brief: 3, disputes: 8, drifts: 3, dates: 4, lines: 2 }

const briefOf = (sheet: Sheet, lines: readonly BriefLine[], lookup: Lookup): void => {
  for (const section of Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]) {
    const all = lines.filter((one) => one.section === section)
    if (all.length === 0) continue
    subheading(sheet, ` ${SECTIONS[section]}`)
    for (const { text, anchors } of most(sheet, all, SHORT.brief))
      words(sheet, '  • ', { text: text, after: cites(lookup, anchors) }, SHORT.lines, false)
    if (!sheet.full) left(sheet, '    ', all.length - SHORT.brief, 'line')
  }
}

const brief = (sheet: Sheet, whole: Dossier, lookup: Lookup): void => {
  if (whole.brief.length === 0) return
  heading(sheet, 'Brief')
  for (const { title, dossier } of strandsOf(whole)) {
    if (dossier.brief.length === 0) continue
    if (title !== null) item(sheet, '', title, (text) => sheet.colors.bold(sheet.colors.cyan(text)))
    briefOf(sheet, dossier.brief, lookup)
  }
}

const disputes = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  if (dossier.disputes.length === 0) return
  heading(sheet, 'Disputes')
  const { red, yellow } = sheet.colors
  const ordered = dossier.disputes.toSorted(
    (a, b) => Number(b.strength === 'contradiction') - Number(a.strength === 'contradiction'),
  )
  for (const { strength, kind, question, sides } of most(sheet, ordered, SHORT.disputes)) {
    item(
      sheet,
      ' ',
      `${strength === 'contradiction' ? 'Contradiction' : 'Difference'} (${DISPUTE[kind]}): ${question}`,
      strength === 'contradiction' ? red : yellow,
    )
    // What cannot both be true is given more room than what only differs.
    const lines = strength === 'contradiction' ? SHORT.lines : 1
    for (const side of sides) words(sheet, '   – ', { text: side.statement, after: cites(lookup, side.anchors) }, lines)
  }
  if (!sheet.full) left(sheet, ' ', ordered.length - SHORT.disputes, 'dispute')
}

const drifts = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  if (dossier.drifts.length === 0) return
  heading(sheet, 'Drift')
  for (const { kind, from, to, note } of most(sheet, dossier.drifts, SHORT.drifts)) {
    item(sheet, ' ', `${DRIFT[kind]}: ${note}`, sheet.colors.yellow)
    words(sheet, '   from ', { text: from.quote.exact, after: cites(lookup, [from]) }, 1)
    words(sheet, '   to   ', { text: to.quote.exact, after: cites(lookup, [to]) }, 1)
  }
  if (!sheet.full) left(sheet, ' ', dossier.drifts.length - SHORT.drifts, 'drift')
}

/** Columns of a time; a longer one takes a second line. */
const TIME_WIDTH = 21

const timeline = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  if (dossier.timeline.length === 0) return
  heading(sheet, 'Timeline')
  const width = sheet.width - TIME_WIDTH - 4
  // The latest dates are what an analyst asks for; background stands in the full form.
  const shown = sheet.full ? dossier.timeline : dossier.timeline.slice(-SHORT.dates)
  for (const entry of shown) {
    const cited = cites(lookup, entry.anchors)
    const said = sheet.full ? entry.statement : clip(plain(entry.statement), width - cited.length - 1)
    row(sheet, [TIME_WIDTH, width], [cell([when(entry.when)], TIME_WIDTH), cell([`${said} ${cited}`], width)])
  }
  left(sheet, ' ', dossier.timeline.length - shown.length, 'earlier date')
}

const SHORT_FORM = [brief, ledger, disputes, drifts, documents, timeline, notices, more]
const FULL_FORM = [brief, ledger, disputes, drifts, documents, timeline, origins, attributions, framing, notices, more]

/** The dossier as text that fits `width` columns and ends in a line end. */
export const terminal = (dossier: Dossier, { width, colors, full = false }: TerminalOptions): string => {
  const sheet: Sheet = { width, colors, full, lines: [] }
  const lookup = lookupOf(dossier)
  opening(sheet, dossier)
  for (const section of full ? FULL_FORM : SHORT_FORM) section(sheet, dossier, lookup)
  return `${sheet.lines.join('\n')}\n`
}
