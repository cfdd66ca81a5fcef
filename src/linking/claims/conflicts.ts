/** What keeps two propositions from being one, whatever their words share. */
import { BINDING } from '../../lexicons/act-kinds.ts'
import { inFamily, meets, opposite } from './acts.ts'
import { sameSide } from './features.ts'
import { figureConflicts } from './figures.ts'
import type { Participant, Proposition } from './proposition.ts'

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
  return (
    personsA.length > 0 &&
    personsB.length > 0 &&
    !personsA.some((one) =>
      personsB.some((other) => one.entity === other.entity || (one.party === null && one.side === other.side)),
    )
  )
}

/** People to whom it is done that cannot be one: both name some, and none of either is anyone the other names. */
const recipientsApart = (a: Proposition, b: Proposition): boolean => {
  const people = (one: Proposition): Participant[] => one.others.filter(({ person }) => person)
  const [left, right] = [people(a), people(b)]
  if (left.length === 0 || right.length === 0) return false
  const meetsAny = (list: readonly Participant[], other: Proposition): boolean =>
    list.some((one) =>
      [...other.actors, ...other.others].some(
        (who) => sameSide(one, who) && (one.entity === who.entity || !who.person),
      ),
    )
  return !meetsAny(left, b) && !meetsAny(right, a)
}

/** One place, or a city and its country. */
const samePlace = (a: Participant, b: Participant): boolean =>
  a.entity === b.entity ||
  (a.side === b.side && !(a.country !== null && !a.state && !b.state)) ||
  (a.country !== null && a.country === b.country && (a.state || b.state))

/** Places that cannot be one: both name some, and none is, or lies in, any of the other's. */
const placesApart = (a: Proposition, b: Proposition): boolean =>
  a.places.length > 0 && b.places.length > 0 && !a.places.some((one) => b.places.some((other) => samePlace(one, other)))

const dayOf = (iso: string, end: boolean): string => (iso.length >= 10 ? iso.slice(0, 10) : iso + (end ? '-99' : '-00'))
/** True when two lists of times both say when and no time of one can be a time of the other. */
const timesApart = (a: Proposition['times'], b: Proposition['times']): boolean => {
  const bounded = (list: Proposition['times']): Proposition['times'] =>
    list.filter(({ range }) => range.start !== null && range.end !== null)
  const left = bounded(a)
  const right = bounded(b)
  if (left.length === 0 || right.length === 0) return false
  return !left.some((one) =>
    right.some(
      (other) =>
        dayOf(one.range.start as string, false) <= dayOf(other.range.end as string, true) &&
        dayOf(other.range.start as string, false) <= dayOf(one.range.end as string, true),
    ),
  )
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4))
/** True when one names a past year and the other none, though it is of the day: "discussed it in 2005" and "are in talks". */
const agesApart = (a: Proposition, b: Proposition): boolean => {
  const year = Math.max(a.year ?? 0, b.year ?? 0)
  return isBefore(a, year) !== isBefore(b, year) && (a.times.length === 0 || b.times.length === 0)
}
const isBefore = ({ times }: Proposition, year: number): boolean =>
  times.length > 0 && times.every(({ range }) => range.end !== null && yearOf(range.end) < year - 1)

const ahead = (one: Proposition): boolean => one.modality === 'planned' || one.tense === 'future'
const tensesApart = (a: Proposition, b: Proposition): boolean =>
  a.main.some((act) => b.main.includes(act) && !BINDING.has(act)) &&
  ((ahead(a) && b.tense === 'past' && !ahead(b)) || (ahead(b) && a.tense === 'past' && !ahead(a)))

export type Conflict = 'actor' | 'place' | 'time' | 'quantity' | 'polarity' | 'modality' | 'opposite'

const isFactual = ({ modality }: Proposition): boolean => modality === 'fact' || modality === 'reported'

/** Everything that keeps two propositions from being one, whatever their words share. */
export const conflictsOf = (a: Proposition, b: Proposition): Conflict[] => {
  const found: Conflict[] = []
  if (actorsApart(a, b) || recipientsApart(a, b)) found.push('actor')
  if (placesApart(a, b)) found.push('place')
  if (timesApart(a.times, b.times) || tensesApart(a, b) || agesApart(a, b)) found.push('time')
  if (figureConflicts(a, b).length > 0) found.push('quantity')
  if (a.negated !== b.negated) found.push(isFactual(a) && isFactual(b) ? 'polarity' : 'modality')
  if (opposite(a, b)) found.push('opposite')
  return found
}
