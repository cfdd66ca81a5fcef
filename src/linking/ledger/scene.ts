/** One document as the ledger reads it: its layers with parties in place of names, and quick look-ups by place. */
import { partyOfAdjective } from '../../lexicons/gazetteer.ts'
import { IN_CONCERT, OWN_CAUSE } from '../../lexicons/negotiation.ts'
import { SPEAKS_FOR } from '../../lexicons/roles.ts'
import type { Document } from '../../model/document.ts'
import type { Attribution } from '../../model/dossier.ts'
import { partyId, type EntityId, type PartyId } from '../../model/ids.ts'
import type { Clause, Layers, LocalAttribution, Name, TimeMention, Token } from '../../model/layers.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers, type Span } from '../../text/span.ts'
import type { AttributionLinks, EntityLinks } from '../view.ts'

export type Mention = {
  readonly span: Span
  readonly name: Name
  readonly entity: EntityId
  readonly party: PartyId | null
}

/** A country's or people's adjective ("Velian") that is no part of a name. */
type Adjective = { readonly span: Span; readonly party: PartyId }

/** "Rail unions", "European powers": a party known by what it is called. */
type Collective = { readonly span: Span; readonly party: PartyId; readonly name: string }

export type Scene = {
  readonly document: Document
  readonly layers: Layers
  readonly text: string
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  /** Mentions in text order. */
  readonly mentions: readonly Mention[]
  readonly adjectives: readonly Adjective[]
  /** Bodies without a name of their own that act as a party. */
  readonly collectives: readonly Collective[]
  /** Clause numbers [first, end) of each sentence. */
  readonly clausesOf: readonly { readonly first: number; readonly end: number }[]
  /** Attributions whose content or cue touches each block of the text (`BLOCK` code units). */
  readonly attributionsBy: ReadonlyMap<number, readonly Attribution[]>
  readonly localOf: ReadonlyMap<string, LocalAttribution>
  readonly known: ReadonlySet<PartyId>
  readonly links: EntityLinks
}

/** Code units of one block of the index of attributions: a paragraph or two. */
const BLOCK = 1024

/** Suffixes of peoples and adjectives made from the names of places. */
const SUFFIX = /(?:ian|ean|an|ish|ese|ic|i)s?$/u
/** Letters of a place's name that an unlisted adjective must share with it. */
const STEM = 4

const adjectivesOf = (layers: Layers, mentions: readonly Mention[], links: EntityLinks): Adjective[] => {
  const stems = new Map<string, PartyId>()
  // A state that another document names is known by its name and its adjective here too.
  const names = new Map(
    links.parties.flatMap(({ id, name }) => (/^\p{Lu}\p{L}{3,}$/u.test(name) ? [[name, id] as const] : [])),
  )
  for (const [name, party] of names)
    if (name.length > STEM) stems.set(name.toLowerCase().slice(0, Math.max(STEM, name.length - 2)), party)
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
    const named = names.get(token.text)
    if (named !== undefined && token.pos === 'PROPN') return [{ span: at, party: named }]
    if (!SUFFIX.test(token.lower)) return []
    for (const [stem, party] of stems) if (token.lower.startsWith(stem)) return [{ span: at, party }]
    return []
  })
}

/** Whoever acts has a party: a person or body that acts for no one else is its own. Outlets and agencies only relay. */
const ownParty = (
  layers: Layers,
  name: Name,
  entity: string | undefined,
  acting: ReadonlySet<number>,
): PartyId | null => {
  const key = layers.names.referents[name.referent]?.gazetteer ?? null
  if (entity === undefined || !/\p{Lu}/u.test(entity) || (key?.startsWith('outlet:') ?? false)) return null
  const roles = layers.names.referents[name.referent]?.roles ?? []
  // Someone speaks for someone; for whom, nothing says.
  if (roles.some((role) => SPEAKS_FOR.has(role) || SPEAKS_FOR.has(role.split(' ').at(-1) ?? ''))) return null
  if (name.kind !== 'place') return partyId(entity)
  // An unlisted place that does something somewhere in the text is a state of its own.
  return key === null && acting.has(name.referent) ? partyId(entity) : null
}

const ARMED = new Set(['rebels', 'militants', 'insurgents', 'guerrillas', 'separatists', 'militia'])

const isDeterminer = ({ pos, lower }: Token): boolean =>
  pos === 'DET' ||
  pos === 'NUM' ||
  pos === 'PRON' ||
  ['all', 'both', 'some', 'several', 'most', 'other'].includes(lower)

const collectivesOf = (
  layers: Layers,
  text: string,
  mentions: readonly Mention[],
  adjectives: readonly Adjective[],
): Collective[] => {
  const found: Collective[] = []
  for (const { span, first, head } of layers.clauses.chunks) {
    const token = layers.tokens.tokens[head]
    if (token === undefined) continue
    const own = OWN_CAUSE.has(token.lower)
    if (!own && !IN_CONCERT.has(token.lower)) continue
    const inside = within(mentions, span)
    if (inside.some(({ name, party }) => party !== null && name.kind !== 'place' && name.form === 'name')) continue
    if (
      !own &&
      token.lower !== 'powers' &&
      (inside.some(({ party }) => party !== null) || within(adjectives, span).length > 0)
    )
      continue
    // "Velia's rail unions" are called rail unions.
    const possessive = layers.tokens.tokens
      .slice(first, head)
      .findLastIndex(({ lower }) => lower === "'s" || lower === '’s' || lower === "'" || lower === '’')
    const words = layers.tokens.tokens.slice(first + possessive + 1, head + 1).filter((one) => !isDeterminer(one))
    const start = words[0]?.start ?? token.start
    const bare = words.length <= 1
    // "1,200 workers" are people, "the union" is one named before.
    if (layers.tokens.tokens.slice(first, head).some(({ pos }) => pos === 'NUM') && own) continue
    if (bare && own && !/(?:s|men)$/u.test(token.lower)) continue
    const known = bare ? found.findLast(({ name }) => name.toLowerCase().endsWith(` ${token.lower}`)) : undefined
    // "The rebels", after a movement was named, are that movement.
    const movement =
      bare && ARMED.has(token.lower)
        ? backFrom(mentions, span.start).find(
            ({ name, party }) =>
              (name.kind === 'organization' || name.kind === 'group') &&
              party === partyId(layers.names.referents[name.referent]?.name ?? ''),
          )
        : undefined
    if (movement?.party != null) {
      found.push({ span, party: movement.party, name: layers.names.referents[movement.name.referent]?.name ?? '' })
      continue
    }
    const plain = text.slice(start, token.end)
    const name = known?.name ?? plain.charAt(0).toUpperCase() + plain.slice(1)
    found.push({ span, party: partyId(name), name })
  }
  return found
}

/** Referents that are the subject of some clause, by themselves or joined to others by "and". */
const actingReferents = (layers: Layers, text: string): Set<number> => {
  const mentions = [...layers.names.mentions].sort((a, b) => a.span.start - b.span.start)
  const acting = new Set<number>()
  for (const { subject } of layers.clauses.clauses) {
    if (subject === null) continue
    const inside = within(mentions, subject)
    let rest = text.slice(subject.start, subject.end)
    for (const { span } of [...inside].reverse())
      rest = rest.slice(0, span.start - subject.start) + rest.slice(span.end - subject.start)
    if (/^(?:\s|,|and|both|the)*$/iu.test(rest)) for (const { referent } of inside) acting.add(referent)
  }
  return acting
}

const clausesBySentence = (layers: Layers): { first: number; end: number }[] => {
  const found = layers.sentences.map(() => ({ first: 0, end: 0 }))
  layers.clauses.clauses.forEach(({ sentence }, i) => {
    const range = found[sentence]
    if (range === undefined) return
    if (range.end === 0) range.first = i
    range.end = i + 1
  })
  return found
}

const attributionsByBlock = (attributions: readonly Attribution[]): Map<number, Attribution[]> => {
  const found = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    const blocks = new Set<number>()
    for (const { start, end } of [...attribution.content, ...attribution.cue])
      for (let block = Math.floor(start / BLOCK); block <= Math.floor(end / BLOCK); block++) blocks.add(block)
    for (const block of blocks) {
      const list = found.get(block)
      if (list === undefined) found.set(block, [attribution])
      else list.push(attribution)
    }
  }
  return found
}

export const sceneOf = ({ document, layers }: Annotated, links: EntityLinks, attributions: AttributionLinks): Scene => {
  const entityOf = links.entityOf.get(document.id) ?? []
  const acting = actingReferents(layers, document.text)
  const named = new Map(links.entities.map(({ id, name }) => [id, name]))
  const mentions = layers.names.mentions
    .flatMap((name): Mention[] => {
      const entity = entityOf[name.referent]
      if (entity === undefined) return []
      // "on 20 May" names no one.
      const dated = touching(layers.times.mentions, name.span).length > 0
      const party = dated ? null : (links.partyOf.get(entity) ?? ownParty(layers, name, named.get(entity), acting))
      return [{ span: name.span, name, entity, party }]
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const adjectives = adjectivesOf(layers, mentions, links).filter(({ span }) => touching(mentions, span).length === 0)
  return {
    document,
    layers,
    text: document.text,
    tokens: layers.tokens.tokens,
    clauses: layers.clauses.clauses,
    mentions,
    adjectives,
    collectives: collectivesOf(layers, document.text, mentions, adjectives),
    clausesOf: clausesBySentence(layers),
    attributionsBy: attributionsByBlock(attributions.byDocument.get(document.id) ?? []),
    localOf: new Map(layers.attributions.map((local) => [local.id, local])),
    known: new Set(links.parties.map(({ id }) => id)),
    links,
  }
}

/** Index of the first item that starts at or after an offset; items in text order. */
const firstFrom = (items: readonly { readonly span: Span }[], offset: number): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as { span: Span }).span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Items (in text order) that lie within a span. */
export const within = <Item extends { readonly span: Span }>(items: readonly Item[], at: Span): Item[] => {
  const found: Item[] = []
  for (let i = firstFrom(items, at.start); i < items.length; i++) {
    const item = items[i] as Item
    if (item.span.start >= at.end) break
    if (item.span.end <= at.end) found.push(item)
  }
  return found
}

/** Characters that the longest name, adjective or time may have: how far back one that touches a place may begin. */
const LONGEST = 160

/** Items (in text order) that share a character with a span. */
export const touching = <Item extends { readonly span: Span }>(items: readonly Item[], at: Span): Item[] => {
  const found: Item[] = []
  for (let i = firstFrom(items, at.start - LONGEST); i < items.length; i++) {
    const item = items[i] as Item
    if (item.span.start >= at.end) break
    if (item.span.end > at.start) found.push(item)
  }
  return found
}

/** Mentions looked back over for what "the union" or "the government" means: a page or two of text. */
const BACK = 150

/** Items that end before an offset, nearest first, at most `BACK` of them. */
export const backFrom = <Item extends { readonly span: Span }>(items: readonly Item[], offset: number): Item[] => {
  const end = firstFrom(items, offset)
  return items
    .slice(Math.max(0, end - BACK), end)
    .filter(({ span }) => span.end <= offset)
    .reverse()
}

/** Clauses of the sentence of a clause. */
export const sentenceClauses = (scene: Scene, { sentence }: Clause): readonly Clause[] => {
  const range = scene.clausesOf[sentence]
  return range === undefined ? [] : scene.clauses.slice(range.first, range.end)
}

/** Clauses of the sentence that holds a span's start. */
export const clausesAt = (scene: Scene, at: Span): readonly Clause[] => {
  const token = scene.tokens[tokenAt(scene.tokens, at.start)]
  const range = token === undefined ? undefined : scene.clausesOf[token.sentence]
  return range === undefined ? [] : scene.clauses.slice(range.first, range.end)
}

/** The number of a clause of this scene. */
export const clauseNumber = (scene: Scene, clause: Clause): number => {
  const first = scene.clausesOf[clause.sentence]?.first ?? 0
  return scene.clauses.indexOf(clause, first)
}

/** Attributions whose content or cue may touch a place. */
export const attributionsNear = (scene: Scene, at: Span): readonly Attribution[] =>
  scene.attributionsBy.get(Math.floor(at.start / BLOCK)) ?? []

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

const width = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)

/** The innermost attribution whose content covers a span. */
export const attributionAt = (scene: Scene, at: Span): Attribution | null =>
  attributionsNear(scene, at)
    .filter(({ content }) => content.some((part) => covers(part, at)))
    .reduce<Attribution | null>((best, one) => (best === null || width(one) < width(best) ? one : best), null)

/** Times within a span. */
export const timesIn = (scene: Scene, at: Span): TimeMention[] => within(scene.layers.times.mentions, at)

/** The time a clause gives itself: the first time mention within it that is no duration. */
export const timeOf = (scene: Scene, at: Span): TimeMention | null =>
  timesIn(scene, at).find(({ type, range }) => type !== 'SET' && type !== 'DURATION' && range !== null) ?? null

/** The words of a sentence, by a clause of it. */
export const sentenceOf = (scene: Scene, clause: Clause): Span =>
  scene.layers.sentences[clause.sentence]?.span ?? clause.span
