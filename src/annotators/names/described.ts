/** Things named by description: "the Russian government", "Iran's foreign ministry", "Israeli negotiators", "the prime minister". */
import { BODY_NOUNS, GOVERNMENT_NOUNS, PEOPLE_NOUNS } from '../../lexicons/bodies.ts'
import { NOT_NAMES } from '../../lexicons/name-words.ts'
import { ROLE_MODIFIERS } from '../../lexicons/roles.ts'
import type { Token } from '../../model/layers.ts'
import { kindWordsOf } from './bykind.ts'
import { textOf, type Line } from './line.ts'
import { sideBefore, type Role, type Side } from './roles.ts'

/** A description at tokens [first, end) of a line, its article left out. */
export type Description = {
  readonly line: number
  readonly first: number
  readonly end: number
  /** `state`: stands for the side itself; `body`: a body of it; `people`: its people, unnamed; `role`: one person; `kind`: a body by its kind. */
  readonly type: 'state' | 'body' | 'people' | 'role' | 'kind'
  /** As written, white space made one space. */
  readonly text: string
  /** Without side and article, lower case. */
  readonly words: string
  readonly side: Side | null
  readonly role: Role | null
}

const describe = (
  line: Line,
  number: number,
  first: number,
  end: number,
  type: Description['type'],
  words: string,
  side: Side | null,
  role: Role | null = null,
): Description => ({
  line: number,
  first,
  end,
  type,
  text: textOf(line.tokens, first, end),
  words,
  side,
  role,
})

type Noun = { readonly type: 'state' | 'body' | 'people'; readonly end: number }

/** First words of all listed nouns, so that most tokens are passed by at once. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...BODY_NOUNS, ...PEOPLE_NOUNS, ...GOVERNMENT_NOUNS].map((noun) => noun.replace(/[ -].*$/, '')),
)

/** The longest listed noun that begins at a token. */
const nounAt = (tokens: readonly Token[], at: number): Noun | null => {
  if (!FIRST_WORDS.has(tokens[at]?.lower ?? '')) return null
  let words = ''
  let found: Noun | null = null
  for (let i = at; i < Math.min(at + 4, tokens.length); i++) {
    words +=
      (i > at && (tokens[i - 1] as Token).end < (tokens[i] as Token).start ? ' ' : '') + (tokens[i] as Token).lower
    if (BODY_NOUNS.has(words)) found = { type: 'body', end: i + 1 }
    else if (PEOPLE_NOUNS.has(words)) found = { type: 'people', end: i + 1 }
    else if (GOVERNMENT_NOUNS.has(words)) found = { type: 'state', end: i + 1 }
  }
  return found
}

/** Words that may stand between a side and its noun ("Israeli defence officials"). */
const modifies = ({ lower, pos }: Token): boolean =>
  ROLE_MODIFIERS.has(lower) || (pos === 'ADJ' && /^\p{Ll}/u.test(lower)) || BODY_NOUNS.has(lower)
/** How many such words are admitted. */
const MAX_MODIFIERS = 3

const coreBefore = (line: Line, noun: number): number => {
  let core = noun
  while (
    core > 0 &&
    noun - core < MAX_MODIFIERS &&
    /^\p{Ll}/u.test(line.tokens[core - 1]?.text ?? '') &&
    modifies(line.tokens[core - 1] as Token)
  )
    core--
  return core
}

const isOutside = (side: Side): boolean => 'adjective' in side && NOT_NAMES.has(side.adjective.toLowerCase())

/** "officials in Moscow", "negotiators from Norland": the side that a place after the noun tells. */
const sideAfterPeople = (line: Line, end: number): { side: Side; end: number } | null => {
  const preposition = line.tokens[end]?.lower
  const hit = line.hits.get(line.tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1)
  if (hit === undefined || hit.entry.party === null) return null
  const fits =
    preposition === 'from'
      ? /^(?:country|capital|body)$/.test(hit.entry.sense)
      : preposition === 'in' && hit.entry.sense === 'capital'
  return fits ? { side: { party: hit.entry.party }, end: hit.end } : null
}

/** An adjective joined by "and" to the one before the noun: "Russian" of "Russian and Ukrainian negotiators". */
const joinedAdjective = (line: Line, first: number): { side: Side; first: number; end: number } | null => {
  if (!/^(?:and|or|,)$/.test(line.tokens[first - 1]?.lower ?? '')) return null
  let end = first - 1
  if (line.tokens[end - 1]?.text === ',') end--
  for (let at = end - 1; at >= Math.max(0, end - 4); at--) {
    const hit = line.hits.get(at)
    if (hit !== undefined)
      return hit.end === end && hit.entry.sense === 'adjective' && hit.entry.party !== null
        ? { side: { party: hit.entry.party }, first: at, end }
        : null
  }
  return null
}

const wordsOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ - /g, '-')

/** "military capacity", "state-run": the noun only modifies what follows. */
const isModifier = ({ tokens }: Line, { type, end }: Noun): boolean => {
  const next = tokens[end]
  if (next?.text === '-') return true
  return (
    type !== 'people' && next?.pos === 'NOUN' && tokens[end - 1]?.end !== next.start && !/(?:s|ed)$/.test(next.lower)
  )
}

/** Bodies, governments and people of a side, in a line. */
const bodiesOf = (line: Line, number: number): Description[] => {
  const found: Description[] = []
  for (let at = 0; at < line.tokens.length; at++) {
    const noun = nounAt(line.tokens, at)
    if (noun === null || !/^\p{Ll}/u.test(line.tokens[at]?.text ?? '') || isModifier(line, noun)) continue
    const core = coreBefore(line, at)
    const { side, first } = sideBefore(line, core)
    const words = wordsOf(
      line.tokens,
      noun.type === 'body' && line.tokens.slice(core, at).every(({ lower }) => ROLE_MODIFIERS.has(lower)) ? core : at,
      noun.end,
    )
    if (side !== null && first < core && !isOutside(side)) {
      found.push(describe(line, number, first, noun.end, noun.type, words, side))
      const joined = noun.type === 'body' ? null : joinedAdjective(line, first)
      if (joined !== null)
        found.push({
          ...describe(line, number, joined.first, joined.end, noun.type, words, joined.side),
          text: `${textOf(line.tokens, joined.first, joined.end)} ${words}`,
        })
    } else if (noun.type === 'people') {
      const after = sideAfterPeople(line, noun.end)
      if (after !== null) found.push(describe(line, number, core, after.end, 'people', words, after.side))
    }
    at = noun.end - 1
  }
  return found
}

/** "X, the Norlandic leader's sister": the leader is not X, and the text may name nobody else. */
const ownsApposition = ({ tokens }: Line, { first, own }: Role): boolean => {
  const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  return /^['’]s?$/.test(tokens[own]?.text ?? '') && tokens[before]?.text === ','
}

/** Roles that title no name, as descriptions. */
const personsOf = (line: Line, number: number, roles: readonly Role[], used: ReadonlySet<Role>): Description[] =>
  roles
    .filter(
      (role) =>
        !used.has(role) &&
        !ownsApposition(line, role) &&
        (role.side !== null ||
          (role.determiner === 'the' && !/^(?:of|for|in|at|who|to|from)$/.test(line.tokens[role.end]?.lower ?? ''))) &&
        !(role.side !== null && isOutside(role.side)),
    )
    .map((role) => describe(line, number, role.first, role.end, 'role', role.words, role.side, role))

/** All descriptions of a line in order, none overlapping another; a body wins over a role inside it. */
export const descriptionsOf = (
  line: Line,
  number: number,
  roles: readonly Role[],
  used: ReadonlySet<Role>,
): Description[] => {
  const bodies = bodiesOf(line, number).filter(
    (body) => !roles.some((role) => role.first <= body.first && role.own > body.end),
  )
  const free = (one: { first: number; end: number }, others: readonly { first: number; end: number }[]): boolean =>
    !others.some((other) => one.first < other.end && other.first < one.end)
  const kinds = kindWordsOf(line)
    .filter((one) => free(one, bodies) && !roles.some((role) => role.first <= one.first && role.own > one.end))
    .map(({ first, end, words }) => describe(line, number, first, end, 'kind', words, null))
  const persons = personsOf(line, number, roles, used).filter((one) => free(one, bodies) && free(one, kinds))
  return [...bodies, ...persons, ...kinds].sort((a, b) => a.first - b.first || b.end - a.end)
}
