/**
 * How likely two documents report one event: a logistic model over a few likenesses and the days between them.
 * Scoring a pair is a pure function, so that a stream can use it as a batch does.
 */
import { daysApart, type Days } from './days.ts'
import type { Profile } from './profile.ts'
import { cosine, vectorOf, type Vector } from './weights.ts'

/** A document with its vectors, ready to be compared. */
export type Weighted = {
  readonly profile: Profile
  readonly whole: Vector
  readonly lead: Vector
  readonly names: Vector
  readonly numbers: Vector
  /** The heaviest terms of the lead. */
  readonly leadKey: Vector
  /** Those of the lead's heaviest terms that are names. */
  readonly leadNames: Vector
  /** Terms that are no names: the matter. */
  readonly matter: Vector
  readonly states: Vector
}

/** Terms that say what a text is about; a text that lacks many of them is about something else. */
const KEY_TERMS = 20

const heaviest = (vector: Vector): Vector =>
  new Map([...vector].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, KEY_TERMS))

/** Share of the weight of `key` whose terms stand in `whole`, 0 to 1. */
const coverage = (key: Vector, whole: Vector): number => {
  let all = 0
  let covered = 0
  for (const [term, weight] of key) {
    all += weight
    if (whole.has(term)) covered += weight
  }
  return all === 0 ? 1 : covered / all
}

export const weighted = (profile: Profile, rarity: (term: string) => number): Weighted => {
  const whole = vectorOf(profile.terms, rarity)
  const lead = vectorOf(profile.lead, rarity)
  const leadKey = heaviest(lead)
  return {
    profile,
    whole,
    lead,
    names: vectorOf(profile.terms, rarity, (term) => profile.names.has(term)),
    numbers: vectorOf(profile.terms, rarity, (term) => /\p{N}/u.test(term)),
    leadKey,
    leadNames: new Map([...leadKey].filter(([term]) => profile.names.has(term))),
    matter: vectorOf(profile.terms, rarity, (term) => !profile.names.has(term)),
    states: vectorOf(profile.states, (state) => Math.max(1, rarity(state.toLowerCase()))),
  }
}

/** What two documents have in common. Likenesses are cosines, 0 to 1. */
export type Likeness = {
  readonly whole: number
  readonly lead: number
  /** One's lead against the other's whole text, the better way round. */
  readonly leadInWhole: number
  readonly names: number
  readonly numbers: number
  /** Share of the key terms of one's lead that the other uses at all, the worse way round. */
  readonly leadCovered: number
  /** A day of one's lead is a day of the other's, or the day it appeared. */
  readonly sharedDay: boolean
  /** Share of one's key names of the lead that the other uses at all, the worse way round. */
  readonly namesCovered: number
  /** A day of one's lead that nothing in the other comes near. */
  readonly ownDay: boolean
  /** One opens on a past year that the other nowhere names. */
  readonly ownYear: boolean
  /** Both leads give figures, and not one the same. */
  readonly figuresDiffer: boolean
  /** Days between publications; null when either has no date. */
  readonly days: number | null
  /** Words of the shorter. */
  readonly length: number
}

/** Days within which two accounts of one day may differ: a report names yesterday. */
const SAME_DAYS = 1
/** Days around a day of one's lead within which the other would tell of it or appear. */
const NEAR_DAYS = 15

const comesNear = (day: Days, other: Profile, days: number): boolean =>
  [...other.days, ...(other.published === null ? [] : [other.published])].some(
    (told) => (daysApart(day, told) ?? Infinity) <= days,
  )

/** True when `other` tells of, or appeared on, a day of the lead of `one`. */
const tellsOf = (one: Profile, other: Profile): boolean => one.leadDays.some((day) => comesNear(day, other, SAME_DAYS))

/** True when the lead of `one` names days and `other` comes near none of them. */
export const hasOwnDay = (one: Profile, other: Profile): boolean =>
  one.leadDays.length > 0 && one.leadDays.every((day) => !comesNear(day, other, NEAR_DAYS))

const looksElsewhere = ({ looksBackTo }: Profile, { years }: Profile): boolean =>
  looksBackTo !== null && !years.has(looksBackTo)

const differ = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size > 0 && others.size > 0 && ![...some].some((figure) => others.has(figure))

export const likenessOf = (a: Weighted, b: Weighted): Likeness => ({
  whole: cosine(a.whole, b.whole),
  lead: cosine(a.lead, b.lead),
  leadInWhole: Math.max(cosine(a.lead, b.whole), cosine(a.whole, b.lead)),
  names: cosine(a.names, b.names),
  numbers: cosine(a.numbers, b.numbers),
  leadCovered: Math.min(coverage(a.leadKey, b.whole), coverage(b.leadKey, a.whole)),
  namesCovered: Math.min(coverage(a.leadNames, b.whole), coverage(b.leadNames, a.whole)),
  ownDay: hasOwnDay(a.profile, b.profile) || hasOwnDay(b.profile, a.profile),
  ownYear: looksElsewhere(a.profile, b.profile) || looksElsewhere(b.profile, a.profile),
  figuresDiffer: differ(a.profile.leadFigures, b.profile.leadFigures),
  sharedDay: tellsOf(a.profile, b.profile) || tellsOf(b.profile, a.profile),
  days: daysApart(a.profile.published, b.profile.published),
  length: Math.max(1, Math.min(a.profile.length, b.profile.length)),
})

/**
 * Weights of the model, fitted once by ridge-regularised logistic regression on the pairs of all five development
 * story sets together (ECB+, AllSides, BASIL, gun violence, NewsWCL50), as whole sets and cut into 855 corpora
 * of 3 to 18 articles with their nearest look-alikes; `eval/stories` measures it.
 */
const BIAS = -4.75
const SQUARE_ROOTS = { whole: 2.15, lead: 1.02, leadInWhole: 1.95, names: 1.45, numbers: 1.61 }
const PLAIN = { whole: 1.87, lead: 0.94, leadInWhole: 1.62, names: 0.6, numbers: -0.39 }
const COVERED = { lead: 0.63, names: 0.54 }
const DATED = { known: -0.37, logDays: -0.99, moreThanThree: -1.05, ofSixty: 3.15 }
const SHARED_DAY = 0.85
const OWN_DAY = -0.82
const FIGURES_DIFFER = -0.45
/** The longer two texts are, the more an equal likeness says. Centred on e^5.5 (about 245) words. */
const LENGTH = { log: -0.25, logTimesWhole: 1.8, centre: 5.5 }
/**
 * Not fitted: reports this many days apart that name no day in common are on a like event. The sets hold few events
 * that recur between the same parties (they lose .005 of F1 by it, on gun violence alone); negotiations are made of them.
 */
const RECURS = { days: 21, penalty: 3 }
/** Not fitted either: a text that opens on another year tells of that year's like event. */
const OWN_YEAR = -3

const ofDays = ({ days, sharedDay }: Likeness): number => {
  if (days === null) return 0
  const { known, logDays, moreThanThree, ofSixty } = DATED
  const recurs = days >= RECURS.days && !sharedDay ? -RECURS.penalty : 0
  return (
    known + logDays * Math.log1p(days) + (days > 3 ? moreThanThree : 0) + ofSixty * (Math.min(days, 60) / 60) + recurs
  )
}

/** Log-odds that two documents so alike report one event. */
export const logitFrom = (likeness: Likeness): number => {
  let logit = BIAS + ofDays(likeness) + COVERED.lead * likeness.leadCovered + COVERED.names * likeness.namesCovered
  for (const key of ['whole', 'lead', 'leadInWhole', 'names', 'numbers'] as const)
    logit += SQUARE_ROOTS[key] * Math.sqrt(likeness[key]) + PLAIN[key] * likeness[key]
  if (likeness.sharedDay) logit += SHARED_DAY
  if (likeness.ownDay) logit += OWN_DAY
  if (likeness.ownYear) logit += OWN_YEAR
  if (likeness.figuresDiffer) logit += FIGURES_DIFFER
  const length = Math.log(likeness.length) - LENGTH.centre
  return logit + LENGTH.log * length + LENGTH.logTimesWhole * length * likeness.whole
}

/** Probability, 0 to 1, that two documents report one event. */
export const affinity = (a: Weighted, b: Weighted): number => 1 / (1 + Math.exp(-logitFrom(likenessOf(a, b))))

/** Mean affinity of a document to the members of a story: what decides whether it joins. */
export const affinityToStory = (document: Weighted, members: readonly Weighted[]): number =>
  members.length === 0 ? 0 : members.reduce((sum, member) => sum + affinity(document, member), 0) / members.length
