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
  /** Minutes since midnight; the day as ISO where it is known; whether the zone is. */
  readonly minutes: number
  readonly day: string | null
  readonly zoned: boolean
  readonly acts: readonly string[]
  /** People and bodies that its sentence names. */
  readonly actors: ReadonlySet<string>
  /** Parties and places that it names. */
  readonly sides: ReadonlySet<string>
}

/** Acts that happen at a minute someone can name: a reply, a meeting, an attack; not a hope or a continuation. */
const PUNCTUAL = new Set([
  'respond',
  'meet',
  'talk',
  'attack',
  'shoot',
  'explode',
  'release',
  'arrest',
  'sign',
  'announce',
  'resign',
  'visit',
  'leave',
  'ceasefire',
  'halt',
  'begin',
  'end',
  'invite',
  'offer',
  'propose',
  'reject',
  'accept',
  'agree',
  'exchange',
  'seize',
  'kidnap',
  'return',
  'cancel',
  'kill',
])
/** Minutes: clock times nearer than this are one time told roughly; half the quarter-hour that news rounds to. */
const SLACK = 8

/** Acts of the clause around an offset and of those that share its subject or hold it, and who its sentence names. */
const actsNear = (reader: Reader, at: Span): Pick<Clock, 'acts' | 'actors' | 'sides'> => {
  const { clauses } = reader.layers.clauses
  const around = clauses
    .filter(({ span }) => span.start <= at.start && at.end <= span.end)
    .sort((a, b) => a.end - a.first - (b.end - b.first))
  const clause = around[0]
  if (clause === undefined) return { acts: [], actors: new Set(), sides: new Set() }
  const { parent, subject: own } = clause
  const sharing = clauses.filter(
    (other, number) =>
      other.sentence === clause.sentence &&
      other !== clause &&
      (number === parent || (own !== null && other.subject !== null && sameSpan(other.subject, own))),
  )
  const heads = [clause, ...sharing]
  const spans: Span[] = heads.flatMap(({ predicate, subject }) => {
    const head = reader.tokens[predicate.head]
    return [...(head === undefined ? [] : [head]), ...(subject === null ? [] : [subject])]
  })
  const acts = spans.flatMap((span) =>
    termsOf(reader.tokens, reader.tokenAt(span.start), reader.tokenAt(span.end - 1) + 1, () => true).flatMap(actsOf),
  )
  const named = namesWithin(reader, reader.layers.sentences[clause.sentence]?.span ?? clause.span)
  const sides = new Set(named.filter(({ who }) => !who.person).map(({ who }) => who.side))
  const actors = new Set(
    named.filter(({ name, who }) => who.person || name.kind === 'organization').map(({ who }) => who.entity),
  )
  return { acts: [...new Set(acts)].filter((act) => PUNCTUAL.has(act)), actors, sides }
}

const readClock = ([, day, hours, minutes, zone]: RegExpExecArray): Pick<Clock, 'minutes' | 'day' | 'zoned'> => ({
  minutes: Number(hours) * 60 + Number(minutes),
  day: day?.includes('X') === false ? day : null,
  zoned: zone === 'Z',
})

const clocksOf = (reader: Reader): Clock[] =>
  reader.layers.times.mentions.flatMap(({ range, span, type, value }): Clock[] => {
    const clock = type === 'TIME' ? /^(.{10})T(\d{2}):(\d{2})(?::\d{2})?(Z?)/.exec(value) : null
    if (clock === null || (range !== null && range.precision !== 'minute')) return []
    const sentence = reader.layers.sentences.find((one) => one.span.start <= span.start && span.end <= one.span.end)
    if (sentence === undefined) return []
    return [
      { place: { document: reader.document.id, span: sentence.span }, ...readClock(clock), ...actsNear(reader, span) },
    ]
  })

/** One act of one person or body, or one act with two parties or places, or two acts with one. */
const sameOccasion = (a: Clock, b: Clock): boolean => {
  const acts = a.acts.filter((act) => b.acts.includes(act)).length
  const sides = [...a.sides].filter((side) => b.sides.has(side)).length
  return (
    acts > 0 &&
    ([...a.actors].some((actor) => b.actors.has(actor)) ||
      sides >= 2 ||
      (acts >= 2 && (sides >= 1 || (a.day !== null && a.day === b.day))))
  )
}

/** Minutes between two clock times that can be compared: one day, or no day known; both zoned, or one document. */
const between = (a: Clock, b: Clock): number | null => {
  if (a.day !== null && b.day !== null && a.day !== b.day) return null
  if (a.zoned !== b.zoned || (!a.zoned && a.place.document !== b.place.document)) return null
  return Math.abs(a.minutes - b.minutes)
}

/** Different clock times around one act of one person or body. */
export const clockDisputes = (links: ClaimLinks, storyOf: ReadonlyMap<string, string>): Draft[] => {
  const clocks = [...links.readers.values()].flatMap(clocksOf)
  const found: Draft[] = []
  const used = new Set<Clock>()
  clocks.forEach((one, i) => {
    if (used.has(one)) return
    const rivals = clocks.slice(i + 1).filter((other) => {
      const gap = between(one, other)
      return (
        gap !== null &&
        gap >= SLACK &&
        storyOf.get(one.place.document) === storyOf.get(other.place.document) &&
        (one.place.document !== other.place.document || one.place.span.start !== other.place.span.start) &&
        sameOccasion(one, other)
      )
    })
    if (rivals.length === 0) return
    const shared = one.acts.filter((act) => rivals.some(({ acts }) => acts.includes(act)))
    for (const rival of rivals) used.add(rival)
    found.push({
      strength: 'difference',
      kind: 'time',
      question: `At what time was the ${nounOf(shared) ?? 'event'}?`,
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
  const days = one.times.filter(
    ({ range, span }) =>
      range.precision === 'day' && range.start !== null && NAMED_DAY.test(text.slice(span.start, span.end)),
  )
  const first = days[0]?.range.start
  return days.length === 1 && first != null ? dayNumber(first) : null
}

/** Pairs that would be one claim but for the day they give. */
export const dayDisputes = (links: ClaimLinks, storyOf: ReadonlyMap<string, string>): Draft[] => {
  const found: Draft[] = []
  for (const { a, b, score, conflicts } of links.rivals) {
    if (conflicts.join() !== 'time' || a.document === b.document || !sameStory(storyOf, a, b) || score < SAME_EVENT)
      continue
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
