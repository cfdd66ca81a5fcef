/** Reads bare texts of public sets with the product's own stages. */
import { stages } from '../src/compose.ts'
import type { Document } from '../src/model/document.ts'
import { idOf, sha256 } from '../src/model/ids.ts'
import type { LayerName } from '../src/model/layers.ts'
import { result } from '../src/model/result.ts'
import { stage, type Annotator } from '../src/pipeline/annotator.ts'
import { pipeline, type Annotated } from '../src/pipeline/pipeline.ts'

/** The whole text as body: sets of sentences and of clean text have no pages. */
const plain: Annotator<never, 'regions'> = {
  layer: 'regions',
  version: 1,
  requires: [],
  create: () => (document) =>
    result({
      regions: [{ span: { start: 0, end: document.text.length }, kind: 'body' as const }],
      genre: 'report' as const,
    }),
}

/** A text as a document. `day` is its date of publication (ISO), `key` tells equal texts apart. */
export const textDocument = (text: string, day: string | null = null, key = ''): Document => ({
  id: idOf('doc', text, key),
  path: null,
  url: null,
  outlet: null,
  title: null,
  author: null,
  published: day === null ? null : { start: day, end: day, precision: 'day', basis: 'stated' },
  language: 'en',
  sha256: sha256(text),
  text,
  titleSpan: null,
  notices: [],
})

/** Annotates a bare text with the stages that `layer` rests on; other layers are missing. All stages when none is named. */
export const plainReader = (layer?: LayerName): ((document: Document) => Annotated) => {
  const all = stages.map((one) => (one.layer === 'regions' ? stage(plain, {}) : one))
  const needed = new Set<LayerName>()
  const need = (name: LayerName): void => {
    needed.add(name)
    for (const one of all) if (one.layer === name) one.requires.forEach(need)
  }
  if (layer !== undefined) need(layer)
  const run = pipeline(layer === undefined ? all : all.filter((one) => needed.has(one.layer)))
  return (document) => run(document, { now: null })
}
