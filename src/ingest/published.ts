/** Publication dates as inputs write them: ISO 8601, RFC 2822, and "4 June 2026" in its usual forms. */
import type { TimeRange } from '../model/time.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Offsets from UTC in minutes of the zone names that mean one offset in practice. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  ut: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  west: 60,
  cest: 120,
  eet: 120,
  sast: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  pkt: 300,
  jst: 540,
  kst: 540,
  aest: 600,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
}

const CLOCK =
  /^(?:[T\s,]|\bat\b|[|–—-]\s)*(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?\s*(?:(?<sign>[+-])(?<zh>\d{2}):?(?<zm>\d{2})?|(?:\(?(?<zone>[A-Za-z]{1,4})\)?)?)?(?:\s*\([^)]*\))?$/iu

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

type Day = { readonly year: number; readonly month: number; readonly day: number }

const isDay = ({ year, month, day }: Day): boolean =>
  year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

const at = (value: string, precision: TimeRange['precision']): TimeRange => ({
  start: value,
  end: value,
  precision,
  basis: 'stated',
})

/** A day with what follows it. A clock time counts only with its zone: without one the day is what is known. */
const dayAndClock = (day: Day, rest: string): TimeRange | null => {
  if (!isDay(day)) return null
  const date = `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}`
  if (rest.trim() === '') return at(date, 'day')
  const clock = CLOCK.exec(rest)?.groups
  if (clock === undefined) return null
  const half = clock.half?.[0]?.toLowerCase()
  const shown = Number(clock.hour)
  const hour = half === undefined ? shown : (shown % 12) + (half === 'p' ? 12 : 0)
  const minute = Number(clock.minute ?? 0)
  if (hour > 23 || minute > 59) return null
  const zone = clock.zone?.toLowerCase()
  if (zone !== undefined && ZONES[zone] === undefined) return null
  const signed =
    clock.sign === undefined
      ? undefined
      : (Number(clock.zh) * 60 + Number(clock.zm ?? 0)) * (clock.sign === '-' ? -1 : 1)
  const offset = signed ?? (zone === undefined ? undefined : ZONES[zone])
  // Midnight on the dot in UTC is how systems write a bare date.
  if (offset === undefined || (offset === 0 && hour === 0 && minute === 0)) return at(date, 'day')
  const instant = new Date(Date.UTC(day.year, day.month - 1, day.day, hour, minute - offset))
  return at(`${instant.toISOString().slice(0, 16)}Z`, 'minute')
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

const NAME =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?'
/** Full dates; the rest of the string is a clock time or nothing. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u,
  /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?!\d)/u,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=T|$)/u,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/u,
  new RegExp(
    `^${WEEKDAY}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${NAME},?[\\s-]+(?<year>\\d{4})(?!\\d)`,
    'iu',
  ),
  new RegExp(`^${WEEKDAY}${NAME}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`, 'iu'),
]

/** "13/06/2026" says its order by itself; "06/04/2026" does not and stays unread. */
const slashed = (text: string): TimeRange | null => {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u.exec(text)
  if (match === null) return null
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (first <= 12 && second <= 12 && first !== second) return null
  const [day, month] = first > 12 ? [first, second] : [second, first]
  return dayAndClock({ year, month, day }, text.slice(match[0].length))
}

/**
 * A publication date as a range of basis `stated`, precision year, month, day or, where a clock time and its
 * zone are given, minute in UTC; null when it cannot be read.
 */
export const publishedRange = (written: string): TimeRange | null => {
  const text = written.trim().slice(0, 120)
  if (/^\d{4}$/u.test(text)) return at(text, 'year')
  const month = /^(\d{4})-(\d{2})$/u.exec(text)
  if (month !== null) return Number(month[2]) >= 1 && Number(month[2]) <= 12 ? at(text, 'month') : null
  const named = new RegExp(`^${NAME},?\\s+(?<year>\\d{4})$`, 'iu').exec(text)?.groups
  if (named !== undefined) return at(`${named.year ?? ''}-${pad(monthOf(named.name ?? ''))}`, 'month')
  for (const form of FORMS) {
    const match = form.exec(text)
    if (match?.groups === undefined) continue
    const { year, month: number, name, day } = match.groups
    const months = number === undefined ? monthOf(name ?? '') : Number(number)
    return dayAndClock({ year: Number(year), month: months, day: Number(day) }, text.slice(match[0].length))
  }
  return slashed(text)
}
