/**
 * Direct speech: a quotation, its saying-verb and its speaker in every order ("Q," S said; "Q," said S; S said: "Q"),
 * split quotations, and quotations that follow in the same paragraph from the same mouth.
 */
import type { Clause, Token } from '../../model/layers.ts'
import type { Span } from '../../text/span.ts'
import { ASPECT_VERBS } from '../../lexicons/saying.ts'
import { clausesByHead, groupOf, isSpeechVerb, isThin, subjectOf, type Group } from './cues.ts'
import { sourceEnd } from './phrases.ts'
import { classOf } from './sources.ts'
import { sourceSpan, spanOf, tokensIn, type Draft, type Reading } from './reading.ts'

/** A saying found beside a quotation: its verb group, source span, and where its words end. */
type Saying = { readonly group: Group; readonly source: Span | null; readonly end: number; readonly rule: string }

const paragraphOf = ({ tokens, sentences }: Reading, i: number): number =>
  sentences[tokens[i]?.sentence ?? -1]?.paragraph ?? -1
const isSkippable = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'ADV' || token.pos === 'CCONJ' || /^[,—–-]$/u.test(token.text))

/** The saying that follows the quotation which ends before token `at`, at most a subject and a few adverbs away. */
const sayingAfter = (reading: Reading, byHead: ReadonlyMap<number, Clause>, at: number): Saying | null => {
  const { tokens, quoteOf, bySentence } = reading
  const sentence = tokens[at]?.sentence
  const range = sentence === undefined ? undefined : bySentence[sentence]
  if (range === undefined || quoteOf[at] !== -1) return null
  let limit = at
  while (limit < range.end && quoteOf[limit] === -1) limit++
  if (!isClosed(reading, at)) return null
  let start = at
  while (start < limit && isSkippable(tokens[start])) start++
  for (let i = start; i < limit; i++) {
    const token = tokens[i] as Token
    if (/^[;.!?:]$/u.test(token.text)) return null
    const clause = byHead.get(i)
    const isVerb = clause !== undefined || (i === start && isSpeechVerb(token))
    if (!isVerb) continue
    if (!isSpeechVerb(token)) {
      if (clause !== undefined && (clause.kind === 'relative' || clause.kind === 'participial')) continue
      return null
    }
    const group = clause === undefined ? { first: i, end: i + 1, head: i } : groupOf(reading, clause)
    if (group.first <= start || i === start) {
      const from = skipAdverbs(tokens, group.end, limit)
      const end = sourceEnd(reading, from, limit)
      return { group, source: sourceSpan(tokens, from, end), end, rule: 'direct.verb-source' }
    }
    const ownSentence = (tokens[at - 1] as Token).sentence !== token.sentence
    if (
      ownSentence &&
      clause !== undefined &&
      reading.clauses.some(
        ({ parent, kind }) => parent !== null && reading.clauses[parent] === clause && kind === 'complement',
      )
    )
      return null
    const source = clause === undefined ? null : subjectOf(reading, clause)?.span
    const { first } = source == null ? { first: -1 } : tokensIn(tokens, source)
    if (first < start)
      return { group, source: sourceSpan(tokens, start, group.first), end: group.end, rule: 'direct.source-verb' }
    return {
      group,
      source: sourceSpan(tokens, Math.min(first, start), group.first),
      end: group.end,
      rule: 'direct.source-verb',
    }
  }
  return null
}

/** True when the quotation before token `at` ends as one does before its saying: a comma, a question, a dash; a full stop ends all. */
const isClosed = ({ tokens, quoteOf }: Reading, at: number): boolean => {
  let last = at - 1
  while (last >= 0 && /^["”’'»“]+$|^''$/u.test(tokens[last]?.text ?? '')) last--
  const inner = tokens[last]?.text ?? ''
  const outer = quoteOf[at] === -1 ? (tokens[at]?.text ?? '') : ''
  if (/^[.]$/u.test(inner)) return (tokens[at] as Token).sentence === (tokens[last] as Token).sentence
  return /^(?:[,!?…—–-]|\.\.+)$/u.test(inner) || /^[,—–]$/u.test(outer) || VERB_FIRST.has(tokens[at]?.lower ?? '')
}
const VERB_FIRST = new Set(['said', 'says', 'asked', 'replied', 'added', 'wrote', 'told'])

const skipAdverbs = (tokens: readonly Token[], from: number, limit: number): number => {
  let at = from
  while (at < limit && tokens[at]?.pos === 'ADV') at++
  return at
}

/** The saying right before the quotation that begins at token `at`. */
const sayingBefore = (reading: Reading, byHead: ReadonlyMap<number, Clause>, at: number): Saying | null => {
  const { tokens, bySentence, quoteOf } = reading
  const range = bySentence[(tokens[at] as Token).sentence]
  if (range === undefined) return null
  for (let i = at - 1; i >= range.first && quoteOf[i] === -1; i--) {
    const clause = byHead.get(i)
    if (clause === undefined) continue
    const group = groupOf(reading, clause)
    const last = tokens[at - 1]
    const closed = last !== undefined && (/^[,:—–]$/u.test(last.text) || group.end === at)
    if (!isThin(reading, group.end, at) || !closed) return null
    if (!isSpeechVerb(tokens[i]) && last?.text !== ':') return null
    if (clause.kind === 'infinitive' && !ASPECT_VERBS.has(reading.clauses[clause.parent ?? -1]?.predicate.lemma ?? ''))
      return null
    const source = subjectOf(reading, clause)?.span ?? null
    if (source !== null && last?.text !== ':' && classOf(reading, source) === null) return null
    return { group, source, end: group.end, rule: 'direct.source-verb-quote' }
  }
  return null
}

/** True when only white space lies between two places of the text. */
const touches = ({ text }: Reading, from: number, to: number): boolean =>
  from <= to && text.slice(from, to).trim() === ''

/** Drafts for quotations; `taken` collects the numbers of the quotations they hold. */
export const directSpeech = (reading: Reading, taken: Set<number>): Draft[] => {
  const { tokens, quotes, quoteOf } = reading
  const byHead = clausesByHead(reading)
  const drafts: Draft[] = []
  const firstOf = quotes.map(({ span }) => tokensIn(tokens, span))
  const after = firstOf.map(({ first, end }) =>
    paragraphOf(reading, end) === paragraphOf(reading, first) ? sayingAfter(reading, byHead, end) : null,
  )
  const before = firstOf.map(({ first }) => (first < tokens.length ? sayingBefore(reading, byHead, first) : null))
  quotes.forEach(({ span }, q) => {
    if (taken.has(q)) return
    const { first } = firstOf[q] as { first: number }
    const lead = before[q]
    const split = drafts.at(-1)
    if (lead != null && split?.cue[0]?.end === (tokens[lead.group.end - 1] as Token).end) return
    const following = after[q]
    const isClaimed =
      following != null &&
      before.some((one, other) => one?.group.head === following.group.head && other !== q && quoteOf[first] !== other)
    const ownsFollowing =
      following != null &&
      (lead == null || !isClaimed || touches(reading, span.end, (tokens[following.group.first] as Token).start))
    const saying = lead ?? (ownsFollowing ? following : null)
    if (saying == null) return
    taken.add(q)
    const content: Span[] = [span]
    let end = lead != null ? span.end : (tokens[saying.end - 1] as Token).end
    for (let next = q + 1; next < quotes.length; next++) {
      const other = quotes[next] as { span: Span }
      const at = firstOf[next] as { first: number; end: number }
      if (paragraphOf(reading, at.first) !== paragraphOf(reading, first) && !continues(reading, q, next)) break
      const gap = tokensIn(tokens, { start: end, end: other.span.start })
      const sameSentence = (tokens[at.first] as Token).sentence === (tokens[saying.group.head] as Token).sentence
      const thin = gap.first >= gap.end || (isThin(reading, gap.first, gap.end) && sameSentence)
      const resumes = !sameSentence && isSentenceEnd(reading, end, other.span.start)
      const ownSaying = after[next] ?? (before[next]?.group.head === saying.group.head ? null : before[next])
      if (!(thin || resumes || touches(reading, end, other.span.start)) || ownSaying != null) break
      content.push(other.span)
      taken.add(next)
      end = other.span.end
    }
    if (saying.source !== null && classOf(reading, saying.source) === 'type') return
    drafts.push({
      rule: content.length > 1 ? `${saying.rule}.split` : saying.rule,
      confidence: saying.source === null ? 0.6 : 0.95,
      source: saying.source === null ? [] : [saying.source],
      cue: [spanOf(tokens, saying.group.first, saying.group.end)],
      content,
    })
  })
  return drafts
}

/** True when a quotation over paragraphs goes on: the one before has no closing mark. */
const continues = ({ quotes, text }: Reading, q: number, next: number): boolean => {
  for (let i = q; i < next; i++) if (quotes[i]?.span.end !== quotes[i]?.inner.end) return false
  return text.slice(quotes[next - 1]?.span.end ?? 0, quotes[next]?.span.start).trim() === ''
}

/** True when the words from the saying to the quotation are only its sentence's end: "…," he said on Monday. "…" */
const isSentenceEnd = (reading: Reading, from: number, to: number): boolean => {
  const { tokens, quoteOf } = reading
  const { first, end } = tokensIn(tokens, { start: from, end: to })
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token
    if (quoteOf[i] !== -1) return false
    if (/^[.!?]$/u.test(token.text)) return i === end - 1
  }
  return false
}
