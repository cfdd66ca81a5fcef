/** Rules for weekdays and holidays. */
import { EASTER_DAYS, FIXED_HOLIDAYS, FLOATING_HOLIDAYS, WEEKDAYS } from '../../lexicons/times.ts'
import {
  daysOf,
  dayPoint,
  easterOf,
  holding,
  nthWeekday,
  unknownOf,
  weekdayOf,
  yearPoint,
  type Point,
} from './calendar.ts'
import {
  dated,
  inPart,
  open,
  PART,
  rule,
  TRIGGER,
  WEEKDAY,
  YEAR,
  type Context,
  type Groups,
  type Reading,
  type Rule,
} from './grammar.ts'
import { ERA, turned, yearless } from './yearly.ts'

const weekday = (groups: Groups, context: Context): Reading | null => {
  const { weekday: name = '', part, shift } = groups
  if (!/^\p{Lu}/u.test(name)) return null
  const dow = WEEKDAYS[name.slice(0, 3).toLowerCase()] ?? 1
  const unknown = `XXXX-WXX-${String(dow)}`
  if (/s$/i.test(part ?? '')) return open(unknown, 0.8, 'SET')
  const { anchor, reference } = context
  if (anchor?.unit !== 'day') return inPart(open(unknown, 0.85), part)
  const back = (weekdayOf(anchor.n) - dow + 7) % 7
  const word = (shift ?? '').toLowerCase()
  const to = (n: number, confidence: number): Reading =>
    inPart(dated({ unit: 'day', n }, context.basis, confidence), part)
  if (/previous|following|that|same/.test(word) && reference?.unit === 'day') {
    const from = (weekdayOf(reference.n) - dow + 7) % 7
    return to(
      word.includes('following')
        ? reference.n + (7 - from)
        : reference.n - (/that|same/.test(word) ? from : from === 0 ? 7 : from),
      0.75,
    )
  }
  if (/last|previous|past/.test(word)) return to(anchor.n - (back === 0 ? 7 : back), 0.9)
  if (/next|coming|following/.test(word)) return to(anchor.n + (7 - back), 0.85)
  if (back === 0) return to(anchor.n, 0.85)
  return aheadOf(groups, context) ? to(anchor.n + 7 - back, 0.8) : to(anchor.n - back, 0.92)
}

/** "Monday next week", "Thursday last week". */
const weekdayOfWeek = (groups: Groups, { anchor, basis }: Context): Reading | null => {
  const name = groups.weekday ?? groups.weekday2 ?? ''
  const turn = (groups.turn ?? groups.turn2 ?? '').toLowerCase()
  const dow = WEEKDAYS[name.slice(0, 3).toLowerCase()] ?? 1
  if (anchor?.unit !== 'day') return open(`XXXX-WXX-${String(dow)}`, 0.8)
  const { first } = daysOf(holding('week', anchor.n))
  return dated({ unit: 'day', n: first + dow - 1 + (turn === 'next' ? 7 : turn === 'last' ? -7 : 0) }, basis, 0.88)
}

/** A bare weekday is the last one unless its verb, or the words just before it, look ahead; "Monday's ruling" looks back. */
const aheadOf = ({ before = '', after = '' }: Groups, { tense }: Context): boolean =>
  /\b(?:until|till|ahead of|prior to|as early as|as soon as|no later than|starting|beginning|due)(?: on| the)? $/i.test(
    before,
  ) ||
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

const { weekday: W, holiday: H } = TRIGGER

export const weekdayRules: readonly Rule[] = [
  rule(
    'weekday',
    W,
    `(?:(?<shift>${ERA}|that same|that|the same|on the following|on the previous) )?(?<weekday>${WEEKDAY})(?:,? (?<part>${PART}s?))?`,
    weekday,
  ),
  rule(
    'weekday-week',
    W,
    `(?<weekday>${WEEKDAY}) (?<turn>next|last|this) week|(?<turn2>next|last|this) week[’']?s? (?:on )?(?<weekday2>${WEEKDAY})`,
    weekdayOfWeek,
  ),
  rule('holiday', H, `(?:(?<shift>last|next|this) )?(?<name>${HOLIDAY_NAMES})(?:,? (?<year>${YEAR}))?`, holiday),
]
