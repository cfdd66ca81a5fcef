/** One document as the claim linkers read it: its layers with entities in place of referents, and look-ups by token. */
import { PLAIN_SAYINGS } from '../../lexicons/propositions.ts'
import type { Attribution } from '../../model/dossier.ts'
import type { Clause, Layers, LocalAttribution, Name, Token } from '../../model/layers.ts'
import type { Document } from '../../model/document.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { ENTRIES, partyOfAdjective } from '../../lexicons/gazetteer.ts'
import { partyId, type EntityId, type PartyId } from '../../model/ids.ts'
import { bySpan, covers, overlaps, type Span } from '../../text/span.ts'
import type { AttributionLinks, EntityLinks } from '../view.ts'
import type { Participant } from './proposition.ts'

/** A mention with the entity it was linked to. */
export type LinkedName = { readonly name: Pick<Name, 'span' | 'kind' | 'metonym' | 'form'>; readonly who: Participant }

/** The country of a listed capital or country, by its key in the gazetteer. */
const countryOfKey: ReadonlyMap<string, PartyId> = new Map(
  ENTRIES.flatMap(({ key, sense, party }) =>
    party !== null && (sense === 'capital' || sense === 'country') ? [[key, partyId(party)] as const] : [],
  ),
)
const SUFFIX = /(?:ian|ean|an|ish|ese|ic|i|er)s?$/

/** The country or people that an adjective stands for: a listed one, or one made from a place that the document names. */
const adjectives = (
  tokens: readonly Token[],
  layers: Layers,
  partyOfReferent: (referent: number) => PartyId | null,
): LinkedName[] => {
  const places = layers.names.referents.flatMap(({ kind, name }, i) =>
    kind === 'place' && name.length >= 4
      ? [{ stem: name.toLowerCase().slice(0, Math.max(4, name.length - 2)), i }]
      : [],
  )
  return tokens.flatMap((token): LinkedName[] => {
    if (!/^\p{Lu}/u.test(token.text)) return []
    const listed = partyOfAdjective.get(token.lower)
    const made =
      listed === undefined && SUFFIX.test(token.lower)
        ? places.find(({ stem }) => token.lower.startsWith(stem))
        : undefined
    const party = listed !== undefined ? partyId(listed) : made === undefined ? null : partyOfReferent(made.i)
    if (party === null) return []
    const span = { start: token.start, end: token.end }
    return [
      {
        name: { span, kind: 'group', metonym: false, form: 'name' },
        who: { entity: party, party, side: party, person: false, country: party, state: true },
      },
    ]
  })
}

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
  links: EntityLinks,
  attributions: AttributionLinks,
): Reader => {
  const layers = withBareContent(read)
  const entityOf = links.entityOf.get(document.id) ?? []
  const known = new Map(links.entities.map((entity) => [entity.id, entity]))
  const kinds = new Map(links.entities.map((entity) => [entity.id, entity.kind]))
  const sideOf = (entity: EntityId): PartyId => links.partyOf.get(entity) ?? partyId(known.get(entity)?.name ?? entity)
  const names = layers.names.mentions.flatMap((name): LinkedName[] => {
    const entity = entityOf[name.referent]
    if (entity === undefined) return []
    const referent = layers.names.referents[name.referent]
    const country = countryOfKey.get(referent?.gazetteer ?? '') ?? null
    const party = links.partyOf.get(entity) ?? (name.metonym ? country : null)
    const state = party !== null && party === country
    return [
      {
        name,
        who: {
          entity,
          party,
          side: party ?? country ?? sideOf(entity),
          person: kinds.get(entity) === 'person',
          country,
          state,
        },
      },
    ]
  })
  const partyOfReferent = (referent: number): PartyId | null =>
    entityOf[referent] === undefined ? null : sideOf(entityOf[referent])
  for (const made of adjectives(layers.tokens.tokens, layers, partyOfReferent))
    if (!names.some(({ name }) => overlaps(name.span, made.name.span))) names.push(made)
  names.sort((a, b) => bySpan(a.name.span, b.name.span))
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
      if (speaker !== null)
        return {
          entity: speaker,
          party: links.partyOf.get(speaker) ?? null,
          side: sideOf(speaker),
          person: kinds.get(speaker) === 'person',
          country: null,
          state: false,
        }
      const side = locals.get(id)?.party ?? null
      return side === null ? null : { entity: side, party: side, side, person: false, country: null, state: false }
    },
    localOf: (attribution) => locals.get(attribution.id) ?? null,
    tokenAt: tokenFinder(layers.tokens.tokens),
  }
}

/** Names that stand within a span, in text order; of nested ones the outer. */
export const namesWithin = (reader: Reader, at: Span): LinkedName[] =>
  reader.names.filter(({ name }) => covers(at, name.span))
