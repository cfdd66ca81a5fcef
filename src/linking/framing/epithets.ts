/**
 * Epithets that stand in for a side without naming it: "the invader", "the invaded party". Who is meant is told by the
 * coverage itself: whose invasion, occupation or aggression it speaks of, and of whom. Where two sides are each said to
 * have done it, the epithet is left unread.
 */
import type { EntityId, PartyId } from '../../model/ids.ts'
import type { Chunk, Layers, Token } from '../../model/layers.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers, overlaps, type Span } from '../../text/span.ts'
import type { Corpus, EntityLinks } from '../view.ts'

type Deed = 'invade' | 'occupy' | 'attack' | 'besiege' | 'strike'
const DEEDS: ReadonlyMap<string, Deed> = new Map([
  ['invasion', 'invade'],
  ['invade', 'invade'],
  ['occupation', 'occupy'],
  ['occupy', 'occupy'],
  ['aggression', 'attack'],
  ['siege', 'besiege'],
  ['besiege', 'besiege'],
  ['strike', 'strike'],
  ['assault', 'strike'],
  ['attack', 'strike'],
  ['bombardment', 'strike'],
  ['shelling', 'strike'],
])
const DOERS: ReadonlyMap<string, Deed> = new Map([
  ['invader', 'invade'],
  ['occupier', 'occupy'],
  ['aggressor', 'attack'],
  ['besieger', 'besiege'],
])
const DOING: ReadonlyMap<string, Deed> = new Map([
  ['invading', 'invade'],
  ['occupying', 'occupy'],
  ['besieging', 'besiege'],
])
const SUFFERING: ReadonlyMap<string, Deed> = new Map([
  ['invaded', 'invade'],
  ['occupied', 'occupy'],
  ['besieged', 'besiege'],
])
/** Nouns that such an adjective makes a side of. */
const SIDES = new Set(
  'party side nation country state people leader president power government neighbour neighbor army force'.split(' '),
)

/** Who did each deed to whom, as the corpus tells it. */
export type Deeds = ReadonlyMap<Deed, { readonly doer: EntityId | null; readonly sufferer: EntityId | null }>

type Sides = { readonly links: EntityLinks; readonly home: ReadonlyMap<PartyId, EntityId> }

/** The party's own entity: the one that bears its name, else its first. */
const homes = ({ parties, entities }: EntityLinks): ReadonlyMap<PartyId, EntityId> =>
  new Map(
    parties.flatMap(({ id, name, members }) => {
      const home =
        members.find((member) => entities.some((entity) => entity.id === member && entity.name === name)) ?? members[0]
      return home === undefined ? [] : [[id, home] as const]
    }),
  )

/** The side a place in a document names, if any. */
const sideAt = ({ document, layers }: Annotated, { links, home }: Sides, at: Span): EntityId | null => {
  const entityOf = links.entityOf.get(document.id) ?? []
  for (const { span, form, referent } of layers.names.mentions) {
    if (form === 'pronoun' || !overlaps(span, at)) continue
    const party = links.partyOf.get(entityOf[referent] ?? '')
    const side = party === undefined ? undefined : home.get(party)
    if (side !== undefined) return side
  }
  return null
}

/** "Norland's invasion of Vestmark": the doer before the noun in its chunk, the sufferer in the "of" that follows. */
const ofNoun = (annotated: Annotated, sides: Sides, chunk: Chunk): [EntityId | null, EntityId | null] => {
  const { tokens } = annotated.layers.tokens
  const head = tokens[chunk.head] as Token
  const doer =
    head.start > chunk.span.start ? sideAt(annotated, sides, { start: chunk.span.start, end: head.start }) : null
  const of = tokens[chunk.head + 1]
  const next = /^(?:of|on|against)$/.test(of?.lower ?? '')
    ? annotated.layers.clauses.chunks.find(({ first }) => first === chunk.head + 2)
    : undefined
  return [doer, next === undefined ? null : sideAt(annotated, sides, next.span)]
}

const only = (found: ReadonlySet<EntityId>): EntityId | null => (found.size === 1 ? ([...found][0] ?? null) : null)

/** Reads the whole corpus for whose deeds it speaks of. */
export const deedsOf = (corpus: Corpus, links: EntityLinks): Deeds => {
  const sides: Sides = { links, home: homes(links) }
  const found = new Map<Deed, { doers: Set<EntityId>; sufferers: Set<EntityId> }>()
  const note = (deed: Deed, doer: EntityId | null, sufferer: EntityId | null): void => {
    const entry = found.get(deed) ?? { doers: new Set(), sufferers: new Set() }
    found.set(deed, entry)
    if (doer !== null) entry.doers.add(doer)
    if (sufferer !== null) entry.sufferers.add(sufferer)
  }
  for (const annotated of corpus) {
    const { tokens, clauses } = annotated.layers
    for (const chunk of clauses.chunks) {
      const deed = DEEDS.get(tokens.tokens[chunk.head]?.lemma ?? '')
      if (deed !== undefined) note(deed, ...ofNoun(annotated, sides, chunk))
    }
    for (const { predicate, subject, objects, passive, negated } of clauses.clauses) {
      const deed = DEEDS.get(predicate.lemma)
      if (deed === undefined || negated) continue
      const [first, object] = [subject, objects[0]].map((at) => (at == null ? null : sideAt(annotated, sides, at)))
      if (passive) note(deed, null, first ?? null)
      else note(deed, first ?? null, object ?? null)
    }
  }
  // Where no one is named as invaded, it is whoever else the coverage tells to be struck, if that is one side alone.
  const struck = found.get('strike')?.sufferers ?? new Set<EntityId>()
  return new Map(
    [...found].map(([deed, { doers, sufferers }]) => {
      const doer = only(doers)
      const others = new Set([...(sufferers.size > 0 ? sufferers : struck)].filter((side) => side !== doer))
      return [deed, { doer, sufferer: doer === null ? null : only(others) }]
    }),
  )
}

/** Epithets of a document with the side each is hung on, in text order; those in quotation marks are the speaker's. */
export const epithetsIn = (
  { tokens: { tokens }, clauses: { chunks }, names, quotations }: Layers,
  deeds: Deeds,
): { entity: EntityId; span: Span }[] =>
  chunks.flatMap((chunk) => {
    const head = tokens[chunk.head]
    if (head === undefined || quotations.some(({ inner }) => covers(inner, chunk.span))) return []
    if (names.mentions.some(({ span, form }) => form === 'name' && overlaps(span, chunk.span))) return []
    return tokens.slice(chunk.first, chunk.end).flatMap((token, i) => {
      const doer = DOERS.get(token.lemma)
      const own = token === head || /^['’]s?$/.test(tokens[chunk.first + i + 1]?.lower ?? '')
      if (doer !== undefined) return own ? hang(deeds.get(doer)?.doer, token) : []
      if (!SIDES.has(tokens[chunk.first + i + 1]?.lemma ?? '')) return []
      const [doing, suffering] = [DOING.get(token.lower), SUFFERING.get(token.lower)]
      if (doing !== undefined) return hang(deeds.get(doing)?.doer, token)
      return suffering === undefined ? [] : hang(deeds.get(suffering)?.sufferer, token)
    })
  })

const hang = (entity: EntityId | null | undefined, { start, end }: Token): { entity: EntityId; span: Span }[] =>
  entity == null ? [] : [{ entity, span: { start, end } }]
