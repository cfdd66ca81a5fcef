/** Which tokens colour a report, by lexicon, part of speech and neighbours. */
import {
  LOADED_ADJECTIVES,
  LOADED_ADVERBS,
  LOADED_NOUNS,
  LOADED_PHRASES,
  LOADED_VERBS,
} from '../../lexicons/loaded-words.ts'
import { compoundAt } from '../../model/compound.ts'
import type { Token } from '../../model/layers.ts'

/** Phrases by their first word, longest first; each a list of words. */
export const phraseIndex = (phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const index = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const parts = phrase.split(' ')
    index.set(
      parts[0] as string,
      [...(index.get(parts[0] as string) ?? []), parts].sort((a, b) => b.length - a.length),
    )
  }
  return index
}
/** The length in tokens of the longest phrase that begins at token `i`, or 0. */
export const phraseAt = (
  index: ReadonlyMap<string, readonly (readonly string[])[]>,
  tokens: readonly Token[],
  i: number,
  end: number,
): number => {
  for (const parts of index.get((tokens[i] as Token).lower) ?? [])
    if (i + parts.length <= end && parts.every((part, k) => tokens[i + k]?.lower === part)) return parts.length
  return 0
}

const PHRASES = phraseIndex(LOADED_PHRASES)

/** Nouns after which "regime" is a set of rules rather than a government. */
const RULES = new Set(
  `sanctions sanction inspection inspections verification monitoring safeguards control controls trade tariff tax visa
  legal ceasefire treaty licensing regulatory nonproliferation non-proliferation exercise training quota fishing fisheries conservation border arms`.split(
    /\s+/,
  ),
)

export type LoadedClass = 'adjective' | 'adverb' | 'noun' | 'verb'

/** "Their dithering": a loaded verb's noun. */
const isGerund = (lower: string): boolean => {
  if (!lower.endsWith('ing')) return false
  const stem = lower.slice(0, -3)
  return (
    LOADED_VERBS.has(stem) ||
    LOADED_VERBS.has(`${stem}e`) ||
    (stem.at(-1) === stem.at(-2) && LOADED_VERBS.has(stem.slice(0, -1)))
  )
}

/** The class of a loaded token, or null. A capital inside a sentence is a name's, not a judgement. */
export const loadedClass = (tokens: readonly Token[], i: number): LoadedClass | null => {
  const { lemma, lower, pos, text, sentence } = tokens[i] as Token
  const before = tokens[i - 1]
  if (/^\p{Lu}/u.test(text) && before?.sentence === sentence && /^\p{Lu}/u.test(before.text)) return null
  const hit = (set: ReadonlySet<string>): boolean => set.has(lemma) || set.has(lower)
  // "Greedy bosses ...": the tagger takes a capital at a sentence's start for a name.
  if (pos === 'PROPN' && before?.sentence !== sentence && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? ''))
    return LOADED_ADJECTIVES.has(lower) ? 'adjective' : LOADED_ADVERBS.has(lower) ? 'adverb' : null
  switch (pos) {
    case 'ADJ':
      return hit(LOADED_ADJECTIVES) ? 'adjective' : LOADED_NOUNS.has(lower) ? 'noun' : null
    case 'ADV':
      return hit(LOADED_ADVERBS) ? 'adverb' : LOADED_ADJECTIVES.has(lower) ? 'adjective' : null
    case 'NOUN':
      if (lemma === 'regime' && RULES.has(before?.lower ?? '')) return null
      if (hit(LOADED_NOUNS)) return 'noun'
      return LOADED_ADJECTIVES.has(lower) ? 'adjective' : isGerund(lower) ? 'verb' : null
    case 'VERB':
      return hit(LOADED_VERBS) ? 'verb' : LOADED_ADJECTIVES.has(lower) ? 'adjective' : null
    default:
      return null
  }
}

/** The length of the loaded phrase or hyphenated word that begins at token `i`, or 0. */
export const loadedPhrase = (tokens: readonly Token[], i: number, end: number): number => {
  const compound = compoundAt(tokens, i, end)
  if (compound !== null && [LOADED_ADJECTIVES, LOADED_ADVERBS, LOADED_NOUNS].some((set) => set.has(compound.lower)))
    return compound.length
  return phraseAt(PHRASES, tokens, i, end)
}
