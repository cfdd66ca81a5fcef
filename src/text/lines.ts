/** The geometry of lines: where each stands, without its line end. A line end is LF, CRLF or CR. */
import type { Span } from './span.ts'

/** The spans of all lines of `text` in order, empty ones included, line ends left out. */
export const linesOf = (text: string): Span[] => {
  const lines: Span[] = []
  const end = /\r\n|\n|\r/g
  let start = 0
  for (let match = end.exec(text); match !== null; match = end.exec(text)) {
    lines.push({ start, end: match.index })
    start = end.lastIndex
  }
  lines.push({ start, end: text.length })
  return lines
}

/** True when the span holds only white space (or nothing). */
export const isBlank = (text: string, { start, end }: Span): boolean => text.slice(start, end).trim() === ''
