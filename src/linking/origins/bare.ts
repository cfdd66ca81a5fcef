/** Origins of the words that no attribution covers, and the register that origins of all kinds are entered in. */
import type { Origin } from '../../model/dossier.ts'
import { idOf, type DocumentId, type OriginId } from '../../model/ids.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import type { Span } from '../../text/span.ts'
import { outletFinder, sameOutlet } from '../lineage/outlets.ts'
import type { Corpus, StoryLinks } from '../view.ts'
import { ownDateline, ownReporting, postsListed, wholeAgency } from './credits.ts'
import { foldLabel } from './statements.ts'

/** Origins under construction: one record per id, its documents gathered as they come. */
export type Register = {
  readonly add: (origin: Omit<Origin, 'id' | 'documents'>, occasion: string, document: DocumentId) => OriginId
  readonly all: () => Origin[]
}

export const register = (): Register => {
  const found = new Map<OriginId, { readonly origin: Omit<Origin, 'documents'>; readonly documents: Set<DocumentId> }>()
  return {
    add: (origin, occasion, document) => {
      const isMedium = origin.kind === 'agency' || origin.kind === 'outlet'
      const id = idOf('org', origin.kind, (isMedium ? null : origin.entity) ?? foldLabel(origin.label), occasion)
      const known = found.get(id) ?? { origin: { id, ...origin }, documents: new Set<DocumentId>() }
      known.documents.add(document)
      found.set(id, known.origin.entity === null ? { ...known, origin: { id, ...origin } } : known)
      return id
    },
    all: () =>
      [...found.values()]
        .map(({ origin, documents }) => ({ ...origin, documents: [...documents].sort() }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** What each document shows for its bare words. */
export const bareOrigins = (
  corpus: Corpus,
  stories: StoryLinks,
  origins: Register,
): Map<
  DocumentId,
  { readonly whole: OriginId | null; readonly own: readonly Span[]; readonly ownOrigin: OriginId | null }
> => {
  const find = outletFinder(corpus)
  return new Map(
    corpus.map((annotated: Annotated) => {
      const { id, outlet } = annotated.document
      const occasion = JSON.stringify([stories.storyOf.get(id) ?? null])
      const desk = wholeAgency(annotated, find) ?? ownDateline(annotated)
      const whole =
        desk === null
          ? null
          : origins.add({ kind: desk.agency ? 'agency' : 'outlet', entity: null, label: desk.name }, occasion, id)
      const own = ownReporting(annotated)
      const isOwnDesk = desk !== null && outlet !== null && sameOutlet(outlet, desk.name)
      const ownOrigin =
        own.length === 0
          ? null
          : isOwnDesk
            ? whole
            : origins.add({ kind: 'outlet', entity: null, label: outlet ?? id }, occasion, id)
      for (const post of postsListed(annotated)) origins.add({ kind: 'post', entity: null, label: post }, '', id)
      return [id, { whole, own, ownOrigin }]
    }),
  )
}
