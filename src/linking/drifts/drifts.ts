/**
 * Drifts: mentions that alter the claim they pass on. `from` is the mention nearer the speaker (quoted, named,
 * hedged as the speaker hedged), `to` the one that alters it. Two accounts that cannot both be true are
 * disputes; a drift is one account changed on its way.
 */
import { FIRMNESS } from '../../lexicons/propositions.ts'
import type { Anchor, Drift } from '../../model/dossier.ts'
import { idOf, type EntityId, type PartyId } from '../../model/ids.ts'
import { result, type Result } from '../../model/result.ts'
import type { ClaimLinks, Member } from '../claims/claims.ts'
import { compareText } from '../claims/order.ts'
import { nearness } from '../claims/similarity.ts'
import { dayOf } from '../disputes/times.ts'
import type { EntityLinks } from '../view.ts'

type Draft = Omit<Drift, 'id'>
type Pair = { readonly from: Member; readonly to: Member }
/** What finds one kind of drift between two mentions of different documents, or null. */
type Rule = (links: ClaimLinks, entities: EntityLinks, pair: Pair) => Draft | null

const textOf = (links: ClaimLinks, { proposition }: Member): string => {
  const reader = links.readers.get(proposition.document)
  const at = reader?.layers.sentences[proposition.sentence]?.span
  return reader === undefined || at === undefined ? '' : reader.document.text.slice(at.start, at.end)
}
const speakerOf = ({ proposition }: Member): EntityId | null => proposition.attribution?.speaker ?? null
const anchors = ({ from, to }: Pair): { from: Anchor; to: Anchor } => ({
  from: from.mention.anchor,
  to: to.mention.anchor,
})
const nameOf = (entities: EntityLinks, id: EntityId | null): string | null =>
  entities.entities.find((entity) => entity.id === id)?.name ?? null

/** Doubt about what has happened ("may have agreed", "reportedly"), unlike what may yet happen. */
const DOUBTS = new Set(['reportedly', 'allegedly', 'purportedly', 'apparently', 'possibly', 'perhaps'])
const PERFECT = /\b(?:may|might|could) (?:already )?have\b/i
const FUTURE_DOUBT = /\b(?:may|might|could)\b/i

const doubtOf = ({ mention, proposition }: Member): string | null =>
  proposition.hedges.find((hedge) => DOUBTS.has(hedge)) ??
  (proposition.hedges.some((hedge) => FUTURE_DOUBT.test(hedge))
    ? (PERFECT.exec(mention.anchor.quote.exact)?.[0] ?? null)
    : null)

const isPlain = ({ mention, proposition }: Member): boolean =>
  mention.polarity === 'asserted' &&
  (mention.modality === 'fact' || mention.modality === 'reported') &&
  proposition.hedges.length === 0

/** Nearness from which one text is the other's wording but for the doubt. */
const REWORDED = 0.75

/** "May accept" in one text: a doubt that another text drops only where it passes on the same words or speaker. */
const openDoubt = (links: ClaimLinks, { from, to }: Pair): string | null => {
  const sameSpeaker = speakerOf(from) !== null && speakerOf(from) === speakerOf(to)
  const passed = sameSpeaker || nearness(from.proposition, to.proposition, links.weights).score >= REWORDED
  return passed && from.mention.modality === 'possible'
    ? (FUTURE_DOUBT.exec(from.mention.anchor.quote.exact)?.[0] ?? null)
    : null
}

const hedgeLost: Rule = (links, _entities, pair) => {
  const { from, to } = pair
  const doubt = doubtOf(from) ?? openDoubt(links, pair)
  const part = to.proposition.partial && to.proposition.kind !== 'phrase'
  if (doubt === null || part || !isPlain(to) || doubtOf(to) !== null || to.proposition.tense === 'future') return null
  return {
    kind: 'hedge-lost',
    ...anchors(pair),
    note: `The doubt of “${doubt}” is gone: what was possible is told as so.`,
  }
}

const CONDITION = /\b(?:if|should (?:he|she|it|they|\p{Lu}\p{L}+) |unless|provided that|on condition)\b/u

const hardened: Rule = (links, _entities, pair) => {
  const { from, to } = pair
  const weak = FIRMNESS.get(from.proposition.cue ?? '')
  const firm = FIRMNESS.get(to.proposition.cue ?? '')
  const sameSpeaker = speakerOf(from) !== null && speakerOf(from) === speakerOf(to)
  if (weak === 1 && firm === 3 && sameSpeaker)
    return {
      kind: 'hardened',
      ...anchors(pair),
      note: `“${from.proposition.cue ?? ''}” becomes “${to.proposition.cue ?? ''}”.`,
    }
  const open = to.mention.modality === 'planned' && to.proposition.hedges.length === 0 ? openDoubt(links, pair) : null
  if (open !== null && /\bwill\b/i.test(to.mention.anchor.quote.exact))
    return { kind: 'hardened', ...anchors(pair), note: `“${open}” becomes “will”.` }
  if (
    from.mention.modality === 'planned' &&
    isPlain(to) &&
    to.proposition.kind !== 'phrase' &&
    /\bwould\b/i.test(from.mention.anchor.quote.exact) &&
    CONDITION.test(textOf(links, from)) &&
    !CONDITION.test(textOf(links, to)) &&
    to.proposition.tense !== 'future'
  )
    return {
      kind: 'hardened',
      ...anchors(pair),
      note: 'What was promised on a condition is told without the condition.',
    }
  return null
}

/** Attributions below this confidence are not held against another text. */
const SURE = 0.7
const PLURAL_SOURCE =
  /\b(?:officials|aides|sources|leaders|diplomats|advisers|advisors|ministers|spokespeople|spokesmen|authorities|people|mediators|negotiators)\b/i

const otherMouth: Rule = (links, entities, pair) => {
  const { from, to } = pair
  const speaker = speakerOf(from)
  const person = entities.entities.find(({ id }) => id === speaker)?.kind === 'person'
  const attribution = to.proposition.attribution
  if (speaker === null || !person || attribution === null || from.proposition.partial || to.proposition.partial)
    return null
  if (attribution.confidence < SURE || (from.proposition.attribution?.confidence ?? 0) < SURE) return null
  const text = links.readers.get(to.proposition.document)?.document.text ?? ''
  const source = attribution.source.map(({ start, end }) => text.slice(start, end)).join(' ')
  const party = (id: EntityId | null): PartyId | null => (id === null ? null : (entities.partyOf.get(id) ?? null))
  const one = nameOf(entities, speaker) ?? ''
  if (
    attribution.speaker === null &&
    PLURAL_SOURCE.test(source) &&
    (to.proposition.sourceParty === null || to.proposition.sourceParty === party(speaker))
  )
    return {
      kind: 'speaker',
      ...anchors(pair),
      note: `${one} alone says it in one text; the other gives it to “${source}”.`,
    }
  const other = entities.entities.find(({ id }) => id === attribution.speaker)
  const family = (name: string): string => name.split(/\s+/).at(-1)?.toLowerCase() ?? ''
  if (
    other?.kind === 'person' &&
    other.id !== speaker &&
    party(other.id) !== null &&
    party(other.id) === party(speaker) &&
    family(other.name) !== family(one) &&
    source.includes(other.name.split(/\s+/).at(-1) ?? '')
  )
    return { kind: 'speaker', ...anchors(pair), note: `What ${one} says in one text, ${other.name} says in the other.` }
  return null
}

const boundLost: Rule = (_links, _entities, pair) => {
  const { from, to } = pair
  for (const rough of from.proposition.quantities) {
    const exact = to.proposition.quantities.find(
      (one) => one.unit === rough.unit && one.value === rough.value && one.bound === 'exact',
    )
    if (rough.bound !== 'exact' && exact !== undefined)
      return {
        kind: 'quantity',
        ...anchors(pair),
        note: `The figure ${String(rough.value)} was ${rough.bound === 'about' ? 'rough' : 'a bound'} and is told as exact.`,
      }
  }
  return null
}

/** Nearness from which a statement without a relay is the one that another text gives with its relay. */
const RELAYED = 0.7

const relayDropped: Rule = (links, entities, pair) => {
  const { from, to } = pair
  const relays = from.proposition.attribution?.relays ?? []
  const later = to.proposition.attribution
  if (relays.length === 0 || later === null || later.relays.length > 0) return null
  if (from.proposition.partial || nearness(from.proposition, to.proposition, links.weights).score < RELAYED) return null
  const same = speakerOf(from) === null ? later.speaker === null : later.speaker === speakerOf(from)
  const relay = nameOf(entities, relays[0] ?? null)
  return same && relay !== null
    ? { kind: 'relay', ...anchors(pair), note: `${relay} carried it in one text; the other names no relay.` }
    : null
}

const RULES: readonly Rule[] = [hedgeLost, hardened, otherMouth, boundLost, relayDropped]

/** Nearness from which one mention can be the other's passing on; a noun phrase must be nearly covered. */
const PASSED_ON = 0.55
const PHRASE_COVERED = 0.75

const isSameStatement = (links: ClaimLinks, from: Member, to: Member): boolean => {
  const { score, covered, act } = nearness(from.proposition, to.proposition, links.weights)
  const phrase = from.proposition.kind === 'phrase' || to.proposition.kind === 'phrase'
  return phrase ? covered * act >= PHRASE_COVERED * 0.85 : score * act >= PASSED_ON
}

/** Nearness to the speaker: quoted, then named, then unnamed, then bare; a text that keeps doubt comes before one without. */
const closeness = ({ proposition, mention }: Member): number => {
  const { attribution } = proposition
  const said = attribution === null ? 0 : attribution.mode !== 'indirect' ? 3 : attribution.speaker !== null ? 2 : 1
  return said + (mention.modality === 'possible' ? 0.5 : 0) + (proposition.kind === 'title' ? -0.5 : 0)
}

const inOrder = (a: Member, b: Member): number =>
  closeness(b) - closeness(a) ||
  compareText(a.proposition.document, b.proposition.document) ||
  a.proposition.span.start - b.proposition.span.start

/** Nearness from which one speaker's two wordings are one statement with another figure or date. */
const RESTATED = 0.7

/** Figures and dates that one speaker gives differently in two texts. */
const figureDrifts = (links: ClaimLinks): Draft[] => {
  const memberOf = new Map(
    [...links.membersOf.values()].flat().map((member) => [member.proposition.key, member] as const),
  )
  return links.rivals.flatMap(({ a, b, score, conflicts }): Draft[] => {
    const kind = conflicts.join()
    const [from, to] = [memberOf.get(a.key), memberOf.get(b.key)]
    if (
      (kind !== 'quantity' && kind !== 'time') ||
      from === undefined ||
      to === undefined ||
      a.document === b.document ||
      score < RESTATED
    )
      return []
    if (speakerOf(from) === null || speakerOf(from) !== speakerOf(to)) return []
    if (kind === 'time' && (dayOf(links, a) ?? dayOf(links, b)) === (dayOf(links, b) ?? dayOf(links, a))) return []
    const [near, far] = [from, to].sort(inOrder) as [Member, Member]
    return [
      {
        kind,
        ...anchors({ from: near, to: far }),
        note:
          kind === 'quantity'
            ? 'One speaker’s figure differs between the texts.'
            : 'One speaker’s date differs between the texts.',
      },
    ]
  })
}

/** Links the drifts between the mentions of each claim: at most one of a kind for each claim and altering document. */
export const linkDrifts = (links: ClaimLinks, entities: EntityLinks): Result<Drift[]> => {
  const found: Draft[] = []
  for (const { id } of links.claims) {
    const members = [...(links.membersOf.get(id) ?? [])].sort(inOrder)
    const seen = new Set<string>()
    for (const [i, from] of members.entries())
      for (const to of members.slice(i + 1)) {
        if (from.proposition.document === to.proposition.document) continue
        if (from.mention.polarity !== to.mention.polarity || !isSameStatement(links, from, to)) continue
        for (const rule of RULES) {
          const draft = rule(links, entities, { from, to })
          const key = draft === null ? '' : `${draft.kind}\n${draft.to.document}`
          if (draft === null || seen.has(key)) continue
          seen.add(key)
          found.push(draft)
        }
      }
  }
  found.push(...figureDrifts(links))
  const at = ({ document, span }: Anchor): string => `${document} ${String(span.start)}-${String(span.end)}`
  const drifts = found.map((draft): Drift => ({ id: idOf('drf', draft.kind, at(draft.from), at(draft.to)), ...draft }))
  const distinct = drifts.filter((one, i) => drifts.findIndex(({ id }) => id === one.id) === i)
  return result(distinct.sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id)))
}
