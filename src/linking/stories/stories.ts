/** Stories: the coverage of one event; and storylines, the stories of one development in order. */
import { idOf, type DocumentId, type StoryId } from '../../model/ids.ts'
import type { Origin, Story, Storyline } from '../../model/dossier.ts'
import type { TimeRange } from '../../model/time.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { slice } from '../../text/span.ts'
import type { Corpus, LineageLinks, StoryLinks } from '../view.ts'
import { daysOf } from './days.ts'
import { affinity, affinityToStory, weighted, type Weighted } from './affinity.ts'
import { candidatePairs } from './candidates.ts'
import { partByContrast } from './contrast.ts'
import { groupByAffinity, type Edge } from './group.ts'
import { profileOf, type Profile } from './profile.ts'
import { groupStories } from './storylines.ts'
import { rarityOver } from './weights.ts'

/** Mean probability from which two groups of documents report one event. Chosen on the five development story sets. */
const SAME_EVENT = 0.35
/** A copy or a rewrite of another document reports its event, however short it was cut. */
const DERIVED = 0.95

const edgesOf = (documents: readonly Weighted[], lineage: LineageLinks): Edge[] => {
  const derived = new Set(
    lineage.lineage.filter(({ kind }) => kind !== 'cites').map(({ from, to }) => JSON.stringify([from, to].sort())),
  )
  return candidatePairs(documents).map(([a, b]) => {
    const one = documents[a] as Weighted
    const other = documents[b] as Weighted
    const pair = JSON.stringify([one.profile.document, other.profile.document].sort())
    return { a, b, affinity: derived.has(pair) ? DERIVED : affinity(one, other) }
  })
}

/** Dates that say when a document appeared; a window open at one side says only what it cannot be. */
const datesOf = (members: readonly Annotated[]): TimeRange[] =>
  members
    .map(({ document, layers }) => document.published ?? layers.times.published)
    .filter((date) => date !== null)
    .filter(({ start, end }) => start !== null && end !== null)

/** The days that leads tell of, for documents without a date. */
const leadDatesOf = (members: readonly Annotated[], profiles: readonly Profile[]): TimeRange[] =>
  members.flatMap(({ layers }, i) =>
    layers.times.mentions.flatMap(({ range }) => {
      const days = daysOf(range)
      const told =
        days !== null &&
        profiles[i]?.leadDays.some((day) => day.first === days.first && day.last === days.last) === true
      return told && range !== null
        ? [
            {
              start: range.start?.slice(0, 10) ?? null,
              end: range.end?.slice(0, 10) ?? null,
              precision: 'day' as const,
              basis: 'inferred' as const,
            },
          ]
        : []
    }),
  )

/** From the first to the last publication, else the days the leads tell of; null when nothing dates the story. */
const whenOf = (members: readonly Annotated[], profiles: readonly Profile[]): TimeRange | null => {
  const published = datesOf(members)
  const dates = (published.length > 0 ? published : leadDatesOf(members, profiles)).sort((a, b) =>
    (a.start ?? '') < (b.start ?? '') ? -1 : 1,
  )
  const [first] = dates
  if (first === undefined) return null
  const last = dates.reduce((latest, date) => ((date.end ?? '') > (latest.end ?? '') ? date : latest))
  return {
    start: first.start,
    end: last.end,
    precision: first.precision,
    basis: dates.some(({ basis }) => basis === 'inferred') ? 'inferred' : first.basis,
  }
}

/** A headline of the document, or its first sentence: verbatim. */
const headlineOf = ({ document, layers }: Annotated): string => {
  const title = layers.regions.regions.find(({ kind }) => kind === 'title')?.span ?? layers.sentences[0]?.span
  return title === undefined ? '' : slice(document.text, title).trim()
}

/** The member nearest to all others; a report before comment, one with a headline of its own before one without. */
const mostTypical = (members: readonly number[], documents: readonly Weighted[], corpus: Corpus): Annotated => {
  const typicality = (member: number): number => {
    const regions = corpus[member]?.layers.regions
    const hasTitle = regions?.regions.some(({ kind }) => kind === 'title') === true
    const isReport = regions?.genre === 'report'
    const others = members.filter((other) => other !== member).map((other) => documents[other] as Weighted)
    return affinityToStory(documents[member] as Weighted, others) + (hasTitle ? 1 : 0) + (isReport ? 1 : 0)
  }
  const ranked = members
    .map((member) => ({ member, value: typicality(member) }))
    .sort((a, b) => b.value - a.value || a.member - b.member)
  return corpus[ranked[0]?.member ?? 0] as Annotated
}

const outletsOf = (members: readonly Annotated[]): number =>
  new Set(members.map(({ document }) => document.outlet ?? document.id)).size

const byDate = (a: Story, b: Story): number => {
  const at = (story: Story): string => story.when?.start ?? '9999'
  return at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a.id < b.id ? -1 : 1
}

const storylineOf = (stories: readonly Story[]): Storyline => {
  const ordered = [...stories].sort(byDate)
  const largest = ordered.reduce((best, story) => (story.documents.length > best.documents.length ? story : best))
  const ids = ordered.map(({ id }) => id)
  return { id: idOf('stl', ...[...ids].sort()), title: largest.title, stories: ids }
}

/**
 * Groups the documents of a corpus into stories, and stories into storylines. Uses words, names, numbers and days of
 * the documents and their lineage; never ids, order or addresses. `origins` of each story is 0 until `countOrigins`.
 */
export const linkStories = (corpus: Corpus, lineage: LineageLinks): StoryLinks => {
  const profiles = corpus.map(profileOf)
  const rarity = rarityOver(profiles)
  const documents = profiles.map((profile) => weighted(profile, rarity))
  const groups = groupByAffinity(documents.length, edgesOf(documents, lineage), SAME_EVENT).flatMap((group) =>
    partByContrast(group, documents),
  )
  const storyOf = new Map<DocumentId, StoryId>()
  const stories = groups.map((members): Story => {
    const annotated = members.map((member) => corpus[member] as Annotated)
    const ids = annotated.map(({ document }) => document.id).sort()
    const id = idOf('sty', ...ids)
    for (const document of ids) storyOf.set(document, id)
    const title = headlineOf(mostTypical(members, documents, corpus))
    return {
      id,
      title,
      documents: ids,
      when: whenOf(
        annotated,
        members.map((member) => profiles[member] as Profile),
      ),
      outlets: outletsOf(annotated),
      origins: 0,
    }
  })
  const lines = groupStories(groups.map((members) => members.map((member) => documents[member] as Weighted)))
  const storylines = lines.map((line) => storylineOf(line.map((at) => stories[at] as Story)))
  return { stories: [...stories].sort(byDate), storylines: storylines.sort((a, b) => (a.id < b.id ? -1 : 1)), storyOf }
}

/** Stories with the number of distinct origins that their documents show. */
export const countOrigins = (links: StoryLinks, origins: readonly Origin[]): StoryLinks => {
  const counts = new Map<StoryId, number>()
  for (const { documents } of origins)
    for (const story of new Set(documents.map((document) => links.storyOf.get(document))))
      if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1)
  return { ...links, stories: links.stories.map((story) => ({ ...story, origins: counts.get(story.id) ?? 0 })) }
}
