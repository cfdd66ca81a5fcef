/** How near two propositions are in meaning, and what keeps them apart. */
import { FAMILY_OF, OPPOSITE_ACTS } from '../../lexicons/paraphrases.ts'
import type { Participant, Proposition } from './proposition.ts'
import type { Quantity } from './quantities.ts'

/** Weight of a class or a participant: the rarer in the corpus, the more it tells. */
export type Weights = { readonly of: (feature: string) => number }

/** A place as a feature, apart from the party that may bear its name: its country where that is known. */
const placeFeature = ({ country, side }: Participant): string => `at:${country ?? side}`
/** Sides and places of a proposition as features. */
const namedFeatures = (one: Proposition): string[] => [
  ...new Set([...one.actors.map(featureOf), ...one.others.map(featureOf), ...one.places.map(placeFeature)]),
]

/** Everyone and every place a proposition names. */
export const participantsOf = (one: Proposition): Participant[] => [...one.actors, ...one.others, ...one.places]
/** A participant as a feature: its side, so that a leader's answer meets his country's. */
const featureOf = ({ side }: Participant): string => side

/** All features of a proposition once each, for counting. */
export const featuresOf = (one: Proposition): string[] => [
  ...new Set([...one.terms.flatMap(({ concepts }) => concepts), ...namedFeatures(one)]),
]

/** A word met once in a few articles tells no more than one met three times: weights stop growing here. */
const MAX_WEIGHT = 3.5
/** Nouns of office and of general sort, which come with names and tell little beside them. */
const SLIGHT = new Set(['leader', 'official', 'people', 'country', 'government', 'statement', 'capital', 'city', 'week', 'continue', 'begin'])

/** Propositions that are supposed to stand behind those at hand, so that in two short texts what both say is not "common". */
const BACKGROUND = 60

/** Weights from how many propositions hold a feature: log(1 + N / n), the usual inverse document frequency, smoothed and capped. */
export const weigh = (all: readonly Proposition[]): Weights => {
  const counts = new Map<string, number>()
  for (const one of all) for (const feature of featuresOf(one)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return { of: (feature) => Math.min(Math.log(1 + (all.length + BACKGROUND) / ((counts.get(feature) ?? 0) + 1)), MAX_WEIGHT) * (SLIGHT.has(feature) ? 0.4 : 1) }
}

type Side = { readonly groups: readonly (readonly string[])[]; readonly all: ReadonlySet<string> }
const sideOf = (one: Proposition): Side => {
  const groups = [...one.terms.map(({ concepts }) => concepts), ...namedFeatures(one)].map((group) =>
    typeof group === 'string' ? [group] : group)
  const seen = new Set<string>()
  const distinct = groups.filter((group) => {
    const key = group.join(' ')
    return seen.has(key) ? false : (seen.add(key), true)
  })
  return { groups: distinct, all: new Set(distinct.flat()) }
}

const weightOf = (group: readonly string[], weights: Weights): number => Math.max(...group.map(weights.of))

/** Weight of one side, and of what it shares with the other; acts of one family share half. */
const shared = (side: Side, other: Side, weights: Weights): { total: number; common: number; hits: number } => {
  let total = 0
  let common = 0
  let hits = 0
  const families = new Set([...other.all].flatMap((concept) => FAMILY_OF.get(concept) ?? []))
  for (const group of side.groups) {
    const weight = weightOf(group, weights)
    total += weight
    if (group.some((concept) => other.all.has(concept))) {
      common += weight
      hits++
    } else if (group.some((concept) => families.has(FAMILY_OF.get(concept) ?? ''))) {
      common += weight / 2
      hits++
    }
  }
  return { total, common, hits }
}

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))
const inFamily = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => FAMILY_OF.has(one) && b.some((other) => FAMILY_OF.get(one) === FAMILY_OF.get(other)))

/** Acts that hand the matter on to what hangs on them: "agreed to halt strikes" is about halting. */
const CARRYING = new Set(['agree', 'offer', 'propose', 'pledge', 'decide', 'plan', 'begin', 'continue', 'schedule', 'prepare', 'request', 'demand'])
/** Acts that say little without what hangs on them: that two seek, or begin, is not yet the same thing. */
const GENERIC = new Set(['seek', 'begin', 'continue', 'help', 'plan', 'prepare', 'lead', 'hold', 'create', 'allow', 'require', 'increase', 'decrease', 'end', 'fail'])
const GENERIC_AGREEMENT = 0.8
const carried = (one: Proposition): readonly string[] => (one.main.some((act) => CARRYING.has(act)) ? [...one.main, ...one.inner] : one.main)

/** True for acts that cannot both be true of one thing; of one matter they are, so that rivals are found. */
const opposite = (a: Proposition, b: Proposition): boolean => a.main.some((one) => b.main.some((other) => OPPOSITE_ACTS.has(`${one} ${other}`)))

/** How two propositions' acts agree: 1 the same or its opposite, lower where one names it inside the other or in its family, 0 not at all. */
export const actAgreement = (a: Proposition, b: Proposition): number => {
  if (meets(a.main, b.main)) return a.main.every((act) => GENERIC.has(act) || act.startsWith('=')) && !(a.main.every((act) => GENERIC.has(act)) && a.inner.length + b.inner.length === 0) && !meets(a.inner, b.inner) ? GENERIC_AGREEMENT : 1
  if (opposite(a, b)) return 1
  if (inFamily(a.main, b.main)) return 0.85
  if (meets(carried(a), carried(b))) return 0.85
  const all = (one: Proposition): string[] => one.terms.flatMap(({ concepts }) => concepts)
  if (meets(a.main, all(b)) && meets(b.main, all(a))) return 0.6
  return 0
}

/** True when two participants are one, or of one party or country. */
export const sameSide = (a: Participant, b: Participant): boolean => featureOf(a) === featureOf(b)

const isNoun = ({ side }: Participant): boolean => side.startsWith('noun:')

/** Actors that cannot be one: both sides name some, and none of one is, or is of the party of, any of the other. */
const actorsApart = (a: Proposition, b: Proposition): boolean => {
  if (a.actors.length === 0 || b.actors.length === 0) return false
  if (!meets(a.main, b.main) && !inFamily(a.main, b.main) && !opposite(a, b)) return false
  const [left, right] = [a.actors.every(isNoun), b.actors.every(isNoun)]
  if (left !== right) return false
  if (!a.actors.some((one) => b.actors.some((other) => sameSide(one, other)))) return true
  const personsA = a.actors.filter(({ person }) => person)
  const personsB = b.actors.filter(({ person }) => person)
  return personsA.length > 0 && personsB.length > 0 && !personsA.some((one) => personsB.some((other) => one.entity === other.entity || (one.party === null && one.side === other.side)))
}

/** One place, or a city and its country. */
const samePlace = (a: Participant, b: Participant): boolean =>
  a.entity === b.entity || a.side === b.side && !(a.country !== null && !a.state && !b.state) || (a.country !== null && a.country === b.country && (a.state || b.state))

/** Places that cannot be one: both name some, and none is, or lies in, any of the other's. */
const placesApart = (a: Proposition, b: Proposition): boolean =>
  a.places.length > 0 && b.places.length > 0 && !a.places.some((one) => b.places.some((other) => samePlace(one, other)))

const TOLERANCE = 0.001
/** True when one figure is the other rounded or cut to fewer digits: 43 million and 43,885,310. */
const isRounded = (a: number, b: number): boolean => {
  const digits = (value: number): number => String(value).replace(/0+$/, '').replace('.', '').length
  const [rough, exact] = digits(a) <= digits(b) ? [a, b] : [b, a]
  if (digits(rough) < 2 || rough === 0) return false
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(rough))) - digits(rough) + 1)
  return Math.floor(exact / unit) === Math.round(rough / unit) || Math.round(exact / unit) === Math.round(rough / unit)
}

/** True when two figures of one unit can both be meant: equal, or within what "about" and "at least" allow. */
export const figuresAgree = (a: Quantity, b: Quantity): boolean => {
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value), 1)
  const gap = Math.abs(a.value - b.value) / larger
  if (gap <= TOLERANCE || isRounded(a.value, b.value)) return true
  if (a.bound === 'about' || b.bound === 'about') return gap <= 0.1
  return false
}

/** Figures that count the same thing in both and differ. */
export const figureConflicts = (a: Proposition, b: Proposition): (readonly [Quantity, Quantity])[] => {
  const found: (readonly [Quantity, Quantity])[] = []
  for (const one of a.quantities) {
    const rivals = b.quantities.filter((other) => other.unit === one.unit && qualifiersAgree(one, other))
    const sum = (list: readonly Quantity[]): number => list.filter(({ unit }) => unit === one.unit).reduce((total, { value }) => total + value, 0)
    if (Math.abs(sum(a.quantities) - sum(b.quantities)) <= TOLERANCE) continue
    if (rivals.length > 0 && !rivals.some((other) => figuresAgree(one, other)) && !a.quantities.some((own) => own.unit === one.unit && rivals.some((other) => figuresAgree(own, other))))
      found.push([one, rivals[0] as Quantity])
  }
  return found
}
const qualifiersAgree = (a: Quantity, b: Quantity): boolean =>
  a.qualifiers.length === 0 || b.qualifiers.length === 0 || a.qualifiers.some((one) => b.qualifiers.includes(one))

const dayOf = (iso: string, end: boolean): string => (iso.length >= 10 ? iso.slice(0, 10) : iso + (end ? '-99' : '-00'))
/** True when two lists of times both say when and no time of one can be a time of the other. */
export const timesApart = (a: Proposition['times'], b: Proposition['times']): boolean => {
  const bounded = (list: Proposition['times']): Proposition['times'] => list.filter(({ range }) => range.start !== null && range.end !== null)
  const left = bounded(a)
  const right = bounded(b)
  if (left.length === 0 || right.length === 0) return false
  return !left.some((one) => right.some((other) =>
    dayOf(one.range.start as string, false) <= dayOf(other.range.end as string, true) && dayOf(other.range.start as string, false) <= dayOf(one.range.end as string, true)))
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4))
/** True when one names a past year and the other none, though it is of the day: "discussed it in 2005" and "are in talks". */
const agesApart = (a: Proposition, b: Proposition): boolean => isOld(a) !== isOld(b) && (a.times.length === 0 || b.times.length === 0)
const isOld = ({ times, published }: Proposition): boolean =>
  published !== null && times.length > 0 && times.every(({ range }) => range.end !== null && yearOf(range.end) < yearOf(published) - 1)

/** Acts of binding oneself: "would guarantee" and "guarantees" say one thing; of other acts, what is planned is not what happened. */
const BINDING = new Set(['invite', 'offer', 'propose', 'request', 'demand', 'guarantee', 'pledge', 'agree', 'accept', 'reject', 'oppose', 'require', 'threaten', 'seek'])
const ahead = (one: Proposition): boolean => one.modality === 'planned' || one.tense === 'future'
const tensesApart = (a: Proposition, b: Proposition): boolean =>
  a.main.some((act) => b.main.includes(act) && !BINDING.has(act)) &&
  ((ahead(a) && b.tense === 'past' && !ahead(b)) || (ahead(b) && a.tense === 'past' && !ahead(a)))

export type Conflict = 'actor' | 'place' | 'time' | 'quantity' | 'polarity' | 'modality' | 'opposite'

const isFactual = ({ modality }: Proposition): boolean => modality === 'fact' || modality === 'reported'

/** Everything that keeps two propositions from being one, whatever their words share. */
export const conflictsOf = (a: Proposition, b: Proposition): Conflict[] => {
  const found: Conflict[] = []
  if (actorsApart(a, b)) found.push('actor')
  if (placesApart(a, b)) found.push('place')
  if (timesApart(a.times, b.times) || tensesApart(a, b) || agesApart(a, b)) found.push('time')
  if (figureConflicts(a, b).length > 0) found.push('quantity')
  if (a.negated !== b.negated) found.push(isFactual(a) && isFactual(b) ? 'polarity' : 'modality')
  if (opposite(a, b)) found.push('opposite')
  return found
}

/** Whether two propositions share a thing beside their act, or two participants. */
const tellsEnough = (a: Proposition, b: Proposition): boolean => {
  const things = (one: Proposition): string[] =>
    one.terms.filter(({ concepts }) => !concepts.some((concept) => one.main.includes(concept) || SLIGHT.has(concept))).flatMap(({ concepts }) => concepts)
  const other = new Set(things(b))
  if ((a.negated && b.negated) || things(a).some((concept) => other.has(concept))) return true
  const names = new Set(namedFeatures(b))
  return namedFeatures(a).filter((feature) => names.has(feature)).length >= 2
}

/** Two propositions that both name someone and share no one are rarely one, however alike their other words. */
const STRANGERS = 0.6
const strangers = (a: Proposition, b: Proposition): boolean => {
  const left = participantsOf(a)
  const right = participantsOf(b)
  return left.length > 0 && right.length > 0 && !left.some((one) => right.some((other) => sameSide(one, other)))
}

/** What a pair shares: `score` from 0 to 1, and the number of features in common. */
export type Nearness = {
  readonly score: number
  /** Share of the lesser side that the other covers. */
  readonly covered: number
  /** Features in common, a common denial included. */
  readonly hits: number
  readonly act: number
  /** True when more is shared than an act, one participant and words of office. */
  readonly tells: boolean
}

/**
 * Nearness of two propositions: the mean of how much of the lesser one the other covers and of how much of
 * both is common (Dice), by weight, times how their acts agree.
 */
export const nearness = (a: Proposition, b: Proposition, weights: Weights): Nearness => {
  const act = actAgreement(a, b)
  const left = sideOf(a)
  const right = sideOf(b)
  const fromLeft = shared(left, right, weights)
  const fromRight = shared(right, left, weights)
  if (fromLeft.total === 0 || fromRight.total === 0) return { score: 0, covered: 0, hits: 0, act, tells: false }
  const dice = (fromLeft.common + fromRight.common) / (fromLeft.total + fromRight.total)
  const covered = fromLeft.total <= fromRight.total ? fromLeft.common / fromLeft.total : fromRight.common / fromRight.total
  const doubt = strangers(a, b) ? STRANGERS : 1
  return { score: (doubt * (dice + covered)) / 2, covered, hits: Math.min(fromLeft.hits, fromRight.hits) + (a.negated && b.negated ? 1 : 0), act, tells: tellsEnough(a, b) }
}
