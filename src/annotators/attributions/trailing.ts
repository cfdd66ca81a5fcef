/** Sayings that stand after or inside what they report: "P, S said", "P, S said, Q". */
import type { Clause } from '../../model/layers.ts'
import { SPEECH_VERBS } from '../../lexicons/saying.ts'
import { subjectOf, type Group } from './cues.ts'
import { classOf } from './sources.ts'
import { contentSpan, spanOf, tokensIn, type Draft, type Reading } from './reading.ts'

/** Verbs that stand after what they report. */
const TRAILING = new Set(
  'say write report add tell note warn argue claim announce explain insist acknowledge confirm suggest predict believe think tweet state put assert contend estimate allege concede recall reckon'.split(
    ' ',
  ),
)

/** "P, S said" and "P, S said, Q": the words before (and after) carry the content. */
export const trailing = (reading: Reading, number: number, group: Group): Draft | null => {
  const { clauses, tokens, bySentence, quoteOf } = reading
  const clause = clauses[number] as Clause
  const range = bySentence[clause.sentence]
  if (range === undefined || !SPEECH_VERBS.has(clause.predicate.lemma) || clause.passive || clause.negated) return null
  const inverted = tokens[group.first - 1]?.text === ','
  const subject = inverted ? (clause.objects[0] ?? null) : (subjectOf(reading, clause)?.span ?? null)
  if (subject === null || classOf(reading, subject) === null || !TRAILING.has(clause.predicate.lemma)) return null
  const at = tokensIn(tokens, subject)
  const first = inverted ? group.first : at.first
  const end = inverted ? at.end : group.end
  if (!inverted && at.first > group.first) return null
  const opened = tokens[first - 1]
  if (opened?.text !== ',' || first - 1 <= range.first) return null
  const next = tokens[end]
  if (quoteOf[first - 2] !== -1 || next === undefined) return null
  const closes =
    end >= range.end - 1 || /^[,.]$/u.test(next.text) || next.pos === 'ADP' || next.pos === 'ADV' || next.lower === 'in'
  const hasVerbIn = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ pos }, i) => (pos === 'VERB' || pos === 'AUX') && quoteOf[from + i] === -1)
  const isMiddle = next.text === ',' && hasVerbIn(end + 1, range.end)
  if (!closes || !(hasVerbIn(range.first, first - 1) || isMiddle)) return null
  const lead = contentSpan(reading, range.first, first - 1)
  if (lead === null) return null
  const isAside = tokens[end + 1]?.pos === 'VERB' && tokens[end + 1]?.lower.endsWith('ing') === true
  const rest = next.text === ',' && !isAside && end + 1 < range.end ? contentSpan(reading, end + 1, range.end) : null
  return {
    rule: 'reported.trailing',
    confidence: 0.8,
    source: [subject],
    cue: [spanOf(tokens, group.first, group.end)],
    content: rest === null ? [lead] : [lead, rest],
  }
}
