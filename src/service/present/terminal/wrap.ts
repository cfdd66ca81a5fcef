/** Text that fits a width, whatever stands in it: control characters of hostile texts never reach the terminal. */

/** Escape sequences and other control characters, line ends and tabs included, and the marks that turn writing direction. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g

/** One line of printable text: control characters become spaces, white space runs one space. */
export const plain = (text: string): string => text.replace(CONTROL, ' ').replace(/\s+/g, ' ').trim()

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Columns a text takes: graphemes, the wide ones of East Asian scripts and emoji counted double. */
export const columnsOf = (text: string): number => {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length
  let columns = 0
  for (const { segment } of segmenter.segment(text))
    columns +=
      /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana})/u.test(
        segment,
      )
        ? 2
        : 1
  return columns
}

/** Cuts to `width` columns with an ellipsis. */
export const clip = (text: string, width: number): string => {
  if (columnsOf(text) <= width) return text
  let kept = ''
  for (const { segment } of segmenter.segment(text)) {
    if (columnsOf(kept + segment) > width - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)))

/** Breaks a word that is wider than a line. */
const broken = (word: string, width: number): string[] => {
  if (columnsOf(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const { segment } of segmenter.segment(word)) {
    if (columnsOf(part + segment) > width) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}

/** Lines of at most `width` columns. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of plain(text)
    .split(' ')
    .flatMap((one) => broken(one, Math.max(1, width)))) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
