/** Attributions as origins see them: who says, when, in which story, and in what words. */
import type { Attribution, Entity } from '../../model/dossier.ts'
import type { EntityId, PartyId, StoryId } from '../../model/ids.ts'
import type { LocalAttribution, Token } from '../../model/layers.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { ORGANIZATION_HEADS } from '../../lexicons/roles.ts'
import { UNNAMED_NOUNS } from '../../lexicons/saying.ts'
import { slice, type Span } from '../../text/span.ts'
import { listedOutlet, sameOutlet, type Outlet } from '../lineage/outlets.ts'
import { termOf } from '../stories/profile.ts'
import { vectorOf, type Vector } from '../stories/weights.ts'
import { firstFrom } from '../within.ts'
import { occasionOf, type Occasion } from './occasion.ts'

/** What kind of source a statement has. `body`: a ministry, palace or organization speaking as one; `state`: the state itself. */
export type SourceKind = 'person' | 'body' | 'state' | 'media' | 'unnamed'

export type Statement = {
  readonly attribution: Attribution
  readonly annotated: Annotated
  readonly kind: SourceKind
  readonly entity: EntityId | null
  readonly party: PartyId | null
  /** The entity's name, or the source in the text's own words. */
  readonly label: string
  /** For media: what is listed of it, or that it is an outlet of the corpus. */
  readonly outlet: Outlet | null
  readonly story: StoryId | null
  readonly occasion: Occasion
  /** The speaker leads a state or government: "officials" are others than he. */
  readonly leads: boolean
  readonly content: Vector
}

const flat = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${String(start)}-${String(end)}`).join(',')
const partsKey = ({ rule, source, cue, content }: Pick<Attribution, 'rule' | 'source' | 'cue' | 'content'>): string =>
  [rule, flat(source), flat(cue), flat(content)].join('|')

/** The attributions of the annotator by the parts they share with the linked ones made from them. */
const localsOf = ({ layers }: Annotated): ReadonlyMap<string, LocalAttribution> =>
  new Map(layers.attributions.map((one) => [partsKey(one), one]))

/** Source words without articles: "A U.S. official" and "the U.S. official" are one label. */
const labelIn = ({ document }: Annotated, { source, cue }: Attribution): string => {
  const spans = source.length > 0 ? source : cue
  return spans
    .map((span) => slice(document.text, span))
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The same words for comparison: lower case, no article, no full stops. */
export const foldLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/^(?:an?|the|one|another|some|two|three|several|other|senior|top)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Terms of the words an attribution passes on, names left out: two statements of one side name the same people and places. */
const contentOf = ({ layers }: Annotated, spans: readonly Span[], rarity: (term: string) => number): Vector => {
  const terms = new Map<string, number>()
  const { tokens } = layers.tokens
  for (const { start, end } of spans)
    for (let i = firstFrom(tokens, start); i < tokens.length && (tokens[i] as Token).end <= end; i++) {
      const token = tokens[i] as Token
      const term = token.pos === 'PROPN' ? null : termOf(token)
      if (term !== null) terms.set(term, (terms.get(term) ?? 0) + 1)
    }
  return vectorOf(terms, rarity)
}

/** Words by which a text says that its source is a medium: "the newspaper Sund Posten", "state news agency". */
const MEDIUM =
  /\b(?:newspaper|broadcaster|magazine|tabloid|daily|weekly|news (?:site|website|channel|portal)|television|tv (?:channel|station)|radio (?:station)?)\b/i
const AGENCY = /\b(?:news agency|newswire|wire service|press agency)\b/i

const outletOf = (
  entity: Entity | undefined,
  label: string,
  annotated: Annotated,
  outlets: readonly string[],
): Outlet | null => {
  if (entity === undefined) return listedOutlet(label.replace(/^(?:the|an?)\s+/i, ''))
  if (entity.kind === 'person') return null
  for (const { text } of [{ text: entity.name }, ...entity.names]) {
    const listed = listedOutlet(text)
    if (listed !== null) return listed
    const own = [annotated.document.outlet ?? '', ...outlets].find((name) => name !== '' && sameOutlet(name, text))
    if (own !== undefined) return { name: own, agency: false }
  }
  return AGENCY.test(label) || MEDIUM.test(label) ? { name: entity.name, agency: AGENCY.test(label) } : null
}

/** "U.S. officials", "Critics": an entity that the names layer made of a description names no one. */
const isDescription = ({ kind, name }: Entity): boolean => {
  const last = name.toLowerCase().split(/\s+/).at(-1) ?? ''
  const singular = last.replace(/ies$/, 'y').replace(/s$/, '')
  return kind !== 'place' && (UNNAMED_NOUNS.has(last) || UNNAMED_NOUNS.has(singular))
}

/** "The official", "one of the officials", "both officials": someone the text has described before. */
const SPOKEN_OF_BEFORE =
  /^(?:the|that|this|the same|both|both of the|(?:one|two|another|some|several) of the|the (?:two|other|second|first))\s+\S+$/i

/** "Official", "officials": one head. */
const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/s$/, '')

/**
 * Statements of one document in text order, with "the official" taken for the official whom the text described
 * before ("a British official"), and "one of the officials" for one of those: a definite source of one head noun keeps
 * the words that introduced it.
 */
export const withIntroductions = (statements: readonly Statement[]): Statement[] => {
  const introduced = new Map<string, Statement>()
  return statements.map((statement) => {
    if (statement.kind !== 'unnamed') return statement
    const head = singular(headOf(statement.label))
    const known = introduced.get(head)
    const isBare = SPOKEN_OF_BEFORE.test(statement.label)
    if (isBare && known !== undefined) return { ...statement, label: known.label, party: known.party }
    introduced.set(head, statement)
    return statement
  })
}

/** Words of a label before what is added to its head: "officials in Reykjavik", "a diplomat who asked …". */
const headOf = (label: string): string =>
  foldLabel(label.replace(/^(?:one|two|both|another|some|several) of (?:the )?/i, ''))
    .split(/ (?:in|of|from|at|on|for|with|who|close|familiar|speaking|not|to|involved|briefed|cited)\b/)[0]
    ?.split(' ')
    .at(-1) ?? ''

const kindOf = (
  entity: Entity | undefined,
  outlet: Outlet | null,
  local: LocalAttribution | undefined,
  label: string,
): SourceKind => {
  const isBody = ORGANIZATION_HEADS.has(headOf(label))
  if (entity === undefined && outlet !== null) return 'media'
  if (entity === undefined || local?.sourceKind === 'unnamed' || isDescription(entity))
    return isBody ? 'body' : 'unnamed'
  if (outlet !== null) return 'media'
  return entity.kind === 'person' ? 'person' : entity.kind === 'place' ? 'state' : 'body'
}

/** "Its government": the state just named. */
const OWN_GOVERNMENT = /^(?:its|their|his|her)\s+(?:government|administration|authorities)$/i

/** Sources that show no origin: none, a pronoun that was not resolved, or bare talk of reports. */
const SHOWS_NONE =
  /^(?:|(?:he|she|they|it|we|i|you|who|which|that|this|these|those|one|some|many|others?|several|both|all)|(?:(?:the|some|many|several|media|press|news|local|recent|earlier|unconfirmed|various|multiple|initial|other) )*(?:media|press|reports?|rumou?rs?|speculations?|accounts?|expectations?|suggestions?|claims?|talk|indications?|signs?|evidence|hopes?|fears?|concerns?|beliefs?|allegations?|possibility|question))$/

/** Times, and labels of texts before a colon, that were taken for sources: no one speaks in them. */
const NO_SPEAKER =
  /^(?:(?:the|this|that|last|next|every|each|all|early|late|on) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|month|week|day|explainer|commentary|editorial|opinion|analysis|comment|factbox|timeline|background|update|headlines?|framework|exclusive|breaking)s?$/

/** True when the text names or describes someone behind the statement. */
export const showsSource = ({ kind, label, attribution }: Statement): boolean => {
  const words = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim()
  if (kind === 'unnamed' && NO_SPEAKER.test(words)) return false
  return kind === 'person' || (!SHOWS_NONE.test(words) && (kind !== 'unnamed' || attribution.source.length > 0))
}

export type Reader = {
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly partyOf: ReadonlyMap<EntityId, PartyId>
  readonly storyOf: ReadonlyMap<string, StoryId>
  readonly rarity: (term: string) => number
  /** Outlets of the corpus. */
  readonly outlets: readonly string[]
  /** Persons whom the texts give a leader's role. */
  readonly leaders: ReadonlySet<EntityId>
  /** The state that a party is, where the texts name it. */
  readonly stateOf: ReadonlyMap<PartyId, Entity>
}

/** Reads the attributions of a document, in their order. */
export const statementsOf = (
  annotated: Annotated,
  attributions: readonly Attribution[],
  reader: Reader,
): Statement[] => {
  const locals = localsOf(annotated)
  return attributions.map((one) => statementOf(annotated, one, locals.get(partsKey(one)), reader))
}

const statementOf = (
  annotated: Annotated,
  attribution: Attribution,
  local: LocalAttribution | undefined,
  reader: Reader,
): Statement => {
  const entity = attribution.speaker === null ? undefined : reader.entities.get(attribution.speaker)
  const own = labelIn(annotated, attribution)
  const outlet = outletOf(entity, own, annotated, reader.outlets)
  const kind = kindOf(entity, outlet, local, own)
  const party = (entity === undefined ? null : reader.partyOf.get(entity.id)) ?? local?.party ?? null
  const state = party !== null && OWN_GOVERNMENT.test(own) ? reader.stateOf.get(party) : undefined
  const named = state ?? (kind !== 'unnamed' && local?.sourceKind !== 'unnamed' ? entity : undefined)
  return {
    attribution,
    annotated,
    kind: state === undefined ? kind : 'state',
    entity: named?.id ?? null,
    party,
    label: named?.name ?? own,
    outlet,
    story: reader.storyOf.get(annotated.document.id) ?? null,
    occasion: occasionOf(annotated, attribution),
    leads: named !== undefined && reader.leaders.has(named.id),
    content: contentOf(annotated, attribution.content, reader.rarity),
  }
}
