/** Words cut out of a text may keep one quotation mark of a pair; on a screen it reads as a fault. */

const PAIRS = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
] as const

const count = (text: string, mark: string): number => text.split(mark).length - 1

const isLone = (text: string, own: string, other: string): boolean =>
  own === other ? count(text, own) % 2 === 1 : count(text, own) > count(text, other)

/** A slice of `words` without a lone opening mark at its start or a lone closing mark (and its comma) at its end. */
export const balanced = (words: string): string => {
  let text = words.trim()
  for (const [opening, closing] of PAIRS) {
    if (text.endsWith(closing) && isLone(text, closing, opening))
      text = text.slice(0, -closing.length).replace(/[\s,]+$/, '')
    else if (text.startsWith(opening) && isLone(text, opening, closing)) text = text.slice(opening.length).trimStart()
  }
  return text === '' ? words : text
}
