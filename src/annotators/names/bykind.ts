/**
 * Bodies spoken of by their kind: "the union", "the militant group's leader". Such words stand for a named body only
 * where the document names exactly one of the kind; for a government or its army only where just one side's is told.
 */
import { BODY_KINDS, GOVERNMENT_OWN, KIND_MODIFIERS, type BodyKind } from '../../lexicons/body-kinds.ts'
import type { Token } from '../../model/layers.ts'
import type { Line } from './line.ts'
import type { Draft } from './referents.ts'

const isOf = ({ listed, words }: BodyKind, { name, gazetteer, kind }: Draft): boolean => {
  if (kind !== 'organization' && kind !== 'group' && !listed.has(name)) return false
  if (gazetteer?.startsWith('outlet:') === true) return false
  if (listed.has(name)) return true
  return words?.test(name) ?? false
}

/** By the word for a kind, the one referent of the document that is of it. */
const soleOfKind = (drafts: readonly Draft[]): Map<string, Draft> => {
  const found = new Map<string, Draft>()
  for (const [noun, kind] of BODY_KINDS) {
    const [one, ...others] = drafts.filter((draft) => isOf(kind, draft))
    if (one !== undefined && others.length === 0) found.set(noun, one)
  }
  return found
}

/** The words by which a body of the kind is called, as they are kept among its forms. */
export const kindAlias = (noun: string): string => `the ${noun}`

/** Unlisted unions, companies, employers and armed movements act for themselves. */
const isOwnParty = (draft: Draft): boolean =>
  draft.kind === 'organization' &&
  draft.gazetteer === null &&
  draft.bare === null &&
  OF_THEIR_OWN.some((noun) => BODY_KINDS.get(noun)?.words?.test(draft.name) === true)
const OF_THEIR_OWN = ['union', 'company', 'employers', 'association', 'federation', 'alliance', 'rebels', 'movement']

/** Teaches each referent that is the only one of its kind the words for the kind, and makes those that bargain parties. */
export const learnKinds = (drafts: readonly Draft[]): void => {
  for (const [noun, draft] of soleOfKind(drafts)) draft.aliases.add(kindAlias(noun))
  for (const draft of drafts) if (isOwnParty(draft)) draft.state = true
}

/** Words for a kind at tokens [first, end), article left out; `words` is the kind's noun. */
type KindWords = { readonly first: number; readonly end: number; readonly words: string }

/** Words that would make it another body: "the rival union", "the parent company". */
const admits = (token: Token): boolean =>
  KIND_MODIFIERS.has(token.lower) || token.text === '-' || /^['’]$/.test(token.text) || token.lower === 'employers'

/** First words of all these nouns, so that most tokens are passed by at once. */
const FIRST_WORDS = new Set([...BODY_KINDS.keys(), ...GOVERNMENT_OWN].map((noun) => noun.replace(/ .*$/, '')))

const nounEnd = (tokens: readonly Token[], at: number): number => {
  if (!FIRST_WORDS.has(tokens[at]?.lower ?? '')) return at
  const two = `${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`
  if (GOVERNMENT_OWN.has(two)) return at + 2
  const word = tokens[at]?.lower ?? ''
  return BODY_KINDS.has(word) || GOVERNMENT_OWN.has(word) ? at + 1 : at
}

/** After the noun: what shows that it only modifies, or that the words say which one is meant. */
const goesOn = ({ tokens, hits }: Line, end: number): boolean => {
  const next = tokens[end]
  if (next === undefined) return false
  if (next.text === '-' || hits.has(end)) return true
  if (next.pos === 'NOUN' || next.pos === 'PROPN') return true
  return /^(?:of|that|which|who|whose|representing|behind|known|called|led|for)$/.test(next.lower)
}

/** Every "the union" and the like of a line, in order. */
export const kindWordsOf = (line: Line): KindWords[] => {
  const { tokens } = line
  const found: KindWords[] = []
  for (let at = 1; at < tokens.length; at++) {
    const end = nounEnd(tokens, at)
    if (end === at || !/^\p{Ll}/u.test(tokens[at]?.text ?? '') || goesOn(line, end)) continue
    let first = at
    while (first > 1 && at - first < 3 && admits(tokens[first - 1] as Token)) first--
    if (tokens[first - 1]?.lower !== 'the') continue
    found.push({
      first,
      end,
      words: tokens
        .slice(at, end)
        .map(({ lower }) => lower)
        .join(' '),
    })
    at = end - 1
  }
  return found
}
