/** Looks verbs and nouns up in the PLOVER lexicon. */
import {
  ASPECTUAL,
  CONTROLLING,
  NOUN_EVENTS,
  UNWILLING,
  VERB_RULES,
  WILLING,
  type VerbRule,
} from '../../lexicons/plover.ts'
import type { PloverType } from '../../model/annotation.ts'
import type { Token } from '../../model/layers.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const rulesOf = new Map<string, VerbRule[]>()
for (const rule of VERB_RULES)
  for (const verb of words(rule.verbs)) rulesOf.set(verb, [...(rulesOf.get(verb) ?? []), rule])

const nounTypes = new Map<string, PloverType>()
for (const [type, nouns] of Object.entries(NOUN_EVENTS) as [PloverType, string][])
  for (const noun of words(nouns)) if (!nounTypes.has(noun)) nounTypes.set(noun, type)

export const controlling = words(CONTROLLING)
export const aspectual = words(ASPECTUAL)
export const willing = words(WILLING)
export const unwilling = words(UNWILLING)

/** Words of a sentence that a verb's rules look at after it: enough for an object and its complement. */
const REACH = 14

/** The lemmas the rules of a verb read: those of a passive's subject, then those after the verb. */
export const windowOf = (tokens: readonly Token[], head: number, end: number, before: readonly Token[]): string =>
  [...before, ...tokens.slice(head + 1, Math.min(end, head + 1 + REACH))].map(({ lemma }) => lemma).join(' ')

/** The type that a verb's rules give it before these words, or null. */
export const typeOfVerb = (lemma: string, window: string): PloverType | null => {
  for (const { type, after, unless } of rulesOf.get(lemma) ?? [])
    if ((after === undefined || after.test(window)) && !(unless?.test(window) ?? false)) return type
  return null
}

export const typeOfNoun = (token: Token): PloverType | null =>
  nounTypes.get(token.lower) ?? nounTypes.get(token.lemma) ?? null
