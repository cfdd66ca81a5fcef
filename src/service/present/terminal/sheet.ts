/** Lines of a sheet of text of a given width, with hanging indents. */
import { balanced } from '../balanced.ts'
import { plural } from '../words.ts'
import { clip, columnsOf, pad, plain, wrap } from './wrap.ts'

/** The colours that the terminal face uses; picocolors' object fits. */
export type Colors = Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', (text: string) => string>>

export type Style = (text: string) => string

/** Columns that a line loses to the words that go to the next. */
const SLACK = 4
/** Fewer columns of words than this say nothing. */
const MIN_WORDS = 24

const bare: Style = (text) => text

export type Sheet = {
  readonly width: number
  readonly colors: Colors
  /** True when everything is shown; else long words are clipped and long lists cut. */
  readonly full: boolean
  readonly lines: string[]
}

/** Everything of a list, or its first. */
export const most = <T>({ full }: Sheet, list: readonly T[], count: number): readonly T[] =>
  full ? list : list.slice(0, count)

/** Says how many of a list are not shown, if any. */
export const left = (sheet: Sheet, lead: string, count: number, noun: string): void => {
  if (count > 0) item(sheet, lead, `and ${plural(count, `more ${noun}`)}: --full`, sheet.colors.dim)
}

export const heading = ({ lines, colors }: Sheet, text: string): void => {
  lines.push('', colors.bold(colors.cyan(text.toUpperCase())))
}

export const subheading = ({ lines, colors }: Sheet, text: string): void => {
  lines.push(colors.bold(text))
}

/** A paragraph whose first line starts with `lead` and whose others stand below the words after it. */
export const item = ({ lines, width }: Sheet, lead: string, text: string, style: Style = bare): void => {
  const rest = ' '.repeat(lead.length)
  wrap(text, Math.max(20, width - lead.length)).forEach((line, i) => lines.push((i === 0 ? lead : rest) + style(line)))
}

/** Verbatim words with what stands before and after them on their paragraph. */
type Words = { readonly before?: string; readonly text: string; readonly after: string }

/** A paragraph of words: on a short sheet they are clipped so that all takes `lines` lines. */
export const words = (
  sheet: Sheet,
  lead: string,
  { before = '', text, after }: Words,
  lines: number,
  marks = true,
): void => {
  const room = (Math.max(20, sheet.width - lead.length) - SLACK) * lines - columnsOf(before) - columnsOf(after)
  const whole = balanced(text)
  const shown = sheet.full ? whole : clip(plain(whole), Math.max(MIN_WORDS, room))
  item(sheet, lead, `${before}${marks ? `“${shown}”` : shown} ${after}`)
}

/** A table of cells with wrapped text, columns of the widths given, a line between rows. */
export const row = ({ lines }: Sheet, widths: readonly number[], cells: readonly (readonly string[])[]): void => {
  const height = Math.max(...cells.map((cell) => cell.length), 1)
  for (let i = 0; i < height; i++)
    lines.push(
      ` ${widths
        .map((width, column) => pad(cells[column]?.[i] ?? '', width))
        .join('  ')
        .trimEnd()}`,
    )
}

/** The wrapped lines of several paragraphs for one cell. */
export const cell = (paragraphs: readonly string[], width: number): string[] =>
  paragraphs.flatMap((one) => wrap(one, width))
