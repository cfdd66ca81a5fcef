/** Reads the propositions of one document from its layers. */
import { COMMENTARY, DOUBT_WORDS, GENERAL_NOUNS, LIGHT_VERBS } from '../../lexicons/propositions.ts'
import type { Attribution, Modality } from '../../model/dossier.ts'
import type { Clause, Sentence, TimeMention, Token } from '../../model/layers.ts'
import { covers, overlaps, type Span } from '../../text/span.ts'
import { ACT_CONCEPTS } from '../../lexicons/paraphrases.ts'
import { termsOf, type Term } from './concepts.ts'
import { actsOfClause, childrenOf, coreOf, isSaying } from './core.ts'
import type { Participant, Proposition } from './proposition.ts'
import { quantitiesOf, type Quantity } from './quantities.ts'
import { namesWithin, type LinkedName, type Reader } from './reader.ts'

/** Verbs whose object is where someone goes. */
const VISITING = new Set(['visit', 'leave', 'enter', 'reach', 'tour', 'attack', 'bomb', 'shell', 'bombard', 'invade', 'hit', 'strike'])
const LOCATIVE = new Set(['in', 'at', 'near', 'from', 'to', 'outside', 'around', 'into', 'inside', 'across', 'toward', 'towards'])

/** The lemma of an attribution's cue: its last verb, else its last word. */
const cueLemma = (reader: Reader, cue: readonly Span[]): string | null => {
  const tokens = cue.flatMap(({ start, end }) => reader.tokens.slice(reader.tokenAt(start), reader.tokenAt(end - 1) + 1))
  return (tokens.findLast((token) => token.pos === 'VERB') ?? tokens.findLast((token) => token.pos === 'NOUN') ?? tokens.at(-1))?.lemma ?? null
}

/** The words of tokens as one span from the first to the last. */
const hullOf = (tokens: readonly Token[], numbers: Iterable<number>): Span => {
  let start = Infinity
  let end = -1
  for (const number of numbers) {
    const token = tokens[number] as Token
    start = Math.min(start, token.start)
    end = Math.max(end, token.end)
  }
  return { start, end }
}

const isPlace = (reader: Reader, { name }: LinkedName): boolean => {
  if (name.kind !== 'place' || name.metonym) return false
  let before = reader.tokenAt(name.span.start) - 1
  while (['the', '.', 'capital', 'city', 'southern', 'northern', 'eastern', 'western', 'central', 'of'].includes(reader.tokens[before]?.lower ?? '')) before--
  return LOCATIVE.has(reader.tokens[before]?.lower ?? '')
}

const unlike = (a: Participant, b: Participant): boolean => a.entity !== b.entity
const distinct = (list: readonly Participant[]): Participant[] =>
  list.filter((one, i) => list.findIndex((other) => !unlike(one, other)) === i)

/** Who acts, who else is named, and where, among the tokens of a proposition. */
const rolesOf = (reader: Reader, core: ReadonlySet<number>, clause: Clause | null): Pick<Proposition, 'actors' | 'others' | 'places'> => {
  const around = hullOf(reader.tokens, core)
  const within = namesWithin(reader, around).filter(({ name }) => core.has(reader.tokenAt(name.span.start)))
  const agents = clause === null ? [] : clause.passive
    ? clause.obliques.filter(({ preposition }) => preposition === 'by').map(({ span }) => span)
    : clause.subject === null ? [] : [clause.subject]
  const actors: Participant[] = []
  const others: Participant[] = []
  const places: Participant[] = []
  const visited = clause !== null && VISITING.has(clause.predicate.lemma)
  const merged = clause === null ? [] : reader.layers.clauses.clauses.filter((inner) => covers(around, inner.predicate.span) && VISITING.has(inner.predicate.lemma))
  const goals = [...(visited ? clause.objects : []), ...merged.flatMap(({ objects }) => objects)]
  for (const linked of within) {
    if (agents.some((at) => covers(at, linked.name.span))) actors.push(linked.who)
    else if (isPlace(reader, linked) || (linked.name.kind === 'place' && goals.some((at) => covers(at, linked.name.span)))) places.push(linked.who)
    else others.push(linked.who)
  }
  return { actors: distinct(actors), others: distinct(others), places: distinct(places) }
}

const SPEAKING = /^(?:i|we|he|she|it|they)$/i
type Roles = Pick<Proposition, 'actors' | 'others' | 'places'>

/** A pronoun that opens what someone says is that someone, unless the names layer knows better. */
const withSpeaker = (reader: Reader, clause: Clause, attribution: Attribution | null, roles: Roles): Roles => {
  if (attribution === null || clause.subject === null || roles.actors.length > 0 || clause.passive) return roles
  if (!SPEAKING.test(reader.document.text.slice(clause.subject.start, clause.subject.end))) return roles
  const who = reader.speakerOf(attribution)
  return who === null ? roles : { ...roles, actors: [who] }
}

const hedgesOf = (reader: Reader, core: Iterable<number>): string[] => {
  const found: string[] = []
  for (const at of core) {
    const token = reader.tokens[at] as Token
    const word = token.lower
    if (DOUBT_WORDS.has(word) && !((word === 'may' || word === 'might') && token.pos !== 'AUX' && token.pos !== 'VERB')) found.push(word)
  }
  return found
}

const NEGATORS = new Set(['no', 'without', 'lack', 'absence', 'neither', 'nor'])
const VERB_NEGATORS = new Set(['not', 'n’t', "n't", 'never', 'no', 'nor', 'neither'])

/** True when a clause denies its act: its verb, "has yet to", "failed to", or words right before the act's noun ("no reply", "lack of a reply"). */
const isNegated = (reader: Reader, clause: Clause, core: ReadonlySet<number>, main: readonly string[], terms: readonly Term[]): boolean => {
  const act = terms.find((term) => term.concepts.some((concept) => main.includes(concept)))
  const before = act === undefined ? [] : reader.tokens.slice(Math.max(0, act.first - 3), act.first)
  const missing = before.some((token, i) => NEGATORS.has(token.lemma) && core.has((act as Term).first - before.length + i))
  const group = reader.tokens.slice(clause.first, clause.predicate.head + 1).map((token) => token.lower).join(' ')
  const yetTo = /\b(?:has|have|had|is|are) yet to\b/.test(group) || /\b(?:fail|fails|failed|failing) to\b/.test(group)
  const verb = reader.tokens.slice(reader.tokenAt(clause.predicate.span.start), clause.predicate.head).some((token) => VERB_NEGATORS.has(token.lower))
  return verb !== (clause.predicate.lemma === 'deny' && main.length > 0) || missing || yetTo
}

const PLANNING = new Set(['schedule', 'plan', 'expect', 'slate', 'set', 'intend', 'prepare', 'aim', 'due'])

const modalityOf = (clause: Clause, merged: readonly number[], hedges: readonly string[], attributed: boolean): Modality => {
  if (clause.modality === 'fact' && PLANNING.has(clause.predicate.lemma) && (clause.passive || merged.length > 0)) return 'planned'
  if (clause.modality !== 'fact' && clause.modality !== 'reported') return clause.modality
  if (hedges.some((hedge) => hedge !== 'reportedly' && !hedge.startsWith('alleged'))) return 'possible'
  return attributed || hedges.length > 0 ? 'reported' : 'fact'
}

const isQuestion = (reader: Reader, sentence: Sentence): boolean => reader.document.text.slice(sentence.span.start, sentence.span.end).trimEnd().endsWith('?')

/** True for the writer's own view and for commentary: nothing that happened, was said or was offered. */
const isWeak = (reader: Reader, clause: Clause, made: Omit<Proposition, 'weak'>): boolean => {
  if (made.attribution !== null) return made.main.length === 0 && made.actors.length === 0 && made.quantities.length === 0
  if (reader.layers.wording.opinionated.includes(clause.sentence)) return true
  if (made.actors.length === 0 && made.quantities.length === 0 && !(clause.passive && made.main.length > 0)) return true
  if (COMMENTARY.has(clause.predicate.lemma)) return true
  if (made.modality === 'possible' || made.modality === 'conditional') return true
  if (reader.layers.regions.genre === 'opinion' && made.tense !== 'past') return true
  return made.main.length === 0 || (made.others.length + made.places.length + made.quantities.length + made.times.length === 0 && made.terms.length < 3)
}

type Shared = { readonly children: ReadonlyMap<number, readonly number[]>; readonly actsOfHead: (clause: Clause) => readonly string[] }

/** False for adverbs, light verbs and general nouns that no class holds: they tell nothing of what a clause is about. */
const tells = (reader: Reader, { first, concepts }: Term): boolean => {
  if (!concepts.every((one) => one.startsWith('~'))) return true
  const token = reader.tokens[first] as Token
  return token.pos !== 'ADV' && !LIGHT_VERBS.has(token.lemma) && !GENERAL_NOUNS.has(token.lemma)
}

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365 }

/** Lengths of time as quantities in days ("a truce of 60 days"). */
const durationsOf = (reader: Reader, mentions: readonly TimeMention[]): Quantity[] =>
  mentions.flatMap(({ type, value, span }): Quantity[] => {
    const parts = type === 'DURATION' ? /^P(\d+)([DWMY])$/.exec(value) : null
    if (parts === null) return []
    return [{ value: Number(parts[1]) * (DAYS[parts[2] ?? 'D'] ?? 1), unit: 'duration', noun: 'days', bound: 'exact', token: reader.tokenAt(span.start), qualifiers: [] }]
  })

/** Everything a proposition reads off its own tokens. */
const contentOf = (reader: Reader, core: ReadonlySet<number>): Pick<Proposition, 'terms' | 'times' | 'quantities'> => {
  const around = hullOf(reader.tokens, core)
  const first = reader.tokenAt(around.start)
  const end = reader.tokenAt(around.end - 1) + 1
  const named = namesWithin(reader, around).map(({ name }) => name.span)
  const timed = reader.layers.times.mentions.filter(({ span }) => covers(around, span) && core.has(reader.tokenAt(span.start)))
  const taken = [...named, ...timed.map(({ span }) => span)]
  const keep = (at: number): boolean => core.has(at) && !taken.some((span) => overlaps(span, reader.tokens[at] as Token))
  return {
    terms: termsOf(reader.tokens, first, end, keep).filter((term) => tells(reader, term)),
    quantities: [...quantitiesOf(reader.tokens, first, end, keep), ...durationsOf(reader, timed)],
    times: timed.flatMap(({ span, range, type }) =>
      range === null || type === 'DURATION' || type === 'SET' ? [] : [{ span, range, clock: range.precision === 'minute' || range.precision === 'hour' }]),
  }
}

const PARTIAL = new Set<Clause['kind']>(['relative', 'participial', 'infinitive'])
const PRONOUNS = /^(?:it|this|that|these|those|which|who|they|we|you|i|there)$/i
const OPENERS = new Set(['that', 'and', 'but', 'or', ',', ';', ':', '—', '–', '-', 'while', 'whilst'])
const CLOSERS = new Set([',', ';', ':', '—', '–', '-', 'and', 'but', 'or', 'as', 'while', 'should', 'if', 'after', 'before', 'when', 'since', 'by', 'with', '.'])

/**
 * The clause's own words, without what only joins it to its neighbours. A clause that hangs on it stays in
 * unless a comma or a conjunction parts it, so that what is shown does not break off.
 */
const shownSpan = (reader: Reader, clause: Clause, core: ReadonlySet<number>): Span => {
  const lower = (at: number): string => reader.tokens[at]?.lower ?? ''
  const own = [...core].filter((at) => at >= clause.first && at < clause.end).sort((a, b) => a - b)
  let first = own[0] ?? clause.first
  let end = clause.end
  const last = own.at(-1) ?? clause.end
  for (let at = clause.predicate.head + 1; at < clause.end; at++)
    if (!core.has(at) && (CLOSERS.has(lower(at)) || CLOSERS.has(lower(at - 1)) || at > last && clause.end - at < 4)) {
      end = at
      break
    }
  const { subject } = clause
  if (clause.kind === 'participial' && clause.passive && subject !== null && subject.end < clause.span.start && clause.span.start - subject.end <= 2) first = reader.tokenAt(subject.start)
  while (first < end - 1 && OPENERS.has(lower(first))) first++
  while (end > first + 1 && CLOSERS.has(lower(end - 1))) end--
  return { start: (reader.tokens[first] as Token).start, end: (reader.tokens[end - 1] as Token).end }
}

/** A clause's tokens without those of who says it and the saying ("According to an envoy, ..."). */
const withoutSource = (reader: Reader, core: ReadonlySet<number>, attribution: Attribution | null): ReadonlySet<number> => {
  if (attribution === null) return core
  const frame = [...attribution.source, ...attribution.cue]
  return new Set([...core].filter((at) => !frame.some((span) => overlaps(span, reader.tokens[at] as Token))))
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
  if (states && isSaying(clause.predicate.lemma)) return null
  const roles = withSpeaker(reader, clause, attribution, rolesOf(reader, core, clause))
  const own = content.terms.filter((term) => covers(span, { start: (reader.tokens[term.first] as Token).start, end: (reader.tokens[term.end - 1] as Token).end }))
  if (own.length + namesWithin(reader, span).length < 2) return null
  const subjectless = clause.subject === null && (clause.kind === 'main' || clause.kind === 'coordinate') && clause.predicate.span.start <= clause.span.start
  if (subjectless && sentence.region !== 'title') return null
  const named = roles.actors.length + roles.others.length + roles.places.length
  if (content.terms.length + content.times.length + content.quantities.length + named < (main.length > 0 && named > 0 ? 2 : 3)) return null
  const hedges = [...hedgesOf(reader, core), ...(attribution?.hedges ?? [])]
  const made: Omit<Proposition, 'weak'> = {
    key: `${reader.document.id}\n${String(span.start)}-${String(span.end)}`,
    document: reader.document.id,
    sentence: clause.sentence,
    clause: number,
    kind: sentence.region === 'title' ? 'title' : 'clause',
    span,
    whole: clause.subject !== null && covers(span, clause.subject) && clause.tense !== 'none' && !PARTIAL.has(clause.kind) && !PRONOUNS.test(reader.document.text.slice(clause.subject.start, clause.subject.end)),
    main,
    inner,
    ...content,
    ...roles,
    negated: isNegated(reader, clause, core, main, content.terms),
    modality: modalityOf(clause, merged, hedges, attribution !== null),
    hedges,
    tense: clause.tense,
    attribution,
    cue: attribution === null ? null : cueLemma(reader, attribution.cue),
    sourceParty: attribution === null ? null : (reader.localOf(attribution)?.party ?? null),
  }
  return { ...made, weak: isWeak(reader, clause, made) }
}

/** Where a noun phrase begins and ends whose head, at token `head`, names an act; null when there is none. */
const phraseAt = (reader: Reader, head: number, limits: { readonly first: number; readonly end: number }): { first: number; end: number } | null => {
  const token = reader.tokens[head] as Token
  const { chunks } = reader.layers.clauses
  const before = reader.tokens[head - 1]
  const own = chunks.find((chunk) => chunk.first <= head && head < chunk.end)
  const mistaken = token.pos === 'VERB' && /(?:s|ing)$/.test(token.lower) && (before?.pos === 'ADJ' || before?.pos === 'DET')
  if (!mistaken && (token.pos !== 'NOUN' || own?.head !== head)) return null
  let first = mistaken ? head - 1 : (own as { first: number }).first
  while (mistaken && first > limits.first && /^(?:ADJ|DET)$/.test(reader.tokens[first - 1]?.pos ?? '') && reader.tokens[first - 1]?.lower !== 'such') first--
  let end = mistaken ? head + 1 : (own as { end: number }).end
  for (;;) {
    const next = reader.tokens[end]?.pos === 'ADP' ? chunks.find((chunk) => chunk.first === end + 1 && chunk.end <= limits.end) : undefined
    if (next === undefined) return { first, end }
    end = next.end
  }
}

/** Noun phrases that name an act with what it is done to: "temporary pauses in strikes on energy facilities". */
const phrasesOf = (reader: Reader, sentence: number, covered: readonly Proposition[]): Proposition[] => {
  const limits = reader.layers.tokens.bySentence[sentence] ?? { first: 0, end: 0 }
  const found: Proposition[] = []
  for (let at = limits.first; at < limits.end; at++) {
    const main = termsOf(reader.tokens, at, at + 1, () => true).flatMap(({ concepts }) => concepts).filter((concept) => ACT_CONCEPTS.has(concept))
    const phrase = main.length === 0 ? null : phraseAt(reader, at, limits)
    if (phrase === null) continue
    const core = new Set(Array.from({ length: phrase.end - phrase.first }, (_, i) => phrase.first + i))
    const content = contentOf(reader, core)
    const roles = rolesOf(reader, core, null)
    if (content.terms.length + roles.others.length < 3) continue
    const span = hullOf(reader.tokens, core)
    if (covered.some((one) => one.span.start === span.start && one.span.end === span.end)) continue
    const attribution = reader.attributionOf(span)
    const hedges = [...hedgesOf(reader, core), ...(attribution?.hedges ?? [])]
    found.push({
      key: `${reader.document.id}\n${String(span.start)}-${String(span.end)}`,
      document: reader.document.id,
      sentence, clause: null, kind: 'phrase', span, whole: false, main, inner: [], ...content, ...roles,
      negated: false, modality: hedges.length > 0 ? 'possible' : attribution === null ? 'fact' : 'reported', hedges, tense: 'none', attribution,
      cue: attribution === null ? null : cueLemma(reader, attribution.cue), sourceParty: null, weak: true,
    })
  }
  return found
}

const CONDITIONS = new Set(['if', 'whether', 'unless', 'provided', 'should'])
/** "If he came", "whether it will accept", "should he agree": nothing is said to be so. */
const isConditional = (reader: Reader, clause: Clause): boolean =>
  (clause.modality === 'conditional' && clause.kind === 'adverbial') ||
  CONDITIONS.has(reader.tokens[clause.first]?.lower ?? '') ||
  (clause.first > 0 && reader.tokens[clause.first - 1]?.sentence === clause.sentence && CONDITIONS.has(reader.tokens[clause.first - 1]?.lower ?? '') &&
    reader.tokens[clause.first - 1]?.lower !== 'provided')

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
  return found.filter((one, i) => found.findIndex(({ key }) => key === one.key) === i).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
