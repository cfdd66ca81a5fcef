/** Rules for dates given from another date: "last year", "two days ago", "the day before", "the third quarter", "today". */
import { ORDINAL_WORDS } from '../../lexicons/times.ts'
import { daysOf, holding, unknownOf, widen, type Point, type Unit } from './calendar.ts'
import {
  APPROX,
  COUPLE,
  dated,
  inPart,
  moved,
  numberOf,
  open,
  PART,
  periodOf,
  rule,
  SMALL,
  STAGE,
  stretch,
  TRIGGER,
  unitOf,
  UNIT_WORD,
  VAGUE,
  YEAR,
  type Context,
  type DurationUnit,
  type Groups,
  type Reading,
  type Rule,
} from './grammar.ts'

const isCalendar = (unit: DurationUnit): unit is Unit => !['hour', 'minute', 'second', 'fortnight'].includes(unit)

const BACK = /^(?:last|the last|past|the past|the previous|previous|the preceding|the prior|this past)$/i
const AHEAD = /^(?:next|the next|the coming|the following|this coming|the ensuing|the upcoming)$/i

/** "last year", "this month", "the following day". A step from the reference where the words point into the text. */
const era = (groups: Groups, context: Context): Reading | null => {
  const { shift = '', unit: word = '', part, stage } = groups
  const unit = unitOf(word)
  const { anchor, reference, basis } = context
  const inText = /previous|following|preceding|prior|that|same|^the next/i.test(shift)
  if (!isCalendar(unit) || (inText && unit === 'day')) return null
  const from = inText ? (reference ?? anchor) : anchor
  const steps = BACK.test(shift) ? -1 : AHEAD.test(shift) ? 1 : 0
  // "the past year", "over the last month": a stretch up to now rather than the unit before.
  if (/^the (?:past|last)$/i.test(shift) && stage === undefined && unit !== 'weekend')
    return {
      type: 'DURATION',
      value: periodOf(1, unit),
      range: stretch(anchor, 1, unit, false, basis),
      confidence: 0.75,
      point: null,
    }
  // Written on a Saturday, "this weekend" is now; written on a Monday, "the weekend" is the one past.
  if (unit === 'weekend' && anchor?.unit === 'day') return weekend(shift, context)
  const confidence = inText ? (reference === null ? 0.4 : 0.7) : 0.92
  return inPart(moved(from, unit, steps, inText && reference !== null ? 'resolved' : basis, confidence), part)
}

const weekend = (shift: string, { anchor, tense, basis }: Context): Reading => {
  if (anchor?.unit !== 'day') return open(unknownOf('weekend'), 0.6)
  const week = holding('weekend', anchor.n)
  const begun = daysOf(week).first <= anchor.n
  const past = BACK.test(shift) ? true : AHEAD.test(shift) ? false : tense !== 'future'
  if (/^this/i.test(shift))
    return dated(tense === 'past' && !begun ? { unit: 'weekend', n: week.n - 1 } : week, basis, 0.75)
  const n = AHEAD.test(shift)
    ? week.n + (begun ? 1 : 0)
    : BACK.test(shift)
      ? week.n - 1
      : past
        ? begun
          ? week.n
          : week.n - 1
        : week.n
  return dated({ unit: 'weekend', n }, basis, BACK.test(shift) ? 0.9 : 0.75)
}

/** A date the text compares with but does not move to. */
const aside = (reading: Reading): Reading => ({ ...reading, point: null })

/** "two days ago", "a year earlier", "three weeks from now", "a day later". */
const offset = (groups: Groups, context: Context): Reading | null => {
  const { count = '', unit: word = '', way = '' } = groups
  const unit = unitOf(word)
  const n = numberOf(count)
  const ahead = /later|from now|hence|on$|afterwards?|after/i.test(way)
  const fromText = /later|earlier|before|after|previously/i.test(way)
  if (!isCalendar(unit)) {
    if (unit === 'fortnight' && n !== null)
      return moved(fromText ? context.reference : context.anchor, 'week', (ahead ? 2 : -2) * n, context.basis, 0.7)
    return ahead
      ? open('FUTURE_REF', 0.4)
      : open(fromText ? periodOf(n, unit) : 'PAST_REF', 0.4, fromText ? 'DURATION' : 'DATE')
  }
  if (n === null || !Number.isInteger(n)) return n === null ? open(ahead ? 'FUTURE_REF' : 'PAST_REF', 0.6) : null
  const { anchor, reference } = context
  const from = fromText ? (reference ?? null) : anchor
  const steps = (ahead ? 1 : -1) * n
  // Accounts compare a quarter with the same quarter "a year ago".
  if (unit === 'year' && n === 1 && !ahead && reference?.unit === 'quarter')
    return aside(dated({ unit: 'quarter', n: reference.n - 4 }, context.basis, 0.7))
  if (
    unit === 'year' &&
    fromText &&
    n <= 2 &&
    reference !== null &&
    (reference.unit === 'month' || reference.unit === 'half')
  )
    return dated(
      { unit: reference.unit, n: reference.n + steps * (reference.unit === 'month' ? 12 : 2) },
      context.basis,
      0.6,
    )
  return moved(from, unit, steps, context.basis, fromText ? 0.65 : 0.85)
}

/** "the past two weeks", "the next four years". */
const span = (groups: Groups, context: Context): Reading => {
  const { count = '', shift = '', unit: word = '' } = groups
  const unit = unitOf(word)
  const n = numberOf(count)
  const ahead = /next|coming|ahead/i.test(shift)
  return {
    type: 'DURATION',
    value: periodOf(n, unit),
    range: stretch(context.anchor, n, unit, ahead, context.basis),
    confidence: 0.88,
    point: null,
  }
}

const day =
  (steps: number) =>
  (groups: Groups, context: Context): Reading =>
    inPart(
      moved(context.anchor, 'day', steps, context.basis, 0.92),
      groups.part ?? (/night$/i.test(groups.word ?? '') ? 'night' : undefined),
    )

/** "today" in the sense of "nowadays" is left to PRESENT_REF only when no day is known. */
const today = (groups: Groups, context: Context): Reading => {
  const reading = moved(context.anchor, 'day', 0, context.basis, 0.85)
  return /^tonight$/i.test(groups.word ?? '') ? inPart(reading, 'night') : inPart(reading, groups.part)
}

const sameDay = ({ shift = '', part, after = '' }: Groups, context: Context): Reading => {
  const { day: reference, anchor, basis } = context
  // "The same day as the vote": the day of something else.
  const known =
    /same|that/i.test(shift) || context.reference?.unit === 'day'
      ? reference
      : context.reference === null
        ? anchor
        : null
  const from = /^ (?:as|that|when|of)\b/.test(after) ? null : known
  const held = from === null ? null : widen(from, 'day')
  if (held === null) return inPart(open(unknownOf('day'), 0.5), part)
  const steps = /next|following|after/i.test(shift) ? 1 : /previous|before/i.test(shift) ? -1 : 0
  return inPart(
    dated({ unit: 'day', n: held.n + steps }, reference === null ? basis : 'resolved', reference === null ? 0.5 : 0.8),
    part,
  )
}

/** A part of the anchor's day: "this morning", "last night", "overnight". */
const partOfDay = ({ shift = '', part = '' }: Groups, context: Context): Reading | null => {
  const steps = /last|previous/i.test(shift) ? -1 : 0
  const from = /that|same|the/i.test(shift) ? (context.day ?? context.anchor) : context.anchor
  return inPart(moved(from, 'day', steps, context.basis, /that|same|^the$/i.test(shift) ? 0.6 : 0.85), part)
}

const QUARTER_COUNT = 4
/** "the third quarter", "this year's first quarter", "the third quarter of 1984". */
const quarter = (groups: Groups, context: Context): Reading | null => {
  const { ordinal = '', year: digits, of: whose, kind = '' } = groups
  const which = /^last$/i.test(ordinal) ? 2 : ORDINAL_WORDS[ordinal.toLowerCase()]
  const unit = /half/i.test(kind) ? 'half' : 'quarter'
  const per = unit === 'half' ? 2 : QUARTER_COUNT
  if (which === undefined || which > per) return null
  const make = (y: number): Point => ({ unit, n: y * per + which - 1 })
  if (digits !== undefined) return dated(make(Number(digits)), 'stated', 0.95)
  const { anchor } = context
  const now = anchor === null ? null : widen(anchor, 'year')
  if (anchor === null || now === null) return open(`XXXX-${unit === 'half' ? 'H' : 'Q'}${String(which)}`, 0.7)
  if (whose !== undefined)
    return dated(
      make(now.n + (/last|previous|year-/i.test(whose) ? -1 : /next/i.test(whose) ? 1 : 0)),
      context.basis,
      0.85,
    )
  const held = make(now.n)
  const ahead = daysOf(held).first > daysOf(anchor).last
  return dated(ahead && context.tense !== 'future' ? make(now.n - 1) : held, context.basis, 0.75)
}

/** "the quarter", "the latest quarter": the one the text spoke of, else the last one ended. */
const thatQuarter = ({ shift = '' }: Groups, { anchor, reference, basis }: Context): Reading => {
  const current = anchor === null ? null : widen(anchor, 'quarter')
  if (/year-?(?:ago|earlier)|corresponding|last year/i.test(shift)) {
    const base =
      reference?.unit === 'quarter'
        ? reference
        : current === null
          ? null
          : { unit: 'quarter' as const, n: current.n - 1 }
    return base === null ? open('XXXX-QX', 0.5) : aside(dated({ unit: 'quarter', n: base.n - 4 }, basis, 0.6))
  }
  if (/this|current/i.test(shift)) return moved(anchor, 'quarter', 0, basis, 0.7)
  if (/next/i.test(shift)) return moved(anchor, 'quarter', 1, basis, 0.7)
  if (reference?.unit === 'quarter') return dated(reference, basis, 0.6)
  return current === null ? open('XXXX-QX', 0.5) : dated({ unit: 'quarter', n: current.n - 1 }, basis, 0.5)
}

/** "the end of the year", "year-end". */
const yearEnd = (_groups: Groups, context: Context): Reading => moved(context.anchor, 'year', 0, context.basis, 0.7)

const COUNT = `(?:${SMALL}|${VAGUE}|${COUPLE}|an?)`
const SHIFT = `(?:last|next|this past|this coming|this|the previous|previous|the preceding|the prior|the coming|the following|that same|that|the same|the current|the present|the next|the past|the last|current)`
const { unit: U, deictic: D, part: P } = TRIGGER

export const relativeRules: readonly Rule[] = [
  rule(
    'era',
    U,
    `(?:(?<stage>${STAGE}) ?)?(?<shift>${SHIFT}) (?:fiscal |calendar |academic )?(?<unit>day|weekend|week|month|year|decade|century)(?: (?<part>${PART}))?`,
    era,
  ),
  rule('weekend', U, `(?<shift>the) (?<unit>weekend)`, (_groups, context) => weekend('', context)),
  rule(
    'ago',
    U,
    `(?:${APPROX} |some |only |just )?(?<count>${COUNT}) (?:full |whole |short )?(?<unit>${UNIT_WORD}) (?<way>ago|earlier|later|from now|hence|afterwards?|previously)(?! than)`,
    offset,
  ),
  rule(
    'ago-bare',
    U,
    `(?<unit>days|weeks|months|years|decades|hours|minutes) (?<way>ago|earlier|later)`,
    ({ unit = '', way = '' }) =>
      /ago/i.test(way) ? open('PAST_REF', 0.5) : open(periodOf(null, unitOf(unit)), 0.5, 'DURATION'),
  ),
  rule(
    'day-before',
    U,
    `(?:a|one|the) (?<unit>day|week|month|year) (?<way>before|after)(?= (?:yesterday|tomorrow)\\b)`,
    () => null,
  ),
  rule('before-yesterday', D, `the day before yesterday`, day(-2)),
  rule('after-tomorrow', D, `the day after tomorrow`, day(2)),
  rule(
    'past-units',
    U,
    `(?:${APPROX} )?(?:the |these |those )?(?<shift>past|last|next|previous|coming|preceding|first|latest|following) (?<count>${SMALL}|${VAGUE}|few|several|${COUPLE}) (?:full |whole |straight |consecutive )?(?<unit>${UNIT_WORD})(?: or so)?`,
    (groups, context) =>
      /first|latest|following|preceding|previous/i.test(groups.shift ?? '')
        ? { ...span(groups, context), range: null }
        : span(groups, context),
  ),
  rule('today', D, `(?:earlier |later |early |late )?(?<word>today|tonight)(?: (?<part>${PART}))?`, today),
  rule('yesterday', D, `(?:earlier |later |early |late )?(?<word>yesterday)(?: (?<part>${PART}))?`, day(-1)),
  rule('tomorrow', D, `(?:early |late )?(?<word>tomorrow)(?: (?<part>${PART}|night))?`, day(1)),
  rule(
    'same-day',
    U,
    `(?<shift>(?:the |that )?very same|(?:earlier |later )?the same|(?:earlier |later )?that same|(?:earlier |later )?that|the next|the following|the previous) (?:calendar )?day(?:[’']s)?`,
    sameDay,
  ),
  rule('day-after', U, `(?<shift>the day (?:before|after))(?= ?[,.;]|$)`, sameDay),
  rule(
    'part',
    P,
    `(?:earlier |later |early |late )?(?<shift>this|last|that|that same|the same|the) (?<part>${PART})(?! (?:of|before|after|sky|session))`,
    (groups, context) =>
      /^the$/i.test(groups.shift ?? '') && !/^(?:mid|early|late)/i.test(groups.part ?? '')
        ? null
        : partOfDay(groups, context),
  ),
  rule('overnight', P, `(?<part>overnight)`, (groups, context) => partOfDay(groups, context)),
  rule(
    'quarter',
    U,
    `(?:(?<of>this year['’]s|last year['’]s|next year['’]s|the year-ago|the year-earlier) |the (?![a-z]+-))?(?:fiscal[ -])?(?<ordinal>first|second|third|fourth|last(?= half of))(?: fiscal)?(?: |-)(?<kind>quarter|half)(?:(?: of|,)? (?:the year )?(?:fiscal )?(?<year>${YEAR})| of (?<of2>this|last|next|the) year)?`,
    ({ of2, ...groups }, context) => quarter(of2 === undefined ? groups : { ...groups, of: of2 }, context),
  ),
  rule(
    'year-quarter',
    U,
    `(?:the )?(?<year>${YEAR}) (?:fiscal )?(?<ordinal>first|second|third|fourth)[ -](?<kind>quarter|half)`,
    quarter,
  ),
  rule(
    'that-quarter',
    U,
    `(?<shift>the latest|the current|this|the previous|next|last|the year-?(?:ago|earlier)|year-?(?:ago|earlier)|the corresponding|the same|that|the) (?:fiscal )?quarter`,
    thatQuarter,
  ),
  rule('year-ago', U, `(?:the )?(?<shift>year-(?:ago|earlier))(?: (?:period|quarter))?`, thatQuarter),
  rule(
    'year-end',
    U,
    `(?:the )?(?:year['’]s end|year[ -]end|(?:the )?(?:end|beginning|start|middle|rest|remainder) of the year)`,
    yearEnd,
  ),
  rule(
    'month-end',
    U,
    `(?:the )?(?<stage>end|beginning|start|middle|rest|remainder) of the (?<unit>week|month|decade|century)`,
    ({ unit = '' }, context) => moved(context.anchor, unitOf(unit) as Unit, 0, context.basis, 0.7),
  ),
  rule(
    'the-year',
    U,
    `(?<=(?:for|of|in|during|earlier in|later in|throughout) )the (?:full |entire |whole |calendar |fiscal )?year(?! (?:of|to|that|when|before|after|since))`,
    ({ after = '' }, context) =>
      after.startsWith(' end') ? open('P1Y', 0.6, 'DURATION') : moved(context.anchor, 'year', 0, context.basis, 0.5),
  ),
]
