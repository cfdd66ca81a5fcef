/** One document as the claim linkers read it: its layers with entities in place of referents, and look-ups by token. */
import type { Attribution } from '../../model/dossier.ts'
import type { Layers, LocalAttribution, Name, Token } from '../../model/layers.ts'
import type { Document } from '../../model/document.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers, overlaps, type Span } from '../../text/span.ts'
import type { AttributionLinks, EntityLinks } from '../view.ts'
import type { Participant } from './proposition.ts'

/** A mention with the entity it was linked to. */
export type LinkedName = { readonly name: Name; readonly who: Participant }

export type Reader = {
  readonly document: Document
  readonly layers: Layers
  readonly tokens: readonly Token[]
  readonly names: readonly LinkedName[]
  /** The innermost attribution whose content covers a span, or null. */
  readonly attributionOf: (at: Span) => Attribution | null
  /** The attribution whose cue covers a span, or null. */
  readonly cueAt: (at: Span) => Attribution | null
  readonly localOf: (attribution: Attribution) => LocalAttribution | null
  /** Number of the first token that ends after a text offset. */
  readonly tokenAt: (offset: number) => number
}

const tokenFinder = (tokens: readonly Token[]) => (offset: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const widthOf = (attribution: Attribution): number =>
  attribution.content.reduce((sum, { start, end }) => sum + end - start, 0)

/** Reads one document of the corpus. */
export const readerOf = ({ document, layers }: Annotated, links: EntityLinks, attributions: AttributionLinks): Reader => {
  const entityOf = links.entityOf.get(document.id) ?? []
  const kinds = new Map(links.entities.map((entity) => [entity.id, entity.kind]))
  const names = layers.names.mentions.flatMap((name): LinkedName[] => {
    const entity = entityOf[name.referent]
    if (entity === undefined) return []
    const party = links.partyOf.get(entity) ?? null
    return [{ name, who: { entity, party, person: kinds.get(entity) === 'person' } }]
  })
  const here = attributions.byDocument.get(document.id) ?? []
  const locals = new Map(layers.attributions.map((local) => [local.id, local]))
  return {
    document,
    layers,
    tokens: layers.tokens.tokens,
    names,
    attributionOf: (at) => {
      const around = here.filter(({ content }) => content.some((part) => covers(part, at)))
      return around.reduce<Attribution | null>((best, one) => (best === null || widthOf(one) < widthOf(best) ? one : best), null)
    },
    cueAt: (at) => here.find(({ cue }) => cue.some((part) => overlaps(part, at))) ?? null,
    localOf: (attribution) => locals.get(attribution.id) ?? null,
    tokenAt: tokenFinder(layers.tokens.tokens),
  }
}

/** Names that stand within a span, in text order; of nested ones the outer. */
export const namesWithin = (reader: Reader, at: Span): LinkedName[] =>
  reader.names.filter(({ name }) => covers(at, name.span))
