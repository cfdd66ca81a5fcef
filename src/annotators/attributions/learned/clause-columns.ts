/** Columns that come of clauses: each token's place in its clause, and how predicates are built. */
import type { Span } from '../../../text/span.ts'
import { tokensIn, type Reading } from '../reading.ts'

const KINDS = ['main', 'coordinate', 'relative', 'adverbial', 'complement', 'participial', 'infinitive']

/** Of each token, its place in the innermost clause and that clause's number. */
export const clauseColumns = ({ tokens, clauses }: Reading): { clause: Int32Array; clauseOf: Int32Array } => {
  const clause = new Int32Array(tokens.length)
  const clauseOf = new Int32Array(tokens.length).fill(-1)
  const bySize = clauses
    .map((one, i) => ({ one, i }))
    .sort((a, b) => b.one.end - b.one.first - (a.one.end - a.one.first) || a.i - b.i)
  for (const { one, i } of bySize) {
    clauseOf.fill(i, one.first, one.end)
    clause.fill((KINDS.indexOf(one.kind) + 1) << 5, one.first, one.end)
  }
  const add = (at: number, bits: number): void => {
    if (at >= 0 && at < clause.length) clause[at] = (clause[at] as number) | bits
  }
  for (const { one } of bySize) {
    add(one.first, 8)
    add(one.end - 1, 16)
    add(one.predicate.head, 1)
    const group = tokensIn(tokens, one.predicate.span)
    for (let k = group.first; k < group.end; k++) add(k, 2)
    if (one.subject !== null) {
      const subject = tokensIn(tokens, one.subject)
      for (let k = subject.first; k < subject.end; k++) add(k, 4)
    }
  }
  return { clause, clauseOf }
}

const TENSES = ['none', 'past', 'present', 'future']

/** How the clauses of predicates are built, at the predicates' heads. */
export const frameColumns = ({
  tokens,
  clauses,
  chunkOf,
  chunks,
}: Reading): { frame: Int32Array; subject: Int32Array; object: Int32Array } => {
  const frame = new Int32Array(tokens.length)
  const subject = new Int32Array(tokens.length).fill(-1)
  const object = new Int32Array(tokens.length).fill(-1)
  const headOf = (span: Span | null | undefined): number => {
    if (span == null) return -1
    const { first } = tokensIn(tokens, span)
    return chunks[chunkOf[first] ?? -1]?.head ?? first
  }
  const children = clauses.map(() => 0)
  clauses.forEach(({ parent, kind }) => {
    if (parent !== null) children[parent] = (children[parent] ?? 0) | (1 << KINDS.indexOf(kind))
  })
  clauses.forEach((clause, i) => {
    const { head } = clause.predicate
    frame[head] =
      1 +
      2 * Number(clause.passive) +
      4 * Number(clause.negated) +
      8 * TENSES.indexOf(clause.tense) +
      32 * Number(clause.objects.length > 0) +
      64 * Number(clause.obliques.length > 0) +
      128 * Number(clause.subject !== null) +
      256 * (((children[i] ?? 0) >> 4) & 7) +
      2048 * Number(clause.modality !== 'fact')
    subject[head] = headOf(clause.subject)
    object[head] = headOf(clause.objects[0])
  })
  return { frame, subject, object }
}
