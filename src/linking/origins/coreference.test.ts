import { describe, expect, it } from 'vitest'
import { link } from '../../../test/fixture/statements.ts'

const ABOUT = 'Norland and Vestmark met again over the Sund strait, where trawlers have been seized since spring.'

describe('sources named twice in one text', () => {
  it.each([['one of the officials'], ['The officials'], ['another of the officials']])(
    'takes "%s" for those whom the text described before',
    (again) => {
      const { of } = link({
        id: 'a',
        text: `${ABOUT} Two Vestmark officials said the nets were paid for. The boats would follow in June, ${again} added.`,
        said: [
          { source: 'Two Vestmark officials', cue: 'said', content: 'the nets were paid for' },
          { source: again, cue: 'added', content: 'The boats would follow in June' },
        ],
      })
      expect(of('a', 0)?.label).toBe('Two Vestmark officials')
      expect(of('a', 1)?.id).toBe(of('a', 0)?.id)
    },
  )

  it('takes an office for one by the last name of its holder, and not for that of another', () => {
    const { of } = link({
      id: 'a',
      text: `${ABOUT} Premier Arda Venn's office said the reply was being read. Venn's office added that the strait was calm. Orvik's office noted a delay.`,
      said: [
        { source: "Premier Arda Venn's office", cue: 'said', content: 'the reply was being read' },
        { source: "Venn's office", cue: 'added', content: 'that the strait was calm' },
        { source: "Orvik's office", cue: 'noted', content: 'a delay' },
      ],
    })
    expect(of('a', 1)?.id).toBe(of('a', 0)?.id)
    expect(of('a', 2)?.id).not.toBe(of('a', 0)?.id)
  })

  it('takes a headline for the statement below that it sums up', () => {
    const { of } = link({
      id: 'a',
      title: 'Vestmark suspends patrol talks, official says',
      text: `${ABOUT} Vestmark suspended the patrol talks on Monday, a diplomat in Skarnes said.`,
      said: [
        { source: 'official', cue: 'says', content: 'Vestmark suspends patrol talks' },
        { source: 'a diplomat in Skarnes', cue: 'said', content: 'Vestmark suspended the patrol talks on Monday' },
      ],
    })
    expect(of('a', 0)).toMatchObject({ label: 'a diplomat in Skarnes' })
  })

  it.each([['Every summer'], ['Explainer'], ['Late on Tuesday']])('shows no origin behind "%s"', (source) => {
    const { of } = link({
      id: 'a',
      text: `${ABOUT} ${source} brings the same news from the strait.`,
      said: [{ source, cue: 'brings', content: 'the same news from the strait' }],
    })
    expect(of('a', 0)).toBeNull()
  })
})
