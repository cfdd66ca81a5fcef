/** Where a party stands on an issue, and the rounds that are held, as one document tells them. */
import { BREAKING, HOLDING, REQUIRING } from '../../lexicons/negotiation.ts'
import type { LocalBreach, LocalCondition, LocalPosition, LocalProposal } from './acts.ts'
import { headOf, proposalNoun, type Reading } from './reading.ts'
import { wordsAt } from './scene.ts'
import { conditionsIn, coreOf, termsIn } from './terms.ts'
import { isHypothetical } from './told.ts'

const WISHING = new Set(['want', 'insist', 'prefer', 'demand', 'seek'])

const ATTITUDE =
  /\b(?:is|are|was|were|remains?)\s+(?:\p{L}+ly\s+)?(?:opposed|open|committed|against|in favou?r|unwilling|reluctant)\b/iu

/** Standing attitudes in the present ("insists on", "is opposed to", "will not cede"), one for each issue their words name. */
export const positionsIn = (reading: Reading): LocalPosition[] => {
  const { scene, clause, lemma, doers, content, index, saidBy, time } = reading
  const [party] = doers
  if (
    party === undefined ||
    doers.length > 1 ||
    clause.passive ||
    clause.kind === 'infinitive' ||
    isHypothetical(scene, index)
  )
    return []
  const group = wordsAt(scene, clause.predicate.span).toLowerCase()
  if (/\b(?:should|must|could|may|might|ought)\b/u.test(group)) return []
  const wills = clause.negated && /\b(?:will|would|wo|can|could)\b/u.test(group) && saidBy === party
  const held = HOLDING.has(lemma) && (clause.tense === 'present' || /\b(?:has|have)\b/u.test(group))
  const transparent = ['continue', 'remain'].includes(lemma) && holdsBelow(reading)
  const attitude =
    ['be', 'remain'].includes(lemma) &&
    ATTITUDE.test(wordsAt(scene, { start: clause.predicate.span.start, end: content.end }))
  const ready =
    lemma === 'be' && /^\s+(?:\p{L}+ly\s+)?(?:ready|willing|prepared|open)\s+to\b/u.test(wordsAt(scene, content))
  const vowed =
    /^(?:vow|pledge|promise|swear)$/u.test(lemma) && /^\s*(?:never|not)\s+to\b/u.test(wordsAt(scene, content))
  if (!wills && !held && !transparent && !attitude && !ready && !vowed) return []
  if (scene.layers.regions.genre === 'opinion' && saidBy !== party) return []
  const issues = termsIn(scene, content)
    .map(({ issue }) => issue)
    .filter((issue) => WISHING.has(lemma) || (issue !== 'venue' && issue !== 'timing'))
  const start =
    clause.subject !== null && clause.subject.start >= clause.span.start ? clause.subject.start : clause.span.start
  const span = {
    start,
    end: Math.max(
      clause.predicate.span.end,
      coreOf(scene, { start: clause.predicate.span.end, end: clause.span.end }).end,
    ),
  }
  return [...new Set(issues)].map((issue) => ({ scene, party, issue, span, at: time }))
}

/** "continues to insist on": the infinitive holds. */
const holdsBelow = ({ scene, children }: Reading): boolean =>
  children.some((child) => {
    const below = scene.clauses[child]
    return below?.kind === 'infinitive' && HOLDING.has(below.predicate.lemma)
  })

const ITS_SUBJECT = new Set([
  'visit',
  'meeting',
  'talks',
  'talk',
  'summit',
  'deal',
  'agreement',
  'truce',
  'ceasefire',
  'exchange',
  'swap',
  'negotiation',
  'negotiations',
  'settlement',
  'withdrawal',
  'release',
  'handover',
  'encounter',
  'round',
  'trip',
  'contact',
  'dialogue',
])

/** "The offer was made on condition that": what the text says of the proposal it has just told. */
const conditionOn = (reading: Reading, { proposers }: LocalProposal): LocalCondition | null => {
  const { scene, clause, occasion, attribution } = reading
  const [party] = proposers
  if (party === undefined || clause.subject === null || clause.kind === 'infinitive' || clause.negated) return null
  if (
    proposalNoun(scene, clause.subject) === null ||
    !/^(?:the|its|this|that|their)\b/iu.test(wordsAt(scene, clause.subject))
  )
    return null
  const [condition] = conditionsIn(scene, reading.content)
  return condition === undefined ? null : { scene, party, span: condition, occasion, issues: [], attribution }
}

/** A condition that a party's own words set on the meeting or deal. */
export const conditionIn = (reading: Reading, latest: LocalProposal | null): LocalCondition | null => {
  const { scene, clause, saidBy, index, occasion } = reading
  const on = latest === null ? null : conditionOn(reading, latest)
  if (on !== null) return on
  if (saidBy === null || clause.subject === null || clause.kind === 'infinitive') return null
  const above = clause.parent === null ? false : isHypothetical(scene, clause.parent)
  const head = headOf(scene, clause.subject)
  if (above || head === null || index < 0) return null
  const words = wordsAt(scene, { start: clause.predicate.span.start, end: clause.span.end })
  const first = /\b(?:must|has to|have to|needs? to)\b.*\b(?:before|first)\b/iu.test(words)
  if (!first && ((!ITS_SUBJECT.has(head.lemma) && !ITS_SUBJECT.has(head.lower)) || !REQUIRING.test(words))) return null
  return {
    scene,
    party: saidBy,
    span: clause.span,
    occasion,
    issues: termsIn(scene, clause.subject),
    attribution: reading.attribution,
  }
}

/** "violated the truce": an agreement's own party breaks it; a law or a norm is not one. */
export const breachIn = (reading: Reading): LocalBreach | null => {
  const { scene, clause, lemma, doers, index } = reading
  const object = clause.passive ? clause.subject : clause.objects[0]
  const [party] = doers
  if (
    !BREAKING.has(lemma) ||
    clause.negated ||
    party === undefined ||
    object === undefined ||
    object === null ||
    isHypothetical(scene, index)
  )
    return null
  const head = headOf(scene, object)
  return head !== null && AGREEMENTS.has(head.lemma)
    ? { scene, party, span: clause.span, issues: termsIn(scene, object) }
    : null
}

const AGREEMENTS = new Set([
  'truce',
  'ceasefire',
  'agreement',
  'deal',
  'accord',
  'pact',
  'treaty',
  'pledge',
  'promise',
  'commitment',
  'armistice',
  'cease-fire',
  'moratorium',
])
