import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeText, html, raw, webUrl } from './markup.ts'

/** What a browser's parser makes of the few references that `escapeText` writes. */
const parsed = (markup: string): string =>
  markup
    .replaceAll('&#13;', '\r')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('text in a page', () => {
  it('keeps every unit in its place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = parsed(escapeText(text))
        expect(shown).toBe(text.toWellFormed().replaceAll('\u0000', '\uFFFD'))
        expect(shown).toHaveLength(text.length)
      }),
    )
  })

  it('is never markup', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'script', '\u0000', '\r') }),
        (text) => {
          expect(html`${text}`.markup).not.toMatch(/[<>"']/)
        },
      ),
    )
  })

  it.each([
    ['words', html`<p>${'a < b'}</p>`, '<p>a &lt; b</p>'],
    ['markup as it is', html`<p>${raw('<b>x</b>')}</p>`, '<p><b>x</b></p>'],
    ['lists, nested ones too', html`${['a', html`<i>${'&'}</i>`, [1, 2]]}`, 'a<i>&amp;</i>12'],
    ['nothing for null and false', html`a${null}${false}b`, 'ab'],
  ])('joins %s', (_, made, markup) => {
    expect(made.markup).toBe(markup)
  })
})

describe('links', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['HTTP://news.example/a', 'HTTP://news.example/a'],
    ['javascript:alert(1)', null],
    [' javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['/local', null],
    [null, null],
  ])('lead to web pages only: %s', (url, kept) => {
    expect(webUrl(url)).toBe(kept)
  })
})
