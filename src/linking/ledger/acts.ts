/** What one document tells of offers and answers, before documents are joined. */
import type { Attribution } from '../../model/dossier.ts'
import type { EntityId, PartyId } from '../../model/ids.ts'
import type { IssueCode, Proposal, Response } from '../../model/ledger.ts'
import type { TimeRange } from '../../model/time.ts'
import type { Span } from '../../text/span.ts'
import type { Scene } from './scene.ts'

/** One negotiable part as one document words it. */
export type LocalTerm = {
  readonly issue: IssueCode
  readonly span: Span
  readonly value: string | null
  readonly quantity: { readonly value: number; readonly unit: string } | null
  readonly deadline: TimeRange | null
}

/** When an act is told to have happened: now, on an earlier occasion, or on the one last spoken of. */
export type Occasion = 'now' | 'earlier' | 'that'

export type LocalProposal = {
  readonly scene: Scene
  readonly act: Proposal['act']
  readonly proposers: readonly PartyId[]
  readonly addressees: readonly PartyId[]
  readonly conveyedBy: readonly EntityId[]
  readonly span: Span
  readonly terms: readonly LocalTerm[]
  readonly conditions: readonly Span[]
  readonly made: TimeRange | null
  readonly occasion: Occasion
  /** Said in place of what was offered before. */
  readonly instead: boolean
  /** Told as agreed by all its proposers. */
  readonly agreed: boolean
  /** Only reported or possible: it never counts as agreed. */
  readonly hedged: boolean
  readonly withdrawn: boolean
  /** How many answers the document has told before it: an offer after an answer is another offer. */
  readonly turn: number
  readonly attribution: Attribution | null
}

export type LocalResponse = {
  readonly scene: Scene
  readonly act: Response['act'] | 'not-addressed'
  readonly responder: PartyId
  readonly conveyedBy: readonly EntityId[]
  readonly span: Span
  /** The words that say what is answered. */
  readonly target: Span
  /** Whose proposal the target is said to be. */
  readonly to: readonly PartyId[]
  readonly issues: readonly LocalTerm[]
  /** True when the target is called a proposal (an offer, an invitation, a deal). */
  readonly named: Proposal['act'] | 'any' | null
  readonly at: TimeRange | null
  readonly conditions: readonly Span[]
  readonly occasion: Occasion
  readonly attribution: Attribution | null
  /** What the act is when no proposal is there to answer. */
  readonly otherwise: LocalProposal | null
  /** The proposal made in answer, for a counter. */
  readonly counter: LocalProposal | null
}

/** What a party says must be so before the meeting or the deal: "any visit would require careful preparation". */
export type LocalCondition = {
  readonly scene: Scene
  readonly party: PartyId
  readonly span: Span
  readonly occasion: Occasion
  readonly issues: readonly LocalTerm[]
  readonly attribution: Attribution | null
}

/** A party said to have broken what it agreed to. */
export type LocalBreach = {
  readonly scene: Scene
  readonly party: PartyId
  readonly span: Span
  readonly issues: readonly LocalTerm[]
}

export type LocalPosition = {
  readonly scene: Scene
  readonly party: PartyId
  readonly issue: IssueCode
  readonly span: Span
  readonly at: TimeRange | null
}

export type LocalRound = {
  readonly scene: Scene
  readonly place: EntityId | null
  readonly when: TimeRange | null
  readonly participants: readonly PartyId[]
  /** True for a round that is still to be held. */
  readonly planned: boolean
  readonly span: Span
}

/** Acts of one document in text order. */
export type Acts = {
  readonly proposals: readonly LocalProposal[]
  readonly responses: readonly LocalResponse[]
  readonly conditions: readonly LocalCondition[]
  readonly breaches: readonly LocalBreach[]
  readonly positions: readonly LocalPosition[]
  readonly rounds: readonly LocalRound[]
  /** Names of the parties that are known only by what they are called. */
  readonly collectives: readonly { readonly party: PartyId; readonly name: string }[]
}
