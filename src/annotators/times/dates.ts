/** Rules for days and months written out, in part, or in figures. */
import { MONTHS } from '../../lexicons/times.ts'
import { civil, dayPoint, holding, monthPoint, rangeBetween } from './calendar.ts'
import {
  dated,
  MONTH,
  rule,
  STAGE,
  TRIGGER,
  WEEKDAY,
  YEAR,
  type Context,
  type Groups,
  type Reading,
  type Rule,
} from './grammar.ts'
import { dayOfMonth, ERA, turned, yearless } from './yearly.ts'

const monthOf = (word: string): number => MONTHS[word.slice(0, 3).toLowerCase()] ?? 1
const two = (n: number): string => String(n).padStart(2, '0')
const isUpper = (word: string): boolean => /^\p{Lu}/u.test(word)

/** A lower-case noun right after a date: "the Jan. 6 vote" is the nearest one, whatever the verb's tense. */
const BEFORE_NOUN =
  /^ (?!(?:a|an|the|in|on|at|for|to|with|by|from|and|or|as|but|after|before|when|while|that|who|which|if|is|was|were|are|has|had|will|would|it|he|she|they|we|this|of|until|near|over|during|because|since|not|killed|said|told)\b)\p{Ll}/u

const monthDay = (groups: Groups, context: Context): Reading | null => {
  const { month = '', day = '', year, after = '' } = groups
  const m = monthOf(month)
  const d = Number(/\d+/.exec(day)?.[0] ?? 0)
  if (d < 1 || d > 31 || !isUpper(month)) return null
  if (year !== undefined) {
    const point = dayPoint(Number(year), m, d)
    return point === null ? null : dated(point, 'stated', 0.98)
  }
  const known = context.told.get(`${two(m)}-${two(d)}`)
  if (known !== undefined) return dated({ unit: 'day', n: known }, 'stated', 0.9)
  const round = BEFORE_NOUN.test(after) ? { ...context, tense: 'none' as const } : context
  return yearless((y) => dayPoint(y, m, d), `XXXX-${two(m)}-${two(d)}`, round, 0.9)
}

/** "Jan. 23-24", "3 to 5 March 2025": the value is the first day, the range all of them. */
const days = (groups: Groups, context: Context): Reading | null => {
  const first = monthDay(groups, context)
  const last = Number(groups.last)
  if (first?.point?.unit !== 'day' || first.range === null) return first
  const { year: y, month: m, day: d } = civil(first.point.n)
  const end = last > d ? dayPoint(y, m, last) : null
  return end === null ? null : { ...first, range: rangeBetween(first.point.n, end.n, 'day', first.range.basis) }
}

/** "The week of March 6". */
const weekAround = ({ month, month2, day, day2, ...rest }: Groups, context: Context): Reading | null => {
  const reading = monthDay({ ...rest, month: month ?? month2, day: day ?? day2 }, context)
  return reading?.point?.unit === 'day'
    ? dated(holding('week', reading.point.n), reading.range?.basis ?? context.basis, 0.85)
    : reading
}

/** Words before a bare "May", "March" or "August" that make it a month. */
const MONTH_LEAD =
  /(?:\b(?:in|by|since|until|till|from|to|of|during|before|after|between|and|last|next|this|early|late|mid|through|on|for|late|that|previous|following)[ -]|^)$/i

const month = (groups: Groups, context: Context): Reading | null => {
  const { month: name = '', year, era, before = '' } = groups
  if (!isUpper(name)) return null
  const m = monthOf(name)
  if (year !== undefined) return dated(monthPoint(Number(year), m), 'stated', 0.98)
  const ambiguous = /^(?:may|march|august)$/i.test(name)
  if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i.test(name)) return null
  if (ambiguous && era === undefined && groups.stage === undefined && !MONTH_LEAD.test(before)) return null
  if (era !== undefined) return turned(era, context, (y) => monthPoint(y, m), `XXXX-${two(m)}`)
  return yearless((y) => monthPoint(y, m), `XXXX-${two(m)}`, context, 0.88, 240)
}

/** "By the 20th", in a month the text need not name. */
const monthless = ({ nth = '' }: Groups, context: Context): Reading | null => {
  const point = dayOfMonth(Number(nth), context)
  return point === null ? null : dated(point, context.basis, 0.7)
}

const numeric = ({ y, m, d }: Groups): Reading | null => {
  const point = dayPoint(Number(y), Number(m), Number(d))
  return point === null ? null : dated(point, 'stated', 0.97)
}
/** Day and month in either order when the numbers leave no doubt. */
const slashed = ({ a = '', b = '', y = '' }: Groups): Reading | null => {
  const [p, q, n] = [Number(a), Number(b), Number(y)]
  const full = y.length === 2 ? (n > 50 ? 1900 + n : 2000 + n) : n
  const point = p > 12 ? dayPoint(full, q, p) : q > 12 || p === q ? dayPoint(full, p, q) : null
  return point === null ? null : dated(point, 'stated', 0.9)
}

const { month: M, numeric: N, year: Y } = TRIGGER

export const dateRules: readonly Rule[] = [
  rule('iso', N, `(?<y>\\d{4})[-/](?<m>\\d{2})[-/](?<d>\\d{2})`, numeric),
  rule('slashed', N, `(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<y>\\d{4}|\\d{2})`, slashed),
  rule(
    'month-day',
    M,
    `(?:${WEEKDAY},? )?(?<month>${MONTH}) (?<day>\\d{1,2}(?:st|nd|rd|th)?)(?:,? (?<year>${YEAR}))?`,
    monthDay,
  ),
  rule(
    'day-month',
    M,
    `(?:${WEEKDAY},? )?(?:the (?=\\d{1,2}(?:st|nd|rd|th)))?(?<day>\\d{1,2}(?:st|nd|rd|th)?)(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    monthDay,
  ),
  rule(
    'monthless',
    Y,
    `(?<=\\b(?:on|by|until|till|from|since) )the (?<nth>\\d{1,2})(?:st|nd|rd|th)(?= of (?:this|the) month|[.,;:)"”’]|$| (?:as|and|at|in|if|when|while|but|to|or|after|before)\\b)`,
    monthless,
  ),
  rule(
    'month-days',
    M,
    `(?<month>${MONTH}) (?<day>\\d{1,2})(?: ?[-–—] ?| to | and )(?<last>\\d{1,2})(?:,? (?<year>${YEAR}))?`,
    days,
  ),
  rule(
    'days-month',
    M,
    `(?<day>\\d{1,2})(?: ?[-–—] ?| to | and )(?<last>\\d{1,2}) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    days,
  ),
  rule(
    'week-of',
    M,
    `the week (?:of|beginning|starting|ending) (?:${WEEKDAY},? )?(?:(?<month>${MONTH}) (?<day>\\d{1,2})|(?<day2>\\d{1,2}) (?<month2>${MONTH}))(?:,? (?<year>${YEAR}))?`,
    weekAround,
  ),
  rule(
    'month',
    M,
    `(?:(?<stage>${STAGE}) ?)?(?:(?<era>${ERA}) )?(?<month>${MONTH})(?! \\d{1,2}(?!\\d))(?:,? (?:of )?(?<year>${YEAR}))?`,
    month,
  ),
]
