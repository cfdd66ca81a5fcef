/** Rules for dates written out or in part: days of months, months, seasons, years, decades, weekdays, holidays. */
import { DAY_PARTS, EASTER_DAYS, FIXED_HOLIDAYS, FLOATING_HOLIDAYS, MONTHS, NUMBER_WORDS, SEASONS, WEEKDAYS } from '../../lexicons/times.ts'
import { civil, daysOf, dayPoint, easterOf, holding, monthPoint, nthWeekday, rangeBetween, unknownOf, weekdayOf, widen, yearPoint, type Point } from './calendar.ts'
import { dated, MONTH, open, PART, rule, STAGE, TRIGGER, WEEKDAY, YEAR, type Context, type Groups, type Reading, type Rule } from './grammar.ts'

const monthOf = (word: string): number => MONTHS[word.slice(0, 3).toLowerCase()] ?? 1
const two = (n: number): string => String(n).padStart(2, '0')
const isUpper = (word: string): boolean => /^\p{Lu}/u.test(word)

/** A value with the part of the day it names, as a time; the range stays the day's. */
export const inPart = (reading: Reading, part: string | undefined): Reading => {
  const code = part === undefined ? undefined : DAY_PARTS[(/\p{L}+$/u.exec(part)?.[0] ?? '').toLowerCase()]
  return code === undefined ? reading : { ...reading, type: 'TIME', value: `${reading.value}T${code}` }
}

/**
 * Of a point that comes round every year ("October", "Sept. 30"), the one the text means: the nearest, where one on
 * the wrong side of the verb's tense counts `against` days farther. The tense is a shallow reading and may err.
 */
const roundFor = (anchor: Point, candidates: readonly Point[], tense: Context['tense'], against: number): Point | null => {
  const today = daysOf(anchor)
  const cost = (p: Point): number => {
    const { first, last } = daysOf(p)
    if (last < today.first) return today.first - last + (tense === 'future' ? against : 0)
    return first > today.last ? first - today.last + (tense === 'past' ? against : 0) : 0
  }
  return [...candidates].sort((a, b) => cost(a) - cost(b) || a.n - b.n)[0] ?? null
}

/** The year a date without one falls into is told by what the text spoke of just before, else by the anchor. */
const yearless = (make: (year: number) => Point | null, unknown: string, context: Context, confidence: number, against = 160): Reading => {
  const year = context.anchor === null ? null : widen(context.anchor, 'year')
  if (year === null || context.anchor === null) return beside(make, unknown, context, confidence)
  const candidates = [year.n - 1, year.n, year.n + 1].map(make).filter((p) => p !== null)
  const chosen = context.anchor.unit === 'year' ? make(year.n) : roundFor(context.anchor, candidates, context.tense, against)
  return chosen === null ? open(unknown, confidence) : dated(chosen, context.basis, confidence)
}

/** A lower-case noun right after a date: "the Jan. 6 vote" is the nearest one, whatever the verb's tense. */
const BEFORE_NOUN = /^ (?!(?:a|an|the|in|on|at|for|to|with|by|from|and|or|as|but|after|before|when|while|that|who|which|if|is|was|were|are|has|had|will|would|it|he|she|they|we|this|of|until|near|over|during|because|since|not|killed|said|told)\b)\p{Ll}/u

/** Months around a day the document is not older than, within which a date without a year is taken to be of its time. */
const NEAR_DAYS = 75
const beside = (make: (year: number) => Point | null, unknown: string, { near }: Context, confidence: number): Reading => {
  if (near === null) return open(unknown, confidence)
  const { year } = civil(near.n)
  const gap = (p: Point): number => Math.max(daysOf(p).first - near.n, near.n - daysOf(p).last, 0)
  const [first] = [year - 1, year, year + 1].map(make).filter((p) => p !== null).sort((a, b) => gap(a) - gap(b))
  return first === undefined || gap(first) > NEAR_DAYS ? open(unknown, confidence) : dated(first, 'inferred', confidence - 0.25)
}

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
  const last = Number(groups['last'])
  if (first?.point?.unit !== 'day' || first.range === null) return first
  const { year: y, month: m, day: d } = civil(first.point.n)
  const end = last > d ? dayPoint(y, m, last) : null
  return end === null ? null : { ...first, range: rangeBetween(first.point.n, end.n, 'day', first.range.basis) }
}

/** "The week of March 6". */
const weekAround = ({ month, month2, day, day2, ...rest }: Groups, context: Context): Reading | null => {
  const reading = monthDay({ ...rest, month: month ?? month2, day: day ?? day2 }, context)
  return reading?.point?.unit === 'day' ? dated(holding('week', reading.point.n), reading.range?.basis ?? context.basis, 0.85) : reading
}

/** Words before a bare "May", "March" or "August" that make it a month. */
const MONTH_LEAD = /(?:\b(?:in|by|since|until|till|from|to|of|during|before|after|between|and|last|next|this|early|late|mid|through|on|for|late|that|previous|following)[ -]|^)$/i

const month = (groups: Groups, context: Context): Reading | null => {
  const { month: name = '', year, era, before = '' } = groups
  if (!isUpper(name)) return null
  const m = monthOf(name)
  if (year !== undefined) return dated(monthPoint(Number(year), m), 'stated', 0.98)
  const ambiguous = /^(?:may|march|august)$/i.test(name)
  if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i.test(name)) return null
  if (ambiguous && era === undefined && groups['stage'] === undefined && !MONTH_LEAD.test(before)) return null
  if (era !== undefined) return turned(era, context, (y) => monthPoint(y, m), `XXXX-${two(m)}`)
  return yearless((y) => monthPoint(y, m), `XXXX-${two(m)}`, context, 0.88, 240)
}

/** "last April", "this summer", "next March": the last before, the nearest, the next after the anchor. */
const turned = (era: string, context: Context, make: (year: number) => Point, unknown: string): Reading => {
  const year = context.anchor === null ? null : widen(context.anchor, 'year')
  if (context.anchor === null || year === null) return open(unknown, 0.8)
  const today = daysOf(context.anchor)
  const points = [year.n - 2, year.n - 1, year.n, year.n + 1].map(make)
  const past = points.filter((p) => daysOf(p).last < today.first).at(-1)
  const coming = points.find((p) => daysOf(p).first > today.last)
  const word = era.toLowerCase()
  const chosen = /last|past|previous/.test(word) ? past : /next|coming|following/.test(word) ? coming : (make(year.n).unit === 'month' || context.tense === 'past' ? make(year.n) : roundFor(context.anchor, points, context.tense, 120))
  return chosen === undefined || chosen === null ? open(unknown, 0.8) : dated(chosen, context.basis, 0.85)
}

const season = (groups: Groups, context: Context): Reading | null => {
  const { season: name = '', year, second, era } = groups
  const code = SEASONS[name.toLowerCase()]
  if (code === undefined) return null
  const make = (y: number): Point => ({ unit: 'season', n: y * 4 + code })
  if (year !== undefined) {
    // "winter 2022" may be either end of it; "winter of 1975-76" says which.
    return dated(make(Number(year)), 'stated', second === undefined && code === 3 ? 0.7 : 0.95)
  }
  const unknown = `XXXX-${['SP', 'SU', 'FA', 'WI'][code] ?? 'XX'}`
  if (era !== undefined && !/^(?:the|in|during)/i.test(era)) return turned(era, context, make, unknown)
  return yearless(make, unknown, context, 0.7)
}

/** Nouns that a number after them, though it looks like a year, belongs to. */
const NUMBERED = /\b(?:resolution|article|section|page|room|flight|no\.?|number|highway|route|order|channel|model|chapter|boeing|convoy|unit|brigade|apartment|suite|level|than|about|nearly|some|over|least|around|only|another) $/i
const COUNTED = /^ (?:people|men|women|troops|soldiers|children|dollars|euros|pounds|miles|kilomet(?:er|re)s|km|met(?:er|re)s|feet|tons|tonnes|votes|civilians|prisoners|jobs|homes|workers|points|hours|days|years|percent|per|square|words|others|more|or|barrels|shares|prisoners|hostages|fighters|rockets|missiles|refugees)/i
const YEAR_LEAD = /(?:\b(?:in|since|by|until|till|of|from|before|after|during|through|late|early|mid|between|the|year|circa|fiscal|and|for|to|into|around|about)[ -]|[(\u2013-])$/i

const year = (groups: Groups, context: Context): Reading | null => {
  const { year: digits = '', before = '', after = '', stage } = groups
  const n = Number(digits)
  const led = YEAR_LEAD.test(before)
  if (COUNTED.test(after) || /^(?:,\d| ?%|\.\d|-(?:strong|mile|page|member|word|seat|foot|meter|km))/.test(after)) return null
  if (stage === undefined && NUMBERED.test(before) && !/\b(?:from|between|since|of) \S+ (?:to|and) $/i.test(before)) return null
  if (stage === undefined && (n < 1900 || n > 2100) && !/\b(?:in|since|of|by|from|until|after|before) $/i.test(before)) return null
  if (stage === undefined && !led && /^ \p{Ll}+s\b/u.test(after)) return null
  if (context.anchor !== null && n > 2100) return null
  return dated(yearPoint(n), 'stated', stage !== undefined || led ? 0.95 : 0.8)
}

/** "Q3 2024", "H1 2025", "FY2024". */
const period = (groups: Groups): Reading => {
  const kind = (groups['kind'] ?? groups['kind2'] ?? '').toUpperCase()
  const y = Number(groups['year'] ?? groups['year2'])
  if (kind === 'FY') return dated(yearPoint(y), 'stated', 0.8)
  const n = Number(kind.slice(1)) - 1
  return dated(kind.startsWith('Q') ? { unit: 'quarter', n: y * 4 + n } : { unit: 'half', n: y * 2 + n }, 'stated', 0.95)
}

const decade = ({ digits = '' }: Groups): Reading | null => {
  const n = Number(digits)
  if (digits.length === 4) return dated({ unit: 'decade', n: Math.floor(n / 10) }, 'stated', 0.95)
  if (n < 20) return null
  return dated({ unit: 'decade', n: 190 + n / 10 }, 'stated', 0.85)
}

const DECADE_NAMES: Readonly<Record<string, number>> = { twenties: 192, thirties: 193, forties: 194, fifties: 195, sixties: 196, seventies: 197, eighties: 198, nineties: 199 }

const weekday = (groups: Groups, context: Context): Reading | null => {
  const { weekday: name = '', part, shift } = groups
  if (!isUpper(name)) return null
  const dow = WEEKDAYS[name.slice(0, 3).toLowerCase()] ?? 1
  const unknown = `XXXX-WXX-${String(dow)}`
  if (/s$/i.test(part ?? '')) return open(unknown, 0.8, 'SET')
  const { anchor, reference } = context
  if (anchor?.unit !== 'day') return inPart(open(unknown, 0.85), part)
  const back = (weekdayOf(anchor.n) - dow + 7) % 7
  const word = (shift ?? '').toLowerCase()
  const to = (n: number, confidence: number): Reading => inPart(dated({ unit: 'day', n }, context.basis, confidence), part)
  if (/previous|following|that|same/.test(word) && reference?.unit === 'day') {
    const from = (weekdayOf(reference.n) - dow + 7) % 7
    return to(/following/.test(word) ? reference.n + (7 - from) : reference.n - (/that|same/.test(word) ? from : from === 0 ? 7 : from), 0.75)
  }
  if (/last|previous|past/.test(word)) return to(anchor.n - (back === 0 ? 7 : back), 0.9)
  if (/next|coming|following/.test(word)) return to(anchor.n + (7 - back), 0.85)
  if (back === 0) return to(anchor.n, 0.85)
  return aheadOf(groups, context) ? to(anchor.n + 7 - back, 0.8) : to(anchor.n - back, 0.92)
}

/** "Monday next week", "Thursday last week". */
const weekdayOfWeek = (groups: Groups, { anchor, basis }: Context): Reading | null => {
  const name = groups['weekday'] ?? groups['weekday2'] ?? ''
  const turn = (groups['turn'] ?? groups['turn2'] ?? '').toLowerCase()
  const dow = WEEKDAYS[name.slice(0, 3).toLowerCase()] ?? 1
  if (anchor?.unit !== 'day') return open(`XXXX-WXX-${String(dow)}`, 0.8)
  const { first } = daysOf(holding('week', anchor.n))
  return dated({ unit: 'day', n: first + dow - 1 + (turn === 'next' ? 7 : turn === 'last' ? -7 : 0) }, basis, 0.88)
}

/** A bare weekday is the last one unless its verb, or the words just before it, look ahead; "Monday's ruling" looks back. */
const aheadOf = ({ before = '', after = '' }: Groups, { tense }: Context): boolean =>
  /\b(?:until|till|ahead of|prior to|as early as|as soon as|no later than|starting|beginning|due)(?: on| the)? $/i.test(before) ||
  (tense === 'future' && !/^['’]s/.test(after))

const holiday = ({ name = '', shift, year: digits }: Groups, context: Context): Reading | null => {
  const key = name.toLowerCase().replace('’', "'")
  const fixed = FIXED_HOLIDAYS[key]
  const floating = FLOATING_HOLIDAYS[key]
  const easter = EASTER_DAYS[key]
  const make = (y: number): Point | null => {
    if (fixed !== undefined) return dayPoint(y, fixed[0], fixed[1])
    if (easter !== undefined) return { unit: 'day', n: easterOf(y) + easter }
    return floating === undefined ? null : { unit: 'day', n: nthWeekday(y, ...floating) }
  }
  if (digits !== undefined) {
    const point = make(Number(digits))
    return point === null ? null : dated(point, 'stated', 0.9)
  }
  if (shift !== undefined) return turned(shift, context, (y) => make(y) ?? yearPoint(y), unknownOf('day'))
  return yearless(make, unknownOf('day'), context, 0.75)
}

const HOLIDAY_NAMES = [...Object.keys(FIXED_HOLIDAYS), ...Object.keys(FLOATING_HOLIDAYS), ...Object.keys(EASTER_DAYS)]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace("'", "['’]").replace('.', '\\.'))
  .join('|')

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

const ERA = `(?:last|next|this past|this coming|this|the previous|the following|the past)`
const { month: M, weekday: W, season: S, year: Y, holiday: H, numeric: N } = TRIGGER

export const dateRules: readonly Rule[] = [
  rule('iso', N, `(?<y>\\d{4})[-/](?<m>\\d{2})[-/](?<d>\\d{2})`, numeric),
  rule('slashed', N, `(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<y>\\d{4}|\\d{2})`, slashed),
  rule('month-day', M, `(?:${WEEKDAY},? )?(?<month>${MONTH}) (?<day>\\d{1,2}(?:st|nd|rd|th)?)(?:,? (?<year>${YEAR}))?`, monthDay),
  rule('day-month', M, `(?:${WEEKDAY},? )?(?:the (?=\\d{1,2}(?:st|nd|rd|th)))?(?<day>\\d{1,2}(?:st|nd|rd|th)?)(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`, monthDay),
  rule('month-days', M, `(?<month>${MONTH}) (?<day>\\d{1,2})(?: ?[-–—] ?| to | and )(?<last>\\d{1,2})(?:,? (?<year>${YEAR}))?`, days),
  rule('days-month', M, `(?<day>\\d{1,2})(?: ?[-–—] ?| to | and )(?<last>\\d{1,2}) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`, days),
  rule('week-of', M, `the week (?:of|beginning|starting|ending) (?:${WEEKDAY},? )?(?:(?<month>${MONTH}) (?<day>\\d{1,2})|(?<day2>\\d{1,2}) (?<month2>${MONTH}))(?:,? (?<year>${YEAR}))?`, weekAround),
  rule('month', M, `(?:(?<stage>${STAGE}) ?)?(?:(?<era>${ERA}) )?(?<month>${MONTH})(?! \\d{1,2}(?!\\d))(?:,? (?:of )?(?<year>${YEAR}))?`, month),
  rule('season', S, `(?:early |late |mid-)?(?<season>spring|summer|autumn|fall|winter) (?<year>${YEAR})(?<second>[-/–]\\d{2,4})?`, season),
  rule('season-of', S, `(?:the )?(?:early |late |mid-)?(?<season>spring|summer|autumn|fall|winter) of (?<year>${YEAR})(?<second>[-/–]\\d{2,4})?`, season),
  rule('season-relative', S, `(?<era>${ERA}|the) (?:early |late )?(?<season>spring|summer|autumn|fall|winter)(?! of)`, (groups, context) => (/^the$/i.test(groups['era'] ?? '') && /fall|spring/i.test(groups['season'] ?? '') ? null : season(groups, context))),
  rule('stage-season', S, `(?:early|late|mid-?|the (?:end|start|beginning) of(?: the)?) ?(?<season>spring|summer|autumn|winter)`, season),
  rule('year-words', Y, `nineteen[ -](?:(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?<ones>one|two|three|four|five|six|seven|eight|nine))?)`, ({ tens = '', ones }) => dated(yearPoint(1900 + (NUMBER_WORDS[tens.toLowerCase()] ?? 0) + (ones === undefined ? 0 : (NUMBER_WORDS[ones.toLowerCase()] ?? 0))), 'stated', 0.8)),
  rule('period', Y, `(?<kind>Q[1-4]|H[12]|FY) ?(?<year>${YEAR})|(?<year2>${YEAR}) ?(?<kind2>Q[1-4]|H[12])`, period),
  rule('year', Y, `(?:(?<stage>${STAGE}) ?)?(?:the year |fiscal (?:year )?)?(?<year>${YEAR})`, year),
  rule('decade', Y, `(?:the )?(?:early |late |mid-)?['’]?(?<digits>1[5-9]\\d0|20\\d0|[1-9]0)['’]?s`, decade),
  rule('decade-name', Y, `the (?:early |late |mid-)?(?<name>${Object.keys(DECADE_NAMES).join('|')})`, ({ name = '' }) => {
    const n = DECADE_NAMES[name.toLowerCase()]
    return n === undefined ? null : dated({ unit: 'decade', n }, 'stated', 0.7)
  }),
  rule('century', Y, `(?:the )?(?:early |late |mid-)?(?<n>\\d{1,2})(?:st|nd|rd|th)[- ]century`, ({ n }) => dated({ unit: 'century', n: Number(n) - 1 }, 'stated', 0.9)),
  rule('weekday', W, `(?:(?<shift>${ERA}|that same|that|the same|on the following|on the previous) )?(?<weekday>${WEEKDAY})(?:,? (?<part>${PART}s?))?`, weekday),
  rule('weekday-week', W, `(?<weekday>${WEEKDAY}) (?<turn>next|last|this) week|(?<turn2>next|last|this) week[’']?s? (?:on )?(?<weekday2>${WEEKDAY})`, weekdayOfWeek),
  rule('holiday', H, `(?:(?<shift>last|next|this) )?(?<name>${HOLIDAY_NAMES})(?:,? (?<year>${YEAR}))?`, holiday),
]
