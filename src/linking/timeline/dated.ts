/** Statements of one document that say when something happened, or will. */
import type { Clause, EventMention, Layers, TimeMention } from '../../model/layers.ts'
import type { TimeRange } from '../../model/time.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers, hull, lengthOf, overlaps, type Span } from '../../text/span.ts'
import { datelineLength } from '../dateline.ts'
import { passageOf } from '../standing.ts'
import { happeningAt, scenesOf, type Happening, type Scene } from './happening.ts'
import { leadOf } from './lead.ts'
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

/** True for a point in time, known or not, other than "now". */
const isPoint = ({ type, value }: TimeMention): boolean =>
  (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF')

/** True for times that can date a statement: dates and clock times that are known, no spans of years, no "now". */
const dates = ({ type, value, range, confidence }: TimeMention): boolean =>
  (type === 'DATE' || type === 'TIME') &&
  range?.start != null &&
  range.precision !== 'decade' &&
  !value.endsWith('_REF') &&
  confidence >= MIN_CONFIDENCE

const within = (spans: readonly Clause[], at: Span): Clause | undefined =>
  spans.filter(({ span }) => covers(span, at)).sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0]

/** Clauses whose subject stands outside them. */
const BARE: ReadonlySet<Clause['kind']> = new Set(['participial', 'infinitive'])

/**
 * Without an event a time dates a statement only where something is done: by a subject, or in a bare clause ("delivered
 * by the envoy", "set to resume"). A year alone needs a name beside it, and an hour is only ever given of what happened.
 */
const tells = (clause: Clause, { precision }: TimeRange, named: boolean): boolean => {
  if (precision === 'minute' || precision === 'hour') return true
  // A main clause in the past has a doer, found or not.
  const done = BARE.has(clause.kind) || clause.subject !== null || (clause.kind === 'main' && clause.tense === 'past')
  if (!done || isStative(clause.predicate.lemma)) return false
  return (precision !== 'year' && precision !== 'season') || (named && clause.tense === 'past')
}

/** The words to show: the sentence, unless it is long, dates several things, or only dates something said in passing. */
const shown = (text: string, whole: Span, clause: Clause | undefined, several: boolean): Span => {
  if (clause === undefined) return whole
  // "Since the war began in May": what is dated is the war's beginning, whatever the sentence goes on to say.
  const aside = clause.kind === 'adverbial' || clause.kind === 'complement'
  if (!several && !aside && lengthOf(whole) <= MAX_STATEMENT) return whole
  const own = clause.subject !== null && covers(clause.span, clause.subject)
  if (!own || clause.kind === 'relative') return whole
  if (!isBalanced(text.slice(clause.span.start, clause.span.end))) return whole
  const start = Math.max(clause.span.start, whole.start)
  const lead = LEAD.exec(text.slice(start, clause.span.end))?.[0].length ?? 0
  return { start: start + lead, end: clause.span.end }
}

/** A statement with its speaker: what someone says is never cut off from who says it. */
const withSource = ({ attributions }: Layers, statement: Span, whole: Span, opening: number): Span => {
  const said = attributions.find(
    ({ content, source }) =>
      source.length > 0 &&
      content.some((part) => covers(part, statement) || overlaps(part, statement)) &&
      !source.every((part) => covers(statement, part)),
  )
  if (said === undefined) return statement
  if (said.source.every((part) => covers(whole, part))) return whole
  const around = hull([whole, ...said.source, ...said.cue])
  // A dateline read as a source is none.
  const dateline = around.start < whole.start && whole.start - around.start <= opening
  return dateline ? statement : lengthOf(around) <= MAX_STATEMENT ? around : whole
}

/** False for words that a clause's end cuts out of a quotation or brackets. */
const isBalanced = (words: string): boolean => {
  const count = (marks: RegExp): number => words.match(marks)?.length ?? 0
  return count(/[“«(]/g) === count(/[”»)]/g) && count(/"/g) % 2 === 0
}

/** Words that tie a clause to another and read oddly alone. */
const LEAD =
  /^(?:that|and|but|or|while|whereas|because|although|though|since|after|before|when|as|until|once|ever since|even as) /i

/** "Has held since May", "backdated to July": the day on which something began, or was set, is not the verb's. */
const NOT_ITS_OWN = /\b(?:since|(?<set>to|until|till)) (?:early |late |mid-)?$/i
/** Verbs that move something to a day. */
const MOVES = /^(?:move|postpone|delay|reschedule|defer|bring|put|push|shift|adjourn|extend|suspend|last|run|remain)$/

const isItsOwn = (before: string, lemma: string): boolean => {
  const found = NOT_ITS_OWN.exec(before)
  return found === null || (found.groups?.set !== undefined && MOVES.test(lemma))
}

/** A clause that holds only if something else does. */
const isConditional = (text: string, { modality, span }: Clause): boolean => {
  const words = text.slice(span.start, span.end)
  // "Will strike on Monday unless ...": the threat stands, and its day.
  return /^(?:if|unless)\b/i.test(words) || (modality === 'conditional' && !/\bunless\b/i.test(words))
}

/** All dated statements of a document in text order, one for each sentence and time. */
export const datedIn = (annotated: Annotated): Dated[] => {
  const { document, layers } = annotated
  const found: Dated[] = []
  const { sentences, times, regions } = layers
  const sceneOf = scenesOf(layers)
  // An opinion piece's judgements date nothing; what it recalls as fact may.
  const judged = new Set(regions.genre === 'opinion' ? layers.wording.opinionated : [])
  let next = 0
  sentences.forEach(({ span, region }, number) => {
    const opening = datelineLength(document.text.slice(span.start, span.end))
    const told: TimeMention[] = []
    for (; next < times.mentions.length && (times.mentions[next] as TimeMention).span.start < span.end; next++) {
      const mention = times.mentions[next] as TimeMention
      if (mention.span.start >= span.start + opening) told.push(mention)
    }
    if (region === 'heading' || judged.has(number)) return
    const mentions = finest(told.filter(dates))
    if (mentions.length === 0) return
    const place: Place = {
      layers,
      scene: sceneOf(number),
      whole: { start: span.start + opening, end: span.end },
      opening,
      passage: passageOf(annotated, number)?.span ?? span,
    }
    const several = new Set(finest(told.filter(isPoint)).map(({ value }) => value)).size > 1
    for (const mention of mentions) {
      const one = datedBy(document.text, place, mention, several)
      if (one === null) continue
      if (found.some((other) => other.span.start === one.span.start && other.when.start === one.when.start)) continue
      found.push(one)
    }
  })
  return [...leadOf(annotated, found), ...found]
}

const NOTHING: Happening = { event: null, span: null, ofNoun: false, said: false }

type Place = {
  readonly layers: Layers
  readonly scene: Scene
  /** The sentence without its dateline. */
  readonly whole: Span
  /** Length of its dateline. */
  readonly opening: number
  /** What shows it: with the sentence before where it leans on that. */
  readonly passage: Span
}

/** The statement that one time of a sentence dates; null when it dates none. */
const datedBy = (
  text: string,
  { layers, scene, whole, opening, passage }: Place,
  mention: TimeMention,
  several: boolean,
): Dated | null => {
  const when = mention.range as TimeRange
  const clause = within(scene.inSentence, mention.span)
  if (clause !== undefined && isConditional(text, clause)) return null
  const noun = nounOf(scene, mention.span)
  const before = text.slice(whole.start, mention.span.start)
  if (noun === null && !isItsOwn(before, clause?.predicate.lemma ?? '')) return null
  // "Met in May, according to reports on Tuesday": Tuesday is when it was told.
  if (/\baccording to [^,;]{0,80}$/i.test(before)) return null
  // "This month was modest": the time is what is spoken of.
  if (clause?.subject != null && overlaps(clause.subject, mention.span) && isStative(clause.predicate.lemma))
    return null
  const { event, span, ofNoun, said } =
    clause === undefined ? NOTHING : happeningAt(scene, clause, mention.span, noun, several)
  if (ofNoun && event === null) return null
  // "The 1973 agreement" names a thing; it does not tell of its making.
  if (noun !== null && (when.precision === 'year' || when.precision === 'season')) return null
  // A saying alone is a line where its day is the only one its sentence tells.
  if (event === null && said && several) return null
  if (event === null && !said && (clause === undefined || !tells(clause, when, namesIn(layers, clause.span))))
    return null
  const words = span ?? shown(text, whole, clause, several)
  const kept = withSource(layers, words, whole, opening)
  const leading = kept.start === whole.start && passage.start < whole.start
  return { when, span: leading ? hull([passage, kept]) : kept, core: coreOf(clause, kept), event }
}

/** A clause shorter than this ("signed in May") says too little to be compared: its whole statement is. */
const MIN_CORE = 48
const coreOf = (clause: Clause | undefined, statement: Span): Span =>
  clause === undefined || lengthOf(clause.span) < MIN_CORE ? statement : clause.span

const namesIn = ({ names }: Layers, at: Span): boolean =>
  names.mentions.some(({ form, span }) => form === 'name' && covers(at, span))

/**
 * The noun a time belongs to where it dates a noun and not the verb: "the 2020 debates", "the Jan. 6 vote", "the Act of
 * 1965". Null when it stands free.
 */
const nounOf = ({ tokens: all, chunks, all: numbered }: Scene, at: Span): Span | null => {
  const chunk = chunks.find(({ span }) => covers(span, at))
  const head = chunk === undefined ? undefined : numbered[chunk.head]
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
