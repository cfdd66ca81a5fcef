/** Annotating one document: every stage over English, nothing but the page's regions over other languages. */
import type { Document } from '../model/document.ts'
import type { Layers } from '../model/layers.ts'
import { notice } from '../model/notice.ts'
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

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A fault of ours over one document: it is kept and shown unread, and the rest of the run goes on. */
const failed = (document: Document, error: unknown): Annotated => {
  const message = `Crosswire failed on this document and left it unread: ${messageOf(error)}`
  return {
    document,
    layers: unread(document),
    notices: [...document.notices, notice('error', 'stage.failed', message, document.id)],
  }
}

/** The function that annotates one document with `stages`. The clock is not read: nothing in a comparison rests on it. */
export const annotating = (stages: readonly Stage[]): ((document: Document) => Annotated) => {
  const run = pipeline(stages)
  return (document) => {
    if (document.language !== 'en') return { document, layers: unread(document), notices: document.notices }
    try {
      return run(document, { now: null })
    } catch (error) {
      return failed(document, error)
    }
  }
}
