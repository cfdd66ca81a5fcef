/** Who does what a clause says, over pronouns and short forms. */
import { ENTRIES } from '../../lexicons/gazetteer.ts'
import type { Attribution } from '../../model/dossier.ts'
import { partyId, type PartyId } from '../../model/ids.ts'
import type { Clause } from '../../model/layers.ts'
import type { Span } from '../../text/span.ts'
import { actorsOf } from './parties.ts'
import { attributionAt, backFrom, clauseNumber, clausesAt, within, wordsAt, type Mention, type Scene } from './scene.ts'

/** The party whose saying an attribution is. */
export const partyOfSaying = (scene: Scene, attribution: Attribution): PartyId | null => {
  const party = attribution.speaker === null ? null : scene.links.partyOf.get(attribution.speaker)
  return (
    party ??
    scene.localOf.get(attribution.id)?.party ??
    attribution.source.flatMap((source) => sourceActors(scene, source))[0] ??
    null
  )
}

/** Parties of a source; a pronoun is read as the subject of its clause. */
const sourceActors = (scene: Scene, source: Span): PartyId[] => {
  const direct = actorsOf(scene, source)
  if (direct.length > 0) return direct
  const clause = clausesAt(scene, source).find(
    ({ subject }) => subject !== null && subject.start === source.start && subject.end === source.end,
  )
  return clause === undefined ? [] : doersOf(scene, clauseNumber(scene, clause))
}

/** Governments by the gazetteer's keys of their capitals. */
const GOVERNMENT_OF: ReadonlyMap<string, PartyId> = new Map(
  [...ENTRIES]
    .reverse()
    .flatMap(({ key, sense, party }) =>
      sense === 'capital' && party !== null ? [[key, partyId(party)] as const] : [],
    ),
)

/** Capitals that do something beside another party ("that X and Y may have agreed") are governments. */
const withCapitals = (scene: Scene, subject: Span, parties: readonly PartyId[]): PartyId[] => {
  if (parties.length === 0 || !/\band\b/u.test(wordsAt(scene, subject))) return [...parties]
  const capitals = within(scene.mentions, subject).flatMap(({ name, party }) => {
    const government =
      party === null ? GOVERNMENT_OF.get(scene.layers.names.referents[name.referent]?.gazetteer ?? '') : undefined
    return government === undefined ? [] : [government]
  })
  return [...new Set([...capitals, ...parties])]
}

const PRONOUNS = new Set(['he', 'she', 'it', 'they'])

/** Clauses that may lend their subject to a pronoun: earlier mains of the same sentence or the one before, nearest first. */
const antecedents = (scene: Scene, index: number): Clause[] => {
  const { sentence } = scene.clauses[index] as Clause
  const paragraph = scene.layers.sentences[sentence]?.paragraph
  const found: Clause[] = []
  for (let i = index - 1; i >= 0; i--) {
    const clause = scene.clauses[i] as Clause
    if (clause.sentence < sentence - 1 || scene.layers.sentences[clause.sentence]?.paragraph !== paragraph) break
    if (
      clause.subject !== null &&
      (clause.kind === 'main' || clause.kind === 'coordinate' || clause.sentence === sentence)
    )
      found.push(clause)
  }
  return found
}

const FIRMS = new Set([
  'company',
  'firm',
  'employer',
  'manufacturer',
  'airline',
  'carmaker',
  'operator',
  'business',
  'corporation',
])
const GOVERNMENTS = new Set([
  'government',
  'administration',
  'cabinet',
  'authorities',
  'ministry',
  'presidency',
  'regime',
  'president',
  'premier',
  'kingdom',
  'republic',
  'country',
  'state',
])

export const BOTH =
  /^(?:both|neither|the two|the (?:warring|rival|opposing))\s+(?:\p{L}+\s+)?(?:sides?|countries|country|governments?|parties|party|leaders|nations|neighbou?rs|delegations|states|teams|rivals)$/iu

/** "Both sides": the two parties that the text last named together as doing something. */
const bothOf = (scene: Scene, at: Span): PartyId[] => {
  for (const { subject } of backFrom(scene.clauses, at.start)) {
    const pair = subject === null ? [] : actorsOf(scene, subject)
    if (pair.length === 2) return pair
  }
  return []
}

/** "The union", "the company", "the government": the nearest earlier party of that kind in the text. */
export const definiteOf = (scene: Scene, subject: Span): PartyId[] => {
  if (BOTH.test(wordsAt(scene, subject))) return bothOf(scene, subject)
  const match = /^(?:the|both)\s+(\p{L}+)$/iu.exec(wordsAt(scene, subject))
  const noun = match?.[1]?.toLowerCase()
  if (noun === undefined) return []
  const earlier = backFrom(scene.mentions, subject.start).filter(({ party }) => party !== null)
  const wordsOf = ({ name }: Mention): string[] =>
    (scene.layers.names.referents[name.referent]?.name ?? '').toLowerCase().split(/[\s-]+/u)
  const sameWord = earlier.find((mention) => mention.name.kind !== 'person' && wordsOf(mention).includes(noun))
  if (sameWord?.party != null) return [sameWord.party]
  const isFirm = (mention: Mention): boolean =>
    mention.name.kind !== 'place' &&
    mention.party === partyId(scene.layers.names.referents[mention.name.referent]?.name ?? '') &&
    !/union|federation|association/u.test(wordsOf(mention).join(' '))
  if (FIRMS.has(noun))
    return earlier
      .filter(isFirm)
      .slice(0, 1)
      .flatMap(({ party }) => (party === null ? [] : [party]))
  const collective = backFrom(scene.collectives, subject.start).find(({ name }) =>
    name.toLowerCase().split(' ').includes(noun),
  )
  if (collective !== undefined) return [collective.party]
  if (!GOVERNMENTS.has(noun)) return []
  const owned = earlier.find(({ name }) =>
    new RegExp(`^(?:['’]s)?\\s+(?:\\p{L}+\\s+)?${noun}\\b`, 'iu').test(
      scene.text.slice(name.span.end, name.span.end + 40),
    ),
  )
  if (owned?.party != null) return [owned.party]
  // A bare "the government" is safe only where the text has named one state so far.
  const states = new Set(earlier.filter(({ name }) => name.kind === 'place').map(({ party }) => party))
  const [only] = [...states]
  return states.size === 1 && only != null ? [only] : []
}

/** The parties that do what a clause says; a pronoun takes the nearest earlier subject that acts. */
export const doersOf = (scene: Scene, index: number, depth = 0): PartyId[] => {
  const clause = scene.clauses[index] as Clause
  if (clause.subject === null) return []
  const found = withCapitals(scene, clause.subject, actorsOf(scene, clause.subject))
  if (found.length > 0 || depth > 3) return found
  // "... this month, and Heath": the tags took the end of one clause for the subject of the next.
  const joined = wordsAt(scene, clause.subject).lastIndexOf(', and ')
  if (joined > 0) return actorsOf(scene, { start: clause.subject.start + joined + 6, end: clause.subject.end })
  const words = wordsAt(scene, clause.subject).toLowerCase()
  if (words === 'we' || words === 'i') {
    const saying = attributionAt(scene, clause.subject)
    const party = saying === null ? null : partyOfSaying(scene, saying)
    return party === null ? [] : [party]
  }
  if (!PRONOUNS.has(words)) return definiteOf(scene, clause.subject)
  for (const earlier of antecedents(scene, index)) {
    const parties = earlier.subject === null ? [] : actorsOf(scene, earlier.subject)
    if (parties.length > 0 && (words === 'they' || parties.length === 1)) return parties
  }
  return []
}
