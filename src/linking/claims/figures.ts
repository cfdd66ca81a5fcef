/** When two figures of one thing can both be meant, and when they conflict. */
import type { Proposition } from './proposition.ts'
import type { Quantity } from './quantities.ts'

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
    const sum = (list: readonly Quantity[]): number =>
      list.filter(({ unit }) => unit === one.unit).reduce((total, { value }) => total + value, 0)
    if (Math.abs(sum(a.quantities) - sum(b.quantities)) <= TOLERANCE) continue
    if (
      rivals.length > 0 &&
      !rivals.some((other) => figuresAgree(one, other)) &&
      !a.quantities.some((own) => own.unit === one.unit && rivals.some((other) => figuresAgree(own, other)))
    )
      found.push([one, rivals[0] as Quantity])
  }
  return found
}
const qualifiersAgree = (a: Quantity, b: Quantity): boolean =>
  a.qualifiers.length === 0 || b.qualifiers.length === 0 || a.qualifiers.some((one) => b.qualifiers.includes(one))
