/**
 * Places where the page lost a word: a script that filled in a date, a link or a number that extraction
 * dropped. What shows is punctuation left standing after a space, an article before a preposition, an
 * empty pair of quotation marks. Nothing is claimed of texts that space their punctuation throughout.
 */
import { notice } from '../../model/notice.ts'
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import { bySpan, overlaps, type Span } from '../../text/span.ts'

/** Words that want another after them. */
const WANTING =
  'on|in|at|of|to|from|by|with|for|between|against|during|since|until|under|over|about|into|onto|upon|via|per|and|or|but|nor|that|which|whose|the|an?|this|these|those|his|her|their|its|our|my|your|than|as|through|across|near|within|without|towards?|amid|among|despite|regarding|including'

/** What shows a loss beyond doubt: each match is the break, with the punctuation beside it. */
const CERTAIN: readonly RegExp[] = [
  // "On , a strike", "visit the ."
  new RegExp(`(?<=\\b(?:${WANTING}))[ \\t\\u00a0]+[,.)](?=[\\s"”’)]|$)(?!\\s?\\.)`, 'giu'),
  // "the of", "an and"
  /(?<=\b(?:[Tt]he|[Aa]n))[ \t\u00a0]+(?=(?:of|from|and|or|with)\b(?![-–]))/gu,
  /(?<=\ba)[ \t\u00a0]+(?=of\b(?![-–]))/gu,
  // "between and"
  /(?<=\bbetween)[ \t\u00a0]+(?=and\b(?![-–]))/giu,
  // "On, a strike", "toured the, then", the space lost with the word
  /(?<=(?:^|[.!?]["”’]?[ \t]+)(?:On|In|At|By|From|Since|Until|During|Between|For)),(?=\s)/gmu,
  /(?<=\b(?:the|an))[,.](?=\s(?!(?:the|an|a)\b))/gu,
  // "met with  on Monday"
  /(?<=\b(?:with|from|by|of|to|the|between|against))[ \u00a0]{2,}(?=(?:on|in|at|for|and|to|said|was|were|is|has|had|who|which)\b)/gu,
  // "by percent", "$ million"
  /(?<=\b(?:by|nearly|almost|approximately|roughly|at least|about|some))[ \t\u00a0]+(?=(?:percent|per cent|million|billion)\b(?![-–]))/giu,
  /(?<=[$€£])[ \t\u00a0]+(?=(?:million|billion|trillion)\b)/gu,
  // "said: “” and", "the group ( ) said"
  /(?<=[\s(])(?:“[\s,.]*”|"[ \t\u00a0]*"(?=[\s,.;)])|\([ \t\u00a0,;]*\))/gu,
  // "in Kordia, , and", "at the border, ."
  /(?<=\p{L}),[ \t\u00a0]+[,.](?=\s|$)/gu,
]
/** A space before a comma or a stop after a word that could end there: a loss only where it is rare. */
const SPACED = /(?<=[\p{L}\p{N}%])[ \t\u00a0][,.](?=\s|$)(?!\s?\.)/gu
const TIGHT = /[\p{L}\p{N}%"”’)][,.](?=[\s"”’)]|$)/gu

/**
 * Share of a text's commas and stops standing after a space from which that is its style. Tokenised text
 * has nearly all so, news none or a few; a short text may lose several words, so a lower share counts only in numbers.
 */
const STYLE_SHARE = 0.8
const STYLE_SHARE_OF_MANY = 0.3
const MANY = 3
/** As many spaced commas and stops are a habit of the page's maker (dropped link marks), not losses. */
const HABIT = 4

const allOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** A break in the text; `certain` when its words cannot stand together, else only the space before the stop tells. */
type Gap = { readonly span: Span; readonly certain: boolean }

/** The breaks in one text of running prose, in order. */
export const gapsIn = (text: string): Gap[] => {
  const certain = CERTAIN.flatMap((pattern) => allOf(text, pattern))
  const apart = allOf(text, SPACED).filter((one) => !certain.some((other) => overlaps(one, other)))
  const share = apart.length / Math.max(1, apart.length + (text.match(TIGHT)?.length ?? 0))
  if (share >= STYLE_SHARE || (apart.length >= MANY && share >= STYLE_SHARE_OF_MANY)) return []
  return [
    ...certain.map((span) => ({ span, certain: true })),
    ...(apart.length < HABIT ? apart : []).map((span) => ({ span, certain: false })),
  ].sort((a, b) => bySpan(a.span, b.span))
}

const LOST = 'The page has lost a word here.'
const STRAY = 'A space stands before the punctuation: the page may have lost a word here.'

export const gaps: Annotator<'regions', 'gaps'> = {
  layer: 'gaps',
  version: 1,
  requires: ['regions'],
  create:
    () =>
    ({ id, text }, { regions }) => {
      // Other regions are blanked, not cut out, so that offsets stay those of the text.
      let prose = ''
      for (const { span, kind } of regions.regions) {
        if (kind === 'boilerplate' || kind === 'credit') continue
        prose +=
          '\n'.repeat(Math.max(0, span.start - prose.length)) + text.slice(Math.max(span.start, prose.length), span.end)
      }
      const found = gapsIn(prose)
      const notices = found.map(({ span, certain }) => notice('warning', 'text.gap', certain ? LOST : STRAY, id, span))
      return result(
        found.map(({ span }) => span),
        notices,
      )
    },
}
