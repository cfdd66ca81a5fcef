/** The negotiation ledger: who offered what to whom, and who answered which part of it. */
import type { Anchor, Support } from './dossier.ts'
import type { AttributionId, EntityId, PartyId, PositionId, ProposalId, ResponseId, RoundId, TermId } from './ids.ts'
import type { TimeRange } from './time.ts'

/** The issues of a negotiation: the PA-X codebook's groups, widened by what news shows. */
export type IssueCode =
  | 'venue'
  | 'format'
  | 'timing'
  | 'personal-safety'
  | 'ceasefire'
  | 'prisoners'
  | 'territory'
  | 'security-guarantees'
  | 'foreign-forces'
  | 'monitoring'
  | 'energy'
  | 'nuclear'
  | 'arms'
  | 'sanctions'
  | 'trade'
  | 'alliance'
  | 'recognition'
  | 'remains'
  | 'refugees'
  | 'aid'
  | 'justice'
  | 'constitution'
  | 'other'

export type Ledger = {
  readonly parties: readonly { readonly id: PartyId; readonly name: string; readonly members: readonly EntityId[] }[]
  readonly proposals: readonly Proposal[]
  readonly positions: readonly Position[]
  readonly rounds: readonly {
    readonly id: RoundId
    readonly place: EntityId | null
    readonly when: TimeRange | null
    readonly participants: readonly PartyId[]
    readonly track: string | null
    readonly anchors: readonly Anchor[]
  }[]
}

export type Proposal = {
  readonly id: ProposalId
  readonly act: 'invite' | 'offer' | 'propose' | 'demand' | 'commit' | 'counter'
  readonly proposers: readonly PartyId[]
  readonly addressees: readonly PartyId[]
  /** Spokespeople and mediators through whom it came. */
  readonly conveyedBy: readonly EntityId[]
  readonly made: TimeRange | null
  readonly inReplyTo: ProposalId | null
  readonly repeats: ProposalId | null
  readonly terms: readonly Term[]
  readonly conditions: readonly Anchor[]
  readonly responses: readonly Response[]
  readonly support: Support
  /** `unanswered`: a document says no reply has come; `open`: nothing is known. */
  readonly status: 'open' | 'unanswered' | 'accepted' | 'partly-accepted' | 'rejected' | 'countered' | 'withdrawn'
  readonly kept: 'kept' | 'broken' | 'unknown'
  /** `possible` where every text tells it only as something that may be ("may have agreed to"); absent where one tells it as so. */
  readonly modality?: 'possible'
  readonly anchors: readonly Anchor[]
}

/** One negotiable part of a proposal; its anchors cover its own words. */
export type Term = {
  readonly id: TermId
  readonly issue: IssueCode
  readonly text: string
  readonly value: string | null
  readonly quantity: { readonly value: number; readonly unit: string } | null
  readonly deadline: TimeRange | null
  readonly anchors: readonly Anchor[]
}

export type TermAnswer = {
  readonly term: TermId
  readonly answer: 'accepted' | 'accepted-conditionally' | 'rejected' | 'countered' | 'deferred' | 'not-addressed'
  /** `stated`: the anchors are the words that say so; `silence`: the anchors are the reply that does not mention it. */
  readonly basis: 'stated' | 'silence'
  readonly attribution: AttributionId | null
  readonly anchors: readonly Anchor[]
}

export type Response = {
  readonly id: ResponseId
  readonly responder: PartyId
  readonly conveyedBy: readonly EntityId[]
  readonly at: TimeRange | null
  readonly anchors: readonly Anchor[]
  readonly conditions: readonly Anchor[]
  /** The proposal that this response makes in turn; null unless `act` is `counter`. */
  readonly counter: ProposalId | null
  readonly act:
    | 'accept'
    | 'accept-conditionally'
    | 'welcome'
    | 'criticise'
    | 'reject'
    | 'counter'
    | 'defer'
    | 'deflect'
    | 'no-comment'
    | 'none-yet'
  readonly terms: readonly TermAnswer[]
}

export type Position = {
  readonly id: PositionId
  readonly party: PartyId
  readonly issue: IssueCode
  readonly statement: string
  readonly at: TimeRange | null
  readonly anchors: readonly Anchor[]
  readonly supersedes: PositionId | null
}
