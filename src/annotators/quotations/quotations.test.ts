import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../model/document.ts'
import type { Layers, Sentence, Token, Tokens } from '../../model/layers.ts'
import { linesOf, isBlank } from '../../text/lines.ts'
import { quotations } from './quotations.ts'
import { scanParagraph } from './scan.ts'

const VERBS = new Map([
  ['said', 'say'],
  ['told', 'tell'],
  ['replied', 'reply'],
  ['reports', 'report'],
  ['called', 'call'],
  ['is', 'be'],
  ['are', 'be'],
  ['will', 'will'],
  ['go', 'go'],
  ['not', 'not'],
  ['terms', 'term'],
  ['titled', 'title'],
])
const NOUNS = new Set(['draft', 'reporters', 'minister', 'spokesman', 'formula', 'report'])

/** Layers by hand: a paragraph a line, a sentence each, words tagged from the small lists above. */
const layersOf = (text: string): Pick<Layers, 'sentences' | 'tokens'> => {
  const sentences: Sentence[] = linesOf(text)
    .filter((line) => !isBlank(text, line))
    .map((span, paragraph) => ({ span, region: 'body', paragraph }))
  const tokens: Token[] = []
  const bySentence: Tokens['bySentence'][number][] = []
  sentences.forEach(({ span }, sentence) => {
    const first = tokens.length
    for (const { 0: word, index } of text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+|[^\s]/gu)) {
      const lower = word.toLowerCase()
      const pos = VERBS.has(lower)
        ? 'VERB'
        : NOUNS.has(lower)
          ? 'NOUN'
          : /^\p{Lu}/u.test(word)
            ? 'PROPN'
            : /^\p{L}/u.test(word)
              ? 'X'
              : 'PUNCT'
      tokens.push({
        start: span.start + index,
        end: span.start + index + word.length,
        text: word,
        lower,
        lemma: VERBS.get(lower) ?? lower,
        pos,
        sentence,
      })
    }
    bySentence.push({ first, end: tokens.length })
  })
  return { sentences, tokens: { tokens, bySentence } }
}

const read = (text: string): { inner: string; mode: string }[] =>
  quotations
    .create({})({ id: 'doc_t', text } as Document, layersOf(text), { now: null })
    .value.map(({ inner, mode }) => ({ inner: text.slice(inner.start, inner.end), mode }))

describe('quotation marks', () => {
  it.each([
    ['straight', '"We will not go," Venn said.', ['We will not go,']],
    ['curly', '“We will not go,” Venn said.', ['We will not go,']],
    ['guillemets', '«We will not go», Venn said.', ['We will not go']],
    ['low and high', '„We will not go“, Venn said.', ['We will not go']],
    ['doubled', "``We will not go,'' Venn said.", ['We will not go,']],
    ['single', "'We will not go,' Venn said.", ['We will not go,']],
    [
      'single inside double',
      '"He told me, \'We will not go,\' and left," Venn said.',
      ["He told me, 'We will not go,' and left,", 'We will not go,'],
    ],
    ['apostrophes', "Norland's envoys don't doubt the leaders' word in the '90s.", []],
    ['a possessive inside single marks', "'The leaders' plan is dead,' Venn said.", ["The leaders' plan is dead,"]],
    ['an inch or a stray mark', 'A 5" pipe and nothing else.', []],
    ['two in a sentence', '"Yes," Venn said, "we will go."', ['Yes,', 'we will go.']],
    ['nothing within', 'He said "" and left.', []],
  ])('reads %s', (_, text, inner) => {
    expect(read(text).map((one) => one.inner)).toEqual(inner)
  })

  it('keeps a quotation over paragraphs as a stretch in each', () => {
    const found = read('Venn said: “We will not go.\n“We will not sign.\n“We will wait.”')
    expect(found.map(({ mode }) => mode)).toEqual(['speech', 'speech', 'speech'])
  })

  it('reports a mark without a partner and goes on', () => {
    const text = 'He said “We will not go.\nThen “never” was said.'
    const { value, notices } = quotations.create({})({ id: 'doc_t', text } as Document, layersOf(text), { now: null })
    expect(value).toHaveLength(1)
    expect(notices.map(({ code }) => code)).toEqual(['quotation.unbalanced'])
  })

  it('never throws, and every pair lies inside with its inner inside it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', '``', "''", ' ', 'a', 's', '.', 'Word ', '\u{1f600}'),
          { maxLength: 60 },
        ),
        (parts) => {
          const text = parts.join('')
          for (const { span, inner } of scanParagraph(text, 7).pairs) {
            expect(span.start).toBeGreaterThanOrEqual(7)
            expect(span.end).toBeLessThanOrEqual(7 + text.length)
            expect(span.start <= inner.start && inner.end <= span.end && inner.start < inner.end).toBe(true)
          }
        },
      ),
    )
  })
})

describe('speech or not', () => {
  it.each([
    ['a saying-verb after', '"We will not go," said Venn.', 'speech'],
    ['a saying-verb before', 'Venn said the offer "is not serious" today.', 'speech'],
    ['a whole paragraph', '"We will not go and we are not afraid."', 'speech'],
    ['a colon', 'Venn on the talks: "We will not go."', 'speech'],
    ['a term', 'What Norland terms the "Kestrel formula" is old.', 'other'],
    ['a title', 'A paper titled "The Kestrel formula" is out.', 'other'],
    ['scare quotes', 'The "personal meeting" trap is old.', 'other'],
    ['a headline cited as a type', 'The first draft reports "Norland is open."', 'other'],
    ['so-called', 'Their so-called "buffer zone" is wide.', 'other'],
  ])('takes %s', (_, text, mode) => {
    expect(read(text)[0]?.mode).toBe(mode)
  })
})
