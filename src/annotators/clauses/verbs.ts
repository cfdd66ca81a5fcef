/** Verb groups: auxiliaries, negation, adverbs between them and the main verb, read from the tags. */
import { BE, HAVE, MODALS, NEGATORS } from '../../lexicons/grammar.ts'
import type { Modality } from '../../model/dossier.ts'
import type { Chunk, Token } from '../../model/layers.ts'

export type VerbGroup = {
  /** Tokens [first, end). */
  readonly first: number
  readonly end: number
  /** The main verb's token. */
  readonly head: number
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly negated: boolean
  readonly modality: Modality
}

const isThirdPerson = (lower: string): boolean => lower.endsWith('s') && !lower.endsWith('ss') && lower !== 'was'
const isPastForm = ({ lower, lemma }: Token): boolean =>
  lower !== lemma && !lower.endsWith('ing') && !isThirdPerson(lower)
/** Verbs whose past equals their plain form. */
const UNCHANGED = new Set([
  'put',
  'cut',
  'set',
  'hit',
  'let',
  'shut',
  'quit',
  'cost',
  'hurt',
  'read',
  'beat',
  'spread',
  'split',
  'cast',
  'shed',
])

const isParticiple = (token: Token): boolean => isPastForm(token) || UNCHANGED.has(token.lower)

const SKIPPED = new Set(['ADV', 'PART'])
const QUOTES = new Set(['"', '“', '”', '‘', '’', "'"])

/** True for a token that may stand inside a verb group between auxiliary and main verb. */
const inner = (token: Token): boolean =>
  (SKIPPED.has(token.pos) && token.lower !== 'to') || NEGATORS.has(token.lower) || QUOTES.has(token.lower)

/** "have" and "do" tagged as main verbs are auxiliaries when a verb form follows: "to have injected". */
const isAuxiliary = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token
  if (token.pos === 'AUX') return true
  if (token.pos !== 'VERB') return false
  if (MODALS.has(token.lower) || BE.has(token.lower)) return true
  const next = tokens.slice(at + 1, at + 4).find((one) => !inner(one))
  return HAVE.has(token.lower) && next?.sentence === token.sentence && isVerb(next) && isParticiple(next)
}
const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

type Run = { end: number; head: number; auxiliaries: number[] }

/** Reads on from the first auxiliary or verb: auxiliaries, then one main verb. Subjects may stand inside a question. */
const run = (tokens: readonly Token[], first: number, limit: number): Run => {
  const auxiliaries: number[] = []
  let last = first
  for (let at = first; at < limit; at++) {
    const token = tokens[at] as Token
    if (isAuxiliary(tokens, at)) {
      auxiliaries.push(at)
      last = at
    } else if (token.pos === 'VERB') return { end: at + 1, head: at, auxiliaries }
    else if (
      token.lower === 'to' &&
      tokens[at - 1]?.lower === 'yet' &&
      HAVE.has((tokens[auxiliaries.at(-1) ?? first] as Token).lower)
    )
      continue
    else if (!inner(token)) break
    else if (tokens[at + 1] === undefined || at + 1 >= limit) break
  }
  return { end: last + 1, head: last, auxiliaries: auxiliaries.filter((at) => at !== last) }
}

const tenseOf = (auxiliaries: readonly Token[], head: Token): VerbGroup['tense'] => {
  const lead = auxiliaries[0] ?? head
  if (['will', "'ll", 'wo', 'shall'].includes(lead.lower)) return 'future'
  if (
    ['was', 'were', 'did', 'had', 'has', 'have', "'ve"].includes(lead.lower) &&
    (auxiliaries.length > 0 || lead.lower === 'was' || lead.lower === 'were')
  )
    return 'past'
  if (auxiliaries.length > 0) return 'present'
  if (head.lower === 'had') return 'past'
  return isPastForm(head) ? 'past' : 'present'
}

const REPORTED = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly', 'apparently'])
const POSSIBLE = new Set([
  'may',
  'might',
  'could',
  'can',
  'ca',
  'possibly',
  'perhaps',
  'probably',
  'likely',
  'potentially',
])
const PLANNED = new Set(['will', "'ll", 'wo', 'shall', 'would', "'d", 'should', 'must', 'ought'])

const modalityOf = (group: readonly Token[], infinitive: boolean): Modality => {
  if (group.some((token) => REPORTED.has(token.lower))) return 'reported'
  if (group.some((token) => POSSIBLE.has(token.lower))) return 'possible'
  if (infinitive || group.some((token) => PLANNED.has(token.lower) && token.pos !== 'NOUN')) return 'planned'
  return 'fact'
}

const describe = (
  tokens: readonly Token[],
  first: number,
  { end, head, auxiliaries }: Run,
  infinitive: boolean,
): VerbGroup => {
  const group = tokens.slice(first, end)
  const main = tokens[head] as Token
  const helpers = auxiliaries.map((at) => tokens[at] as Token)
  const before = tokens[first - 1]?.sentence === main.sentence ? tokens[first - 1] : undefined
  const passive =
    helpers.some((token) => BE.has(token.lower)) &&
    main.pos === 'VERB' &&
    isParticiple(main) &&
    !main.lower.endsWith('ing')
  const bare = helpers.length === 0
  const form = infinitive
    ? 'infinitive'
    : bare && main.lower.endsWith('ing') && main.lower !== main.lemma
      ? 'gerund'
      : 'finite'
  const yetTo =
    helpers.some((token) => HAVE.has(token.lower)) &&
    group.some((token, i) => token.lower === 'yet' && group[i + 1]?.lower === 'to')
  const negated =
    yetTo ||
    group.some((token) => NEGATORS.has(token.lower)) ||
    (before !== undefined && NEGATORS.has(before.lower)) ||
    group.some((token, i) => token.lower === 'no' && group[i + 1]?.lower === 'longer')
  const withBefore = before?.pos === 'ADV' ? [before, ...group] : group
  return {
    first,
    end,
    head,
    form,
    passive,
    negated,
    tense: infinitive || form === 'gerund' ? 'none' : tenseOf(helpers, main),
    modality: modalityOf(withBefore, infinitive),
  }
}

/** All verb groups of the tokens [first, end) that no noun chunk covers, in order. */
export const verbGroupsOf = (
  tokens: readonly Token[],
  first: number,
  end: number,
  chunks: readonly Chunk[],
): VerbGroup[] => {
  const inChunk = new Set<number>()
  for (const chunk of chunks) for (let at = chunk.first; at < chunk.end; at++) inChunk.add(at)
  const groups: VerbGroup[] = []
  for (let at = first; at < end;) {
    const token = tokens[at] as Token
    if (inChunk.has(at)) {
      at++
      continue
    }
    const next = tokens[at + 1]
    const afterTo = tokens.slice(at + 1, Math.min(at + 4, end)).find((one) => one.pos !== 'ADV' && one.pos !== 'PART')
    const infinitive =
      token.lower === 'to' &&
      next !== undefined &&
      afterTo !== undefined &&
      (afterTo.pos === 'VERB' || afterTo.pos === 'AUX') &&
      !inChunk.has(at + 1)
    if (!infinitive && token.pos !== 'AUX' && token.pos !== 'VERB') {
      at++
      continue
    }
    const limit = chunkStartAfter(chunks, at, end)
    const start = infinitive ? at + 1 : at
    if (start >= limit) {
      at++
      continue
    }
    const found = run(tokens, start, limit)
    groups.push(describe(tokens, at, found, infinitive))
    at = Math.max(found.end, at + 1)
  }
  return groups
}

const chunkStartAfter = (chunks: readonly Chunk[], at: number, end: number): number => {
  for (const chunk of chunks) if (chunk.first > at) return Math.min(chunk.first, end)
  return end
}

/** True where a verb form can be a past participle standing alone ("talks held in Doha"). */
export const canBeParticiple = (token: Token): boolean => token.pos === 'VERB' && isParticiple(token)
