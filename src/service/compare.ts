/**
 * The use cases of a one-off comparison: read inputs, annotate each document, link them all, fold a
 * dossier. What reads and what annotates is handed in by `compose.ts`.
 */
import { link, linkOne, type Linked } from '../linking/link.ts'
import type { AnnotatedDocument } from '../model/annotation.ts'
import type { Document } from '../model/document.ts'
import type { Dossier, DocumentView } from '../model/dossier.ts'
import type { Notice } from '../model/notice.ts'
import type { Annotated } from '../pipeline/pipeline.ts'
import { withSiblingYears } from './siblings.ts'
import { annotatedDocument, documentView } from './views.ts'

/** What fills in where an input says nothing, and who is told how far the work is. */
export type CompareOptions = {
  /** A date for documents without one. */
  readonly published?: string
  /** An outlet for documents without one. */
  readonly outlet?: string
  /** Called after each document: how many of how many are annotated. */
  readonly onProgress?: (done: number, total: number) => void
}

export type Reading = { readonly documents: readonly Document[]; readonly notices: readonly Notice[] }

export type Parts = {
  readonly version: string
  readonly readInputs: (
    paths: readonly string[],
    options: Pick<CompareOptions, 'published' | 'outlet'>,
  ) => Promise<Reading>
  readonly annotate: (document: Document) => Annotated
}

export type Comparison = {
  readonly dossier: Dossier
  /** Inputs that could not be read: the notices of severity error outside any document. */
  readonly unreadable: number
}

const unreadableOf = (notices: readonly Notice[]): number =>
  notices.filter(({ document, severity }) => document === null && severity === 'error').length

const NO_SOURCING: DocumentView['sourcing'] = { named: 0, unnamed: 0, documents: 0, unattributed: 0 }

/** Only English is linked; other documents are kept and shown. */
const isLinked = ({ document }: Annotated): boolean => document.language === 'en'

const order = (a: DocumentView, b: DocumentView): number => {
  const key = (one: DocumentView): string => `${one.published?.start ?? '~'}\n${one.outlet ?? ''}\n${one.id}`
  return key(a) < key(b) ? -1 : 1
}

const byPlace = (documents: readonly DocumentView[]): ((a: Notice, b: Notice) => number) => {
  const rank = new Map(documents.map(({ id }, i) => [id, i]))
  const at = (one: Notice): number => (one.document === null ? -1 : (rank.get(one.document) ?? documents.length))
  const text = (one: Notice): string => `${one.code}\n${one.message}`
  return (a, b) =>
    at(a) - at(b) ||
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0)
}

/** Yields to the event loop so that progress shows and an interrupt is heard. */
const breathe = (): Promise<void> => new Promise((resume) => setImmediate(resume))

const annotateAll = async (
  parts: Parts,
  documents: readonly Document[],
  options: CompareOptions,
): Promise<Annotated[]> => {
  const annotated: Annotated[] = []
  for (const document of withSiblingYears(documents)) {
    annotated.push(parts.annotate(document))
    options.onProgress?.(annotated.length, documents.length)
    await breathe()
  }
  return annotated.sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
}

const dossierOf = (
  version: string,
  options: object,
  annotated: readonly Annotated[],
  linked: Linked,
  outside: readonly Notice[],
): Dossier => {
  const documents = annotated
    .map((one) => documentView(one, linked.sourcing.get(one.document.id) ?? NO_SOURCING))
    .sort(order)
  const notices = [...outside, ...annotated.flatMap((one) => one.notices), ...linked.notices]
  return {
    schema: 'crosswire.dossier/1',
    made: { version, options: { ...options }, inputs: documents.map(({ sha256 }) => sha256).sort() },
    documents,
    entities: linked.entities,
    attributions: linked.attributions,
    claims: linked.claims,
    disputes: linked.disputes,
    drifts: linked.drifts,
    origins: linked.origins,
    lineage: linked.lineage,
    stories: linked.stories,
    storylines: linked.storylines,
    timeline: linked.timeline,
    ledger: linked.ledger,
    framing: linked.framing,
    brief: linked.brief,
    notices: notices.sort(byPlace(documents)),
  }
}

/** Compares the documents of `paths` (files, folders, `-`): the dossier, and how many inputs could not be read. */
export const compareWith =
  (parts: Parts) =>
  async (paths: readonly string[], options: CompareOptions = {}): Promise<Comparison> => {
    const { onProgress: _, ...shaping } = options
    const { documents, notices } = await parts.readInputs(paths, shaping)
    const annotated = await annotateAll(parts, documents, options)
    const linked = link(annotated.filter(isLinked))
    return { dossier: dossierOf(parts.version, shaping, annotated, linked, notices), unreadable: unreadableOf(notices) }
  }

export type Annotations = {
  /** In the order of the inputs, each annotated when it is asked for. */
  readonly documents: AsyncIterable<AnnotatedDocument>
  readonly notices: readonly Notice[]
  readonly unreadable: number
}

/** Annotates each document of `paths` by itself. */
export const annotateWith =
  (parts: Parts) =>
  async (paths: readonly string[], options: CompareOptions = {}): Promise<Annotations> => {
    const { onProgress, ...shaping } = options
    const { documents, notices } = await parts.readInputs(paths, shaping)
    return { documents: annotateEach(parts, documents, onProgress), notices, unreadable: unreadableOf(notices) }
  }

async function* annotateEach(
  parts: Parts,
  documents: readonly Document[],
  onProgress: CompareOptions['onProgress'],
): AsyncGenerator<AnnotatedDocument> {
  let done = 0
  for (const document of documents) {
    const annotated = parts.annotate(document)
    yield annotatedDocument(annotated, linkOne(annotated))
    onProgress?.(++done, documents.length)
    await breathe()
  }
}
