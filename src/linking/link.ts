/** Runs the linkers in order over all annotated documents and hands their parts of the dossier to the service. */
import type { Attribution, Dossier, DocumentView } from '../model/dossier.ts'
import type { DocumentId, EntityId } from '../model/ids.ts'
import type { Ledger } from '../model/ledger.ts'
import { notice, type Notice } from '../model/notice.ts'
import type { Result } from '../model/result.ts'
import type { Annotated } from '../pipeline/pipeline.ts'
import { linkAttributions, SURE_ENOUGH } from './attributions/attributions.ts'
import { linkBrief } from './brief/brief.ts'
import { linkClaims, markDisputed, type ClaimLinks } from './claims/claims.ts'
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

/** Runs a linker; where it fails, its part stays empty and a notice says so, and the rest of the dossier stands. */
const guarded =
  (notices: Notice[]) =>
  <T>(part: string, empty: T, run: () => Result<T> | T): T => {
    try {
      const made = run()
      if (!isResult(made)) return made
      notices.push(...made.notices)
      return made.value
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      notices.push(notice('error', 'linker.failed', `Crosswire failed on the ${part} and left them out: ${reason}`))
      return empty
    }
  }

const isResult = <T>(made: Result<T> | T): made is Result<T> =>
  typeof made === 'object' && made !== null && 'value' in made && 'notices' in made

const NO_CLAIMS: ClaimLinks = {
  claims: [],
  membersOf: new Map(),
  propositions: [],
  rivals: [],
  readers: new Map(),
  weights: { of: () => 0 },
}
const NO_LEDGER: Ledger = { parties: [], proposals: [], positions: [], rounds: [] }

/** Links the documents of a corpus, in any order. */
export const link = (annotated: readonly Annotated[]): Linked => {
  const corpus: Corpus = [...annotated].sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  const notices: Notice[] = []
  const part = guarded(notices)
  const entities = linkEntities(corpus)
  notices.push(...entities.notices)
  const links = entities.value
  const attributions = linkAttributions(corpus, links, SURE_ENOUGH)
  const lineage = part('lineage', { lineage: [], passages: new Map() }, () => linkLineage(corpus))
  const bareStories = linkStories(corpus, lineage)
  const origins = linkOrigins(corpus, links, attributions, lineage, bareStories)
  const stories = countOrigins(bareStories, origins.origins)
  const claimed = part('claims', NO_CLAIMS, () => linkClaims(corpus, links, attributions, origins, stories))
  const ledger = part('ledger', NO_LEDGER, () => linkLedger(corpus, links, attributions, origins, stories))
  const disputes = part('disputes', [], () => linkDisputes(claimed, links, attributions, stories))
  const claims = markDisputed(claimed.claims, disputes)
  return {
    entities: links.entities,
    attributions: attributions.attributions,
    claims,
    disputes,
    drifts: part('drifts', [], () => linkDrifts(claimed, links)),
    origins: origins.origins,
    lineage: lineage.lineage,
    stories: stories.stories,
    storylines: stories.storylines,
    timeline: part('timeline', [], () => linkTimeline(corpus, links)),
    ledger,
    framing: part('framing', [], () => linkFraming(corpus, links, attributions, claims, stories)),
    brief: part('brief', [], () => linkBrief(corpus, claims, disputes, ledger, stories)),
    notices,
    sourcing: new Map(corpus.map((one) => [one.document.id, sourcingOf(one)])),
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
  return {
    entityOf: links.entityOf.get(id) ?? [],
    attributions: attributions.byDocument.get(id) ?? [],
    sourcing: sourcingOf(annotated),
  }
}
