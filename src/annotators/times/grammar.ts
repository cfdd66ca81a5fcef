/** What a rule of the time grammar is, and the pieces of pattern that rules share. */
import type { TimeMention } from '../../model/layers.ts'
import type { TimeRange } from '../../model/time.ts'
import { DAY_PARTS, NUMBER_WORDS } from '../../lexicons/times.ts'
import { rangeBetween, rangeOf, unknownOf, valueOf, widen, type Point, type Unit } from './calendar.ts'

/** What a reading may look at beside its own words. */
export type Context = {
  /** The document's own date, a day or wider; null when unknown. */
  readonly anchor: Point | null
  /** A day the document was written on or after, where its own day is not known; null when nothing tells. */
  readonly near: Point | null
  /** Basis of ranges worked out from the anchor. */
  readonly basis: TimeRange['basis']
  /** The point the text last spoke of; null at the beginning. */
  readonly reference: Point | null
  /** The last day it spoke of: what "the same day" and a bare clock time rest on. */
  readonly day: Point | null
  /** Days the document gives in full anywhere, by month and day (`10-07`), where one year only is given. */
  readonly told: ReadonlyMap<string, number>
  /** Tense of the verb the expression hangs on. */
  readonly tense: 'past' | 'future' | 'none'
}

/** A mention without its span; `point` moves the text's reference. */
export type Reading = Omit<TimeMention, 'span'> & { readonly point: Point | null }

/** Classes of words that call for a rule, as bits: a rule runs only on sentences that hold one. */
export const TRIGGER = {
  month: 1,
  weekday: 2,
  unit: 4,
  season: 8,
  deictic: 16,
  part: 32,
  clock: 64,
  year: 128,
  holiday: 256,
  set: 512,
  reference: 1024,
  numeric: 2048,
} as const

export type Groups = Readonly<Record<string, string | undefined>>
export type Rule = {
  readonly name: string
  readonly triggers: number
  /** Flags `giu`. */
  readonly pattern: RegExp
  /** Null: these words are no time after all. */
  readonly read: (groups: Groups, context: Context) => Reading | null
}

export const rule = (name: string, triggers: number, pattern: string, read: Rule['read']): Rule => ({
  name,
  triggers,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}$€£.,'’&/-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
  read,
})

/** Patterns, all non-capturing, for use inside others. */
export const MONTH = `(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|jun(?:e|\\.)?|jul(?:y|\\.)?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)`
export const WEEKDAY = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.)`
export const YEAR = `(?:1[5-9]\\d\\d|20\\d\\d)`
export const SMALL = `(?:\\d{1,4}(?:\\.\\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:(?:a|one|two|three|four|five) )?hundred|half a dozen|a dozen)`
export const VAGUE = `(?:several|a few|the few|many|a number of|countless)`
export const COUPLE = `(?:a couple(?: of)?)`
export const UNIT_WORD = `(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))`
export const APPROX = `(?:nearly|almost|about|around|roughly|approximately|more than|less than|fewer than|over(?! the)|at least|at most|up to|no more than|well over|just over|just under|close to)`
export const PART = `(?:early |late |mid-)?(?:morning|afternoon|evening|night|dawn|dusk|midafternoon|midmorning)`
/** A part of a point: the early, middle or late part. */
export const STAGE = `(?:(?:the )?(?:very )?(?:beginning|start|middle|end|close|early part|latter part) of|earlier(?: in)?|later(?: in)?|early(?: in)?|late(?: in)?|(?:early|late|mid)-|mid |midway through)`

const UNITS: readonly [RegExp, Unit | 'hour' | 'minute' | 'second' | 'fortnight'][] = [
  [/^sec/, 'second'],
  [/^min/, 'minute'],
  [/^hour/, 'hour'],
  [/^(?:day|night)/, 'day'],
  [/^weekend/, 'weekend'],
  [/^week/, 'week'],
  [/^fort/, 'fortnight'],
  [/^month/, 'month'],
  [/^quart/, 'quarter'],
  [/^year/, 'year'],
  [/^decad/, 'decade'],
  [/^cent/, 'century'],
]
export type DurationUnit = Unit | 'hour' | 'minute' | 'second' | 'fortnight'
export const unitOf = (word: string): DurationUnit =>
  UNITS.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1] ?? 'day'

/** The number some words say, or null when they leave it open ("several"). */
export const numberOf = (words: string): number | null => {
  const text = words.toLowerCase().trim()
  if (/^\d/.test(text)) return Number(text)
  if (/^(?:an?|the)$/.test(text)) return 1
  if (text.startsWith('a couple')) return 2
  if (text === 'half a dozen') return 6
  if (text === 'a dozen') return 12
  const [first = '', second] = text.split(/[ -]/)
  if (second === 'hundred') return 100 * (first === 'a' ? 1 : (NUMBER_WORDS[first] ?? 1))
  if (first === 'hundred') return 100
  const tens = NUMBER_WORDS[first]
  return tens === undefined ? null : tens + (second === undefined ? 0 : (NUMBER_WORDS[second] ?? 0))
}

/** A date that is one point of the calendar. */
export const dated = (
  point: Point,
  basis: TimeRange['basis'],
  confidence: number,
  type: Reading['type'] = 'DATE',
): Reading => ({
  type,
  value: valueOf(point),
  range: rangeOf(point, basis),
  confidence,
  point,
})
/** A value with the part of the day it names, as a time; the range stays the day's. */
export const inPart = (reading: Reading, part: string | undefined): Reading => {
  const code = part === undefined ? undefined : DAY_PARTS[(/\p{L}+$/u.exec(part)?.[0] ?? '').toLowerCase()]
  return code === undefined ? reading : { ...reading, type: 'TIME', value: `${reading.value}T${code}` }
}

/** A date known by its kind only. */
export const open = (value: string, confidence: number, type: Reading['type'] = 'DATE'): Reading => ({
  type,
  value,
  range: null,
  confidence,
  point: null,
})

/** The unit's point around `from`, moved by `steps`; an open date when `from` is too wide to tell. */
export const moved = (
  from: Point | null,
  unit: Unit,
  steps: number,
  basis: TimeRange['basis'],
  confidence: number,
): Reading => {
  const held = from === null ? null : widen(from, unit)
  return held === null ? open(unknownOf(unit), confidence) : dated({ unit, n: held.n + steps }, basis, confidence)
}

/** TIMEX3 letter and what one of the unit is in it. */
const LETTERS: Readonly<Record<DurationUnit, readonly [string, number]>> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  weekend: ['D', 2],
  week: ['W', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['Q', 1],
  half: ['M', 6],
  season: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
}
/** The TIMEX3 value of so many units; null for "some". A half is written in the next smaller unit. */
export const periodOf = (count: number | null, unit: DurationUnit): string => {
  const [letter, each] = LETTERS[unit]
  const time = letter.startsWith('T') ? 'T' : ''
  const mark = letter.slice(-1)
  if (count === null) return `P${time}X${unit === 'decade' ? 'E' : unit === 'century' ? 'C' : mark}`
  const whole = count * each
  if (Number.isInteger(whole)) return `P${time}${String(whole)}${mark}`
  const half = whole % 1 === 0.5
  if (half && mark === 'Y') return whole < 1 ? 'P6M' : `P${String(Math.floor(whole))}Y6M`
  if (half && mark === 'H') return whole < 1 ? 'PT30M' : `PT${String(Math.floor(whole))}H30M`
  return `P${time}${String(whole)}${mark}`
}

/** The stretch of so many units that ends at, or begins after, the anchor's day; null when that cannot be told. */
export const stretch = (
  anchor: Point | null,
  count: number | null,
  unit: DurationUnit,
  ahead: boolean,
  basis: TimeRange['basis'],
): TimeRange | null => {
  if (anchor?.unit !== 'day' || count === null || !Number.isInteger(count)) return null
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null
  const other = unit === 'fortnight' ? moveBy(anchor, 'week', 2 * count, ahead) : moveBy(anchor, unit, count, ahead)
  return ahead ? rangeBetween(anchor.n, other, 'day', basis) : rangeBetween(other, anchor.n, 'day', basis)
}

const STEP: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
}
const moveBy = (from: Point, unit: Unit, count: number, ahead: boolean): number => {
  const sign = ahead ? count : -count
  const months = STEP[unit]
  if (months === undefined) return from.n + sign * (unit === 'day' ? 1 : 7)
  const date = new Date(from.n * 86_400_000)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + sign * months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, last))
  return Math.round(date.getTime() / 86_400_000)
}
