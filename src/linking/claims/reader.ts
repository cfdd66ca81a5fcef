/** One document as the claim linkers read it: its layers with entities in place of referents, and look-ups by token. */
import { PLAIN_SAYINGS } from '../../lexicons/propositions.ts'
import type { Attribution } from '../../model/dossier.ts'
import type { Clause, Layers, LocalAttribution, Token } from '../../model/layers.ts'
import type { Document } from '../../model/document.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers, overlaps, type Span } from '../../text/span.ts'
import type { AttributionLinks } from '../view.ts'
import { linkedNames, participantOf, type EntityIndex, type LinkedName } from './linked-names.ts'
import type { Participant } from './proposition.ts'

export type Reader = {
  readonly document: Document
  readonly layers: Layers
  readonly tokens: readonly Token[]
  readonly names: readonly LinkedName[]
  /** The innermost attribution whose content covers a span, or null. */
  readonly attributionOf: (at: Span) => Attribution | null
  /** The attribution whose cue covers a span, or null. */
  readonly cueAt: (at: Span) => Attribution | null
  /** Who says it: the speaker, or the side that an unnamed source speaks for; null when neither is known. */
  readonly speakerOf: (attribution: Attribution) => Participant | null
  readonly localOf: (attribution: Attribution) => LocalAttribution | null
  /** The document's year: of its publication, else the latest it names. */
  readonly year: number | null
  /** Number of the first token that ends after a text offset. */
  readonly tokenAt: (offset: number) => number
}

const RELATIVE_WORDS = new Set(['that', 'which', 'who', 'whom', 'whose', 'where', 'when'])

/** Layers in which a clause without "that" which a verb of saying has for its object counts as its complement, not as a relative clause. */
const withBareContent = (layers: Layers): Layers => {
  const { chunks, clauses } = layers.clauses
  const settled = clauses.map((clause): Clause => {
    const above = clause.parent === null ? undefined : clauses[clause.parent]
    const bare =
      clause.kind === 'relative' &&
      above !== undefined &&
      PLAIN_SAYINGS.has(above.predicate.lemma) &&
      !RELATIVE_WORDS.has(layers.tokens.tokens[clause.first]?.lower ?? '')
    return bare ? { ...clause, kind: 'complement' } : clause
  })
  return { ...layers, clauses: { chunks, clauses: settled } }
}

const yearOf = ({ times }: Layers): number | null => {
  const named = times.mentions.flatMap(({ range }) => range?.end ?? [])
  const years = (times.published?.start == null ? named : [times.published.start]).map((iso) => Number(iso.slice(0, 4)))
  return years.length === 0 ? null : Math.max(...years)
}

const tokenFinder =
  (tokens: readonly Token[]) =>
  (offset: number): number => {
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
export const readerOf = (
  { document, layers: read }: Annotated,
  index: EntityIndex,
  attributions: AttributionLinks,
): Reader => {
  const layers = withBareContent(read)
  const names = linkedNames(layers, index.links.entityOf.get(document.id) ?? [], index)
  const here = attributions.byDocument.get(document.id) ?? []
  const locals = new Map(layers.attributions.map((local) => [local.id, local]))
  return {
    document,
    layers,
    tokens: layers.tokens.tokens,
    names,
    attributionOf: (at) => {
      const around = here.filter(({ content }) => content.some((part) => covers(part, at)))
      return around.reduce<Attribution | null>(
        (best, one) => (best === null || widthOf(one) < widthOf(best) ? one : best),
        null,
      )
    },
    cueAt: (at) => here.find(({ cue }) => cue.some((part) => overlaps(part, at))) ?? null,
    speakerOf: ({ id, speaker }) => {
      if (speaker !== null) return participantOf(speaker, null, false, index)
      const side = locals.get(id)?.party ?? null
      return side === null ? null : { entity: side, party: side, side, person: false, country: null, state: false }
    },
    localOf: (attribution) => locals.get(attribution.id) ?? null,
    year: yearOf(layers),
    tokenAt: tokenFinder(layers.tokens.tokens),
  }
}

/** Names that stand within a span, in text order; of nested ones the outer. */
export const namesWithin = (reader: Reader, at: Span): LinkedName[] =>
  reader.names.filter(({ name }) => covers(at, name.span))
