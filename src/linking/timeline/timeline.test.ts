import { describe, expect, it } from 'vitest'
import { annotated, corpusOf } from '../../../test/fixture/annotated.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { linkEntities } from '../entities/entities.ts'
import { linkTimeline } from './timeline.ts'

const timelineOf = (...documents: readonly Annotated[]) => {
  const corpus = corpusOf(...documents)
  return linkTimeline(corpus, linkEntities(corpus).value)
}
const A = annotated(
  'On Tuesday, Norland invited the president of Vestmark to Halden for talks. The two states went to war in May 2019.',
  '2026-03-05',
  'Courier',
)
const B = annotated(
  'The government of Norland invited Vestmark’s president to Halden on 3 March 2026. Talks are due to begin on 20 March.',
  '2026-03-06',
  'Wire',
)

describe('the timeline', () => {
  it('puts dated statements in order, each with its own words', () => {
    const entries = timelineOf(A)
    expect(entries.map(({ when }) => when.start)).toEqual(['2019-05', '2026-03-03'])
    for (const { statement, anchors } of entries) {
      expect(anchors[0]?.quote.exact).toBe(statement)
      expect(A.document.text.slice(anchors[0]?.span.start, anchors[0]?.span.end)).toBe(statement)
    }
    expect(entries[1]?.event?.type).toBe('AGREE')
  })
  it('tells one event reported by two outlets once, with an anchor in each', () => {
    const entries = timelineOf(A, B).filter(({ when }) => when.start === '2026-03-03')
    expect(entries).toHaveLength(1)
    expect(new Set(entries[0]?.anchors.map(({ document }) => document))).toEqual(
      new Set([A.document.id, B.document.id]),
    )
  })
  it('keeps two events of one day apart', () => {
    const entries = timelineOf(
      annotated(
        'On 3 March 2026 Norland released 40 prisoners. Vestmark shelled the port of Sund on 3 March 2026.',
        '2026-03-04',
      ),
    )
    expect(entries).toHaveLength(2)
  })
  it('is the same for the inputs in any order', () => expect(timelineOf(B, A)).toEqual(timelineOf(A, B)))
  it.each([
    ['a length of time', 'Norland and Vestmark negotiated for three weeks.'],
    ['"now"', 'Norland now rejects the offer of Vestmark.'],
    ['a habit', 'Vestmark shells the port daily.'],
    ['a date that names a thing', 'Norland rejected the 2019 map.'],
    ['the day on which it was told', 'Norland released the crew, according to reports on Tuesday.'],
    ['a condition', 'If Norland attacks in June, Vestmark will leave.'],
  ])('leaves out %s', (_, text) =>
    expect(timelineOf(annotated(`A statement. ${text}`)).map(({ statement }) => statement)).toEqual([]),
  )
  it('dates the first sentence of an undated report by its own day, as inferred', () => {
    const entries = timelineOf(annotated('Norland has rejected the ceasefire that Vestmark proposed.', '2026-03-05'))
    expect(entries.map(({ when }) => [when.start, when.basis])).toEqual([['2026-03-05', 'inferred']])
  })
  const eventsOf = (text: string): unknown[] =>
    timelineOf(annotated(text, '2026-03-05')).map(({ when, statement, event }) => [
      when.start,
      statement,
      event?.type ?? null,
      event?.recipients.length ?? 0,
    ])
  it.each<[string, string, unknown[]]>([
    [
      'is the event of its clause’s verb, not of a noun beside it',
      'The council is to vote on the truce on 9 March 2026.',
      ['2026-03-09', 'The council is to vote on the truce on 9 March 2026.', null, 0],
    ],
    [
      'is the noun’s where the verb says that it begins',
      'The truce began on Tuesday.',
      ['2026-03-03', 'The truce began on Tuesday.', 'CONCEDE', 0],
    ],
    [
      'shares the verb it introduces',
      'Speaking on Tuesday, President Arda Venn rejected the offer.',
      ['2026-03-03', 'Speaking on Tuesday, President Arda Venn rejected the offer.', 'REJECT', 0],
    ],
    [
      'has no place among its recipients',
      'Norland shelled a depot in Halden on Tuesday.',
      ['2026-03-03', 'Norland shelled a depot in Halden on Tuesday.', 'ASSAULT', 0],
    ],
  ])('%s', (_, text, entry) => expect(eventsOf(text)).toEqual([entry]))
  it('keeps the speaker of what is dated', () => {
    const [entry] = timelineOf(
      annotated('An official of Norland told the Wire that the crew could return on Tuesday.', '2026-03-05'),
    )
    expect(entry?.statement).toMatch(/^An official of Norland/)
  })
  it('shows what a statement leans on, and no dateline', () => {
    const text = 'HALDEN, March 5 (Wire) - Premier Edda Kole met the crew. She will sign the accord on 9 March 2026.'
    expect(timelineOf(annotated(text, '2026-03-05')).map(({ statement }) => statement)).toContain(
      'Premier Edda Kole met the crew. She will sign the accord on 9 March 2026.',
    )
  })
  it.each([
    ['when something was set to begin', 'Norland raised wages backdated to July 2025.'],
    ['since when something has lasted', 'The port has lost 300 jobs since 3 March 2026.'],
  ])('does not date by %s', (_, text) => expect(eventsOf(`A statement. ${text}`)).toEqual([]))
})
