import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../model/document.ts'
import type { Region } from '../../model/dossier.ts'
import { isBlank, linesOf } from '../../text/lines.ts'
import { covers, overlaps } from '../../text/span.ts'
import { regions } from './regions.ts'

const annotate = regions.create({})
const of = (text: string, title: string | null = null) => {
  const document: Document = {
    id: 'd',
    path: null,
    url: null,
    outlet: null,
    title,
    author: null,
    published: null,
    language: 'en',
    sha256: '',
    text: title === null ? text : `${title}\n\n${text}`,
    titleSpan: title === null ? null : { start: 0, end: title.length },
    notices: [],
  }
  return { document, ...annotate(document, {}, { now: null }) }
}
/** "kind: words" of each region. */
const roles = (text: string, title: string | null = null): string[] => {
  const { document, value } = of(text, title)
  return value.regions.map(({ span, kind }) => `${kind}: ${document.text.slice(span.start, span.end)}`)
}
const kindOf = (text: string, line: string): Region['kind'] | undefined => {
  const { value, document } = of(text)
  return value.regions.find(({ span }) => document.text.slice(span.start, span.end) === line)?.kind
}

const LEAD =
  'Envoys of Norland and Kordia met in Port Ansel on Monday for a second day of talks on the border, officials said.'
const NEXT =
  'They discussed a truce, an exchange of prisoners and the reopening of two roads, and agreed to meet again.'
const END = 'Neither side gave a date.'

describe('the title', () => {
  it.each([
    ['a first short line', `Envoys meet for a second day\n${LEAD}\n${NEXT}`],
    ['that line after glued navigation', `LatestPoliticsWorld\n\nEnvoys meet for a second day\n\n${LEAD}\n\n${NEXT}`],
    ['that line after listed navigation', `Home > World > Middle East\nEnvoys meet for a second day\n${LEAD}\n${NEXT}`],
    ['that line after a date', `4 June 2026\nEnvoys meet for a second day\n${LEAD}\n${NEXT}`],
    [
      'the first of several headline lines',
      `Envoys meet for a second day\n\nBorder on the table\n\n${LEAD}\n\n${NEXT}`,
    ],
    ['a marked line', `# Envoys meet for a second day\n\n${LEAD}\n\n${NEXT}`],
  ])('is %s', (_, text) => {
    expect(roles(text).filter((role) => role.startsWith('title'))).toEqual(['title: Envoys meet for a second day'])
  })

  it.each([
    ['in capitals throughout', 'Envoys Meet For Second Day As Border Talks Drag On.'],
    ['telegraphic', 'Envoys meet for second day, weigh truce and exchange of prisoners.'],
  ])('may end in a stop when it is %s', (_, line) => {
    expect(kindOf(`${line}\n\n${LEAD}\n\n${NEXT}`, line)).toBe('title')
  })

  it('stands over a dateline whatever its grammar', () => {
    const line = 'The envoys will meet for a second day, ending a week of doubt.'
    expect(kindOf(`${line}\n\nPORT ANSEL, June 4 (NNA) — ${LEAD}\n\n${NEXT}`, line)).toBe('title')
  })

  it('that came apart is the title, and its repetition too', () => {
    expect(roles(`Envoys Meet\n${LEAD}`, 'Envoys meet')).toEqual([
      'title: Envoys meet',
      'title: Envoys Meet',
      `body: ${LEAD}`,
    ])
  })

  it.each([
    ['a first paragraph', `${LEAD}\n${NEXT}`],
    ['a short first sentence', `The talks are over.\n${LEAD}\n${NEXT}`],
    ['a dateline', `Port Ansel – ${LEAD}\n${NEXT}`],
    ['a line that breaks off', `Envoys met and they said that the\n${LEAD}`],
  ])('is not %s', (_, text) => {
    expect(roles(text).filter((role) => !role.startsWith('body'))).toEqual([])
  })
})

describe('a heading', () => {
  const amid = (line: string): Region['kind'] | undefined => kindOf(`${LEAD}\n${line}\n${NEXT}\n${END}`, line)
  it.each([
    'The shape of the offer',
    'What the offer actually was',
    'The "border first" trap',
    'What happens next?',
    '4 June 2026',
    '8:20 p.m.',
    'Key points:',
    'BORDER TALKS',
  ])('is "%s" between paragraphs', (line) => {
    expect(amid(line)).toBe('heading')
  })

  it.each([
    'The reply engaged none of it.',
    'They did not.',
    'But why now, and why here, when both sides had said for months that they would never do it?',
    '"We are ready"',
    '- release of prisoners',
    'Olvik said:',
    'The minister replied: “Really?”',
    'He was asked about the',
    'It was over!',
  ])('is not "%s"', (line) => {
    expect(amid(line)).toBe('body')
  })

  it('is no item of a list', () => {
    const text = `${LEAD} The draft has three parts:\nA truce in the north\nRelease of prisoners\nReopening of roads\n${NEXT}`
    expect(roles(text).filter((role) => role.startsWith('heading'))).toEqual([])
  })
})

describe('furniture', () => {
  it.each([
    'Members are reading: What the truce tells us about the border',
    'Subscribe to our free newsletter to unlock all sources.',
    'Sign up for our daily newsletter here',
    'Read more: Norland weighs truce',
    'Advertisement',
    'Share this article',
    'Share on Facebook',
    '12 Comments',
    'Follow us on Telegram',
    'Related stories',
    'We use cookies to improve your experience.',
    '© 2026 The Norland Times. All rights reserved.',
    'Copyright 2026 Norland Media',
    'Already a subscriber? Log in',
    'This article is for paid members only',
    'Please enable Javascript to watch this video',
    '5 min read',
    'Tags: truce, border',
    'This is a developing story. Check back for updates.',
    'Skip to content',
    'World',
    'Become a member to read the full story',
    'Published: Thursday, 4 June 2026 19:50 GMT',
  ])('is "%s"', (line) => {
    expect(kindOf(`Envoys meet again in the harbour\n${line}\n${LEAD}\n${NEXT}\n${line}\n${END}`, line)).toBe(
      'boilerplate',
    )
  })

  it.each([
    'Follow-up talks are to be held in the capital, and the channel between the sides stays open.',
    'Contact between the two sides was kept up through a channel in the capital.',
    'By continuing to strike cities, Kordia loses friends, the minister said.',
    'Support for the truce is growing in the north.',
    'Subscribers to the theory of quick victory are few.',
    'Members of the delegation left the hall.',
    'Vote counting began in the north.',
    'This comment drew an angry reply from the other side.',
    'Join or leave: that was the choice put to the three states.',
    'PURCHASE, Norland, April 1 (NNA) — The race to sign the deal is on.',
    'Updated maps of the border were handed over.',
    'Watch towers stand along the road.',
    'The report was published on Monday by the mediators.',
    'You have to wonder what the minister meant.',
    'Close aides of the president said no.',
    'Comment was not available.',
    'More talks are needed.',
  ])('is not "%s"', (line) => {
    expect(kindOf(`${LEAD}\n${line}\n${NEXT}`, line)).toBe('body')
  })

  it('takes the note to the readers beside it along', () => {
    const note = 'We believe you deserve to check everything we write.'
    expect(kindOf(`${LEAD}\n${NEXT}\nSubscribe to our free newsletter.\n${note}`, note)).toBe('boilerplate')
    expect(kindOf(`${LEAD}\n${note}\n${NEXT}\n${END}\n${LEAD}`, note)).toBe('body')
  })

  it('offers other pieces until prose comes back', () => {
    const text = `${LEAD}\n${NEXT}\nRelated stories\nNorland weighs truce\nKordia says no\n${END}`
    expect(roles(text).map((role) => role.split(':')[0])).toEqual([
      'body',
      'body',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'body',
    ])
  })
})

describe('a credit', () => {
  it.each([
    '(With agency inputs)',
    '(With inputs from NNA and agencies)',
    'With agency inputs',
    '(Reporting by Ilse Kord and Arda Venn; editing by Tarn Olvik)',
    'Additional reporting by Ilse Kord',
    '(Reuters)',
    '— AFP',
    'Source: NNA',
    'Photo: Ilse Kord / NNA',
    'Ilse Kord contributed to this report.',
    'This article was first published by Harbour Weekly.',
    'Photo by Ilse Kord',
    'Arda Venn is a senior fellow at the Institute for Border Studies.',
    'ikord@example.org',
    'Delegates at the hall in Port Ansel. (Photo: Ilse Kord/NNA)',
  ])('is "%s"', (line) => {
    expect(kindOf(`${LEAD}\n${NEXT}\n${line}`, line)).toBe('credit')
  })

  it.each([
    'By Ilse Kord',
    'By ILSE KORD and ARDA VENN',
    'By Ilse Kord, The Norland Times',
    'By Ilse Kord in Port Ansel',
    'Diplomatic correspondent',
  ])('is the byline "%s"', (line) => {
    expect(kindOf(`Envoys meet again in the harbour\n${line}\n${LEAD}\n${NEXT}`, line)).toBe('credit')
  })

  it.each([
    'The strikes contributed to the collapse of the talks.',
    'Research by the institute found that the truce held.',
    'By Monday the talks were over.',
    'Reporting by the envoys was patchy and was stopped.',
    'The source: a road that nobody guards.',
    'The report was based on talks with forty witnesses.',
  ])('is not "%s"', (line) => {
    expect(kindOf(`${LEAD}\n${line}\n${NEXT}`, line)).toBe('body')
  })

  it('is a list of sources with its heading and lead-in', () => {
    const text = `Envoys meet again in the harbour\n${LEAD}\n${NEXT}\nSources\nThis account draws on the following posts:\n- https://t.me/example_one\n- https://t.me/example_two`
    expect(roles(text).map((role) => role.split(':')[0])).toEqual([
      'title',
      'body',
      'body',
      'credit',
      'credit',
      'credit',
      'credit',
    ])
  })

  it('does not begin a page: "Source: ..." may be its title', () => {
    const line = 'Source: Norland ready to sign border truce'
    expect(kindOf(`${line}\n${LEAD}\n${NEXT}`, line)).toBe('title')
  })
})

describe('a text that breaks off', () => {
  it.each([
    [
      'in a sentence',
      `${LEAD}\nThey discussed a truce, an exchange of prisoners and the reopening of two roads, and the`,
    ],
    ['in an ellipsis', `${LEAD}\nThey discussed a truce, an exchange of prisoners and...`],
    ['in a call to read on', `${LEAD}\nThey discussed a truce, an exchange of prisoners… Read more`],
    ['in a feed marker', `${LEAD}\nThey discussed a truce, an exchange of prisoners [+2310 chars]`],
  ])('%s is said to', (_, text) => {
    const { notices } = of(text)
    expect(notices).toMatchObject([{ code: 'text.truncated', severity: 'warning', document: 'd' }])
  })

  it.each([
    ['a stop', LEAD],
    ['a quotation', `${LEAD} "We shall see..."`],
    ['a credit', `${LEAD}\n(With agency inputs)`],
    ['a short label', `${LEAD}\nNo comment`],
  ])('is not one that ends in %s', (_, text) => {
    expect(of(text).notices).toEqual([])
  })
})

describe('any text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      LEAD,
      NEXT,
      END,
      'Sources',
      'World',
      '',
      '  ',
      '- https://t.me/x',
      'The offer',
      '## Next',
      'By Ilse Kord',
    ),
  )
  it('is tiled: every non-blank line in order, nothing twice', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 14 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        fc.boolean(),
        (lines, ends, titled) => {
          const { document, value } = of(lines.join(ends), titled ? 'A title for the page' : null)
          const { text } = document
          value.regions.forEach(({ span }, i) => {
            expect(span.end).toBeGreaterThanOrEqual(span.start)
            const next = value.regions[i + 1]
            if (next !== undefined) expect(overlaps(span, next.span) || next.span.start < span.start).toBe(false)
          })
          for (const one of linesOf(text))
            if (!isBlank(text, one))
              expect(value.regions.some(({ span }) => overlaps(span, one) || covers(one, span))).toBe(true)
        },
      ),
    )
  })
})
