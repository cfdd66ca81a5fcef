/**
 * Reported speech and attitude read from clauses: "said that P", "vowed to P", "rejected X", "accused X of P",
 * "called X Y", "P, S said", "it was reported that P", "X is said to P".
 */
import type { Clause, Token } from '../../model/layers.ts'
import {
  ADDRESSEE_VERBS, ASPECT_VERBS, CLAUSE_VERBS, DEPICTION_VERBS, IMPERSONAL_PARTICIPLES, INFINITIVE_VERBS, OBJECT_VERBS, PREPOSITION_FRAMES, SPEECH_VERBS,
  THOUGHT_VERBS,
} from '../../lexicons/saying.ts'
import type { Span } from '../../text/span.ts'
import { groupOf, subjectOf, type Group } from './cues.ts'
import { classOf, type SourceClass } from './sources.ts'
import { nounPhraseEnd } from './phrases.ts'
import { contentSpan, spanOf, tokenAfter, tokensIn, type Draft, type Reading } from './reading.ts'

/** Content found for a cue: where it begins and ends (tokens), the cue's own end when it takes a preposition. */
type Found = { readonly first: number; readonly end: number; readonly cueEnd: number; readonly frame: string; readonly confidence: number }

/** Words that carry the content's clause along. */
const OPENERS = new Set(['that', 'if', 'whether', 'how', 'why', 'what', 'when', 'where', 'who', 'which'])

/** Verbs of thought whose bare object says nothing reported. */
const NEEDS_CLAUSE = new Set('see know find show hear feel mean read prove learn decide determine resolve realize realise recognize recognise remember discover notice demonstrate continue think teach submit volunteer'.split(' '))

const TIME_WORD = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tonight|earlier|later|afterwards|again|\d{1,2}|jan\.?|feb\.?|mar\.?|apr\.?|may|june?|july?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|january|february|march|april|august|september|october|november|december|morning|afternoon|evening|night|last|this|week|month|year|late|early|on)$/u

/** The token after a time that follows the cue at once ("said Thursday", "said on Monday that"). */
const afterTime = ({ tokens }: Reading, from: number, limit: number): number => {
  let at = from
  while (at < limit && TIME_WORD.test((tokens[at] as Token).lower) && ((tokens[at] as Token).lower !== 'this' || TIME_WORD.test(tokens[at + 1]?.lower ?? ''))) at++
  return at
}

const childOf = ({ clauses }: Reading, parent: number, kinds: readonly Clause['kind'][], from: number): Clause | undefined =>
  clauses.slice(parent + 1, parent + 6).find((one) => one.parent === parent && kinds.includes(one.kind) && one.first >= from)

/** Adverbial clauses after a comma that turn to someone or something else. */
const TURNS = new Set(['while', 'whereas', 'although', 'though', 'but', 'even', 'with', 'after', 'before', 'as', 'when'])

/** Where what is reported ends: the clause's end, or a clause of the writer's own after a comma (", arguing …", ", while …"). */
const contentEnd = ({ clauses, tokens }: Reading, number: number): number => {
  const clause = clauses[number] as Clause
  for (let i = number + 1; i < clauses.length; i++) {
    const child = clauses[i] as Clause
    if (child.sentence !== clause.sentence || child.first >= clause.end) break
    const saysOn = child.kind === 'participial' && SPEECH_VERBS.has(child.predicate.lemma) && tokens[child.first - 1]?.text === ','
    if (saysOn && child.first > clause.predicate.head + 1) return child.first
    if (child.parent !== number || child.first <= clause.predicate.head + 1) continue
    const at = tokens[child.first - 1]?.text === ',' ? child.first : tokens[child.first - 2]?.text === ',' ? child.first - 1 : -1
    if (at === -1) continue
    const turns = child.kind === 'participial' || (child.kind === 'adverbial' && TURNS.has((tokens[at] as Token).lower))
    if (turns) return at
  }
  return clause.end
}

/** Verbs that take an "-ing" as content: "denied breaking the truce". */
const GERUND_VERBS = new Set('deny admit propose suggest recommend recall regret consider announce report favor favour oppose support mention discuss describe acknowledge'.split(' '))

/** The comma after a bare object that was taken for a clause's subject ("stress diplomacy, some leaders have called …"), or -1. */
const commaAfterObject = ({ tokens, chunkOf, chunks }: Reading, complement: Clause): number => {
  const chunk = chunks[chunkOf[complement.first] ?? -1]
  if (chunk === undefined || chunk.first !== complement.first || tokens[chunk.end]?.text !== ',') return -1
  return chunk.end < complement.predicate.head && !['who', 'which', 'whose'].includes(tokens[chunk.end + 1]?.lower ?? '') ? chunk.end : -1
}

const contentOf = (reading: Reading, number: number, group: Group): Found | null => {
  const { clauses, tokens } = reading
  const clause = clauses[number] as Clause
  const { lemma } = clause.predicate
  const end = contentEnd(reading, number)
  const cueEnd = group.end
  const complement = childOf(reading, number, ['complement'], cueEnd)
  if (CLAUSE_VERBS.has(lemma) && !clause.passive) {
    const bare = complement === undefined ? -1 : commaAfterObject(reading, complement)
    if (complement !== undefined && bare === -1) {
      let first = complement.first
      if (first > cueEnd && OPENERS.has((tokens[first - 1] as Token).lower)) first--
      return { first, end, cueEnd, frame: 'clause', confidence: 0.9 }
    }
    const at = afterTime(reading, cueEnd, end)
    const opener = tokens[at]
    if (opener !== undefined && at < end && OPENERS.has(opener.lower)) return { first: at, end, cueEnd, frame: 'clause', confidence: 0.85 }
    const hasVerb = at > cueEnd && clauses.some((one) => one.sentence === clause.sentence && one.predicate.head > at + 0 && one.predicate.head < Math.min(end, at + 12))
    if (hasVerb && SPEECH_VERBS.has(lemma)) return { first: at, end, cueEnd, frame: 'clause', confidence: 0.75 }
  }
  if (ADDRESSEE_VERBS.has(lemma) && !clause.passive) {
    const first = nounPhraseEnd(reading, cueEnd, end)
    const hasVerb = first > cueEnd && clauses.some((one) => one.sentence === clause.sentence && one.kind !== 'infinitive' && one.predicate.head > first && one.predicate.head < end && tokensIn(tokens, one.predicate.span).first > first)
    const starts = tokens[first]
    if (hasVerb && starts !== undefined && first < end && !['ADP', 'PUNCT', 'CCONJ', 'VERB', 'PART'].includes(starts.pos)) return { first, end, cueEnd, frame: 'clause', confidence: 0.8 }
  }
  const gerund = childOf(reading, number, ['participial'], cueEnd)
  if (GERUND_VERBS.has(lemma) && gerund !== undefined && gerund.first === cueEnd) return { first: cueEnd, end, cueEnd, frame: 'gerund', confidence: 0.7 }
  const link = tokens[cueEnd]
  if (DEPICTION_VERBS.has(lemma) && link?.lower === 'as' && clause.kind === 'relative' && clause.objects.length === 0) return { first: cueEnd, end, cueEnd, frame: 'depiction', confidence: 0.65 }
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
  const stop = complement === undefined ? -1 : commaAfterObject(reading, complement)
  if (stop !== -1 && OBJECT_VERBS.has(lemma)) return { first, end: stop, cueEnd, frame: 'object', confidence: 0.55 }
  if (lemma === 'accuse') return { first, end, cueEnd, frame: 'object', confidence: 0.8 }
  if (DEPICTION_VERBS.has(lemma) && first < end) return { first, end, cueEnd, frame: 'depiction', confidence: 0.65 }
  if (OBJECT_VERBS.has(lemma)) return { first, end, cueEnd, frame: 'object', confidence: AGENTIVE.has(lemma) ? 0.65 : 0.6 }
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
    if (token?.pos !== 'ADV' && token?.pos !== 'PUNCT') return null
  }
  return null
}

/** "talks which participants described as P": the relative's own subject right before the verb, and the pronoun as content. */
const objectRelative = ({ tokens, chunkOf, chunks }: Reading, clause: Clause, group: Group): { source: Span; pronoun: Span } | null => {
  const chunk = clause.kind === 'relative' ? chunks[chunkOf[group.first - 1] ?? -1] : undefined
  const pronoun = chunk === undefined ? undefined : tokens[chunk.first - 1]
  if (chunk === undefined || pronoun === undefined || !['who', 'whom', 'which', 'that'].includes(pronoun.lower)) return null
  return { source: chunk.span, pronoun: { start: pronoun.start, end: pronoun.end } }
}

/** Verbs that stand after what they report. */
const TRAILING = new Set('say write report add tell note warn argue claim announce explain insist acknowledge confirm suggest predict believe think tweet state put assert contend estimate allege concede recall reckon'.split(' '))

/** "P, S said" and "P, S said, Q": the words before (and after) carry the content. */
const trailing = (reading: Reading, number: number, group: Group): Draft | null => {
  const { clauses, tokens, bySentence, quoteOf } = reading
  const clause = clauses[number] as Clause
  const range = bySentence[clause.sentence]
  if (range === undefined || !SPEECH_VERBS.has(clause.predicate.lemma) || clause.passive || clause.negated) return null
  const inverted = tokens[group.first - 1]?.text === ','
  const subject = inverted ? (clause.objects[0] ?? null) : (subjectOf(reading, clause)?.span ?? null)
  if (subject === null || classOf(reading, subject) === null || !TRAILING.has(clause.predicate.lemma)) return null
  const at = tokensIn(tokens, subject)
  const first = inverted ? group.first : at.first
  const end = inverted ? at.end : group.end
  if (!inverted && at.first > group.first) return null
  const opened = tokens[first - 1]
  if (opened?.text !== ',' || first - 1 <= range.first) return null
  const next = tokens[end]
  if (quoteOf[first - 2] !== -1 || next === undefined) return null
  const closes = end >= range.end - 1 || /^[,.]$/u.test(next.text) || next.pos === 'ADP' || next.pos === 'ADV' || next.lower === 'in'
  const hasVerbIn = (from: number, to: number): boolean => tokens.slice(from, to).some(({ pos }, i) => (pos === 'VERB' || pos === 'AUX') && quoteOf[from + i] === -1)
  const isMiddle = next.text === ',' && hasVerbIn(end + 1, range.end)
  if (!closes || !(hasVerbIn(range.first, first - 1) || isMiddle)) return null
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

const MODALS = new Set('will would can could may might must should shall'.split(' '))
const isModal = ({ tokens }: Reading, { first, head }: Group): boolean => tokens.slice(first, head).some(({ lower }) => MODALS.has(lower))

/** Participles by which a writer interprets ("…, signaling a shift"). */
const SHOWING = new Set('signal underline underscore highlight suggest indicate show demonstrate mean reveal imply prove emphasize emphasise see find hear feel'.split(' '))

/** "X was rejected by S". */
const agentive = (reading: Reading, clause: Clause, group: Group): Draft | null => {
  const { lemma } = clause.predicate
  const agent = clause.obliques.find(({ preposition }) => preposition === 'by')
  if (!clause.passive || agent === undefined || clause.subject === null || clause.subject.end > clause.predicate.span.start) return null
  if (!(OBJECT_VERBS.has(lemma) || REFUSALS.has(lemma) || DEPICTION_VERBS.has(lemma)) || NEEDS_CLAUSE.has(lemma)) return null
  if (classOf(reading, agent.span) !== 'speaker') return null
  return { rule: 'reported.passive', confidence: 0.65, source: [agent.span], cue: [spanOf(reading.tokens, group.first, group.end)], content: [clause.subject] }
}
const REFUSALS = new Set(['decline', 'refuse', 'accept', 'agree'])

/** Verbs whose subject acts in words, even where it is only "it". */
const AGENTIVE = new Set('accuse call demand urge deny reject condemn warn announce vow pledge refuse threaten insist decline promise propose denounce offer request invite'.split(' '))

/** Lowered for thought and for bare objects: what they report was not put in words, or hardly. */
const plausible = (source: SourceClass, lemma: string, { frame, confidence }: Found): number => {
  if (source === null || source === 'type') return 0
  const isBare = frame === 'object' || frame === 'depiction' || frame === 'preposition' || frame === 'infinitive'
  if (source === 'it') return (!isBare && SPEECH_VERBS.has(lemma)) || AGENTIVE.has(lemma) ? confidence - 0.1 : 0
  if (source === 'document') return isBare && frame !== 'preposition' && !AGENTIVE.has(lemma) ? confidence - 0.2 : confidence - 0.05
  return THOUGHT_VERBS.has(lemma) ? confidence - 0.25 : confidence
}

/** Drafts from clauses whose verb lies outside quoted speech and is not among `used` cue heads. */
export const reportedSpeech = (reading: Reading, used: ReadonlySet<number>): Draft[] => {
  const { clauses, tokens, inMarks } = reading
  const drafts: Draft[] = []
  clauses.forEach((clause, number) => {
    const { head } = clause.predicate
    if (inMarks[head] === 1 || used.has(head)) return
    if (clause.kind === 'infinitive' && !ASPECT_VERBS.has(clauses[clause.parent ?? -1]?.predicate.lemma ?? '')) return
    const group = groupOf(reading, clause)
    const passive = impersonal(reading, number, group)
    if (passive !== null) {
      drafts.push(passive)
      return
    }
    const reported = agentive(reading, clause, group)
    if (reported !== null) drafts.push(reported)
    if (clause.passive || isModal(reading, group)) return
    if (clause.kind === 'participial' && SHOWING.has(clause.predicate.lemma) && subjectOf(reading, clause)?.own !== true) return
    const found = contentOf(reading, number, group)
    if (found === null) {
      const draft = trailing(reading, number, group)
      if (draft !== null) drafts.push(draft)
      return
    }
    const content = contentSpan(reading, found.first, found.end)
    if (found.frame === 'infinitive' && found.end - found.first < 3) return
    if (content === null || (tokens[found.first] as Token).start < (tokens[group.end - 1] as Token).end) return
    const relative = found.frame === 'depiction' ? objectRelative(reading, clause, group) : null
    const subject = relative === null ? subjectOf(reading, clause) : { span: relative.source }
    const pronoun = clause.kind === 'relative' ? relativeSource(reading, clause, group) : null
    const source = pronoun ?? subject?.span ?? null
    if (source === null || subject === null) return
    const confidence = plausible(classOf(reading, subject.span), clause.predicate.lemma, found)
    if (confidence === 0) return
    const cueStart = tokenAfter(tokens, clause.predicate.span.start)
    drafts.push({
      rule: `reported.${found.frame}`,
      confidence,
      source: [source],
      cue: [spanOf(tokens, cueStart, found.cueEnd)],
      content: relative === null ? [content] : [relative.pronoun, content],
      ...(pronoun !== null ? { speakerAt: subject.span } : {}),
    })
  })
  return drafts
}
