import { describe, expect, it } from 'vitest'
import { annotated, corpusOf } from '../../../test/fixture/annotated.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { linkAttributions } from '../attributions/attributions.ts'
import { linkClaims } from '../claims/claims.ts'
import { linkEntities } from '../entities/entities.ts'
import type { OriginLinks, StoryLinks } from '../view.ts'
import { linkDrifts } from './drifts.ts'

const noOrigins: OriginLinks = { origins: [], ofAttribution: new Map(), originAt: () => null }
const reports = (...texts: readonly string[]): Annotated[] =>
  texts.map((text, i) => annotated(text, '2031-05-06', `Outlet ${String(i)}`))
const driftsOf = (documents: readonly Annotated[]) => {
  const corpus = corpusOf(...documents)
  const links = linkEntities(corpus).value
  const stories: StoryLinks = {
    stories: [],
    storylines: [],
    storyOf: new Map(corpus.map(({ document }) => [document.id, 'sty_1'])),
  }
  return linkDrifts(linkClaims(corpus, links, linkAttributions(corpus, links), noOrigins, stories).value, links).value
}

describe('drifts', () => {
  it.each([
    [
      'hedge-lost',
      'Kenya and Ecuador may have agreed to halt strikes on power plants, diplomats said.',
      'Kenya and Ecuador agreed to halt strikes on power plants.',
      'may have agreed',
      'Ecuador agreed',
    ],
    [
      'hardened',
      'Foreign Minister Arda Venn of Kenya suggested that Kenya could sign the fishing deal with Ecuador in July.',
      'Foreign Minister Arda Venn of Kenya confirmed that Kenya will sign the fishing deal with Ecuador in July.',
      'could',
      'will',
    ],
    [
      'speaker',
      'Kenya has yet to receive a response from Ecuador, Kenyan spokesman Arda Venn said.',
      'Officials in Nairobi said that Kenya has not received a response from Ecuador.',
      'yet to',
      'not received',
    ],
    [
      'quantity',
      'Ecuador will release at least 40 Kenyan prisoners next week.',
      'Ecuador will release 40 Kenyan prisoners next week.',
      'at least',
      'release 40',
    ],
  ])('finds %s, from what is nearer the speaker to what alters it', (kind, near, far, from, to) => {
    const found = driftsOf(reports(near, far)).filter((one) => one.kind === kind)
    expect(found).toHaveLength(1)
    expect(found[0]?.from.quote.exact).toContain(from)
    expect(found[0]?.to.quote.exact).toContain(to)
    expect(driftsOf(reports(near, far).reverse())).toEqual(driftsOf(reports(near, far)))
  })
  it.each([
    [
      'two equal accounts',
      'Kenya invited Ecuador to Nairobi for talks.',
      'Kenya has invited Ecuador to Nairobi for talks on fishing.',
    ],
    ['a hope and a later event', 'Kenya may invite Ecuador to Nairobi next month.', 'Peru invited Chile to Lima.'],
    [
      'two speakers of two parties',
      'The truce began on Monday, Kenyan minister Arda Venn said.',
      'The truce began on Monday, Ecuadorian minister Luz Orrin said.',
    ],
  ])('leaves %s alone', (_, a, b) => expect(driftsOf(reports(a, b))).toEqual([]))
})
