/** The timeline: dated statements of all documents in order, one entry for one event told on one day. */
import { anchorAt } from '../../model/anchor.ts'
import type { Anchor, TimelineEntry } from '../../model/dossier.ts'
import type { EntityId } from '../../model/ids.ts'
import type { TimeRange } from '../../model/time.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers, type Span } from '../../text/span.ts'
import type { Corpus, EntityLinks } from '../view.ts'
import { datedIn, type Dated } from './dated.ts'
import { selfParties, sidesOf } from './sides.ts'

type Candidate = {
  readonly dated: Dated
  readonly anchor: Anchor
  readonly statement: string
  readonly actors: readonly EntityId[]
  readonly recipients: readonly EntityId[]
  /** Words of the statement, and when and where it was told: neither changes with the letters of a name. */
  readonly length: number
  readonly told: string
  /** Content words of the clause, as lemmas. */
  readonly words: ReadonlySet<string>
}

/** Share of the smaller statement's content words that the other must hold: alone, and with the same event and an actor in common. */
const SAME_WORDS = 0.6
const SAME_EVENT_WORDS = 0.25

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])
/** Content words of a stretch without its times. */
const wordsOf = ({ layers }: Annotated, at: Span): Set<string> => {
  const times = layers.times.mentions.filter(({ span }) => covers(at, span))
  const inside = layers.tokens.tokens.filter(
    (token) => token.start >= at.start && token.end <= at.end && CONTENT.has(token.pos),
  )
  // The first letters stand for the word, so that "invited" meets "invitation".
  return new Set(
    inside
      .filter((token) => !times.some(({ span }) => covers(span, token)))
      .map(({ lemma }) => lemma.toLowerCase().slice(0, 5)),
  )
}

const tokensIn = ({ layers }: Annotated, { start, end }: Span): number =>
  layers.tokens.tokens.filter((token) => token.start >= start && token.end <= end).length

const candidatesOf = (annotated: Annotated, links: EntityLinks, selves: ReadonlySet<EntityId>): Candidate[] =>
  datedIn(annotated).map((dated) => ({
    dated,
    anchor: anchorAt(annotated.document, dated.span),
    statement: annotated.document.text.slice(dated.span.start, dated.span.end),
    ...sidesOf(annotated, links, selves, dated.event),
    length: tokensIn(annotated, dated.span),
    told: [
      annotated.document.published?.start ?? '~',
      annotated.document.outlet ?? '',
      annotated.document.path ?? '',
    ].join('\n'),
    words: wordsOf(annotated, dated.core),
  }))

const shares = (a: readonly EntityId[], b: readonly EntityId[]): boolean => a.some((id) => b.includes(id))
const overlapOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const smaller = Math.min(a.size, b.size)
  return smaller < 2 ? 0 : [...a].filter((word) => b.has(word)).length / smaller
}

/** True when two statements of one time tell one event: the same words or the same kind of act by one party. */
const same = (a: Candidate, b: Candidate): boolean => {
  const overlap = overlapOf(a.words, b.words)
  if (overlap >= SAME_WORDS) return true
  if (a.dated.event === null || a.dated.event.type !== b.dated.event?.type) return false
  const parties =
    shares(a.actors, b.actors) || (a.actors.length + b.actors.length === 0 && shares(a.recipients, b.recipients))
  return parties && overlap >= SAME_EVENT_WORDS
}

const BASIS: Readonly<Record<TimeRange['basis'], number>> = { stated: 0, resolved: 1, inferred: 2 }
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const isPlanned = ({ dated }: Candidate): boolean => dated.event?.modality === 'planned'
/** Surest date first, then a named event, one told as done, then the plainer (shorter) statement. */
const plainest = (a: Candidate, b: Candidate): number =>
  BASIS[a.dated.when.basis] - BASIS[b.dated.when.basis] ||
  Number(a.dated.event === null) - Number(b.dated.event === null) ||
  Number(isPlanned(a)) - Number(isPlanned(b)) ||
  a.length - b.length ||
  byTelling(a, b)

/** In the order the coverage tells them. */
const byTelling = (a: Candidate, b: Candidate): number =>
  compare(a.told, b.told) || compare(a.anchor.document, b.anchor.document) || a.anchor.span.start - b.anchor.span.start

/** The entry of a group whose first member tells it most plainly. */
const entryOf = ([first, ...rest]: readonly [Candidate, ...Candidate[]]): TimelineEntry => {
  const { event, when } = first.dated
  return {
    when,
    statement: first.statement,
    anchors: [first, ...[...rest].sort(byTelling)].map(({ anchor }) => anchor),
    event: event === null ? null : { type: event.type, actors: first.actors, recipients: first.recipients },
  }
}

/** By time, a wider range before a narrower one within it; then as told. */
const byTime = (a: Candidate, b: Candidate): number =>
  compare(a.dated.when.start ?? '', b.dated.when.start ?? '') ||
  compare(b.dated.when.end ?? '', a.dated.when.end ?? '') ||
  byTelling(a, b)

/**
 * The timeline of a corpus. Statements in one group each tell the same event as the group's first, so no chain of
 * likenesses joins two that differ; the plainest come first, so the groups are the same in any order of inputs.
 */
export const linkTimeline = (corpus: Corpus, links: EntityLinks): TimelineEntry[] => {
  const groups = new Map<string, [Candidate, ...Candidate[]][]>()
  const selves = selfParties(links)
  for (const candidate of corpus.flatMap((annotated) => candidatesOf(annotated, links, selves)).sort(plainest)) {
    const { start, end } = candidate.dated.when
    const key = `${start ?? ''}/${end ?? ''}`
    const sameTime = groups.get(key) ?? []
    groups.set(key, sameTime)
    const group = sameTime.find(([first]) => same(first, candidate))
    if (group === undefined) sameTime.push([candidate])
    else group.push(candidate)
  }
  return [...groups.values()]
    .flat()
    .sort(([a], [b]) => byTime(a, b))
    .map(entryOf)
}
