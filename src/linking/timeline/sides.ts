/** Who acts and who is acted on in a dated event: parties, never the place where it happened. */
import type { EntityId } from '../../model/ids.ts'
import type { EventMention, Layers, Name } from '../../model/layers.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers, overlaps, type Span } from '../../text/span.ts'
import type { EntityLinks } from '../view.ts'

export type Sides = { readonly actors: readonly EntityId[]; readonly recipients: readonly EntityId[] }

/** A preposition of place before a name, its article and describing words between. */
const PLACED =
  /\b(?:in|at|near|outside|inside|across|around|through|throughout|off|from|leave|leaving|left) (?:the |its |their )?(?:[\p{Ll}-]+ ){0,2}$/u
const POSSESSED = /^(?:['’]s?)(?![\p{L}])/u

/** Mentions at an event's side; one that only owns or describes another at the same place is left out. */
const mentionsAt = (names: readonly Name[], text: string, at: Span): Name[] => {
  const inside = names.filter(({ span }) => overlaps(at, span))
  return inside.filter(({ span }) => {
    if (inside.some((other) => isWider(other.span, span))) return false
    const owned = inside.some((other) => other.span.start > span.end)
    return !owned || !POSSESSED.test(text.slice(span.end, span.end + 3))
  })
}
const isWider = (a: Span, b: Span): boolean => covers(a, b) && a.end - a.start > b.end - b.start

/** The entities that are a party by themselves: named as it is. */
export const selfParties = ({ entities, parties, partyOf }: EntityLinks): ReadonlySet<EntityId> => {
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  return new Set(entities.filter(({ id, name }) => names.get(partyOf.get(id) ?? '') === name).map(({ id }) => id))
}

/** The name that stands right before an active verb: what a subject is when the clause shows none ("In May Name said"). */
const nameBefore = ({ names, clauses }: Layers, text: string, { clause, span }: EventMention): Span[] => {
  const verb = clause === null ? undefined : clauses.clauses[clause]
  if (verb?.kind !== 'main' || verb.passive || verb.subject !== null) return []
  const named = names.mentions.filter(({ form }) => form !== 'pronoun').map((name) => name.span)
  const last = named.find(({ end }) => end + 1 === span.start)
  if (last === undefined) return []
  // "A and B agreed".
  const other = named.find(({ end }) => text.slice(end, last.start) === ' and ')
  return other === undefined ? [last] : [other, last]
}

/** The entities on both sides of an event; none without one. */
export const sidesOf = (
  { document, layers }: Annotated,
  links: EntityLinks,
  selves: ReadonlySet<EntityId>,
  event: EventMention | null,
): Sides => {
  if (event === null) return { actors: [], recipients: [] }
  const entityOf = links.entityOf.get(document.id) ?? []
  const { text } = document
  const sources = layers.attributions
    .filter(({ content }) => content.some((part) => overlaps(part, event.span)))
    .flatMap(({ source }) => source)
  const entitiesAt = (spans: readonly Span[], receive: boolean): EntityId[] => {
    const found = spans
      .flatMap((at) => mentionsAt(layers.names.mentions, text, at))
      .filter(({ span, kind, metonym }) => {
        if (!receive) return true
        if (sources.some((one) => overlaps(one, span))) return false
        return kind !== 'place' || metonym || !PLACED.test(text.slice(Math.max(0, span.start - 48), span.start))
      })
      .flatMap((name) => {
        const entity = entityOf[name.referent]
        // A place acts only as a party, or as a capital that stands for its government.
        const acts = entity !== undefined && (name.kind !== 'place' || name.metonym || selves.has(entity))
        return acts ? [entity] : []
      })
    return [...new Set(found)].sort()
  }
  const doer = event.actors.length > 0 ? event.actors : nameBefore(layers, text, event)
  const actors = entitiesAt(doer, false)
  return { actors, recipients: entitiesAt(event.recipients, true).filter((id) => !actors.includes(id)) }
}
