/**
 * Every stretch in quotation marks, nested ones too, in text order. A quotation that runs over paragraphs, each
 * opening with a mark and only the last closing, is one stretch per paragraph.
 */
import type { Quotation, Sentence, Token, Tokens } from '../../model/layers.ts'
import { notice, type Notice } from '../../model/notice.ts'
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import { bySpan, covers, hull, overlaps, type Span } from '../../text/span.ts'
import { scanParagraph, type Pair } from './scan.ts'
import { isSpeech } from './speech.ts'

type Paragraph = { readonly span: Span; readonly sentences: readonly number[] }

const paragraphsFrom = (sentences: readonly Sentence[]): Paragraph[] => {
  const groups = new Map<number, number[]>()
  sentences.forEach(({ paragraph }, i) => groups.set(paragraph, [...(groups.get(paragraph) ?? []), i]))
  return [...groups.values()].map((group) => ({
    span: hull(group.map((i) => (sentences[i] as Sentence).span)),
    sentences: group,
  }))
}

/** Tokens of the sentences that the span touches. */
const tokensAround = (
  at: Span,
  { sentences }: Paragraph,
  all: readonly Sentence[],
  { tokens, bySentence }: Tokens,
): Token[] =>
  sentences
    .filter((i) => overlaps((all[i] as Sentence).span, at))
    .flatMap((i) => {
      const range = bySentence[i]
      return range === undefined ? [] : tokens.slice(range.first, range.end)
    })

const opensWithMark = (text: string, { start }: Span): boolean => /^["“„«]|^``|^''/u.test(text.slice(start, start + 2))

export const quotations: Annotator<'sentences' | 'tokens', 'quotations'> = {
  layer: 'quotations',
  version: 1,
  requires: ['sentences', 'tokens'],
  create:
    () =>
    (document, { sentences, tokens }) => {
      const { text } = document
      const found: Quotation[] = []
      const notices: Notice[] = []
      const paragraphs = paragraphsFrom(sentences)
      const complain = (at: Span): void => {
        notices.push(notice('info', 'quotation.unbalanced', 'A quotation mark without its partner.', document.id, at))
      }
      let carried = false
      paragraphs.forEach((paragraph, i) => {
        const { pairs, strays } = scanParagraph(
          text.slice(paragraph.span.start, paragraph.span.end),
          paragraph.span.start,
        )
        strays.forEach(complain)
        const next = paragraphs[i + 1]
        const goesOn = next !== undefined && opensWithMark(text, next.span)
        const kept = pairs.filter((pair) => {
          if (!pair.open || goesOn) return true
          complain({ start: pair.span.start, end: pair.inner.start })
          return false
        })
        const spans = kept.map(({ span }) => span)
        for (const pair of kept) {
          const isPart = carried && pair.span.start === paragraph.span.start
          found.push({
            span: pair.span,
            inner: pair.inner,
            mode: isPart || pair.open || decide(pair, kept, spans) ? 'speech' : 'other',
          })
        }
        carried = kept.some(({ open }) => open)

        function decide(pair: Pair, among: readonly Pair[], all: readonly Span[]): boolean {
          const outer = among.find((other) => other !== pair && covers(other.inner, pair.span))
          const around = tokensAround(pair.span, paragraph, sentences, tokens)
          const scope =
            outer === undefined
              ? around
              : around.filter(({ start, end }) => start >= outer.inner.start && end <= outer.inner.end)
          const others = outer === undefined ? all : all.filter((other) => covers(outer.inner, other))
          return isSpeech(scope, pair.span, text.slice(pair.inner.start, pair.inner.end), others)
        }
      })
      return result(
        found.sort((a, b) => bySpan(a.span, b.span)),
        notices,
      )
    },
}
