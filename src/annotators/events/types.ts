/** What tense, modality, negation and the verb above make of a verb's own type. */
import type { PloverType } from '../../model/annotation.ts'
import type { Clause, Clauses, Token } from '../../model/layers.ts'
import { aspectual, controlling, typeOfVerb, unwilling, willing, windowOf } from './verbs.ts'

const HOSTILE: ReadonlySet<PloverType> = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'])
const KEPT: ReadonlySet<PloverType> = new Set(['THREATEN', 'REJECT', 'REQUEST', 'ACCUSE', 'AGREE'])

/** Promised: a friendly act to come is AGREE, a hostile one THREATEN; words stay what they are. */
const toCome = (type: PloverType): PloverType => (KEPT.has(type) ? type : HOSTILE.has(type) ? 'THREATEN' : 'AGREE')

/** Subject tokens of a clause. */
const subjectTokens = (clause: Clause, tokens: readonly Token[], first: number): Token[] => {
  const { subject } = clause
  if (subject === null) return []
  const found: Token[] = []
  for (let i = clause.predicate.head - 1; i >= first; i--) {
    const token = tokens[i] as Token
    if (token.end <= subject.start) break
    if (token.start >= subject.start && token.end <= subject.end) found.unshift(token)
  }
  return found
}

/** A clause's reading: its type, whether it is denied, and whether what it says is someone's demand. */
type Reading = {
  readonly type: PloverType
  readonly negated: boolean
  /** The clause whose subject acts: the clause itself, or the one above it ("said Velia must"). */
  readonly actor: number
  readonly confidence: number
}

const wordsOf = (clause: Clause, tokens: readonly Token[]): Set<string> => {
  const found = new Set<string>()
  for (let i = clause.predicate.head; i >= 0; i--) {
    const token = tokens[i] as Token
    if (token.start < clause.predicate.span.start) break
    found.add(token.lower)
  }
  return found
}

const OBLIGATION = ['must', 'should', 'ought', 'shall']
const SAYING = new Set([
  'say',
  'tell',
  'insist',
  'state',
  'declare',
  'argue',
  'add',
  'stress',
  'announce',
  'reiterate',
  'write',
  'believe',
  'maintain',
  'warn',
  'note',
  'think',
  'agree',
])

/** "X says Y must Z": a demand on Y by X. */
const demand = (clause: Clause, index: number, layer: Clauses, group: ReadonlySet<string>): Reading | null => {
  const parent = clause.parent === null ? undefined : layer.clauses[clause.parent]
  if (parent === undefined || clause.kind !== 'complement' || clause.subject === null) return null
  const obliged =
    OBLIGATION.some((word) => group.has(word)) ||
    ((clause.predicate.lemma === 'need' || clause.predicate.lemma === 'have') && !clause.passive)
  if (!obliged || !SAYING.has(parent.predicate.lemma) || parent.subject === null) return null
  return { type: 'REQUEST', negated: false, actor: clause.parent ?? index, confidence: 0.7 }
}

/** "be ready to", "is willing to", "is unwilling to": read from the word after a form of be. */
const will = (clause: Clause, tokens: readonly Token[]): PloverType | null => {
  if (clause.predicate.lemma !== 'be' && clause.predicate.lemma !== 'remain' && clause.predicate.lemma !== 'stand')
    return null
  for (let i = clause.predicate.head + 1; i < Math.min(clause.end, clause.predicate.head + 4); i++) {
    const { lower } = tokens[i] as Token
    const to = (tokens[i + 1]?.lower ?? '') === 'to'
    if (willing.has(lower) && to) return clause.negated ? 'REJECT' : 'AGREE'
    if (unwilling.has(lower)) return 'REJECT'
  }
  return null
}

/** Climbs over verbs that only begin or go on, and tells whether a controlling verb stands above. */
const governed = (
  clause: Clause,
  layer: Clauses,
  tokens: readonly Token[],
): 'controlled' | 'intended' | 'negated' | 'free' => {
  let at: Clause | undefined = clause
  while (at?.kind === 'infinitive' && at.parent !== null) {
    const parent: Clause | undefined = layer.clauses[at.parent]
    if (parent === undefined) return 'free'
    if (will(parent, tokens) !== null) return 'controlled'
    const { lemma } = parent.predicate
    if (['plan', 'intend', 'aim', 'prepare', 'expect', 'schedule', 'try', 'seek'].includes(lemma)) return 'intended'
    if (controlling.has(lemma)) return 'controlled'
    if (!aspectual.has(lemma)) return 'free'
    if (parent.negated) return 'negated'
    if (parent.tense === 'future') return 'intended'
    at = parent
  }
  return 'free'
}

/** The event that a clause's verb names, or null. */
export const readingOf = (
  index: number,
  layer: Clauses,
  tokens: readonly Token[],
  sentence: { first: number; end: number },
): Reading | null => {
  const clause = layer.clauses[index] as Clause
  const { head, lemma } = clause.predicate
  const group = wordsOf(clause, tokens)
  const asked = demand(clause, index, layer, group)
  if (asked !== null) return asked
  const wish = will(clause, tokens)
  if (wish !== null) return { type: wish, negated: false, actor: index, confidence: 0.7 }
  const before = clause.passive ? subjectTokens(clause, tokens, sentence.first) : []
  const type = typeOfVerb(lemma, windowOf(tokens, head, sentence.end, before))
  if (type === null) return null
  const state = governed(clause, layer, tokens)
  if (state === 'controlled') return null
  const promised =
    clause.tense === 'future' || state === 'intended' || (group.has('would') && clause.kind === 'complement')
  if (promised && clause.negated) return { type: 'REJECT', negated: false, actor: index, confidence: 0.6 }
  if (clause.modality === 'conditional' || clause.modality === 'possible')
    return { type, negated: clause.negated, actor: index, confidence: 0.4 }
  return {
    type: promised ? toCome(type) : type,
    negated: clause.negated || state === 'negated',
    actor: index,
    confidence: 0.8,
  }
}
