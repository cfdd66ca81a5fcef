/**
 * Paragraphs: a line each, or, in text wrapped at a fixed width (mail, wire dumps, old archives),
 * a block of lines each.
 */
import { isBlank, linesOf } from './lines.ts'
import type { Span } from './span.ts'

/** Wrapped text has lines of about one length; chosen from mail's 72 and wire services' 64 to 80 columns. */
const WRAP_MIN = 50
const WRAP_MAX = 100
/** Share of lines that end in the middle of a sentence above which a text counts as wrapped. */
const WRAPPED_SHARE = 0.5

const endsOpen = (line: string): boolean => /[\p{L}\p{N},;–—-]\s*$/u.test(line)

/** True when consecutive lines of `text` are one paragraph wrapped at a width, rather than paragraphs. */
const isWrapped = (text: string, lines: readonly Span[]): boolean => {
  let pairs = 0
  let open = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Span
    const next = lines[i + 1] as Span
    if (isBlank(text, line) || isBlank(text, next)) continue
    pairs++
    const width = line.end - line.start
    if (width >= WRAP_MIN && width <= WRAP_MAX && endsOpen(text.slice(line.start, line.end))) open++
  }
  return pairs >= 3 && open / pairs >= WRAPPED_SHARE
}

/** True when `text` as a whole is wrapped at a width. */
export const isWrappedText = (text: string): boolean => isWrapped(text, linesOf(text))

/**
 * Spans of the paragraphs of `text` within `within`, in order, blank ones left out. `wrapped` says whether lines
 * join; a stretch of a text may be too short to tell by itself.
 */
export const paragraphsOf = (
  text: string,
  within: Span = { start: 0, end: text.length },
  wrapped?: boolean,
): Span[] => {
  const lines = linesOf(text.slice(within.start, within.end)).map(({ start, end }) => ({
    start: start + within.start,
    end: end + within.start,
  }))
  const joined = wrapped ?? isWrapped(text, lines)
  const paragraphs: Span[] = []
  let joins = false
  for (const line of lines) {
    if (isBlank(text, line)) {
      joins = false
      continue
    }
    const last = paragraphs.at(-1)
    if (joins && last !== undefined) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end }
    else paragraphs.push(line)
    joins = joined
  }
  return paragraphs
}
