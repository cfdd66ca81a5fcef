/** Names of a document with the entities behind them, the adjectives of countries and names known from other documents included. */
import { ENTRIES, partyOfAdjective } from '../../lexicons/gazetteer.ts'
import { partyId, type EntityId, type PartyId } from '../../model/ids.ts'
import type { Layers, Name, Token } from '../../model/layers.ts'
import { bySpan, overlaps } from '../../text/span.ts'
import type { EntityLinks } from '../view.ts'
import type { Participant } from './proposition.ts'

/** A mention with the entity it was linked to. */
export type LinkedName = { readonly name: Pick<Name, 'span' | 'kind' | 'metonym' | 'form'>; readonly who: Participant }

/** The country of a listed capital or country, by its key in the gazetteer; of a capital that two states had, the first listed (today's). */
const countryOfKey: ReadonlyMap<string, PartyId> = new Map(
  ENTRIES.filter(({ sense, party }) => party !== null && (sense === 'capital' || sense === 'country'))
    .map(({ key, party }) => [key, partyId(party ?? '')] as const)
    .reverse(),
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

/** Entities of a corpus, looked up by what documents write. */
export type EntityIndex = {
  readonly links: EntityLinks
  readonly isPerson: (entity: EntityId) => boolean
  /** The entity's party, else an id from its name. */
  readonly sideOf: (entity: EntityId) => PartyId
  /** The one entity with a name of a single word as written, or null. */
  readonly called: (word: string) => EntityId | null
}

/** Makes the index once for a corpus. */
export const entityIndex = (links: EntityLinks): EntityIndex => {
  const known = new Map(links.entities.map((entity) => [entity.id, entity]))
  const byWord = new Map<string, EntityId | null>()
  for (const { id, names } of links.entities)
    for (const { text } of names)
      if (/^\p{Lu}[\p{L}'’-]{2,}$/u.test(text))
        byWord.set(text, byWord.has(text) && byWord.get(text) !== id ? null : id)
  return {
    links,
    isPerson: (entity) => known.get(entity)?.kind === 'person',
    sideOf: (entity) => links.partyOf.get(entity) ?? partyId(known.get(entity)?.name ?? entity),
    called: (word) => byWord.get(word) ?? null,
  }
}

/** An entity as a participant; a capital that stands for its government has its country for a party. */
export const participantOf = (
  entity: EntityId,
  gazetteer: string | null,
  metonym: boolean,
  index: EntityIndex,
): Participant => {
  const country = countryOfKey.get(gazetteer ?? '') ?? null
  const party = index.links.partyOf.get(entity) ?? (metonym ? country : null)
  const side = party ?? country ?? index.sideOf(entity)
  return { entity, party, side, person: index.isPerson(entity), country, state: party !== null && party === country }
}

/** Capitalised words that the document's own layer passed over and another document knows as a name. */
const knownElsewhere = (tokens: readonly Token[], index: EntityIndex): LinkedName[] =>
  tokens.flatMap((token): LinkedName[] => {
    const entity = token.pos === 'PROPN' ? index.called(token.text) : null
    if (entity === null) return []
    const kind = index.isPerson(entity) ? 'person' : 'organization'
    const span = { start: token.start, end: token.end }
    return [{ name: { span, kind, metonym: false, form: 'name' }, who: participantOf(entity, null, false, index) }]
  })

/** All names of a document in text order; what its own layer says comes first where two overlap. */
export const linkedNames = (layers: Layers, entityOf: readonly EntityId[], index: EntityIndex): LinkedName[] => {
  const names = layers.names.mentions.flatMap((name): LinkedName[] => {
    const entity = entityOf[name.referent]
    const gazetteer = layers.names.referents[name.referent]?.gazetteer ?? null
    return entity === undefined ? [] : [{ name, who: participantOf(entity, gazetteer, name.metonym, index) }]
  })
  const sideOfReferent = (referent: number): PartyId | null => {
    const entity = entityOf[referent]
    return entity === undefined ? null : index.sideOf(entity)
  }
  const { tokens } = layers.tokens
  for (const made of [...adjectives(tokens, layers, sideOfReferent), ...knownElsewhere(tokens, index)])
    if (!names.some(({ name }) => overlaps(name.span, made.name.span))) names.push(made)
  return names.sort((a, b) => bySpan(a.name.span, b.name.span))
}
