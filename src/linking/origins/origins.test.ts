import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { link, type Article, type Named } from '../../../test/fixture/statements.ts'

const ABOUT =
  'Norland and Vestmark are at odds over the Sund strait, where trawlers have been seized since spring and talks in Skarnes have stalled twice.'
const VENN: Named = ['Arda Venn', 'person', 'Norland']
const PALACE: Named = ['Sund Palace', 'organization', 'Norland']

const first: Article = {
  id: 'a',
  outlet: 'Coast Herald',
  published: '2031-03-02',
  text: `${ABOUT} Palace spokesman Arda Venn said on Sunday that Norland would free 41 sailors before the talks resume.`,
  names: [VENN],
  said: [
    {
      source: 'Palace spokesman Arda Venn',
      cue: 'said',
      content: 'that Norland would free 41 sailors before the talks resume',
      speaker: 'Arda Venn',
    },
  ],
}

describe('speakers', () => {
  it('counts one statement passed on by two outlets as one origin', () => {
    const other: Article = {
      ...first,
      id: 'b',
      outlet: 'Inland Post',
      published: '2031-03-03',
      text: `${ABOUT} According to Arda Venn, the 41 sailors go home before anyone sits down again.`,
      said: [
        {
          source: 'Arda Venn',
          cue: 'According to',
          content: 'the 41 sailors go home before anyone sits down again',
          speaker: 'Arda Venn',
        },
      ],
    }
    const { of } = link(first, other)
    expect(of('a')).toMatchObject({ kind: 'speaker', label: 'Arda Venn', documents: ['a', 'b'] })
    expect(of('b')?.id).toBe(of('a')?.id)
  })

  it('takes a speech act told as a whole for the speaker’s own', () => {
    const { at } = link({
      ...first,
      text: `${first.text} The minister repeated his offer of a truce. The harbour was quiet while the minister repeated his offer, and gulls sat on the nets that nobody had touched for a month.`,
      said: [{ source: 'The minister', cue: 'repeated', content: 'his offer of a truce', speaker: 'Arda Venn' }],
    })
    expect(at('a', 'The minister repeated his offer of a truce.')).toMatchObject({ label: 'Arda Venn' })
    expect(at('a', 'The harbour was quiet while the minister repeated his offer, and gulls sat on the nets')).toBeNull()
  })

  it('shows an origin for what a state says, and none for what it is told to want', () => {
    const state: Named = ['Norland', 'place', 'Norland']
    const { of } = link({
      id: 'a',
      text: `${ABOUT} In a note, the Norland side said that it would pay for the nets. Lately Norland insists on a patrol of its own.`,
      names: [state],
      said: [
        { source: 'the Norland side', cue: 'said', content: 'that it would pay for the nets', speaker: 'Norland' },
        { source: 'Lately Norland', cue: 'insists on', content: 'a patrol of its own', speaker: 'Norland' },
      ],
    })
    expect(of('a', 0)).toMatchObject({ kind: 'speaker', label: 'Norland' })
    expect(of('a', 1)).toBeNull()
  })

  it('keeps what the same speaker said a year before apart', () => {
    const { of, links } = link({
      ...first,
      text: `${first.text} Last year Mr Venn had called any release unthinkable.`,
      names: [VENN],
      said: [
        ...(first.said ?? []),
        { source: 'Mr Venn', cue: 'called', content: 'any release unthinkable', speaker: 'Arda Venn' },
      ],
    })
    expect(links.origins).toHaveLength(2)
    expect(of('a', 0)?.id).not.toBe(of('a', 1)?.id)
  })

  it('takes a body’s words for its spokesman’s', () => {
    const { of } = link(
      {
        ...first,
        text: first.text.replace('Palace spokesman', 'Sund Palace spokesman'),
        said: [
          {
            source: 'Sund Palace spokesman Arda Venn',
            cue: 'said',
            content: 'that Norland would free 41 sailors before the talks resume',
            speaker: 'Arda Venn',
          },
        ],
      },
      {
        id: 'b',
        text: `${ABOUT} The Sund Palace said that it hoped for a quick round.`,
        names: [PALACE],
        said: [
          {
            source: 'The Sund Palace',
            cue: 'said',
            content: 'that it hoped for a quick round',
            speaker: 'Sund Palace',
          },
        ],
      },
    )
    expect(of('b')).toMatchObject({ label: 'Arda Venn', documents: ['a', 'b'] })
  })

  it('keeps two persons of one side apart though they say the same', () => {
    const other: Article = {
      id: 'b',
      text: `${ABOUT} Defence Minister Ilse Kord said that Norland would free 41 sailors before the talks resume.`,
      names: [['Ilse Kord', 'person', 'Norland']],
      said: [
        {
          source: 'Defence Minister Ilse Kord',
          cue: 'said',
          content: 'that Norland would free 41 sailors before the talks resume',
          speaker: 'Ilse Kord',
        },
      ],
    }
    expect(link(first, other).links.origins).toHaveLength(2)
  })
})

describe('sources without a name', () => {
  const official = (id: string, source: string, more = ''): Article => ({
    id,
    text: `${ABOUT} ${source} said that both sides want an observer from Arden at the table.${more}`,
    said: [{ source, cue: 'said', content: 'that both sides want an observer from Arden at the table' }],
  })

  it('labels them in the text’s own words', () => {
    expect(link(official('a', 'A western diplomat')).of('a')).toMatchObject({
      kind: 'unnamed',
      entity: null,
      label: 'A western diplomat',
    })
  })

  it('takes one label in one story for one origin', () => {
    const { of } = link(official('a', 'A western diplomat'), official('b', 'The western diplomat'))
    expect(of('a')?.documents).toEqual(['a', 'b'])
  })

  it('gives “the diplomat” the words that introduced him', () => {
    const { of, links } = link({
      ...official('a', 'A diplomat in Skarnes', ' The diplomat added that nobody had named one yet.'),
      said: [
        {
          source: 'A diplomat in Skarnes',
          cue: 'said',
          content: 'that both sides want an observer from Arden at the table',
        },
        { source: 'The diplomat', cue: 'added', content: 'that nobody had named one yet' },
      ],
    })
    expect(of('a', 1)?.label).toBe('A diplomat in Skarnes')
    expect(links.origins).toHaveLength(1)
  })

  it.each(['reports', 'He', 'media reports', 'speculation'])('shows no origin for %j', (source) => {
    expect(link(official('a', source)).of('a')).toBeNull()
  })
})

describe('agencies, outlets and posts', () => {
  const body =
    'Norland has moved two frigates out of the strait. The harbour of Skarnes was quiet on Sunday, and the nets were dry.'

  it('takes the bare words of an agency’s dispatch for its own reporting', () => {
    const { at } = link({ id: 'a', text: `SKARNES (Reuters) - ${body}` })
    expect(at('a', 'moved two frigates')).toMatchObject({ kind: 'agency', label: 'Reuters' })
  })

  it('shows no origin for the bare words of an outlet that names none', () => {
    expect(link({ id: 'a', outlet: 'Coast Herald', text: body }).at('a', 'moved two frigates')).toBeNull()
  })

  it('shows none where agencies only gave inputs', () => {
    expect(link({ id: 'a', text: `${body}\n\n(With inputs from Reuters)` }).at('a', 'moved two frigates')).toBeNull()
  })

  it('takes what an outlet says it saw for its own', () => {
    const { at } = link({
      id: 'a',
      outlet: 'Coast Herald',
      text: `${body} Two letters seen by the Coast Herald name the captains.`,
    })
    expect(at('a', 'name the captains')).toMatchObject({ kind: 'outlet', label: 'Coast Herald' })
    expect(at('a', 'moved two frigates')).toBeNull()
  })

  it('gives an uncredited rewrite the origin of the passage it rewrites', () => {
    const wire = `SKARNES (Reuters) - ${body} Fishermen mended gear on the quay and waited for word from the capital, where the cabinet sat until midnight.`
    const copy = wire.replace('SKARNES (Reuters) - ', '')
    const { at } = link(
      { id: 'a', text: wire, published: '2031-03-02' },
      { id: 'b', text: copy, published: '2031-03-03' },
    )
    expect(at('b', 'waited for word')).toMatchObject({ kind: 'agency', label: 'Reuters', documents: ['a'] })
  })

  it('lists the posts of a credit as origins of the document, of no statement', () => {
    const { links, at } = link({
      id: 'a',
      text: `${body}\n\nSources\n- https://t.me/sund_watch\n- https://t.me/skarnes_harbour`,
    })
    expect(links.origins.map(({ kind, label }) => [kind, label])).toEqual(
      expect.arrayContaining([
        ['post', 'https://t.me/sund_watch'],
        ['post', 'https://t.me/skarnes_harbour'],
      ]),
    )
    expect(at('a', 'moved two frigates')).toBeNull()
  })

  it('looks through an agency’s report to the speaker it quotes', () => {
    const { of } = link({
      id: 'a',
      text: `${ABOUT} Reuters reported that Arda Venn said the sailors would be freed by Friday.`,
      names: [['Reuters', 'organization', null], VENN],
      said: [
        {
          source: 'Reuters',
          cue: 'reported',
          content: 'that Arda Venn said the sailors would be freed by Friday',
          speaker: 'Reuters',
        },
        {
          source: 'Arda Venn',
          cue: 'said the',
          content: 'sailors would be freed by Friday',
          speaker: 'Arda Venn',
          inside: 0,
        },
      ],
    })
    expect(of('a', 0)).toMatchObject({ kind: 'speaker', label: 'Arda Venn' })
  })

  it('takes an agency’s dispatch and what others say it reported for one origin', () => {
    const { at, of } = link(
      { id: 'a', text: `SKARNES (Reuters) - ${body} ${ABOUT}`, published: '2031-03-02' },
      {
        id: 'b',
        text: `${ABOUT} The harbour of Skarnes was quiet on Sunday. Reuters reported that two frigates had moved out of the strait.`,
        published: '2031-03-03',
        said: [{ source: 'Reuters', cue: 'reported', content: 'that two frigates had moved out of the strait' }],
      },
    )
    expect(of('b')).toMatchObject({ kind: 'agency', label: 'Reuters', documents: ['a', 'b'] })
    expect(at('a', 'moved two frigates')?.id).toBe(of('b')?.id)
  })

  it('names the agency where it vouches for the statement itself', () => {
    const { of } = link({
      id: 'a',
      text: `${ABOUT} Reuters reported that two frigates had left.`,
      names: [['Reuters', 'organization', null]],
      said: [{ source: 'Reuters', cue: 'reported', content: 'that two frigates had left', speaker: 'Reuters' }],
    })
    expect(of('a')).toMatchObject({ kind: 'agency', label: 'Reuters' })
  })
})

it('gives the same origins for every order of the inputs', () => {
  const articles: Article[] = [
    first,
    {
      ...first,
      id: 'b',
      text: `${ABOUT} A senior official said that a deal was near.`,
      names: [],
      said: [{ source: 'A senior official', cue: 'said', content: 'that a deal was near' }],
    },
    { id: 'c', text: `SKARNES (Reuters) - ${ABOUT}` },
  ]
  const once = JSON.stringify(link(...articles).links.origins)
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: 3 }), (shuffled) => {
      expect(JSON.stringify(link(...shuffled).links.origins)).toBe(once)
    }),
    { numRuns: 6 },
  )
})
