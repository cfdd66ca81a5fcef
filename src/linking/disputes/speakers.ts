/** Who said or announced it? Different bodies of one side behind one announcement, different mouths for one quotation. */
import { sameBody } from '../../lexicons/seat-bodies.ts'
import type { Attribution } from '../../model/dossier.ts'
import type { EntityId, PartyId } from '../../model/ids.ts'
import type { Span } from '../../text/span.ts'
import type { ClaimLinks, Member } from '../claims/claims.ts'
import { compareText } from '../claims/order.ts'
import type { Reader } from '../claims/reader.ts'
import type { AttributionLinks, EntityLinks } from '../view.ts'
import { nounOf, sentencePlace, sideOf, type Draft, type Place } from './sides.ts'

/** Acts that a body announces: an offer, an agreement, a refusal. */
const ANNOUNCED = new Set([
  'invite',
  'offer',
  'propose',
  'agree',
  'accept',
  'reject',
  'ceasefire',
  'halt',
  'resume',
  'cancel',
  'delay',
  'withdraw',
  'release',
  'impose',
  'lift',
  'sanction',
  'pledge',
  'guarantee',
  'deploy',
  'end',
  'demand',
  'approve',
  'recognize',
  'sign',
  'exchange',
  'ban',
  'close',
  'talk',
  'decide',
])

/** The body a person speaks for, by an organization named right before the person ("Kremlin spokesman X", "the ministry's envoy, Y"). */
const bodiesOf = (links: ClaimLinks, entities: EntityLinks): ReadonlyMap<EntityId, EntityId> => {
  const organizations = new Set(entities.entities.filter(({ kind }) => kind === 'organization').map(({ id }) => id))
  const found = new Map<EntityId, EntityId>()
  for (const reader of links.readers.values())
    reader.names.forEach(({ who, name }, i) => {
      const before = reader.names[i - 1]
      if (!who.person || before === undefined || found.has(who.entity) || !organizations.has(before.who.entity)) return
      const gap = reader.document.text.slice(before.name.span.end, name.span.start)
      const lead = reader.document.text.slice(Math.max(0, before.name.span.start - 12), before.name.span.start)
      if (/\b(?:former|ex|late)\W*$/i.test(lead)) return
      if (before.who.party === who.party && gap.length <= 45 && /^(?:['’]s)?[\s\w-]*,?\s*$/u.test(gap))
        found.set(who.entity, before.who.entity)
    })
  return found
}

type Announcer = { readonly body: EntityId; readonly party: PartyId; readonly place: Place }

/** The body that makes an announcement in one mention: who is said to say it, or who does it. */
const announcerOf = (
  links: ClaimLinks,
  member: Member,
  bodies: ReadonlyMap<EntityId, EntityId>,
  entities: EntityLinks,
  organizations: ReadonlySet<EntityId>,
): Announcer | null => {
  const { proposition } = member
  if (proposition.partial) return null
  const { reporter, actors } = proposition
  const candidates = [...(reporter === null ? [] : [reporter]), ...actors].map(({ entity }) => entity)
  const body = candidates.map((entity) => bodies.get(entity) ?? entity).find((entity) => organizations.has(entity))
  const party = body === undefined ? undefined : entities.partyOf.get(body)
  return body === undefined || party === undefined ? null : { body, party, place: sentencePlace(links, proposition) }
}

/** Differences over which body of one party made an announcement: by each document, the first that it names. */
export const announcerDisputes = (links: ClaimLinks, entities: EntityLinks): Draft[] => {
  const bodies = bodiesOf(links, entities)
  const organizations = new Set(entities.entities.filter(({ kind }) => kind === 'organization').map(({ id }) => id))
  return links.claims.flatMap(({ id, support }): Draft[] => {
    const members = links.membersOf.get(id) ?? []
    const acts = members.flatMap(({ proposition }) => proposition.main).filter((act) => ANNOUNCED.has(act))
    if (support.documents < 2 || acts.length === 0) return []
    const firsts = new Map<string, Announcer>()
    for (const member of [...members].sort(
      (a, b) =>
        compareText(a.proposition.document, b.proposition.document) ||
        a.proposition.span.start - b.proposition.span.start,
    )) {
      const announcer = announcerOf(links, member, bodies, entities, organizations)
      if (announcer !== null && !firsts.has(member.proposition.document))
        firsts.set(member.proposition.document, announcer)
    }
    const sides = new Map<EntityId, Announcer[]>()
    for (const announcer of firsts.values())
      sides.set(announcer.body, [...(sides.get(announcer.body) ?? []), announcer])
    const parties = new Set([...firsts.values()].map(({ party }) => party))
    const names = [...sides.keys()].map((body) => entities.entities.find(({ id }) => id === body)?.name ?? '')
    if (
      sides.size < 2 ||
      parties.size !== 1 ||
      names.some((name, i) => names.slice(i + 1).some((other) => sameBody(name, other)))
    )
      return []
    return [
      {
        strength: 'difference',
        kind: 'speaker',
        question: `Who announced the ${nounOf(acts) ?? 'decision'}?`,
        sides: [...sides]
          .sort(([a], [b]) => compareText(a, b))
          .map(([, announcers]) =>
            sideOf(
              links,
              announcers.map(({ place }) => place),
            ),
          ),
      },
    ]
  })
}

/** Words of one quotation that must be the same in another's mouth: fewer may be a phrase that anyone uses. */
const QUOTED_WORDS = 8
/** Attributions below this confidence do not accuse another outlet of a wrong name. */
const SURE = 0.8

/** The family name by which an attribution itself names its speaker; null where it says "he", "the minister" or nothing. */
const namedIn = (reader: Reader, { source, speaker }: Attribution, entities: EntityLinks): string | null => {
  const entity = entities.entities.find(({ id }) => id === speaker)
  if (entity?.kind !== 'person') return null
  const family = entity.name.split(/\s+/).findLast((word) => !/^(?:jr|sr|ii|iii)\.?$/i.test(word)) ?? entity.name
  const words = source.map(({ start, end }) => reader.document.text.slice(start, end)).join(' ')
  return /^\p{Lu}/u.test(family) && words.includes(family) ? family.toLowerCase() : null
}

const wordsOf = (reader: Reader, spans: readonly Span[]): string =>
  spans
    .flatMap(
      ({ start, end }) =>
        reader.document.text
          .slice(start, end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    )
    .join(' ')

/** One quotation given to different speakers. */
export const quotationDisputes = (
  links: ClaimLinks,
  attributions: AttributionLinks,
  entities: EntityLinks,
): Draft[] => {
  const said = attributions.attributions
    .flatMap((one: Attribution) => {
      const reader = links.readers.get(one.document)
      if (reader === undefined || one.mode === 'indirect' || one.speaker === null || one.confidence < SURE) return []
      const stopped = /[.!?]["'”’]?\s*$/u.test(
        one.content.map(({ start, end }) => reader.document.text.slice(start, end)).at(-1) ?? '',
      )
      if (stopped && (one.source[0]?.start ?? 0) >= (one.content.at(-1)?.end ?? 0)) return []
      const name = namedIn(reader, one, entities)
      return name === null ? [] : [{ one, name, words: wordsOf(reader, one.content) }]
    })
    .filter(({ words }) => words.split(' ').length >= QUOTED_WORDS)
  const found: Draft[] = []
  said.forEach((left, i) => {
    for (const right of said.slice(i + 1)) {
      if (left.name === right.name || left.one.document === right.one.document) continue
      if (!left.words.includes(right.words) && !right.words.includes(left.words)) continue
      const place = ({ document, anchor }: Attribution): Place => ({ document, span: anchor.span })
      found.push({
        strength: 'contradiction',
        kind: 'speaker',
        question: 'Who said it?',
        sides: [sideOf(links, [place(left.one)]), sideOf(links, [place(right.one)])],
      })
    }
  })
  return found
}
