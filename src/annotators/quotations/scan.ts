/**
 * Pairs of quotation marks in one paragraph. Curly marks and guillemets say which way they face; straight marks are
 * turned by what stands beside them. Apostrophes are not marks; a mark without a partner is reported, never paired by force.
 */
import type { Span } from '../../text/span.ts'

/** A pair of marks: `span` with them, `inner` without. `open` when the paragraph ends before the closing mark. */
export type Pair = { readonly span: Span; readonly inner: Span; readonly open: boolean }
export type Scan = { readonly pairs: readonly Pair[]; readonly strays: readonly Span[] }

type Family = 'double' | 'single' | 'guillemet' | 'corner'
type Mark = {
  readonly at: number
  readonly length: number
  readonly family: Family
  readonly facing: 'open' | 'close' | 'either'
}

const MARKS = /``|''|["“”„‟«»「」『』‘’‚‛']/gu
const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)
const isGap = (char: string): boolean => char === '' || /[\s\u00a0([{—–\-/]/u.test(char)

/** Elisions that begin with an apostrophe: 'em, 'til, '90s. */
const ELISION = /^(?:em|til|tis|twas|n|cause|bout|round|\d\ds?)\b/iu

const facingOf = (text: string, at: number, length: number): Mark['facing'] => {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + length)
  const opens = (isGap(before) || /["“‘'«„]/u.test(before)) && after !== '' && !/\s/u.test(after)
  const closes = before !== '' && !/\s/u.test(before) && (!isLetter(after) || after === '')
  if (opens && !closes) return 'open'
  if (closes && !opens) return 'close'
  return 'either'
}

/** A single mark may be an apostrophe: inside or at the end of a word, or before an elision. */
const singleFacing = (text: string, at: number): Mark['facing'] | null => {
  const mark = text.charAt(at)
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (mark === '‘' || mark === '‚' || mark === '‛') return ELISION.test(text.slice(at + 1)) ? null : 'open'
  if (isLetter(before) && isLetter(after)) return null
  if (mark === "'" && (isGap(before) || /["“«]/u.test(before)) && /[\p{L}\p{N}“"]/u.test(after))
    return ELISION.test(text.slice(at + 1)) ? null : 'open'
  return before !== '' && !/\s/u.test(before) && !isLetter(after) ? 'close' : null
}

const marksOf = (text: string): Mark[] => {
  const marks: Mark[] = []
  for (const { 0: words, index: at } of text.matchAll(MARKS)) {
    const put = (family: Family, facing: Mark['facing'] | null): void => {
      if (facing !== null) marks.push({ at, length: words.length, family, facing })
    }
    if (words === '``') put('double', 'open')
    else if (words === '"' || words === "''") put('double', facingOf(text, at, words.length))
    else if (words === '“' || words === '„' || words === '‟')
      put('double', words === '“' && facingOf(text, at, 1) === 'close' ? 'either' : 'open')
    else if (words === '”') put('double', facingOf(text, at, 1) === 'open' ? 'either' : 'close')
    else if (words === '«') put('guillemet', 'open')
    else if (words === '»') put('guillemet', 'close')
    else if (words === '「' || words === '『') put('corner', 'open')
    else if (words === '」' || words === '』') put('corner', 'close')
    else put('single', singleFacing(text, at))
  }
  return marks
}

/** True when a closing single mark could be the apostrophe of a plural possessive ("the leaders' talks"). */
const maybePossessive = (text: string, at: number): boolean =>
  text.slice(0, at).endsWith('s') && /^\s+\p{Ll}/u.test(text.slice(at + 1))

/** The closing single mark for one that opens at `from`: one after punctuation, else the first that is no possessive, else the first. */
const closesSingle = (text: string, marks: readonly Mark[], from: number): number => {
  const outer = marks.findIndex((mark, i) => i > from && mark.family !== 'single' && mark.facing === 'close')
  const closers: number[] = []
  for (let i = from + 1; i < (outer === -1 ? marks.length : outer); i++) {
    const mark = marks[i] as Mark
    if (mark.family === 'single' && mark.facing === 'open') break
    if (mark.family === 'single' && mark.facing === 'close') closers.push(i)
  }
  const at = (i: number): number => (marks[i] as Mark).at
  return closers.find((i) => !maybePossessive(text, at(i))) ?? closers[0] ?? -1
}

/**
 * Scans one paragraph; offsets are shifted by `offset`. An opening double mark still open at the paragraph's end
 * yields a pair with `open` true, whose span ends with the paragraph's words.
 */
export const scanParagraph = (text: string, offset: number): Scan => {
  const marks = marksOf(text)
  const pairs: Pair[] = []
  const strays: Span[] = []
  const stack: Mark[] = []
  const used = new Set<number>()
  const pair = (open: Mark, end: number, close: number): void => {
    const start = open.at + open.length
    if (text.slice(start, end).trim() === '') return
    pairs.push({
      span: { start: offset + open.at, end: offset + (close === 0 ? end : end + close) },
      inner: { start: offset + start, end: offset + end },
      open: close === 0,
    })
  }
  const stray = (mark: Mark): void => {
    strays.push({ start: offset + mark.at, end: offset + mark.at + mark.length })
  }
  marks.forEach((mark, i) => {
    if (used.has(i)) return
    if (mark.family === 'single') {
      if (mark.facing !== 'open') return
      const close = closesSingle(text, marks, i)
      if (close === -1) return
      used.add(close)
      pair(mark, (marks[close] as Mark).at, 1)
      return
    }
    const top = stack.at(-1)
    const inside = stack.some(({ family }) => family === mark.family)
    const closes = mark.facing === 'close' || (mark.facing === 'either' && inside)
    if (!closes) {
      if (inside && mark.family === 'double' && top?.family === 'double') stray(stack.pop() as Mark)
      stack.push(mark)
    } else if (inside) {
      while (stack.at(-1)?.family !== mark.family) stray(stack.pop() as Mark)
      pair(stack.pop() as Mark, mark.at, mark.length)
    } else stray(mark)
  })
  const left = stack.pop()
  for (const mark of stack) stray(mark)
  stack.length = 0
  if (left !== undefined) pair(left, text.trimEnd().length, 0)
  return { pairs: pairs.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end), strays }
}
