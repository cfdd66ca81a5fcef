/** How near two propositions are in meaning. */
import { SLIGHT } from '../../lexicons/act-kinds.ts'
import { FAMILY_OF } from '../../lexicons/paraphrases.ts'
import { actAgreement } from './acts.ts'
import { figureFeatures, namedFeatures, participantsOf, sameSide, type Weights } from './features.ts'
import type { Proposition } from './proposition.ts'

type Side = { readonly groups: readonly (readonly string[])[]; readonly all: ReadonlySet<string> }
const sideOf = (one: Proposition, figures: readonly string[]): Side => {
  const single = [...namedFeatures(one), ...figures].map((feature) => [feature])
  const groups = [...one.terms.map(({ concepts }) => concepts), ...single]
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

/** Whether two propositions share a thing beside their act, or two participants. */
const tellsEnough = (a: Proposition, b: Proposition): boolean => {
  const things = (one: Proposition): string[] =>
    one.terms
      .filter(({ concepts }) => !concepts.some((concept) => one.main.includes(concept) || SLIGHT.has(concept)))
      .flatMap(({ concepts }) => concepts)
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
 * both is common (Dice), by weight. A common figure brings them nearer; different ones are for `conflictsOf` to judge.
 */
export const nearness = (a: Proposition, b: Proposition, weights: Weights): Nearness => {
  const act = actAgreement(a, b)
  const others = figureFeatures(b)
  const figures = figureFeatures(a).filter((figure) => others.includes(figure))
  const left = sideOf(a, figures)
  const right = sideOf(b, figures)
  const fromLeft = shared(left, right, weights)
  const fromRight = shared(right, left, weights)
  if (fromLeft.total === 0 || fromRight.total === 0) return { score: 0, covered: 0, hits: 0, act, tells: false }
  const dice = (fromLeft.common + fromRight.common) / (fromLeft.total + fromRight.total)
  const covered =
    fromLeft.total <= fromRight.total ? fromLeft.common / fromLeft.total : fromRight.common / fromRight.total
  const doubt = strangers(a, b) ? STRANGERS : 1
  return {
    score: (doubt * (dice + covered)) / 2,
    covered,
    hits: Math.min(fromLeft.hits, fromRight.hits) + (a.negated && b.negated ? 1 : 0),
    act,
    tells: tellsEnough(a, b),
  }
}
