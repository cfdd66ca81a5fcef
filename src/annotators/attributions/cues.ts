/** Verb groups as cues: where they stand and how they take their content. */
import type { Clause, Token } from '../../model/layers.ts'
import { SPEECH_VERBS, UNNAMED_NOUNS } from '../../lexicons/saying.ts'
import type { Span } from '../../text/span.ts'
import { spanOf, tokensIn, type Reading } from './reading.ts'
import { isNoun } from './sources.ts'

/** A predicate's tokens [first, end) and its main verb. */
export type Group = { readonly first: number; readonly end: number; readonly head: number }

export const groupOf = ({ tokens }: Reading, { predicate }: Clause): Group => ({
  ...tokensIn(tokens, predicate.span),
  head: predicate.head,
})

/** True for a verb that may carry a quotation alone. */
export const isSpeechVerb = (token: Token | undefined): boolean => token !== undefined && SPEECH_VERBS.has(token.lemma)

/** The main verb's number to its clause, outside quotations. */
export const clausesByHead = ({ clauses, inMarks }: Reading): ReadonlyMap<number, Clause> =>
  new Map(
    clauses.filter(({ predicate }) => inMarks[predicate.head] === 0).map((clause) => [clause.predicate.head, clause]),
  )

/** True when tokens [first, end) hold nothing but an addressee, a time, a place and punctuation: no verb, no "that". */
export const isThin = ({ tokens, quoteOf }: Reading, first: number, end: number): boolean => {
  const isAside = end - first > 2 && tokens[first]?.text === ',' && tokens[end - 1]?.text === ','
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token
    if (quoteOf[i] !== -1) return false
    if (isAside && token.pos === 'VERB' && /(?:ed|ing)$/u.test(token.lower) && !SPEECH_VERBS.has(token.lemma)) continue
    if (
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      (token.pos === 'SCONJ' && token.lower !== 'as') ||
      token.lower === 'that'
    )
      return false
    if (/^[;.!?]$/u.test(token.text)) return false
  }
  return true
}

const MAX_PHRASE = 14

/**
 * A noun phrase of people with what follows it ("two people close to the talks"), from the last mark or the sentence's
 * start up to the verb: where the tags mislead the clauses.
 */
const phraseBefore = ({ tokens, bySentence, chunkOf, chunks }: Reading, verb: number): Span | null => {
  const range = bySentence[(tokens[verb] as Token).sentence]
  let start = verb
  while (
    range !== undefined &&
    start > range.first &&
    !/^["“”«»,;:—–()]|^''|^``/u.test((tokens[start - 1] as Token).text)
  )
    start--
  const chunk = chunks[chunkOf[start] ?? -1]
  if (chunk?.first !== start || chunk.end > verb || verb - start > MAX_PHRASE) return null
  const middle = tokens.slice(chunk.end, verb)
  if (middle.some(({ pos, lower }) => pos === 'AUX' || lower === 'that' || pos === 'SCONJ' || lower === 'and'))
    return null
  return isNoun(UNNAMED_NOUNS, tokens[chunk.head] as Token) ? spanOf(tokens, start, verb) : null
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
    if (chunk?.end === first) return { span: chunk.span, own: true }
  }
  const own =
    clause.subject !== null &&
    tokensIn(tokens, clause.subject).first >= clause.first - 1 &&
    clause.subject.start < clause.predicate.span.start
  if (clause.kind === 'coordinate' && !own) {
    let above = clause.parent === null ? undefined : clauses[clause.parent]
    while (above?.kind === 'complement' && above.parent !== null) {
      above = clauses[above.parent]
      if (above?.subject != null && above.kind !== 'complement') return { span: above.subject, own: false }
    }
  }
  if (own || clause.kind === 'relative' || clause.kind === 'participial')
    return clause.subject === null ? null : { span: clause.subject, own }
  const stretch = phraseBefore(reading, first)
  if (stretch !== null) return { span: stretch, own: true }
  return clause.subject === null ? null : { span: clause.subject, own }
}
