/** Places as anchors, and the finest of several times. */
import { anchorAt } from '../../model/anchor.ts'
import type { Anchor } from '../../model/dossier.ts'
import type { TimeRange } from '../../model/time.ts'
import type { Span } from '../../text/span.ts'
import type { Scene } from './scene.ts'

export const compare = (a: Anchor, b: Anchor): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : a.span.start - b.span.start || a.span.end - b.span.end

/** Anchors in document order, each place once. */
export const anchorsOf = (places: readonly { readonly scene: Scene; readonly span: Span }[]): Anchor[] => {
  const seen = new Set<string>()
  return places
    .filter(({ scene, span }) => {
      const key = `${scene.document.id} ${String(span.start)} ${String(span.end)}`
      if (seen.has(key) || span.end <= span.start) return false
      seen.add(key)
      return true
    })
    .map(({ scene, span }) => anchorAt(scene.document, span))
    .sort(compare)
}

/** The most precise of the times told; of equal ones the earliest. */
const FINE: readonly TimeRange['precision'][] = ['minute', 'hour', 'day', 'week', 'month', 'season', 'year', 'decade']

export const finest = (times: readonly (TimeRange | null)[]): TimeRange | null =>
  times
    .flatMap((time) => (time === null ? [] : [time]))
    .sort(
      (a, b) => FINE.indexOf(a.precision) - FINE.indexOf(b.precision) || ((a.start ?? '') < (b.start ?? '') ? -1 : 1),
    )[0] ?? null
