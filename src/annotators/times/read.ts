/** Finds the time expressions of a document: rules run on sentences that hold their trigger words; the longest match wins. */
import type { Sentence, TimeMention, Token, Tokens } from '../../model/layers.ts'
import { bySpan, type Span } from '../../text/span.ts'
import { MONTHS } from '../../lexicons/times.ts'
import { dayPoint, daysOf, valueOf, type Point } from './calendar.ts'
import { dateRules } from './dates.ts'
import { durationRules } from './durations.ts'
import { MONTH, YEAR, type Context, type Rule } from './grammar.ts'
import type { Anchor } from './published.ts'
import { relativeRules } from './relative.ts'
import { tenseAt } from './tense.ts'
import { triggerOf } from './triggers.ts'
import { weekdayRules } from './weekdays.ts'
import { yearRules } from './years.ts'

const RULES: readonly Rule[] = [...dateRules, ...yearRules, ...weekdayRules, ...relativeRules, ...durationRules]
/** Characters around a match that a reading may look at. */
const AROUND = 32

type Match = {
  readonly start: number
  readonly end: number
  readonly order: number
  readonly rule: Rule
  readonly groups: Record<string, string | undefined>
}

const matchesIn = (sentence: string, triggers: number): Match[] => {
  const found: Match[] = []
  RULES.forEach((rule, order) => {
    if ((rule.triggers & triggers) === 0) return
    rule.pattern.lastIndex = 0
    for (let match = rule.pattern.exec(sentence); match !== null; match = rule.pattern.exec(sentence)) {
      const end = match.index + match[0].length
      const before = sentence.slice(Math.max(0, match.index - AROUND), match.index)
      found.push({
        start: match.index,
        end,
        order,
        rule,
        groups: { ...match.groups, before, after: sentence.slice(end, end + AROUND), 0: match[0] },
      })
    }
  })
  return found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order)
}

/** The triggers of a sentence's tokens, as bits. */
const triggersOf = (tokens: readonly Token[], first: number, end: number): number => {
  let bits = 0
  for (let i = first; i < end; i++) bits |= triggerOf((tokens[i] as Token).lower)
  return bits
}

const FULL_DAY = new RegExp(
  `(?:(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? (${YEAR}))(?!\\d)`,
  'giu',
)
/** Days given with their year, by month and day; a month and day given with two years is left out. */
const toldIn = (text: string): ReadonlyMap<string, number> => {
  const told = new Map<string, number | null>()
  for (const [, month, day, year, day2, month2, year2] of text.matchAll(FULL_DAY)) {
    const point = dayPoint(
      Number(year ?? year2),
      MONTHS[(month ?? month2 ?? '').slice(0, 3).toLowerCase()] ?? 0,
      Number(day ?? day2),
    )
    if (point === null) continue
    const key = valueOf(point).slice(5)
    told.set(key, told.has(key) && told.get(key) !== point.n ? null : point.n)
  }
  return new Map([...told].flatMap(([key, n]) => (n === null ? [] : [[key, n] as const])))
}

/** All time mentions in text order. */
export const readTimes = (
  text: string,
  sentences: readonly Sentence[],
  { tokens, bySentence }: Tokens,
  anchor: Anchor,
): TimeMention[] => {
  const mentions: TimeMention[] = []
  let reference: Point | null = null
  let day: Point | null = null
  const told = toldIn(text)
  sentences.forEach(({ span, region }, number) => {
    const { first, end } = bySentence[number] ?? { first: 0, end: 0 }
    const triggers = triggersOf(tokens, first, end)
    if (triggers === 0) return
    const words = text.slice(span.start, span.end)
    const taken: { start: number; end: number; mention: TimeMention; point: Point | null }[] = []
    const free = matchesIn(words, triggers)
    const chosen: Match[] = []
    const contextAt = (match: Match): Context => ({
      anchor: anchor.point,
      near: anchor.near,
      basis: anchor.basis,
      reference,
      day,
      told,
      tense: tenseAt(tokens, first, end, span.start + match.start, region),
    })
    for (const match of free) {
      if (chosen.some((other) => match.start < other.end && other.start < match.end)) continue
      if (match.rule.read(match.groups, contextAt(match)) !== null) chosen.push(match)
    }
    for (const match of chosen.sort(bySpan)) {
      const reading = match.rule.read(match.groups, contextAt(match))
      if (reading === null) continue
      const { point, ...rest } = reading
      taken.push({
        start: match.start,
        end: match.end,
        mention: { span: { start: span.start + match.start, end: span.start + match.end }, ...rest },
        point,
      })
      if (point !== null) reference = nearer(reference, point)
      if (point?.unit === 'day') day = point
    }
    for (const { mention } of taken) mentions.push(mention)
  })
  return mentions
}

/** The reference after a point is told: the point, unless it is a far wider one that holds the present reference. */
const nearer = (reference: Point | null, point: Point): Point => {
  if (reference === null) return point
  const [a, b] = [daysOf(reference), daysOf(point)]
  return b.first <= a.first && a.last <= b.last && b.last - b.first > 366 ? reference : point
}

/** True when the words tell a time as past: its verb is, and no "until" or "by" looks ahead to it. */
export const isPast = (
  text: string,
  sentences: readonly Sentence[],
  { tokens, bySentence }: Tokens,
  at: Span,
): boolean => {
  const number = sentences.findIndex(({ span }) => span.start <= at.start && at.end <= span.end)
  const sentence = sentences[number]
  const range = bySentence[number]
  if (sentence === undefined || range === undefined) return false
  if (
    /\b(?:until|till|by|through|to|from|expires?|due|for)(?: on)? $/i.test(
      text.slice(Math.max(0, at.start - 12), at.start),
    )
  )
    return false
  return tenseAt(tokens, range.first, range.end, at.start, sentence.region) === 'past'
}
