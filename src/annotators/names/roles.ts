/** Phrases of office: "the Russian president", "Kremlin spokesperson", "Norland's foreign minister", "secretary of state". */
import { COURTESY, ROLE_HEADS, ROLE_MODIFIERS } from '../../lexicons/roles.ts'
import { NOT_NAMES } from '../../lexicons/name-words.ts'
import { partyOfAdjective, type GazetteerEntry } from '../../lexicons/gazetteer.ts'
import type { Token } from '../../model/layers.ts'
import { kindBefore, kindIn, ownerOfIts } from './owners.ts'
import { isCapital, textOf, touches, type Line } from './line.ts'

/** Whom a role serves: a listed party (`of`: the body of it that is named), or a name or adjective of the text's own that is resolved later. */
export type Side =
  { readonly party: string; readonly of?: string } | { readonly name: string } | { readonly adjective: string }

/** A role at tokens [first, end), sides included; its own words at [core, own). */
export type Role = {
  readonly first: number
  readonly core: number
  readonly own: number
  readonly end: number
  /** Lower case, such as "foreign policy aide". */
  readonly words: string
  /** The last word of its head: "aide". */
  readonly head: string
  readonly side: Side | null
  /** `the`: definite; `a`: indefinite; `of`: possessed ("Norland's"); null: bare. */
  readonly determiner: 'the' | 'a' | 'of' | null
  /** Said of the past: "former", "ex-", "late". */
  readonly former: boolean
}

const FORMER = new Set([
  'former',
  'ex',
  'late',
  'then',
  'ousted',
  'deposed',
  'ex-president',
  'ex-minister',
  'onetime',
  'one-time',
])
/** Continuations that belong to a role's head: "secretary of state", "chief of staff". */
const AFTER_OF = new Set([
  'state',
  'staff',
  'foreign',
  'defence',
  'defense',
  'interior',
  'parliament',
  'government',
  'affairs',
  'finance',
  'justice',
  'mission',
  'cabinet',
  'house',
  'senate',
  'assembly',
  'knesset',
  'duma',
  'commons',
  'operations',
  'communications',
  'intelligence',
])
/** Roles of which "of X" tells whom they serve; "for X" only for those who speak. */
const OF_SERVES =
  /(?:president|premier|minister|chancellor|leader|head|chief|king|queen|emir|sultan|ruler|governor|mayor|prince|spokesman|spokeswoman|spokesperson|chairman|dictator|secretary|general|director|member|ambassador|representative|commander|founder)$/
const FOR_SERVES = /(?:spokesman|spokeswoman|spokesperson|negotiator|lawyer|attorney|representative)$/

/** Roles of which "to X" tells whom they serve: "adviser to President Venn". */
const TO_SERVES = /(?:adviser|advisor|aide|assistant|counsellor|counselor)$/

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapital(token) &&
  (COURTESY.has(token.lower) || ROLE_HEADS.has(token.lower) || ROLE_MODIFIERS.has(token.lower))

const hyphenJoins = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && touches(tokens[at - 1], tokens[at]) && touches(tokens[at], tokens[at + 1])

/** Where a run of modifiers ending before `core` begins, hyphenated ones whole. */
const modifiersBefore = (line: Line, head: number): number => {
  let at = head
  for (;;) {
    const before = line.tokens[at - 1]
    if (before === undefined) return at
    if (hyphenJoins(line.tokens, at - 1) && at - 2 >= 0) {
      const first = line.tokens[at - 2] as Token
      const word = first.lower
      if (
        ROLE_MODIFIERS.has(word) ||
        ROLE_HEADS.has(word) ||
        /^(?:long|then|self|counter|anti|two|newly|right)$/.test(word)
      ) {
        at -= 2
        continue
      }
      return at
    }
    const listed = hitEndingAt(line, at)
    if (listed !== undefined) return at
    if (!ROLE_MODIFIERS.has(before.lower) && !(ROLE_HEADS.has(before.lower) && !isPlainVerb(before))) return at
    at--
  }
}

const isPlainVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX'

const hitEndingAt = (line: Line, end: number) => {
  for (let first = end - 1; first >= Math.max(0, end - 8); first--) {
    const hit = line.hits.get(first)
    if (hit !== undefined) return hit.end === end ? hit : undefined
  }
  return undefined
}

/** Those whom one body sends to another: "Russia's U.N. ambassador" is Russia's. */
const ACCREDITED = /^(?:ambassador|envoy|representative|delegate|mission|special|permanent)$/

const senderBefore = (line: Line, end: number): { side: Side; first: number; possessed: boolean } | null => {
  const { side, first, possessed } = sideBefore(line, end)
  return side === null ? null : { side, first, possessed }
}

const sideOf = (party: string, { sense, name }: GazetteerEntry): Side =>
  (sense === 'seat' || sense === 'body') && name !== party ? { party, of: name } : { party }

/** The possessor right before a name or noun ("Russia's", "Norland's"), as a side; null: none. */
export const possessorBefore = (line: Line, at: number): Side | null =>
  /^['’]s?$/.test(line.tokens[at - 1]?.text ?? '') ? sideBefore(line, at).side : null

/** A possessor or adjective right before a role, and where it begins. */
export const sideBefore = (line: Line, core: number): { side: Side | null; first: number; possessed: boolean } => {
  const { tokens } = line
  const possessed = /^['’]s?$/.test(tokens[core - 1]?.text ?? '')
  const end = possessed ? core - 1 : core
  const hit = hitEndingAt(line, end)
  if (hit !== undefined) {
    const { entry } = hit
    const outer = !possessed && ACCREDITED.test(line.tokens[core]?.lower ?? '') ? senderBefore(line, hit.first) : null
    if (outer !== null) return outer
    const side: Side | null =
      entry.party === null ? (entry.sense === 'outlet' ? { name: entry.name } : null) : sideOf(entry.party, entry)
    return { side, first: hit.first, possessed }
  }
  const before = tokens[end - 1]
  if (before?.lower === 'its') return { side: ownerOfIts(line, end - 1), first: core, possessed: true }
  const kind = before === undefined ? null : kindBefore(tokens, end, possessed)
  if (kind !== null) return kind
  if (before === undefined || !isCapital(before)) return { side: null, first: core, possessed: false }
  if (possessed) {
    let first = end - 1
    while (
      first > 0 &&
      isCapital(tokens[first - 1]) &&
      tokens[first - 1]?.pos === 'PROPN' &&
      !COURTESY.has(tokens[first - 1]?.lower ?? '')
    )
      first--
    return {
      side: {
        name: tokens
          .slice(first, end)
          .map(({ text }) => text)
          .join(' '),
      },
      first,
      possessed,
    }
  }
  const named =
    !possessed && line.casing === 'running' && before.pos === 'PROPN' && !COURTESY.has(before.lower)
      ? nameBefore(line, end)
      : null
  const adjective =
    /(?:ian|ean|an|ish|ese|i|ic|ite|er)$/.test(before.lower) && (before.pos === 'ADJ' || line.casing === 'running')
  if (adjective) return { side: { adjective: before.text }, first: end - 1, possessed: false }
  return named ?? { side: null, first: core, possessed: false }
}

/** "CTU President", "Chicago Teachers Union spokesman": capitals right before a role that no list knows. */
const nameBefore = ({ tokens, hits }: Line, end: number): { side: Side; first: number; possessed: boolean } | null => {
  let first = end
  while (
    first > 0 &&
    isCapital(tokens[first - 1]) &&
    tokens[first - 1]?.pos === 'PROPN' &&
    !NOT_NAMES.has(tokens[first - 1]?.lower ?? '')
  )
    first--
  return first === end || (hits.has(first) && first === end - 1)
    ? null
    : { side: { name: textOf(tokens, first, end) }, first, possessed: false }
}

/** "of South Korea's Intelligence Service": the end of what a place after "of" owns, or `end` itself. */
const overPossession = (line: Line, end: number): number => {
  if (!/^['’]s$/.test(line.tokens[end]?.text ?? '')) return end
  let at = end + 1
  while (isCapital(line.tokens[at])) at++
  return at > end + 1 ? at : end
}

/** Whom "of X", "for X", "to X" after a role says it serves. */
const sideAfter = (line: Line, end: number, words: string): { side: Side; end: number } | null => {
  const { tokens } = line
  const preposition = tokens[end]?.lower
  if (
    !(preposition === 'of' && OF_SERVES.test(words)) &&
    !(preposition === 'for' && FOR_SERVES.test(words)) &&
    !(preposition === 'to' && TO_SERVES.test(words))
  )
    return null
  let at = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1
  while (preposition !== 'of' && isTitle(tokens[at])) at++
  const hit = line.hits.get(at)
  if (hit !== undefined)
    return hit.entry.party === null
      ? null
      : { side: sideOf(hit.entry.party, hit.entry), end: overPossession(line, hit.end) }
  if (!isCapital(tokens[at]) || line.casing !== 'running') return null
  let last = at + 1
  while (isCapital(tokens[last]) && tokens[last]?.pos === 'PROPN') last++
  return {
    side: {
      name: tokens
        .slice(at, last)
        .map(({ text }) => text)
        .join(' '),
    },
    end: last,
  }
}

/** Those who are sent somewhere or look after it. */
const SENT =
  /(?:ambassador|envoy|emissary|representative|delegate|negotiator|adviser|advisor|consul|coordinator|commissioner)$/

/** "ambassador to the United States": the end of where a role is held or sent to, or `end` itself. */
const missionEnd = (line: Line, end: number): number => {
  if (!/^(?:to|for|at|on|in)$/.test(line.tokens[end]?.lower ?? '')) return end
  const at = line.tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1
  return line.hits.get(at)?.end ?? end
}

const headEnd = (line: Line, at: number): number => {
  const { tokens } = line
  if (hyphenJoins(tokens, at + 1)) {
    const joined = `${tokens[at]?.lower ?? ''}-${tokens[at + 2]?.lower ?? ''}`
    if (ROLE_HEADS.has(joined)) return at + 3
  }
  return at + 1
}

const determinerBefore = (tokens: readonly Token[], first: number): Role['determiner'] => {
  const word = tokens[first - 1]?.lower
  if (word === 'the' || word === 'this' || word === 'that') return 'the'
  if (word === 'a' || word === 'an' || word === 'another' || word === 'one') return 'a'
  return null
}

const roleAt = (line: Line, at: number): Role | null => {
  const { tokens } = line
  const token = tokens[at] as Token
  if (!ROLE_HEADS.has(token.lower) || (isPlainVerb(token) && !isCapital(token))) return null
  let end = headEnd(line, at)
  if (tokens[end]?.text === '-' && touches(tokens[end - 1], tokens[end])) return null
  const next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1
  if (tokens[end]?.lower === 'of' && AFTER_OF.has(tokens[next]?.lower ?? '')) {
    end = next + 1
    while (AFTER_OF.has(tokens[end]?.lower ?? '')) end++
  }
  const core = modifiersBefore(line, at)
  const { side: before, first, possessed } = sideBefore(line, core)
  const words = tokens
    .slice(core, end)
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ - /g, '-')
  const after = before === null ? sideAfter(line, end, words) : null
  const spoken = words.split(' ')
  return {
    first,
    core,
    own: end,
    end: after?.end ?? (before !== null && SENT.test(words) ? missionEnd(line, end) : end),
    words,
    head: tokens[end - 1]?.lower === token.lower ? token.lower : (spoken.at(-1) ?? token.lower),
    side: before ?? after?.side ?? kindIn(spoken),
    determiner: possessed ? 'of' : determinerBefore(tokens, first),
    former: spoken.some((word) => FORMER.has(word.replace(/-.*$/, ''))) || FORMER.has(tokens[first - 1]?.lower ?? ''),
  }
}

/** The roles of a line in order, none overlapping another; a head that modifies a later head belongs to it. */
export const rolesOf = (line: Line): Role[] => {
  const found: Role[] = []
  for (let at = 0; at < line.tokens.length; at++) {
    const role = roleAt(line, at)
    if (role === null) continue
    const last = found.at(-1)
    if (last !== undefined && role.core <= last.core && last.core < role.end) found.pop()
    else if (last !== undefined && role.core < last.own) continue
    found.push(role)
  }
  return found
}

/** The party that a side means by the lists, when it does. */
export const listedParty = (side: Side | null): string | null => {
  if (side === null) return null
  if ('party' in side) return side.party
  return 'adjective' in side ? (partyOfAdjective.get(side.adjective.toLowerCase()) ?? null) : null
}
