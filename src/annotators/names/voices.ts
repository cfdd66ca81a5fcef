/**
 * Whose minister or spokesman speaks where the text gives no side: of the state whose own step the sentence tells
 * ("Norland has invited them, Foreign Minister X said"), or of the one state the text is about. Hints only: what
 * the text says outright, or the list of leaders knows, comes first.
 */
import { OWN_STEPS } from '../../lexicons/state-words.ts'
import type { Token } from '../../model/layers.ts'
import { kindAlias, kindWordsOf } from './bykind.ts'
import { mainVerb } from './evidence.ts'
import type { Line } from './line.ts'
import type { Part } from './parts.ts'
import type { Side } from './roles.ts'

/** Those who speak for a government. */
const OF_GOVERNMENT =
  /\bminister$|^(?:chief )?(?:government|presidential|ministry|(?:foreign|defen[cs]e|interior|trade|finance|commerce) ministry|army|military|police) (?:spokesman|spokeswoman|spokesperson)$/
/** Those who speak for somebody, a state or a body. */
const FOR_SOMEBODY = /(?:spokesman|spokeswoman|spokesperson)$|^(?:chief |lead )?negotiator$/

const SAID = /^(?:said|says|announced|added|told|confirmed|stated|declared)$/

/** A step of one's own: "has invited", "will lift", "is ready to". */
const takesStep = (line: Line, { end }: Part): boolean => {
  const verb = mainVerb(line.tokens, end)
  return verb !== undefined && OWN_STEPS.has(verb.lemma)
}

const opensLine = ({ tokens }: Line, { first }: Part): boolean =>
  first === 0 || /^(?:-|–|—|--|:|but)$/.test(tokens[first - 1]?.lower ?? '')

/** The subject of a reported clause whose teller, with a role and no side, follows: "S has invited T, minister X said". */
const announcer = (line: Line, parts: readonly Part[], person: Part): Part | undefined => {
  const { role } = person
  if (role?.side !== null || role.former) return undefined
  if (!OF_GOVERNMENT.test(role.words) && !FOR_SOMEBODY.test(role.words)) return undefined
  const said = (line.tokens[person.end]?.lower === 'has' ? line.tokens[person.end + 1] : line.tokens[person.end])?.lower
  if (line.tokens[role.first - 1]?.text !== ',' || !SAID.test(said ?? '')) return undefined
  return parts.find(
    (one) => opensLine(line, one) && one.end < role.first && one.kind !== 'person' && takesStep(line, one),
  )
}

/** The subjects, by part number, whose own voice the same sentence names by office: states or bodies, no persons. */
type Voices = {
  /** Part number of a speaker to the part that is spoken for. */
  readonly of: ReadonlyMap<number, Part>
  /** Parts that such a speaker speaks for. */
  readonly spokenFor: ReadonlySet<Part>
}

export const voicesOf = (parts: readonly Part[], lines: readonly Line[]): Voices => {
  const byLine = new Map<number, Part[]>()
  for (const part of parts) byLine.set(part.line, [...(byLine.get(part.line) ?? []), part])
  const of = new Map<number, Part>()
  const spokenFor = new Set<Part>()
  parts.forEach((part, i) => {
    const subject = announcer(lines[part.line] as Line, byLine.get(part.line) ?? [], part)
    if (subject === undefined) return
    of.set(i, subject)
    if (OF_GOVERNMENT.test(part.role?.words ?? '')) spokenFor.add(subject)
  })
  return { of, spokenFor }
}

const isDay = ({ text }: Token): boolean => /^(?:\p{Lu}\p{Ll}{2,8}|\d{1,2})$/u.test(text)

/** The state in whose capital the text is dated, when the text speaks of no other as often. */
const stateOfText = (parts: readonly Part[], lines: readonly Line[]): string | null => {
  const counts = new Map<string, number>()
  const count = (party: string | null): void => {
    if (party !== null) counts.set(party, (counts.get(party) ?? 0) + 1)
  }
  for (const { hits } of lines)
    for (const { entry } of hits.values())
      if (entry.sense === 'adjective' || entry.sense === 'people') count(entry.party)
  for (const { entry, metonym } of parts)
    if (entry !== null && (metonym || entry.sense === 'country')) count(entry.party)
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  const only = sorted[0]
  if (only === undefined) return null
  if (sorted.length === 1) return only[0]
  const dated = lines.find(({ hits, tokens }) => {
    const hit = hits.get(0)
    if (hit?.entry.sense !== 'capital' || hit.entry.party !== only[0]) return false
    const rest = tokens.slice(hit.end, hit.end + 9)
    const mark = rest.findIndex(({ text }) => /^(?:\(|–|—|-|--)$/.test(text))
    return mark !== -1 && rest.slice(0, mark).every((token) => token.text === ',' || isDay(token))
  })
  return dated !== undefined && only[1] > (sorted[1]?.[1] ?? 0) ? only[0] : null
}

const sideOfPart = ({ entry, text }: Part): Side => (entry?.party == null ? { name: text } : { party: entry.party })

/** "The association was disappointed. Its chief negotiator, X, said": whose "its" is, when it opens a sentence. */
const ownerBefore = (lines: readonly Line[], parts: readonly Part[], number: number, core: number): Side | null => {
  const line = lines[number]
  const before = lines[number - 1]
  if (before === undefined || core !== 1 || line?.tokens[0]?.lower !== 'its') return null
  const subject = parts.find((one) => one.line === number - 1 && opensLine(before, one) && one.kind !== 'person')
  if (subject !== undefined) return sideOfPart(subject)
  const [kind] = kindWordsOf(before)
  return kind !== undefined && kind.first <= 3 && before.tokens[0]?.lower === 'the'
    ? { name: kindAlias(kind.words) }
    : null
}

/** A side for each part whose person speaks for a government that only the sentence or the whole text shows; by part number. */
export const hintsOf = (parts: readonly Part[], lines: readonly Line[], { of }: Voices): Map<number, Side> => {
  const sole = stateOfText(parts, lines)
  const hints = new Map<number, Side>()
  parts.forEach(({ role, line }, i) => {
    const subject = of.get(i)
    if (subject !== undefined) {
      hints.set(i, sideOfPart(subject))
    } else if (role?.side === null && ownerBefore(lines, parts, line, role.core) !== null)
      hints.set(i, ownerBefore(lines, parts, line, role.core) as Side)
    else if (role?.side === null && !role.former && sole !== null && OF_GOVERNMENT.test(role.words))
      hints.set(i, { party: sole })
  })
  return hints
}
