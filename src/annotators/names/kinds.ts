/** Gives a kind to names whose own words do not tell, from how the document uses them. */
import { partyOfLeaderSurname } from '../../lexicons/leaders.ts'
import { SURNAME_FIRST } from '../../lexicons/name-words.ts'
import type { EntityKind } from '../../model/dossier.ts'
import type { Line } from './line.ts'
import type { Habits } from './runs.ts'
import type { Part } from './parts.ts'
import { surnameOf } from './given.ts'
import { fold } from '../../text/spelling.ts'
import { shortCompany } from './companies.ts'
import { isDemonymOf } from './demonym.ts'

const INTO =
  /^(?:in|at|near|from|to|into|across|around|outside|inside|toward|towards|through|throughout|via|over|beyond|between)$/
const SAYS =
  /^(?:say|tell|add|argue|insist|warn|claim|announce|note|explain|write|reply|ask|believe|think|declare|suggest|agree|deny|refuse|want|call|accuse|urge|vow|pledge|resign|smile|speak)$/
const WITHOUT_KIND = 0.5

/** "a newspaper, X," and "X, a rebel group,": nouns beside a name that say it is a body's. */
const BODY_NOUN =
  /^(?:newspaper|daily|weekly|tabloid|magazine|broadcaster|channel|network|website|agency|company|firm|group|union|party|movement|militia|alliance|coalition|organization|organisation|charity|nonprofit|tanker|bank|brand|maker|automaker|carmaker|airline|operator|retailer|startup|think-tank|tank|faction|outlet|paper|frigate|gunboat|trawler|vessel|ship|destroyer|submarine|carrier|ferry|yacht)$/

const saysBody = ({ tokens }: Line, { first, end }: Part): boolean => {
  const before = tokens[first - 1]
  if (BODY_NOUN.test(before?.lower ?? '') && before?.pos === 'NOUN') return true
  if (before?.text === ',' && BODY_NOUN.test(tokens[first - 2]?.lower ?? '')) return true
  if (tokens[end]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[end + 1]?.lower ?? '')) return false
  for (let at = end + 2; at < end + 7; at++) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'ADP') return false
    if (BODY_NOUN.test(token.lower) && tokens[at + 1]?.pos !== 'NOUN') return true
  }
  return false
}

/** What states have: before these a possessor whose kind nothing else tells is a state ("Norland's foreign minister"). */
const OF_STATES =
  /^(?:president|minister|premier|chancellor|king|queen|government|parliament|army|military|ministry|troops|forces|capital|ambassador|border|borders|economy|airspace|territory|constitution|independence|sovereignty|cabinet|navy|leaders|leadership|officials|invasion|annexation|coastline|people|population)$/

const ownsState = ({ tokens }: Line, { end }: Part): boolean => {
  if (!/^['’]s?$/.test(tokens[end]?.text ?? '')) return false
  for (let at = end + 1; at <= end + 3; at++) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'ADP') return false
    if (OF_STATES.test(token.lower)) return true
  }
  return false
}

/** Shorter surnames are often ordinary words ("Key", "Rice"): at the head of a sentence they prove nothing. */
const DISTINCT = 6

type Tally = { person: number; place: number; organization: number }

const evidenceOf = (part: Part, line: Line, tally: Tally): void => {
  const before = line.tokens[part.first - 1]
  const after = line.tokens[part.end]
  const article = before?.lower === 'the'
  const ahead = article ? line.tokens[part.first - 2] : before
  const owner = /^['’]s?$/.test(after?.text ?? '') && /\s/.test(part.text)
  if (ahead !== undefined && INTO.test(ahead.lower) && ahead.pos !== 'PART' && part.entry === null && !owner)
    tally.place += /^(?:in|near|outside|across)$/.test(ahead.lower) ? 2 : 0.5
  if (article) tally.organization += 1
  else if (after !== undefined && (after.pos === 'VERB' || after.pos === 'AUX'))
    tally.person += SAYS.test(after.lemma) ? 2 : 1
  else if (/^(?:'s|’s)$/.test(after?.text ?? '')) tally.person += WITHOUT_KIND
  if (part.role !== null || part.courtesy) tally.person += 4
  if (saysBody(line, part)) tally.organization += 3
  if (ownsState(line, part)) tally.place += 3
  if (
    (part.first > 0 || part.text.length >= DISTINCT) &&
    !/\s/.test(part.text) &&
    (SURNAME_FIRST.has(part.text.toLowerCase()) || partyOfLeaderSurname(part.text) !== null)
  )
    tally.person += 1
}

/** Letters, initials and hyphens as people's names have them: 2 to 4 words. */
const looksPersonal = (text: string): boolean => {
  const words = text.split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !/\b(?:of|for|on|and|the|&)\b/.test(text) &&
    words.every(
      (word) =>
        /^(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,4}|\p{Ll}{1,4}-\p{Lu}[\p{L}'’-]*)$/u.test(word) && !/^\p{Lu}{2,}$/u.test(word),
    )
  )
}

/** Capitals on words that the document writes small as well: an act, a programme, a heading, no name of anybody. */
const isCommonPhrase = (text: string, { lower }: Habits): boolean =>
  text.split(/[\s-]+/).some((word) => word.length >= 4 && lower.has(word.toLowerCase()))

/** Whether the document has an adjective or people's name formed from a word ("Velian" from "Velia"): then it is a place. */
export const adjectivesOf = (lines: readonly Line[]): ((word: string) => boolean) => {
  const byStart = new Map<string, Set<string>>()
  for (const { tokens, casing } of lines)
    for (const { text } of casing === 'running' ? tokens : [])
      if (/^\p{Lu}\p{Ll}{4,}$/u.test(text)) {
        const start = text.slice(0, 3).toLowerCase()
        byStart.set(start, (byStart.get(start) ?? new Set<string>()).add(text))
      }
  return (word) =>
    [...(byStart.get(word.slice(0, 3).toLowerCase()) ?? [])].some(
      (other) => other !== word && !other.endsWith('s') && isDemonymOf(other, word),
    )
}

/** The kind of each part, in order; null: not a name after all. */
export const kindsOf = (parts: readonly Part[], lines: readonly Line[], habits: Habits): (EntityKind | null)[] => {
  const tallies = new Map<string, Tally>()
  const surnames = new Set<string>()
  const known = new Map<string, EntityKind>()
  for (const part of parts) {
    if (part.kind !== null) {
      if (part.kind === 'person') {
        surnames.add(surnameOf(part.text))
        surnames.add(part.text.split(' ').at(-1)?.toLowerCase() ?? '')
        surnames.add(fold(part.text).split(' ').at(-1) ?? '')
      }
      if (part.kind !== 'place' || part.entry === null) known.set(fold(part.text), part.kind)
      continue
    }
    const key = fold(part.text)
    const tally = tallies.get(key) ?? { person: 0, place: 0, organization: 0 }
    evidenceOf(part, lines[part.line] as Line, tally)
    tallies.set(key, tally)
  }
  const adjectives = adjectivesOf(lines)
  const companies = new Set(
    parts.flatMap(({ kind, entry, text }) => (kind === 'organization' && entry === null ? shortCompany(text) : [])),
  )
  const decide = (part: Part): EntityKind | null => {
    const key = fold(part.text)
    const before = known.get(key)
    if (before !== undefined) return before
    const { person, place, organization } = tallies.get(key) ?? { person: 0, place: 0, organization: 0 }
    if (companies.has(key)) return 'organization'
    if (!/\s/.test(part.text)) {
      if (surnames.has(part.text.toLowerCase())) return 'person'
      if (adjectives(part.text)) return 'place'
      if (part.text.endsWith('s') && parts.some(({ text }) => text !== part.text && isDemonymOf(part.text, text)))
        return 'group'
      if (place > person && place >= 1) return 'place'
      if (organization > person) return null
      return person >= 1 ? 'person' : null
    }
    if (isCommonPhrase(part.text, habits)) return null
    if (place > person && place >= 2) return 'place'
    if (organization > person) return 'organization'
    return looksPersonal(part.text) ? 'person' : 'organization'
  }
  return parts.map((part) => part.kind ?? decide(part))
}
