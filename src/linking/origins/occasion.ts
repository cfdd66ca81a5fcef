/** When a statement was made, as far as its own sentence says: now, at an earlier time it names, or on a day it names. */
import type { Attribution } from '../../model/dossier.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { hull } from '../../text/span.ts'
import { spanAround } from '../within.ts'
import { daysApart, daysOf, type Days } from '../stories/days.ts'

export type Occasion = {
  /** True when the words place it before the news that the document reports. */
  readonly earlier: boolean
  /** The day or days it was made on, when a time says so; else when the document appeared; null: unknown. */
  readonly days: Days | null
}

/** Days from which a dated statement lies before the news of its document. */
const EARLIER_DAYS = 10
/** Longest stretch that still dates a statement. */
const LONGEST = 45

/** How far behind the saying words still date it, in code units: "he said in March last year". */
const REACH = 48

const EARLIER =
  /\b(?:last (?:year|month|summer|winter|spring|autumn|fall)|(?:years?|months?) ago|a year earlier|previously|formerly|in the past|at the time|back then|long[- ]ago|(?:in|since) (?:19|20)\d\d)\b/i

/** Reads the occasion of an attribution from the words of its sentence outside what is said. */
export const occasionOf = ({ document, layers }: Annotated, { source, cue, content }: Attribution): Occasion => {
  const published = daysOf(document.published ?? layers.times.published)
  const spans = [...source, ...cue]
  if (spans.length === 0) return { earlier: false, days: published }
  const core = hull(spans)
  const sentence = spanAround(layers.sentences, core.start) ?? core
  const isSaid = (start: number): boolean => content.some((said) => said.start <= start && start < said.end)
  let outside = ''
  const reach = Math.min(sentence.end, core.end + REACH)
  for (let at = sentence.start; at < reach; at++) outside += isSaid(at) ? ' ' : document.text.charAt(at)
  const told = layers.times.mentions
    .filter(
      ({ span, range }) =>
        span.start >= sentence.start &&
        span.end <= sentence.end &&
        !isSaid(span.start) &&
        range !== null &&
        range.basis !== 'inferred',
    )
    .map(({ range }) => daysOf(range))
    .find((days) => days !== null && days.last - days.first <= LONGEST)
  if (told == null) return { earlier: EARLIER.test(outside), days: EARLIER.test(outside) ? null : published }
  const before = published !== null && (daysApart(told, published) ?? 0) >= EARLIER_DAYS && told.last < published.first
  return { earlier: before || EARLIER.test(outside), days: told }
}

/** Days within which one speaker's statements count as one occasion: reported today, tomorrow and in a Sunday round-up. */
const SAME_OCCASION_DAYS = 4

/** True when nothing tells two occasions apart. */
export const sameOccasion = (a: Occasion, b: Occasion): boolean => {
  if (a.earlier !== b.earlier) return false
  return (daysApart(a.days, b.days) ?? 0) <= SAME_OCCASION_DAYS
}
