/** What the dossier and `annotate` show of one document. */
import type { AnnotatedDocument } from '../model/annotation.ts'
import type { LinkedDocument } from '../linking/link.ts'
import type { DocumentView } from '../model/dossier.ts'
import { idOf } from '../model/ids.ts'
import type { Annotated } from '../pipeline/pipeline.ts'

/** Shares of a document's statements by how they are sourced. */
export type Sourcing = DocumentView['sourcing']

/** A document as the dossier shows it. The title is the input's own, or the words of the first title region. */
export const documentView = ({ document, layers, notices }: Annotated, sourcing: Sourcing): DocumentView => {
  const { regions, genre } = layers.regions
  const heading = regions.find(({ kind }) => kind === 'title')
  const title =
    document.title ?? (heading === undefined ? null : document.text.slice(heading.span.start, heading.span.end))
  return {
    id: document.id,
    path: document.path,
    url: document.url,
    outlet: document.outlet,
    title,
    author: document.author,
    published: layers.times.published,
    language: document.language,
    sha256: document.sha256,
    text: document.text,
    genre,
    regions,
    sourcing,
    notices,
  }
}

/** One line of `annotate`: a document with everything found within it. */
export const annotatedDocument = (
  annotated: Annotated,
  { entityOf, attributions, sourcing }: LinkedDocument,
): AnnotatedDocument => {
  const { document, layers } = annotated
  return {
    id: idOf('ann', document.id, document.sha256),
    document: documentView(annotated, sourcing),
    sentences: layers.sentences.map(({ span }) => span),
    names: layers.names.mentions.flatMap(({ span, kind, referent }) => {
      const entity = entityOf[referent]
      return entity === undefined ? [] : [{ span, kind, entity }]
    }),
    times: layers.times.mentions.map(({ span, type, value, range }) => ({ span, type, value, range })),
    quotations: layers.quotations.map(({ span, mode }) => ({ span, mode })),
    attributions,
    events: layers.events.map(({ type, span, actors, recipients, negated, tense }) => ({
      type,
      span,
      actors,
      recipients,
      negated,
      tense,
    })),
    notices: annotated.notices,
  }
}
