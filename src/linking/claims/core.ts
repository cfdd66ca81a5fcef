/** Which tokens of a clause are its own, and what act they name. */
import { LIGHT_VERBS, PLAIN_SAYINGS, REPEAT_VERBS } from '../../lexicons/propositions.ts'
import type { Clause, Token } from '../../model/layers.ts'
import { actsOf, type Term } from './concepts.ts'
import type { Reader } from './reader.ts'

/** Acts whose complement belongs to them: "agreed to halt", "suggested that they meet", "refused to sign". */
const EMBRACING = new Set([
  'offer',
  'propose',
  'request',
  'demand',
  'seek',
  'agree',
  'accept',
  'reject',
  'oppose',
  'guarantee',
  'pledge',
  'threaten',
  'plan',
  'prepare',
  'schedule',
  'invite',
  'decide',
  'allow',
  'block',
  'ban',
  'begin',
  'continue',
  'resume',
  'fail',
  'help',
  'compromise',
  'settle',
  'require',
  'comply',
  'hope',
  'arrive',
  'approve',
  'approve-vote',
  'halt',
  'end',
])

/** Participles that serve as prepositions: what follows them belongs to the clause before. */
const PHRASAL = new Set(['regarding', 'concerning', 'involving', 'including', 'following', 'pending', 'excluding'])

/** A complement that wishes rather than states: a bare verb or "should". */
const isWish = (reader: Reader, clause: Clause): boolean => {
  if (clause.tense === 'none' && !clause.passive) return true
  const head = reader.tokens[clause.predicate.head] as Token
  const subject = clause.subject === null ? undefined : reader.tokens[reader.tokenAt(clause.subject.end - 1)]
  const bare =
    clause.tense === 'present' &&
    head.pos === 'VERB' &&
    head.lower === head.lemma &&
    clause.predicate.span.start === head.start
  if (
    bare &&
    subject !== undefined &&
    /^(?:NOUN|PROPN)$/.test(subject.pos) &&
    (subject.lower === subject.lemma || subject.pos === 'PROPN')
  )
    return true
  const words = reader.tokens.slice(clause.first, clause.predicate.head).map((token) => token.lower)
  return words.includes('should')
}

const actsOfToken = (terms: readonly Term[], token: number): string[] => {
  const term = terms.find(({ first, end }) => first <= token && token < end)
  return term === undefined ? [] : actsOf(term)
}

/** Sayings whose object is the act said: "confirmed the offer", "announced a truce". */
const PERFORMING = new Set([
  'announce',
  'declare',
  'confirm',
  'reiterate',
  'repeat',
  'reaffirm',
  'affirm',
  'reveal',
  'disclose',
  'suggest',
  'acknowledge',
])

/** True when the clause is one of saying and no act of its own, given whether it has a complement that states. */
export const isSaying = (lemma: string): boolean => PLAIN_SAYINGS.has(lemma)

/** Children of each clause, by number. */
export const childrenOf = (clauses: readonly Clause[]): ReadonlyMap<number, readonly number[]> => {
  const children = new Map<number, number[]>()
  clauses.forEach(({ parent }, number) => {
    if (parent === null) return
    const list = children.get(parent)
    if (list === undefined) children.set(parent, [number])
    else list.push(number)
  })
  return children
}

/** True when a child clause is part of what its parent says rather than a statement of its own. */
const isMerged = (reader: Reader, parent: Clause, child: Clause, acts: readonly string[]): boolean => {
  if (child.kind === 'infinitive') return true
  if (child.kind === 'participial' && PHRASAL.has((reader.tokens[child.predicate.head] as Token).lower)) return true
  if (
    child.kind === 'participial' &&
    reader.tokenAt(parent.predicate.span.end - 1) + 1 === child.first &&
    parent.objects.length === 0
  )
    return true
  if (child.kind !== 'complement') return false
  if (!acts.some((act) => EMBRACING.has(act))) return false
  return !isSaying(parent.predicate.lemma) || isWish(reader, child)
}

/** The tokens of a clause that are its own or belong to complements merged into it, and the numbers of those. */
export const coreOf = (
  reader: Reader,
  number: number,
  children: ReadonlyMap<number, readonly number[]>,
  actsOfHead: (clause: Clause) => readonly string[],
): { readonly tokens: ReadonlySet<number>; readonly merged: readonly number[] } => {
  const { clauses } = reader.layers.clauses
  const clause = clauses[number] as Clause
  const own = new Set<number>()
  for (let at = clause.first; at < clause.end; at++) own.add(at)
  const merged: number[] = []
  for (const inner of children.get(number) ?? []) {
    const child = clauses[inner] as Clause
    for (let at = child.first; at < child.end; at++) own.delete(at)
    if (!isMerged(reader, clause, child, actsOfHead(clause))) continue
    const below = coreOf(reader, inner, children, actsOfHead)
    for (const at of below.tokens) own.add(at)
    merged.push(inner, ...below.merged)
  }
  return { tokens: own, merged }
}

/** Verbs that say of the act which is their subject that it took place. */
const HAPPENING = new Set([
  'take',
  'occur',
  'happen',
  'begin',
  'start',
  'continue',
  'resume',
  'end',
  'last',
  'conclude',
  'be',
  'hold',
])

const headOfSpan = (tokens: readonly Token[], terms: readonly Term[], first: number, end: number): string[] => {
  for (let at = end - 1; at >= first; at--) {
    const token = tokens[at] as Token
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'VERB') {
      const acts = actsOfToken(terms, at)
      if (acts.length > 0) return acts
    }
  }
  return []
}

const unique = (list: readonly string[]): string[] => [...new Set(list)]

/**
 * The acts of a clause: its verb's own; or, where the verb adds little, repeats or only says, those of its
 * object, else of its subject in the passive ("talks were held"), else of its complement. A verb that no class
 * holds is an act by its stem, a light verb without an act by itself (`=have`). `inner` holds the acts of merged complements.
 */
export const actsOfClause = (
  reader: Reader,
  clause: Clause,
  merged: readonly number[],
  terms: readonly Term[],
): { readonly main: readonly string[]; readonly inner: readonly string[] } => {
  const { clauses } = reader.layers.clauses
  const own = actsOfToken(terms, clause.predicate.head)
  const inner = unique(merged.flatMap((number) => actsOfToken(terms, (clauses[number] as Clause).predicate.head)))
  const lemma = clause.predicate.lemma
  const light = LIGHT_VERBS.has(lemma) || REPEAT_VERBS.has(lemma) || isSaying(lemma)
  if (own.length > 0 && !light) return { main: own, inner }
  if (isSaying(lemma) && !PERFORMING.has(lemma)) return { main: [], inner: [] }
  const spans = clause.passive && clause.subject !== null ? [clause.subject, ...clause.objects] : clause.objects
  for (const at of spans) {
    const acts = headOfSpan(reader.tokens, terms, reader.tokenAt(at.start), reader.tokenAt(at.end - 1) + 1)
    if (acts.length > 0) return { main: acts, inner }
  }
  if (own.length > 0) return { main: own, inner }
  const verb = terms.find(({ first, end }) => first <= clause.predicate.head && clause.predicate.head < end)
  if (!light && verb !== undefined) return { main: verb.concepts, inner }
  if (inner.length > 0) return { main: inner, inner: [] }
  const subject = clause.subject
  const within = subject !== null && subject.start >= clause.span.start && (clause.passive || HAPPENING.has(lemma))
  const bySubject =
    !within || subject === null
      ? []
      : headOfSpan(reader.tokens, terms, reader.tokenAt(subject.start), reader.tokenAt(subject.end - 1) + 1)
  if (bySubject.length > 0) return { main: bySubject, inner }
  return { main: light && !isSaying(lemma) ? [`=${lemma}`] : [], inner }
}
