import { describe, expect, it } from 'vitest'
import { annotated, corpusOf } from '../../../test/fixture/annotated.ts'
import { anchorAt } from '../../model/anchor.ts'
import type { Anchor, Claim, Dispute } from '../../model/dossier.ts'
import type { Ledger, Proposal } from '../../model/ledger.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import type { StoryLinks } from '../view.ts'
import { linkBrief } from './brief.ts'

const a = annotated(
  'Norland released 40 prisoners on Sunday. Vestmark has not replied to the offer of a truce. The port is shut.',
  null,
  'A',
)
const b = annotated('Norland freed 30 prisoners, the ministry said. No answer has come from Vestmark.', null, 'B')
const corpus = corpusOf(a, b)
const at = ({ document }: Annotated, words: string): Anchor => {
  const start = document.text.indexOf(words)
  return anchorAt(document, { start, end: start + words.length })
}
const claim = (
  id: string,
  status: Claim['status'],
  anchors: readonly Anchor[],
  support: Partial<Claim['support']> = {},
): Claim => ({
  id,
  statement: anchors[0]?.quote.exact ?? '',
  mentions: anchors.map((anchor) => ({
    anchor,
    attribution: null,
    polarity: 'asserted',
    modality: 'fact',
    origin: `org_${anchor.document}`,
  })),
  support: {
    documents: new Set(anchors.map(({ document }) => document)).size,
    outlets: 1,
    origins: 1,
    unknown: 0,
    ...support,
  },
  status,
  reactions: [],
  stories: [],
})
const NO_STORIES: StoryLinks = { stories: [], storylines: [], storyOf: new Map() }
const EMPTY: Ledger = { parties: [], proposals: [], positions: [], rounds: [] }

describe('the brief', () => {
  it('shows an agreed claim by the sentence of its plainest wording, with an anchor of each further document', () => {
    const claims = [
      claim('c', 'corroborated', [at(a, 'released 40 prisoners'), at(b, 'freed 30 prisoners')], { origins: 2 }),
    ]
    const [line, ...rest] = linkBrief(corpus, claims, [], EMPTY, NO_STORIES)
    expect(rest).toEqual([])
    expect(line).toMatchObject({ section: 'agreed', claim: 'c', text: 'Norland released 40 prisoners on Sunday.' })
    expect(line?.anchors.map(({ document }) => document)).toEqual([a.document.id, b.document.id])
    expect(line?.anchors[0]?.quote.exact).toBe(line?.text)
  })
  it('cites every side of a dispute, contradictions first', () => {
    const dispute = (id: string, strength: Dispute['strength'], words: string): Dispute => ({
      id,
      strength,
      kind: 'quantity',
      question: '?',
      sides: [
        { statement: words, anchors: [at(a, words)] },
        { statement: '', anchors: [at(b, 'freed 30 prisoners')] },
      ],
    })
    const lines = linkBrief(
      corpus,
      [],
      [dispute('d1', 'difference', 'The port is shut'), dispute('d2', 'contradiction', 'released 40 prisoners')],
      EMPTY,
      NO_STORIES,
    )
    expect(lines.map(({ section, text, anchors }) => [section, text, anchors.length])).toEqual([
      ['disputed', 'Norland released 40 prisoners on Sunday.', 2],
      ['disputed', 'The port is shut.', 2],
    ])
  })
  it('tells of one origin only what more than one document passes on', () => {
    const claims = [
      claim('one', 'single-origin', [at(a, 'The port is shut')]),
      claim('two', 'single-origin', [at(a, 'released 40 prisoners'), at(b, 'freed 30 prisoners')]),
    ]
    expect(linkBrief(corpus, claims, [], EMPTY, NO_STORIES).map((line) => line.claim)).toEqual(['two'])
  })
  it('shows an unanswered proposal by the words that say no reply has come', () => {
    const proposal: Proposal = {
      id: 'p',
      act: 'offer',
      proposers: [],
      addressees: [],
      conveyedBy: [],
      made: null,
      inReplyTo: null,
      repeats: null,
      terms: [],
      conditions: [],
      responses: [
        {
          id: 'r',
          responder: 'pty_vestmark',
          conveyedBy: [],
          at: null,
          anchors: [at(a, 'Vestmark has not replied'), at(b, 'No answer has come')],
          conditions: [],
          counter: null,
          act: 'none-yet',
          terms: [],
        },
      ],
      support: { documents: 2, outlets: 2, origins: 1, unknown: 0 },
      status: 'unanswered',
      kept: 'unknown',
      anchors: [at(a, 'the offer of a truce')],
    }
    const lines = linkBrief(corpus, [], [], { ...EMPTY, proposals: [proposal] }, NO_STORIES)
    expect(lines.map(({ section, text, anchors }) => [section, text, anchors.length])).toEqual([
      ['open', 'Vestmark has not replied to the offer of a truce.', 2],
    ])
  })
  it('says one thing once and holds six lines a section', () => {
    const words = Array.from({ length: 9 }, (_, i) => `Norland freed ${String(i + 20)} prisoners, the ministry said.`)
    const long = annotated(words.join(' '))
    const claims = words.flatMap((text, i) => [
      claim(`x${String(i)}`, 'single-origin', [at(long, text)], { documents: 2 }),
      claim(`y${String(i)}`, 'single-origin', [at(long, text)], { documents: 2 }),
    ])
    const lines = linkBrief([long], claims, [], EMPTY, NO_STORIES)
    expect(lines).toHaveLength(6)
    expect(new Set(lines.map(({ text }) => text)).size).toBe(6)
  })
  it('agrees on nothing that one document or one origin alone tells', () => {
    const twice = claim('c', 'corroborated', [at(a, 'released 40 prisoners'), at(a, 'The port is shut')], {
      origins: 2,
    })
    const one = claim('d', 'corroborated', [at(a, 'released 40 prisoners'), at(b, 'freed 30 prisoners')], {
      origins: 2,
    })
    const same = { ...one, mentions: one.mentions.map((mention) => ({ ...mention, origin: 'org_1' })) }
    expect(linkBrief(corpus, [twice, same], [], EMPTY, NO_STORIES)).toEqual([])
  })
  it.each([
    ['with the sentence before it', 'Minister Arda Venn met the press. He proposed Halden.', 'He proposed Halden.'],
    ['not at all where that leans, too', 'They met. He proposed Halden.', null],
    ['without its dateline', 'HALDEN, May 3 (Wire) - Norland proposed talks.', 'Norland proposed talks.'],
  ])('shows what leans on the sentence before %s', (_, text, shown) => {
    const leaning = annotated(text)
    const start = text.lastIndexOf('proposed') - 3
    const anchor = anchorAt(leaning.document, { start, end: text.length })
    const lines = linkBrief([leaning], [claim('c', 'single-origin', [anchor], { documents: 2 })], [], EMPTY, NO_STORIES)
    expect(lines.map((line) => line.text.endsWith(shown ?? '?'))).toEqual(shown === null ? [] : [true])
    expect(lines.some((line) => line.text.startsWith('HALDEN'))).toBe(false)
  })
})
