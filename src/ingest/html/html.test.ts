import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleOf } from './article.ts'

const PARAGRAPH =
  'Envoys of Norland and Kordia met again in the harbour town, and both said, after four hours, that they would return.'
const PAGE = `<!doctype html><html><head><title>Envoys meet again | The Norland Times</title>
<meta property="og:site_name" content="The Norland Times"><link rel="canonical" href="https://example.org/envoys">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Envoys meet again","datePublished":"2026-06-04T10:00:00+02:00","author":[{"@type":"Person","name":"Ilse Kord"},{"name":"Arda Venn"}],"publisher":{"name":"Harbour Agency"}}]}</script></head>
<body><nav><a href="/">Home</a><a href="/w">World</a></nav><article><h1>Envoys meet again</h1>
<p>${PARAGRAPH}</p><figure><img src="a.jpg"><figcaption>A hall in the town</figcaption></figure>
<h2>What comes&nbsp;next</h2><p>First line<br>Second   line, ${PARAGRAPH}</p><aside>Read more: other news</aside>
<ul><li>One <b>term</b></li><li>Another</li></ul><p>${PARAGRAPH} Done.</p></article><footer>Copyright</footer></body></html>`

describe('an article on a page', () => {
  const article = articleOf(PAGE)
  it('keeps its blocks as lines and loses asides, figures and navigation', () => {
    expect('text' in article ? article.text.split('\n\n') : []).toEqual([
      PARAGRAPH,
      'What comes next',
      'First line',
      `Second line, ${PARAGRAPH}`,
      'One term',
      'Another',
      `${PARAGRAPH} Done.`,
    ])
  })

  it('says its title, authors, date, outlet and address', () => {
    expect(article).toMatchObject({
      title: 'Envoys meet again',
      author: 'Ilse Kord, Arda Venn',
      published: '2026-06-04T10:00:00+02:00',
      outlet: 'The Norland Times',
      url: 'https://example.org/envoys',
    })
  })

  it('is described by meta tags where structured data is broken', () => {
    const page = PAGE.replace('{"@context"', '{"@context')
    expect(articleOf(page)).toMatchObject({ title: 'Envoys meet again', outlet: 'The Norland Times', published: null })
  })

  it('is found in a fragment', () => {
    expect(articleOf(`<p>${PARAGRAPH}</p>`)).toMatchObject({ text: PARAGRAPH })
  })
})

describe('a page built to break parsers', () => {
  it.each([
    ['nests deeply', '<div>'.repeat(20_000), 'nested'],
    ['has endless tags', '<b>x</b>'.repeat(100_000), 'tags'],
    ['has endless entities', '&amp;'.repeat(200_000), 'entities'],
    ['is endless', 'x'.repeat(5_000_000), 'characters'],
    ['never closes a script', `<script>${'<'.repeat(500_000)}`, 'no article text'],
  ])('and %s is refused with a reason', (_, html, why) => {
    const read = articleOf(html)
    expect('fault' in read ? read.fault : '').toContain(why)
  })

  it('by a huge attribute is read without it', () => {
    expect(articleOf(`<p title="${'x'.repeat(3_000_000)}">${PARAGRAPH}</p>`)).toMatchObject({ text: PARAGRAPH })
  })

  it('by chance never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(PAGE.length), fc.nat(30), fc.string({ maxLength: 6 })), { maxLength: 6 }),
        (edits) => {
          const page = edits.reduce((html, [at, cut, put]) => html.slice(0, at) + put + html.slice(at + cut), PAGE)
          const read = articleOf(page)
          expect('text' in read || 'fault' in read).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})
