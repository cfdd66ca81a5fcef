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
const DATELINE = new RegExp(
  `^[^\\n]{0,60}?(?:(?<month>${MONTH}) (?<day>\\d{1,2}),? (?<year>${YEAR})|(?<day2>\\d{1,2}) (?<month2>${MONTH}),? (?<year2>${YEAR})|(?<iso>\\d{4}-\\d{2}-\\d{2}))(?<rest>[^\\n]{0,40})$`,
  'iu',
)
/** Lines looked at from the top for a line that is a date and little else. */
const HEAD_LINES = 12
const DATELINE_START = new RegExp(`^\\p{Lu}[\\p{Lu} .,'/-]{2,40}[,(] ?(?:(?<month>${MONTH}) (?<day>\\d{1,2}),? (?<year>${YEAR})|(?<day2>\\d{1,2}) (?<month2>${MONTH}),? (?<year2>${YEAR}))\\)? ?(?:\\([^)]{2,40}\\) ?)?[-–—:]`, 'iu')

const pointIn = (match: RegExpExecArray): Point | null => {
  const { month, month2, day, day2, year, year2, iso } = match.groups ?? {}
  if (iso !== undefined) return pointOfIso(iso)
  const name = month ?? month2 ?? ''
  return dayPoint(Number(year ?? year2), MONTHS[name.slice(0, 3).toLowerCase()] ?? 0, Number(day ?? day2))
}

/** A line near the top that is a date, with at most a by-line's few words: no sentence. */
const stamped = (text: string): Point | null => {
  for (const line of text.split('\n', HEAD_LINES)) {
    const opening = DATELINE_START.exec(line.trim())
    if (opening !== null) return pointIn(opening)
    if (line.length > 110 || /[.!?]["”’]?\s*$/.test(line.trim()) && line.length > 60) continue
    const match = DATELINE.exec(line.trim())
    if (match !== null && /(?:^|publish|updat|posted|by |\||·|,|—|–|-)\s*$/iu.test(line.trim().slice(0, line.trim().search(/\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu)))) return pointIn(match)
  }
  return null
}

/**
 * The publication window, basis `inferred`: a day from the address or a dateline; else open to the right
 * from the latest day stated in full. Null when nothing tells: a month or year told is mostly background.
 */
export const inferPublished = (document: Pick<Document, 'url' | 'text'>, mentions: readonly TimeMention[]): TimeRange | null => {
  const address = document.url === null ? null : URL_DATE.exec(document.url)
  const known = address === null ? stamped(document.text) : dayPoint(Number(address[1]), Number(address[2]), Number(address[3]))
  if (known !== null) return rangeOf(known, 'inferred')
  const starts = mentions
    .filter(({ range, type }) => type !== 'SET' && range?.basis === 'stated' && range.start !== null)
    .map(({ range }) => range as TimeRange)
    .filter(({ precision }) => precision === 'day')
  if (starts.length === 0) return null
  const latest = starts.reduce((a, b) => ((a.start ?? '') >= (b.start ?? '') ? a : b))
  return { start: latest.start, end: null, precision: latest.precision, basis: 'inferred' }
}
