import { describe, expect, it } from 'vitest'
import { annotated, corpusOf } from '../../../test/fixture/annotated.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { linkAttributions } from '../attributions/attributions.ts'
import { linkClaims, markDisputed } from '../claims/claims.ts'
import { linkEntities } from '../entities/entities.ts'
import type { OriginLinks, StoryLinks } from '../view.ts'
import { linkDisputes } from './disputes.ts'

const noOrigins: OriginLinks = { origins: [], ofAttribution: new Map(), originAt: () => null }

/** Disputes of documents that all tell one story. */
const linked = (documents: readonly Annotated[]) => {
  const corpus = corpusOf(...documents)
  const links = linkEntities(corpus).value
  const stories: StoryLinks = {
    stories: [],
    storylines: [],
    storyOf: new Map(corpus.map(({ document }) => [document.id, 'sty_1'])),
  }
  const attributions = linkAttributions(corpus, links)
  const claims = linkClaims(corpus, links, attributions, noOrigins, stories).value
  return { claims, disputes: linkDisputes(claims, links, attributions, stories).value }
}
const report = (text: string, i: number): Annotated => annotated(text, '2031-05-06', `Outlet ${String(i)}`)
const disputesOf = (...texts: readonly string[]) => linked(texts.map(report)).disputes

describe('disputes', () => {
  it.each([
    [
      'polarity',
      'contradiction',
      'Kenya confirmed that Ecuador had asked it to mediate in the dispute with Norway.',
      'Ecuador denied having asked Kenya to mediate in the dispute with Norway, its foreign ministry said.',
    ],
    [
      'novelty',
      'contradiction',
      'It is the first time that Kenya has invited Ecuador to talks, officials said.',
      'Kenya again invited Ecuador to talks in Nairobi.',
    ],
    [
      'novelty',
      'contradiction',
      'Kenya invited Ecuador to Nairobi, the first such invitation, a spokesman said.',
      'A similar invitation by Kenya was declined by Ecuador last year.',
    ],
    [
      'status',
      'difference',
      'Kenya declined to comment on reports that Kenya and Ecuador may have agreed to halt strikes on power plants.',
      'The temporary halt of strikes on power plants has eased shortages in Ecuador.',
    ],
    [
      'quantity',
      'contradiction',
      'Ecuador released 40 Kenyan prisoners on Monday.',
      'Ecuador released 60 Kenyan prisoners on Monday.',
    ],
    [
      'quantity',
      'contradiction',
      'Kenya and Ecuador agreed on a truce of 60 days.',
      'Kenya and Ecuador agreed on a 30-day ceasefire.',
    ],
    [
      'polarity',
      'contradiction',
      'Ecuador has accepted the fishing quota that Kenya proposed.',
      'Ecuador has rejected the fishing quota that Kenya proposed.',
    ],
    [
      'speaker',
      'difference',
      'Kenya’s Foreign Ministry invited Ecuador to Nairobi for talks on fishing.',
      'The Kenyan parliament invited Ecuador to Nairobi for talks on fishing.',
    ],
    [
      'wording',
      'difference',
      'Kenya suspended talks with Ecuador on fishing quotas.',
      'Kenya cancelled talks with Ecuador on fishing quotas.',
    ],
    [
      'time',
      'difference',
      'Envoy Arda Venn, asked at 19:50 UTC on 4 May 2031 about the letter, replied that talks may go on.',
      'The reply, given by envoy Arda Venn at about 20:20 UTC on 4 May 2031, named no date.',
    ],
    [
      'polarity',
      'difference',
      'Ecuador has not yet replied to the letter in which Kenya proposed talks, officials in Nairobi said.',
      'Ecuador has rejected the fishing talks that Kenya proposed.',
    ],
    [
      'polarity',
      'difference',
      'Foreign Minister Arda Venn of Kenya will meet the president of Ecuador in Geneva.',
      'Foreign Minister Arda Venn of Kenya is unlikely to meet the president of Ecuador in Geneva.',
    ],
    [
      'quantity',
      'contradiction',
      'The company has offered a raise of 17.5 percent, people familiar with the talks said.',
      'The company offered a raise of 20 percent, its chief executive said.',
    ],
    [
      'polarity',
      'contradiction',
      'Kenya agreed to release the prisoners of Ecuador.',
      'Kenya denied that it had agreed to release the prisoners of Ecuador.',
    ],
  ])('finds a %s %s', (kind, strength, a, b) => {
    const found = disputesOf(a, b).filter((one) => one.kind === kind)
    expect(found.map((one) => one.strength)).toEqual([strength])
    expect(found[0]?.sides).toHaveLength(2)
    expect(found[0]?.question).toMatch(/\?$/)
  })
  it('finds two clock times around one reply inside one document', () => {
    const text =
      'Envoy Arda Venn, asked at about 19:50 UTC on 4 May 2031 about the offer, replied that it was late. The reply, delivered by Venn at 20:20 UTC the same day, rejected the offer.'
    expect(disputesOf(text).map(({ kind, strength }) => [kind, strength])).toContainEqual(['time', 'difference'])
  })

  it.each([
    [
      'one account told twice',
      'Kenya has invited Ecuador to Nairobi for talks.',
      'Kenya invited Ecuador to Nairobi for talks on fishing.',
    ],
    [
      'a rounded figure',
      'Kenya paid $43 million for the ships of Ecuador.',
      'Kenya paid $43,885,310 for the ships of Ecuador.',
    ],
    ['a rough figure', 'About 4,000 workers in Nairobi walked out.', 'Some 4,100 workers in Nairobi walked out.'],
    ['figures of two places', 'The raid killed 12 people in Nairobi.', 'The raid killed 5 people in Mombasa.'],
    [
      'talks resumed and the first since May',
      'The talks between Kenya and Ecuador were the first since May 2029.',
      'Kenya and Ecuador held renewed talks on fishing.',
    ],
    [
      'an answer before and after it came',
      'Kenya has yet to receive a reply from Ecuador.',
      'If Ecuador replies, Kenya will send an envoy.',
    ],
    [
      'two events of two years',
      'Kenya invited Ecuador to Nairobi in May 2029.',
      'Kenya invited Ecuador to Nairobi in May 2031.',
    ],
    [
      'meetings with different people',
      'Minister Arda Venn met Ola Brandt in Nairobi on Monday.',
      'Minister Arda Venn met Luz Orrin in Nairobi on Tuesday.',
    ],
    [
      'an earlier offer declined',
      'Ecuador has yet to reply to the invitation of Kenya.',
      'Ecuador declined a similar invitation by Kenya last year.',
    ],
    ['parts of a sum', 'Kenya sent 200 tents in May and 300 tents in June.', 'Kenya sent 500 tents to Ecuador.'],
  ])('leaves %s alone', (_, a, b) => expect(disputesOf(a, b)).toEqual([]))

  it('marks claims that a contradiction touches, and no others', () => {
    const { claims, disputes } = linked(
      [
        'Ecuador has accepted the fishing quota that Kenya proposed. Kenya will open its ports to Peru.',
        'Ecuador has rejected the fishing quota that Kenya proposed.',
      ].map(report),
    )
    const marked = markDisputed(claims.claims, disputes)
    expect(marked.filter(({ status }) => status === 'disputed')).toHaveLength(2)
    expect(marked.length).toBeGreaterThan(2)
  })
  it('is the same for the inputs in any order', () => {
    const documents = [
      'Ecuador released 40 Kenyan prisoners on Monday.',
      'Ecuador released 60 Kenyan prisoners on Monday.',
      'Kenya again invited Ecuador to talks.',
    ].map(report)
    expect(linked([...documents].reverse()).disputes).toEqual(linked(documents).disputes)
  })
})

describe('denials in so many words', () => {
  it.each([
    ['Kenya had moved its troops out of the port, a spokesman for Kenya said. Ecuador disputed that account.'],
    ['A Kenyan official said that the delegations met face to face, which Ecuador denies.'],
    ['Ecuador had closed the port, a Kenyan official said, a claim an Ecuadorean official denied.'],
  ])('sets the account against its denial: %s', (text) => {
    expect(disputesOf(text)).toMatchObject([{ kind: 'polarity', strength: 'contradiction' }])
  })
  it.each([
    ['A Kenyan official said that the delegation had applied for visas, which Ecuador denied.'],
    ['The port is closed. Ecuador disputed that account.'],
    ['A Kenyan official said that Kenya was not at fault. Ecuador rejected the claim.'],
    ['A Kenyan official said that talks went on. The Kenyan court rejected the claim for damages.'],
  ])('holds nothing against %s', (text) => {
    expect(disputesOf(text)).toEqual([])
  })
})
