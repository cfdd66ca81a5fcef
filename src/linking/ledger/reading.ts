/** How a clause is read for an act: who does it, to whom, on which occasion, in what words. */
import { AT_THAT_TIME, EARLIER, PROPOSAL_NOUNS, PROPOSING } from '../../lexicons/negotiation.ts'
import { DOCUMENT_NOUNS } from '../../lexicons/saying.ts'
import type { Attribution } from '../../model/dossier.ts'
import type { EntityId, PartyId } from '../../model/ids.ts'
import type { Clause, Token } from '../../model/layers.ts'
import type { TimeRange } from '../../model/time.ts'
import { hull, overlaps, type Span } from '../../text/span.ts'
import type { Occasion } from './acts.ts'
import { BOTH, definiteOf, doersOf, partyOfSaying } from './doers.ts'
import { actorsOf, namedIn, spokespeopleIn, withJoined } from './parties.ts'
import {
  attributionAt,
  attributionsNear,
  sentenceClauses,
  sentenceOf,
  timeOf,
  tokensIn,
  within,
  wordsAt,
  type Mention,
  type Scene,
} from './scene.ts'

export type Reading = {
  readonly scene: Scene
  readonly index: number
  readonly clause: Clause
  readonly lemma: string
  /** Who does it; for a passive, who it is done by. */
  readonly doers: readonly PartyId[]
  /** The words after the verb, to the clause's end. */
  readonly content: Span
  readonly children: readonly number[]
  readonly attribution: Attribution | null
  /** The party whose saying the clause is, or null. */
  readonly saidBy: PartyId | null
  readonly occasion: Occasion
  readonly time: TimeRange | null
  readonly conveyedBy: readonly EntityId[]
}

/** Days between the publication and an event beyond which it is another occasion: chosen by reading, offers are answered within weeks. */
const OTHER_OCCASION_DAYS = 60

const dayOf = (date: string | null): number | null => {
  if (date === null) return null
  const full = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date.slice(0, 10)
  const at = Date.parse(full)
  return Number.isNaN(at) ? null : at / 86_400_000
}

/** A clause's words without the clauses below it that follow its verb. */
const ownSpan = (scene: Scene, clause: Clause): Span => {
  const next = sentenceClauses(scene, clause).find(
    (other) =>
      other.kind !== 'infinitive' &&
      other.kind !== 'main' &&
      other.span.start > clause.predicate.span.end &&
      other.span.start < clause.span.end,
  )
  return { start: clause.span.start, end: next?.span.start ?? clause.span.end }
}

/** Who says by a verb, as the attributions have it, when the clause's own subject is not to be trusted. */
const cueOf = (scene: Scene, clause: Clause): Attribution | null =>
  clause.kind !== 'participial'
    ? null
    : (attributionsNear(scene, clause.predicate.span).find((one) =>
        one.cue.some((part) => overlaps(part, clause.predicate.span)),
      ) ?? null)

const sayersOf = (scene: Scene, cue: Attribution | null): PartyId[] | null => {
  if (cue === null) return null
  const party = cue.source.length === 0 ? null : partyOfSaying(scene, cue)
  if (party !== null) return [party]
  // "reports suggesting that": nobody's proposal, whoever the clause's subject seems to be.
  const head = cue.source[0] === undefined ? null : headOf(scene, cue.source[0])
  return head !== null && DOCUMENT_NOUNS.has(head.lemma) ? [] : null
}

const occasionOf = (scene: Scene, clause: Clause, time: TimeRange | null): Occasion => {
  const published = dayOf(scene.layers.times.published?.end ?? null)
  const at = dayOf(time?.end ?? null)
  if (published !== null && at !== null && published - at > OTHER_OCCASION_DAYS) return 'earlier'
  const words = wordsAt(scene, ownSpan(scene, clause))
  if (EARLIER.test(words)) return 'earlier'
  const above = clause.kind === 'relative' && clause.parent !== null ? scene.clauses[clause.parent] : undefined
  if (above !== undefined && EARLIER.test(wordsAt(scene, ownSpan(scene, above)))) return 'earlier'
  if (AT_THAT_TIME.test(words)) return 'that'
  return 'now'
}

const childrenOf = (scene: Scene, index: number): number[] => {
  const found: number[] = []
  for (let i = index + 1; i < scene.clauses.length; i++) {
    const clause = scene.clauses[i] as Clause
    if (clause.sentence !== (scene.clauses[index] as Clause).sentence) break
    if (clause.parent === index) found.push(i)
  }
  return found
}

/** A time among the clause's own words, or the sentence's when it tells only one thing. */
const timeFor = (scene: Scene, clause: Clause): TimeRange | null => {
  const own = timeOf(scene, clause.span)
  if (own !== null) return own.range
  const sentence = sentenceOf(scene, clause)
  const lead = timeOf(scene, { start: sentence.start, end: Math.max(sentence.start, clause.span.start) })
  return lead !== null && (clause.kind === 'main' || clause.kind === 'coordinate') ? lead.range : null
}

/** "..., Velia proposed that": a past form that governs a clause or object and names a party is no reduced passive. */
const active = (scene: Scene, clause: Clause, index: number): Clause => {
  // "Minister urged to step down by Velia", in a headline: a passive without its auxiliary.
  const urged = !clause.passive && clause.objects.length === 0 && PROPOSING.demand.has(clause.predicate.lemma)
  if (
    urged &&
    clause.obliques.some(({ preposition, span }) => preposition === 'by' && actorsOf(scene, span).length > 0)
  )
    return { ...clause, passive: true }
  if (clause.kind !== 'participial' || !clause.passive || clause.subject === null) return clause
  const by = clause.obliques.some(({ preposition }) => preposition === 'by')
  const governs = scene.clauses[index + 1]?.parent === index && scene.clauses[index + 1]?.kind === 'complement'
  const party = actorsOf(scene, clause.subject).length > 0
  return !by && party && governs ? { ...clause, passive: false, kind: 'main', tense: 'past' } : clause
}

export const readingOf = (scene: Scene, index: number): Reading => {
  const clause = active(scene, scene.clauses[index] as Clause, index)
  const attribution = attributionAt(scene, clause.predicate.span)
  const by = clause.obliques
    .filter(({ preposition }) => preposition === 'by')
    .flatMap(({ span }) => actorsOf(scene, withJoined(scene, span)))
  const time = timeFor(scene, clause)
  const cue = cueOf(scene, clause)
  const subject =
    cue !== null
      ? cue.source[0]
      : clause.passive
        ? clause.obliques.find(({ preposition }) => preposition === 'by')?.span
        : clause.subject
  const speakers = subject === null || subject === undefined ? [] : spokespeopleIn(scene, subject)
  return {
    scene,
    index,
    clause,
    lemma: clause.predicate.lemma,
    doers: clause.passive ? by : (sayersOf(scene, cue) ?? doersOf(scene, index)),
    content: { start: clause.predicate.span.end, end: clause.span.end },
    children: childrenOf(scene, index),
    attribution,
    saidBy: attribution === null ? null : partyOfSaying(scene, attribution),
    occasion: occasionOf(scene, clause, time),
    time,
    conveyedBy:
      speakers.length > 0 || attribution === null || cue !== null
        ? speakers
        : spokespeopleIn(scene, attribution.source.length === 0 ? clause.span : hull(attribution.source)),
  }
}

/** Nouns of time that follow an object without a preposition ("rejected the offer hours later"). */
const SPELL = new Set([
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'yesterday',
  'today',
  'tomorrow',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'night',
  'morning',
  'evening',
  'afternoon',
])

/** The last noun or name of a noun phrase before its post-modifiers. */
export const headOf = (scene: Scene, at: Span): Token | null => {
  const tokens = tokensIn(scene, at)
  const cut = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      (token.pos === 'ADP' ||
        token.pos === 'SCONJ' ||
        token.lower === ',' ||
        token.lower === 'to' ||
        token.pos === 'VERB'),
  )
  const inside = cut === -1 ? tokens : tokens.slice(0, cut)
  const nouns = inside.filter(({ pos, lower }) => pos === 'NOUN' || pos === 'PROPN' || lower in PROPOSAL_NOUNS)
  return nouns.findLast(({ lower }) => !SPELL.has(lower.replace(/s$/u, ''))) ?? nouns.at(-1) ?? inside.at(-1) ?? null
}

/** The proposal's act that a noun phrase names ("its latest offer"), or null. */
export const proposalNoun = (scene: Scene, at: Span): (typeof PROPOSAL_NOUNS)[string] | null => {
  const head = headOf(scene, at)
  return head === null ? null : (PROPOSAL_NOUNS[head.lemma] ?? PROPOSAL_NOUNS[head.lower] ?? null)
}

/** Parties that a phrase says something belongs to: "Velia's offer", "an offer by Velia", "the offer from Velia". */
export const ownersIn = (scene: Scene, at: Span): PartyId[] => {
  const words = wordsAt(scene, at)
  const adjectives = within(scene.adjectives, at)
  const found = [...within(scene.mentions, at), ...adjectives].filter(({ span }) => {
    const after = words.slice(span.end - at.start, span.end - at.start + 3)
    const before = words.slice(0, span.start - at.start)
    const owns = /^['’]s?(?!\p{L})/u.test(after) || /\b(?:by|from)\s+(?:\p{L}+\s+){0,3}$/iu.test(before)
    const adjective = adjectives.some((one) => one.span === span) && /^\s/u.test(after)
    return owns || adjective
  })
  return [...new Set(found.flatMap(({ party }) => (party === null ? [] : [party])))]
}

/** A single name that nothing ties to a role: as likely a state the lists do not know as a person. */
const isBareName = (scene: Scene, one: { readonly span: Span; readonly name?: Mention['name'] }): boolean =>
  one.name !== undefined &&
  (scene.layers.names.referents[one.name.referent]?.roles ?? []).length === 0 &&
  !/\s/u.test(wordsAt(scene, one.span))

/** "200 Velians", "all jailed Velians": people that are counted are what is asked for, never who is asked. */
const COUNTED =
  /\b(?:\d[\d,.]*|dozens of|hundreds of|thousands of|scores of|all|some|many|more|remaining|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|thousand)\s+(?:\p{Ll}+(?:ed|en)\s+)?$/iu

/** Parties named in a stretch other than as a place or as a standard: not "a truce in Velia", "under Norland's watch". */
const namedOutright = (scene: Scene, at: Span): PartyId[] => {
  const adjectives = within(scene.adjectives, at)
  const mentions = within(scene.mentions, at)
  const outright = [...mentions, ...adjectives]
    .filter(
      ({ span }) =>
        !/^\s+(?:hostages?|captives?|prisoners?|detainees?)\b/iu.test(scene.text.slice(span.end, span.end + 14)) &&
        !COUNTED.test(scene.text.slice(Math.max(at.start, span.start - 30), span.start)),
    )
    .filter((one) => one.party !== null && (scene.known.has(one.party) || isBareName(scene, one)))
    .filter(
      ({ span }) =>
        !/\b(?:in|at|on|of|from|over|across|inside|near|under|into|within|by|than)\s+(?:the\s+)?$/iu.test(
          scene.text.slice(Math.max(at.start, span.start - 14), span.start),
        ) ||
        adjectives.some((one) => one.span === span) ||
        mentions.some(({ name }) => name.form === 'role' && name.span === span),
    )
  return [
    ...new Set(
      outright.sort((a, b) => a.span.start - b.span.start).flatMap(({ party }) => (party === null ? [] : [party])),
    ),
  ]
}

/**
 * Those a proposal is made to: the verb's own object when it is a party, those after "to", "with", "on",
 * "from", the subject of the clause below, or else the first other party its words name.
 */
export const addresseesOf = (reading: Reading, proposers: readonly PartyId[]): PartyId[] => {
  const { scene, clause, content, children } = reading
  const others = (parties: readonly PartyId[]): PartyId[] => [
    ...new Set(parties.filter((party) => !proposers.includes(party))),
  ]
  const object = clause.passive ? clause.subject : clause.objects[0]
  const direct =
    object === null || object === undefined
      ? []
      : others(
          reading.lemma !== 'agree' && BOTH.test(wordsAt(scene, object))
            ? definiteOf(scene, object)
            : actorsOf(scene, object),
        )
  if (direct.length > 0) return direct
  // "invited her to X": X is where, not whom.
  if (reading.lemma === 'invite') {
    const guest = wordsAt(scene, content).search(/\s(?:to|for|back)\s/u)
    return others(
      namedIn(scene, { start: content.start, end: guest === -1 ? content.end : content.start + guest }),
    ).slice(0, 2)
  }
  for (const preposition of ['to', 'on', 'upon', 'with', 'from', 'for', 'between']) {
    const found = others(
      clause.obliques
        .filter((one) => one.preposition === preposition)
        .flatMap(({ span }) => actorsOf(scene, preposition === 'between' ? withJoined(scene, span) : span)),
    )
    if (found.length > 0) return found
  }
  for (const child of children) {
    const below = scene.clauses[child] as Clause
    const found =
      below.subject === null || (below.kind !== 'complement' && below.kind !== 'infinitive')
        ? []
        : others(actorsOf(scene, below.subject))
    if (found.length > 0) return found
  }
  // A go-between ("through mediators of Arden") is not whom the offer is made to.
  const through = /\b(?:through|via)\b[^,.:;]*/iu.exec(wordsAt(scene, content))
  const between =
    through === null
      ? null
      : { start: content.start + through.index, end: content.start + through.index + through[0].length }
  return others(
    namedOutright(scene, content).filter((party) => between === null || !namedIn(scene, between).includes(party)),
  ).slice(0, 1)
}

/** True when the words before a clause's verb make its time the past or the present perfect, or a headline's present. */
export const isTold = ({ scene, clause }: Reading): boolean => {
  if (clause.tense === 'past') return true
  if (clause.tense === 'future') return false
  const region = scene.layers.sentences[clause.sentence]?.region
  if (region !== 'body' && clause.tense === 'present') return true
  const group = wordsAt(scene, clause.predicate.span)
  return /\b(?:is|are|has|have|been|being)\b/iu.test(group) || (clause.kind === 'participial' && clause.parent !== null)
}
