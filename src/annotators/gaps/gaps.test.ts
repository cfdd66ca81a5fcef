import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Region } from '../../model/dossier.ts'
import { gaps, gapsIn } from './gaps.ts'
import { documentOf } from '../../../test/fixture/document.ts'

const broken = (text: string): string[] => gapsIn(text).map(({ span }) => text.slice(span.start, span.end))

/** Ordinary prose around a sentence, so that its one stray space is rare. */
const among = (text: string): string =>
  `The delegates met twice, and left. Norland, which hosts them, was content. ${text} Both sides, officials said, will return. The hall is booked, and paid for.`

describe('a lost word', () => {
  it.each([
    ['after a preposition at the head of a sentence', 'On , a convoy was stopped at the border.', [' ,']],
    ['at the end of a sentence', 'A second round is to be held in the Norish capital .', [' .']],
    ['after an article', 'Ministers toured the , then went home.', [' ,']],
    ['between article and preposition', 'He read out the of the agreement.', [' ']],
    ['and its space at the head of a sentence', 'On, a convoy was stopped at the border.', [',']],
    ['and its space after an article', 'Ministers toured the, then went home.', [',']],
    ['between two spaces', 'The envoy met with  on Monday.', ['  ']],
    ['between two joined words', 'Talks between and Kordia were put off.', [' ']],
    ['before a unit', 'Exports fell by percent.', [' ']],
    ['after a currency sign', 'Aid of $ million was promised.', [' ']],
    ['inside quotation marks', 'The envoy called it “” and went on.', ['“”']],
    ['inside brackets', 'The front ( ) denied it.', ['( )']],
    ['between two commas', 'Envoys of Norland, , and Kordia came.', [', ,']],
  ])('shows %s', (_, sentence, expected) => {
    expect(broken(among(sentence))).toEqual(expected)
  })

  it('is told from a space that merely strayed', () => {
    const [first, second] = gapsIn(among('On , he left. The capital .'))
    expect([first?.certain, second?.certain]).toEqual([true, false])
  })
})

describe('no lost word', () => {
  it.each([
    [
      'in plain prose',
      'He logged on, and the in-depth by-election coverage began. “It was the, the end,” he said. In all, ten came. It was the on-again, off-again deal.',
    ],
    ['in a spaced ellipsis', 'I never said that . . . but the deal holds.'],
    ['in decimals, domains and file names', 'Rates rose .5 points at example .com last year.'],
    ['in a function call', 'The portal printed main() and stopped.'],
    ['in French spacing', 'Is it over ? No : it goes on ; nobody knows !'],
  ])('is seen %s', (_, sentence) => {
    expect(broken(among(sentence))).toEqual([])
  })

  it('is seen in text that spaces its punctuation throughout', () => {
    expect(
      broken('On Monday , the envoy left . He said , in the end , that the talks , on which much depends , go on .'),
    ).toEqual([])
  })

  it('is seen where a page drops its link marks again and again', () => {
    const stray = ' Minister Arda Venn , of Norland, spoke at length, and left.'.repeat(4)
    expect(broken(among(stray) + among('').repeat(6))).toEqual([])
  })
})

describe('the layer', () => {
  const annotate = gaps.create({})
  const document = (text: string) => documentOf(text, { id: 'd' })

  it('reads prose alone, and names the document and the place', () => {
    const text = `Share on , now\n${among('On , it rained.')}`
    const regions: Region[] = [
      { span: { start: 0, end: 14 }, kind: 'boilerplate' },
      { span: { start: 15, end: text.length }, kind: 'body' },
    ]
    const { value, notices } = annotate(document(text), { regions: { regions, genre: 'report' } }, { now: null })
    expect(value.map(({ start, end }) => text.slice(start - 2, end))).toEqual(['On ,'])
    expect(notices).toMatchObject([{ code: 'text.gap', severity: 'warning', document: 'd', span: value[0] }])
  })

  it('keeps within any text, in order, without overlap', () => {
    const piece = fc.constantFrom('on', ' ', ',', '.', 'the', 'of', '“', '”', '( )', '\n', 'Norland', '😀', '\u0000')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const { span } of gapsIn(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
      }),
    )
  })
})
