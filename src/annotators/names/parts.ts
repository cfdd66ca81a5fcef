/** Cuts runs of capitals into names, titles and adjectives, and says of each name what it most likely is. */
import { PLACES_AS_NAMES, SURNAME_FIRST } from '../../lexicons/name-words.ts'
import {
  COURTESY,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  ROLE_HEADS,
  ROLE_MODIFIERS,
  THING_HEADS,
} from '../../lexicons/roles.ts'
import { seatOf } from './home.ts'
import { bodyEnd, CONNECTOR, placeEnd, stateBody } from './bodies.ts'
import { isFirstName, type Gender } from './given.ts'
import { METONYMIC_SEATS } from '../../lexicons/seats.ts'
import type { GazetteerEntry } from '../../lexicons/gazetteer.ts'
import type { EntityKind } from '../../model/dossier.ts'
import type { Token } from '../../model/layers.ts'
import { isAllCaps, isCapital, textOf, type Hit, type Line } from './line.ts'
import type { Run } from './runs.ts'
import type { Role, Side } from './roles.ts'

/** A name at tokens [first, end) of a line, before names are gathered into referents. */
export type Part = {
  readonly line: number
  readonly first: number
  readonly end: number
  /** As written, white space and line ends made one space. */
  readonly text: string
  /** Null: the words alone do not tell. */
  readonly kind: EntityKind | null
  readonly entry: GazetteerEntry | null
  /** The role that titles it or stands in apposition. */
  readonly role: Role | null
  /** A courtesy title stands before it. */
  readonly courtesy: boolean
  readonly gender: Gender | null
  /** For a body of a state: whose. */
  readonly side: Side | null
  /** For a body of a state: its own name, lower case, without the state's ("foreign ministry"). */
  readonly bare: string | null
  /** A capital or seat that stands for its government; `entry` is then the state's. */
  readonly metonym: boolean
}

type Pending = { role: Role | null; courtesy: boolean; gender: Gender | null; side: Side | null }

/** Heads that, after a person's name, mean that person's people: the name before is still the person's. */
const RETINUE = new Set(['administration', 'campaign', 'team', 'camp', 'cabinet', 'government', 'regime'])

const kindOfListed = ({ sense }: GazetteerEntry): EntityKind =>
  sense === 'people' ? 'group' : sense === 'seat' || sense === 'body' || sense === 'outlet' ? 'organization' : 'place'

/** What words without an entry are by themselves. */
const kindOfUnknown = (
  tokens: readonly Token[],
  first: number,
  end: number,
  pending: Pending,
  running: boolean,
): EntityKind | null => {
  const words = tokens.slice(first, end).filter(({ text }) => text !== '-')
  const only = words[0]
  if (pending.role !== null || pending.courtesy) return 'person'
  if (words.length === 1 && only !== undefined) {
    return running && /^(?:\p{Lu}\.?){2,6}$/u.test(only.text) ? 'organization' : null
  }
  if (isFirstName(only?.lower ?? '')) return 'person'
  return words.some(({ text }) => /^\p{Lu}\.$/u.test(text)) && !words.some(({ lower }) => CONNECTOR.test(lower))
    ? 'person'
    : null
}

/** True when a title-like word is rather a person's surname: it follows a first name and ends the run ("John Major"). */
const isSurname = (line: Line, p: number, at: number, end: number): boolean =>
  (at + 1 === end || (at + 2 === end && /^(?:Jr|Sr)\.?$/.test(line.tokens[at + 1]?.text ?? ''))) &&
  (at === p + 1 || at === p + 2) &&
  isFirstName(line.tokens[p]?.lower ?? '')

/** A part with its words filled in; `more` holds what is not the default. */
export const partOf = (
  line: Line,
  number: number,
  first: number,
  end: number,
  kind: EntityKind | null,
  entry: GazetteerEntry | null,
  more: Partial<Part>,
): Part => ({
  line: number,
  first,
  end,
  text: textOf(line.tokens, first, end),
  kind: entry === null ? kind : kindOfListed(entry),
  entry,
  role: null,
  courtesy: false,
  gender: null,
  side: null,
  bare: null,
  metonym: entry?.sense === 'seat' && METONYMIC_SEATS.has(entry.name),
  ...more,
})

/** Splits one run. `roles` are the line's, `number` the line's number. */
export const partsOf = (line: Line, number: number, run: Run, roles: readonly Role[]): Part[] => {
  const { tokens, hits } = line
  const parts: Part[] = []
  let pending = pendingBefore(line, run, roles)
  const add = (first: number, end: number, kind: EntityKind | null, entry: GazetteerEntry | null): void => {
    const person = kind === 'person' || kind === null
    const body =
      kind === 'organization' && entry === null ? stateBody(line, first, end, pending.side) : { side: null, bare: null }
    const seat =
      body.bare !== null && body.side !== null && 'party' in body.side ? seatOf(body.bare, body.side.party) : undefined
    const known = seat === undefined ? body : { side: null, bare: null }
    parts.push(
      partOf(line, number, first, end, kind, entry ?? seat ?? null, {
        ...(person ? { role: pending.role, courtesy: pending.courtesy, gender: pending.gender } : {}),
        ...known,
      }),
    )
    pending = { role: null, courtesy: false, gender: null, side: null }
  }
  if (run.dateline === true && hits.get(run.first)?.end !== run.end) {
    add(run.first, run.end, 'place', null)
    return parts
  }
  let p = run.first
  while (p < run.end) {
    const token = tokens[p] as Token
    const hit = hits.get(p)
    if (token.text === '-' || token.text === '&') {
      p++
      continue
    }
    const role = roles.find(({ core, own }) => (core === p || (p === run.first && core < p)) && own > p)
    const nextRole = roles.find(({ core }) => core > p && core < run.end && !isSurname(line, p, core, run.end))
    const whole =
      nextRole !== undefined &&
      bodyEnd(line, p, run.end) > nextRole.own &&
      bodyEnd(line, nextRole.core, run.end) > nextRole.own
    const limit = whole ? run.end : Math.min(run.end, nextRole?.core ?? run.end)
    if (
      role !== undefined &&
      bodyEnd(line, p, limit) <= role.own &&
      (hit === undefined || hit.end <= role.own) &&
      !isOnlySurname(line, role, run)
    ) {
      pending = { ...pending, role }
      p = Math.max(p + 1, Math.min(role.own, run.end))
      continue
    }
    if (ROLE_MODIFIERS.has(token.lower) && COURTESY.has(tokens[p + 1]?.lower ?? '') && p + 2 < run.end) {
      p++
      continue
    }
    const courtesy = COURTESY.get(token.lower)
    if (courtesy !== undefined && hit === undefined && p + 1 < run.end) {
      pending = { ...pending, courtesy: true, gender: courtesy }
      p++
      continue
    }
    p =
      hit === undefined
        ? unknownAt(line, p, limit, pending, add)
        : listedAt(line, hit, limit, pending, add, (side) => {
            pending = { ...pending, side }
          })
  }
  return parts
}

type Add = (first: number, end: number, kind: EntityKind | null, entry: GazetteerEntry | null) => void

/** A role word that alone makes the run is no name; after a courtesy title it is a surname ("Mr. Major"). */
const isOnlySurname = (line: Line, role: Role, run: Run): boolean =>
  role.core === run.first && role.own === run.end && COURTESY.has(line.tokens[run.first - 1]?.lower ?? '')

const pendingBefore = (line: Line, run: Run, roles: readonly Role[]): Pending => {
  const before = line.tokens[run.first - 1]
  const courtesy = before !== undefined && COURTESY.has(before.lower) && !ROLE_HEADS.has(before.lower)
  const role = roles.find(({ own }) => own === run.first) ?? null
  return { role, courtesy, gender: courtesy ? (COURTESY.get(before.lower) ?? null) : null, side: null }
}

/** What follows an outlet's name within the name of one of its services ("BBC Radio Kent"). */
const BROADCASTS = /^(?:radio|television|tv|world|news|persian|arabic|africa|service|magazine)$/

/** A country inside what looks like one body's name, outside an "of": two names run together. */
const holdsCountry = (line: Line, first: number, end: number): boolean => {
  for (let at = first; at < end; at++) {
    if (CONNECTOR.test(line.tokens[at]?.lower ?? '')) return false
    if (line.hits.get(at)?.entry.sense === 'country') return true
  }
  return false
}

/** Takes what begins at a listed name; returns where to go on. */
const listedAt = (
  line: Line,
  hit: Hit,
  limit: number,
  pending: Pending,
  add: Add,
  serve: (side: Side) => void,
): number => {
  const { tokens } = line
  const { entry } = hit
  const first = hit.first
  const body =
    entry.sense === 'outlet' && BROADCASTS.test(tokens[hit.end]?.lower ?? '') ? limit : bodyEnd(line, first, limit)
  const own: Side | null = entry.party === null ? null : { party: entry.party }
  if (body > hit.end && !holdsCountry(line, hit.end, body)) {
    if (own !== null) serve(own)
    add(first, body, 'organization', null)
    return body
  }
  const place = entry.sense === 'outlet' || entry.sense === 'body' ? first : placeEnd(line, first, limit)
  if (place > hit.end && tokens[hit.end]?.text !== '-') {
    add(first, place, 'place', null)
    return place
  }
  if (entry.sense === 'adjective' && !isNominalAdjective(hit)) {
    if (own !== null) serve(own)
    return hit.end
  }
  const bearer =
    PLACES_AS_NAMES.has(entry.form.toLowerCase()) ||
    (entry.sense === 'place' && SURNAME_FIRST.has(entry.form.toLowerCase()))
  const follower = tokens[hit.end]
  const ending = tokens[limit - 1]?.lower ?? ''
  const thing = THING_HEADS.has(ending) || ORGANIZATION_HEADS.has(ending) || PLACE_HEADS.has(ending)
  if (
    bearer &&
    !thing &&
    line.casing === 'running' &&
    hit.end < limit &&
    isCapital(follower) &&
    !line.hits.has(hit.end) &&
    follower?.pos === 'PROPN' &&
    !isAllCaps(follower.text)
  ) {
    const end = segmentEnd(line, hit.end, limit)
    add(first, end, 'person', null)
    return end
  }
  if (
    pending.role !== null &&
    bearer &&
    pending.role.own === first &&
    line.casing === 'running' &&
    pending.role.side !== null
  ) {
    add(first, hit.end, 'person', null)
    return hit.end
  }
  add(first, hit.end, kindOfListed(entry), entry)
  return hit.end
}

/** "U.S." and "UK" are listed as adjectives as well, yet name the country; so does any adjective form that is a country's too. */
const isNominalAdjective = ({ entry }: Hit): boolean => /^\p{Lu}\.?\p{Lu}/u.test(entry.form) || entry.form === 'Houthi'

const segmentEnd = (line: Line, from: number, limit: number): number => {
  let end = from
  while (end < limit && !line.hits.has(end)) end++
  return end
}

/** Takes what begins at an unlisted word; returns where to go on. */
const unknownAt = (line: Line, p: number, limit: number, pending: Pending, add: Add): number => {
  const { tokens } = line
  const body = bodyEnd(line, p, limit)
  if (body === p + 2 && RETINUE.has(tokens[p + 1]?.lower ?? '')) {
    add(p, p + 1, kindOfUnknown(tokens, p, p + 1, pending, line.casing === 'running'), null)
    return body
  }
  if (body > p + 1) {
    add(p, body, 'organization', null)
    return body
  }
  const place = placeEnd(line, p, limit)
  if (place > p + 1) {
    add(p, place, 'place', null)
    return place
  }
  let end = segmentEnd(line, p, limit)
  const next = line.hits.get(end)
  if (
    next !== undefined &&
    end < limit &&
    PLACES_AS_NAMES.has(next.entry.form.toLowerCase()) &&
    end === p + 1 &&
    isFirstName(tokens[p]?.lower ?? '')
  )
    end = next.end
  const numbered = end - p >= 2 && /^(?:[IVX]+|\d+)$/.test(tokens[end - 1]?.text ?? '')
  const last = tokens[end - (numbered ? 2 : 1)] as Token
  const plain = tokens
    .slice(p, end)
    .every(
      ({ lower }) =>
        ROLE_MODIFIERS.has(lower) || ROLE_HEADS.has(lower) || ORGANIZATION_HEADS.has(lower) || THING_HEADS.has(lower),
    )
  const surname = end - p >= 2 && isFirstName(tokens[p]?.lower ?? '')
  if (/^(?:operation|hurricane|typhoon|project|flight|resolution)$/.test(tokens[p]?.lower ?? '') && end > p + 1)
    return end
  if (
    (plain && !surname && !pending.courtesy) ||
    (THING_HEADS.has(last.lower) && !pending.courtesy && pending.role === null && !surname)
  )
    return end
  const joint = hyphenPair(line, p, end)
  if (joint !== null) {
    add(p, joint, 'person', null)
    add(joint + 1, end, 'person', null)
    return end
  }
  while (end > p + 1 && /^(?:-|of|for|on|and|the|&)$/.test(tokens[end - 1]?.text ?? '')) end--
  add(p, end, kindOfUnknown(tokens, p, end, pending, line.casing === 'running'), null)
  return end
}

/** Nouns before which a hyphen joins two people or states rather than one person's names: "the Venn-Orlov summit". */
const BETWEEN =
  /^(?:summit|meeting|talks|call|deal|pact|plan|agreement|accord|relationship|rivalry|feud|alliance|dispute|negotiations|dialogue|handshake|letter|debate|contest|border|war|conflict|ties|relations|bill|amendment|line|encounter|exchange)s?$/

const hyphenPair = (line: Line, p: number, end: number): number | null => {
  const at = p + 1
  const next = line.tokens[end]
  return end - p === 3 && line.tokens[at]?.text === '-' && next !== undefined && BETWEEN.test(next.lower) ? at : null
}
