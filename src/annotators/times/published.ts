/** The document's own date where the input gives none: from its address, a dateline, or the latest date it tells of. */
import type { Document } from '../../model/document.ts'
import type { TimeMention } from '../../model/layers.ts'
import type { TimeRange } from '../../model/time.ts'
import { dayPoint, pointOfIso, rangeOf, valueOf, weekdayOf, type Point } from './calendar.ts'
import { MONTH, YEAR } from './grammar.ts'
import { MONTHS } from '../../lexicons/times.ts'

/** What relative times are worked out from. */
export type Anchor = { readonly point: Point | null; readonly near: Point | null; readonly basis: TimeRange['basis'] }

/** The anchor a publication range gives: its day, month or year when start and end agree on one; else none. */
export const anchorOf = (published: TimeRange): Anchor => {
  const basis = published.basis === 'inferred' ? 'inferred' : 'resolved'
  const { start, end } = published
  if (start === null || end === null) return { point: null, near: start === null ? null : pointOfIso(start), basis }
  const shared = [10, 7, 4]
    .map((length) => [start.slice(0, length), end.slice(0, length)])
    .find(([a, b]) => a === b)?.[0]
  return { point: shared === undefined ? null : pointOfIso(shared), near: null, basis }
}

const URL_DATE = /[/_-](20\d\d|19\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/
const DAY = `(?<day>\\d{1,2})(?:st|nd|rd|th)?`
const DAY2 = `(?<day2>\\d{1,2})(?:st|nd|rd|th)?`
const DATE = `(?:(?<month>${MONTH}) ${DAY},? (?<year>${YEAR})|${DAY2}(?: of)? (?<month2>${MONTH}),? (?<year2>${YEAR})|(?<iso>\\d{4}-\\d{2}-\\d{2}))`
const STAMP = new RegExp(`(?<![\\p{L}\\d])${DATE}(?!\\d)`, 'iu')
/** What may stand before a date that is a line's own: nothing, "Published on", a weekday, a by-line or a place and a comma. */
const BEFORE =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|issued|created|released?|date|dateline)(?: on| at)?:? ?)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,? ?)?$/iu
const BYLINE = /^(?:by )?(?:\p{Lu}[\p{L}.'’-]*[, ]+)*$/u
/** What may follow it: a clock time, a zone, "by" someone. */
const AFTER =
  /^(?:T[\d:.+Z-]+)?[, ]*(?:at |- ?)?(?:\d{1,2}[:.]\d{2}(?::\d{2})?)? ?(?:[ap]\.?m\.?)? ?(?:\(?\p{Lu}{1,5}\)?)?(?: by .{1,40})?$/iu
/** Lines looked at from the top for a line that is a date and little else. */
const HEAD_LINES = 12
const MAX_HEAD = 110
/** A dateline: a place, the date, an agency perhaps, a dash, and then the first sentence. */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L} .,'’/-]{1,40}(?:\\([^)]{2,30}\\))?[,(]? ?(?:[-–—] ?)?${DATE}\\)? ?(?:\\([^)]{2,40}\\) ?)?[-–—:]`,
  'iu',
)

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
    const own =
      BEFORE.test(before) ||
      (BYLINE.test(before) &&
        /(?:^by |, ?$)/iu.test(before) &&
        !/^(?:on|in|at|since|from|after|before|by)\b(?!.*,)/iu.test(before))
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
 * from the latest day stated in full among `past`, the times told as past, before offset `lead`. Null when nothing tells: a month or year told is mostly background.
 */
export const inferPublished = (
  document: Pick<Document, 'url' | 'text'>,
  past: readonly TimeMention[],
  lead: number,
): TimeRange | null => {
  const address = document.url === null ? null : URL_DATE.exec(document.url)
  const known =
    address === null ? stamped(document.text) : dayPoint(Number(address[1]), Number(address[2]), Number(address[3]))
  if (known !== null) return rangeOf(known, 'inferred')
  // A full date deep in a report is mostly background; one at its head is what it tells of.
  const days = past
    .filter(
      ({ range, type, span }) =>
        type !== 'SET' && span.start < lead && range?.basis === 'stated' && range.precision === 'day',
    )
    .flatMap(({ range }) => range?.start ?? [])
  const paired = pairedDay(document.text, past)
  const latest = [...days, ...(paired === null ? [] : [valueOf(paired)])].sort().at(-1)
  return latest === undefined ? null : { start: latest, end: null, precision: 'day', basis: 'inferred' }
}

const PAIR = new RegExp(
  `(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day,? (?:\\(|the )?(?:(?<month>${MONTH}) (?<day>\\d{1,2})|(?<day2>\\d{1,2})(?:st|nd|rd|th)? (?<month2>${MONTH}))(?!\\d|,? \\d{4})`,
  'iu',
)
const WEEKDAY_ORDER = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun']
/** A date falls on the same weekday after 5, 6 or 11 years: within 5 years of the text's latest year it tells the year. */
const SAME_WEEKDAY_AFTER = 5

/**
 * The day of a weekday and date without a year ("Thursday, Jan. 29") told as past: the first year, from the latest one
 * the text speaks of, in which they fall together. Null without such a pair or any year.
 */
const pairedDay = (text: string, past: readonly TimeMention[]): Point | null => {
  const floor = Math.max(...[...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year)))
  if (!Number.isFinite(floor)) return null
  for (const { span } of past) {
    const match = PAIR.exec(text.slice(span.start, span.end))
    if (match === null) continue
    const { weekday, month, month2, day, day2 } = match.groups ?? {}
    const dow = WEEKDAY_ORDER.indexOf((weekday ?? '').toLowerCase()) + 1
    for (let year = floor; year < floor + SAME_WEEKDAY_AFTER; year++) {
      const point = dayPoint(year, MONTHS[(month ?? month2 ?? '').slice(0, 3).toLowerCase()] ?? 0, Number(day ?? day2))
      if (point !== null && weekdayOf(point.n) === dow) return point
    }
  }
  return null
}
