/** Rules for seasons, years, quarters by code, decades and centuries. */
import { NUMBER_WORDS, SEASONS } from '../../lexicons/times.ts'
import { yearPoint, type Point } from './calendar.ts'
import { dated, rule, STAGE, TRIGGER, YEAR, type Context, type Groups, type Reading, type Rule } from './grammar.ts'
import { ERA, turned, yearless } from './yearly.ts'

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
const NUMBERED =
  /\b(?:resolution|article|section|page|room|flight|no\.?|number|highway|route|order|channel|model|chapter|boeing|convoy|unit|brigade|apartment|suite|level|than|about|nearly|some|over|least|around|only|another) $/i
const COUNTED =
  /^ (?:people|men|women|troops|soldiers|children|dollars|euros|pounds|miles|kilomet(?:er|re)s|km|met(?:er|re)s|feet|tons|tonnes|votes|civilians|prisoners|jobs|homes|workers|points|hours|days|years|percent|per|square|words|others|more|or|barrels|shares|prisoners|hostages|fighters|rockets|missiles|refugees)/i
const YEAR_LEAD =
  /(?:\b(?:in|since|by|until|till|of|from|before|after|during|through|late|early|mid|between|the|year|circa|fiscal|and|for|to|into|around|about)[ -]|[(\u2013-])$/i

const year = (groups: Groups, context: Context): Reading | null => {
  const { year: digits = '', before = '', after = '', stage } = groups
  const n = Number(digits)
  const led = YEAR_LEAD.test(before)
  if (COUNTED.test(after) || /^(?:,\d| ?%|\.\d|-(?:strong|mile|page|member|word|seat|foot|meter|km))/.test(after))
    return null
  if (stage === undefined && NUMBERED.test(before) && !/\b(?:from|between|since|of) \S+ (?:to|and) $/i.test(before))
    return null
  if (stage === undefined && (n < 1900 || n > 2100) && !/\b(?:in|since|of|by|from|until|after|before) $/i.test(before))
    return null
  if (stage === undefined && !led && /^ \p{Ll}+s\b/u.test(after)) return null
  if (context.anchor !== null && n > 2100) return null
  return dated(yearPoint(n), 'stated', stage !== undefined || led ? 0.95 : 0.8)
}

/** "Q3 2024", "H1 2025", "FY2024". */
const period = (groups: Groups): Reading => {
  const kind = (groups.kind ?? groups.kind2 ?? '').toUpperCase()
  const y = Number(groups.year ?? groups.year2)
  if (kind === 'FY') return dated(yearPoint(y), 'stated', 0.8)
  const n = Number(kind.slice(1)) - 1
  return dated(
    kind.startsWith('Q') ? { unit: 'quarter', n: y * 4 + n } : { unit: 'half', n: y * 2 + n },
    'stated',
    0.95,
  )
}

const decade = ({ digits = '' }: Groups): Reading | null => {
  const n = Number(digits)
  if (digits.length === 4) return dated({ unit: 'decade', n: Math.floor(n / 10) }, 'stated', 0.95)
  if (n < 20) return null
  return dated({ unit: 'decade', n: 190 + n / 10 }, 'stated', 0.85)
}

const DECADE_NAMES: Readonly<Record<string, number>> = {
  twenties: 192,
  thirties: 193,
  forties: 194,
  fifties: 195,
  sixties: 196,
  seventies: 197,
  eighties: 198,
  nineties: 199,
}

const { season: S, year: Y } = TRIGGER

export const yearRules: readonly Rule[] = [
  rule(
    'season',
    S,
    `(?:early |late |mid-)?(?<season>spring|summer|autumn|fall|winter) (?<year>${YEAR})(?<second>[-/–]\\d{2,4})?`,
    season,
  ),
  rule(
    'season-of',
    S,
    `(?:the )?(?:early |late |mid-)?(?<season>spring|summer|autumn|fall|winter) of (?<year>${YEAR})(?<second>[-/–]\\d{2,4})?`,
    season,
  ),
  rule(
    'season-relative',
    S,
    `(?<era>${ERA}|the) (?:early |late )?(?<season>spring|summer|autumn|fall|winter)(?! of)`,
    (groups, context) =>
      /^the$/i.test(groups.era ?? '') && /fall|spring/i.test(groups.season ?? '') ? null : season(groups, context),
  ),
  rule(
    'stage-season',
    S,
    `(?:early|late|mid-?|the (?:end|start|beginning) of(?: the)?) ?(?<season>spring|summer|autumn|winter)`,
    season,
  ),
  rule(
    'year-words',
    Y,
    `nineteen[ -](?:(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?<ones>one|two|three|four|five|six|seven|eight|nine))?)`,
    ({ tens = '', ones }) =>
      dated(
        yearPoint(
          1900 +
            (NUMBER_WORDS[tens.toLowerCase()] ?? 0) +
            (ones === undefined ? 0 : (NUMBER_WORDS[ones.toLowerCase()] ?? 0)),
        ),
        'stated',
        0.8,
      ),
  ),
  rule('period', Y, `(?<kind>Q[1-4]|H[12]|FY) ?(?<year>${YEAR})|(?<year2>${YEAR}) ?(?<kind2>Q[1-4]|H[12])`, period),
  rule('year', Y, `(?:(?<stage>${STAGE}) ?)?(?:the year |fiscal (?:year )?)?(?<year>${YEAR})`, year),
  rule('decade', Y, `(?:the )?(?:early |late |mid-)?['’]?(?<digits>1[5-9]\\d0|20\\d0|[1-9]0)['’]?s`, decade),
  rule(
    'decade-name',
    Y,
    `the (?:early |late |mid-)?(?<name>${Object.keys(DECADE_NAMES).join('|')})`,
    ({ name = '' }) => {
      const n = DECADE_NAMES[name.toLowerCase()]
      return n === undefined ? null : dated({ unit: 'decade', n }, 'stated', 0.7)
    },
  ),
  rule('century', Y, `(?:the )?(?:early |late |mid-)?(?<n>\\d{1,2})(?:st|nd|rd|th)[- ]century`, ({ n }) =>
    dated({ unit: 'century', n: Number(n) - 1 }, 'stated', 0.9),
  ),
]
