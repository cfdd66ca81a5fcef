/** How many? Accounts that count the same thing differently. */
import type { ClaimLinks } from '../claims/claims.ts'
import type { Proposition } from '../claims/proposition.ts'
import type { Quantity } from '../claims/quantities.ts'
import { actAgreement } from '../claims/acts.ts'
import { conflictsOf } from '../claims/conflicts.ts'
import { participantsOf, sameSide } from '../claims/features.ts'
import { figureConflicts, figuresAgree } from '../claims/figures.ts'
import { nearness } from '../claims/similarity.ts'
import { readable, sameStory, sideOf, type Draft } from './sides.ts'

/** Acts whose toll is counted: any two accounts of one event count the same dead, however they put it. */
const TOLLS: ReadonlyMap<string, string> = new Map([
  ['kill', 'killed'],
  ['injure', 'injured'],
  ['arrest', 'detained'],
  ['release', 'released'],
  ['exchange', 'exchanged'],
  ['kidnap', 'abducted'],
  ['displace', 'displaced'],
  ['return', 'returned'],
  ['deploy', 'deployed'],
])
/** Nearness from which any other count is taken for a count of the same thing. */
const SAME_COUNT = 0.6
/** Without a common actor, figures of like sentences are often of other things (two rates, two months). */
const SAME_COUNT_UNNAMED = 0.75
/** From here the words around two figures are so alike that the verb above them does not matter ("offered to limit", "returned with an offer to limit"). */
const SAME_WORDS = 0.75
/** A lower bar for tolls, whose sentences differ more; chosen by reading what it lets in on the gun violence set. */
const SAME_TOLL = 0.4
/** Acts of a deal: their figures are of that deal, whoever the sentence names. */
const DEALS = new Set(['release', 'exchange', 'return'])
const SAME_DEAL = 0.45
/** Below this two tolls may count different people ("including the gunman"), so they only differ. */
const SURE_TOLL = 0.6
/** A count that leaves some out or takes some in. */
const PARTIAL = /\b(?:includ\w+|excluding|other|others|another|more(?! than)|of the|of them|besides|among)\b/i

const places = (one: Proposition): Set<string> => new Set(one.places.map(({ entity }) => entity))
const tollOf = (a: Proposition, b: Proposition): string | null =>
  [...a.main, ...a.terms.flatMap(({ concepts }) => concepts)].find(
    (act) => TOLLS.has(act) && (b.main.includes(act) || b.terms.some(({ concepts }) => concepts.includes(act))),
  ) ?? null

const textOf = (links: ClaimLinks, { document, span }: Proposition): string =>
  links.readers.get(document)?.document.text.slice(span.start, span.end) ?? ''

/** The dates a proposition gives, as TIMEX3 values, resolved or not. */
const datesOf = (links: ClaimLinks, { document, span }: Proposition): Set<string> =>
  new Set(
    links.readers
      .get(document)
      ?.layers.times.mentions.flatMap((mention) =>
        mention.type === 'DATE' && span.start <= mention.span.start && mention.span.end <= span.end
          ? [mention.value]
          : [],
      ) ?? [],
  )
const datesApart = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  left.size > 0 && right.size > 0 && ![...left].some((value) => right.has(value))

/** True when something says that the two are of one event: a place, a name, or the lack of any. */
const sameEvent = (a: Proposition, b: Proposition): boolean => {
  const left = places(a)
  const shared = [...places(b)].some((one) => left.has(one))
  const names = new Set(participantsOf(a).map(({ entity }) => entity))
  return (
    shared || participantsOf(b).some(({ entity }) => names.has(entity)) || (names.size === 0 && b.places.length === 0)
  )
}

const compatible = (a: Quantity, b: Quantity): boolean =>
  (a.bound === 'least' && b.value >= a.value) ||
  (b.bound === 'least' && a.value >= b.value) ||
  (a.bound === 'most' && b.value <= a.value) ||
  (b.bound === 'most' && a.value <= b.value)

const question = (figure: Quantity, toll: string | null, planned: boolean): string => {
  if (figure.unit === 'percent') return 'What percentage?'
  if (figure.unit.startsWith('money:')) return 'What sum?'
  if (figure.unit === 'duration') return 'For how long?'
  const counted = figure.unit === 'people' ? 'people' : figure.noun
  const was = planned ? 'are to be' : 'were'
  return toll === null ? `How many ${counted}?` : `How many ${counted} ${was} ${TOLLS.get(toll) ?? ''}?`
}

const isAhead = ({ modality, tense }: Proposition): boolean => modality === 'planned' || tense === 'future'

/** Expected, hoped or feared: not to be held against what was counted. */
const isSupposed = ({ modality }: Proposition): boolean => modality === 'possible' || modality === 'conditional'

/** Disputes over figures between documents of one story. */
export const figureDisputes = (links: ClaimLinks, storyOf: ReadonlyMap<string, string>): Draft[] => {
  const counted = links.propositions.filter(({ quantities, kind }) => quantities.length > 0 && kind !== 'phrase')
  const groups = new Map<string, { question: string; strong: boolean; values: Map<number, Proposition[]> }>()
  counted.forEach((a, i) => {
    for (const b of counted.slice(i + 1)) {
      if (a.document === b.document || !sameStory(storyOf, a, b)) continue
      const conflict = figureConflicts(a, b)[0]
      if (isSupposed(a) !== isSupposed(b)) continue
      if (conflict === undefined || conflictsOf(a, b).some((kind) => kind !== 'quantity')) continue
      const [left, right] = conflict
      const toll = left.unit === 'people' || tollUnit(left) ? tollOf(a, b) : null
      const near = nearness(a, b, links.weights)
      const acted =
        a.actors.some((one) => participantsOf(b).some((other) => sameSide(one, other))) ||
        b.actors.some((one) => participantsOf(a).some((other) => sameSide(one, other)))
      const named = participantsOf(a).some((one) => participantsOf(b).some((other) => sameSide(one, other)))
      const dated = [...datesOf(links, a)].some((value) => datesOf(links, b).has(value))
      const rate = left.unit === 'percent' || left.unit.startsWith('money:')
      const same =
        toll === null
          ? near.tells &&
            (named || !rate) &&
            (near.score * near.act >= (acted ? SAME_COUNT : SAME_COUNT_UNNAMED) || (named && near.score >= SAME_WORDS))
          : near.score >= (DEALS.has(toll) ? SAME_DEAL : named || dated ? SAME_TOLL : SAME_COUNT_UNNAMED)
      if (
        !same ||
        !(dated || (toll !== null && DEALS.has(toll)) || sameEvent(a, b)) ||
        datesApart(datesOf(links, a), datesOf(links, b)) ||
        (actAgreement(a, b) === 0 && toll === null && near.score < SAME_WORDS)
      )
        continue
      const key = [
        storyOf.get(a.document) ?? '',
        toll ?? [...a.main].join(),
        left.unit,
        [...places(a)].sort().join(),
      ].join('\n')
      const group = groups.get(key) ?? {
        question: question(left, toll, isAhead(a) || isAhead(b)),
        strong: false,
        values: new Map<number, Proposition[]>(),
      }
      if (toll === null && compatible(left, right)) continue
      if (toll === null && (PARTIAL.test(textOf(links, a)) || PARTIAL.test(textOf(links, b)))) continue
      const whole = (one: Proposition): boolean => !PARTIAL.test(textOf(links, one))
      group.strong ||= !compatible(left, right) && (toll === null || near.score >= SURE_TOLL) && whole(a) && whole(b)
      for (const [figure, one] of [
        [left, a],
        [right, b],
      ] as const) {
        const value =
          [...group.values.keys()].find((known) => figuresAgree({ ...figure, value: known, bound: 'exact' }, figure)) ??
          figure.value
        group.values.set(value, [...(group.values.get(value) ?? []), one])
      }
      groups.set(key, group)
    }
  })
  return [...groups.values()].map(({ question: asked, strong, values }): Draft => ({
    strength: strong ? 'contradiction' : 'difference',
    kind: 'quantity',
    question: asked,
    sides: [...values]
      .sort(([a], [b]) => a - b)
      .map(([, members]) =>
        sideOf(
          links,
          [...new Set(members)].map((one) => readable(links, one)),
        ),
      ),
  }))
}

const tollUnit = ({ unit }: Quantity): boolean =>
  [
    'prisoner',
    'hostage',
    'troops',
    'civilian',
    'people',
    'child',
    'woman',
    'worker',
    'police',
    'refugee',
    'remains',
  ].includes(unit)
