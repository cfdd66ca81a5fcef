/** How the acts of two propositions agree. */
import { CARRYING, GENERIC } from '../../lexicons/act-kinds.ts'
import { FAMILY_OF, OPPOSITE_ACTS } from '../../lexicons/paraphrases.ts'
import type { Proposition } from './proposition.ts'

/** How far two acts agree that say little without what hangs on them. */
const GENERIC_AGREEMENT = 0.8

export const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))
export const inFamily = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => FAMILY_OF.has(one) && b.some((other) => FAMILY_OF.get(one) === FAMILY_OF.get(other)))

const carried = (one: Proposition): readonly string[] =>
  one.main.some((act) => CARRYING.has(act)) ? [...one.main, ...one.inner] : one.main

/** True for acts that cannot both be true of one thing; of one matter they are, so that rivals are found. */
export const opposite = (a: Proposition, b: Proposition): boolean =>
  a.main.some((one) => b.main.some((other) => OPPOSITE_ACTS.has(`${one} ${other}`)))

/** How two propositions' acts agree: 1 the same or its opposite, lower where one names it inside the other or in its family, 0 not at all. */
export const actAgreement = (a: Proposition, b: Proposition): number => {
  if (meets(a.main, b.main))
    return a.main.every((act) => GENERIC.has(act) || act.startsWith('=')) &&
      !(a.main.every((act) => GENERIC.has(act)) && a.inner.length + b.inner.length === 0) &&
      !meets(a.inner, b.inner)
      ? GENERIC_AGREEMENT
      : 1
  if (opposite(a, b)) return 1
  if (inFamily(a.main, b.main)) return 0.85
  if (meets(carried(a), carried(b))) return 0.85
  const all = (one: Proposition): string[] => one.terms.flatMap(({ concepts }) => concepts)
  if (meets(a.main, all(b)) && meets(b.main, all(a))) return 0.6
  return 0
}
