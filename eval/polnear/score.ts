/**
 * Scores attributions as PolNeAR's paper does. Predicted attributions are matched one to one with the marked ones,
 * by cue first (exact, then overlapping), then by content, so that each counts once. `exact`: the same set of
 * characters; `overlap`: at least one character shared. An absent part equals an absent part.
 * `characters` pools the characters of all contents of a document.
 */
import type { Span } from '../../src/text/span.ts'
import type { GoldAttribution, GoldDocument } from './load.ts'

export type Figures = { readonly precision: number; readonly recall: number; readonly f1: number }
export type Mode = 'direct' | 'indirect' | 'mixed'
export type Score = {
  readonly documents: number
  readonly gold: number
  readonly predicted: number
  readonly source: { readonly exact: Figures; readonly overlap: Figures }
  readonly cue: { readonly exact: Figures; readonly overlap: Figures }
  readonly content: { readonly exact: Figures; readonly overlap: Figures }
  readonly allExact: Figures
  readonly sourceAndContentOverlap: Figures
  readonly contentCharacters: Figures
  /** Recall by how the marked content is quoted: all three exact, and source and content overlapping. */
  readonly byMode: Readonly<
    Record<
      Mode,
      {
        readonly gold: number
        readonly allExact: number
        readonly sourceAndContentOverlap: number
        readonly source: number
      }
    >
  >
}

const key = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${String(start)}:${String(end)}`).join(' ')
const meets = (a: readonly Span[], b: readonly Span[]): boolean =>
  (a.length === 0 && b.length === 0) ||
  a.some((one) => b.some((other) => one.start < other.end && other.start < one.end))
const same = (a: readonly Span[], b: readonly Span[]): boolean => key(a) === key(b)

const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, one) =>
      sum +
      b.reduce(
        (inner, other) => inner + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0,
      ),
    0,
  )

/** One-to-one pairs, best first: same cue and most content shared. */
const pairsOf = (
  gold: readonly GoldAttribution[],
  predicted: readonly GoldAttribution[],
): [GoldAttribution, GoldAttribution][] => {
  const rated: { g: number; p: number; rank: number }[] = []
  gold.forEach((one, g) => {
    predicted.forEach((other, p) => {
      const cue = same(one.cue, other.cue) ? 2 : meets(one.cue, other.cue) ? 1 : 0
      const content = shared(one.content, other.content)
      if (cue === 0 && content === 0) return
      const parts = Number(same(one.content, other.content)) + Number(same(one.source, other.source))
      rated.push({ g, p, rank: cue * 1e9 + parts * 1e8 + content })
    })
  })
  rated.sort((a, b) => b.rank - a.rank || a.g - b.g || a.p - b.p)
  const usedGold = new Set<number>()
  const usedPredicted = new Set<number>()
  const pairs: [GoldAttribution, GoldAttribution][] = []
  for (const { g, p } of rated) {
    if (usedGold.has(g) || usedPredicted.has(p)) continue
    usedGold.add(g)
    usedPredicted.add(p)
    pairs.push([gold[g] as GoldAttribution, predicted[p] as GoldAttribution])
  }
  return pairs
}

const figures = (hits: number, predicted: number, gold: number): Figures => {
  const precision = predicted === 0 ? 0 : hits / predicted
  const recall = gold === 0 ? 0 : hits / gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** How a marked content is quoted, by its marks. */
export const modeOf = (text: string, content: readonly Span[]): Mode => {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ')
  const quoted = /["“”]|''|``/u.test(words)
  if (!quoted) return 'indirect'
  const whole = content.every(
    ({ start, end }) =>
      /^(?:["“”]|''|``)/u.test(text.slice(start, end)) && /(?:["“”]|'')[.,]?$/u.test(text.slice(start, end)),
  )
  return whole ? 'direct' : 'mixed'
}

const characters = (attributions: readonly GoldAttribution[], length: number): Uint8Array => {
  const marks = new Uint8Array(length)
  for (const { content } of attributions) for (const { start, end } of content) marks.fill(1, start, end)
  return marks
}

type Part = keyof GoldAttribution
const PARTS: readonly Part[] = ['source', 'cue', 'content']
const MODES: readonly Mode[] = ['direct', 'indirect', 'mixed']

/** Scores predictions (by document id) against the marked documents. */
export const scorePolnear = (
  gold: readonly GoldDocument[],
  predictions: ReadonlyMap<string, readonly GoldAttribution[]>,
): Score => {
  const count = { gold: 0, predicted: 0, allExact: 0, both: 0, charHits: 0, charGold: 0, charPredicted: 0 }
  const exact = { source: 0, cue: 0, content: 0 }
  const overlap = { source: 0, cue: 0, content: 0 }
  const has = { gold: { source: 0, cue: 0, content: 0 }, predicted: { source: 0, cue: 0, content: 0 } }
  const modes = Object.fromEntries(MODES.map((mode) => [mode, { gold: 0, allExact: 0, both: 0, source: 0 }])) as Record<
    Mode,
    { gold: number; allExact: number; both: number; source: number }
  >
  for (const { id, text, attributions } of gold) {
    const predicted = predictions.get(id) ?? []
    count.gold += attributions.length
    count.predicted += predicted.length
    for (const part of PARTS) {
      has.gold[part] += attributions.filter((one) => one[part].length > 0).length
      has.predicted[part] += predicted.filter((one) => one[part].length > 0).length
    }
    for (const one of attributions) modes[modeOf(text, one.content)].gold++
    for (const [one, other] of pairsOf(attributions, predicted)) {
      const mode = modes[modeOf(text, one.content)]
      for (const part of PARTS) {
        if (one[part].length > 0 && same(one[part], other[part])) exact[part]++
        if (one[part].length > 0 && other[part].length > 0 && meets(one[part], other[part])) overlap[part]++
      }
      if (same(one.source, other.source) || (one.source.length > 0 && meets(one.source, other.source))) mode.source++
      if (PARTS.every((part) => same(one[part], other[part]))) {
        count.allExact++
        mode.allExact++
      }
      if (meets(one.source, other.source) && meets(one.content, other.content)) {
        count.both++
        mode.both++
      }
    }
    const a = characters(attributions, text.length)
    const b = characters(predicted, text.length)
    for (let i = 0; i < text.length; i++) {
      count.charGold += a[i] as number
      count.charPredicted += b[i] as number
      count.charHits += (a[i] as number) & (b[i] as number)
    }
  }
  const part = (name: Part): { exact: Figures; overlap: Figures } => ({
    exact: figures(exact[name], has.predicted[name], has.gold[name]),
    overlap: figures(overlap[name], has.predicted[name], has.gold[name]),
  })
  const byMode = Object.fromEntries(
    MODES.map((mode) => {
      const { gold: n, allExact, both, source } = modes[mode]
      const share = (hits: number): number => (n === 0 ? 0 : hits / n)
      return [mode, { gold: n, allExact: share(allExact), sourceAndContentOverlap: share(both), source: share(source) }]
    }),
  ) as Score['byMode']
  return {
    documents: gold.length,
    gold: count.gold,
    predicted: count.predicted,
    source: part('source'),
    cue: part('cue'),
    content: part('content'),
    allExact: figures(count.allExact, count.predicted, count.gold),
    sourceAndContentOverlap: figures(count.both, count.predicted, count.gold),
    contentCharacters: figures(count.charHits, count.charPredicted, count.charGold),
    byMode,
  }
}
