/** Statements of one document that say when something happened, or will. */
import { CLAUSE_VERBS } from '../../lexicons/saying.ts'
import type { Clause, EventMention, Layers, Sentence, TimeMention } from '../../model/layers.ts'
import type { TimeRange } from '../../model/time.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers, lengthOf, overlaps, type Span } from '../../text/span.ts'
import { isStative } from './verbs.ts'

/** A dated statement: the words shown, the clause that dates it, and the event it tells, if it is one of PLOVER's. */
export type Dated = {
  readonly when: TimeRange
  readonly span: Span
  /** The smallest clause around the time: what two statements are compared by. */
  readonly core: Span
  readonly event: EventMention | null
}

/** A statement longer than this is shown by its clause alone (two lines of a page). */
const MAX_STATEMENT = 320
const MIN_CONFIDENCE = 0.6

/** True for times that can date a statement: dates and clock times that are known, no spans of years, no "now". */
const dates = ({ type, value, range, confidence }: TimeMention): boolean =>
  (type === 'DATE' || type === 'TIME') &&
  range?.start != null &&
  range.precision !== 'decade' &&
  !value.endsWith('_REF') &&
  confidence >= MIN_CONFIDENCE

const within = (spans: readonly Clause[], at: Span): Clause | undefined =>
  spans.filter(({ span }) => covers(span, at)).sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0]

/** Clauses that say what happens at another time than their parent does. */
const OWN_TIME: ReadonlySet<Clause['kind']> = new Set(['adverbial', 'relative'])

type Place = { readonly clauses: readonly Clause[]; readonly events: readonly EventMention[] }

/** The event a time in `clause` dates: in the clause, else in what it reports, else in what it hangs on. */
const eventOf = ({ clauses, events }: Place, clause: Clause, at: Span): EventMention | null => {
  const nearest = (found: readonly EventMention[]): EventMention | undefined =>
    [...found].sort((a, b) => Math.abs(a.span.start - at.start) - Math.abs(b.span.start - at.start))[0]
  const own = events.filter(({ span }) => covers(clause.span, span))
  const verbal = own.filter(({ span }) => covers(clause.predicate.span, span) || covers(span, clause.predicate.span))
  const found = nearest(verbal) ?? nearest(own)
  if (found !== undefined) return found
  // "Said on Tuesday that ...": what was said is the event of that day.
  if (CLAUSE_VERBS.has(clause.predicate.lemma)) {
    const said = clauses.filter(
      ({ sentence, span }) => sentence === clause.sentence && span.start > clause.predicate.span.start,
    )
    return nearest(events.filter(({ span }) => said.some((one) => covers(one.span, span)))) ?? null
  }
  if (OWN_TIME.has(clause.kind) || clause.parent === null) return null
  const parent = clauses[clause.parent]
  if (parent === undefined) return null
  return (
    nearest(events.filter(({ span }) => covers(parent.predicate.span, span) || covers(span, parent.predicate.span))) ??
    null
  )
}

/** Clauses whose subject stands outside them. */
const BARE: ReadonlySet<Clause['kind']> = new Set(['participial', 'infinitive'])

/**
 * Without an event a time dates a statement only where something is done: by a subject, or in a bare clause ("delivered
 * by the envoy", "set to resume"). A year alone needs a name beside it, and an hour is only ever given of what happened.
 */
const tells = (clause: Clause, { precision }: TimeRange, named: boolean): boolean => {
  if (precision === 'minute' || precision === 'hour') return true
  const done = BARE.has(clause.kind) || clause.subject !== null
  if (!done || isStative(clause.predicate.lemma)) return false
  return (precision !== 'year' && precision !== 'season') || (named && clause.tense === 'past')
}

/** The words to show: the sentence, unless it is long, dates several things, or only dates something said in passing. */
const shown = (text: string, sentence: Sentence, clause: Clause | undefined, several: boolean): Span => {
  const whole = sentence.span
  if (clause === undefined) return whole
  // "Since the war began in May": what is dated is the war's beginning, whatever the sentence goes on to say.
  const aside = clause.kind === 'adverbial' || clause.kind === 'complement'
  if (!several && !aside && lengthOf(whole) <= MAX_STATEMENT) return whole
  const own = clause.subject !== null && covers(clause.span, clause.subject)
  if (!own || clause.kind === 'relative') return whole
  if (!isBalanced(text.slice(clause.span.start, clause.span.end))) return whole
  const lead = LEAD.exec(text.slice(clause.span.start, clause.span.end))?.[0].length ?? 0
  return { start: clause.span.start + lead, end: clause.span.end }
}
/** False for words that a clause's end cuts out of a quotation or brackets. */
const isBalanced = (words: string): boolean => {
  const count = (marks: RegExp): number => words.match(marks)?.length ?? 0
  return count(/[“«(]/g) === count(/[”»)]/g) && count(/"/g) % 2 === 0
}

/** Words that tie a clause to another and read oddly alone. */
const LEAD =
  /^(?:that|and|but|or|while|whereas|because|although|though|since|after|before|when|as|until|once|ever since|even as) /i

/** All dated statements of a document in text order, one for each sentence and time. */
export const datedIn = ({ document, layers }: Annotated): Dated[] => {
  const found: Dated[] = []
  const { sentences, times, clauses, events, names } = layers
  const place: Place = { clauses: clauses.clauses, events }
  const clausesOf = Map.groupBy(clauses.clauses, ({ sentence }) => sentence)
  let next = 0
  sentences.forEach((sentence, number) => {
    const told: TimeMention[] = []
    for (; next < times.mentions.length && (times.mentions[next] as TimeMention).span.start < sentence.span.end; next++)
      told.push(times.mentions[next] as TimeMention)
    const mentions = finest(told.filter(dates))
    if (sentence.region === 'heading' || mentions.length === 0) return
    const inSentence = clausesOf.get(number) ?? []
    const several = new Set(mentions.map(({ range }) => range?.start)).size > 1
    for (const mention of mentions) {
      const when = mention.range as TimeRange
      const clause = within(inSentence, mention.span)
      if (
        clause?.modality === 'conditional' ||
        /^if\b/i.test(document.text.slice(clause?.span.start ?? 0, (clause?.span.start ?? 0) + 3))
      )
        continue
      const noun = nounOf(layers, mention.span)
      const event =
        noun !== null
          ? (events.find((one) => overlaps(one.span, noun)) ?? null)
          : clause === undefined
            ? null
            : eventOf(place, clause, mention.span)
      // "Has held since May": what began then is not said.
      const since = /\bsince (?:early |late |mid-)?$/i.test(
        document.text.slice(Math.max(0, mention.span.start - 12), mention.span.start),
      )
      if ((noun !== null || since) && event === null) continue
      // "The 1973 agreement" names a thing; it does not tell of its making.
      if (noun !== null && (when.precision === 'year' || when.precision === 'season')) continue
      // "Met in May, according to reports on Tuesday": Tuesday is when it was told.
      if (/\baccording to [^,;]{0,80}$/i.test(document.text.slice(sentence.span.start, mention.span.start))) continue
      if (
        event === null &&
        (clause === undefined ||
          !tells(
            clause,
            when,
            names.mentions.some(({ form, span }) => form === 'name' && covers(clause.span, span)),
          ))
      )
        continue
      const span = shown(document.text, sentence, clause, several)
      if (found.some((other) => other.span.start === span.start && other.when.start === when.start)) continue
      found.push({ when, span, core: clause?.span ?? sentence.span, event })
    }
  })
  return [...lead({ document, layers }, found), ...found]
}

/**
 * The noun a time belongs to where it dates a noun and not the verb: "the 2020 debates", "the Jan. 6 vote", "the Act of
 * 1965". Null when it stands free.
 */
const nounOf = ({ clauses, tokens }: Layers, at: Span): Span | null => {
  const all = tokens.tokens
  const chunk = clauses.chunks.find(({ span }) => covers(span, at))
  const head = chunk === undefined ? undefined : all[chunk.head]
  // "The 1950-53 Border War" but not "Thursday President X said".
  const bare = /^\d{4}/.test(all.find(({ start }) => start === at.start)?.text ?? '')
  if (head !== undefined && head.start >= at.end && (head.pos !== 'PROPN' || bare)) return head
  const first = all.findIndex(({ end }) => end > at.start)
  const before = all[first - 2]
  return all[first - 1]?.lower === 'of' && before !== undefined && (before.pos === 'NOUN' || before.pos === 'PROPN')
    ? before
    : null
}

/** Of a day and a clock time on that day in one sentence, the clock time. */
const finest = (mentions: readonly TimeMention[]): TimeMention[] =>
  mentions.filter(
    (one) =>
      one.range?.precision !== 'day' ||
      !mentions.some(
        (other) =>
          other !== one &&
          /^(?:minute|hour)$/.test(other.range?.precision ?? '') &&
          other.range?.start?.startsWith(one.range?.start ?? ' ') === true,
      ),
  )

/** Sentences at the head of a report among which a date of its news is looked for. */
const HEAD = 3

/** A report whose head dates nothing itself tells, in its first sentence, of its own day: so much is inferred. */
const lead = ({ document, layers }: Pick<Annotated, 'document' | 'layers'>, found: readonly Dated[]): Dated[] => {
  const { sentences, clauses, events, regions, times } = layers
  const published = document.published ?? times.published
  const day = published?.start?.slice(0, 10)
  if (regions.genre !== 'report' || day?.length !== 10 || published?.end?.slice(0, 10) !== day) return []
  const number = sentences.findIndex(({ region }) => region === 'body')
  const head = sentences[number + HEAD - 1] ?? sentences.at(-1)
  if (head === undefined || found.some(({ span }) => span.start < head.span.end)) return []
  const clause = clauses.clauses.find(({ sentence, kind }) => sentence === number && kind === 'main')
  if (clause === undefined || clause.tense === 'future' || clause.modality !== 'fact') return []
  const event = events.find(({ span }) => covers(clause.predicate.span, span) || covers(span, clause.predicate.span))
  const sentence = sentences[number]
  if (event === undefined || sentence === undefined) return []
  const when: TimeRange = { start: day, end: day, precision: 'day', basis: 'inferred' }
  return [{ when, span: sentence.span, core: clause.span, event }]
}
