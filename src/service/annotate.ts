/** Annotating one document: every stage over English, nothing but the page's regions over other languages. */
import type { Document } from '../model/document.ts'
import type { Layers } from '../model/layers.ts'
import type { Stage } from '../pipeline/annotator.ts'
import { pipeline, type Annotated } from '../pipeline/pipeline.ts'

/** Layers with nothing in them, for a document that is kept but not read. */
const unread = (document: Document): Layers => ({
  regions: { regions: [], genre: 'other' },
  gaps: [],
  sentences: [],
  tokens: { tokens: [], bySentence: [] },
  clauses: { chunks: [], clauses: [] },
  names: { mentions: [], referents: [] },
  times: { mentions: [], published: document.published },
  quotations: [],
  attributions: [],
  events: [],
  wording: { loaded: [], opinionated: [] },
})

/** The function that annotates one document with `stages`. The clock is not read: nothing in a comparison rests on it. */
export const annotating = (stages: readonly Stage[]): ((document: Document) => Annotated) => {
  const run = pipeline(stages)
  return (document) =>
    document.language === 'en'
      ? run(document, { now: null })
      : { document, layers: unread(document), notices: document.notices }
}
