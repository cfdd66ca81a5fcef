/** Reads the propositions of one document from its layers. */
import type { Clause, Sentence, Token } from '../../model/layers.ts'
import { covers } from '../../text/span.ts'
import { hedgesOf, isConditional, isNegated, isQuestion, isUnasserted, isWeak, modalityOf } from './assertion.ts'
import { termsOf } from './concepts.ts'
import { contentOf } from './content.ts'
import { actsOfClause, childrenOf, coreOf, isSaying } from './core.ts'
import { phrasesOf } from './phrases.ts'
import type { Proposition } from './proposition.ts'
import { namesWithin, type Reader } from './reader.ts'
import { actOfClause } from './reactions.ts'
import { cueLemma, reporterOf, rolesOf, sayingAbove, withSpeaker } from './roles.ts'
import { shownSpan, withoutSource } from './shown.ts'

const PARTIAL = new Set<Clause['kind']>(['relative', 'participial', 'infinitive'])
const PRONOUNS =
  /^(?:he|she|themselves|himself|herself|itself|it|this|that|these|those|which|who|they|we|you|i|there)$/i
type Shared = {
  readonly children: ReadonlyMap<number, readonly number[]>
  readonly actsOfHead: (clause: Clause) => readonly string[]
}

const fromClause = (reader: Reader, number: number, { children, actsOfHead }: Shared): Proposition | null => {
  const clause = reader.layers.clauses.clauses[number] as Clause
  const sentence = reader.layers.sentences[clause.sentence] as Sentence
  const { tokens: all, merged } = coreOf(reader, number, children, actsOfHead)
  const head = reader.tokens[clause.predicate.head] as Token
  const attribution = reader.attributionOf(head)
  const kept = withoutSource(reader, all, attribution)
  if (kept.size === 0) return null
  const span = shownSpan(reader, clause, kept)
  const core = new Set(kept)
  if (clause.subject !== null)
    for (let at = reader.tokenAt(clause.subject.start); at <= reader.tokenAt(clause.subject.end - 1); at++) core.add(at)
  const content = contentOf(reader, core)
  const { main, inner } = actsOfClause(reader, clause, merged, content.terms)
  const states = (children.get(number) ?? []).some((inner) => {
    const child = reader.layers.clauses.clauses[inner] as Clause
    return child.kind === 'complement' && !merged.includes(inner)
  })
  if ((states && isSaying(clause.predicate.lemma)) || actOfClause(reader, clause) === 'declines-to-comment') return null
  const roles = withSpeaker(reader, clause, attribution, rolesOf(reader, core, clause))
  const own = content.terms.filter((term) =>
    covers(span, {
      start: (reader.tokens[term.first] as Token).start,
      end: (reader.tokens[term.end - 1] as Token).end,
    }),
  )
  if (own.length + namesWithin(reader, span).length < 2) return null
  const subjectless =
    clause.subject === null &&
    (clause.kind === 'main' || clause.kind === 'coordinate') &&
    clause.predicate.span.start <= clause.span.start
  if (subjectless && sentence.region !== 'title') return null
  const named = roles.actors.length + roles.others.length + roles.places.length
  if (
    content.terms.length + content.times.length + content.quantities.length + named <
    (main.length > 0 && named > 0 ? 2 : 3)
  )
    return null
  const above = attribution === null ? sayingAbove(reader, clause) : null
  const hedges = hedgesOf(reader, [clause, ...merged.map((inner) => reader.layers.clauses.clauses[inner] as Clause)])
  const made: Omit<Proposition, 'weak'> = {
    key: `${reader.document.id}\n${String(span.start)}-${String(span.end)}`,
    document: reader.document.id,
    sentence: clause.sentence,
    clause: number,
    kind: sentence.region === 'title' ? 'title' : 'clause',
    span,
    partial: PARTIAL.has(clause.kind) || clause.subject === null,
    whole:
      clause.subject !== null &&
      covers(span, clause.subject) &&
      clause.tense !== 'none' &&
      !PARTIAL.has(clause.kind) &&
      !PRONOUNS.test(reader.document.text.slice(clause.subject.start, clause.subject.end)),
    main,
    inner,
    ...content,
    ...roles,
    negated: isNegated(reader, clause, core, main, content.terms),
    modality: isUnasserted(reader, clause)
      ? 'possible'
      : modalityOf(clause, merged, hedges, attribution !== null || above !== null),
    core: [...core].sort((x, y) => x - y),
    hedges,
    tense: clause.tense,
    attribution,
    cue: attribution === null ? (above?.predicate.lemma ?? null) : cueLemma(reader, attribution.cue),
    reporter: attribution === null ? reporterOf(reader, above) : reader.speakerOf(attribution),
    sourceParty: attribution === null ? null : (reader.localOf(attribution)?.party ?? null),
  }
  return { ...made, weak: isWeak(reader, clause, made) }
}

/** All propositions of a document in text order. Headings and questions have none. */
export const propositionsOf = (reader: Reader): Proposition[] => {
  const { clauses } = reader.layers.clauses
  const children = childrenOf(clauses)
  const actsOfHead = (clause: Clause): readonly string[] => {
    const at = clause.predicate.head
    return termsOf(reader.tokens, at, Math.min(at + 3, clause.end), () => true)
      .filter((term) => term.first === at)
      .flatMap(({ concepts }) => concepts)
  }
  const merged = new Set<number>()
  clauses.forEach((_, number) => {
    if (!merged.has(number)) for (const inner of coreOf(reader, number, children, actsOfHead).merged) merged.add(inner)
  })
  const found: Proposition[] = []
  reader.layers.sentences.forEach((sentence, number) => {
    if (sentence.region === 'heading' || isQuestion(reader, sentence)) return
    const here: Proposition[] = []
    clauses.forEach((clause, at) => {
      if (clause.sentence !== number || merged.has(at)) return
      if (isConditional(reader, clause)) return
      const made = fromClause(reader, at, { children, actsOfHead })
      if (made !== null) here.push(made)
    })
    found.push(...here, ...phrasesOf(reader, number, here))
  })
  return found
    .filter((one, i) => found.findIndex(({ key }) => key === one.key) === i)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
