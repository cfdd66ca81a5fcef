/** How surely a clause puts forward what it says: denied, hedged, planned, conditional, or the writer's own view. */
import { ACT_CONCEPTS } from '../../lexicons/paraphrases.ts'
import { COMMENTARY, DOUBT_WORDS } from '../../lexicons/propositions.ts'
import type { Modality } from '../../model/dossier.ts'
import type { Clause, Sentence, Token } from '../../model/layers.ts'
import type { Term } from './concepts.ts'
import type { Proposition } from './proposition.ts'
import { namesWithin, type Reader } from './reader.ts'
import { isAgentive } from './agents.ts'

export const isDoubt = ({ lower, pos }: Token): boolean =>
  DOUBT_WORDS.has(lower) && !((lower === 'may' || lower === 'might') && pos !== 'AUX' && pos !== 'VERB')

/** Words of doubt that stand with the verbs of a proposition: within their groups, two words before or one after. */
export const hedgesOf = (reader: Reader, heads: readonly Clause[]): string[] =>
  heads.flatMap(({ predicate }) => {
    const first = reader.tokenAt(predicate.span.start) - 2
    return reader.tokens
      .slice(Math.max(0, first), predicate.head + 2)
      .filter(isDoubt)
      .map(({ lower }) => lower)
  })

const NEGATORS = new Set(['no', 'without', 'lack', 'absence', 'neither', 'nor'])
const VERB_NEGATORS = new Set(['unlikely', 'not', 'n’t', "n't", 'never', 'no', 'nor', 'neither'])

/** True when a clause denies its act: its verb, "has yet to", "failed to", or words right before the act's noun ("no reply", "lack of a reply"). */
export const isNegated = (
  reader: Reader,
  clause: Clause,
  core: ReadonlySet<number>,
  main: readonly string[],
  terms: readonly Term[],
): boolean => {
  const act = terms.find((term) => term.concepts.some((concept) => main.includes(concept)))
  const before = act === undefined ? [] : reader.tokens.slice(Math.max(0, act.first - 3), act.first)
  const missing = before.some(
    (token, i) => NEGATORS.has(token.lemma) && core.has((act as Term).first - before.length + i),
  )
  const group = reader.tokens
    .slice(clause.first, clause.predicate.head + 1)
    .map((token) => token.lower)
    .join(' ')
  const yetTo = /\b(?:has|have|had|is|are) yet to\b/.test(group) || /\b(?:fail|fails|failed|failing) to\b/.test(group)
  const verb = reader.tokens
    .slice(reader.tokenAt(clause.predicate.span.start), clause.predicate.head + 2)
    .some((token) => VERB_NEGATORS.has(token.lower))
  return verb !== (clause.predicate.lemma === 'deny' && main.length > 0) || missing || yetTo
}

const PLANNING = new Set(['schedule', 'plan', 'expect', 'slate', 'set', 'intend', 'prepare', 'aim', 'due'])

export const modalityOf = (
  clause: Clause,
  merged: readonly number[],
  hedges: readonly string[],
  attributed: boolean,
): Modality => {
  if (clause.modality === 'fact' && PLANNING.has(clause.predicate.lemma) && (clause.passive || merged.length > 0))
    return 'planned'
  if (clause.modality !== 'fact' && clause.modality !== 'reported') return clause.modality
  if (hedges.some((hedge) => hedge !== 'reportedly' && !hedge.startsWith('alleged'))) return 'possible'
  return attributed || hedges.length > 0 ? 'reported' : 'fact'
}

export const isQuestion = (reader: Reader, sentence: Sentence): boolean =>
  reader.document.text.slice(sentence.span.start, sentence.span.end).trimEnd().endsWith('?')

const namesSome = (reader: Reader, { span }: Omit<Proposition, 'weak'>): boolean => namesWithin(reader, span).length > 0

/** True for the writer's own view and for commentary: nothing that happened, was said or was offered. */
export const isWeak = (reader: Reader, clause: Clause, made: Omit<Proposition, 'weak'>): boolean => {
  const opinion = reader.layers.regions.genre === 'opinion'
  if (made.attribution !== null)
    return (
      made.main.length === 0 ||
      (opinion && (made.cue === null || MENTAL.has(made.cue))) ||
      (!namesSome(reader, made) && made.quantities.length === 0 && made.times.length === 0 && made.terms.length < 4)
    )
  if (made.modality === 'possible' || made.modality === 'conditional') return true
  const act = made.main.some((concept) => ACT_CONCEPTS.has(concept))
  const agentive = isAgentive(reader, clause)
  const details = made.others.length + made.places.length + made.quantities.length + made.times.length
  const reported = agentive && act && made.tense === 'past' && details > 0
  if (reader.layers.wording.opinionated.includes(clause.sentence) && !reported) return true
  if (!agentive && !(clause.passive && act) && made.quantities.length === 0) return true
  if (VIEWS.has(clause.predicate.lemma) || (!agentive && COMMENTARY.has(clause.predicate.lemma))) return true
  if (opinion && (made.tense !== 'past' || !act || made.modality === 'planned' || made.actors.length === 0)) return true
  return made.main.length === 0 || (details === 0 && made.terms.length < 3)
}

/** What someone is said to think: in a piece of opinion, the writer's guess. */
const MENTAL = new Set([
  'know',
  'think',
  'believe',
  'want',
  'understand',
  'feel',
  'see',
  'hope',
  'fear',
  'expect',
  'prefer',
  'seek',
])

/** Verbs of the writer's own view, whoever is their subject. */
const VIEWS = new Set([
  'appear',
  'seem',
  'remain',
  'depend',
  'deserve',
  'reflect',
  'underscore',
  'highlight',
  'matter',
  'represent',
  'frame',
  'need',
  'embody',
  'watch',
  'view',
  'see',
  'regard',
  'consider',
])

/** Nouns whose clause is named rather than asserted: "no evidence that it paid". */
const NAMED_ONLY =
  /\b(?:evidence|proof|signs?|indications?|suggestions?|doubts?|fears?|ideas?|notion|possibility|chance|risk|theory|rumou?rs?) (?:that )?$/i

/** "They found nothing that ...", "It would be the first time that ...". */
const hangsOnNothing = (kind: Clause['kind'], parent: Clause | undefined): boolean =>
  parent !== undefined &&
  ((kind === 'complement' && parent.negated) || (parent.predicate.lemma === 'be' && parent.modality !== 'fact'))

/** True for what hangs on a denied clause or on a noun of evidence or fear: it is named, not asserted. */
export const isUnasserted = (reader: Reader, { kind, parent, span }: Clause): boolean =>
  NAMED_ONLY.test(
    reader.document.text.slice(
      Math.max(0, span.start - 20),
      reader.document.text.startsWith('that ', span.start) ? span.start + 5 : span.start,
    ),
  ) ||
  (parent !== null && hangsOnNothing(kind, reader.layers.clauses.clauses[parent]))

const CONDITIONS = new Set(['if', 'whether', 'unless', 'until', 'once', 'provided', 'should'])
const ASKING = new Set(['who', 'what', 'how', 'why', 'where', 'when', 'which', 'whom', 'nor'])
/** "If he came", "whether it will accept", "who was talking": nothing is said to be so. */
export const isConditional = (reader: Reader, clause: Clause): boolean =>
  (clause.modality === 'conditional' && clause.kind === 'adverbial') ||
  CONDITIONS.has(reader.tokens[clause.first]?.lower ?? '') ||
  (clause.kind !== 'relative' && clause.kind !== 'adverbial' && ASKING.has(reader.tokens[clause.first]?.lower ?? '')) ||
  (clause.first > 0 &&
    reader.tokens[clause.first - 1]?.sentence === clause.sentence &&
    CONDITIONS.has(reader.tokens[clause.first - 1]?.lower ?? '') &&
    reader.tokens[clause.first - 1]?.lower !== 'provided')
