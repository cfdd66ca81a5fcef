/**
 * Spans: half-open ranges [start, end) in UTF-16 code units of an immutable text,
 * the unit of `String.prototype.slice`. Everything Crosswire shows rests on one.
 */

/** A half-open range [start, end) in UTF-16 code units of one document's text. */
export type Span = {
  /** First code unit, zero-based. @minimum 0 @asType integer */
  readonly start: number
  /** One past the last code unit. @minimum 0 @asType integer */
  readonly end: number
}

/** Makes a span; throws a `RangeError` unless 0 <= start <= end and both are integers. */
export const span = (start: number, end: number): Span => {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start)
    throw new RangeError(`span.invalid: [${String(start)}, ${String(end)})`)
  return { start, end }
}

/** The words a span covers. Throws a `RangeError` when the span leaves the text: a slice is never shortened. */
export const slice = (text: string, { start, end }: Span): string => {
  if (start < 0 || end < start || end > text.length)
    throw new RangeError(`span.outside: [${String(start)}, ${String(end)}) of a text of ${String(text.length)}`)
  return text.slice(start, end)
}

export const lengthOf = (a: Span): number => a.end - a.start
export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
/** True when `outer` covers every code unit of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
/** True when the two share at least one code unit; touching spans do not overlap. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
/** The smallest span around all of `spans`; throws on an empty list. */
export const hull = (spans: readonly Span[]): Span => {
  if (spans.length === 0) throw new RangeError('span.hull: of no spans')
  return span(Math.min(...spans.map((s) => s.start)), Math.max(...spans.map((s) => s.end)))
}
/** Text order: by start, then the shorter first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** The span without white space at its two ends; an all-white span becomes empty at its start. */
export const trimSpan = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  if (lead === words.length) return { start, end: start }
  return { start: start + lead, end: end - (words.length - words.trimEnd().length) }
}
