/** What a proposition can share with another: its classes, sides and places, and how much each tells. */
import { SLIGHT } from '../../lexicons/act-kinds.ts'
import type { Participant, Proposition } from './proposition.ts'

/** Weight of a class or a participant: the rarer in the corpus, the more it tells. */
export type Weights = { readonly of: (feature: string) => number }

/** A place as a feature, apart from the party that may bear its name: its country where that is known. */
const placeFeature = ({ country, side }: Participant): string => `at:${country ?? side}`
/** Sides and places of a proposition as features. */
export const namedFeatures = (one: Proposition): string[] => [
  ...new Set([...one.actors.map(featureOf), ...one.others.map(featureOf), ...one.places.map(placeFeature)]),
]

/** Everyone and every place a proposition names. */
export const participantsOf = (one: Proposition): Participant[] => [...one.actors, ...one.others, ...one.places]
/** A participant as a feature: its side, so that a leader's answer meets his country's. */
const featureOf = ({ side }: Participant): string => side

/** Figures as features: two accounts of "five sites" share the five. */
export const figureFeatures = ({ quantities }: Proposition): string[] => [
  ...new Set(quantities.map(({ value }) => `#${String(value)}`)),
]

/** All features of a proposition once each, for counting. */
export const featuresOf = (one: Proposition): string[] => [
  ...new Set([...one.terms.flatMap(({ concepts }) => concepts), ...namedFeatures(one), ...figureFeatures(one)]),
]

/** A word met once in a few articles tells no more than one met three times: weights stop growing here. */
const MAX_WEIGHT = 3.5
/** Propositions that are supposed to stand behind those at hand, so that in two short texts what both say is not "common". */
const BACKGROUND = 60

/** Weights from how many propositions hold a feature: log(1 + N / n), the usual inverse document frequency, smoothed and capped. */
export const weigh = (all: readonly Proposition[]): Weights => {
  const counts = new Map<string, number>()
  for (const one of all) for (const feature of featuresOf(one)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return {
    of: (feature) =>
      Math.min(Math.log(1 + (all.length + BACKGROUND) / ((counts.get(feature) ?? 0) + 1)), MAX_WEIGHT) *
      (SLIGHT.has(feature) ? 0.4 : 1),
  }
}

/** True when two participants are one, or of one party or country. */
export const sameSide = (a: Participant, b: Participant): boolean => featureOf(a) === featureOf(b)
