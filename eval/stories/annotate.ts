/** One row of a story set as an annotated document: the layers that stories and lineage read. */
import { sentences } from '../../src/annotators/sentences/sentences.ts'
import { tokens } from '../../src/annotators/tokens/tokens.ts'
import { sha256 } from '../../src/model/ids.ts'
import type { Layers } from '../../src/model/layers.ts'
import type { Region } from '../../src/model/dossier.ts'
import type { Annotated } from '../../src/pipeline/pipeline.ts'

const segment = sentences.create({})
const tokenize = tokens.create({})

export type Source = { readonly id: string; readonly title: string | null; readonly text: string; readonly published: string | null; readonly outlet: string | null }

/** Title and body as regions; all other layers empty. */
export const annotate = ({ id, title, text, published, outlet }: Source): Annotated => {
  const whole = title === null ? text : `${title}\n\n${text}`
  const start = title === null ? 0 : title.length + 2
  const regions: Region[] = title === null ? [] : [{ span: { start: 0, end: title.length }, kind: 'title' }]
  if (start < whole.length) regions.push({ span: { start, end: whole.length }, kind: 'body' })
  const document = {
    id, path: null, url: null, outlet, title, author: null, language: 'en', sha256: sha256(whole), text: whole, notices: [],
    published: published === null ? null : ({ start: published, end: published, precision: 'day', basis: 'stated' } as const),
    titleSpan: title === null ? null : { start: 0, end: title.length },
  }
  const context = { now: null }
  const seen = { regions: { regions, genre: 'report' } } as const
  const sentenceLayer = segment(document, seen, context).value
  const tokenLayer = tokenize(document, { ...seen, sentences: sentenceLayer } as never, context).value
  const layers: Layers = {
    ...seen, gaps: [], sentences: sentenceLayer, tokens: tokenLayer, clauses: { chunks: [], clauses: [] }, names: { mentions: [], referents: [] },
    times: { mentions: [], published: document.published }, quotations: [], attributions: [], events: [], wording: { loaded: [], opinionated: [] },
  }
  return { document, layers, notices: [] }
}
