/** When was it? Two clock times around one act, and two days for one event. */
import type { ClaimLinks } from '../claims/claims.ts'
import type { Proposition } from '../claims/proposition.ts'
import type { Reader } from '../claims/reader.ts'
import { termsOf, actsOf } from '../claims/concepts.ts'
import { namesWithin } from '../claims/reader.ts'
import { sameSpan, type Span } from '../../text/span.ts'
import { nounOf, readable, sameStory, sideOf, type Draft, type Place } from './sides.ts'

/** A clock time as a sentence gives it, with the acts and the people it stands with. */
type Clock = {
  readonly place: Place
  readonly start: string
  readonly acts: readonly string[]
  /** People and bodies that its sentence names. */
  readonly actors: ReadonlySet<string>
  /** Parties and places that it names. */
  readonly sides: ReadonlySet<string>
}

/** Acts that happen at a minute someone can name: a reply, a meeting, an attack; not a hope or a continuation. */
const PUNCTUAL = new Set([
  'respond', 'meet', 'talk', 'attack', 'shoot', 'explode', 'release', 'arrest', 'sign', 'announce', 'resign', 'visit', 'leave', 'ceasefire',
  'halt', 'begin', 'end', 'invite', 'offer', 'propose', 'reject', 'accept', 'agree', 'exchange', 'seize', 'kidnap', 'return', 'cancel', 'kill',
])
/** Acts with hardly more than one such moment in a story; of the others two clock times may be two events. */
const MINUTE = 60_000
/** Clock times nearer than this are one time told roughly; chosen as half the quarter-hour that news rounds to. */
const SLACK = 8 * MINUTE

/** Acts of the clause around an offset and of those that share its subject or hold it, and who its sentence names. */
const actsNear = (reader: Reader, at: Span): Pick<Clock, 'acts' | 'actors' | 'sides'> => {
  const { clauses } = reader.layers.clauses
  const around = clauses.filter(({ span }) => span.start <= at.start && at.end <= span.end).sort((a, b) => a.end - a.first - (b.end - b.first))
  const clause = around[0]
  if (clause === undefined) return { acts: [], actors: new Set(), sides: new Set() }
  const { parent, subject: own } = clause
  const sharing = clauses.filter((other, number) => other.sentence === clause.sentence && other !== clause &&
    (number === parent || (own !== null && other.subject !== null && sameSpan(other.subject, own))))
  const heads = [clause, ...sharing]
  const spans: Span[] = heads.flatMap(({ predicate, subject }) => {
    const head = reader.tokens[predicate.head]
    return [...(head === undefined ? [] : [head]), ...(subject === null ? [] : [subject])]
  })
  const acts = spans.flatMap((span) => termsOf(reader.tokens, reader.tokenAt(span.start), reader.tokenAt(span.end - 1) + 1, () => true).flatMap(actsOf))
  const named = namesWithin(reader, reader.layers.sentences[clause.sentence]?.span ?? clause.span)
  const sides = new Set(named.filter(({ who }) => !who.person).map(({ who }) => who.side))
  const actors = new Set(named.filter(({ name, who }) => who.person || name.kind === 'organization')
    .map(({ who }) => who.entity))
  return { acts: [...new Set(acts)].filter((act) => PUNCTUAL.has(act)), actors, sides }
}

const clocksOf = (reader: Reader): Clock[] =>
  reader.layers.times.mentions.flatMap(({ range, span, type }): Clock[] => {
    if (type !== 'TIME' || range?.precision !== 'minute' || range.start === null) return []
    const sentence = reader.layers.sentences.find((one) => one.span.start <= span.start && span.end <= one.span.end)
    if (sentence === undefined) return []
    return [{ place: { document: reader.document.id, span: sentence.span }, start: range.start, ...actsNear(reader, span) }]
  })

/** One act of one person or body, or one act with two parties or places, or two acts with one. */
const sameOccasion = (a: Clock, b: Clock): boolean => {
  const acts = a.acts.filter((act) => b.acts.includes(act)).length
  const sides = [...a.sides].filter((side) => b.sides.has(side)).length
  return acts > 0 && ([...a.actors].some((actor) => b.actors.has(actor)) || sides >= 2 || (acts >= 2 && sides >= 1))
}

/** Milliseconds between two instants; null when one is not a full date and time. */
const between = (a: string, b: string): number | null => {
  const gap = Math.abs(Date.parse(a) - Date.parse(b))
  return Number.isNaN(gap) ? null : gap
}

/** Different clock times around one act of one person or body. */
export const clockDisputes = (links: ClaimLinks, storyOf: ReadonlyMap<string, string>): Draft[] => {
  const clocks = [...links.readers.values()].flatMap(clocksOf)
  const found: Draft[] = []
  const used = new Set<Clock>()
  clocks.forEach((one, i) => {
    if (used.has(one)) return
    const rivals = clocks.slice(i + 1).filter((other) => {
      const gap = between(one.start, other.start)
      const near = gap !== null && gap >= SLACK && one.start.slice(0, 10) === other.start.slice(0, 10)
      return near && storyOf.get(one.place.document) === storyOf.get(other.place.document) && one.place.span.start !== other.place.span.start &&
        sameOccasion(one, other)
    })
    if (rivals.length === 0) return
    const shared = one.acts.filter((act) => rivals.some(({ acts }) => acts.includes(act)))
    for (const rival of rivals) used.add(rival)
    found.push({
      strength: 'difference',
      kind: 'time',
      question: `When was the ${nounOf(shared) ?? 'event'}: at what time?`,
      sides: [sideOf(links, [one.place]), ...rivals.map(({ place }) => sideOf(links, [place]))],
    })
  })
  return found
}

const dayNumber = (iso: string): number => Math.floor(Date.parse(iso.slice(0, 10)) / 86_400_000)

const NAMED_DAY = /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/** The day a proposition names ("on Tuesday", "4 May"), when it names just one, as a day number. */
export const dayOf = (links: ClaimLinks, one: Proposition): number | null => {
  const text = links.readers.get(one.document)?.document.text ?? ''
  const days = one.times.filter(({ range, span }) => range.precision === 'day' && range.start !== null && NAMED_DAY.test(text.slice(span.start, span.end)))
  const first = days[0]?.range.start
  return days.length === 1 && first != null ? dayNumber(first) : null
}

/** Pairs that would be one claim but for the day they give. */
export const dayDisputes = (links: ClaimLinks, storyOf: ReadonlyMap<string, string>): Draft[] => {
  const found: Draft[] = []
  for (const { a, b, score, conflicts } of links.rivals) {
    if (conflicts.join() !== 'time' || a.document === b.document || !sameStory(storyOf, a, b) || score < SAME_EVENT) continue
    const left = dayOf(links, a)
    const right = dayOf(links, b)
    const noun = nounOf(a.main.filter((act) => b.main.includes(act)))
    if (left === null || right === null || left === right || noun === null || Math.abs(left - right) > WINDOW) continue
    found.push({
      strength: Math.abs(left - right) > 1 ? 'contradiction' : 'difference',
      kind: 'time',
      question: `On what day was the ${noun}?`,
      sides: (left < right ? [a, b] : [b, a]).map((one) => sideOf(links, [readable(links, one)])),
    })
  }
  return found
}
/** Nearness from which two propositions with different days are taken for one event; below, they may be two. */
const SAME_EVENT = 0.65
/** Days farther apart than this are two events rather than one dated twice. */
const WINDOW = 10
