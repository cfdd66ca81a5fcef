/** The ledger in the terminal: issues by parties, then each proposal with the answers to its terms. */
import type { Dossier } from '../../../model/dossier.ts'
import type { Proposal, Term } from '../../../model/ledger.ts'
import { answersTo, columnsOf, isSilent, type Column } from '../answers.ts'
import { inChains } from '../chains.ts'
import type { Lookup } from '../lookup.ts'
import { matrixOf, type Entry } from '../matrix.ts'
import { when } from '../when.ts'
import { ANSWER, ISSUES, PROPOSAL, PROPOSAL_STATUS, RESPONSE } from '../words.ts'
import { cites } from './cites.ts'
import { cell, heading, item, row, subheading, type Sheet } from './sheet.ts'
import { plain } from './wrap.ts'

const ISSUE_WIDTH = 20
/** More columns than this cannot be read side by side; those with the most entries are kept. */
const MOST_PARTIES = 4

const said = (lookup: Lookup, { label, text, about, kind, anchors }: Entry): string => {
  const words =
    kind === 'answers' ? `“${about ?? ''}”: ${label}` : `${kind === 'position' ? '' : `${label}: `}“${text}”`
  return `${words} ${cites(lookup, anchors)}`
}

const matrix = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  const { parties, rows } = matrixOf(dossier)
  if (rows.length === 0) return
  const shown = parties.slice(0, MOST_PARTIES)
  const width = Math.floor((sheet.width - ISSUE_WIDTH - 3) / shown.length) - 2
  const widths = [ISSUE_WIDTH, ...shown.map(() => width)]
  row(sheet, widths, [['Issue'], ...shown.map(({ name }) => cell([name], width))])
  sheet.lines.push(` ${'─'.repeat(sheet.width - 2)}`)
  for (const { issue, cells } of rows)
    row(sheet, widths, [
      cell([ISSUES[issue]], ISSUE_WIDTH),
      ...shown.map(({ id }) =>
        cell(
          (cells.get(id) ?? []).map((entry) => said(lookup, entry)),
          width,
        ),
      ),
    ])
  const left = parties.length - shown.length
  if (left > 0)
    item(
      sheet,
      ' ',
      `${String(left)} more: ${parties
        .slice(MOST_PARTIES)
        .map((one) => one.name)
        .join(', ')}.`,
      sheet.colors.dim,
    )
}

const names = (lookup: Lookup, ids: readonly string[], none: string): string =>
  ids.length === 0 ? none : ids.map(lookup.name).join(', ')

const answersOf = (sheet: Sheet, lookup: Lookup, term: Term, column: Column): void => {
  const lead = `        ${plain(lookup.name(column.responder))}: `
  const answers = answersTo(term, column)
  if (answers.length === 0) item(sheet, lead, 'no answer found', sheet.colors.dim)
  for (const { answer, basis, anchors } of answers) {
    const silent = basis === 'silence' ? ' (the reply says nothing of it)' : ''
    const quote = anchors[0] === undefined ? '' : `: “${anchors[0].quote.exact}” ${cites(lookup, anchors)}`
    item(sheet, lead, `${ANSWER[answer]}${silent}${quote}`, sheet.colors.dim)
  }
}

const proposal = (sheet: Sheet, lookup: Lookup, one: Proposal): void => {
  const sides = `${names(lookup, one.proposers, 'an unnamed side')} → ${names(lookup, one.addressees, 'not said')}`
  item(
    sheet,
    ' ',
    `${PROPOSAL[one.act]}, ${when(one.made)}: ${sides}: ${PROPOSAL_STATUS[one.status]} ${cites(lookup, one.anchors)}`,
    sheet.colors.bold,
  )
  if (one.conveyedBy.length > 0) item(sheet, '     through ', names(lookup, one.conveyedBy, ''), sheet.colors.dim)
  for (const condition of one.conditions)
    item(sheet, '     on condition: ', `“${condition.quote.exact}” ${cites(lookup, [condition])}`)
  for (const response of one.responses) {
    const through = response.conveyedBy.length > 0 ? ` (through ${names(lookup, response.conveyedBy, '')})` : ''
    const said =
      response.anchors[0] === undefined
        ? ''
        : `: “${response.anchors[0].quote.exact}” ${cites(lookup, response.anchors)}`
    const dated = response.at === null ? '' : `, ${when(response.at)}`
    item(sheet, '     ↳ ', `${lookup.name(response.responder)} ${RESPONSE[response.act]}${through}${dated}${said}`)
  }
  const columns = columnsOf(one).filter((column) => !isSilent(column))
  for (const term of one.terms) {
    item(sheet, '     • ', `${ISSUES[term.issue]}: “${term.text}” ${cites(lookup, term.anchors)}`)
    for (const column of columns) answersOf(sheet, lookup, term, column)
  }
}

export const ledger = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  const { proposals } = dossier.ledger
  if (proposals.length === 0 && dossier.ledger.positions.length === 0) return
  heading(sheet, 'Ledger')
  matrix(sheet, dossier, lookup)
  if (proposals.length === 0) return
  sheet.lines.push('')
  subheading(sheet, ' Proposals, and the answer to each term')
  for (const one of inChains(proposals)) proposal(sheet, lookup, one)
}
