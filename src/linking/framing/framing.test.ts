import { describe, expect, it } from 'vitest'
import { annotated, corpusOf } from '../../../test/fixture/annotated.ts'
import type { Claim, Story } from '../../model/dossier.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { anchorAt } from '../../model/anchor.ts'
import { linkAttributions } from '../attributions/attributions.ts'
import { linkEntities } from '../entities/entities.ts'
import type { StoryLinks } from '../view.ts'
import { linkFraming, sourcingOf } from './framing.ts'

const NO_STORIES: StoryLinks = { stories: [], storylines: [], storyOf: new Map() }
const framingOf = (documents: readonly Annotated[], claims: readonly Claim[] = [], stories = NO_STORIES) => {
  const corpus = corpusOf(...documents)
  const links = linkEntities(corpus).value
  return { links, framing: linkFraming(corpus, links, linkAttributions(corpus, links), claims, stories) }
}
const labelsOf = (text: string): Record<string, string[]> => {
  const { links, framing } = framingOf([annotated(text)])
  return Object.fromEntries(
    (framing[0]?.labels ?? []).map(({ entity, words }) => [
      links.entities.find(({ id }) => id === entity)?.name ?? entity,
      words.map(({ quote }) => quote.exact),
    ]),
  )
}

describe('labels', () => {
  it.each([
    ['before the name', 'The hardline president Arda Venn left Halden on Monday.', { 'Arda Venn': ['hardline'] }],
    ['in apposition', 'Arda Venn, a strongman, spoke in Halden. Venn left.', { 'Arda Venn': ['strongman'] }],
    ['as a hyphenated word', 'The far-right leader Arda Venn left Halden.', { 'Arda Venn': ['far-right'] }],
    ['in the predicate', 'Arda Venn is a warmonger.', { 'Arda Venn': ['warmonger'] }],
  ])('are found %s', (_, text, expected) => expect(labelsOf(text)).toEqual(expected))
  it.each([
    ['plain roles and nationality', 'The German foreign minister, Arda Venn, spoke in Halden.'],
    ['what others say in quotation marks', 'Mr Holm said: “The ruthless Arda Venn must go.”'],
    ['what others are said to hold', 'Mr Holm’s view is that Arda Venn is the aggressor.'],
  ])('are not %s', (_, text) => expect(labelsOf(text)).toEqual({}))
})

describe('sayings', () => {
  it.each([
    ['said', 'neutral'],
    ['claimed', 'doubting'],
    ['revealed', 'endorsing'],
    ['boasted', 'charged'],
  ])('"%s" is %s', (cue, colour) => {
    const { framing } = framingOf([annotated(`Foreign Minister Arda Venn ${cue} that the talks had ended.`)])
    expect(framing[0]?.sayings.map((saying) => [saying.cue, saying.colour])).toEqual([[cue, colour]])
  })
})

describe('coverage', () => {
  const a = annotated('Norland released 40 prisoners.', null, 'A')
  const b = annotated('Norland released forty prisoners. Vestmark shelled the port.', null, 'B')
  const claim = (id: string, ...documents: readonly Annotated[]): Claim => ({
    id,
    statement: '',
    mentions: documents.map(({ document }) => ({
      anchor: anchorAt(document, { start: 0, end: 5 }),
      attribution: null,
      polarity: 'asserted',
      modality: 'fact',
      origin: null,
    })),
    support: { documents: 1, outlets: 1, origins: 0, unknown: 1 },
    status: 'origin-unknown',
    reactions: [],
    stories: ['sty'],
  })
  const story: Story = {
    id: 'sty',
    title: '',
    documents: [a.document.id, b.document.id],
    when: null,
    outlets: 2,
    origins: 0,
  }
  const stories: StoryLinks = {
    stories: [story],
    storylines: [],
    storyOf: new Map([
      [a.document.id, 'sty'],
      [b.document.id, 'sty'],
    ]),
  }
  it('says what only one tells and the other does not', () => {
    const { framing } = framingOf([a, b], [claim('both', a, b), claim('one', b)], stories)
    const of = (one: Annotated) => framing.find(({ document }) => document === one.document.id)
    expect(of(a)).toMatchObject({ onlyHere: [], omits: ['one'] })
    expect(of(b)).toMatchObject({ onlyHere: ['one'], omits: [] })
  })
})

describe('sourcing', () => {
  it('shares sum to 1 and count each sentence once', () => {
    const shares = sourcingOf(
      annotated('Norland released 40 prisoners. Foreign Minister Arda Venn said the talks would go on.'),
    )
    expect(shares.unattributed).toBeCloseTo(1 / 2)
    expect(shares.named + shares.unnamed + shares.documents + shares.unattributed).toBeCloseTo(1)
  })
  it('of no statement is nothing', () =>
    expect(sourcingOf(annotated(''))).toEqual({ named: 0, unnamed: 0, documents: 0, unattributed: 0 }))
})

describe('epithets', () => {
  const war = annotated(
    'Norland’s invasion of Vestmark began in May. Vestmark’s foreign minister left for Halden. Norland’s army shelled the port.',
    null,
    'A',
  )
  const comment = annotated('It wants the invaded side to visit the seat of the invader.', null, 'B')
  const words = (...documents: readonly Annotated[]) => {
    const { links, framing } = framingOf(documents)
    const labels = framing.find(({ document }) => document === comment.document.id)?.labels ?? []
    return labels
      .flatMap(({ entity, words: hung }) =>
        hung.map(({ quote }) => [quote.exact, links.entities.find(({ id }) => id === entity)?.name]),
      )
      .sort()
  }
  it('are hung on the side whose deed the coverage speaks of', () =>
    expect(words(war, comment)).toEqual([
      ['invaded', 'Vestmark'],
      ['invader', 'Norland'],
    ]))
  it('are left unread when nothing tells whose deed', () => expect(words(comment)).toEqual([]))
  it('are left unread when both sides are said to have done it', () =>
    expect(
      words(
        war,
        comment,
        annotated(
          'Vestmark’s invasion of Norland began in June. Vestmark’s foreign minister denied it. Norland’s army withdrew.',
          null,
          'C',
        ),
      ),
    ).toEqual([]))
})
