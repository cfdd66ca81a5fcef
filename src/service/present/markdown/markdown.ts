/** The dossier as a cited brief in Markdown (CommonMark with tables), ready to paste. */
import type { Anchor, Dossier } from '../../../model/dossier.ts'
import type { Proposal, Response, TermAnswer } from '../../../model/ledger.ts'
import { answersTo, columnsOf, isSilent, repliesOf } from '../answers.ts'
import { balanced } from '../balanced.ts'
import { inChains } from '../chains.ts'
import { lookupOf, countOutlets, titleOf, type Lookup } from '../lookup.ts'
import { strandsOf, type Strand } from '../strands.ts'
import { publishedWhen, when } from '../when.ts'
import { ANSWER, DISPUTE, DRIFT, GENRE, ISSUES, plural, proposalName, PROPOSAL_STATUS, SECTIONS } from '../words.ts'

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g

/** Words of a text as words: nothing in them is read as Markdown or HTML. */
const escaped = (text: string): string =>
  text
    .replace(CONTROL, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*[\]<>|~&$#]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')

const quoted = (words: string): string => `“${escaped(balanced(words))}”`

/** " ([2] Norland Wire, 43–117, 200–214; [3] …)": each document once, with every place in its text. */
const cites = (lookup: Lookup, anchors: readonly Anchor[]): string => {
  const byDocument = [...Map.groupBy(anchors, (one) => one.document)]
  const cited = byDocument.map(([document, some]) => {
    const places = some.map(({ span }) => `${String(span.start)}–${String(span.end)}`)
    return `[${String(lookup.number(document))}] ${escaped(lookup.outlet(document))}, ${places.join(', ')}`
  })
  return cited.length === 0 ? '' : ` (${cited.join('; ')})`
}

const names = (lookup: Lookup, ids: readonly string[], none: string): string =>
  ids.length === 0 ? none : ids.map((id) => escaped(lookup.name(id))).join(', ')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  '',
]

const strandTitle = (title: string | null): string[] => (title === null ? [] : [`## ${escaped(title)}`, ''])

/** Headings under a storyline's title stand a level lower. */
const under = (title: string | null, level: number): string => '#'.repeat(level + (title === null ? 0 : 1))

const brief = ({ title, dossier }: Strand, lookup: Lookup): string[] =>
  (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).flatMap((section) => {
    const lines = dossier.brief.filter((one) => one.section === section)
    if (lines.length === 0) return []
    return [
      `${under(title, 2)} ${SECTIONS[section]}`,
      '',
      ...lines.map(({ text, anchors }) => `- ${quoted(text)}${cites(lookup, anchors)}`),
      '',
    ]
  })

const reply = (lookup: Lookup, one: Response, verb: string): string => {
  const dated = one.at === null ? '' : `, ${when(one.at)}`
  const words = one.anchors[0] === undefined ? '' : `: ${quoted(one.anchors[0].quote.exact)}`
  return `- ${escaped(lookup.name(one.responder))} ${verb}${dated}${words}${cites(lookup, one.anchors)}`
}

const answer = (lookup: Lookup, { answer: kind, anchors }: TermAnswer): string => {
  const words = anchors[0] === undefined ? '' : `: ${quoted(anchors[0].quote.exact)}`
  return `**${ANSWER[kind]}**${words}${cites(lookup, anchors)}`
}

const answers = (lookup: Lookup, one: Proposal): string[] => {
  if (one.terms.length === 0) return []
  const columns = columnsOf(one).filter((column) => !isSilent(column))
  const rows = one.terms.map((term) => [
    ISSUES[term.issue],
    `${quoted(term.text)}${cites(lookup, term.anchors)}`,
    ...columns.map(
      (column) =>
        answersTo(term, column)
          .map((given) => answer(lookup, given))
          .join('; ') || 'no answer found',
    ),
  ])
  return table(['Issue', 'Term', ...columns.map(({ responder }) => escaped(lookup.name(responder)))], rows)
}

const ledger = ({ title, dossier }: Strand, lookup: Lookup): string[] => {
  const { proposals } = dossier.ledger
  if (proposals.length === 0) return []
  const blocks = inChains(proposals).flatMap((one) => [
    `${under(title, 3)} ${proposalName(one)}, ${when(one.made)}: ${names(lookup, one.proposers, 'an unnamed side')} to ${names(lookup, one.addressees, 'a side not said')}`,
    '',
    `Status: **${PROPOSAL_STATUS[one.status]}**. ${one.anchors[0] === undefined ? '' : quoted(one.anchors[0].quote.exact)}${cites(lookup, one.anchors)}`,
    '',
    ...repliesOf(one).map(({ response, verb }) => reply(lookup, response, verb)),
    ...(one.responses.length > 0 ? [''] : []),
    ...answers(lookup, one),
  ])
  return [`${under(title, 2)} Who offered what, and who answered which part`, '', ...blocks]
}

const disputes = (dossier: Dossier, lookup: Lookup): string[] => {
  if (dossier.disputes.length === 0) return []
  const blocks = dossier.disputes.flatMap(({ strength, kind, question, sides }) => [
    `- **${escaped(question)}** (${strength}: ${DISPUTE[kind]})`,
    ...sides.map((side) => `  - ${quoted(side.statement)}${cites(lookup, side.anchors)}`),
  ])
  return ['## Where the accounts differ', '', ...blocks, '']
}

const drifts = (dossier: Dossier, lookup: Lookup): string[] => {
  if (dossier.drifts.length === 0) return []
  const rows = dossier.drifts.map(
    ({ kind, from, to, note }) =>
      `- **${DRIFT[kind]}**: ${escaped(note)} From ${quoted(from.quote.exact)}${cites(lookup, [from])} to ${quoted(to.quote.exact)}${cites(lookup, [to])}`,
  )
  return ['## Altered on the way', '', ...rows, '']
}

const timeline = (dossier: Dossier, lookup: Lookup): string[] => {
  if (dossier.timeline.length === 0) return []
  const rows = dossier.timeline.map(
    (one) => `- **${when(one.when)}**: ${quoted(one.statement)}${cites(lookup, one.anchors)}`,
  )
  return ['## Timeline', '', ...rows, '']
}

const sources = (lookup: Lookup): string[] => [
  '## Documents',
  '',
  ...lookup.documents.map((one) => {
    const parts = [
      escaped(lookup.outlet(one.id)),
      ...(one.title === null ? [] : [quoted(one.title)]),
      publishedWhen(one.published),
      GENRE[one.genre],
    ]
    const place = one.url ?? one.path
    return `- [${String(lookup.number(one.id))}] ${parts.join(', ')}${place === null ? '' : `, ${escaped(place)}`}, SHA-256 ${one.sha256.slice(0, 16)}`
  }),
  '',
]

const notices = (dossier: Dossier, lookup: Lookup): string[] => {
  const told = dossier.notices.filter((one) => one.severity !== 'info')
  if (told.length === 0) return []
  const rows = told.map(
    ({ message, document }) =>
      `- ${document === null ? '' : `[${String(lookup.number(document))}] `}${escaped(message)}`,
  )
  return ['## What could not be read or decided', '', ...rows, '']
}

/** The whole brief, ending in one line end. Numbers after an outlet are UTF-16 offsets into that document's text. */
export const markdown = (dossier: Dossier): string => {
  const lookup = lookupOf(dossier)
  const outlets = countOutlets(dossier)
  const lines = [
    `# ${escaped(titleOf(dossier))}`,
    '',
    `From ${plural(dossier.documents.length, 'document')} by ${plural(outlets, 'outlet')}. Every quotation is verbatim; the numbers after an outlet are its place in the text, in UTF-16 code units.`,
    '',
    ...strandsOf(dossier).flatMap((one) => [...strandTitle(one.title), ...brief(one, lookup), ...ledger(one, lookup)]),
    ...disputes(dossier, lookup),
    ...drifts(dossier, lookup),
    ...timeline(dossier, lookup),
    ...sources(lookup),
    ...notices(dossier, lookup),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
