/**
 * What linkers read and hand on. Each linker is a pure function from the corpus and the results of
 * those before it to its own part of the dossier; `src/linking/link.ts` runs them in order.
 */
import type { AttributionId, DocumentId, EntityId, OriginId, PartyId, StoryId } from '../model/ids.ts'
import type { Attribution, Entity, Lineage, Origin, Story, Storyline } from '../model/dossier.ts'
import type { Annotated } from '../pipeline/pipeline.ts'
import type { Span } from '../text/span.ts'

/** All documents with their layers, sorted by document id; only those annotated (English). */
export type Corpus = readonly Annotated[]

/** Entities over all documents, and the way from a document's referents to them. */
export type EntityLinks = {
  readonly entities: readonly Entity[]
  readonly parties: readonly { readonly id: PartyId; readonly name: string; readonly members: readonly EntityId[] }[]
  /** For each document, the entity of each referent of its names layer, by referent number. */
  readonly entityOf: ReadonlyMap<DocumentId, readonly EntityId[]>
  /** The party an entity acts for, or is. */
  readonly partyOf: ReadonlyMap<EntityId, PartyId>
}

/** Shared passages of two documents: equal or nearly equal words at two places. */
export type Passage = { readonly from: Span; readonly to: Span }
export type LineageLinks = {
  readonly lineage: readonly Lineage[]
  /** Passages of `from` that stand in `to`, for every lineage edge with a `to`; keyed `from + '\n' + to`. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>
}

/** Origins, and where each attribution and each bare stretch of a document has its own. */
export type OriginLinks = {
  readonly origins: readonly Origin[]
  readonly ofAttribution: ReadonlyMap<AttributionId, OriginId | null>
  /** The origin of words at a place that no attribution covers (an agency credit, a rewritten passage), or null. */
  readonly originAt: (document: DocumentId, at: Span) => OriginId | null
}

export type StoryLinks = {
  readonly stories: readonly Story[]
  readonly storylines: readonly Storyline[]
  readonly storyOf: ReadonlyMap<DocumentId, StoryId>
}

/** Attributions with their entities, by document in text order. */
export type AttributionLinks = {
  readonly attributions: readonly Attribution[]
  readonly byDocument: ReadonlyMap<DocumentId, readonly Attribution[]>
}
