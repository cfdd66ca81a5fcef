/** The ledger as a table of issues by parties: what each offered, answered or said on each, as the chains of offers run. */
import type { Anchor, Dossier } from '../../model/dossier.ts'
import type { PartyId } from '../../model/ids.ts'
import type { IssueCode, Proposal, Term, TermAnswer } from '../../model/ledger.ts'
import type { TimeRange } from '../../model/time.ts'
import { inChains } from './chains.ts'
import { byTime } from './when.ts'
import { ANSWER, ISSUES, proposes } from './words.ts'

/** One thing a party did or said about an issue. */
export type Entry = {
  readonly kind: 'proposes' | 'answers' | 'position'
  /** "offers", "not addressed", "position". */
  readonly label: string
  /** Set for answers. */
  readonly answer: TermAnswer['answer'] | null
  /** The words of the document. */
  readonly text: string
  /** Set for answers: the words of the term that was answered. */
  readonly about: string | null
  readonly at: TimeRange | null
  readonly anchors: readonly Anchor[]
}

export type Matrix = {
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[]
  readonly rows: readonly { readonly issue: IssueCode; readonly cells: ReadonlyMap<PartyId, readonly Entry[]> }[]
}

type Placed = { readonly party: PartyId; readonly issue: IssueCode; readonly entry: Entry }

/** Issues that an invitation is about; whatever else comes with one is not what is invited to. */
const INVITED: readonly IssueCode[] = ['venue', 'format', 'timing']

const labelOf = (one: Proposal, issue: IssueCode): string =>
  one.act === 'invite' && !INVITED.includes(issue) ? 'invites, with' : proposes(one)

const placedTerms = (one: Proposal): Placed[] =>
  one.terms.flatMap(({ issue, text, anchors }) => {
    const entry = {
      kind: 'proposes' as const,
      label: labelOf(one, issue),
      answer: null,
      text,
      about: null,
      at: one.made,
      anchors,
    }
    return one.proposers.map((party) => ({ party, issue, entry }))
  })

const placedAnswers = ({ responses }: Proposal, terms: ReadonlyMap<string, Term>): Placed[] =>
  responses.flatMap((response) =>
    response.terms.flatMap(({ term, answer, anchors }) => {
      const about = terms.get(term)
      if (about === undefined) return []
      const entry = {
        kind: 'answers' as const,
        label: ANSWER[answer],
        answer,
        text: anchors[0]?.quote.exact ?? '',
        about: about.text,
        at: response.at,
        anchors,
      }
      return [{ party: response.responder, issue: about.issue, entry }]
    }),
  )

const placedPositions = (dossier: Dossier): Placed[] =>
  dossier.ledger.positions.map(({ party, issue, statement, at, anchors }) => ({
    party,
    issue,
    entry: { kind: 'position', label: 'position', answer: null, text: statement, about: null, at, anchors },
  }))

/** Issues in the codebook's order, parties in order of how much they have; rows and columns without an entry are left out. */
export const matrixOf = (dossier: Dossier): Matrix => {
  const terms = new Map(dossier.ledger.proposals.flatMap((one) => one.terms.map((term) => [term.id, term] as const)))
  const moves = inChains(dossier.ledger.proposals).flatMap((one) => [...placedTerms(one), ...placedAnswers(one, terms)])
  const placed = [...moves, ...placedPositions(dossier).sort((a, b) => byTime(a.entry.at, b.entry.at))]
  const count = (party: PartyId): number => placed.filter((one) => one.party === party).length
  const parties = dossier.ledger.parties
    .filter(({ id }) => count(id) > 0)
    .toSorted((a, b) => count(b.id) - count(a.id) || (a.name < b.name ? -1 : 1))
  const issues = (Object.keys(ISSUES) as IssueCode[]).filter((issue) => placed.some((one) => one.issue === issue))
  const cell = (issue: IssueCode, party: PartyId): Entry[] =>
    placed.filter((one) => one.issue === issue && one.party === party).map((one) => one.entry)
  return {
    parties,
    rows: issues.map((issue) => ({ issue, cells: new Map(parties.map(({ id }) => [id, cell(issue, id)])) })),
  }
}
