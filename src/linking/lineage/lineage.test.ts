import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate, type Source } from '../../../eval/stories/annotate.ts'
import type { Lineage } from '../../model/dossier.ts'
import { checkQuote } from '../../text/anchor.ts'
import type { Corpus } from '../view.ts'
import { linkLineage } from './lineage.ts'

const row = (id: string, text: string, more: Partial<Source> = {}): Source => ({
  id,
  title: null,
  published: null,
  outlet: null,
  text,
  ...more,
})
const corpusOf = (rows: readonly Source[]): Corpus =>
  rows.map(annotate).sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
const linksOf = (...rows: readonly Source[]): readonly Lineage[] => linkLineage(corpusOf(rows)).lineage
const short = ({ from, kind, to, via }: Lineage): string => [from, kind, to ?? '-', via ?? '-'].join(' ')

const WIRE = `Norland offered Vestmark a truce of thirty days in the Sund strait on Sunday, in the first proposal on paper since the fleet was sent out in spring.
The offer was handed over by a Swiss diplomat at the fishing port of Skarnes, together with a list of 41 detained sailors whom Norland wants back.
It asks for joint patrols under a flag that both navies respect, and for a commission of six that would measure the catch.
Vestmark had earlier ruled out any pause while the ice edge is closed to its trawlers. Its cabinet meets on Tuesday.
Fishermen on both coasts have lost most of a season, and insurers have doubled what they ask for a voyage through the strait.`

const REWRITE = `Norland has put a truce on paper. It offered Vestmark a truce of thirty days in the Sund strait on Sunday, the first proposal of its kind since the fleet was sent out in spring.
A Swiss diplomat handed the offer over at the fishing port of Skarnes, together with a list of 41 detained sailors whom Norland would like to have back.
Joint patrols under a flag that both navies respect are part of it, as is a commission of six that would measure the catch.
Any pause had been ruled out by Vestmark while the ice edge is closed to its trawlers.
What the fishermen make of it is another matter. In the harbours of the east people say that they have heard such words before, and that the price of fuel worries them more than the navy of a neighbour. A season is lost, and nobody will bring it back.`

const RETOLD = `In what is its first written proposal since the spring, when the fleet put out, Norland offered a thirty-day truce in the Sund strait to Vestmark on Sunday.
The document reached the other side through a Swiss diplomat in Skarnes, a fishing port. With it came a list naming 41 sailors in detention.
Under the offer both navies would patrol jointly beneath a flag acceptable to each, while a six-member commission measured the catch.
So far Vestmark has refused to pause anything as long as its trawlers are kept from the ice edge; the cabinet is due to meet on Tuesday.
Most of the season is gone for fishermen on the two coasts. A voyage through the strait costs twice as much to insure as before.`

const OWN_ACCOUNT = `The government in Skarnes has made its neighbour an offer: no shots at sea for a month, and talks about who may fish where.
Vestmark's ministers will discuss it on Tuesday. In private they say that the sailors must come first and that patrols with foreign officers aboard are hard to sell at home.
The offer came by way of a neutral envoy. Insurers welcomed it.`

const SPEECH =
  'We have counted our dead and we have counted our boats, and I say to the other shore that a sea with no fish in it is worth no more funerals, not one more, not in my time'

describe('copies and rewrites', () => {
  it('finds a copy with a sentence cut, and says how much of it is shared', () => {
    const cut = WIRE.split('\n').slice(0, 4).join('\n')
    const [found] = linksOf(
      row('wire', WIRE, { published: '2031-03-02' }),
      row('copy', cut, { published: '2031-03-03' }),
    )
    expect(found).toMatchObject({ from: 'copy', to: 'wire', kind: 'copy', via: null })
    expect(found?.share).toBeGreaterThan(0.9)
  })

  it('finds a rewrite that keeps some runs of words and adds its own', () => {
    const [found] = linksOf(
      row('wire', WIRE, { published: '2031-03-02' }),
      row('paper', REWRITE, { published: '2031-03-03' }),
    )
    expect(found).toMatchObject({ from: 'paper', to: 'wire', kind: 'rewrite' })
    expect(found?.share).toBeGreaterThan(0.3)
    expect(found?.share).toBeLessThan(0.7)
  })

  it('finds a rewrite in other words by its facts and their order', () => {
    const [found, ...others] = linksOf(
      row('wire', WIRE, { published: '2031-03-02' }),
      row('paper', RETOLD, { published: '2031-03-03' }),
    )
    expect(others).toEqual([])
    expect(found).toMatchObject({ from: 'paper', to: 'wire', kind: 'rewrite' })
    expect(found?.evidence.length).toBeGreaterThanOrEqual(10)
  })

  it('does not take two reports from one mould for a rewrite', () => {
    const weekly = (port: string, ships: string, tons: string, day: string): string =>
      `The port of ${port} handled ${ships} ships in the week to ${day}, the harbour office said on Friday. The office had expected fewer. Cargo landed came to ${tons} tonnes, according to the figures, which are not adjusted for the season. Dockers loaded most of it at night.`
    expect(
      linksOf(
        row('one', weekly('Skarnes', '412', '90,500', 'May 15'), { published: '2031-05-16' }),
        row('other', weekly('Halden', '377', '61,240', 'May 8'), { published: '2031-05-09' }),
      ),
    ).toEqual([])
  })

  it('leaves two own accounts of one event alone', () => {
    expect(linksOf(row('wire', WIRE), row('own', OWN_ACCOUNT))).toEqual([])
  })

  it('does not take a speech that both quote for a rewrite', () => {
    const one = `The bishop spoke for an hour at the graves above Dessa. "${SPEECH}," he told a crowd that filled the road down to the harbour.`
    const other = `A crowd of thousands came to the cemetery on the hill to hear their bishop. He did not spare them. "${SPEECH}," he said, and then named the drowned.`
    expect(linksOf(row('one', one), row('other', other))).toEqual([])
  })

  it('shows every derivation by passages on both sides, each proving itself', () => {
    const corpus = corpusOf([row('wire', WIRE), row('paper', REWRITE)])
    const [found] = linkLineage(corpus).lineage
    const texts = new Map(corpus.map(({ document }) => [document.id, document.text]))
    expect(found?.evidence.length).toBeGreaterThanOrEqual(4)
    found?.evidence.forEach(({ document, span, quote }, i) => {
      expect(document).toBe(i % 2 === 0 ? found.from : found.to)
      expect(checkQuote(texts.get(document) ?? '', span, quote)).toBeNull()
    })
  })

  /** [what tells, the two documents' details, the one that derives] */
  it.each<readonly [string, Partial<Source>, Partial<Source>, string]>([
    ['the later date', { published: '2031-03-04' }, { published: '2031-03-02' }, 'a'],
    ['the later date', { published: '2031-03-02' }, { published: '2031-03-04' }, 'b'],
    [
      'a credit before the date',
      { outlet: 'Coast Wire', published: '2031-03-04' },
      { published: '2031-03-02', text: `${WIRE}\n(Coast Wire)` },
      'b',
    ],
    ['the shorter cut', {}, { text: WIRE.split('\n').slice(0, 3).join('\n') }, 'b'],
  ])('tells which derives by %s', (_, a, b, derived) => {
    const found = linksOf(row('a', WIRE, a), row('b', WIRE, b)).find(({ kind }) => kind !== 'cites')
    expect(found?.from).toBe(derived)
  })

  it('traces each of many copies to a source without naming every pair', () => {
    const copies = Array.from({ length: 12 }, (_, i) =>
      row(`c${String(i).padStart(2, '0')}`, `${WIRE}\nNote ${String(i)} of the desk.`, {
        published: `2031-03-${String(i + 2).padStart(2, '0')}`,
      }),
    )
    const found = linksOf(...copies)
    expect(new Set(found.map(({ from }) => from)).size).toBe(11)
    expect(found).toHaveLength(11)
  })

  it('gives the same lineage for every order of the inputs', () => {
    const rows = [row('a', WIRE), row('b', REWRITE), row('c', OWN_ACCOUNT), row('d', WIRE.slice(0, 400))]
    const once = JSON.stringify(linksOf(...rows))
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 4 }), (shuffled) => {
        expect(JSON.stringify(linksOf(...shuffled))).toBe(once)
      }),
      { numRuns: 10 },
    )
  })
})

describe('citations', () => {
  const cites = (text: string, more: Partial<Source> = {}): string[] => linksOf(row('x', text, more)).map(short)

  it.each<readonly [string, readonly string[]]>([
    ['A deal is near, Reuters reported on Monday.', ['x cites - Reuters']],
    ['A deal is near, as reported by the news agency Interfax.', ['x cites - Interfax']],
    ['A deal is near, two envoys told Axios.', ['x cites - Axios']],
    ['According to the Financial Times, a deal is near.', ['x cites - Financial Times']],
    ['"We are close," the envoy said in an interview with the BBC.', ['x cites - BBC']],
    ['GENEVA (Reuters) - A deal is near, envoys said.', ['x cites - Reuters']],
    ['The envoys met in Geneva.\n\n(With agency inputs)', ['x cites - agency inputs']],
    ['The editor of the Financial Times was among the guests.', []],
    ['It was the best of times, an envoy said on Time magazine day.', []],
    ['Agency staff were at the scene within an hour, and wires were cut.', []],
  ])('reads %j', (text, expected) => {
    expect(cites(text)).toEqual(expected)
  })

  it('does not cite the outlet itself', () => {
    expect(cites('A deal is near, two envoys told Axios.', { outlet: 'Axios' })).toEqual([])
  })

  it('names the cited document when an outlet of the corpus reports the same', () => {
    const found = linksOf(
      row('wire', WIRE, { outlet: 'Coast Wire' }),
      row(
        'own',
        `${OWN_ACCOUNT}\nThe list names 41 detained sailors, Coast Wire reported from the fishing port of Skarnes, where the truce was offered to Vestmark.`,
        { outlet: 'Inland Post' },
      ),
    )
    expect(found.map(short)).toEqual(['own cites wire Coast Wire'])
    expect(found[0]?.evidence[0]?.quote.exact).toContain('Coast Wire')
  })

  it('names no document when the outlet writes of something else', () => {
    const found = linksOf(
      row('wire', 'The harvest was poor in the hills, farmers said. Bread will be dear.', { outlet: 'Coast Wire' }),
      row('own', `${OWN_ACCOUNT}\nThe list names 41 sailors, Coast Wire reported.`, { outlet: 'Inland Post' }),
    )
    expect(found.map(short)).toEqual(['own cites - Coast Wire'])
  })
})
