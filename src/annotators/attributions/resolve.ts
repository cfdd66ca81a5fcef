/** From spans to meaning: who speaks, for whom, who carried it, how it is hedged, how it is quoted. */
import type { LocalAttribution, Name, Token } from '../../model/layers.ts'
import { partyId, type PartyId } from '../../model/ids.ts'
import { HEDGE_PHRASES, HEDGE_WORDS, HEDGING_CUES } from '../../lexicons/hedges.ts'
import { ENTRIES, partyOfAdjective } from '../../lexicons/gazetteer.ts'
import { DOCUMENT_NOUNS, UNNAMED_NOUNS } from '../../lexicons/saying.ts'
import { covers, overlaps, type Span } from '../../text/span.ts'
import { tokensIn, type Draft, type Reading } from './reading.ts'
import { headOf, isNoun } from './sources.ts'

/** The party whose seat a capital is: unnamed officials there speak for it. States come before former ones, and win. */
const SEATS: ReadonlyMap<string, string> = new Map(
  [...ENTRIES]
    .reverse()
    .flatMap(({ key, sense, party }) => (sense === 'capital' && party !== null ? [[key, party] as const] : [])),
)

export type Speaker = Pick<LocalAttribution, 'speaker' | 'sourceKind' | 'party'>

const isPossessed = (text: string, { end }: Span): boolean => /^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3))

/** A party said in the words of an unnamed source: its name, place or adjective ("U.S. official", "Officials in Moscow"). */
const partyIn = ({ names, text }: Reading, at: Span, words: readonly Token[]): PartyId | null => {
  for (const { span, referent } of names.mentions) {
    if (!overlaps(span, at)) continue
    const party = names.referents[referent]?.party ?? SEATS.get(names.referents[referent]?.gazetteer ?? '') ?? null
    if (party !== null) return partyId(party)
  }
  for (const { start, end } of words) {
    const party = partyOfAdjective.get(text.slice(start, end).toLowerCase())
    if (party !== undefined) return partyId(party)
  }
  return null
}

const GENERATION = /^(?:[js]r\.?|i{2,3}|iv|himself|herself|itself|themselves|,|\.)$/iu

/** True when the mention is the source's head, not a word before or after it ("Trump critics", "an adviser to Venn"). */
const isHead = ({ tokens }: Reading, { span }: Name, head: Token | null): boolean => {
  if (head === null || covers(span, head) || overlaps(span, head)) return true
  if (span.end > head.start) return false
  const { first, end } = tokensIn(tokens, { start: span.end, end: head.end })
  return tokens.slice(first, end).every(({ text }) => GENERATION.test(text))
}

/** True when nothing but a title stands between the source's first comma and the mention. */
const isApposed = ({ tokens }: Reading, comma: number, { span }: Name): boolean => {
  if (span.start <= comma) return false
  const { first, end } = tokensIn(tokens, { start: comma + 1, end: span.start })
  return tokens.slice(first, end).every(({ pos }) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'PART'].includes(pos))
}

/** The mention that speaks: a person at the head of the source or in apposition to it, else a role, pronoun or body at its head. */
const speakingMention = (reading: Reading, at: Span, head: Token | null): Name | null => {
  const { names, text } = reading
  const inside = names.mentions.filter(
    ({ span }) =>
      covers(at, span) && (span.end === at.end || !isPossessed(text, span) || text.slice(span.end, at.end).length <= 2),
  )
  const comma = text.slice(at.start, at.end).search(/[,—–(]|\b(?:who|which)\b/u)
  const first = comma === -1 ? at.end : at.start + comma
  const lead = inside.filter((one) => one.span.end <= first && isHead(reading, one, head))
  const people = inside.filter(({ kind, form }) => kind === 'person' && form === 'name')
  const person = lead.findLast((one) => people.includes(one))
  if (person !== undefined) return person
  const role = lead.find(({ form }) => form !== 'name')
  const apposed = comma === -1 ? undefined : people.find((one) => isApposed(reading, first, one))
  if (apposed !== undefined && (role !== undefined || lead.length === 0)) return apposed
  return role ?? lead[0] ?? null
}

/** Nouns that hide a face: "a U.S. official", "people close to the talks". */
const FACELESS = new Set(
  'official source person people aide diplomat adviser advisor officer insider staffer negotiator mediator expert analyst critic supporter observer'.split(
    ' ',
  ),
)
/** Nouns for the voice of a body: what it says, the body says. */
const VOICES = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'representative'])

/** Who stands behind the words of a source. */
export const speakerOf = (reading: Reading, at: Span): Speaker => {
  const { first, end } = tokensIn(reading.tokens, at)
  const words = reading.tokens.slice(first, end)
  const head = headOf(words)
  const mention = speakingMention(reading, at, head)
  const isDocument = head !== null && head.pos === 'NOUN' && isNoun(DOCUMENT_NOUNS, head) && mention === null
  if (isDocument) {
    const author = reading.names.mentions.find(
      ({ span, metonym, kind }) => covers(at, span) && isPossessed(reading.text, span) && (metonym || kind !== 'place'),
    )
    return {
      speaker: author?.referent ?? null,
      sourceKind: 'document',
      party: author === undefined ? partyIn(reading, at, words) : null,
    }
  }
  const isUnnamed =
    head !== null && isNoun(FACELESS, head) && (mention === null || mention.form === 'role' || mention.kind === 'group')
  if (isUnnamed) return { speaker: null, sourceKind: 'unnamed', party: partyIn(reading, at, words) }
  if (mention !== null) return { speaker: mention.referent, sourceKind: 'named', party: null }
  const body =
    head !== null && isNoun(VOICES, head)
      ? reading.names.mentions.find(
          ({ span, form, kind }) => covers(at, span) && form === 'name' && kind === 'organization',
        )
      : undefined
  if (body !== undefined) return { speaker: body.referent, sourceKind: 'named', party: null }
  const isNamed = head !== null && (head.pos === 'PROPN' || PERSONAL.test(head.lower)) && !isNoun(UNNAMED_NOUNS, head)
  return { speaker: null, sourceKind: isNamed ? 'named' : 'unnamed', party: partyIn(reading, at, words) }
}

/** Personal pronouns: someone named stands behind them even where the name is not sure. */
const PERSONAL = /^(?:he|she|they|we|i|you|it|his|her|their|its|my|our|your|who|which)$/u

const CONDITIONAL_ABILITY = /^(?:not|n['’]t)$/u

/** Hedges in the words of the spans, as written, each once. */
export const hedgesIn = (reading: Reading, cue: readonly Span[], content: readonly Span[]): string[] => {
  const { tokens, text } = reading
  const found = new Set<string>()
  for (const at of cue) {
    const { first, end } = tokensIn(tokens, at)
    for (const token of tokens.slice(first, end))
      if (HEDGING_CUES.has(token.lemma) && token.pos === 'VERB') found.add(text.slice(token.start, token.end))
  }
  for (const at of [...cue, ...content]) {
    const { first, end } = tokensIn(tokens, at)
    for (let i = first; i < end; i++) {
      const token = tokens[i] as Token
      const isMonth =
        token.lower === 'may' &&
        (token.pos === 'NOUN' || token.pos === 'PROPN' || /^\d/u.test(tokens[i + 1]?.text ?? ''))
      const isInability = token.lower === 'could' && CONDITIONAL_ABILITY.test(tokens[i + 1]?.lower ?? '')
      if (HEDGE_WORDS.has(token.lower) && !isMonth && !isInability) found.add(text.slice(token.start, token.end))
      const phrase = HEDGE_PHRASES.find((words) => words.every((word, k) => tokens[i + k]?.lower === word))
      if (phrase !== undefined) found.add(text.slice(token.start, (tokens[i + phrase.length - 1] as Token).end))
    }
  }
  return [...found]
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, '').length
/** Share of content in quotation marks from which a statement is direct: marks and outer punctuation apart, all of it. */
const DIRECT_SHARE = 0.95

/** Direct when all content is quoted, mixed when some, else indirect. */
export const modeOf = ({ text, quotes }: Reading, content: readonly Span[]): LocalAttribution['mode'] => {
  let all = 0
  let quoted = 0
  for (const at of content) {
    all += lettersIn(text.slice(at.start, at.end))
    for (const { span } of quotes)
      if (overlaps(span, at))
        quoted += lettersIn(text.slice(Math.max(at.start, span.start), Math.min(at.end, span.end)))
  }
  if (quoted === 0) return 'indirect'
  return quoted / all >= DIRECT_SHARE ? 'direct' : 'mixed'
}

const CARRIED = /^(?:interview|remarks|comments|statement|report|call|message|briefing)$/u

/** Agencies and outlets that carried a statement: addressees and "in an interview with", "in remarks carried by". */
export const relaysOf = (reading: Reading, draft: Draft, speaker: number | null): number[] => {
  const { names, tokens, text, bySentence } = reading
  const isOutlet = (referent: number): boolean => names.referents[referent]?.gazetteer?.startsWith('outlet:') === true
  const found = new Set<number>()
  const add = (at: Span): void => {
    for (const { span, referent } of names.mentions)
      if (overlaps(span, at) && isOutlet(referent) && referent !== speaker) found.add(referent)
  }
  draft.relayAt?.forEach(add)
  const cue = draft.cue[0]
  if (cue === undefined) return [...found]
  const { first } = tokensIn(tokens, cue)
  const range = bySentence[tokens[first]?.sentence ?? -1]
  if (range === undefined) return [...found]
  for (const { span, referent } of names.mentions) {
    if (!isOutlet(referent) || referent === speaker) continue
    const at = tokensIn(tokens, span).first
    if (
      at < range.first ||
      at >= range.end ||
      draft.source.some((one) => covers(one, span)) ||
      reading.quoteOf[at] !== -1
    )
      continue
    const before = tokens.slice(Math.max(range.first, at - 8), at)
    const word = before.at(-1)?.lower ?? ''
    const near = cue.end <= span.start ? text.slice(cue.end, span.start) : ''
    const told =
      /^(?:tell|inform|notify|brief)$/u.test(lemmaIn(reading, cue)) &&
      cue.end <= span.start &&
      !/[,.;:]|\bthat\b/u.test(near)
    const carried =
      /^(?:with|to|by|on|for|via)$/u.test(word) &&
      before.some(
        ({ lemma, lower }) =>
          CARRIED.test(lower) ||
          /^(?:interview|remark|comment|carry|quote|cite|report|publish|broadcast|release|air)$/u.test(lemma),
      )
    const isRelative = (reading.clausesOf[tokens[at]?.sentence ?? -1] ?? []).some((n) => {
      const clause = reading.clauses[n]
      return (
        clause?.kind === 'relative' &&
        clause.first <= at &&
        at < clause.end &&
        !(clause.first <= first && first < clause.end)
      )
    })
    const insideContent = draft.content.some((one) => covers(one, span))
    if (told || (carried && !insideContent && !isRelative)) found.add(referent)
  }
  return [...found].sort((a, b) => a - b)
}

const lemmaIn = ({ tokens }: Reading, at: Span): string => {
  const { first, end } = tokensIn(tokens, at)
  return tokens.slice(first, end).findLast(({ pos }) => pos === 'VERB')?.lemma ?? ''
}
