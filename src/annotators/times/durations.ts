/** Rules for lengths of time, clock times, repeated times, and words for past, present and future as such. */
import { AGED, MONTHS, WEEKDAYS, ZONES } from '../../lexicons/times.ts'
import type { TimeRange } from '../../model/time.ts'
import { civil, dayPoint, nthWeekday, valueOf, weekdayOf, type Point } from './calendar.ts'
import {
  APPROX,
  COUPLE,
  MONTH,
  moved,
  numberOf,
  open,
  periodOf,
  rule,
  SMALL,
  TRIGGER,
  unitOf,
  UNIT_WORD,
  VAGUE,
  WEEKDAY,
  type Context,
  type Groups,
  type Reading,
  type Rule,
} from './grammar.ts'
import { dayOfMonth } from './yearly.ts'

const length = ({ count = '', half, unit = '', after = '' }: Groups): Reading | null => {
  // "A 62-year-old" is a person's age; "the four-month-old truce" is how long it has lasted.
  const aged = /^[- ]old ?(\p{L}+(?:-\p{L}+)?)?/iu.exec(after)
  if (aged !== null && !AGED.has((aged[1] ?? '').toLowerCase())) return null
  if (/^(?:19|20)\d\d$/.test(count) && !/s$/i.test(unit)) return null
  const fraction = /^(\d+) (\d)\/(\d)$/.exec(count)
  const base = fraction === null ? numberOf(count) : Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3])
  const n = base === null ? null : base + (half === undefined ? 0 : 0.5)
  return open(periodOf(n, unitOf(unit)), 0.85, 'DURATION')
}

const two = (n: number): string => String(n).padStart(2, '0')

/** Minutes east of UTC in a zone on a day, or undefined for a zone not known ("local time"). */
const offsetOn = (zone: string | undefined, day: number): number | undefined => {
  const known = zone === undefined ? undefined : ZONES[zone.toLowerCase().replaceAll('.', '')]
  if (known === undefined || known.summer === null) return known?.offset
  const { year } = civil(day)
  const [from, to] =
    known.summer === 'us'
      ? [nthWeekday(year, 3, 7, 2), nthWeekday(year, 11, 7, 1)]
      : [nthWeekday(year, 3, 7, -1), nthWeekday(year, 10, 7, -1)]
  return known.offset + (day >= from && day < to ? 60 : 0)
}

/** The instant of a clock time in a zone, as a range of one minute (or hour) in UTC. */
const instant = (
  day: number,
  hour: number,
  minute: number,
  offset: number,
  precision: 'minute' | 'hour',
  basis: TimeRange['basis'],
): TimeRange => {
  const { year, month, day: d } = civil(day)
  const iso = `${new Date(Date.UTC(year, month - 1, d, hour, minute) - offset * 60_000).toISOString().slice(0, 16)}Z`
  return { start: iso, end: iso, precision, basis }
}

/** "19:50 UTC", "2:30 p.m.", "1400 GMT", "noon". The day is the one the text speaks of, else the anchor's. */
const clock = (groups: Groups, context: Context): Reading | null => {
  const { hour = '', minute, half = '', zone, word = '', weekday } = groups
  const at = word === '' ? hourOf(Number(hour), half) : /midnight/i.test(word) ? 0 : 12
  const minutes = minute === undefined ? 0 : Number(minute)
  if (at === null || at > 24 || minutes > 59) return null
  const reference = context.day
  const day = dayFor(groups, context)
  const value = `T${two(at)}:${two(minutes)}`
  const suffix = /^(?:utc|gmt|z)$/i.test(zone ?? '') ? 'Z' : ''
  if (day === null) return open(`XXXX-XX-XX${value}${suffix}`, 0.8, 'TIME')
  const offset = offsetOn(zone, day.n)
  const basis = reference !== null && weekday === undefined ? 'resolved' : context.basis
  const precise = minute === undefined && word === '' ? 'hour' : 'minute'
  const range =
    offset === undefined
      ? { start: valueOf(day), end: valueOf(day), precision: 'day' as const, basis }
      : instant(day.n, at, minutes, offset, precise, basis)
  return {
    type: 'TIME',
    value: `${valueOf(day)}${value}${suffix}`,
    range,
    confidence: reference === null ? 0.7 : 0.85,
    point: day,
  }
}

const hourOf = (hour: number, half: string): number | null => {
  if (half === '') return hour <= 24 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0)
}

/** The day a clock time belongs to: the one named with it, else the one the text speaks of, else the anchor. */
const dayFor = (groups: Groups, { anchor, day: reference, tense }: Context): Point | null => {
  const { dayWord, nth, before = '' } = groups
  if (nth !== undefined) return dayOfMonth(Number(nth), { anchor, tense })
  const weekday = groups.weekday ?? groups.onday ?? groups.onday2
  const today = anchor?.unit === 'day' ? anchor : null
  const month = groups.month ?? groups.month2
  if (weekday !== undefined) {
    if (today === null) return null
    const back = (weekdayOf(today.n) - (WEEKDAYS[weekday.slice(0, 3).toLowerCase()] ?? 1) + 7) % 7
    const ahead = tense === 'future' || /\b(?:until|till|by|before) $/i.test(before)
    return { unit: 'day', n: ahead && back > 0 ? today.n + 7 - back : today.n - back }
  }
  if (month !== undefined) {
    const from = today ?? (reference?.unit === 'day' ? reference : null)
    const number = MONTHS[month.slice(0, 3).toLowerCase()] ?? 1
    const days =
      from === null
        ? []
        : [-1, 0, 1].map((step) => dayPoint(civil(from.n).year + step, number, Number(groups.day ?? groups.day2)))
    return (
      days
        .filter((p) => p !== null)
        .sort((a, b) => Math.abs(a.n - (from?.n ?? 0)) - Math.abs(b.n - (from?.n ?? 0)))[0] ?? null
    )
  }
  if (dayWord !== undefined && today !== null)
    return { unit: 'day', n: today.n + (/yesterday/i.test(dayWord) ? -1 : /tomorrow/i.test(dayWord) ? 1 : 0) }
  return reference?.unit === 'day' ? reference : today
}

const SET_UNITS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
  'semi-annually': 'P6M',
}
const every = ({ unit, weekday, count }: Groups): Reading => {
  if (weekday !== undefined)
    return open(`XXXX-WXX-${String(WEEKDAYS[weekday.slice(0, 3).toLowerCase()] ?? 1)}`, 0.85, 'SET')
  return open(periodOf(count === undefined ? 1 : numberOf(count), unitOf(unit ?? 'day')), 0.85, 'SET')
}

const ref = (value: string, confidence: number) => (): Reading => open(value, confidence)
/** "now": a date only in that it is the document's. */
const present = (_groups: Groups, context: Context): Reading => ({
  ...open('PRESENT_REF', 0.7),
  range: context.anchor === null ? null : moved(context.anchor, context.anchor.unit, 0, context.basis, 0).range,
})

/** Words before "a year" that make it a rate: "five million barrels a day". */
const RATE =
  /(?:[\d%]|\b(?:million|billion|percent|hours|times|dollars|euros|tons|tonnes|barrels|units|share|people|jobs|once|twice)) $/i
/** "The daily Tribune", "a quarterly dividend": a kind of thing, not how often. */
const NO_HABIT = /^(?:\p{Ll}+ \p{Lu}|quarterly \p{Ll})/u
const FRACTION = `\\d+ \\d\\/\\d`
const COUNT = `(?:${FRACTION}|${SMALL}|${VAGUE}|${COUPLE})`
const ZONE = `(?:utc|gmt|(?:moscow|beijing|tehran|tokyo|seoul|london|kyiv|paris|brussels) time|(?:eastern|pacific)(?: time)?|et|pt|msk|cest?|eest|eet|bst|e[sd]t|p[sd]t|m[sd]t|cdt|jst|kst|hkt|trt|pkt|local time)`
const TAIL = `(?:,? (?:on )?(?:(?:${WEEKDAY},? )?(?=(?:${MONTH} \\d|\\d{1,2} ${MONTH}))|)(?:(?<weekday>${WEEKDAY})|(?<dayWord>today|yesterday|tomorrow)|(?<month>${MONTH}) (?<day>\\d{1,2})(?!\\d)|(?<day2>\\d{1,2}) (?<month2>${MONTH})|the (?<nth>\\d{1,2})(?:st|nd|rd|th)(?! of \\p{Lu}))|(?= \\([^)]{0,20}\\) on (?<onday>${WEEKDAY}))|(?<=\\([^(]{0,20})(?=\\) on (?<onday2>${WEEKDAY}))|)`
const { unit: U, clock: C, set: F, reference: R, weekday: W } = TRIGGER

export const durationRules: readonly Rule[] = [
  rule(
    'length',
    U,
    `(?:${APPROX} |some |another |an additional |the )?(?<count>${COUNT}) (?:more |full |straight |consecutive |additional |whole |trading |long |working |calendar )?(?<unit>${UNIT_WORD})(?<half> and a half)?(?: or so)?`,
    length,
  ),
  rule(
    'length-one',
    U,
    `(?:${APPROX} |within )?(?<count>an?) (?:full |whole |further )?(?<unit>minute|hour|day|week|fortnight|month|year|decade|century)(?<half> and a half)?`,
    (groups) => (RATE.test(groups.before ?? '') ? null : length(groups)),
  ),
  rule(
    'length-joined',
    U,
    `(?:${APPROX} )?(?<count>${SMALL}|several|multi)[- ](?<unit>second|minute|hour|day|week|month|quarter|year|decade|century)(?:-long)?(?!s)(?:[- ](?=old))?`,
    length,
  ),
  rule('long', U, `(?:a )?(?<unit>day|week|month|year|decade|century|hour)s?-?long`, ({ unit = '', 0: words = '' }) =>
    open(periodOf(/s-?long$/i.test(words) ? null : 1, unitOf(unit)), 0.7, 'DURATION'),
  ),
  rule(
    'bare-plural',
    U,
    `(?<=\\b(?:for|in|after|within|takes?|took|of|over|lasting|through|spanning|despite) )(?:the )?(?<unit>days|weeks|months|years|decades|centuries|hours|minutes)`,
    ({ unit = '' }) => open(periodOf(null, unitOf(unit)), 0.6, 'DURATION'),
  ),
  rule(
    'recent-units',
    U,
    `(?<shift>recent|the coming|coming|past) (?<unit>days|weeks|months|years|decades)(?: and (?:weeks|months|years))?`,
    ({ shift = '', unit = '' }) =>
      open(/coming/i.test(shift) ? 'FUTURE_REF' : unit === 'days' ? 'PAST_REF' : 'PAST_REF', 0.6),
  ),
  rule(
    'clock',
    C,
    `(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?<half>[ap]\\.?m\\.?)(?: \\(?(?<zone>${ZONE})\\)?)?${TAIL}`,
    clock,
  ),
  rule(
    'clock-24',
    C,
    `(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::\\d{2})?(?: ?h(?:ours|rs)?)? ?\\(?(?<zone>${ZONE}|Z)\\)?${TAIL}`,
    clock,
  ),
  rule('clock-colon', C, `(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?: hours)?${TAIL}`, (groups, context) =>
    /\b(?:at|by|around|about|until|till|from|to|roughly|after|before|since|approximately|and) $/i.test(
      groups.before ?? '',
    )
      ? clock(groups, context)
      : null,
  ),
  rule('clock-military', C, `(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?: hours)? ?(?<zone>gmt|utc|z)${TAIL}`, clock),
  rule('oclock', C, `(?<hour>\\d{1,2}) o['’]clock`, clock),
  rule('noon', C, `(?<word>noon|midnight|midday)(?: (?<zone>${ZONE}))?${TAIL}`, clock),
  rule('daily', F, `(?<word>${Object.keys(SET_UNITS).join('|')})`, ({ word = '', after = '' }) =>
    NO_HABIT.test(word + after) ? null : open(SET_UNITS[word.toLowerCase()] ?? 'P1D', 0.8, 'SET'),
  ),
  rule(
    'every',
    F,
    `(?:every|each) (?:(?<count>other|two|three|four|five|six|\\d+) )?(?:(?<unit>day|night|week|weekend|month|quarter|year|hour|minute|decade)s?|(?<weekday>${WEEKDAY}))`,
    (groups) => every(groups.count === 'other' ? { ...groups, count: '2' } : groups),
  ),
  rule('per', U | F, `(?:twice|once|times) an? (?<unit>day|week|month|year|hour)`, every),
  rule('every-weekday', W, `(?:every|each) (?<weekday>${WEEKDAY})`, every),
  rule(
    'now',
    R,
    `(?:right now|by now|just now|now|currently|nowadays|at present|at the moment|these days|for the moment)(?! that\\b)`,
    present,
  ),
  rule('current', R, `current`, present),
  rule('recently', R, `(?:more |most |until |only )?recently`, ref('PAST_REF', 0.75)),
  rule('past', R, `(?<=\\bin )the (?:recent |distant )?past`, ref('PAST_REF', 0.7)),
  rule(
    'future',
    R,
    `(?:the (?:near |foreseeable |immediate )?|(?<=\\bin (?:near |foreseeable |immediate )?))future(?! of)`,
    ref('FUTURE_REF', 0.7),
  ),
  rule('soon', R, `(?<!\\bas )soon(?! after)`, ref('FUTURE_REF', 0.5)),
]
