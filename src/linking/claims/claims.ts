/**
 * Claims: propositions of all documents that say one thing, with who says it, how surely, and on how many
 * origins it rests. Two claims left apart are a lesser fault than two merged wrongly, so anything that
 * conflicts stays apart and is handed on as a rivalry for the disputes.
 */
import { anchorAt } from '../../model/anchor.ts'
import type { Anchor, Claim, ClaimMention, Dispute, Support } from '../../model/dossier.ts'
import { idOf, type ClaimId, type DocumentId, type PartyId, type StoryId } from '../../model/ids.ts'
import { result, type Result } from '../../model/result.ts'
import { slice, type Span } from '../../text/span.ts'
import type { AttributionLinks, Corpus, EntityLinks, OriginLinks, StoryLinks } from '../view.ts'
import { clusterPropositions, type Pair } from './cluster.ts'
import { entityIndex } from './linked-names.ts'
import { compareText } from './order.ts'
import type { Proposition } from './proposition.ts'
import { isDenied, reactionsTo, type Reaction } from './reactions.ts'
import { propositionsOf } from './read.ts'
import { readerOf, type Reader } from './reader.ts'
import type { Weights } from './features.ts'

/** A proposition as a mention of a claim. */
export type Member = {
  readonly proposition: Proposition
  readonly mention: ClaimMention
  readonly reactions: readonly Reaction[]
}

/** Claims with what disputes and drifts need of them. */
export type ClaimLinks = {
  readonly claims: readonly Claim[]
  /** The members of each claim, in the order of its mentions. */
  readonly membersOf: ReadonlyMap<ClaimId, readonly Member[]>
  /** All propositions, those that make no claim included. */
  readonly propositions: readonly Proposition[]
  /** Pairs that would be one claim but for a conflict (figures, times, places, opposite acts). */
  readonly rivals: readonly Pair[]
  readonly readers: ReadonlyMap<DocumentId, Reader>
  readonly weights: Weights
}

/** Of mentions in one document that overlap, the longer; the rest in text order. */
const withoutNested = (group: readonly Proposition[]): Proposition[] =>
  group.filter(
    (one) =>
      !group.some(
        (other) =>
          other !== one &&
          other.document === one.document &&
          ((one.kind === 'phrase' && other.kind !== 'phrase') ||
            (other.span.start <= one.span.start &&
              one.span.end <= other.span.end &&
              other.span.end - other.span.start > one.span.end - one.span.start)),
      ),
  )

/** Whether a group makes a claim: something reported once, or anything that two documents say in a clause. */
const isClaim = (group: readonly Proposition[]): boolean => {
  if (group.some((one) => !one.weak && !one.partial)) return true
  const clauses = group.filter(({ kind }) => kind !== 'phrase')
  return new Set(clauses.map(({ document }) => document)).size >= 2
}

/**
 * Of groups that only one document makes: one for each stretch of a sentence. What is attributed comes before
 * the report of it, a whole clause before a part, the fuller before the lesser.
 */
const withoutEchoes = (groups: readonly (readonly Proposition[])[]): (readonly Proposition[])[] => {
  const single = (group: readonly Proposition[]): boolean => new Set(group.map(({ document }) => document)).size === 1
  const worth = (group: readonly Proposition[]): number => {
    const one = plainest(group)
    return (one.whole ? 4 : 0) + (one.attribution === null ? 0 : 2) + Math.min(one.terms.length, 9) / 10
  }
  const shownOf = (group: readonly Proposition[]): Proposition => plainest(group)
  const taken = groups.filter((group) => !single(group)).flat()
  const kept = groups.filter((group) => !single(group))
  const lone = groups.filter(single).sort((a, b) => worth(b) - worth(a) || compareText(shownOf(a).key, shownOf(b).key))
  for (const group of lone) {
    const one = shownOf(group)
    const clash = taken.some(
      (other) =>
        other.document === one.document &&
        other.sentence === one.sentence &&
        (!one.whole || (other.span.start < one.span.end && one.span.start < other.span.end)),
    )
    if (clash) continue
    taken.push(one)
    kept.push(group)
  }
  return kept
}

/** How plainly a proposition says its claim: whole sentences in the writer's own order, not too long, no title. */
const plainness = (one: Proposition): number => {
  const length = one.span.end - one.span.start
  return (
    (one.whole ? 4 : 0) +
    (one.kind === 'clause' ? 2 : one.kind === 'title' ? 1 : 0) +
    (one.negated ? 0 : 0.25) +
    (one.actors.length > 0 ? 1 : 0) +
    (one.hedges.length === 0 ? 0.5 : 0) -
    (length > 220 ? 1 : 0) -
    (length < 40 ? 0.5 : 0) +
    Math.min(one.terms.length, 8) / 16
  )
}

const plainest = (group: readonly Proposition[]): Proposition =>
  [...group].sort((a, b) => plainness(b) - plainness(a) || compareText(a.key, b.key))[0] as Proposition

const sentenceOf = (reader: Reader, { sentence, span }: Proposition): Span =>
  reader.layers.sentences[sentence]?.span ?? span

const supportOf = (mentions: readonly ClaimMention[], outletOf: (document: DocumentId) => string): Support => {
  const documents = new Set(mentions.map(({ anchor }) => anchor.document))
  return {
    documents: documents.size,
    outlets: new Set([...documents].map(outletOf)).size,
    origins: new Set(mentions.flatMap(({ origin }) => origin ?? [])).size,
    unknown: mentions.filter(({ origin }) => origin === null).length,
  }
}

/** A claim that some of its mentions deny is disputed, whatever its support. */
const statusOf = ({ origins }: Support, mentions: readonly ClaimMention[]): Claim['status'] =>
  new Set(mentions.map(({ polarity }) => polarity)).size > 1
    ? 'disputed'
    : origins >= 2
      ? 'corroborated'
      : origins === 1
        ? 'single-origin'
        : 'origin-unknown'

const groupReactions = (members: readonly Member[]): Claim['reactions'] => {
  const found = new Map<string, { party: PartyId; act: Reaction['act']; anchors: Reaction['anchor'][] }>()
  for (const { party, act, anchor } of members.flatMap(({ reactions }) => reactions)) {
    const key = `${party}\n${act}`
    const entry = found.get(key)
    if (entry === undefined) found.set(key, { party, act, anchors: [anchor] })
    else if (!entry.anchors.some((one) => one.document === anchor.document && one.span.start === anchor.span.start))
      entry.anchors.push(anchor)
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, reaction]) => reaction)
}

const firstPlace = ({ mentions }: Claim): string => {
  const anchor = mentions[0]?.anchor
  return anchor === undefined ? '' : `${anchor.document} ${String(anchor.span.start).padStart(9, '0')}`
}

/** What mentions are read with: documents, parties and origins. */
type Sources = {
  readonly readers: ReadonlyMap<DocumentId, Reader>
  readonly links: EntityLinks
  readonly origins: OriginLinks
  readonly stories: StoryLinks
}

const readerFor = ({ readers }: Sources, { document }: Proposition): Reader => readers.get(document) as Reader

/** A proposition as a mention whose words are `shown`, of a claim that is itself a denial when `sign` is true. */
const memberOf = (sources: Sources, one: Proposition, shown: Span, sign: boolean): Member => {
  const { links, origins } = sources
  const reader = readerFor(sources, one)
  const speaker = (at: Span): PartyId | null => links.partyOf.get(reader.cueAt(at)?.speaker ?? '') ?? null
  const reactions = reactionsTo(reader, one, speaker)
  const denied = isDenied(reader, one, reactions) !== (one.negated !== sign)
  const said = one.attribution === null ? null : (origins.ofAttribution.get(one.attribution.id) ?? null)
  return {
    proposition: one,
    reactions,
    mention: {
      anchor: anchorAt(reader.document, shown),
      attribution: one.attribution?.id ?? null,
      polarity: denied ? 'denied' : 'asserted',
      modality: one.modality,
      origin: said ?? origins.originAt(one.document, one.span),
    },
  }
}

/** The claim of a group, with its members in the order of its mentions. */
const claimOf = (
  sources: Sources,
  group: readonly Proposition[],
): { readonly claim: Claim; readonly members: readonly Member[] } => {
  const chosen = plainest(group)
  const reader = readerFor(sources, chosen)
  const shown = chosen.whole ? chosen.span : sentenceOf(reader, chosen)
  const members = [...group]
    .sort((a, b) => compareText(a.document, b.document) || a.span.start - b.span.start)
    .map((one) => memberOf(sources, one, one === chosen ? shown : one.span, chosen.negated))
  const mentions = members.map(({ mention }) => mention)
  const outletOf = (document: DocumentId): string => sources.readers.get(document)?.document.outlet ?? document
  const support = supportOf(mentions, outletOf)
  const touched = new Set(mentions.flatMap(({ anchor }) => sources.stories.storyOf.get(anchor.document) ?? []))
  const claim: Claim = {
    id: idOf('clm', ...mentions.flatMap(({ anchor }) => [anchor.document, anchor.span.start, anchor.span.end])),
    statement: slice(reader.document.text, shown),
    mentions,
    support,
    status: statusOf(support, mentions),
    reactions: groupReactions(members),
    stories: [...touched].sort(compareText),
  }
  return { claim, members }
}

/** Those in most documents first, then by place. */
const byWeight = (a: Claim, b: Claim): number =>
  b.support.documents - a.support.documents || compareText(firstPlace(a), firstPlace(b)) || compareText(a.id, b.id)

/** Links the claims of a corpus. */
export const linkClaims = (
  corpus: Corpus,
  links: EntityLinks,
  attributions: AttributionLinks,
  origins: OriginLinks,
  stories: StoryLinks,
): Result<ClaimLinks> => {
  const index = entityIndex(links)
  const readers = new Map(
    corpus.map((annotated) => [annotated.document.id, readerOf(annotated, index, attributions)] as const),
  )
  const propositions = [...readers.values()].flatMap(propositionsOf)
  const storyOf = (document: DocumentId): StoryId | null => stories.storyOf.get(document) ?? null
  const { groups, rivals, weights } = clusterPropositions(propositions, storyOf)
  const sources = { readers, links, origins, stories }
  const made = withoutEchoes(groups.map(withoutNested).filter(isClaim)).map((group) => claimOf(sources, group))
  const claims = made.map(({ claim }) => claim).sort(byWeight)
  const membersOf = new Map(made.map(({ claim, members }) => [claim.id, members] as const))
  return result({ claims, membersOf, propositions, rivals, readers, weights })
}

/** Share of the shorter of two stretches that must be common for a dispute to be about a claim's words. */
const TOUCHES = 0.8

const touches = (place: Anchor, mention: Anchor): boolean => {
  const common = Math.min(place.span.end, mention.span.end) - Math.max(place.span.start, mention.span.start)
  const shorter = Math.min(place.span.end - place.span.start, mention.span.end - mention.span.start)
  return place.document === mention.document && common >= TOUCHES * shorter
}

/** The claims with status `disputed` where a contradiction rests on words of theirs. */
export const markDisputed = (claims: readonly Claim[], disputes: readonly Dispute[]): Claim[] => {
  const places = disputes
    .filter(({ strength }) => strength === 'contradiction')
    .flatMap(({ sides }) => sides.flatMap(({ anchors }) => anchors))
  const isTouched = ({ mentions }: Claim): boolean =>
    mentions.some(({ anchor }) => places.some((place) => touches(place, anchor)))
  return claims.map((claim) => (isTouched(claim) ? { ...claim, status: 'disputed' as const } : claim))
}
