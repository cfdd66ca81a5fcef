/** A report's own news, dated by its day where nothing in its head is dated. */
import { CLAUSE_VERBS } from '../../lexicons/saying.ts'
import type { TimeRange } from '../../model/time.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers } from '../../text/span.ts'
import { datelineLength } from '../dateline.ts'
import type { Dated } from './dated.ts'

/** Sentences at the head of a report among which a date of its news is looked for. */
const HEAD = 3

/** A report whose head dates nothing itself tells, in its first sentence, of its own day: so much is inferred. */
export const leadOf = ({ document, layers }: Annotated, found: readonly Dated[]): Dated[] => {
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
  if (event === undefined || sentence === undefined || event.negated) return []
  // What an unnamed source says is so need not be of that day.
  const said = layers.attributions.find(({ content }) => content.some((part) => covers(part, clause.predicate.span)))
  const told = clauses.clauses.some(
    (other) => other.sentence === number && other.first >= clause.end && CLAUSE_VERBS.has(other.predicate.lemma),
  )
  if (said === undefined ? told : said.sourceKind === 'unnamed' || said.hedges.length > 0) return []
  const opening = datelineLength(document.text.slice(sentence.span.start, sentence.span.end))
  const when: TimeRange = { start: day, end: day, precision: 'day', basis: 'inferred' }
  const span = { start: sentence.span.start + opening, end: sentence.span.end }
  return [{ when, span, core: clause.span, event }]
}
