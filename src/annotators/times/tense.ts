/** The tense of the verb a time hangs on, from tags and forms: whether "Monday" is the last one or the next. */
import type { Sentence, Token } from '../../model/layers.ts'

/** Auxiliaries and words that point a following infinitive or noun ahead. */
const AHEAD = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'upcoming', 'forthcoming'])
const MODAL = new Set(['would', 'may', 'might', 'should', 'must'])
/** Verbs whose bare present with a date speaks of what is arranged: "the talks resume Monday". */
const ARRANGED = new Set(
  'meet begin start open resume reconvene convene arrive leave depart travel visit expire end close gather vote hold take'.split(
    ' ',
  ),
)
const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

/** Past forms that equal their lemma. */
const FLAT_PAST = new Set([
  'set',
  'put',
  'cut',
  'hit',
  'let',
  'quit',
  'shut',
  'split',
  'spread',
  'cost',
  'hurt',
  'burst',
  'cast',
  'beat',
  'read',
  'broadcast',
])
const isPast = ({ lower, lemma, pos }: Token): boolean =>
  pos === 'AUX'
    ? /^(?:was|were|had|did)$/.test(lower)
    : lower.endsWith('ed') || FLAT_PAST.has(lower) || (lower !== lemma && !/(?:s|ing)$/.test(lower))

/** Reads the verb at `i`: itself, its auxiliaries, and "to" before it. */
const tenseOfVerb = (
  tokens: readonly Token[],
  first: number,
  i: number,
  region: Sentence['region'],
): 'past' | 'future' | 'none' => {
  const verb = tokens[i] as Token
  for (let j = i - 1; j >= Math.max(first, i - 5); j--) {
    const token = tokens[j] as Token
    if (AHEAD.has(token.lower)) return 'future'
    if (MODAL.has(token.lower)) return tokens.slice(j + 1, i).some(({ lower }) => lower === 'have') ? 'past' : 'future'
    if (token.lower === 'to' && verb.lower === verb.lemma) return 'future'
    if (/^(?:was|were|had|did|has|have|'ve|’ve)$/.test(token.lower)) return 'past'
    if (!isVerb(token) && token.pos !== 'ADV' && token.pos !== 'PART') break
  }
  if (isPast(verb)) return 'past'
  if (region === 'title') return 'past'
  if (ARRANGED.has(verb.lemma) && !verb.lower.endsWith('ing')) return 'future'
  return 'none'
}

/** Prepositions that only lead to a time still to come when it was told. */
const TOWARDS = new Set(['until', 'till', 'by', 'for'])
/** Acts that fix something for later, and what they fix. */
const ARRANGING = new Set(
  'invite propose call schedule announce postpone delay plan offer convene set move summon request seek accept order'.split(
    ' ',
  ),
)
const ARRANGED_THINGS = new Set(
  `talk meeting summit negotiation conference ceremony session round dinner vote hearing visit strike walkout referendum election
  signing debate handover swap exchange release ceasefire truce`.split(/\s+/),
)

/** "Invited both sides to talks on Monday": the verb is past, the talks are not. "Postponed the vote to 3 December". */
const arranges = (tokens: readonly Token[], verb: number, place: number): boolean => {
  if (!ARRANGING.has((tokens[verb] as Token).lemma) || place - verb < 2) return false
  const preposition = tokens[place - 1] as Token
  if (preposition.lower === 'to') return true
  const thing = /^(?:on|in|at)$/.test(preposition.lower) ? tokens[place - 2] : preposition
  return thing !== undefined && ARRANGED_THINGS.has(thing.lemma)
}

/** The tense of the nearest verb before the place, else after it, within the sentence's tokens [first, end). */
export const tenseAt = (
  tokens: readonly Token[],
  first: number,
  end: number,
  at: number,
  region: Sentence['region'],
): 'past' | 'future' | 'none' => {
  let place = first
  while (place < end && (tokens[place] as Token).start < at) place++
  if (place > first && TOWARDS.has((tokens[place - 1] as Token).lower)) return 'future'
  for (let i = place - 1; i >= first; i--) {
    const token = tokens[i] as Token
    if (AHEAD.has(token.lower)) return 'future'
    if (
      /^(?:scheduled|due|slated|planned|set)$/.test(token.lower) &&
      /^(?:for|to|on|at|in)$/.test(tokens[i + 1]?.lower ?? '')
    )
      return 'future'
    if (isVerb(token)) return arranges(tokens, i, place) ? 'future' : tenseOfVerb(tokens, first, i, region)
    if (token.text === ';' || token.text === ':') break
  }
  for (let i = place; i < end; i++) {
    const token = tokens[i] as Token
    if (AHEAD.has(token.lower)) return 'future'
    if (isVerb(token)) return tenseOfVerb(tokens, first, i, region)
  }
  return 'none'
}
