/** Confirmations, denials and refusals to comment: what a party did with a claim that others make of it. */
import type { Anchor, Claim } from '../../model/dossier.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Clause } from '../../model/layers.ts'
import { anchorAt } from '../../model/anchor.ts'
import { covers, type Span } from '../../text/span.ts'
import type { Proposition } from './proposition.ts'
import { namesWithin, type Reader } from './reader.ts'

type Act = Claim['reactions'][number]['act']
export type Reaction = { readonly party: PartyId; readonly act: Act; readonly anchor: Anchor }

/** Verbs and forms of having nothing to say. */
const REFUSING = new Set(['decline', 'refuse', 'avoid', 'stop'])

/** What a clause does with what hangs on it, or null. */
export const actOfClause = (reader: Reader, clause: Clause): Act | null => {
  const after = reader.tokens
    .slice(clause.predicate.head, Math.min(clause.end, clause.predicate.head + 6))
    .map(({ lemma }) => lemma)
  const lemma = clause.predicate.lemma
  const comments = after.indexOf('comment')
  if (comments > 0 && (REFUSING.has(lemma) || after.includes('no'))) return 'declines-to-comment'
  if (lemma === 'comment' && clause.negated) return 'declines-to-comment'
  if (REFUSING.has(lemma) && (after.includes('confirm') || after.includes('deny'))) return 'declines-to-comment'
  if (lemma === 'deny' && !clause.negated) return 'denies'
  if ((lemma === 'confirm' || lemma === 'acknowledge' || lemma === 'admit') && !clause.negated) return 'confirms'
  return null
}

/** The party that speaks in a clause: its subject's, or that of its attribution's source. */
const partyOfClause = (reader: Reader, clause: Clause, speaker: (at: Span) => PartyId | null): PartyId | null => {
  const named = clause.subject === null ? [] : namesWithin(reader, clause.subject)
  return named.find(({ who }) => who.party !== null)?.who.party ?? speaker(clause.predicate.span)
}

const CONTENT_KINDS = new Set<Clause['kind']>(['complement', 'infinitive', 'participial'])

/** Nouns whose that-clause is what is reported. */
const REPORTS = new Set([
  'report',
  'claim',
  'allegation',
  'rumour',
  'rumor',
  'suggestion',
  'statement',
  'assertion',
  'accusation',
  'news',
  'speculation',
])

/** True when a proposition is what a clause of reaction is about: its complement, or the object's, not a remark added to it. */
const isContentOf = (reader: Reader, one: Proposition, reacting: Clause): boolean => {
  const { clauses } = reader.layers.clauses
  const clause = one.clause === null ? undefined : clauses[one.clause]
  if (clause === undefined)
    return [...reacting.objects, ...reacting.obliques.map(({ span }) => span)].some((at) => covers(at, one.span))
  const token = reader.tokens[clause.first]
  const added = clause.kind === 'participial' && reader.tokens[clause.first - 1]?.lower === ','
  const reported = clause.kind === 'relative' && REPORTS.has(reader.tokens[clause.first - 1]?.lemma ?? '')
  return token !== undefined && !added && (CONTENT_KINDS.has(clause.kind) || clause.kind === 'main' || reported)
}

/** Reactions of the clauses above a proposition to it, innermost first. */
export const reactionsTo = (reader: Reader, one: Proposition, speaker: (at: Span) => PartyId | null): Reaction[] => {
  const { clauses } = reader.layers.clauses
  const found: Reaction[] = []
  clauses.forEach((clause) => {
    if (
      clause.sentence !== one.sentence ||
      !covers(clause.span, one.span) ||
      clause.predicate.span.start >= one.span.start ||
      !isContentOf(reader, one, clause)
    )
      return
    const act = actOfClause(reader, clause)
    const party = act === null ? null : partyOfClause(reader, clause, speaker)
    if (act !== null && party !== null) found.push({ party, act, anchor: anchorAt(reader.document, clause.span) })
  })
  const inner = found.at(-1)
  return inner === undefined ? [] : [inner]
}

/** True when the verb right above a proposition denies it: "denied having asked", "denied that it asked". */
const isDeniedAbove = (reader: Reader, one: Proposition): boolean => {
  const { clauses } = reader.layers.clauses
  const parent = one.clause === null ? null : (clauses[one.clause]?.parent ?? null)
  const above = parent === null ? undefined : clauses[parent]
  if (above?.predicate.lemma !== 'deny') return false
  return !above.negated && above.predicate.span.end <= one.span.start
}

/** True when the report of a proposition denies it ("denied that"). */
export const isDenied = (reader: Reader, one: Proposition, reactions: readonly Reaction[]): boolean =>
  reactions.some(({ act }) => act === 'denies') || one.cue === 'deny' || isDeniedAbove(reader, one)
