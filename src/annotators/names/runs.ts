/** Runs of capitalised words of a line, joined over particles, hyphens and the "of" of bodies' names. */
import { PARTICLES, LEADING_PARTICLES, LOWER_TAIL, NOT_NAMES } from '../../lexicons/name-words.ts'
import { COURTESY, FIELDS_OF_BODIES, ORGANIZATION_HEADS, PLACE_STARTS } from '../../lexicons/roles.ts'
import { MALE_NAMES, FEMALE_NAMES } from '../../lexicons/first-names.ts'
import { newsShareOf } from '../../lexicons/word-shares.ts'
import type { Token } from '../../model/layers.ts'
import { isCapital, touches, type Line } from './line.ts'

/** Words of the document by how they are written inside running sentences, not at their beginning. */
export type Habits = {
  readonly capital: ReadonlySet<string>
  readonly lower: ReadonlySet<string>
  /** Words that begin two sentences or more as names may, in small letters nowhere. */
  readonly opening: ReadonlySet<string>
  /** A person called May is named: the word is not always the month. */
  readonly hasMay: boolean
}

/** Tokens [first, end) of a line. */
export type Run = { readonly first: number; readonly end: number; readonly dateline?: boolean }

/** After these a name may go on with "of", "for" or "on": "Ministry of Foreign Affairs", "Republic of Velia". */
const CONNECTING = new Set([
  ...ORGANIZATION_HEADS,
  ...PLACE_STARTS,
  'front',
  'bank',
  'emirate',
  'sultanate',
  'duchy',
  'commonwealth',
  'confederation',
  'union',
  'strait',
  'port',
  'isle',
  'house',
  'friends',
  'women',
  'doctors',
  'reporters',
  'sons',
  'army',
])
const CONNECTORS = new Set(['of', 'for', 'on'])

export const habitsOf = (lines: readonly Line[]): Habits => {
  const capital = new Set<string>()
  const lower = new Set<string>()
  const openings = new Map<string, number>()
  for (const { tokens, casing } of lines) {
    if (casing !== 'running') continue
    const first = tokens[0]
    if (first?.pos === 'PROPN') openings.set(first.lower, (openings.get(first.lower) ?? 0) + 1)
    tokens.forEach((token, i) => {
      if (/^\p{Ll}/u.test(token.text)) lower.add(token.text)
      else if (i > 0 && isCapital(token) && !opens(tokens[i - 1])) capital.add(token.lower)
    })
  }
  const opening = new Set([...openings].filter(([, times]) => times > 1).map(([word]) => word))
  return { capital, lower, opening, hasMay: lines.some(({ tokens }) => namesMay(tokens)) }
}

/** True for marks after which a capital says nothing: quotation marks, colons, brackets, bullets. */
const opens = (token: Token | undefined): boolean => token === undefined || /^["“”‘'«»:;([{•*–—-]+$/.test(token.text)

const CLOSED = new Set(['DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ', 'NUM', 'PUNCT', 'SYM'])

/** Endings of common nouns, and plurals before a plural verb ("Critics argue"): seen only at a beginning, no names. */
const COMMON_ENDING =
  /(?:tion|tions|cion|sion|sions|ment|ments|ness|ity|ities|ism|isms|ship|ance|ence|ing|ings|ists|ologists|ians|ators|itors)$/

const isCommon = (token: Token, next: Token | undefined): boolean => {
  if (COMMON_ENDING.test(token.lower) && !isCapital(next)) return true
  if (!token.lower.endsWith('s') || next === undefined) return false
  return (
    (next.pos === 'VERB' && next.lemma === next.lower) ||
    /^(?:are|were|have|do|say|argue|warn|in|from|who|with|and|for|of|on|at|also|gathered|said)$/.test(next.lower)
  )
}

/** Plurals say things too ("Hackers said"): a verb of saying shows a name only after a word that is none. */
const SPEAKS =
  /^(?:said|says|told|tells|added|warned|insisted|claimed|announced|argued|denied|called|urged|accused|vowed|rejected|refused|agreed)$/

/** What follows a word that only its place at the head might have given its capital shows that it names somebody. */
const standsAsName = ({ tokens }: Line, at: number): boolean => {
  const next = tokens[at + 1]
  if (next === undefined) return false
  const word = tokens[at]?.lower ?? ''
  if (/^['’]s$/.test(next.text)) return true
  if (isCapital(next)) return next.pos === 'PROPN'
  if (next.text === '-' || PARTICLES.has(next.text))
    return isCapital(tokens[at + 2]) || PARTICLES.has(tokens[at + 2]?.text ?? '')
  if (next.text === ',' || next.text === '(')
    return isCapital(tokens[at + 2]) || /^(?:the|a|an|who|whose|which|one|another)$/.test(tokens[at + 2]?.lower ?? '')
  if (/^(?:-|–|—|--|and)$/.test(next.text)) return isCapital(tokens[at + 2])
  const verb = tokens[at + (next.pos === 'ADV' ? 2 : 1)]
  if (PLURAL.test(word)) return SINGULAR.test(verb?.lower ?? '')
  if (SPEAKS.test(verb?.lower ?? '')) return true
  // "Cod talks end": a plural that the tagger may take for a verb.
  if (
    /^(?:talks|moves|calls|plans|fears|hopes|strikes|attacks|claims|offers|votes|polls|reports|prices|rates|cuts|wars|clashes|protests|deals)$/.test(
      next.lower,
    )
  )
    return false
  return (verb?.pos === 'VERB' || verb?.pos === 'AUX') && newsShareOf(word) === null
}
/** The beginning of a sentence or of a quotation, where any word has its capital. */
const headsClause = ({ tokens }: Line, at: number): boolean =>
  !/^\p{Lu}{2,5}$/u.test(tokens[at]?.text ?? '') &&
  (at === 0 || (/^["“”‘'«»]+$/.test(tokens[at - 1]?.text ?? '') && !/^[,.!?…]+$/.test(tokens[at - 2]?.text ?? '')))

/** Endings of plurals; a surname seldom has them. */
const PLURAL = /(?:er|or|ist|ian|ent|ant|ee|ing|ie|al|on|ive|che|she|ck|p|t|d)s$/

/** Verbs that show their subject to be one, not many. */
const SINGULAR = /^(?:says|tells|is|was|has|does)$/

/** Whether a capital at the beginning of a sentence or quotation is a name's. */
const namesAtStart = (line: Line, at: number, habits: Habits): boolean => {
  const token = line.tokens[at] as Token
  if (line.hits.has(at)) return true
  const next = line.tokens[at + 1]
  if (habits.capital.has(token.lower) && !habits.lower.has(token.lower)) return true
  if (habits.lower.has(token.lower)) return false
  if (isCommon(token, next)) return false
  if (MALE_NAMES.has(token.lower) || FEMALE_NAMES.has(token.lower)) return true
  if (token.pos === 'PROPN' && (!headsClause(line, at) || habits.opening.has(token.lower) || standsAsName(line, at)))
    return true
  return (
    isCapital(next) &&
    (next as Token).pos === 'PROPN' &&
    !CLOSED.has(token.pos) &&
    token.pos !== 'ADV' &&
    token.pos !== 'VERB'
  )
}

const excluded = (token: Token): boolean => NOT_NAMES.has(token.lower.replace('’', "'")) || !/\p{L}/u.test(token.text)

/** "Vice Premier He Lifeng": a pronoun's letters, capitalised amid a sentence before a capital, are a surname. */
const isSurnamedHe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'He' && at > 0 && !opens(tokens[at - 1]) && isCapital(tokens[at + 1])

/** "May" the month: after a word of time or before a number; after a bare preposition unless the text has a person so named. */
const isMonth = (tokens: readonly Token[], at: number, habits: Habits): boolean => {
  if (tokens[at]?.text !== 'May') return false
  if (/^\d/.test(tokens[at + 1]?.text ?? '')) return true
  const before = tokens[at - 1]?.lower ?? ''
  if (/^(?:in|since|until|till|late|early|mid|mid-|this|last|next|during|before|after)$/.test(before)) return true
  return /^(?:by|from|to|of|on|or|and|through|for)$/.test(before) && !habits.hasMay
}

/** The text has a person called May: a title or a first name stands before the word. */
const namesMay = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, i) =>
      text === 'May' &&
      i > 0 &&
      (COURTESY.has(tokens[i - 1]?.lower ?? '') ||
        /^(?:minister|secretary)$/.test(tokens[i - 1]?.lower ?? '') ||
        (isCapital(tokens[i - 1]) && FEMALE_NAMES.has(tokens[i - 1]?.lower ?? ''))),
  )

/** Whether a name may begin at a token. */
const begins = (line: Line, at: number, habits: Habits): boolean => {
  const { tokens } = line
  const token = tokens[at] as Token
  if (line.hits.has(at)) return true
  if (!isCapital(token)) return leadsParticle(tokens, at)
  if ((excluded(token) && !isSurnamedHe(tokens, at)) || isMonth(tokens, at, habits)) return false
  if (CLOSED.has(token.pos) && !habits.capital.has(token.lower) && !isSurnamedHe(tokens, at)) return false
  return at > 0 && !opens(tokens[at - 1]) ? true : namesAtStart(line, at, habits)
}

/** "von der Leyen", "al-Assad": particles that begin a surname, and the capital they lead to. */
const leadsParticle = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token
  if (!LEADING_PARTICLES.has(token.text)) return false
  const hyphen = tokens[at + 1]
  const arabic = !/^(?:von|van|bin|ibn|ben)$/.test(token.text)
  if (arabic)
    return (
      hyphen?.text === '-' && touches(token, hyphen) && touches(hyphen, tokens[at + 2]) && isCapital(tokens[at + 2])
    )
  const next = PARTICLES.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  return isCapital(tokens[next]) && !(tokens[next] as Token).text.endsWith('.')
}

/** The end of what goes on after `end` within one name, or `end` when nothing does. */
const step = (line: Line, first: number, end: number): number => {
  const { tokens, hits } = line
  const hit = hits.get(end)
  if (hit !== undefined) return hit.end
  const last = tokens[end - 1]
  const next = tokens[end]
  if (next === undefined || last === undefined) return end
  if (isCapital(next) && !excluded(next)) return touches(last, next) && /^["“”’']/.test(next.text) ? end : end + 1
  if (next.text === '-' && touches(last, next) && touches(next, tokens[end + 1])) return hyphenated(tokens, first, end)
  if (PARTICLES.has(next.text)) return overParticles(tokens, end)
  if (next.text === '&' && isCapital(tokens[end + 1])) return end + 2
  if (/^['’]$/.test(next.text) && touches(last, next) && ownsBody(tokens, end)) return end + 2
  if (CONNECTORS.has(next.text) && isCapital(last) && CONNECTING.has(last.lower)) return afterConnector(line, end)
  if (next.text === 'and' && joinsAnd(line, first, end)) return end + 2
  return end
}

/** Plurals whose bodies bear their name: "Maritime Workers' Federation", "People's Front". */
const MEMBERS =
  /^(?:\p{L}+(?:ers|ors|ists|eers)|\p{L}*men|\p{L}*people|children|pilots|nurses|students|veterans|peasants|residents|bishops|princes|mothers|parents|doctors|owners)$/u

/** "Workers' Federation" at the apostrophe: the members' plural before it, the head of a body's name behind. */
const ownsBody = (tokens: readonly Token[], at: number): boolean => {
  if (!MEMBERS.test(tokens[at - 1]?.lower ?? '')) return false
  for (let i = at + 1; i < at + 4 && isCapital(tokens[i]); i++)
    if (ORGANIZATION_HEADS.has(tokens[i]?.lower ?? '')) return true
  return false
}

const hyphenated = (tokens: readonly Token[], first: number, end: number): number => {
  const after = tokens[end + 1] as Token
  if (isCapital(after)) return end + 2
  if (/^(?:al|el|ul|ud|as|ar|ad|an|ash)$/i.test(tokens[end - 1]?.text ?? '') && isCapital(after)) return end + 2
  const korean =
    end - first >= 2 &&
    LOWER_TAIL.test(after.text) &&
    !/^(?:led|based|backed|held|born|run|wide|era|style|brokered|mediated|controlled|occupied|area|level)$/.test(
      after.text,
    )
  if (
    korean &&
    after.text.length <= 5 &&
    (after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'X' || after.text.length <= 3)
  )
    return end + 2
  if (/^(?:al|el|ul|ud|ur|us)$/.test(after.text) && tokens[end + 2]?.text === '-' && isCapital(tokens[end + 3]))
    return end + 4
  return end
}

const overParticles = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (PARTICLES.has(tokens[at]?.text ?? '')) at++
  if (tokens[at]?.text === '-' && touches(tokens[at], tokens[at + 1])) at++
  const next = tokens[at]
  if (!isCapital(next) || excluded(next as Token)) return from
  const word = tokens[from]?.text ?? ''
  const doubtful = /^(?:as|an|e|la|le|do|ad|ar|ben|den|des)$/.test(word)
  return doubtful && tokens[from + 1]?.text !== '-' ? from : at + 1
}

const afterConnector = (line: Line, end: number): number => {
  const { tokens } = line
  const at = tokens[end + 1]?.text === 'the' ? end + 2 : end + 1
  const hit = line.hits.get(at)
  if (hit !== undefined) return hit.end
  return isCapital(tokens[at]) && !excluded(tokens[at] as Token) ? at + 1 : end
}

/** After an "of" inside a body's name "and" goes on ("Department of Health and Human Services"), and before a body's head ("the Food and Drug Administration"). */
const joinsAnd = ({ tokens, hits }: Line, first: number, end: number): boolean => {
  const inside = tokens.slice(first, end)
  const next = tokens[end + 1]
  if (!isCapital(next) || inside.some((_, i) => hits.has(first + i)) || hits.has(end + 1)) return false
  const body = inside.findIndex((token) => CONNECTING.has(token.lower))
  const connector = inside.findIndex((token) => CONNECTORS.has(token.text))
  if (body !== -1 && connector > body) return FIELDS_OF_BODIES.has(next?.lower ?? '')
  if (tokens[first - 1]?.lower !== 'the' || inside.length > 3) return false
  const rest = tokens.slice(end + 1, end + 5)
  const head = rest.findIndex(({ lower }) =>
    /^(?:administration|committee|commission|department|council|board|authority|ministry|bureau|agency|service|services)$/.test(
      lower,
    ),
  )
  return head >= 1 && rest.slice(0, head + 1).every((token) => isCapital(token) && !hits.has(tokens.indexOf(token)))
}

const isInnerHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && touches(tokens[at - 1], tokens[at]) && touches(tokens[at], tokens[at + 1])

/** "WEST PALM BEACH, Fla. —", "PARIS (Reuters)": the end of the capitals a dateline opens with, or 0. */
const datelineEnd = ({ tokens }: Line): number => {
  let end = 0
  while (/^\p{Lu}[\p{Lu}.'’-]+$/u.test(tokens[end]?.text ?? '') || (end > 0 && isInnerHyphen(tokens, end))) end++
  if (end === 0 || end > 4) return 0
  const close = tokens.findIndex(({ text }, i) => i >= end && i < end + 7 && /^(?:\(|–|—|-|--)$/.test(text))
  return close !== -1 && (close === end || tokens[end]?.text === ',') ? end : 0
}

/** The maximal runs of a line, in order. */
export const runsOf = (line: Line, habits: Habits): Run[] => {
  const runs: Run[] = []
  const dateline = datelineEnd(line)
  if (dateline > 0) runs.push({ first: 0, end: dateline, dateline: true })
  for (let at = dateline; at < line.tokens.length; at++) {
    if (!begins(line, at, habits)) continue
    let end = line.hits.get(at)?.end ?? startEnd(line.tokens, at)
    for (let next = step(line, at, end); next > end; next = step(line, at, end)) end = next
    runs.push({ first: at, end })
    at = end - 1
  }
  return runs
}

const startEnd = (tokens: readonly Token[], at: number): number => {
  if (isCapital(tokens[at])) return at + 1
  let end = at
  while (!isCapital(tokens[end])) end++
  return end + 1
}
