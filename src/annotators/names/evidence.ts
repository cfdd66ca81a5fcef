/** What the words around a name say of its kind: a person, a place or state, a body. */
import { partyOfLeaderSurname } from '../../lexicons/leaders.ts'
import { SURNAME_FIRST } from '../../lexicons/name-words.ts'
import { BODY_NOUNS_BESIDE, OF_STATES, STATES_DO } from '../../lexicons/state-words.ts'
import type { Token } from '../../model/layers.ts'
import type { Line } from './line.ts'
import type { Part } from './parts.ts'

const INTO =
  /^(?:in|at|near|from|to|into|across|around|outside|inside|toward|towards|through|throughout|via|over|beyond|between)$/
const SAYS =
  /^(?:say|tell|add|argue|insist|warn|claim|announce|note|explain|write|reply|ask|believe|think|declare|suggest|agree|deny|refuse|want|call|accuse|urge|vow|pledge|resign|smile|speak)$/
const WITHOUT_KIND = 0.5

const saysBody = ({ tokens }: Line, { first, end }: Part): boolean => {
  const before = tokens[first - 1]
  if (BODY_NOUNS_BESIDE.has(before?.lower ?? '') && before?.pos === 'NOUN') return true
  if (before?.text === ',' && BODY_NOUNS_BESIDE.has(tokens[first - 2]?.lower ?? '')) return true
  if (tokens[end]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[end + 1]?.lower ?? '')) return false
  for (let at = end + 2; at < end + 7; at++) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'ADP') return false
    if (BODY_NOUNS_BESIDE.has(token.lower) && tokens[at + 1]?.pos !== 'NOUN') return true
  }
  return false
}

const ownsState = ({ tokens }: Line, { end }: Part): boolean => {
  if (!/^['’]s?$/.test(tokens[end]?.text ?? '')) return false
  for (let at = end + 1; at <= end + 3; at++) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'ADP') return false
    if (OF_STATES.has(token.lower)) return true
  }
  return false
}

/** Shorter surnames are often ordinary words ("Key", "Rice"): at the head of a sentence they prove nothing. */
const DISTINCT = 6

/** Marks of each kind; `thing`: no person, a state or a body. */
export type Tally = { person: number; place: number; organization: number; thing: number }

/** Endings of the names of countries and lands; few surnames that stand alone in the news have them. */
const LAND = /^\p{Lu}\p{Ll}{2,}(?:ia|land|stan)$/u

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX'

/** Tokens after a subject's verb within which "its" or "his" is most likely the subject's own. */
const OWN_REACH = 14

/** How a subject's own clause takes it up: as "its", as "it" that does something; no person then. `state`: by what states have. */
const takenUp = ({ tokens, hits }: Line, { end }: Part): 'state' | 'thing' | null => {
  for (let at = end; at < Math.min(tokens.length, end + OWN_REACH); at++) {
    const token = tokens[at] as Token
    if (token.lower === 'its')
      return tokens.slice(at + 1, at + 3).some(({ lower }) => OF_STATES.has(lower)) ? 'state' : 'thing'
    if (token.lower === 'it' && DOES.test(tokens[at + 1]?.lower ?? '')) return 'thing'
    if (hits.has(at) || /^["“”;]$/.test(token.text)) return null
    if (/^(?:he|she|his|her|they|their)$/.test(token.lower)) return null
  }
  return null
}
/** Verbs of which "it" is somebody, not the weather or the case. */
const DOES = /^(?:will|would|had|has|plans|planned|wants|wanted|expects|intends|could|cannot|may|might|can)$/

/** The main verb of a group of auxiliaries and adverbs that begins at a token. */
export const mainVerb = (tokens: readonly Token[], from: number): Token | undefined => {
  let verb: Token | undefined
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const token = tokens[at] as Token
    if (isVerb(token)) verb = token
    else if (token.pos !== 'ADV' && token.pos !== 'PART') {
      return verb?.lemma === 'be' && token.pos === 'ADJ' ? token : verb
    }
  }
  return verb
}

/** What a name's doing shows: people and states say and act alike, so that verbs alone show little. */
const byDoing = (part: Part, line: Line, tally: Tally): void => {
  const verb = mainVerb(line.tokens, part.end)
  tally.person += SAYS.test(verb?.lemma ?? '') ? 2 : 1
  if (verb !== undefined && STATES_DO.has(verb.lemma)) tally.place += 2
  const taken = takenUp(line, part)
  if (taken === 'state') tally.place += 3
  else if (taken === 'thing') tally.thing += 3
}

/** Adds what one standing of a name shows to its tally; `spokenFor`: the parts for whom a minister speaks. */
export const evidenceOf = (part: Part, line: Line, tally: Tally, spokenFor: ReadonlySet<Part>): void => {
  const before = line.tokens[part.first - 1]
  const after = line.tokens[part.end]
  const article = before?.lower === 'the'
  const ahead = article ? line.tokens[part.first - 2] : before
  const owner = /^['’]s?$/.test(after?.text ?? '') && /\s/.test(part.text)
  if (
    ahead !== undefined &&
    INTO.test(ahead.lower) &&
    ahead.pos !== 'PART' &&
    !owner &&
    !(article && after?.pos === 'NOUN')
  )
    tally.place += /^(?:in|near|outside|across)$/.test(ahead.lower) ? 2 : 0.5
  if (/^(?:neighbou?ring|nearby)$/.test(before?.lower ?? '')) tally.place += 3
  if (before?.lower === 'between' && line.tokens[part.end]?.lower === 'and') tally.place += 1
  if (article) tally.organization += 1
  else if (isVerb(after)) byDoing(part, line, tally)
  else if (/^(?:'s|’s)$/.test(after?.text ?? '')) tally.person += WITHOUT_KIND
  if (LAND.test(part.text)) tally.place += 2.5
  if (part.role !== null || part.courtesy) tally.person += 4
  if (saysBody(line, part)) tally.organization += 3
  if (ownsState(line, part)) tally.place += 3
  if (spokenFor.has(part)) tally.place += 4
  if (
    (part.first > 0 || part.text.length >= DISTINCT) &&
    !/\s/.test(part.text) &&
    (SURNAME_FIRST.has(part.text.toLowerCase()) || partyOfLeaderSurname(part.text) !== null)
  )
    tally.person += 1
}
