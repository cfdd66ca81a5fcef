/**
 * Entities over all documents. A capital that stands for its government is a mention of the state's own
 * entity ("Moscow said" is Russia), one in its place sense of the city's, which acts for no party; houses and
 * bodies ("the Kremlin") are organizations of the state's party.
 */
import { anchorAt } from '../../model/anchor.ts'
import type { Anchor, Entity, EntityKind } from '../../model/dossier.ts'
import type { Document } from '../../model/document.ts'
import { idOf, partyId, type DocumentId, type EntityId, type PartyId } from '../../model/ids.ts'
import { result, type Result } from '../../model/result.ts'
import { fold } from '../../text/spelling.ts'
import type { Corpus, EntityLinks } from '../view.ts'
import { clustersOf, partyOfNodes } from './clusters.ts'
import { settleKinds } from './kinds.ts'
import { nodesOf, type Node } from './nodes.ts'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The fullest most frequent form: listed names by their usual name; else two words and more before one, then the most written. */
const nameOf = (nodes: readonly Node[]): string => {
  const first = nodes[0] as Node
  if (first.gazetteer !== null) return first.name
  const counts = new Map<string, number>()
  const named = nodes.some(({ forms }) => forms.size > 0) ? nodes.filter(({ forms }) => forms.size > 0) : nodes
  for (const { name, forms } of named) counts.set(name, (counts.get(name) ?? 0) + (forms.get(name) ?? 0) + 1)
  const full = (name: string): number => (name.includes(' ') ? 1 : 0)
  // A dateline's capitals are the place's name only where nothing else writes it.
  for (const { forms } of named) {
    for (const [text, times] of forms) {
      const shouted = text.toUpperCase()
      if (text === shouted || !counts.has(shouted)) continue
      counts.set(text, (counts.get(text) ?? 0) + (counts.get(shouted) ?? 0) + times)
      counts.delete(shouted)
    }
  }
  return (
    [...counts].sort(
      (a, b) => full(b[0]) - full(a[0]) || b[1] - a[1] || b[0].length - a[0].length || compare(a[0], b[0]),
    )[0]?.[0] ?? first.name
  )
}

const kindOf = (nodes: readonly Node[]): EntityKind => {
  const counts = new Map<EntityKind, number>()
  for (const { kind, spans } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + spans.length)
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? 'person'
}

const formsOf = (nodes: readonly Node[]): Entity['names'] => {
  const documents = new Map<string, Set<DocumentId>>()
  for (const { document, forms } of nodes)
    for (const text of forms.keys()) documents.set(text, (documents.get(text) ?? new Set<DocumentId>()).add(document))
  return [...documents]
    .map(([text, { size }]) => ({ text, documents: size }))
    .sort((a, b) => b.documents - a.documents || compare(a.text, b.text))
}

const mentionsOf = (nodes: readonly Node[], documents: ReadonlyMap<DocumentId, Document>): Anchor[] =>
  nodes
    .flatMap(({ document, spans }) => spans.map((span) => ({ document, span })))
    .sort((a, b) => compare(a.document, b.document) || a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ document, span }) => anchorAt(documents.get(document) as Document, span))

/** Ids from kind and name; those who share both are told apart by party, then by where they are first named. */
const idsOf = (clusters: readonly (readonly Node[])[]): EntityId[] => {
  const taken = new Set<EntityId>()
  return clusters.map((nodes) => {
    const parts = [kindOf(nodes), fold(nameOf(nodes))]
    const first = nodes[0] as Node
    const choices = [parts, [...parts, partyOfNodes(nodes)], [...parts, first.document, first.referent]]
    const id = choices.map((choice) => idOf('ent', ...choice)).find((one) => !taken.has(one)) as EntityId
    taken.add(id)
    return id
  })
}

/** Entities, parties and the way from each document's referents to them. Documents may come in any order. */
export const linkEntities = (corpus: Corpus): Result<EntityLinks> => {
  const sorted = [...corpus].sort((a, b) => compare(a.document.id, b.document.id))
  const documents = new Map(sorted.map(({ document }) => [document.id, document]))
  const outlets = sorted.flatMap(({ document }) => (document.outlet === null ? [] : [document.outlet]))
  const nodes = settleKinds(sorted.flatMap(nodesOf), outlets)
  const clusters = clustersOf(nodes)
  const ids = idsOf(clusters)
  const entityOf = new Map<DocumentId, EntityId[]>(sorted.map(({ document }) => [document.id, []]))
  const partyOf = new Map<EntityId, PartyId>()
  const names = new Map<PartyId, string>()
  const entities = clusters.map((members, i): Entity => {
    const id = ids[i] as EntityId
    for (const { document, referent } of members) (entityOf.get(document) as EntityId[])[referent] = id
    const name = partyOfNodes(members)
    const party = name === null ? null : partyId(name)
    if (name !== null && party !== null) {
      partyOf.set(id, party)
      names.set(party, name)
    }
    return {
      id,
      kind: kindOf(members),
      name: nameOf(members),
      names: formsOf(members),
      party,
      mentions: mentionsOf(members, documents),
    }
  })
  const shown = entities.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
  return result({ entities: shown, parties: partiesOf(names, partyOf, shown), entityOf, partyOf })
}

/** Those who act for a party, each once: of the unnamed under the same words ("British official") one stands for all. */
const membersOf = (
  party: PartyId,
  partyOf: ReadonlyMap<EntityId, PartyId>,
  entities: readonly Entity[],
): EntityId[] => {
  const seen = new Set<string>()
  return entities
    .filter(({ id }) => partyOf.get(id) === party)
    .sort((a, b) => compare(a.id, b.id))
    .filter(({ name, names }) => {
      const again = names.length === 0 && seen.has(name)
      seen.add(name)
      return !again
    })
    .map(({ id }) => id)
}

const partiesOf = (
  names: ReadonlyMap<PartyId, string>,
  partyOf: ReadonlyMap<EntityId, PartyId>,
  entities: readonly Entity[],
): EntityLinks['parties'] =>
  [...names]
    .map(([id, name]) => ({
      id,
      name,
      members: membersOf(id, partyOf, entities),
    }))
    .sort((a, b) => compare(a.id, b.id))

/**
 * The party of an entity that acts: the one it acts for, or one of its own, named like it. The links come back
 * with that party added where it was missing. An entity the links do not hold gets no party: null.
 */
export const ensureParty = (
  links: EntityLinks,
  id: EntityId,
): { readonly links: EntityLinks; readonly party: PartyId | null } => {
  const known = links.partyOf.get(id)
  if (known !== undefined) return { links, party: known }
  const entity = links.entities.find((one) => one.id === id)
  if (entity === undefined) return { links, party: null }
  const party = partyId(entity.name)
  const partyOf = new Map(links.partyOf).set(id, party)
  const names = new Map(links.parties.map((one) => [one.id, one.name]))
  if (!names.has(party)) names.set(party, entity.name)
  const entities = links.entities.map((one) => (one.id === id ? { ...one, party } : one))
  return { links: { ...links, entities, partyOf, parties: partiesOf(names, partyOf, entities) }, party }
}
