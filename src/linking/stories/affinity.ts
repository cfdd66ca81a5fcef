/**
 * How likely two documents report one event: a logistic model over a few likenesses and the days between them.
 * Scoring a pair is a pure function, so that a stream can use it as a batch does.
 */
import { daysApart } from './days.ts'
import type { Profile } from './profile.ts'
import { cosine, vectorOf, type Vector } from './weights.ts'

/** A document with its vectors, ready to be compared. */
export type Weighted = {
  readonly profile: Profile
  readonly whole: Vector
  readonly lead: Vector
  readonly names: Vector
  readonly numbers: Vector
}

export const weighted = (profile: Profile, rarity: (term: string) => number): Weighted => ({
  profile,
  whole: vectorOf(profile.terms, rarity),
  lead: vectorOf(profile.lead, rarity),
  names: vectorOf(profile.terms, rarity, (term) => profile.names.has(term)),
  numbers: vectorOf(profile.terms, rarity, (term) => /\p{N}/u.test(term)),
})

/** What two documents have in common. Likenesses are cosines, 0 to 1. */
export type Likeness = {
  readonly whole: number
  readonly lead: number
  /** One's lead against the other's whole text, the better way round. */
  readonly leadInWhole: number
  readonly names: number
  readonly numbers: number
  /** Days between publications; null when either has no date. */
  readonly days: number | null
  /** Words of the shorter. */
  readonly length: number
}

export const likenessOf = (a: Weighted, b: Weighted): Likeness => ({
  whole: cosine(a.whole, b.whole),
  lead: cosine(a.lead, b.lead),
  leadInWhole: Math.max(cosine(a.lead, b.whole), cosine(a.whole, b.lead)),
  names: cosine(a.names, b.names),
  numbers: cosine(a.numbers, b.numbers),
  days: a.profile.published === null || b.profile.published === null ? null : daysApart(a.profile.published, b.profile.published),
  length: Math.max(1, Math.min(a.profile.length, b.profile.length)),
})

/**
 * Weights of the model, fitted once by ridge-regularised logistic regression on the pairs of all five development
 * story sets together (ECB+, AllSides, BASIL, gun violence, NewsWCL50), as whole sets and cut into 855 corpora
 * of 3 to 18 articles with their nearest look-alikes; `eval/stories` measures it.
 */
const BIAS = -5.43
const SQUARE_ROOTS = { whole: 1.84, lead: 1.74, leadInWhole: 2.05, names: 1.69, numbers: 1.75 }
const PLAIN = { whole: 1.81, lead: 1.41, leadInWhole: 1.89, names: 1.05, numbers: 0.06 }
const DATED = { known: 0.44, logDays: -1.26, moreThanThree: -0.97, ofSixty: 2.7 }
/** The longer two texts are, the more an equal likeness says. Centred on e^5.5 (about 245) words. */
const LENGTH = { log: -0.55, logTimesWhole: 2.93, centre: 5.5 }

const ofDays = (days: number | null): number => {
  if (days === null) return 0
  const { known, logDays, moreThanThree, ofSixty } = DATED
  return known + logDays * Math.log1p(days) + (days > 3 ? moreThanThree : 0) + ofSixty * (Math.min(days, 60) / 60)
}

/** Probability, 0 to 1, that two documents so alike report one event. */
export const affinityFrom = (likeness: Likeness): number => {
  let logit = BIAS + ofDays(likeness.days)
  for (const key of ['whole', 'lead', 'leadInWhole', 'names', 'numbers'] as const)
    logit += SQUARE_ROOTS[key] * Math.sqrt(likeness[key]) + PLAIN[key] * likeness[key]
  const length = Math.log(likeness.length) - LENGTH.centre
  logit += LENGTH.log * length + LENGTH.logTimesWhole * length * likeness.whole
  return 1 / (1 + Math.exp(-logit))
}

export const affinity = (a: Weighted, b: Weighted): number => affinityFrom(likenessOf(a, b))

/** Mean affinity of a document to the members of a story: what decides whether it joins. */
export const affinityToStory = (document: Weighted, members: readonly Weighted[]): number =>
  members.length === 0 ? 0 : members.reduce((sum, member) => sum + affinity(document, member), 0) / members.length
