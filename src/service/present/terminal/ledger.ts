/** The ledger in the terminal: issues by parties, then each proposal with the answers to its terms. */
import type { Dossier } from '../../../model/dossier.ts'
import type { Proposal, Response, Term } from '../../../model/ledger.ts'
import { answersTo, columnsOf, isSilent, repliesOf, type Column } from '../answers.ts'
import { balanced } from '../balanced.ts'
import { inChains } from '../chains.ts'
import type { Lookup } from '../lookup.ts'
import { matrixOf, type Entry } from '../matrix.ts'
import { strandsOf } from '../strands.ts'
import { when } from '../when.ts'
import { ANSWER, ISSUES, plural, proposalName, PROPOSAL_STATUS } from '../words.ts'
import { cites } from './cites.ts'
import { cell, heading, item, left, most, row, subheading, words, type Sheet } from './sheet.ts'
import { clip, plain } from './wrap.ts'

const ISSUE_WIDTH = 20
/** Fewer columns of a term's words than this say nothing. */
const MIN_TERM = 24
/** More columns than this cannot be read side by side; those with the most entries are kept. */
const MOST_PARTIES = 4
/** On a short sheet: entries in a cell, columns of words in one, proposals of a storyline, conditions of a proposal. */
const SHORT = { entries: 3, words: 18, proposals: 6, conditions: 1 }

const said = (lookup: Lookup, { label, text, about, kind, anchors }: Entry): string => {
  const lead = kind === 'answers' ? `“${balanced(about ?? '')}”: ${label}` : `“${balanced(text)}”`
  return `${kind === 'proposes' ? `${label} ` : ''}${lead} ${cites(lookup, anchors)}`
}

/** What was done, and its words where they are few: the proposals below have them all. */
const inShort = (lookup: Lookup, { label, text, kind, anchors }: Entry): string => {
  const cited = cites(lookup, anchors)
  if (kind === 'position') return `“${clip(plain(balanced(text)), 2 * SHORT.words)}” ${cited}`
  return kind === 'answers' || text.length > SHORT.words ? `${label} ${cited}` : `${label} “${balanced(text)}” ${cited}`
}

/** The paragraphs of one cell; on a short sheet one alone, of its first entries. */
const paragraphs = (sheet: Sheet, lookup: Lookup, entries: readonly Entry[]): readonly string[] => {
  if (sheet.full) return entries.map((one) => said(lookup, one))
  const all = [...new Set(entries.map((one) => inShort(lookup, one)))]
  const rest = all.length - SHORT.entries
  return all.length === 0
    ? []
    : [[...all.slice(0, SHORT.entries), ...(rest > 0 ? [`${String(rest)} more`] : [])].join('; ')]
}

const matrix = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  const { parties, rows } = matrixOf(dossier)
  const entries = rows.flatMap(({ cells }) => [...cells.values()].flat())
  // One move alone is told in full below.
  const isTold = !sheet.full && entries.length === 1 && entries[0]?.kind === 'proposes'
  if (rows.length === 0 || isTold) return
  const shown = parties.slice(0, MOST_PARTIES)
  const width = Math.floor((sheet.width - ISSUE_WIDTH - 3) / shown.length) - 2
  const widths = [ISSUE_WIDTH, ...shown.map(() => width)]
  row(sheet, widths, [['Issue'], ...shown.map(({ name }) => cell([name], width))])
  sheet.lines.push(` ${'─'.repeat(sheet.width - 2)}`)
  for (const { issue, cells } of rows) {
    const shownCells = shown.map(({ id }) => cell(paragraphs(sheet, lookup, cells.get(id) ?? []), width))
    if (shownCells.some((one) => one.length > 0))
      row(sheet, widths, [cell([ISSUES[issue]], ISSUE_WIDTH), ...shownCells])
  }
  const others = parties.slice(MOST_PARTIES).map((one) => one.name)
  if (others.length > 0)
    item(sheet, ' ', `${plural(others.length, 'more party', 'more parties')}: ${others.join(', ')}.`, sheet.colors.dim)
}

const names = (lookup: Lookup, ids: readonly string[], none: string): string =>
  ids.length === 0 ? none : ids.map(lookup.name).join(', ')

const answersOf = (sheet: Sheet, lookup: Lookup, term: Term, column: Column): void => {
  const lead = `        ${plain(lookup.name(column.responder))}: `
  const answers = answersTo(term, column)
  if (answers.length === 0 && sheet.full) item(sheet, lead, 'no answer found', sheet.colors.dim)
  for (const { answer, basis, anchors } of answers) {
    const silent = basis === 'silence'
    const said = `${ANSWER[answer]}${silent ? ' (the reply says nothing of it)' : ''}`
    const [first] = anchors
    if (first === undefined || (silent && !sheet.full)) item(sheet, lead, `${said} ${cites(lookup, anchors)}`.trim())
    else words(sheet, lead, { before: `${said}: `, text: first.quote.exact, after: cites(lookup, anchors) }, 1)
  }
}

/** On a short sheet a reply whose words stand with the terms is not quoted twice. */
const isQuoted = (sheet: Sheet, one: Response): boolean =>
  !sheet.full && one.terms.some(({ basis }) => basis === 'stated')

const reply = (sheet: Sheet, lookup: Lookup, one: Response, verb: string): void => {
  if (isQuoted(sheet, one)) return
  const through = one.conveyedBy.length > 0 ? ` (through ${names(lookup, one.conveyedBy, '')})` : ''
  const dated = one.at === null ? '' : `, ${when(one.at)}`
  const [first] = one.anchors
  const act = `${lookup.name(one.responder)} ${verb}${through}${dated}`
  if (first === undefined) item(sheet, '     ↳ ', act)
  else words(sheet, '     ↳ ', { before: `${act}: `, text: first.quote.exact, after: cites(lookup, one.anchors) }, 1)
}

const conditions = (sheet: Sheet, lookup: Lookup, { conditions: all }: Proposal): void => {
  const shown = most(sheet, all, SHORT.conditions)
  const rest = all.length - shown.length
  for (const one of shown) {
    const after = `${cites(lookup, [one])}${rest > 0 ? ` and ${String(rest)} more` : ''}`
    words(sheet, '     on condition: ', { text: one.quote.exact, after }, 1)
  }
}

/** Each term with the answers to it; on a short sheet terms that nobody answered stand in one paragraph. */
const terms = (sheet: Sheet, lookup: Lookup, one: Proposal): void => {
  const columns = columnsOf(one).filter((column) => !isSilent(column))
  const answered = (term: Term): boolean => sheet.full || columns.some((column) => answersTo(term, column).length > 0)
  for (const term of one.terms.filter(answered)) {
    const before = `${ISSUES[term.issue]}: `
    words(sheet, '     • ', { before, text: term.text, after: cites(lookup, term.anchors) }, 1)
    for (const column of columns) answersOf(sheet, lookup, term, column)
  }
  const others = one.terms.filter((term) => !answered(term))
  const room = Math.max(MIN_TERM, Math.floor((2 * sheet.width) / Math.max(1, others.length)) - ISSUE_WIDTH)
  const told = others.map(
    ({ issue, text, anchors }) => `${ISSUES[issue]}: “${clip(plain(balanced(text)), room)}” ${cites(lookup, anchors)}`,
  )
  if (told.length > 0) item(sheet, '     • ', told.join('; '))
}

const proposal = (sheet: Sheet, lookup: Lookup, one: Proposal): void => {
  const sides = `${names(lookup, one.proposers, 'an unnamed side')} → ${names(lookup, one.addressees, 'side not said')}`
  const dated = one.made === null ? '' : `, ${when(one.made)}`
  const through = one.conveyedBy.length > 0 ? `, through ${names(lookup, one.conveyedBy, '')}` : ''
  item(
    sheet,
    ' ',
    `${proposalName(one)}${dated}: ${sides}${through}: ${PROPOSAL_STATUS[one.status]} ${cites(lookup, one.anchors)}`,
    sheet.colors.bold,
  )
  conditions(sheet, lookup, one)
  for (const { response, verb } of repliesOf(one)) reply(sheet, lookup, response, verb)
  terms(sheet, lookup, one)
}

/** What a reader should see first when not all are shown: answered, then widely told. */
const worth = ({ responses, terms, support }: Proposal): number =>
  responses.reduce((sum, one) => sum + 2 + one.terms.length, 0) + terms.length + support.documents

const proposals = (sheet: Sheet, dossier: Dossier, lookup: Lookup): void => {
  const { proposals: all } = dossier.ledger
  if (all.length === 0) return
  subheading(sheet, ' Proposals, and the answer to each term')
  const kept = new Set(
    most(
      sheet,
      all.toSorted((a, b) => worth(b) - worth(a)),
      SHORT.proposals,
    ),
  )
  for (const one of inChains(all).filter((each) => kept.has(each))) proposal(sheet, lookup, one)
  left(sheet, ' ', all.length - kept.size, 'proposal')
}

export const ledger = (sheet: Sheet, whole: Dossier, lookup: Lookup): void => {
  if (whole.ledger.proposals.length === 0 && whole.ledger.positions.length === 0) return
  heading(sheet, 'Ledger')
  const strands = strandsOf(whole).filter(
    ({ dossier }) => dossier.ledger.proposals.length + dossier.ledger.positions.length > 0,
  )
  strands.forEach(({ title, dossier }, i) => {
    if (i > 0) sheet.lines.push('')
    if (title !== null) item(sheet, '', title, (text) => sheet.colors.bold(sheet.colors.cyan(text)))
    const before = sheet.lines.length
    matrix(sheet, dossier, lookup)
    if (sheet.lines.length > before && dossier.ledger.proposals.length > 0) sheet.lines.push('')
    proposals(sheet, dossier, lookup)
  })
}
