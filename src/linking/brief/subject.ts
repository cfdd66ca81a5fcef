/** What a corpus is mainly about: its largest storyline, at the time of that storyline's largest story. */
import type { Story } from '../../model/dossier.ts'
import type { DocumentId } from '../../model/ids.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import type { Corpus, StoryLinks } from '../view.ts'

/** How a document belongs to the subject: 0 to its storyline, 1 to another, null to another time. */
export type Belonging = (document: DocumentId) => 0 | 1 | null

/** Years apart beyond which a document tells of another round, though the parties be the same. */
const SAME_TIME = 1

/** A date as years since year 0, months as parts; null without one. */
const yearsOf = (start: string | null | undefined): number | null => {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(start ?? '')
  return match === null ? null : Number(match[1]) + (Number(match[2] ?? 7) - 1) / 12
}

/** The largest; of equals the one whose first document comes first. */
const largest = <T>(items: readonly T[], documents: (item: T) => readonly DocumentId[], rank: Rank): T | undefined => {
  const first = (item: T): number => Math.min(...documents(item).map(rank))
  return [...items].sort((a, b) => documents(b).length - documents(a).length || first(a) - first(b))[0]
}
type Rank = (document: DocumentId) => number

/** How each document belongs to what the corpus is mainly about; `rank` orders documents. */
export const subjectOf = (corpus: Corpus, { stories, storylines, storyOf }: StoryLinks, rank: Rank): Belonging => {
  const byId = new Map(stories.map((story) => [story.id, story]))
  const storiesOf = (ids: readonly Story['id'][]): Story[] => ids.flatMap((id) => byId.get(id) ?? [])
  const main = largest(storylines, (one) => storiesOf(one.stories).flatMap(({ documents }) => documents), rank)
  const story = largest(storiesOf(main?.stories ?? []), ({ documents }) => documents, rank)
  if (main === undefined || story === undefined) return () => 0
  const datesOf = ({ document, layers }: Annotated): number | null =>
    yearsOf((document.published ?? layers.times.published)?.start)
  const dates = new Map(corpus.map((one) => [one.document.id, datesOf(one)]))
  const dated = story.documents.flatMap((id) => dates.get(id) ?? []).sort((a, b) => a - b)
  const time = dated[dated.length >> 1] ?? yearsOf(story.when?.start)
  return (document) => {
    const own = byId.get(storyOf.get(document) ?? '')
    const when = dates.get(document) ?? yearsOf(own?.when?.start)
    if (time !== null && when !== null && Math.abs(when - time) > SAME_TIME) return null
    return own !== undefined && main.stories.includes(own.id) ? 0 : 1
  }
}
