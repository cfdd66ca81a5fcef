/** Runs the linkers in order over all annotated documents and hands their parts of the dossier to the service. */
import type { Attribution, Dossier, DocumentView } from '../model/dossier.ts'
import type { DocumentId, EntityId } from '../model/ids.ts'
import type { Notice } from '../model/notice.ts'
import type { Annotated } from '../pipeline/pipeline.ts'
import { linkAttributions, SURE_ENOUGH } from './attributions/attributions.ts'
import { linkBrief } from './brief/brief.ts'
import { linkClaims, markDisputed } from './claims/claims.ts'
import { linkDisputes } from './disputes/disputes.ts'
import { linkDrifts } from './drifts/drifts.ts'
import { linkEntities } from './entities/entities.ts'
import { linkFraming, sourcingOf } from './framing/framing.ts'
import { linkLedger } from './ledger/ledger.ts'
import { linkLineage } from './lineage/lineage.ts'
import { linkOrigins } from './origins/origins.ts'
import { countOrigins, linkStories } from './stories/stories.ts'
import { linkTimeline } from './timeline/timeline.ts'
import type { Corpus } from './view.ts'

/** Everything of the dossier that rests on more than one layer of one document. */
export type Linked = Omit<Dossier, 'schema' | 'made' | 'documents'> & {
  readonly sourcing: ReadonlyMap<DocumentId, DocumentView['sourcing']>
}

/** Links the documents of a corpus, in any order. */
export const link = (annotated: readonly Annotated[]): Linked => {
  const corpus: Corpus = [...annotated].sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  const notices: Notice[] = []
  const entities = linkEntities(corpus)
  const links = entities.value
  const attributions = linkAttributions(corpus, links, SURE_ENOUGH)
  const lineage = linkLineage(corpus)
  const bareStories = linkStories(corpus, lineage)
  const origins = linkOrigins(corpus, links, attributions, lineage, bareStories)
  const stories = countOrigins(bareStories, origins.origins)
  const claims = linkClaims(corpus, links, attributions, origins, stories)
  const ledger = linkLedger(corpus, links, attributions, origins, stories)
  const disputes = linkDisputes(claims.value, links, attributions, stories)
  notices.push(...entities.notices, ...claims.notices, ...ledger.notices, ...disputes.notices)
  const marked = markDisputed(claims.value.claims, disputes.value)
  return {
    entities: links.entities,
    attributions: attributions.attributions,
    claims: marked,
    disputes: disputes.value,
    drifts: linkDrifts(claims.value, links).value,
    origins: origins.origins,
    lineage: lineage.lineage,
    stories: stories.stories,
    storylines: stories.storylines,
    timeline: linkTimeline(corpus, links),
    ledger: ledger.value,
    framing: linkFraming(corpus, links, attributions, marked, stories),
    brief: linkBrief(corpus, marked, disputes.value, ledger.value),
    notices,
    sourcing: new Map(corpus.map((annotated) => [annotated.document.id, sourcingOf(annotated)])),
  }
}

/** What `annotate` shows of one document that linking decides. */
export type LinkedDocument = {
  /** By referent number of the names layer. */
  readonly entityOf: readonly EntityId[]
  readonly attributions: readonly Attribution[]
  readonly sourcing: DocumentView['sourcing']
}

/** Entities and attributions of one document by itself. */
export const linkOne = (annotated: Annotated): LinkedDocument => {
  const { id } = annotated.document
  const links = linkEntities([annotated]).value
  const attributions = linkAttributions([annotated], links)
  return { entityOf: links.entityOf.get(id) ?? [], attributions: attributions.byDocument.get(id) ?? [], sourcing: sourcingOf(annotated) }
}
