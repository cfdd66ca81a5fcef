/** One row of a story set as an annotated document: the layers that stories and lineage read. */
import { names } from '../../src/annotators/names/names.ts'
import { quotations } from '../../src/annotators/quotations/quotations.ts'
import { regions } from '../../src/annotators/regions/regions.ts'
import { sentences } from '../../src/annotators/sentences/sentences.ts'
import { tokens } from '../../src/annotators/tokens/tokens.ts'
import { times } from '../../src/annotators/times/times.ts'
import { sha256 } from '../../src/model/ids.ts'
import type { Annotated } from '../../src/pipeline/pipeline.ts'
import { stage } from '../../src/pipeline/annotator.ts'
import { pipeline } from '../../src/pipeline/pipeline.ts'

const annotateDocument = pipeline([
  stage(regions, {}),
  stage(sentences, {}),
  stage(tokens, {}),
  stage(times, {}),
  stage(quotations, {}),
  stage(names, {}),
])

export type Source = {
  readonly id: string
  readonly title: string | null
  readonly text: string
  readonly published: string | null
  readonly outlet: string | null
}

/** The title stands before the text, as ingest puts it; layers that neither stories nor lineage read are empty. */
export const annotate = ({ id, title, text, published, outlet }: Source): Annotated => {
  const whole = title === null ? text : `${title}\n\n${text}`
  const document = {
    id,
    path: null,
    url: null,
    outlet,
    title,
    author: null,
    language: 'en',
    sha256: sha256(whole),
    text: whole,
    notices: [],
    published:
      published === null ? null : ({ start: published, end: published, precision: 'day', basis: 'stated' } as const),
    titleSpan: title === null ? null : { start: 0, end: title.length },
  }
  const { layers, notices } = annotateDocument(document, { now: null })
  return {
    document,
    notices,
    layers: {
      ...layers,
      gaps: [],
      clauses: { chunks: [], clauses: [] },
      attributions: [],
      events: [],
      wording: { loaded: [], opinionated: [] },
    },
  }
}
