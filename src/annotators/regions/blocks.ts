/** The blocks a page is made of: its lines, or its paragraphs where the text is wrapped at a width. */
import { paragraphsOf } from '../../text/paragraphs.ts'
import { trimSpan, type Span } from '../../text/span.ts'

export type Block = {
  /** Without the white space at its ends, and without a Markdown heading's marks. */
  readonly span: Span
  /** Its words, white space runs made single; cut at `READ_MAX`: nothing that decides a role stands further in. */
  readonly text: string
  /** Words in `text`. */
  readonly words: number
  /** Ends as a sentence does: a final stop, with closing quotes or brackets after it. */
  readonly stops: boolean
  /** A Markdown heading line ("## The offer"). */
  readonly marked: boolean
}

/** Code units of a block that are read for its role: longer than any heading, prompt or credit. */
const READ_MAX = 600
const MARK = /^(?:#{1,6}\s+|\*\*(?=[^*]{2,120}\*\*$)|__(?=[^_]{2,120}__$)|\*(?=[^\s*][^*]{1,120}\*$))/u
const STOP = /[.!?…;]["'”’»)\]\s]*$/u

const blockOf = (document: string, line: Span): Block => {
  const outer = trimSpan(document, line)
  const head = document.slice(outer.start, Math.min(outer.end, outer.start + READ_MAX))
  const mark = outer.end - outer.start <= READ_MAX ? MARK.exec(head)?.[0] : undefined
  const tail = mark === undefined || mark.startsWith('#') ? 0 : mark.length
  const span = mark === undefined ? outer : { start: outer.start + mark.length, end: outer.end - tail }
  const text = document.slice(span.start, Math.min(span.end, span.start + READ_MAX)).replace(/\s+/gu, ' ')
  const words = text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const last = document.slice(Math.max(span.start, span.end - 12), span.end)
  return { span, text, words, stops: STOP.test(last), marked: mark !== undefined }
}

/** The blocks of a text in order; every non-blank line lies in one. */
export const blocksOf = (text: string): Block[] => paragraphsOf(text).map((line) => blockOf(text, line))

/** Words from which a block without a final stop is still prose (a paragraph that lost its end). */
const PROSE_WORDS = 25
/** Running text: a sentence at least. */
export const isProse = ({ stops, words }: Block): boolean => (stops && words >= 4) || words >= PROSE_WORDS
