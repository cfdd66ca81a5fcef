/**
 * The writer's own colouring: loaded words and judging sentences outside what the document quotes or attributes.
 * What a source says is the source's, however hot; the words that introduce it are the writer's.
 */
import { OPINION_BIAS, OPINION_WEIGHTS } from '../../lexicons/opinion-weights.ts'
import type { Genre } from '../../model/dossier.ts'
import type { Layers, Token } from '../../model/layers.ts'
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import type { Span } from '../../text/span.ts'
import { FEATURES, featuresOf } from './features.ts'
import { loadedClass, loadedPhrase } from './lexemes.ts'

/**
 * Weight of "should" and "must" left in the writer's own mouth. The training set does not part them from reported
 * demands, so its weight is near nothing; here reported demands are already gone.
 */
const DUTY_WEIGHT = 1
/** Fewer own words than this carry no judgement of their own: "he said", "she added on Monday". */
const MIN_WORDS = 4

const WEIGHTS = FEATURES.map((name) => (name === 'duty' ? DUTY_WEIGHT : (OPINION_WEIGHTS[name] ?? 0)))

/** Marks for every token whether it lies in someone else's words. */
const saidTokens = (tokens: readonly Token[], spans: readonly Span[]): Uint8Array => {
  const said = new Uint8Array(tokens.length)
  for (const { start, end } of spans) {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens[middle] as Token).end <= start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < tokens.length && (tokens[i] as Token).start < end; i++) said[i] = 1
  }
  return said
}

/** Score above 0: more likely a judgement than a report. */
const opinionScore = (features: readonly number[]): number =>
  features.reduce((sum, value, j) => sum + value * (WEIGHTS[j] as number), OPINION_BIAS)

/**
 * Added to every sentence's score by the page's genre: a judgement is likelier in a leading article than in a report
 * (about twice the odds in an opinion piece). Chosen by reading opinion pieces and reports, not fitted.
 */
const GENRE_PRIOR: Readonly<Partial<Record<Genre, number>>> = { opinion: 0.7, analysis: 0.4 }

export const wording: Annotator<'regions' | 'sentences' | 'tokens' | 'quotations' | 'attributions', 'wording'> = {
  layer: 'wording',
  version: 1,
  requires: ['regions', 'sentences', 'tokens', 'quotations', 'attributions'],
  create:
    () =>
    (_document, { regions, sentences, tokens: { tokens, bySentence }, quotations, attributions }) => {
      const prior = GENRE_PRIOR[regions.genre] ?? 0
      const said = saidTokens(tokens, othersWords(quotations, attributions))
      const loaded: Span[] = []
      const opinionated: number[] = []
      sentences.forEach(({ region }, number) => {
        const { first, end } = bySentence[number] ?? { first: 0, end: 0 }
        const isSaid = (i: number): boolean => said[i] === 1
        let words = 0
        for (let i = first; i < end; i++) {
          if (isSaid(i)) continue
          const token = tokens[i] as Token
          if (token.pos !== 'PUNCT') words++
          const phrase = loadedPhrase(tokens, i, end)
          if (phrase > 0 && !isSaid(i + phrase - 1)) {
            loaded.push({ start: token.start, end: (tokens[i + phrase - 1] as Token).end })
            words += phrase - 1
            i += phrase - 1
          } else if (loadedClass(tokens, i) !== null) loaded.push({ start: token.start, end: token.end })
        }
        // A heading is a label: it judges only by its loaded words, which are marked as such.
        if (
          region !== 'heading' &&
          words >= MIN_WORDS &&
          opinionScore(featuresOf(tokens, first, end, isSaid)) + (region === 'body' ? prior : 0) > 0
        )
          opinionated.push(number)
      })
      return result({ loaded, opinionated })
    },
}

/** Spans of words that are not the writer's: quotations of any kind, and attributed content. */
const othersWords = (quotations: Layers['quotations'], attributions: Layers['attributions']): Span[] => [
  ...quotations.map(({ inner }) => inner),
  ...attributions.flatMap(({ content }) => content),
]
