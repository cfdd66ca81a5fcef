/** Looking places up in sorted spans, so that a long document costs no more per word than a short one. */
import type { Span } from '../text/span.ts'

/** Index of the first of `count` places in ascending order that is at `offset` or later; `count` when none is. */
const search = (count: number, offset: number, startOf: (index: number) => number): number => {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first of `items` (sorted by start) that starts at `offset` or later; their number when none does. */
export const firstFrom = (items: readonly { readonly start: number }[], offset: number): number =>
  search(items.length, offset, (index) => (items[index] as { readonly start: number }).start)

/** The one of `items` (sorted, without overlaps) whose span holds an offset. */
export const spanAround = (items: readonly { readonly span: Span }[], offset: number): Span | undefined => {
  const before =
    items[search(items.length, offset + 1, (index) => (items[index] as { readonly span: Span }).span.start) - 1]
  return before !== undefined && offset < before.span.end ? before.span : undefined
}

/** A test whether an offset lies in one of the spans, which may nest and come in any order. */
export const withinAny = (spans: readonly Span[]): ((offset: number) => boolean) => {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return (offset) => {
    const before = merged[firstFrom(merged, offset + 1) - 1]
    return before !== undefined && offset < before.end
  }
}
