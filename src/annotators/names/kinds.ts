/** Gives a kind to names whose own words do not tell, from how the document uses them. */
import { WORDS_AS_NAMES } from '../../lexicons/first-names.ts'
import { newsShareOf } from '../../lexicons/word-shares.ts'
import type { EntityKind } from '../../model/dossier.ts'
import { evidenceOf, type Tally } from './evidence.ts'
import type { Line } from './line.ts'
import { voicesOf } from './voices.ts'
import type { Habits } from './runs.ts'
import type { Part } from './parts.ts'
import { surnameOf } from './given.ts'
import { fold } from '../../text/spelling.ts'
import { shortCompany } from './companies.ts'
import { isDemonymOf } from './demonym.ts'

/** What a name is and how sure the document makes it, 0 to 1; kind null: not a name after all. */
type Kind = { readonly kind: EntityKind | null; readonly confidence: number }

/** A name whose kind its own words or the lists tell; one that strong or several marks of use tell; one that a mark or two of use tell. */
const SURE = 0.95
const BY_USE = 0.7
const HARDLY = 0.55
/** By how much the marks for one kind outweigh the others where use tells it well. */
const MARGIN = 3

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

/** A word that news writes small: a phrase that begins with one is no person's name unless a title or a list says so. */
const isOrdinary = (word: string): boolean => {
  const lower = word.toLowerCase()
  return (
    newsShareOf(lower) !== null ||
    newsShareOf(lower.replace(/s$/, '')) !== null ||
    /^(?:without|your|ours|theirs)$/.test(lower)
  )
}

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

/** The kind of each part, in order. `outlets`: folded names of outlets the document is known to speak of, its own at least. */
export const kindsOf = (
  parts: readonly Part[],
  lines: readonly Line[],
  habits: Habits,
  outlets: ReadonlySet<string>,
): Kind[] => {
  const { spokenFor } = voicesOf(parts, lines)
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
    const tally = tallies.get(key) ?? { person: 0, place: 0, organization: 0, thing: 0 }
    evidenceOf(part, lines[part.line] as Line, tally, spokenFor)
    tallies.set(key, tally)
  }
  const adjectives = adjectivesOf(lines)
  const companies = new Set(
    parts.flatMap(({ kind, entry, text }) => (kind === 'organization' && entry === null ? shortCompany(text) : [])),
  )
  const single = (part: Part, { person, place, organization, thing }: Tally): Kind => {
    if (surnames.has(part.text.toLowerCase())) return { kind: 'person', confidence: BY_USE }
    if (adjectives(part.text)) return { kind: 'place', confidence: SURE }
    if (!part.text.endsWith('s') && parts.some(({ text }) => text !== part.text && isDemonymOf(part.text, text)))
      return { kind: null, confidence: BY_USE }
    if (part.text.endsWith('s') && parts.some(({ text }) => text !== part.text && isDemonymOf(part.text, text)))
      return { kind: 'group', confidence: BY_USE }
    const confidence = Math.abs(place + thing - person) >= MARGIN ? BY_USE : HARDLY
    if (thing > 0 && place + thing > person) return { kind: place >= 1 ? 'place' : 'organization', confidence }
    if (place > person && place >= 1) return { kind: 'place', confidence }
    if (organization > person) return { kind: null, confidence }
    return { kind: person >= 1 && !isOrdinary(part.text) ? 'person' : null, confidence }
  }
  const decide = (part: Part): Kind => {
    const key = fold(part.text)
    if (outlets.has(key.replace(/^the /, ''))) return { kind: 'organization', confidence: SURE }
    const before = known.get(key)
    if (before !== undefined) return { kind: before, confidence: BY_USE }
    const tally = tallies.get(key) ?? { person: 0, place: 0, organization: 0, thing: 0 }
    if (companies.has(key)) return { kind: 'organization', confidence: BY_USE }
    if (!/\s/.test(part.text)) return single(part, tally)
    const { person, place, organization } = tally
    if (isCommonPhrase(part.text, habits)) return { kind: null, confidence: BY_USE }
    if (place > person && place >= 2) return { kind: 'place', confidence: BY_USE }
    if (organization > person) return { kind: 'organization', confidence: BY_USE }
    if (!looksPersonal(part.text)) return { kind: 'organization', confidence: BY_USE }
    const words = part.text.split(/[\s-]+/)
    const first = words[0] ?? ''
    if (!isOrdinary(first) || WORDS_AS_NAMES.has(first.toLowerCase())) return { kind: 'person', confidence: BY_USE }
    return { kind: words.every(isOrdinary) ? null : 'organization', confidence: HARDLY }
  }
  return parts.map((part) => (part.kind === null ? decide(part) : { kind: part.kind, confidence: SURE }))
}
