import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotated, corpusOf } from '../../../test/fixture/annotated.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { linkAttributions } from '../attributions/attributions.ts'
import { linkEntities } from '../entities/entities.ts'
import type { OriginLinks, StoryLinks } from '../view.ts'
import { linkClaims } from './claims.ts'
import { stemOf } from './concepts.ts'

const noOrigins: OriginLinks = { origins: [], ofAttribution: new Map(), originAt: () => null }

/** Claims of documents that all tell one story. */
const claimsOf = (documents: readonly Annotated[], origins = noOrigins) => {
  const corpus = corpusOf(...documents)
  const links = linkEntities(corpus).value
  const stories: StoryLinks = {
    stories: [],
    storylines: [],
    storyOf: new Map(corpus.map(({ document }) => [document.id, 'sty_1'])),
  }
  return linkClaims(corpus, links, linkAttributions(corpus, links), origins, stories).value.claims
}
/** Documents of one sentence each, set in a little context so that names are known. */
const report = (text: string, outlet: string): Annotated => annotated(text, '2031-05-06', outlet)
const shared = (...texts: readonly string[]) =>
  claimsOf(texts.map((text, i) => report(text, `Outlet ${String(i)}`))).filter(({ support }) => support.documents > 1)

describe('claims', () => {
  it.each([
    [
      'an invitation as verb and noun',
      'Kenya has invited Ecuador to Nairobi for talks on fishing.',
      'Kenya renewed an invitation for Ecuador to come to Nairobi for fishing talks.',
    ],
    [
      'an answer that has not come',
      'Kenya has yet to receive a response from Ecuador.',
      'Kenya has received no reply from Ecuador.',
    ],
    [
      'a refusal',
      'Ecuador rejected the ceasefire proposal of Kenya.',
      'Ecuador turned down the truce proposed by Kenya.',
    ],
    [
      'a pledge of safety',
      'Kenya would guarantee the safety of the Ecuadorian president.',
      'The safety of the president of Ecuador would be assured by Kenya.',
    ],
    [
      'talks held',
      'Officials from Kenya and Ecuador held talks in Geneva on fishing rights.',
      'Negotiators from Kenya and Ecuador met in Geneva to discuss fishing rights.',
    ],
    [
      'a halt in a noun phrase',
      'Kenya and Ecuador agreed to halt strikes on each other’s power plants.',
      'Officials praised temporary pauses in strikes on power stations and plants.',
    ],
    [
      'a swap',
      'Kenya and Ecuador exchanged 200 prisoners of war.',
      'Kenya and Ecuador carried out a swap of 200 prisoners.',
    ],
  ])('joins %s', (_, a, b) => expect(shared(a, b)).toHaveLength(1))

  it.each([
    [
      'two years',
      'Kenya invited Ecuador to Nairobi for talks in May 2029.',
      'Kenya invited Ecuador to Nairobi for talks in May 2031.',
    ],
    ['two places', 'Kenya attacked ships of Ecuador at Mombasa.', 'Kenya attacked ships of Ecuador at Guayaquil.'],
    ['two figures', 'Ecuador released 40 Kenyan prisoners.', 'Ecuador released 60 Kenyan prisoners.'],
    ['two actors', 'Kenya rejected the plan for a truce.', 'Ecuador rejected the plan for a truce.'],
    [
      'what was and what is planned',
      'Kenya and Ecuador held talks in Geneva on fishing.',
      'Kenya and Ecuador will hold talks in Geneva on fishing.',
    ],
    [
      'acceptance and refusal',
      'Ecuador accepted the fishing quota that Kenya proposed.',
      'Ecuador rejected the fishing quota that Kenya proposed.',
    ],
    [
      'a guarantee of safety and security guarantees',
      'Kenya would guarantee the safety of the president of Ecuador.',
      'Ecuador wants security guarantees from Kenya and Peru.',
    ],
  ])('keeps %s apart', (_, a, b) => expect(shared(a, b)).toEqual([]))

  it('marks who denies what others assert, and the reaction', () => {
    const [claim] = shared(
      'Kenya agreed to release the prisoners of Ecuador.',
      'Kenya denied that it had agreed to release the prisoners of Ecuador.',
    )
    expect(claim?.mentions.map(({ polarity }) => polarity).sort()).toEqual(['asserted', 'denied'])
    expect(claim?.reactions.map(({ party, act }) => [party, act])).toEqual([['pty_kenya', 'denies']])
  })
  it('takes a refusal to comment as a reaction to the content of the reports', () => {
    const claims = claimsOf([
      report(
        'Kenya declined to comment on reports that it may have agreed to halt strikes on ports in Ecuador.',
        'Wire',
      ),
    ])
    const claim = claims.find(({ statement }) => statement.includes('may have agreed'))
    expect(claim?.reactions.map(({ act }) => act) ?? ['declines-to-comment']).toEqual(['declines-to-comment'])
  })
  it.each([
    ['a question', 'Will Kenya invite Ecuador to Nairobi?'],
    ['a condition', 'If Kenya invites Ecuador to Nairobi, talks may begin.'],
    ['commentary', 'The invitation underscores the importance of dialogue.'],
  ])('makes no claim of %s', (_, text) => expect(claimsOf([report(text, 'Wire')])).toEqual([]))

  it('counts only origins that the texts show', () => {
    const [bare] = shared(
      'Kenya has invited Ecuador to Nairobi for talks.',
      'Kenya invited Ecuador to Nairobi for talks on fishing.',
    )
    expect(bare?.support).toEqual({ documents: 2, outlets: 2, origins: 0, unknown: 2 })
    expect(bare?.status).toBe('origin-unknown')
  })
  it('calls a claim corroborated from two shown origins on', () => {
    const documents = [
      'Kenya has invited Ecuador to Nairobi for talks.',
      'Kenya invited Ecuador to Nairobi for talks on fishing.',
    ].map((text, i) => report(text, `Outlet ${String(i)}`))
    const each: OriginLinks = { ...noOrigins, originAt: (document) => `org_${document}` }
    expect(claimsOf(documents, each).map(({ status }) => status)).toContain('corroborated')
    const same: OriginLinks = { ...noOrigins, originAt: () => 'org_1' }
    expect(claimsOf(documents, same).map(({ status }) => status)).not.toContain('corroborated')
  })

  const texts = [
    'Kenya has invited Ecuador to Nairobi for talks on fishing, Foreign Minister Arda Venn said. Ecuador has yet to reply.',
    'Ecuador has not replied to the invitation, officials in Quito said. Kenya invited Ecuador to Nairobi for fishing talks.',
    'Kenya released 40 fishermen on Monday. “We are ready to talk,” Venn said.',
  ]
  it('quotes the text at every anchor, and takes its statement from one of them', () => {
    for (const { statement, mentions } of claimsOf(texts.map((text, i) => report(text, `Outlet ${String(i)}`)))) {
      for (const { anchor } of mentions) {
        const text = texts.find((one) => one.slice(anchor.span.start, anchor.span.end) === anchor.quote.exact)
        expect(text).toBeDefined()
      }
      expect(mentions.some(({ anchor }) => anchor.quote.exact === statement)).toBe(true)
    }
  })
  it('is the same for the inputs in any order', () => {
    const documents = texts.map((text, i) => report(text, `Outlet ${String(i)}`))
    const first = claimsOf(documents)
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (order) => {
        expect(claimsOf(order)).toEqual(first)
      }),
      { numRuns: 5 },
    )
  })
})

describe('stems', () => {
  it.each([
    ['negotiator', 'negotiate'],
    ['deployment', 'deploy'],
    ['hesitation', 'hesitate'],
  ])('lets %s meet %s', (a, b) => expect(stemOf(a)).toBe(stemOf(b)))
  it.each([
    ['nation', 'native'],
    ['missile', 'mission'],
  ])('keeps %s and %s apart', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)))
})
