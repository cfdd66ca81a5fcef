/** The document's own date where the input gives none: from its address, a dateline, or the latest date it tells of. */
import type { Document } from '../../model/document.ts'
import type { TimeMention } from '../../model/layers.ts'
import type { TimeRange } from '../../model/time.ts'
import { dayPoint, pointOfIso, rangeOf, type Point } from './calendar.ts'
import { MONTH, YEAR } from './grammar.ts'
import { MONTHS } from '../../lexicons/times.ts'

/** What relative times are worked out from. */
export type Anchor = { readonly point: Point | null; readonly basis: TimeRange['basis'] }

/** The anchor a publication range gives: its day, month or year when start and end agree on one; else none. */
export const anchorOf = (published: TimeRange): Anchor => {
  const basis = published.basis === 'inferred' ? 'inferred' : 'resolved'
  const { start, end } = published
  if (start === null || end === null) return { point: null, basis }
  const shared = [10, 7, 4].map((length) => [start.slice(0, length), end.slice(0, length)]).find(([a, b]) => a === b)?.[0]
  return { point: shared === undefined ? null : pointOfIso(shared), basis }
}

const URL_DATE = /[/_-](20\d\d|19\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/
const DAY = `(?<day>\\d{1,2})(?:st|nd|rd|th)?`
const DAY2 = `(?<day2>\\d{1,2})(?:st|nd|rd|th)?`
const DATE = `(?:(?<month>${MONTH}) ${DAY},? (?<year>${YEAR})|${DAY2}(?: of)? (?<month2>${MONTH}),? (?<year2>${YEAR})|(?<iso>\\d{4}-\\d{2}-\\d{2}))`
const STAMP = new RegExp(`(?<![\\p{L}\\d])${DATE}(?!\\d)`, 'iu')
/** What may stand before a date that is a line's own: nothing, "Published on", a weekday, a by-line or a place and a comma. */
const BEFORE = /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|issued|created|released?|date|dateline)(?: on| at)?:? ?)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,? ?)?$/iu
const BYLINE = /^(?:by )?(?:\p{Lu}[\p{L}.'’-]*[, ]+)*$/u
/** What may follow it: a clock time, a zone, "by" someone. */
const AFTER = /^(?:T[\d:.+Z-]+)?[, ]*(?:at |- ?)?(?:\d{1,2}[:.]\d{2}(?::\d{2})?)? ?(?:[ap]\.?m\.?)? ?(?:\(?\p{Lu}{1,5}\)?)?(?: by .{1,40})?$/iu
/** Lines looked at from the top for a line that is a date and little else. */
const HEAD_LINES = 12
const MAX_HEAD = 110
/** A dateline: a place, the date, an agency perhaps, a dash, and then the first sentence. */
const DATELINE = new RegExp(`^\\p{Lu}[\\p{L} .,'’/-]{1,40}(?:\\([^)]{2,30}\\))?[,(]? ?(?:[-–—] ?)?${DATE}\\)? ?(?:\\([^)]{2,40}\\) ?)?[-–—:]`, 'iu')

const pointIn = (match: RegExpExecArray): Point | null => {
  const { month, month2, day, day2, year, year2, iso } = match.groups ?? {}
  if (iso !== undefined) return pointOfIso(iso)
  const name = month ?? month2 ?? ''
  return dayPoint(Number(year ?? year2), MONTHS[name.slice(0, 3).toLowerCase()] ?? 0, Number(day ?? day2))
}

/** The date of a line that is a date and little else; its parts are set apart by bars, dots or dashes. */
const stampOf = (line: string): Point | null => {
  if (line.length > MAX_HEAD) return null
  for (const part of line.split(/\s*[|·•—–]\s*|\s+-\s+/u)) {
    const match = STAMP.exec(part)
    if (match === null) continue
    const before = part.slice(0, match.index)
    const own = BEFORE.test(before) || (BYLINE.test(before) && /(?:^by |, ?$)/iu.test(before) && !/^(?:on|in|at|since|from|after|before|by)\b(?!.*,)/iu.test(before))
    if (own && AFTER.test(part.slice(match.index + match[0].length))) return pointIn(match)
  }
  return null
}

/** The date at the head of a text: a line of its own, or a dateline. */
const stamped = (text: string): Point | null => {
  for (const raw of text.slice(0, HEAD_LINES * 1000).split('\n', HEAD_LINES)) {
    const line = raw.trim()
    const opening = DATELINE.exec(line)
    const found = opening === null ? stampOf(line) : pointIn(opening)
    if (found !== null) return found
  }
  return null
}

/**
 * The publication window, basis `inferred`: a day from the address or a dateline; else open to the right
 * from the latest day stated in full among `past`, the times told as past. Null when nothing tells: a month or year told is mostly background.
 */
export const inferPublished = (document: Pick<Document, 'url' | 'text'>, past: readonly TimeMention[]): TimeRange | null => {
  const address = document.url === null ? null : URL_DATE.exec(document.url)
  const known = address === null ? stamped(document.text) : dayPoint(Number(address[1]), Number(address[2]), Number(address[3]))
  if (known !== null) return rangeOf(known, 'inferred')
  const starts = past
    .filter(({ range, type }) => type !== 'SET' && range?.basis === 'stated' && range.start !== null)
    .map(({ range }) => range as TimeRange)
    .filter(({ precision }) => precision === 'day')
  if (starts.length === 0) return null
  const latest = starts.reduce((a, b) => ((a.start ?? '') >= (b.start ?? '') ? a : b))
  return { start: latest.start, end: null, precision: latest.precision, basis: 'inferred' }
}
