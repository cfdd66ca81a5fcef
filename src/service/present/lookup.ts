/** What every face looks up in a dossier: documents by number, names by id. */
import type { Anchor, Attribution, Claim, DocumentView, Dossier, Entity, Origin } from '../../model/dossier.ts'
import type { DocumentId } from '../../model/ids.ts'
import type { Proposal, Term } from '../../model/ledger.ts'
import { strandsOf } from './strands.ts'
import { byTime } from './when.ts'

export type Lookup = {
  /** In reading order: by publication, then outlet, then path. Their numbers run from 1. */
  readonly documents: readonly DocumentView[]
  readonly document: (id: DocumentId) => DocumentView | undefined
  readonly number: (id: DocumentId) => number
  /** "Norland Wire", or the file's name where no outlet is known. */
  readonly outlet: (id: DocumentId) => string
  readonly entity: (id: string) => Entity | undefined
  /** An entity's or party's name; never an id. */
  readonly name: (id: string) => string
  readonly claim: (id: string) => Claim | undefined
  readonly origin: (id: string) => Origin | undefined
  readonly attribution: (id: string) => Attribution | undefined
  readonly proposal: (id: string) => Proposal | undefined
  readonly term: (id: string) => Term | undefined
}

/** For an id that nothing in the dossier names: an id is no word for a reader. */
const NAMELESS = 'not named'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A date open to one side says too little to put a document in order. */
const dated = ({ published }: DocumentView): DocumentView['published'] => (published?.end == null ? null : published)

const readingOrder = (a: DocumentView, b: DocumentView): number =>
  byTime(dated(a), dated(b)) ||
  compare(a.outlet ?? '', b.outlet ?? '') ||
  compare(a.path ?? '', b.path ?? '') ||
  compare(a.id, b.id)

const fileName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path

/** Who each document is from, told from the others: its outlet, else its file's name, with its id where files are shared. */
const labelsOf = (documents: readonly DocumentView[]): ReadonlyMap<DocumentId, string> => {
  const files = Map.groupBy(documents, (one) => (one.path === null ? '' : fileName(one.path)))
  const label = ({ outlet, path, id }: DocumentView): string => {
    if (outlet !== null) return outlet
    if (path === null) return id
    const name = fileName(path)
    return files.get(name)?.length === 1 ? name : `${name} ${id}`
  }
  return new Map(documents.map((one) => [one.id, label(one)]))
}

/** How many outlets there are; a document without one is its own. */
export const countOutlets = ({ documents }: Dossier): number =>
  new Set(documents.map((one) => one.outlet ?? `\n${one.id}`)).size

const byId = <T extends { readonly id: string }>(list: readonly T[]): ((id: string) => T | undefined) => {
  const map = new Map(list.map((one) => [one.id, one]))
  return (id) => map.get(id)
}

export const lookupOf = (dossier: Dossier): Lookup => {
  const documents = dossier.documents.toSorted(readingOrder)
  const numbers = new Map(documents.map((one, i) => [one.id, i + 1]))
  const labels = labelsOf(documents)
  const entity = byId(dossier.entities)
  const party = byId(dossier.ledger.parties)
  return {
    documents,
    document: byId(documents),
    number: (id) => numbers.get(id) ?? 0,
    outlet: (id) => labels.get(id) ?? id,
    entity,
    name: (id) => party(id)?.name ?? entity(id)?.name ?? NAMELESS,
    claim: byId(dossier.claims),
    origin: byId(dossier.origins),
    attribution: byId(dossier.attributions),
    proposal: byId(dossier.ledger.proposals),
    term: byId(dossier.ledger.proposals.flatMap((one) => one.terms)),
  }
}

/** Documents of anchors, each once, in reading order. */
export const citedBy = (lookup: Lookup, anchors: readonly Anchor[]): readonly DocumentId[] =>
  [...new Set(anchors.map((one) => one.document))].sort((a, b) => lookup.number(a) - lookup.number(b))

/**
 * The dossier's own name: of several storylines the best covered with a proposal, else the longest storyline's,
 * else its first story's, else its first document's.
 */
export const titleOf = (dossier: Dossier): string => {
  const storyline = dossier.storylines.toSorted((a, b) => b.stories.length - a.stories.length)[0]
  const story = dossier.stories.toSorted((a, b) => b.documents.length - a.documents.length)[0]
  const negotiated = strandsOf(dossier).find((one) => one.dossier.ledger.proposals.length > 0)
  return negotiated?.title || storyline?.title || story?.title || dossier.documents[0]?.title || 'Dossier'
}
