/** Nouns of saying with their content: "his claim that P", "the warning by S that P", "its insistence that P". */
import type { Clause, Token } from '../../model/layers.ts'
import { CLAUSE_VERBS, SAYING_NOUNS } from '../../lexicons/saying.ts'
import type { Span } from '../../text/span.ts'
import { contentSpan, spanOf, tokensIn, type Draft, type Reading } from './reading.ts'

const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your'])

/** The possessor before the noun at `head` within its chunk: "Venn's", "his". */
const possessor = ({ tokens, chunkOf, chunks }: Reading, head: number): { span: Span; end: number } | null => {
  const chunk = chunks[chunkOf[head] ?? -1]
  const from = chunk?.first ?? head
  for (let i = head - 1; i >= Math.max(from - 3, 0); i--) {
    const token = tokens[i] as Token
    if (POSSESSIVE.has(token.lower)) return { span: { start: token.start, end: token.end }, end: i + 1 }
    const mark = /^(?:['’]s?)$/u.test(token.lower)
    if (mark && i > 0) {
      const owner = chunks[chunkOf[i - 1] ?? -1]
      const first = Math.min(owner?.first ?? i - 1, i - 1)
      return { span: spanOf(tokens, first, i + 1), end: i + 1 }
    }
    if (i < from) break
  }
  return null
}

/**
 * Where the clause's words end: before the main verb of the sentence, when that was taken for a further clause with the
 * clause's own object as subject ("the claim that they broke the truce was dismissed").
 */
const mainVerbAfter = ({ clauses, tokens }: Reading, complement: Clause): number => {
  for (const one of clauses) {
    if (
      one.sentence !== complement.sentence ||
      one.predicate.head <= complement.predicate.head ||
      one.predicate.head >= complement.end
    )
      continue
    if (one.kind === 'infinitive' || one.kind === 'participial' || one.kind === 'relative' || one.subject === null)
      continue
    const subject = tokensIn(tokens, one.subject)
    const before = tokens[subject.first - 1]
    if (before === undefined || subject.first <= complement.predicate.head) continue
    const isObject =
      before.pos === 'ADP' || (before.pos === 'VERB' && !CLAUSE_VERBS.has(before.lemma)) || before.pos === 'ADV'
    if (isObject) return tokensIn(tokens, one.predicate.span).first
  }
  return complement.end
}

/** Drafts from nouns followed by "that" and a clause. */
export const sayingNouns = (reading: Reading): Draft[] => {
  const { tokens, quoteOf, clauses, clausesOf } = reading
  const drafts: Draft[] = []
  for (let i = 0; i + 2 < tokens.length; i++) {
    const noun = tokens[i] as Token
    if (quoteOf[i] !== -1 || noun.pos !== 'NOUN' || !SAYING_NOUNS.has(noun.lemma)) continue
    let at = i + 1
    let source: Span | null = null
    if (['by', 'from'].includes(tokens[at]?.lower ?? '')) {
      const agent = reading.chunks[reading.chunkOf[at + 1] ?? -1]
      if (agent === undefined) continue
      source = agent.span
      at = agent.end
    }
    if (tokens[at]?.lower !== 'that' || tokens[at]?.pos === 'DET') continue
    const clause = clausesOf[noun.sentence]
      ?.map((n) => clauses[n])
      .find((one) => one?.kind === 'complement' && one.first >= at && one.first <= at + 1)
    if (clause === undefined) continue
    const owner = possessor(reading, i)
    source ??= owner?.span ?? null
    const content = contentSpan(reading, at, mainVerbAfter(reading, clause))
    if (content === null) continue
    drafts.push({
      rule: 'noun.clause',
      confidence: source === null ? 0.55 : 0.75,
      source: source === null ? [] : [source],
      cue: [{ start: noun.start, end: noun.end }],
      content: [content],
    })
  }
  return drafts
}
