/** Gathers a document's names into referents: full names, short forms, spellings, acronyms, listed names. */
import { partyOfLeader, partyOfLeaderSurname } from '../../lexicons/leaders.ts'
import { LEADER_ROLES, ROLE_GENDER } from '../../lexicons/roles.ts'
import { newsShareOf } from '../../lexicons/word-shares.ts'
import type { EntityKind } from '../../model/dossier.ts'
import type { Line } from './line.ts'
import { kindAlias } from './bykind.ts'
import { acronyms, companiesOf, knownAs } from './aliases.ts'
import { genderOfFirstName, isFirstName, surnameOf, type Gender } from './given.ts'
import type { Part } from './parts.ts'
import type { Role, Side } from './roles.ts'
import { fold, sameSpelling } from '../../text/spelling.ts'

/** A referent while the document is read. */
export type Draft = {
  readonly kind: EntityKind
  name: string
  gazetteer: string | null
  party: string | null
  readonly sides: Side[]
  /** Sides that only the sentence or the whole text shows; what is told outright comes first. */
  readonly hints: Side[]
  readonly roles: string[]
  gender: Gender | null
  /** Its gender is told by a title, a role or a pronoun, not guessed from a first name. */
  genderTold: boolean
  /** For a body of a state: its own name without the state's. */
  bare: string | null
  /** Every form seen, folded. */
  readonly aliases: Set<string>
  /** A state, or another party of its own, by the text's evidence ("Norland's foreign minister"). */
  state: boolean
}

export type Gathered = {
  readonly drafts: Draft[]
  /** Referent of each part, by part number; -1: none. */
  readonly of: number[]
}

/** Roles that act for nobody's side: those who study and report, and those who oppose their own government. */
const DETACHED =
  /\b(?:opposition|rebel|separatist|exiled|jailed|imprisoned|dissident|ousted|deposed)\b|\b(?:analyst|expert|professor|historian|economist|researcher|fellow|lecturer|scientist|journalist|reporter|correspondent|editor|columnist|commentator|author|writer|student|coach|player|doctor|teacher|activist|campaigner|dissident|singer|actor|actress|star|resident|witness|victim|blogger|photographer|novelist|poet|hostage|captive|prisoner|billionaire|businessman|businesswoman|lawyer|attorney|tycoon|oligarch)$/

/** Rebels act for their own body, which their role then names by its kind. */
const actsFor = ({ words: role, former, side }: Role): boolean =>
  !former && (!DETACHED.test(role) || (side !== null && 'name' in side && side.name === kindAlias('rebels')))

/** Suffixes of a person's name; a king's or pope's number after one name is part of it. */
const SUFFIXES = /,? (?:Jr|Sr)\.?$|(?<=\S \S+) (?:II|III|IV)$/
/** A son bears his father's name: with and without "Jr." are two people where a text writes both. */
const JUNIOR = /,? Jr\.?$/

const words = (text: string): string[] => fold(text.replace(SUFFIXES, '')).split(' ')

/** True when two full names are one: same first and last words, or spellings of them. */
const sameFullName = (a: string, b: string): boolean => {
  const x = words(a)
  const y = words(b)
  if (JUNIOR.test(a) !== JUNIOR.test(b) && x[0] === y[0]) return false
  if (x.join(' ') === y.join(' ')) return true
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.length < 2) return false
  if (long.slice(-short.length).join(' ') === short.join(' ')) return true
  const first = [short[0] ?? '', long[0] ?? ''] as const
  const last = [short.at(-1) ?? '', long.at(-1) ?? ''] as const
  if (!sameSpelling(last[0], last[1]))
    return (
      short.length >= 2 &&
      long.length > short.length &&
      long.slice(0, short.length).join(' ') === short.join(' ') &&
      long.length - short.length === 1
    )
  const [middle, other] = [short.slice(1, -1), long.slice(1, -1)]
  if (middle.length > 0 && other.length > 0 && middle[0]?.charAt(0) !== other[0]?.charAt(0)) return false
  return sameSpelling(first[0], first[1]) || (last[0] === last[1] && isInitialOf(first[0], first[1]))
}

const isInitialOf = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/** The fuller of two forms: more words, then the one already there. */
const fuller = (a: string, b: string): string => {
  if (b.split(' ').length <= a.split(' ').length) return trimmed(a, b)
  return trimmed(b, a)
}

/** A headline's "Arda Venn Memos" beside "Arda Venn": the word that news writes small is no part of the name. */
const trimmed = (long: string, short: string): string => {
  const rest = long.slice(short.length + 1).toLowerCase()
  const more = long.startsWith(`${short} `) && /\s/.test(short) && !rest.includes(' ')
  return more && (newsShareOf(rest) !== null || newsShareOf(rest.replace(/s$/, '')) !== null) ? short : long
}

export const gather = (
  parts: readonly Part[],
  kinds: readonly (EntityKind | null)[],
  lines: readonly Line[],
  hints: ReadonlyMap<number, Side>,
): Gathered => {
  const drafts: Draft[] = []
  const of: number[] = parts.map(() => -1)
  const byKey = new Map<string, number>()
  const people: number[] = []
  const make = (kind: EntityKind, part: Part): number =>
    drafts.push({
      kind,
      name: part.entry?.name ?? part.text,
      gazetteer: part.entry?.key ?? null,
      party: part.entry?.party ?? null,
      sides: [],
      hints: [],
      roles: [],
      gender: null,
      genderTold: false,
      bare: part.bare,
      aliases: new Set(),
      state: part.entry?.sense === 'country',
    }) - 1
  const learn = (at: number, part: Part): void => {
    const draft = drafts[at] as Draft
    draft.aliases.add(fold(part.text))
    if (part.entry === null) draft.name = draft.kind === 'person' ? fuller(draft.name, part.text) : draft.name
    if (part.side !== null) draft.sides.push(part.side)
    if (draft.kind === 'group' && part.entry === null) draft.sides.push({ adjective: part.text })
    if (part.role !== null) {
      draft.roles.push(part.role.words)
      if (part.role.side !== null && actsFor(part.role)) draft.sides.push(part.role.side)
    }
    const shown = part.gender ?? (part.role === null ? null : (ROLE_GENDER.get(part.role.head) ?? null))
    if (shown !== null) draft.genderTold = true
    draft.gender =
      shown ??
      draft.gender ??
      (draft.kind === 'person' && part.text.includes(' ') ? genderOfFirstName(words(part.text)[0] ?? '') : null)
  }
  const learnHint = (at: number, i: number): void => {
    const hint = hints.get(i)
    if (hint !== undefined) drafts[at]?.hints.push(hint)
  }
  const keyed = (key: string, kind: EntityKind, part: Part): number => {
    const at = byKey.get(key) ?? make(kind, part)
    byKey.set(key, at)
    return at
  }
  const isFull = (i: number): boolean => kinds[i] === 'person' && words((parts[i] as Part).text).length > 1

  parts.forEach((part, i) => {
    if (!isFull(i)) return
    const at = people.find((person) => sameFullName((drafts[person] as Draft).name, part.text)) ?? make('person', part)
    if (!people.includes(at)) people.push(at)
    of[i] = at
    learn(at, part)
    learnHint(at, i)
  })
  const pets = knownAs(parts, kinds, lines)
  const aliases = acronyms(parts, kinds, lines)
  const companies = companiesOf(parts, kinds)
  parts.forEach((part, i) => {
    const kind = kinds[i]
    if (kind === null || kind === undefined || isFull(i)) return
    if (pets.has(fold(part.text)) && (kind === 'person' || part.entry === null)) {
      of[i] = people.find((person) => (drafts[person] as Draft).aliases.has(pets.get(fold(part.text)) ?? '')) ?? -1
      if (of[i] !== -1) return learn(of[i], part)
    }
    if (kind === 'person') {
      const at = shortForm(part, i, parts, of, people, drafts) ?? keyed(`person:${fold(part.text)}`, 'person', part)
      if (!people.includes(at)) people.push(at)
      of[i] = at
      learn(at, part)
      learnHint(at, i)
      return
    }
    const text =
      aliases.get(part.text) ??
      (kind === 'organization' && part.entry === null ? companies.get(fold(part.text)) : undefined) ??
      part.text
    const listed =
      part.entry === null
        ? listedKey(text, parts)
        : (shortOutlet(part.entry.key, part.entry.name, byKey) ?? part.entry.key)
    const key =
      listed ??
      (part.bare === null
        ? `${kind}:${kind === 'place' ? placeKey(text) : fold(text).replace(/^the /, '')}`
        : `body:${sideKey(part.side)}:${part.bare}`)
    of[i] = keyed(key, kind, part)
    const draft = drafts[of[i]] as Draft
    if (
      part.entry === null &&
      draft.gazetteer === null &&
      (kind === 'place' ? text.length < draft.name.length : text.length > draft.name.length)
    )
      draft.name = text
    learn(of[i], part)
  })
  return { drafts, of }
}

/** "Republic of Velia" and "Velia" are one place. */
export const placeKey = (text: string): string =>
  fold(text).replace(
    /^(?:the )?(?:(?:\w+ )?republic|kingdom|state|federation|sultanate|emirate|principality) of (?:the )?/,
    '',
  )

/** "The Times" after "The New York Times" is that paper. */
const shortOutlet = (key: string, name: string, byKey: ReadonlyMap<string, number>): string | null =>
  /^The (?:Times|Post|Journal)$/.test(name)
    ? ([...byKey.keys()].find(
        (other) => other !== key && other.startsWith('outlet:') && other.endsWith(`-${name.slice(4).toLowerCase()}`),
      ) ?? null)
    : null

const sideKey = (side: Side | null): string =>
  side === null
    ? ''
    : 'party' in side
      ? side.party
      : 'name' in side
        ? fold(side.name)
        : fold(side.adjective).slice(0, 4)

/** The key of a listed name that an acronym stands for in this document. */
const listedKey = (text: string, parts: readonly Part[]): string | null =>
  parts.find((part) => part.entry !== null && part.text === text)?.entry?.key ?? null

/** Titles borne before a first name: "King Hussein" is no Saddam Hussein. */
const ROYAL = /^(?:king|queen|prince|princess|emir|sheikh|sultan|pope|emperor|crown prince)$/

/** A title that says another side than the one the text or the list gives the person, or a royal one before a mere surname. */
const servesAnother = ({ role, text }: Part, { name, roles, sides }: Draft): boolean => {
  if (role === null) return false
  if (ROYAL.test(role.words) && !roles.includes(role.words) && words(name)[0] !== fold(text)) return true
  const party = role.side !== null && 'party' in role.side ? role.side.party : null
  const known = sides.flatMap((side) => ('party' in side ? [side.party] : []))
  return party !== null && known.length > 0 && !known.includes(party)
}

/** "President Obama" beside a Sasha Obama whom the text gives no title: the leader of that name is meant, not the namesake. */
const titleOfAnother = ({ role, text }: Part, { name, roles }: Draft): boolean =>
  (JUNIOR.test(name) && !JUNIOR.test(text) && partyOfLeaderSurname(text) !== null) ||
  (role !== null &&
    LEADER_ROLES.has(role.words) &&
    roles.length === 0 &&
    partyOfLeaderSurname(text) !== null &&
    partyOfLeader(name) === null)

/** The one person a single word means: by last name, else by first, the most recent when several bear it. */
const shortForm = (
  part: Part,
  i: number,
  parts: readonly Part[],
  of: readonly number[],
  people: readonly number[],
  drafts: readonly Draft[],
): number | null => {
  const word = words(part.text).join(' ')
  const full = people.filter((person) => /\s/.test((drafts[person] as Draft).name))
  const bearers = (test: (name: string) => boolean): number[] =>
    full.filter((person) => test((drafts[person] as Draft).name))
  const exact = bearers(
    (name) =>
      words(surnameOf(name))[0] === word ||
      words(name).at(-1) === word ||
      (words(name).length > 2 && words(name).slice(1).join(' ') === word) ||
      fold(surnameOf(name)) === word,
  )
  const found = exact.length > 0 ? exact : bearers((name) => sameSpelling(surnameOf(name), word))
  const given =
    found.length > 0 || (part.courtesy && isFirstName(word)) ? found : bearers((name) => words(name)[0] === word)
  const junior = JUNIOR.test(part.text)
  const same = given.some((person) => JUNIOR.test((drafts[person] as Draft).name) === junior)
    ? given.filter((person) => JUNIOR.test((drafts[person] as Draft).name) === junior)
    : given
  const borne = same.filter(
    (person) => !titleOfAnother(part, drafts[person] as Draft) && !servesAnother(part, drafts[person] as Draft),
  )
  const fitting =
    part.gender === null
      ? borne
      : borne.filter(
          (person) => !(drafts[person] as Draft).genderTold || (drafts[person] as Draft).gender === part.gender,
        )
  if (fitting.length <= 1) return fitting[0] ?? null
  for (let before = i - 1; before >= 0; before--) {
    const at = of[before] as number
    if (fitting.includes(at) && parts[before] !== undefined) return at
  }
  return fitting[0] ?? null
}
