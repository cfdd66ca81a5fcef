/** Which documents can be accounts of one occasion: those of one story, and of stories of one storyline close in time. */
import type { DocumentId, StoryId } from '../../model/ids.ts'
import type { Story } from '../../model/dossier.ts'
import type { StoryLinks } from '../view.ts'

/** Stories of one storyline further apart than this tell of different occasions; chosen on weekly rounds of talks. */
const APART_DAYS = 14
const DAY = 86_400_000

const dayOf = (iso: string | null | undefined): number | null => {
  const time = iso == null ? Number.NaN : Date.parse(iso.slice(0, 10))
  return Number.isNaN(time) ? null : time / DAY
}
const firstDay = ({ when }: Story): number | null => dayOf(when?.start)
const lastDay = (story: Story): number | null => dayOf(story.when?.end) ?? firstDay(story)

/** For each document a key that accounts of one occasion share. Undated stories are occasions of their own. */
export const occasionsOf = ({ stories, storylines, storyOf }: StoryLinks): ReadonlyMap<DocumentId, string> => {
  const byId = new Map(stories.map((story) => [story.id, story]))
  const keyOf = new Map<StoryId, string>()
  for (const { stories: members } of storylines) {
    const dated = members.flatMap((id) => byId.get(id) ?? []).filter((story) => firstDay(story) !== null)
    dated.sort((a, b) => (firstDay(a) ?? 0) - (firstDay(b) ?? 0) || (a.id < b.id ? -1 : 1))
    let key = ''
    let last = Number.NEGATIVE_INFINITY
    for (const story of dated) {
      if ((firstDay(story) ?? 0) - last > APART_DAYS) key = story.id
      keyOf.set(story.id, key)
      last = Math.max(last, lastDay(story) ?? last)
    }
  }
  return new Map([...storyOf].map(([document, story]) => [document, keyOf.get(story) ?? story]))
}
