import { describe, expect, it } from 'vitest'
import { annotate, type Source } from '../../../eval/stories/annotate.ts'
import { linkLineage } from '../lineage/lineage.ts'
import type { StoryLinks } from '../view.ts'
import { linkStories } from './stories.ts'

const report: Source = {
  id: 'report',
  title: 'Norland rail union rejects pay offer, strike to begin on Monday',
  outlet: 'Coast Herald',
  published: '2031-03-06',
  text: 'The Norland Rail Union on Thursday rejected a pay offer of 9% over two years from the Sund Railway and said its 3,000 train drivers would walk out at midnight on Monday. General secretary Arda Venn called the offer an insult. The Sund Railway asked the union to put the offer to a ballot, and the transport ministry said it was ready to mediate.',
}
const after: Source = {
  id: 'after',
  title: 'Norland trains run again after rail union and Sund Railway agree on pay',
  outlet: 'Inland Post',
  published: '2031-03-19',
  text: 'Train drivers returned to work on Wednesday after the Norland Rail Union and the Sund Railway reached a deal on pay of 12% over two years. General secretary Arda Venn said the union would put the offer to a ballot. The railway did not say what the deal would cost.',
}
const editorial: Source = {
  id: 'editorial',
  title: 'Who won the rail strike?',
  outlet: 'Sund Review',
  published: null,
  text: 'Editorial\n\nThe question is the wrong one. The railway offered nine, the union asked for fifteen and both met near the middle. I think the ministry should be ashamed. The drivers got their pay, the railway its peace, and the ballot on the offer will pass.',
}
const elsewhere: Source = {
  id: 'elsewhere',
  title: 'Teachers in Vestmark end walkout',
  outlet: 'Inland Post',
  published: '2031-03-19',
  text: 'Teachers in Vestmark went back to their classrooms on Wednesday after the school board in Haldrup raised salaries. Board chair Ilse Brandt praised the parents for their patience.',
}

const link = (...rows: Source[]): StoryLinks => {
  const corpus = rows.map(annotate).sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  return linkStories(corpus, linkLineage(corpus))
}
/** The documents of each storyline, sorted. */
const linesOf = ({ storylines, stories }: StoryLinks): string[][] =>
  storylines
    .map((line) =>
      stories
        .filter(({ id }) => line.stories.includes(id))
        .flatMap(({ documents }) => documents)
        .sort(),
    )
    .sort()

describe('storylines', () => {
  it('tie the stories of one dispute, and leave another of its kind apart', () => {
    expect(linesOf(link(report, after, elsewhere))).toEqual([['after', 'report'], ['elsewhere']])
  })

  it('hold the editorial on it', () => {
    expect(linesOf(link(report, after, editorial, elsewhere))).toEqual([
      ['after', 'editorial', 'report'],
      ['elsewhere'],
    ])
  })
})
