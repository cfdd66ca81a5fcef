/**
 * Origins: where statements enter the public record. Every attribution gets the origin of what it passes on; words
 * that no attribution covers have the origin the text shows for them (the passage they rewrite, an agency's credit,
 * the outlet's own work), or none.
 */
import type { Attribution, Origin } from '../../model/dossier.ts'
import type { AttributionId, DocumentId, EntityId, OriginId } from '../../model/ids.ts'
import { covers, lengthOf, type Span } from '../../text/span.ts'
import { linkStories } from '../stories/stories.ts'
import { profileOf } from '../stories/profile.ts'
import { cosine, rarityOver } from '../stories/weights.ts'
import type { AttributionLinks, Corpus, EntityLinks, LineageLinks, OriginLinks, StoryLinks } from '../view.ts'
import { bareOrigins, register, type Register } from './bare.ts'
import { leadersOf } from './leaders.ts'
import { groupStatements } from './merge.ts'
import { spokesmenOf } from './spokesmen.ts'
import { showsSource, statementsOf, withIntroductions, type Statement } from './statements.ts'

/** Share of an attribution's content that another, nested one must cover for its speaker to be the origin of both. */
const WHOLLY_NESTED = 0.6
/** Share of some words that a speech act must fill for them to report it and no more. */
const MOST_OF = 0.5
/** Passages followed back through rewrites of rewrites. */
const MOST_STEPS = 8

/** The occasion in words that are the same for every order of the inputs: story, earlier or not, first day or unknown. */
const occasionKey = (group: readonly Statement[]): string => {
  if (group[0]?.kind === 'media') return JSON.stringify([group[0].story])
  const days = group.flatMap(({ occasion }) => (occasion.days === null ? [] : [occasion.days.first]))
  const first = group[0] as Statement
  return JSON.stringify([
    first.story,
    first.occasion.earlier,
    days.length === 0 ? null : String(days.reduce((a, b) => Math.min(a, b))),
  ])
}

/** Who stands for a group: a person before a body before unnamed sources; then the fullest label. */
const faceOf = (group: readonly Statement[]): Statement => {
  const rank = { person: 0, body: 1, state: 2, media: 3, unnamed: 4 }
  return [...group].sort(
    (a, b) =>
      rank[a.kind] - rank[b.kind] ||
      b.label.length - a.label.length ||
      (a.label < b.label ? -1 : a.label > b.label ? 1 : a.attribution.id < b.attribution.id ? -1 : 1),
  )[0] as Statement
}

const kindOf = ({ kind, outlet }: Statement): Origin['kind'] =>
  kind === 'media' ? (outlet?.agency === true ? 'agency' : 'outlet') : kind === 'unnamed' ? 'unnamed' : 'speaker'

/** The attribution inside another's content that fills most of it: "Reuters reported that the minister said …". */
const nestedWhole = (outer: Attribution, all: readonly Attribution[]): Attribution | undefined => {
  const size = outer.content.reduce((sum, span) => sum + lengthOf(span), 0)
  return all.find(({ nestedIn, anchor }) => nestedIn === outer.id && lengthOf(anchor.span) >= WHOLLY_NESTED * size)
}

/** Share of the weight of a headline's words that a sentence below must hold for the headline to sum it up. */
const SUMMED_UP = 0.2

/** Statements of headlines, each with the statement of its document that it sums up, or null. */
const headlined = (statements: readonly Statement[]): Map<Statement, Statement | null> => {
  const inTitle = ({ annotated, attribution }: Statement): boolean =>
    annotated.layers.regions.regions.some(({ kind, span }) => kind === 'title' && covers(span, attribution.anchor.span))
  return new Map(
    statements.filter(inTitle).map((title) => {
      const [nearest] = statements
        .filter((one) => one.attribution.document === title.attribution.document && !inTitle(one) && showsSource(one))
        .map((one) => ({ one, likeness: cosine(one.content, title.content) }))
        .filter(({ one, likeness }) => likeness >= SUMMED_UP || (one.entity !== null && one.entity === title.entity))
        .sort(
          (a, b) =>
            b.likeness - a.likeness || a.one.attribution.anchor.span.start - b.one.attribution.anchor.span.start,
        )
      return [title, nearest?.one ?? null]
    }),
  )
}

/**
 * Origins of attributions: groups first. A statement whose whole content is another's takes that one's origin, and one
 * that shows no source of its own ("reportedly") that of the statement it stands in; without one it has none.
 */
const ofAttributions = (
  statements: readonly Statement[],
  byDocument: AttributionLinks['byDocument'],
  spokesmen: ReadonlyMap<EntityId, EntityId>,
  origins: Register,
): Map<AttributionId, OriginId> => {
  const found = new Map<AttributionId, OriginId>()
  const carried = new Map<AttributionId, AttributionId>()
  const shown = statements.filter(showsSource)
  for (const { attribution, kind } of statements) {
    const inner = kind === 'media' ? nestedWhole(attribution, byDocument.get(attribution.document) ?? []) : undefined
    if (inner !== undefined) carried.set(attribution.id, inner.id)
  }
  for (const statement of statements) {
    const { id, nestedIn } = statement.attribution
    const isHearsay = statement.attribution.source.length === 0
    if (nestedIn !== null && isHearsay && !carried.has(id) && !showsSource(statement) && carried.get(nestedIn) !== id)
      carried.set(id, nestedIn)
  }
  const headlines = headlined(statements)
  for (const [{ attribution }, below] of headlines)
    if (below !== null) carried.set(attribution.id, below.attribution.id)
  const speaking = shown.filter(
    (one) => !carried.has(one.attribution.id) && !(headlines.has(one) && one.kind === 'unnamed'),
  )
  for (const group of groupStatements(speaking, spokesmen)) {
    const face = faceOf(group)
    const occasion = occasionKey(group)
    for (const { attribution } of group)
      found.set(
        attribution.id,
        origins.add(
          { kind: kindOf(face), entity: face.entity, label: face.outlet?.name ?? face.label },
          occasion,
          attribution.document,
        ),
      )
  }
  for (const [outer, inner] of carried) {
    let at = inner
    for (let step = 0; step < MOST_STEPS && carried.has(at); step++) at = carried.get(at) as AttributionId
    const origin = found.get(at)
    if (origin !== undefined) found.set(outer, origin)
  }
  return found
}

/** Code units that two spans share. */
const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Where in `to` the words at `at` of `from` stand, by proportion within the passage: enough to tell whose words they are. */
const across = (at: Span, from: Span, to: Span): Span => {
  const scale = lengthOf(to) / Math.max(1, lengthOf(from))
  const start = to.start + Math.round(Math.max(0, at.start - from.start) * scale)
  const end = to.start + Math.round((Math.min(at.end, from.end) - from.start) * scale)
  return { start, end: Math.max(start + 1, end) }
}

/**
 * Links every attribution, and every bare stretch of a document, to its origin. `stories` tells occasions apart; it is
 * worked out when not given.
 */
export const linkOrigins = (
  corpus: Corpus,
  links: EntityLinks,
  attributions: AttributionLinks,
  lineage: LineageLinks,
  stories: StoryLinks = linkStories(corpus, lineage),
): OriginLinks => {
  const states = links.entities.filter(({ kind, party }) => kind === 'place' && party !== null)
  const nameOfParty = new Map(links.parties.map(({ id, name }) => [id, name]))
  const reader = {
    stateOf: new Map(
      states
        .filter(({ party, name }) => nameOfParty.get(party ?? '') === name)
        .map((entity) => [entity.party ?? '', entity]),
    ),
    entities: new Map(links.entities.map((entity) => [entity.id, entity])),
    partyOf: links.partyOf,
    leaders: leadersOf(corpus, links),
    storyOf: stories.storyOf,
    rarity: rarityOver(corpus.map(profileOf)),
    outlets: corpus.flatMap(({ document }) => (document.outlet === null ? [] : [document.outlet])),
  }
  const origins = register()
  const statements = corpus
    .flatMap((annotated) =>
      withIntroductions(statementsOf(annotated, attributions.byDocument.get(annotated.document.id) ?? [], reader)),
    )
    .sort((a, b) => (a.attribution.id < b.attribution.id ? -1 : 1))
  const ofAttribution = ofAttributions(
    statements,
    attributions.byDocument,
    spokesmenOf(corpus, links.entities),
    origins,
  )
  const bare = bareOrigins(corpus, stories, origins)
  const sources = new Map<DocumentId, [DocumentId, string][]>()
  for (const { from, to, kind } of lineage.lineage)
    if (to !== null && kind !== 'cites') sources.set(from, [...(sources.get(from) ?? []), [to, `${from}\n${to}`]])

  /** The speech act that the words at a place report as a whole: "The palace repeated its offer" comes from the palace. */
  const toldBy = (document: DocumentId, at: Span): Attribution | undefined =>
    (attributions.byDocument.get(document) ?? [])
      .filter(({ source, cue }) => source.length > 0 && [...source, ...cue].every((part) => covers(at, part)))
      .filter(({ anchor }) => common(anchor.span, at) >= MOST_OF * lengthOf(at))
      .sort((a, b) => common(b.anchor.span, at) - common(a.anchor.span, at) || (a.id < b.id ? -1 : 1))[0]

  const coveredBy = (document: DocumentId, at: Span): Attribution | undefined =>
    (attributions.byDocument.get(document) ?? [])
      .filter(({ content }) => content.some((span) => covers(span, at)))
      .sort((a, b) => lengthOf(a.anchor.span) - lengthOf(b.anchor.span))[0]

  const originAt = (document: DocumentId, at: Span, step = 0): OriginId | null => {
    const said = coveredBy(document, at) ?? toldBy(document, at)
    const saidBy = said === undefined ? undefined : ofAttribution.get(said.id)
    if (saidBy !== undefined) return saidBy
    for (const [source, key] of step < MOST_STEPS ? (sources.get(document) ?? []) : [])
      for (const { from, to } of lineage.passages.get(key) ?? []) {
        if (common(from, at) < lengthOf(at) / 2) continue
        const origin = originAt(source, across(at, from, to), step + 1)
        if (origin !== null) return origin
      }
    const shown = bare.get(document)
    if (shown?.own.some((span) => covers(span, at)) === true) return shown.ownOrigin
    return shown?.whole ?? null
  }
  const all = new Map<AttributionId, OriginId | null>(
    attributions.attributions.map(({ id }) => [id, ofAttribution.get(id) ?? null]),
  )
  return { origins: origins.all(), ofAttribution: all, originAt: (document, at) => originAt(document, at) }
}
