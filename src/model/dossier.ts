/**
 * The dossier: the one result that every face of Crosswire shows. Its JSON Schema
 * (docs/dossier.schema.json) and docs/dossier.md are generated from these types.
 * Field names are a promise: fields are added, never renamed.
 *
 * `statement`, `title` and brief lines are verbatim from one document; only `question`, `note`
 * and `message` are composed.
 */
import type { Quote } from '../text/anchor.ts'
import type { Span } from '../text/span.ts'
import type { PloverType } from './annotation.ts'
import type {
  AttributionId,
  ClaimId,
  DisputeId,
  DocumentId,
  DriftId,
  EntityId,
  OriginId,
  PartyId,
  StoryId,
  StorylineId,
} from './ids.ts'
import type { Ledger } from './ledger.ts'
import type { Notice } from './notice.ts'
import type { TimeRange } from './time.ts'

/** Words in a document: the span and the quote that proves it. */
export type Anchor = { readonly document: DocumentId; readonly span: Span; readonly quote: Quote }

export type Dossier = {
  readonly schema: 'crosswire.dossier/1'
  readonly made: {
    readonly version: string
    /** The options that shaped the result, as given. */
    readonly options: Readonly<Record<string, unknown>>
    /** SHA-256 of each document's text, sorted. */
    readonly inputs: readonly string[]
  }
  readonly documents: readonly DocumentView[]
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
  readonly disputes: readonly Dispute[]
  readonly drifts: readonly Drift[]
  readonly origins: readonly Origin[]
  readonly lineage: readonly Lineage[]
  readonly stories: readonly Story[]
  readonly storylines: readonly Storyline[]
  readonly timeline: readonly TimelineEntry[]
  readonly ledger: Ledger
  readonly framing: readonly Framing[]
  readonly brief: readonly BriefLine[]
  /** What could not be read or decided, documents' own notices included. */
  readonly notices: readonly Notice[]
}

export type Genre = 'report' | 'analysis' | 'opinion' | 'statement' | 'post' | 'other'

/** A stretch of the text by its role on the page. Boilerplate and credits feed no other layer. */
export type Region = {
  readonly span: Span
  readonly kind: 'title' | 'heading' | 'body' | 'boilerplate' | 'credit'
}

/** A document as the dossier shows it. */
export type DocumentView = {
  readonly id: DocumentId
  readonly path: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly author: string | null
  /** As the input gave it, or inferred from the text's own evidence (basis `inferred`), or null. */
  readonly published: TimeRange | null
  /** ISO 639-1, `und` when unknown. Only English is annotated. */
  readonly language: string
  readonly sha256: string
  readonly text: string
  readonly genre: Genre
  readonly regions: readonly Region[]
  /** Shares of the document's statements (0 to 1) by how they are sourced. */
  readonly sourcing: {
    readonly named: number
    readonly unnamed: number
    /** Statements resting on documents: letters, reports, assessments. */
    readonly documents: number
    readonly unattributed: number
  }
  readonly notices: readonly Notice[]
}

export type EntityKind = 'person' | 'organization' | 'place' | 'group'

/** A person, organization, place or group over all its spellings and short forms in all documents. */
export type Entity = {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  /** Each form as written, with the number of documents that write it so. */
  readonly names: readonly { readonly text: string; readonly documents: number }[]
  /** The party it acts for, if any. */
  readonly party: PartyId | null
  readonly mentions: readonly Anchor[]
}

/** Who says, the saying, and what is said, as PARC 3 and PolNeAR define source, cue and content. */
export type Attribution = {
  readonly id: AttributionId
  readonly document: DocumentId
  readonly mode: 'direct' | 'indirect' | 'mixed'
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  /** In text order; more than one part when discontinuous ("X," he said, "Y"). */
  readonly content: readonly Span[]
  /** The smallest span around all parts. */
  readonly anchor: Anchor
  readonly speaker: EntityId | null
  /** Who carried it to the outlet ("told Axios", "as reported by Reuters"). */
  readonly relays: readonly EntityId[]
  /** Words as written. */
  readonly hedges: readonly string[]
  readonly nestedIn: AttributionId | null
  /** 0 to 1. */
  readonly confidence: number
  /** The sieve that made it. */
  readonly rule: string
}

export type Polarity = 'asserted' | 'denied'
export type Modality = 'fact' | 'reported' | 'possible' | 'planned' | 'conditional'

/** One document's wording of a claim. */
export type ClaimMention = {
  readonly anchor: Anchor
  readonly attribution: AttributionId | null
  readonly polarity: Polarity
  readonly modality: Modality
  /** Where the statement enters the public record; null when the text shows none. */
  readonly origin: OriginId | null
}

/** Counts of independent support. A mention without a shown origin is `unknown`, never independent. */
export type Support = {
  /** @asType integer */
  readonly documents: number
  /** @asType integer */
  readonly outlets: number
  /** Distinct origins that the texts show. @asType integer */
  readonly origins: number
  /** Mentions whose text shows no origin. @asType integer */
  readonly unknown: number
}

export type Claim = {
  readonly id: ClaimId
  /** Verbatim: the wording of the mention that says it most plainly. */
  readonly statement: string
  readonly mentions: readonly ClaimMention[]
  readonly support: Support
  readonly status: 'corroborated' | 'single-origin' | 'disputed' | 'origin-unknown'
  readonly reactions: readonly {
    readonly party: PartyId
    readonly act: 'confirms' | 'denies' | 'declines-to-comment'
    readonly anchors: readonly Anchor[]
  }[]
  readonly stories: readonly StoryId[]
}

/** Claims that cannot all be true (contradiction), or that a reader should know differ (difference). */
export type Dispute = {
  readonly id: DisputeId
  readonly strength: 'contradiction' | 'difference'
  readonly kind: 'polarity' | 'quantity' | 'time' | 'speaker' | 'novelty' | 'status' | 'wording'
  readonly question: string
  readonly sides: readonly { readonly statement: string; readonly anchors: readonly Anchor[] }[]
}

/** A mention that alters what it passes on. `from` is nearer the speaker. */
export type Drift = {
  readonly id: DriftId
  readonly kind: 'speaker' | 'hedge-lost' | 'hardened' | 'time' | 'quantity' | 'relay'
  readonly from: Anchor
  readonly to: Anchor
  readonly note: string
}

/** Where statements enter the public record. */
export type Origin = {
  readonly id: OriginId
  readonly kind: 'speaker' | 'agency' | 'outlet' | 'post' | 'unnamed'
  readonly entity: EntityId | null
  readonly label: string
  readonly documents: readonly DocumentId[]
}

/** `from` derives from `to` (null when what it derives from is not among the inputs; `via` then names it). */
export type Lineage = {
  readonly from: DocumentId
  readonly to: DocumentId | null
  readonly kind: 'copy' | 'rewrite' | 'cites'
  readonly via: string | null
  /** Share of `from`'s words that stand in the shared passages, 0 to 1. */
  readonly share: number
  readonly evidence: readonly Anchor[]
}

/** The coverage of one event. */
export type Story = {
  readonly id: StoryId
  readonly title: string
  readonly documents: readonly DocumentId[]
  readonly when: TimeRange | null
  /** @asType integer */
  readonly outlets: number
  /** @asType integer */
  readonly origins: number
}

/** Stories of one development, in order. */
export type Storyline = { readonly id: StorylineId; readonly title: string; readonly stories: readonly StoryId[] }

export type TimelineEntry = {
  readonly when: TimeRange
  readonly statement: string
  readonly anchors: readonly Anchor[]
  readonly event: {
    readonly type: PloverType
    readonly actors: readonly EntityId[]
    readonly recipients: readonly EntityId[]
  } | null
}

/** One document's choice of words and of what to leave out. */
export type Framing = {
  readonly document: DocumentId
  /** Share of its sentences that are opinion, 0 to 1. */
  readonly opinionShare: number
  readonly labels: readonly { readonly entity: EntityId; readonly words: readonly Anchor[] }[]
  readonly loaded: readonly Anchor[]
  readonly sayings: readonly {
    readonly cue: string
    readonly speaker: EntityId | null
    readonly colour: 'neutral' | 'doubting' | 'endorsing' | 'charged'
    readonly anchor: Anchor
  }[]
  /** Claims that only this document of its story makes. */
  readonly onlyHere: readonly ClaimId[]
  /** Claims of its story that are not in this document. */
  readonly omits: readonly ClaimId[]
}

export type BriefLine = {
  readonly text: string
  readonly section: 'agreed' | 'disputed' | 'single-origin' | 'open'
  readonly claim: ClaimId | null
  readonly anchors: readonly Anchor[]
}
