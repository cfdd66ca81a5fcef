/**
 * Rewrites that keep few runs of words: the same facts sentence by sentence in the same order. Two desks at one event
 * choose and order facts for themselves; one that works from another's text seldom does.
 */
import type { Annotated } from '../../pipeline/pipeline.ts'
import { withinAny } from '../within.ts'
import type { Span } from '../../text/span.ts'
import { termOf } from '../stories/profile.ts'
import { cosine, vectorOf, type Vector } from '../stories/weights.ts'
import type { Passage } from '../view.ts'

/** A sentence of the body with the weighted terms it has outside quotation marks. */
export type Told = { readonly span: Span; readonly terms: Vector }

/** Terms a sentence has at least to be looked at, and to prove anything: short ones match by chance. */
const LEAST_TERMS = 2
const PROVING_TERMS = 5
/** Cosine from which one sentence may retell another. */
const LIKE = 0.3
/**
 * Share of a text's sentences that must retell the other's in order, how many, and how closely on average. Read off
 * BASIL and NewsWCL50, whose desks report one event for themselves: none reaches .62 in order.
 */
const IN_ORDER = 0.7
const LEAST_SENTENCES = 5
const MEAN_LIKENESS = 0.4

/** The sentences of a document that tell something. */
export const toldOf = ({ layers }: Annotated, rarity: (term: string) => number): Told[] => {
  const { tokens, bySentence } = layers.tokens
  const isQuoted = withinAny(layers.quotations.map(({ span }) => span))
  return bySentence.flatMap(({ first, end }, number) => {
    const sentence = layers.sentences[number]
    if (sentence?.region !== 'body') return []
    const terms = new Map<string, number>()
    for (const token of tokens.slice(first, end)) {
      const term = termOf(token)
      if (term !== null && !isQuoted(token.start)) terms.set(term, 1)
    }
    return terms.size < LEAST_TERMS ? [] : [{ span: sentence.span, terms: vectorOf(terms, rarity) }]
  })
}

type Match = { readonly from: number; readonly to: number; readonly likeness: number }

/** The longest run of matches that ascends in both texts (patience sorting). */
const inOrder = (matches: readonly Match[]): Match[] => {
  const ends: { readonly match: Match; readonly before: number }[][] = []
  for (const match of matches) {
    let pile = ends.findIndex((one) => (one.at(-1)?.match.to ?? -1) >= match.to)
    if (pile === -1) pile = ends.push([]) - 1
    ends[pile]?.push({ match, before: pile === 0 ? -1 : (ends[pile - 1]?.length ?? 0) - 1 })
  }
  const chain: Match[] = []
  let at = (ends.at(-1)?.length ?? 0) - 1
  for (let pile = ends.length - 1; pile >= 0; pile--) {
    const link = ends[pile]?.[at]
    if (link === undefined) break
    chain.push(link.match)
    at = link.before
  }
  return chain.reverse()
}

/** The sentence of `to` that is most like one of `from`, if it is at least so like. */
const nearest = ({ terms }: Told, from: number, to: readonly Told[], least: number): Match | null => {
  let best: Match | null = null
  to.forEach((other, k) => {
    const likeness = cosine(terms, other.terms)
    if (likeness >= least && likeness > (best?.likeness ?? 0)) best = { from, to: k, likeness }
  })
  return best
}

/** Pairs of sentences (of `from`, of `to`) in which `from` retells `to` in order; empty when that is not shown. */
export const retoldSentences = (from: readonly Told[], to: readonly Told[]): Passage[] => {
  const [some, others] = [from, to].map((told) => told.filter(({ terms }) => terms.size >= PROVING_TERMS)) as [
    Told[],
    Told[],
  ]
  const chain = inOrder(some.flatMap((sentence, i) => nearest(sentence, i, others, LIKE) ?? []))
  const likeness = chain.reduce((sum, match) => sum + match.likeness, 0) / Math.max(1, chain.length)
  if (chain.length < LEAST_SENTENCES || chain.length < IN_ORDER * some.length || likeness < MEAN_LIKENESS) return []
  return chain.map((match) => ({ from: (some[match.from] as Told).span, to: (others[match.to] as Told).span }))
}

/** Cosine from which a sentence of a text that is known to derive from another renders a sentence of it. */
const RENDERS = { short: 0.6, long: 0.4 } as const

/** Pairs of sentences in which a derived text renders its source, in the order of `from`. */
export const renderedSentences = (from: readonly Told[], to: readonly Told[]): Passage[] =>
  from.flatMap((sentence, i) => {
    const match = nearest(sentence, i, to, sentence.terms.size < PROVING_TERMS ? RENDERS.short : RENDERS.long)
    return match === null ? [] : [{ from: sentence.span, to: (to[match.to] as Told).span }]
  })
