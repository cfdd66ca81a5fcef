/** Verb groups as cues: where they stand and how they take their content. */
import type { Clause, Token } from '../../model/layers.ts'
import { SPEECH_VERBS } from '../../lexicons/saying.ts'
import type { Span } from '../../text/span.ts'
import { tokensIn, type Reading } from './reading.ts'

/** A predicate's tokens [first, end) and its main verb. */
export type Group = { readonly first: number; readonly end: number; readonly head: number }

export const groupOf = ({ tokens }: Reading, { predicate }: Clause): Group => ({ ...tokensIn(tokens, predicate.span), head: predicate.head })

/** True for a verb that may carry a quotation alone. */
export const isSpeechVerb = (token: Token | undefined): boolean => token !== undefined && SPEECH_VERBS.has(token.lemma)

/** The main verb's number to its clause, outside quotations. */
export const clausesByHead = ({ clauses, inMarks }: Reading): ReadonlyMap<number, Clause> =>
  new Map(clauses.filter(({ predicate }) => inMarks[predicate.head] === 0).map((clause) => [clause.predicate.head, clause]))

/** True when tokens [first, end) hold nothing but an addressee, a time, a place and punctuation: no verb, no "that". */
export const isThin = ({ tokens, quoteOf }: Reading, first: number, end: number): boolean => {
  const isAside = end - first > 2 && tokens[first]?.text === ',' && tokens[end - 1]?.text === ','
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token
    if (quoteOf[i] !== -1) return false
    if (isAside && token.pos === 'VERB' && /(?:ed|ing)$/u.test(token.lower) && !SPEECH_VERBS.has(token.lemma)) continue
    if (token.pos === 'VERB' || token.pos === 'AUX' || (token.pos === 'SCONJ' && token.lower !== 'as') || token.lower === 'that') return false
    if (/^[;.!?]$/u.test(token.text)) return false
  }
  return true
}

/**
 * The subject of a saying clause. A clause coordinated with what was said ("warned that P, and said Q") takes the
 * subject of the saying above it; a participle right after a noun ("reports suggesting") takes that noun.
 */
export const subjectOf = (reading: Reading, clause: Clause): { span: Span; own: boolean } | null => {
  const { clauses, tokens, chunkOf, chunks } = reading
  const { first } = groupOf(reading, clause)
  if (clause.kind === 'participial' && first > 0) {
    const chunk = chunks[chunkOf[first - 1] ?? -1]
    if (chunk !== undefined && chunk.end === first) return { span: chunk.span, own: true }
  }
  const own = clause.subject !== null && tokensIn(tokens, clause.subject).first >= clause.first - 1 && clause.subject.start < clause.predicate.span.start
  if (clause.kind === 'coordinate' && !own) {
    let above = clause.parent === null ? undefined : clauses[clause.parent]
    while (above !== undefined && above.kind === 'complement' && above.parent !== null) {
      above = clauses[above.parent]
      if (above?.subject != null && above.kind !== 'complement') return { span: above.subject, own: false }
    }
  }
  return clause.subject === null ? null : { span: clause.subject, own }
}
