/**
 * Reported speech and attitude read from clauses: "said that P", "vowed to P", "rejected X", "accused X of P",
 * "called X Y", "P, S said", "it was reported that P", "X is said to P".
 */
import type { Clause, Token } from '../../model/layers.ts'
import {
  CLAUSE_VERBS, DEPICTION_VERBS, IMPERSONAL_PARTICIPLES, INFINITIVE_VERBS, OBJECT_VERBS, PREPOSITION_FRAMES, SPEECH_VERBS,
} from '../../lexicons/saying.ts'
import type { Span } from '../../text/span.ts'
import { groupOf, subjectOf, type Group } from './cues.ts'
import { contentSpan, spanOf, tokenAfter, tokensIn, type Draft, type Reading } from './reading.ts'

/** Content found for a cue: where it begins and ends (tokens), the cue's own end when it takes a preposition. */
type Found = { readonly first: number; readonly end: number; readonly cueEnd: number; readonly frame: string; readonly confidence: number }

/** Words that carry the content's clause along. */
const OPENERS = new Set(['that', 'if', 'whether', 'how', 'why', 'what', 'when', 'where', 'who', 'which'])

/** Verbs of thought whose bare object says nothing reported. */
const NEEDS_CLAUSE = new Set('see know find show hear feel mean read prove learn decide determine resolve realize realise recognize recognise remember discover notice demonstrate continue think teach submit volunteer'.split(' '))

const childOf = ({ clauses }: Reading, parent: number, kinds: readonly Clause['kind'][], from: number): Clause | undefined =>
  clauses.slice(parent + 1, parent + 6).find((one) => one.parent === parent && kinds.includes(one.kind) && one.first >= from)

const contentOf = (reading: Reading, number: number, group: Group): Found | null => {
  const { clauses, tokens } = reading
  const clause = clauses[number] as Clause
  const { lemma } = clause.predicate
  const { end } = clause
  const cueEnd = group.end
  const complement = childOf(reading, number, ['complement'], cueEnd)
  if (CLAUSE_VERBS.has(lemma) && !clause.passive) {
    if (complement !== undefined) {
      let first = complement.first
      if (first > cueEnd && OPENERS.has((tokens[first - 1] as Token).lower)) first--
      return { first, end, cueEnd, frame: 'clause', confidence: 0.9 }
    }
    const opener = tokens[cueEnd]
    if (opener !== undefined && cueEnd < end && OPENERS.has(opener.lower)) return { first: cueEnd, end, cueEnd, frame: 'clause', confidence: 0.85 }
  }
  const link = tokens[cueEnd]
  const prepositions = Object.hasOwn(PREPOSITION_FRAMES, lemma) ? PREPOSITION_FRAMES[lemma] : undefined
  if (link !== undefined && prepositions?.includes(link.lower) === true && cueEnd + 1 < end)
    return { first: cueEnd + 1, end, cueEnd: cueEnd + 1, frame: 'preposition', confidence: 0.75 }
  const infinitive = childOf(reading, number, ['infinitive'], cueEnd)
  if (infinitive !== undefined && INFINITIVE_VERBS.has(lemma)) {
    const object = clause.objects[0]
    const first = object === undefined ? infinitive.first : Math.min(tokensIn(tokens, object).first, infinitive.first)
    return { first, end, cueEnd, frame: 'infinitive', confidence: 0.75 }
  }
  const object = clause.objects[0]
  if (object === undefined || NEEDS_CLAUSE.has(lemma)) return null
  const { first } = tokensIn(tokens, object)
  if (first > cueEnd + 1) return null
  if (lemma === 'accuse') return { first, end, cueEnd, frame: 'object', confidence: 0.8 }
  if (DEPICTION_VERBS.has(lemma) && first < end) return { first, end, cueEnd, frame: 'depiction', confidence: 0.65 }
  if (OBJECT_VERBS.has(lemma)) return { first, end, cueEnd, frame: 'object', confidence: 0.6 }
  return null
}

/** "It was reported that P"; "X is said to P": no one is named as saying it. */
const impersonal = (reading: Reading, number: number, group: Group): Draft | null => {
  const { clauses, tokens } = reading
  const clause = clauses[number] as Clause
  const head = tokens[group.head] as Token
  if (!clause.passive || !IMPERSONAL_PARTICIPLES.has(head.lower) || clause.subject === null || group.end - group.first < 2) return null
  const complement = childOf(reading, number, ['complement'], group.end)
  const infinitive = childOf(reading, number, ['infinitive'], group.end)
  const cue = [spanOf(tokens, group.first, group.end)]
  const agent = clause.obliques.find(({ preposition }) => preposition === 'by')
  const source = agent === undefined ? [] : [agent.span]
  if (complement !== undefined && reading.text.slice(clause.subject.start, clause.subject.end).toLowerCase() === 'it') {
    const content = contentSpan(reading, complement.first, clause.end)
    return content === null ? null : { rule: 'reported.impersonal', confidence: 0.75, source, cue, content: [content] }
  }
  if (infinitive === undefined || infinitive.first > group.end + 1) return null
  const content = contentSpan(reading, infinitive.first, clause.end)
  return content === null ? null : { rule: 'reported.impersonal', confidence: 0.7, source, cue, content: [clause.subject, content] }
}

/** "who", "which" or "that" before a relative clause's verb: the source's words, while its antecedent is the speaker. */
const relativeSource = ({ tokens }: Reading, clause: Clause, group: Group): Span | null => {
  for (let i = group.first - 1; i >= Math.max(clause.first - 1, group.first - 3); i--) {
    const token = tokens[i]
    if (token !== undefined && ['who', 'which', 'that'].includes(token.lower)) return { start: token.start, end: token.end }
  }
  return null
}

/** "P, S said" and "P, S said, Q": the words before (and after) carry the content. */
const trailing = (reading: Reading, number: number, group: Group): Draft | null => {
  const { clauses, tokens, bySentence, quoteOf } = reading
  const clause = clauses[number] as Clause
  const range = bySentence[clause.sentence]
  if (range === undefined || !SPEECH_VERBS.has(clause.predicate.lemma) || clause.passive || clause.negated) return null
  const inverted = tokens[group.first - 1]?.text === ','
  const subject = inverted ? (clause.objects[0] ?? null) : (subjectOf(reading, clause)?.span ?? null)
  if (subject === null) return null
  const at = tokensIn(tokens, subject)
  const first = inverted ? group.first : at.first
  const end = inverted ? at.end : group.end
  if (!inverted && at.first > group.first) return null
  const opened = tokens[first - 1]
  if (opened?.text !== ',' || first - 1 <= range.first) return null
  const next = tokens[end]
  if (quoteOf[first - 2] !== -1 || next === undefined) return null
  const closes = end >= range.end - 1 || /^[,.]$/u.test(next.text) || next.pos === 'ADP' || next.pos === 'ADV' || next.lower === 'in'
  const hasVerb = tokens.slice(range.first, first - 1).some(({ pos }, i) => (pos === 'VERB' || pos === 'AUX') && quoteOf[range.first + i] === -1)
  if (!closes || !hasVerb) return null
  const lead = contentSpan(reading, range.first, first - 1)
  if (lead === null) return null
  const rest = next.text === ',' && end + 1 < range.end ? contentSpan(reading, end + 1, range.end) : null
  return {
    rule: 'reported.trailing',
    confidence: 0.8,
    source: [subject],
    cue: [spanOf(tokens, group.first, group.end)],
    content: rest === null ? [lead] : [lead, rest],
  }
}

/** Drafts from clauses whose verb lies outside quoted speech and is not among `used` cue heads. */
export const reportedSpeech = (reading: Reading, used: ReadonlySet<number>): Draft[] => {
  const { clauses, tokens, quoteOf } = reading
  const drafts: Draft[] = []
  clauses.forEach((clause, number) => {
    const { head } = clause.predicate
    if (quoteOf[head] !== -1 || used.has(head)) return
    const group = groupOf(reading, clause)
    const passive = impersonal(reading, number, group)
    if (passive !== null) {
      drafts.push(passive)
      return
    }
    if (clause.passive) return
    const found = contentOf(reading, number, group)
    if (found === null) {
      const draft = trailing(reading, number, group)
      if (draft !== null) drafts.push(draft)
      return
    }
    const content = contentSpan(reading, found.first, found.end)
    if (content === null || (tokens[found.first] as Token).start < (tokens[group.end - 1] as Token).end) return
    const subject = subjectOf(reading, clause)
    const pronoun = clause.kind === 'relative' ? relativeSource(reading, clause, group) : null
    const source = pronoun ?? subject?.span ?? null
    const cueStart = tokenAfter(tokens, clause.predicate.span.start)
    drafts.push({
      rule: `reported.${found.frame}`,
      confidence: source === null ? found.confidence - 0.25 : found.confidence,
      source: source === null ? [] : [source],
      cue: [spanOf(tokens, cueStart, found.cueEnd)],
      content: [content],
      ...(pronoun !== null && subject !== null ? { speakerAt: subject.span } : {}),
    })
  })
  return drafts
}
