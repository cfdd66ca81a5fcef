/**
 * What the chains may not say: words quoted as a type or within another's speech, sources that are a part of the true
 * subject, contents cut by a statement inside them. Each check is of the language, not of one text.
 */
import type { Token } from '../../model/layers.ts'
import { SPEECH_VERBS } from '../../lexicons/saying.ts'
import { covers, hull, overlaps, type Span } from '../../text/span.ts'
import { subjectOf } from './cues.ts'
import { afterDateline, contentSpan, spanOf, tokenAfter, tokensIn, type Draft, type Reading } from './reading.ts'
import { classOf } from './sources.ts'

/** Below this a chain's draft is dropped; chosen on PolNeAR's dev part. What a dossier builds on is chosen more narrowly later. */
const LEAST = 0.25
/** Share of its confidence that a draft keeps whose source can hardly speak ("the timing suggests") or whose content is a bare pronoun. */
const ABSTRACT = 0.6

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight)$/u

/** A day between the cue and a clause is the saying's, not what is said. */
const withoutDay = (reading: Reading, content: readonly Span[], cue: readonly Span[]): readonly Span[] => {
  const [first, ...rest] = content
  if (first === undefined || cue[0] === undefined) return content
  const { tokens } = reading
  const at = tokensIn(tokens, first)
  const from =
    tokens[at.first]?.lower === 'on' && DAY.test(tokens[at.first + 1]?.lower ?? '')
      ? at.first + 2
      : DAY.test(tokens[at.first]?.lower ?? '')
        ? at.first + 1
        : at.first
  const follows = tokenAfter(tokens, cue[0].end) === at.first
  return from === at.first || from >= at.end || !follows ? content : [spanOf(tokens, from, at.end), ...rest]
}

/** The source, or the whole subject when it is only its tail, or the noun right before a participle ("reports suggesting"). */
const sourceIn = (reading: Reading, { source, cue }: Draft): readonly Span[] => {
  const { clauses, clausesOf, tokens } = reading
  const at = cue[0]
  if (at === undefined || source.length === 0) return source
  const sentence = tokens[tokenAfter(tokens, at.start)]?.sentence ?? -1
  const clause = (clausesOf[sentence] ?? [])
    .map((i) => clauses[i])
    .find((one) => one !== undefined && overlaps(one.predicate.span, at))
  if (clause === undefined) return source
  const given = hull(source)
  const { subject } = clause
  const lead = subject === null || !covers(subject, given) ? ',' : reading.text.slice(subject.start, given.start)
  if (subject !== null && lead !== '' && !lead.includes(',') && classOf(reading, subject) === null) return [subject]
  const own = clause.kind === 'participial' ? subjectOf(reading, clause) : null
  const isFar = own?.own === true && !overlaps(own.span, given) && classOf(reading, own.span) !== null
  return isFar && own !== null ? [own.span] : source
}

/** Words that turn to another's doing: what is reported ends before them. */
const TURNS = new Set(['while', 'whereas'])

/** Where the sentence of token `from` ends, or a saying begins anew after a comma (", adding …"). */
const clauseRest = ({ tokens, bySentence, quoteOf }: Reading, from: number): number => {
  const end = bySentence[(tokens[from - 1] as Token).sentence]?.end ?? from
  for (let i = from + 1; i < end; i++) {
    const { pos, lemma, lower } = tokens[i] as Token
    if (
      quoteOf[i] === -1 &&
      pos === 'VERB' &&
      lower.endsWith('ing') &&
      SPEECH_VERBS.has(lemma) &&
      tokens[i - 1]?.text === ','
    )
      return i
  }
  return end
}

/** A single stretch ends before ", while …", and does not part a subject from its verb ("claim the plan | has failed"). */
const bounded = (reading: Reading, content: readonly Span[], cue: readonly Span[]): readonly Span[] => {
  const [only, ...rest] = content
  if (only === undefined || rest.length > 0) return content
  const { tokens, quoteOf, clauses, clausesOf } = reading
  const given = tokensIn(tokens, only)
  const at = { first: afterDateline(reading, given.first), end: given.end }
  for (let i = at.first + 2; i < at.end; i++)
    if (TURNS.has(tokens[i]?.lower ?? '') && tokens[i - 1]?.text === ',' && quoteOf[i] === -1)
      return [spanOf(tokens, at.first, i - 1)]
  const next = tokens[at.end]
  const hasVerb = tokens.slice(at.first, at.end).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  if (!hasVerb && tokens[at.first]?.lower === 'that' && at.end - at.first > 1 && next !== undefined) {
    const whole = contentSpan(reading, at.first, clauseRest(reading, at.end))
    if (whole !== null) return [whole]
  }
  if (hasVerb || next?.pos !== 'AUX' || only.start < hull(cue).end || quoteOf[at.end] !== -1)
    return at.first === given.first || at.first >= at.end ? content : [spanOf(tokens, at.first, at.end)]
  const clause = (clausesOf[next.sentence] ?? [])
    .map((i) => clauses[i])
    .find((one) => one?.predicate.span.start === next.start)
  const whole = clause === undefined ? null : contentSpan(reading, at.first, clause.end)
  return whole === null ? content : [whole]
}

/** "declined to comment | on reports that P": a content that stops before its own prepositional phrase. */
const stopsShort = ({ tokens }: Reading, short: Span, long: Span): boolean => {
  if (short.start !== long.start || short.end >= long.end) return false
  const last = tokens[tokenAfter(tokens, short.end - 1)]
  const next = tokens[tokenAfter(tokens, short.end)]
  return last?.pos === 'VERB' && ['on', 'about', 'upon', 'to', 'whether', 'if'].includes(next?.lower ?? '')
}

/** Parts of a content without what stands between source and cue, a bare "that", and the verb of what is reported on. */
const ownParts = ({ tokens, quoteOf }: Reading, { content, cue }: Draft, source: readonly Span[]): readonly Span[] => {
  if (content.length < 2 || cue[0] === undefined) return content
  const at = hull(cue)
  const kept = content.filter((one, i) => {
    const { first, end } = tokensIn(tokens, one)
    if (quoteOf[first] !== -1) return true
    const isBetween = source.length > 0 && one.start >= hull(source).end && one.end <= at.start
    const isThat = end - first === 1 && tokens[first]?.lower === 'that'
    const isVerb =
      i > 0 &&
      tokens[first]?.pos === 'AUX' &&
      one.start - at.end <= 1 &&
      (content[0] as Span).end < at.start &&
      source.length > 0 &&
      (content[0] as Span).end < hull(source).start &&
      hull(source).start - (content[0] as Span).end <= 1
    return !isBetween && !isThat && !isVerb
  })
  return kept.length === 0 ? content : kept
}

/** True when a content begins with its verb and the sieves' has the subject too. */
const lacksSubject = ({ tokens, quoteOf }: Reading, content: readonly Span[], fuller: readonly Span[]): boolean => {
  const [only, ...rest] = content
  const [whole, ...others] = fuller
  if (only === undefined || whole === undefined || rest.length + others.length > 0) return false
  const { first } = tokensIn(tokens, only)
  return tokens[first]?.pos === 'AUX' && quoteOf[first] === -1 && covers(whole, only) && whole.start < only.start
}

/** "it", "that", "which": a content that says nothing by itself. */
const isPronoun = ({ tokens }: Reading, at: Span): boolean => {
  const { first, end } = tokensIn(tokens, at)
  return (
    end - first === 1 &&
    (tokens[first]?.pos === 'PRON' || ['which', 'that', 'this', 'so'].includes(tokens[first]?.lower ?? ''))
  )
}

/** A learned draft as it may stand, or null. `twin`: the sieves' draft of the same cue. */
export const judged = (reading: Reading, draft: Draft, twin: Draft | undefined): Draft | null => {
  const { tokens, inMarks, quotes } = reading
  const isQuoted = draft.cue.some((span) => inMarks[tokenAfter(tokens, span.start)] === 1)
  if (isQuoted || draft.confidence < LEAST) return null
  const source = sourceIn(reading, {
    ...draft,
    source: draft.source.length === 0 ? (twin?.source ?? []) : draft.source,
  })
  if (source.length === 0 && twin === undefined) return null
  const kind = source.length === 0 ? 'speaker' : classOf(reading, hull(source))
  if (kind === 'type') return null
  const parts = ownParts(reading, draft, source)
  const isSplitBySieve = twin?.rule.endsWith('.split') === true
  const isShort =
    twin?.content.length === 1 &&
    draft.content.length === 1 &&
    stopsShort(reading, draft.content[0] as Span, twin.content[0] as Span)
  const isAside = twin?.rule === 'as-reported-by'
  const isHeadless = twin !== undefined && lacksSubject(reading, draft.content, twin.content)
  const isHalf =
    twin?.rule === 'reported.trailing' &&
    twin.content.length === 2 &&
    draft.content.length === 1 &&
    overlaps(draft.content[0] as Span, twin.content[0] as Span)
  const isRunOn =
    twin?.rule === 'noun.clause' &&
    draft.content.length === 1 &&
    covers(draft.content[0] as Span, twin.content[0] as Span)
  const isCut =
    twin !== undefined &&
    draft.content.length > 1 &&
    !isSplitBySieve &&
    (twin.rule.startsWith('direct.') ||
      (twin.content.length === 1 && draft.content.every((one) => covers(twin.content[0] as Span, one))))
  const loose =
    twin?.rule === 'direct.loose'
      ? twin.content.filter(
          (one) =>
            !draft.content.some((other) => overlaps(one, other)) && quotes.some(({ span }) => overlaps(span, one)),
        )
      : []
  const content =
    (isAside || isHeadless || isHalf || isShort || isRunOn || isCut) && twin !== undefined
      ? twin.content
      : bounded(reading, withoutDay(reading, [...parts, ...loose], draft.cue), draft.cue)
  const isEmpty = kind === null || content.every((one) => isPronoun(reading, one))
  return { ...draft, source, content, confidence: isEmpty ? draft.confidence * ABSTRACT : draft.confidence }
}
