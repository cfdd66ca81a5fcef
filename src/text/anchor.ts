/**
 * Anchors: a span together with the words it covers and a little of what stands around them
 * (the W3C Web Annotation selectors TextPosition and TextQuote in one). `describe` makes one,
 * `check` proves it again from the stored text. Equality admits; nothing is ever nudged.
 */
import { slice, type Span } from './span.ts'

/** The words of a span and their surroundings, as in the W3C TextQuoteSelector. */
export type Quote = {
  /** The words of the span, equal to the text's slice. */
  readonly exact: string
  /** Up to `MAX_CONTEXT` code units before; longer than `MIN_CONTEXT` only as far as uniqueness needs. */
  readonly prefix: string
  /** The same after. */
  readonly suffix: string
}

/** Context each quote gets at least, in code units: a few words a reader can recognise. */
const MIN_CONTEXT = 32
/** Context stops growing here even when the quote is still not unique (a text of one repeated line). */
export const MAX_CONTEXT = 512

/** True when cutting the text at `offset` would part a surrogate pair. */
export const partsSurrogates = (text: string, offset: number): boolean => {
  if (offset <= 0 || offset >= text.length) return false
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

const quoteWith = (text: string, at: Span, context: number): Quote => {
  let from = Math.max(0, at.start - context)
  if (partsSurrogates(text, from)) from--
  let to = Math.min(text.length, at.end + context)
  if (partsSurrogates(text, to)) to++
  return { exact: slice(text, at), prefix: text.slice(from, at.start), suffix: text.slice(at.end, to) }
}

const isUnique = (text: string, { prefix, exact, suffix }: Quote): boolean => {
  const whole = prefix + exact + suffix
  const first = text.indexOf(whole)
  return !text.includes(whole, first + 1)
}

/**
 * Describes a span of `text` as a quote whose context makes it unique where the text allows.
 * Throws a `RangeError` when the span leaves the text.
 */
export const describeQuote = (text: string, at: Span): Quote => {
  for (let context = MIN_CONTEXT; ; context *= 2) {
    const quote = quoteWith(text, at, context)
    const whole = quote.prefix.length === at.start && at.end + quote.suffix.length === text.length
    if (context >= MAX_CONTEXT || whole || isUnique(text, quote)) return quote
  }
}

/** What `checkQuote` found wrong, or null. Codes are stable. */
export type AnchorFault = 'anchor.outside' | 'anchor.mismatch' | 'anchor.context-mismatch'

/** Proves a quote against the text: the span must lie inside, and exact, prefix and suffix must equal it there. */
export const checkQuote = (text: string, at: Span, quote: Quote): AnchorFault | null => {
  const whole = Number.isInteger(at.start) && Number.isInteger(at.end)
  if (!whole || at.start < 0 || at.end < at.start || at.end > text.length) return 'anchor.outside'
  if (text.slice(at.start, at.end) !== quote.exact) return 'anchor.mismatch'
  const before = text.slice(Math.max(0, at.start - quote.prefix.length), at.start)
  const after = text.slice(at.end, at.end + quote.suffix.length)
  return before === quote.prefix && after === quote.suffix ? null : 'anchor.context-mismatch'
}

/**
 * Where a quote stands in a text whose offsets are not known: every place where prefix, exact and
 * suffix stand together, in order. More than one means the quote is ambiguous; the caller decides.
 */
export const locateQuote = (text: string, { prefix, exact, suffix }: Quote): Span[] => {
  const whole = prefix + exact + suffix
  const found: Span[] = []
  if (whole.length === 0) return found
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1))
    found.push({ start: at + prefix.length, end: at + prefix.length + exact.length })
  return found
}
