/** Did it happen? Accounts that assert what others deny, and parties that deny what is said. */
import type { ClaimLinks, Member } from '../claims/claims.ts'
import { compareText } from '../claims/order.ts'
import { sameSide } from '../claims/features.ts'
import { nearness } from '../claims/similarity.ts'
import type { EntityLinks } from '../view.ts'
import { inSentence, nounOf, readable, sameStory, sentencePlace, sideOf, soQuestion, type Draft } from './sides.ts'

/** Said of something that was or is, in a clause of its own. */
const certain = ({ mention, proposition, reactions }: Member): boolean => {
  if ((mention.modality !== 'fact' && mention.modality !== 'reported') || proposition.kind === 'phrase') return false
  // "denied having asked": a denial in the verb above, not in the clause.
  if (mention.polarity === 'denied' && !proposition.negated) return proposition.tense !== 'future'
  const told = proposition.tense !== 'none' && proposition.tense !== 'future'
  return told && (proposition.whole || proposition.kind === 'title' || reactions.length > 0)
}

/** Said of what will be: a denial of it is a difference. */
const isPlan = ({ mention, proposition }: Member): boolean =>
  mention.modality === 'planned' && mention.polarity === 'asserted' && proposition.whole

/** Nearness of an assertion and a denial that are of one matter, and not two clauses about it; nearer than the upper bound they are one sentence read twice. */
const SAME = [0.6, 0.97] as const
/** How far acts must agree where one text says in so many words that it denies: "denied that it had offered to lift" and "will lift". */
const DENIED_ACT = 0.85
const opposed = (links: ClaimLinks, one: Member, other: Member): boolean => {
  const { score, act } = nearness(one.proposition, other.proposition, links.weights)
  const persons = (member: Member): Set<string> =>
    new Set(member.proposition.others.filter(({ person }) => person).map(({ entity }) => entity))
  const [left, right] = [persons(one), persons(other)]
  const strangers = left.size !== right.size || [...left].some((entity) => !right.has(entity))
  const denies = other.reactions.length > 0 || one.reactions.length > 0
  return denies ? act >= DENIED_ACT : act === 1 && score < SAME[1] && score >= SAME[0] && !strangers
}

/** Acts of several, of which one alone is not the doer. */
const MUTUAL = new Set(['meet', 'talk', 'agree', 'exchange', 'visit'])

const withArticle = (noun: string): string =>
  noun.endsWith('s') ? noun : /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`

/** The question of a matter: its noun, and whose it was where that is known. */
const questionOf = (links: EntityLinks, members: readonly Member[], statement: string): string => {
  const main = members.flatMap(({ proposition }) => proposition.main)
  const noun = nounOf(main)
  const party = members.flatMap(({ proposition }) => proposition.actors.map(({ party }) => party))[0]
  const name = links.parties.find(({ id }) => id === party)?.name
  if (noun === null) return soQuestion(statement)
  if (noun === 'reply') return 'Has there been a reply?'
  return name === undefined || MUTUAL.has(main[0] ?? '')
    ? `Has there been ${withArticle(noun)}?`
    : `Has there been ${withArticle(noun)} by ${inSentence(name)}?`
}

/** Days between two texts from which the one may tell of a change rather than contradict the other. */
const CHANGED_AFTER = 2

const daysApart = (a: Member, b: Member): number => {
  const [left, right] = [a, b].map(
    ({ proposition }) => Date.parse(proposition.published?.slice(0, 10) ?? '') / 86_400_000,
  )
  const gap = Math.abs((left ?? Number.NaN) - (right ?? Number.NaN))
  return Number.isNaN(gap) ? 0 : gap
}

/** True when every pair may be of two times, or what is asserted is only planned. */
const canBothHold = (asserting: readonly Member[], denying: readonly Member[]): boolean =>
  asserting.every(
    (one) => one.mention.modality === 'planned' || denying.every((other) => daysApart(one, other) >= CHANGED_AFTER),
  )

/** Claims with mentions that assert and mentions that deny, in different documents or mouths. */
export const polarityDisputes = (links: ClaimLinks, entities: EntityLinks): Draft[] =>
  links.claims.flatMap(({ id }): Draft[] => {
    const members = (links.membersOf.get(id) ?? []).filter((member) => certain(member) || isPlan(member))
    const all = {
      asserted: members.filter(({ mention }) => mention.polarity === 'asserted'),
      denied: members.filter(({ mention }) => mention.polarity === 'denied'),
    }
    const denying = all.denied.filter((other) => all.asserted.some((one) => opposed(links, one, other)))
    const asserting = denying.length > 0 ? all.asserted : []
    if (asserting.length === 0 || denying.length === 0) return []
    const apart = asserting.some((one) =>
      denying.some(
        (other) =>
          one.mention.anchor.document !== other.mention.anchor.document ||
          one.mention.attribution !== other.mention.attribution,
      ),
    )
    if (!apart) return []
    return [
      {
        strength: canBothHold(asserting, denying) ? 'difference' : 'contradiction',
        kind: 'polarity',
        question: questionOf(entities, asserting, asserting[0]?.mention.anchor.quote.exact ?? ''),
        sides: [
          sideOf(
            links,
            asserting.map(({ proposition }) => readable(links, proposition)),
          ),
          sideOf(
            links,
            denying.map(({ proposition }) => sentencePlace(links, proposition)),
          ),
        ],
      },
    ]
  })

/** What one text plans or tells and another calls unlikely. */
export const doubtDisputes = (
  links: ClaimLinks,
  entities: EntityLinks,
  storyOf: ReadonlyMap<string, string>,
): Draft[] =>
  links.rivals.flatMap(({ a, b, score, conflicts }): Draft[] => {
    if (conflicts.join() !== 'modality' || a.document === b.document || score < SAME[0] || !sameStory(storyOf, a, b))
      return []
    const [told, doubted] = a.negated ? [b, a] : [a, b]
    if (
      doubted.modality !== 'possible' ||
      told.modality === 'possible' ||
      told.modality === 'conditional' ||
      !told.whole
    )
      return []
    const noun = nounOf(told.main)
    const name = MUTUAL.has(told.main[0] ?? '')
      ? undefined
      : entities.parties.find(({ id }) => id === told.actors[0]?.party)?.name
    return [
      {
        strength: 'difference',
        kind: 'polarity',
        question:
          noun === null
            ? 'Will it happen?'
            : `Will there be ${withArticle(noun)}${name === undefined ? '' : ` by ${inSentence(name)}`}?`,
        sides: [sideOf(links, [readable(links, told)]), sideOf(links, [sentencePlace(links, doubted)])],
      },
    ]
  })

/** Nearness from which opposite acts of one actor on one thing are one matter. */
const SAME_MATTER = 0.5

/** Opposite acts of one actor on one thing: accepted here, rejected there. */
export const oppositeDisputes = (
  links: ClaimLinks,
  entities: EntityLinks,
  storyOf: ReadonlyMap<string, string>,
): Draft[] =>
  links.rivals.flatMap(({ a, b, score, conflicts }): Draft[] => {
    if (
      conflicts.join() !== 'opposite' ||
      a.document === b.document ||
      score < SAME_MATTER ||
      !sameStory(storyOf, a, b)
    )
      return []
    const actor = a.actors.find((one) => b.actors.some((other) => sameSide(one, other)))
    const name =
      links.readers.size > 0 && actor !== undefined
        ? (entities.parties.find(({ id }) => id === actor.party)?.name ??
          entities.entities.find(({ id }) => id === actor.entity)?.name)
        : undefined
    const [one, other] = compareText(nounOf(a.main) ?? '', nounOf(b.main) ?? '') <= 0 ? [a, b] : [b, a]
    const [left, right] = [nounOf(one.main), nounOf(other.main)]
    if (actor === undefined || left === null || right === null) return []
    return [
      {
        strength: 'contradiction',
        kind: 'polarity',
        question: `Which was it${name === undefined ? '' : ` on the part of ${inSentence(name)}`}: ${left} or ${right}?`,
        sides: [sideOf(links, [readable(links, one)]), sideOf(links, [readable(links, other)])],
      },
    ]
  })
