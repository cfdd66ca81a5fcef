/** One document as the ledger reads it: whose words and deeds, under whose saying, when, and whether they are said to be so. */
import { AGENTS, NOT_AGENTS, TEXTS } from '../../lexicons/negotiation.ts'
import { ENTRIES, partyOfAdjective } from '../../lexicons/gazetteer.ts'
import { SPEAKS_FOR } from '../../lexicons/roles.ts'
import type { Attribution } from '../../model/dossier.ts'
import { partyId, type EntityId, type PartyId } from '../../model/ids.ts'
import type { Clause, Layers, LocalAttribution, Name, TimeMention, Token } from '../../model/layers.ts'
import type { Document } from '../../model/document.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers, overlaps, type Span } from '../../text/span.ts'
import type { AttributionLinks, EntityLinks } from '../view.ts'

type Mention = { readonly name: Name; readonly entity: EntityId; readonly party: PartyId | null }

export type Scene = {
  readonly document: Document
  readonly layers: Layers
  readonly text: string
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  readonly mentions: readonly Mention[]
  /** Parties that the tokens of a span's adjectives stand for, with their places. */
  readonly adjectives: readonly { readonly span: Span; readonly party: PartyId }[]
  readonly attributions: readonly Attribution[]
  readonly localOf: ReadonlyMap<string, LocalAttribution>
  readonly links: EntityLinks
}

/** Suffixes of peoples and adjectives made from the names of places. */
const SUFFIX = /(?:ian|ean|an|ish|ese|ic|i)s?$/u
/** Letters of a place's name that an unlisted adjective must share with it. */
const STEM = 4

const adjectivesOf = (layers: Layers, mentions: readonly Mention[]): Scene['adjectives'] => {
  const stems = new Map<string, PartyId>()
  for (const { name, party } of mentions) {
    const referent = layers.names.referents[name.referent]
    if (referent?.kind === 'place' && party !== null && referent.name.length > STEM)
      stems.set(referent.name.toLowerCase().slice(0, Math.max(STEM, referent.name.length - 2)), party)
  }
  return layers.tokens.tokens.flatMap((token) => {
    if (!/^\p{Lu}/u.test(token.text)) return []
    const at = { start: token.start, end: token.end }
    const listed = partyOfAdjective.get(token.lower)
    if (listed !== undefined) return [{ span: at, party: partyId(listed) }]
    if (!SUFFIX.test(token.lower)) return []
    for (const [stem, party] of stems) if (token.lower.startsWith(stem)) return [{ span: at, party }]
    return []
  })
}

/** Whoever acts has a party: a person or body that acts for no one else is its own. Outlets and agencies only relay. */
const ownParty = (layers: Layers, name: Name, entity: string | undefined, acting: ReadonlySet<string>): PartyId | null => {
  const key = layers.names.referents[name.referent]?.gazetteer ?? null
  if (entity === undefined || !/\p{Lu}/u.test(entity) || (key?.startsWith('outlet:') ?? false)) return null
  const roles = layers.names.referents[name.referent]?.roles ?? []
  // Someone speaks for someone; for whom, nothing says.
  if (roles.some((role) => SPEAKS_FOR.has(role) || SPEAKS_FOR.has(role.split(' ').at(-1) ?? ''))) return null
  if (name.kind !== 'place') return partyId(entity)
  // An unlisted place that does something somewhere in the text is a state of its own.
  const acts = layers.names.mentions.some(({ referent, span }) => referent === name.referent && acting.has(`${String(span.start)} ${String(span.end)}`))
  return key === null && acts ? partyId(entity) : null
}

export const sceneOf = ({ document, layers }: Annotated, links: EntityLinks, attributions: AttributionLinks): Scene => {
  const entityOf = links.entityOf.get(document.id) ?? []
  const acting = new Set(layers.clauses.clauses.map(({ subject }) => (subject === null ? '' : `${String(subject.start)} ${String(subject.end)}`)))
  const named = new Map(links.entities.map(({ id, name }) => [id, name]))
  const mentions = layers.names.mentions.flatMap((name): Mention[] => {
    const entity = entityOf[name.referent]
    return entity === undefined ? [] : [{ name, entity, party: links.partyOf.get(entity) ?? ownParty(layers, name, named.get(entity), acting) }]
  })
  return {
    document, layers, text: document.text, tokens: layers.tokens.tokens, clauses: layers.clauses.clauses, mentions,
    adjectives: adjectivesOf(layers, mentions).filter(({ span }) => !mentions.some(({ name }) => overlaps(name.span, span))),
    attributions: attributions.byDocument.get(document.id) ?? [],
    localOf: new Map(layers.attributions.map((local) => [local.id, local])),
    links,
  }
}

export const wordsAt = ({ text }: Scene, { start, end }: Span): string => text.slice(start, end)

/** Index of the first token that ends after an offset. */
export const tokenAt = (tokens: readonly Token[], offset: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

export const tokensIn = (scene: Scene, at: Span): Token[] => {
  const found: Token[] = []
  for (let i = tokenAt(scene.tokens, at.start); i < scene.tokens.length; i++) {
    const token = scene.tokens[i] as Token
    if (token.start >= at.end) break
    found.push(token)
  }
  return found
}

const CUTS = new Set(['of', 'in', 'from', 'with', 'about', 'to', 'for', 'against', 'on', 'that', 'who', 'which', 'at', 'over', 'by', 'between', 'during', 'after', 'following', 'under', 'including', 'as', 'proposing', 'demanding', ',', '(', '—', '–', 'whose'])

/** The part of a noun phrase up to its first post-modifier. */
const headRegion = (scene: Scene, at: Span): { region: Span; rest: Span | null; head: Token | null } => {
  const tokens = tokensIn(scene, at)
  const cut = tokens.findIndex((token, i) => i > 0 && CUTS.has(token.lower))
  const end = cut === -1 ? at.end : (tokens[cut - 1] as Token).end
  const inside = cut === -1 ? tokens : tokens.slice(0, cut)
  const head = inside.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') ?? inside.at(-1) ?? null
  return { region: { start: at.start, end }, rest: cut === -1 ? null : { start: (tokens[cut] as Token).start, end: at.end }, head }
}

/** A mention that acts: a state, body or person with a party; a place by itself only when it is a state. */
const acts = ({ name, party }: Mention): boolean => party !== null && name.kind !== 'place' || (party !== null && name.kind === 'place')

const partiesWithin = (scene: Scene, at: Span): PartyId[] => {
  const found = [
    ...scene.mentions.filter((mention) => covers(at, mention.name.span) && acts(mention)).map(({ name, party }) => ({ span: name.span, party })),
    ...scene.adjectives.filter(({ span }) => covers(at, span)),
  ].sort((a, b) => a.span.start - b.span.start)
  return [...new Set(found.flatMap(({ party }) => (party === null ? [] : [party])))]
}

/**
 * The parties that a noun phrase acts for, as subject or addressee: those named in its head ("the Velian
 * delegation", "Velia and Norland"), or after it ("officials in Velia", "the president of Velia"). None when
 * the head is something else of theirs ("Velia's ports", "critics of Velia").
 */
export const actorsOf = (scene: Scene, at: Span): PartyId[] => {
  const { region, rest, head } = headRegion(scene, at)
  if (head === null) return []
  const named = scene.mentions.some(({ name, party }) => party !== null && covers({ start: name.span.start, end: name.span.end }, head))
  const adjective = scene.adjectives.some(({ span }) => covers(span, head))
  const agent = AGENTS.has(head.lemma) || AGENTS.has(head.lower) || TEXTS.has(head.lemma)
  if (NOT_AGENTS.has(head.lower)) return []
  if (!named && !adjective && !agent) return []
  const inside = partiesWithin(scene, region)
  // "President Hale of Velia": a person whom nothing else ties to a party acts for the one that follows.
  const alone = inside.length === 1 && !scene.links.parties.some(({ id }) => id === inside[0])
  if (alone && rest !== null && tokensIn(scene, rest)[0]?.lower === 'of') {
    const of = partiesWithin(scene, rest).slice(0, 1)
    if (of.length > 0) return of
  }
  if (inside.length > 0 || rest === null) return named ? withoutOwn(scene, region, inside) : inside.slice(0, 1)
  const preposition = tokensIn(scene, rest)[0]?.lower ?? ''
  if (!agent || !['of', 'in', 'from', 'for', 'at'].includes(preposition)) return []
  const first = scene.mentions.find(({ name, party }) => party !== null && covers(rest, name.span))
  return first === undefined ? partiesWithin(scene, rest).slice(0, 1) : partiesWithin(scene, withJoined(scene, first.name.span))
}

/** "Velia's minister Ada Loon": the minister acts for Velia, and is no party beside it. */
const withoutOwn = (scene: Scene, region: Span, parties: readonly PartyId[]): PartyId[] => {
  const linked = parties.filter((party) => scene.links.parties.some(({ id }) => id === party))
  const joined = /\band\b|,|&/u.test(wordsAt(scene, region))
  return linked.length > 0 && !joined ? linked.slice(-1) : [...parties]
}

/** Parties addressed by a span: those of its head, else the first it names. */
export const namedIn = (scene: Scene, at: Span): PartyId[] => partiesWithin(scene, at)

/** A phrase with the names joined to it: "by Velia and Norland". */
export const withJoined = (scene: Scene, at: Span): Span => {
  const joined = /^(?:,\s+and\s+|,\s+|\s+and\s+)(?:the\s+)?/u.exec(scene.text.slice(at.end, at.end + 12))
  const start = at.end + (joined?.[0].length ?? 0)
  const next = joined === null ? undefined : scene.mentions.find(({ name }) => name.span.start === start)
  return next === undefined ? at : withJoined(scene, { start: at.start, end: next.name.span.end })
}

/** People within a span who speak for others: spokespeople, aides, envoys. */
export const spokespeopleIn = (scene: Scene, at: Span): EntityId[] => {
  const found = scene.mentions.filter(({ name }) => name.kind === 'person' && covers(at, name.span))
  return [...new Set(found.filter(({ name }) => {
    const roles = scene.layers.names.referents[name.referent]?.roles ?? []
    return roles.some((role) => SPEAKS_FOR.has(role) || SPEAKS_FOR.has(role.split(' ').at(-1) ?? ''))
  }).map(({ entity }) => entity))]
}

const width = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)

/** The innermost attribution whose content covers a span. */
export const attributionAt = (scene: Scene, at: Span): Attribution | null =>
  scene.attributions
    .filter(({ content }) => content.some((part) => covers(part, at)))
    .reduce<Attribution | null>((best, one) => (best === null || width(one) < width(best) ? one : best), null)

/** The party whose saying an attribution is. */
export const partyOfSaying = (scene: Scene, attribution: Attribution): PartyId | null => {
  const party = attribution.speaker === null ? null : scene.links.partyOf.get(attribution.speaker)
  return party ?? scene.localOf.get(attribution.id)?.party ?? attribution.source.flatMap((source) => sourceActors(scene, source))[0] ?? null
}

/** Parties of a source; a pronoun is read as the subject of its clause. */
const sourceActors = (scene: Scene, source: Span): PartyId[] => {
  const direct = actorsOf(scene, source)
  if (direct.length > 0) return direct
  const index = scene.clauses.findIndex(({ subject }) => subject !== null && subject.start === source.start && subject.end === source.end)
  return index === -1 ? [] : doersOf(scene, index)
}

/** The time a clause gives itself: the first time mention within it that is no duration. */
export const timeOf = (scene: Scene, at: Span): TimeMention | null =>
  scene.layers.times.mentions.find(({ span, type, range }) => covers(at, span) && type !== 'SET' && type !== 'DURATION' && range !== null) ?? null

/** Governments by the gazetteer's keys of their capitals. */
const GOVERNMENT_OF: ReadonlyMap<string, PartyId> = new Map([...ENTRIES].reverse().flatMap(({ key, sense, party }) => (sense === 'capital' && party !== null ? [[key, partyId(party)] as const] : [])))

/** Capitals that do something beside another party ("that X and Y may have agreed") are governments. */
const withCapitals = (scene: Scene, subject: Span, parties: readonly PartyId[]): PartyId[] => {
  if (parties.length === 0 || !/\band\b/u.test(wordsAt(scene, subject))) return [...parties]
  const capitals = scene.mentions.flatMap(({ name, party }) => {
    const government = party === null && covers(subject, name.span) ? GOVERNMENT_OF.get(scene.layers.names.referents[name.referent]?.gazetteer ?? '') : undefined
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
    if (clause.subject !== null && (clause.kind === 'main' || clause.kind === 'coordinate' || clause.sentence === sentence)) found.push(clause)
  }
  return found
}

const FIRMS = new Set(['company', 'firm', 'employer', 'manufacturer', 'airline', 'carmaker', 'operator', 'business', 'corporation'])
const GOVERNMENTS = new Set(['government', 'administration', 'cabinet', 'authorities', 'ministry', 'presidency', 'regime', 'president', 'premier', 'kingdom', 'republic', 'country', 'state'])

/** "The union", "the company", "the government": the nearest earlier party of that kind in the text. */
const BOTH = /^(?:both|the two|the (?:warring|rival|opposing))\s+(?:\p{L}+\s+)?(?:sides|countries|governments|parties|leaders|nations|neighbou?rs|delegations|states|teams|rivals)$/iu

/** "Both sides": the two parties that the text has named so far, when it has named just two. */
const bothOf = (scene: Scene, at: Span): PartyId[] => {
  const pair = scene.clauses.findLast(({ subject, span }) => subject !== null && span.end <= at.start && actorsOf(scene, subject).length === 2)
  if (pair?.subject != null) return actorsOf(scene, pair.subject)
  const named = new Set([...scene.mentions.filter(({ name }) => name.span.end <= at.start).map(({ party }) => party), ...scene.adjectives.filter(({ span }) => span.end <= at.start).map(({ party }) => party)])
  const parties = [...named].filter((party) => party !== null)
  const states = parties.filter((party) => scene.links.parties.some(({ id }) => id === party))
  return parties.length === 2 ? parties : states.length === 2 ? states : []
}

const definiteOf = (scene: Scene, subject: Span): PartyId[] => {
  if (BOTH.test(wordsAt(scene, subject))) return bothOf(scene, subject)
  const match = /^(?:the|both)\s+(\p{L}+)$/iu.exec(wordsAt(scene, subject))
  const noun = match?.[1]?.toLowerCase()
  if (noun === undefined) return []
  const earlier = scene.mentions.filter(({ name, party }) => party !== null && name.span.end <= subject.start).reverse()
  const wordsOf = ({ name }: Mention): string[] => (scene.layers.names.referents[name.referent]?.name ?? '').toLowerCase().split(/[\s-]+/u)
  const sameWord = earlier.find((mention) => mention.name.kind !== 'person' && wordsOf(mention).includes(noun))
  if (sameWord?.party != null) return [sameWord.party]
  const isFirm = (mention: Mention): boolean => mention.name.kind !== 'place' && mention.party === partyId(scene.layers.names.referents[mention.name.referent]?.name ?? '') && !/union|federation|association/u.test(wordsOf(mention).join(' '))
  if (FIRMS.has(noun)) return earlier.filter(isFirm).slice(0, 1).flatMap(({ party }) => (party === null ? [] : [party]))
  if (!GOVERNMENTS.has(noun)) return []
  const owned = earlier.find(({ name }) => new RegExp(`^(?:['’]s)?\\s+(?:\\p{L}+\\s+)?${noun}\\b`, 'iu').test(scene.text.slice(name.span.end, name.span.end + 40)))
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

/** Verbs whose complement is not told as so. */
const SUPPOSING = new Set(['deny', 'refute', 'dispute', 'imagine', 'suppose', 'assume', 'pretend', 'picture', 'fear', 'hope', 'doubt', 'wish', 'wonder'])

/** True where a clause is not told as having happened: under if or whether, asked, or only possible. */
export const isHypothetical = (scene: Scene, index: number): boolean => {
  let at: number | null = index
  while (at !== null) {
    const clause: Clause | undefined = scene.clauses[at]
    if (clause === undefined) return false
    if (clause.kind === 'complement' && clause.parent !== null && SUPPOSING.has(scene.clauses[clause.parent]?.predicate.lemma ?? '')) return true
    const opening = (scene.tokens[clause.first] as Token).lower
    const before = scene.tokens[clause.first - 1]
    const marker = before !== undefined && before.sentence === clause.sentence ? before.lower : ''
    if (clause.modality === 'conditional' || clause.modality === 'possible') return true
    if (['if', 'whether', 'unless'].includes(opening) || ['whether', 'unless'].includes(marker)) return true
    at = clause.parent
  }
  const sentence = scene.layers.sentences[(scene.clauses[index] as Clause).sentence]
  return sentence === undefined || scene.text.slice(sentence.span.start, sentence.span.end).trimEnd().endsWith('?')
}

/** The words of a sentence, by a clause of it. */
export const sentenceOf = (scene: Scene, clause: Clause): Span =>
  scene.layers.sentences[clause.sentence]?.span ?? clause.span
