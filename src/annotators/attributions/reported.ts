/**
 * Reported speech and attitude read from clauses: "said that P", "vowed to P", "rejected X", "accused X of P",
 * "called X Y", "P, S said", "it was reported that P", "X is said to P".
 */
import type { Clause, Token } from '../../model/layers.ts'
import { ASPECT_VERBS, SPEECH_VERBS, THOUGHT_VERBS } from '../../lexicons/saying.ts'
import type { Span } from '../../text/span.ts'
import { groupOf, subjectOf, type Group } from './cues.ts'
import { AGENTIVE, contentOf, type Found } from './frames.ts'
import { agentive, impersonal } from './passives.ts'
import { contentSpan, spanOf, tokenAfter, type Draft, type Reading } from './reading.ts'
import { classOf, type SourceClass } from './sources.ts'
import { trailing } from './trailing.ts'

/** "who", "which" or "that" before a relative clause's verb: the source's words, while its antecedent is the speaker. */
const relativeSource = ({ tokens }: Reading, clause: Clause, group: Group): Span | null => {
  for (let i = group.first - 1; i >= Math.max(clause.first - 1, group.first - 3); i--) {
    const token = tokens[i]
    if (token !== undefined && ['who', 'which', 'that'].includes(token.lower))
      return { start: token.start, end: token.end }
    if (token?.pos !== 'ADV' && token?.pos !== 'PUNCT') return null
  }
  return null
}

/** "talks which participants described as P": the relative's own subject right before the verb, and the pronoun as content. */
const objectRelative = (
  { tokens, chunkOf, chunks }: Reading,
  clause: Clause,
  group: Group,
): { source: Span; pronoun: Span } | null => {
  const chunk = clause.kind === 'relative' ? chunks[chunkOf[group.first - 1] ?? -1] : undefined
  const pronoun = chunk === undefined ? undefined : tokens[chunk.first - 1]
  if (chunk === undefined || pronoun === undefined || !['who', 'whom', 'which', 'that'].includes(pronoun.lower))
    return null
  return { source: chunk.span, pronoun: { start: pronoun.start, end: pronoun.end } }
}

const MODALS = new Set('will would can could may might must should shall'.split(' '))
const isModal = ({ tokens }: Reading, { first, head }: Group): boolean =>
  tokens.slice(first, head).some(({ lower }) => MODALS.has(lower))

/** Participles by which a writer interprets ("…, signaling a shift"). */
const SHOWING = new Set(
  'signal underline underscore highlight suggest indicate show demonstrate mean reveal imply prove emphasize emphasise see find hear feel'.split(
    ' ',
  ),
)

/** Lowered for thought and for bare objects: what they report was not put in words, or hardly. */
const plausible = (source: SourceClass, lemma: string, { frame, confidence }: Found): number => {
  if (source === null || source === 'type') return 0
  const isBare = frame === 'object' || frame === 'depiction' || frame === 'preposition' || frame === 'infinitive'
  if (source === 'it') return (!isBare && SPEECH_VERBS.has(lemma)) || AGENTIVE.has(lemma) ? confidence - 0.1 : 0
  if (source === 'document')
    return isBare && frame !== 'preposition' && !AGENTIVE.has(lemma) ? confidence - 0.2 : confidence - 0.05
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
    if (
      clause.kind === 'participial' &&
      SHOWING.has(clause.predicate.lemma) &&
      subjectOf(reading, clause)?.own !== true
    )
      return
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
