/** Words that can begin or hold a time, by the rules they call for. */
import {
  DAY_PARTS,
  EASTER_DAYS,
  FIXED_HOLIDAYS,
  FLOATING_HOLIDAYS,
  MONTHS,
  SEASONS,
  WEEKDAYS,
} from '../../lexicons/times.ts'
import { TRIGGER } from './grammar.ts'

const words = new Map<string, number>()
const add = (bits: number, ...list: readonly string[]): void => {
  for (const word of list) words.set(word, (words.get(word) ?? 0) | bits)
}
const MONTH_NAMES = 'january february march april may june july august september october november december sept'.split(
  ' ',
)
const WEEKDAY_NAMES =
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays tues thur thurs'.split(
    ' ',
  )
add(TRIGGER.month, ...Object.keys(MONTHS), ...MONTH_NAMES, ...[...Object.keys(MONTHS), 'sept'].map((m) => `${m}.`))
add(
  TRIGGER.weekday,
  ...WEEKDAY_NAMES,
  ...Object.keys(WEEKDAYS),
  ...Object.keys(WEEKDAYS).map((d) => `${d}.`),
  'tues.',
  'thur.',
  'thurs.',
)
const UNITS = 'second minute hour day night week weekend fortnight month quarter year decade'.split(' ')
add(
  TRIGGER.unit,
  ...UNITS,
  ...UNITS.map((u) => `${u}s`),
  'century',
  'centuries',
  'half',
  'daylong',
  'weeklong',
  'monthlong',
  'yearlong',
  'decadelong',
  'hourlong',
)
add(TRIGGER.season, ...Object.keys(SEASONS))
add(TRIGGER.deictic, 'today', 'tonight', 'yesterday', 'tomorrow')
add(TRIGGER.part, ...Object.keys(DAY_PARTS), 'nights')
add(
  TRIGGER.clock,
  'noon',
  'midnight',
  'midday',
  'utc',
  'gmt',
  'a.m',
  'a.m.',
  'p.m',
  'p.m.',
  'am',
  'pm',
  "o'clock",
  'o’clock',
)
add(
  TRIGGER.set,
  'hourly',
  'daily',
  'nightly',
  'weekly',
  'biweekly',
  'fortnightly',
  'monthly',
  'quarterly',
  'yearly',
  'annually',
  'every',
  'each',
  'twice',
  'once',
  'times',
)
add(
  TRIGGER.reference,
  'now',
  'currently',
  'current',
  'nowadays',
  'present',
  'moment',
  'these',
  'recently',
  'past',
  'future',
  'soon',
)
add(
  TRIGGER.year,
  'century',
  'nineties',
  'eighties',
  'seventies',
  'sixties',
  'fifties',
  'forties',
  'thirties',
  'twenties',
  'nineteen',
  "'",
  '’',
)
for (const name of [...Object.keys(FIXED_HOLIDAYS), ...Object.keys(FLOATING_HOLIDAYS), ...Object.keys(EASTER_DAYS)])
  add(TRIGGER.holiday, name.split(/[ ']/)[0] ?? name)

const DIGIT = /^['’]?\d/
const UNIT_PARTS = /(?:second|minute|hour|day|week|month|quarter|year|decade|centur|half|long)/

/** The triggers of one lower-case token, as bits; 0 for most. */
export const triggerOf = (word: string): number => {
  const known = words.get(word)
  if (known !== undefined) return known
  const code = word.charCodeAt(0)
  if ((code >= 48 && code <= 57) || DIGIT.test(word)) return numeric(word)
  if (/^(?:q[1-4]|h[12]|fy)(?:\d{4})?$/.test(word)) return TRIGGER.year
  if (!word.includes('-')) return 0
  let bits = UNIT_PARTS.test(word) ? TRIGGER.unit : 0
  for (const part of word.split(/[-–—]/)) bits |= words.get(part) ?? (/^\d/.test(part) ? numeric(part) : 0)
  return bits
}

const numeric = (word: string): number => {
  let bits: number = /[/.-]/.test(word) ? TRIGGER.numeric : 0
  if (/\d{4}|\d0['’]?s$|(?:st|nd|rd|th)/.test(word)) bits |= TRIGGER.year
  if (/[:.]|[ap]\.?m|gmt|utc|z$/.test(word)) bits |= TRIGGER.clock
  if (word.includes('-')) bits |= TRIGGER.unit
  return bits
}
