/** Lines of a sheet of text of a given width, with hanging indents. */
import { pad, wrap } from './wrap.ts'

/** The colours that the terminal face uses; picocolors' object fits. */
export type Colors = Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', (text: string) => string>>

export type Style = (text: string) => string

const bare: Style = (text) => text

export type Sheet = {
  readonly width: number
  readonly colors: Colors
  readonly lines: string[]
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
