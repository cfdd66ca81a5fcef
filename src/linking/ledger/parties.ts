/** The parties that a noun phrase acts for or names. */
import { AGENTS, NOT_AGENTS, TEXTS } from '../../lexicons/negotiation.ts'
import { SPEAKS_FOR } from '../../lexicons/roles.ts'
import type { EntityId, PartyId } from '../../model/ids.ts'
import type { Token } from '../../model/layers.ts'
import { covers, type Span } from '../../text/span.ts'
import { tokensIn, touching, within, wordsAt, type Scene } from './scene.ts'

const CUTS = new Set([
  'of',
  'in',
  'from',
  'with',
  'about',
  'to',
  'for',
  'against',
  'on',
  'that',
  'who',
  'which',
  'at',
  'over',
  'by',
  'between',
  'during',
  'after',
  'following',
  'under',
  'including',
  'as',
  'proposing',
  'demanding',
  ',',
  '(',
  '—',
  '–',
  'whose',
])

/** The part of a noun phrase up to its first post-modifier. */
const headRegion = (scene: Scene, at: Span): { region: Span; rest: Span | null; head: Token | null } => {
  const tokens = tokensIn(scene, at)
  const cut = tokens.findIndex((token, i) => i > 0 && CUTS.has(token.lower))
  const end = cut === -1 ? at.end : (tokens[cut - 1] as Token).end
  const inside = cut === -1 ? tokens : tokens.slice(0, cut)
  const head =
    inside.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') ?? inside.at(-1) ?? null
  return {
    region: { start: at.start, end },
    rest: cut === -1 ? null : { start: (tokens[cut] as Token).start, end: at.end },
    head,
  }
}

const partiesWithin = (scene: Scene, at: Span): PartyId[] => {
  const found = [...within(scene.mentions, at), ...within(scene.adjectives, at)].sort(
    (a, b) => a.span.start - b.span.start,
  )
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
  const collective = touching(scene.collectives, head).find(({ span }) => covers(span, head))
  if (collective !== undefined) return [collective.party]
  const named = touching(scene.mentions, head).some(({ span, party }) => party !== null && covers(span, head))
  const adjective = touching(scene.adjectives, head).some(({ span }) => covers(span, head))
  const agent = AGENTS.has(head.lemma) || AGENTS.has(head.lower) || TEXTS.has(head.lemma)
  if (NOT_AGENTS.has(head.lower)) return []
  if (!named && !adjective && !agent) return []
  const inside = partiesWithin(scene, region)
  // "President Hale of Velia": a person whom nothing else ties to a party acts for the one that follows.
  const alone = inside.length === 1 && !scene.known.has(inside[0] as PartyId)
  if (alone && rest !== null && tokensIn(scene, rest)[0]?.lower === 'of') {
    const of = partiesWithin(scene, rest).slice(0, 1)
    if (of.length > 0) return of
  }
  if (inside.length > 0 || rest === null)
    return named || /\band\b/u.test(wordsAt(scene, region)) ? withoutOwn(scene, region, inside) : inside.slice(0, 1)
  const preposition = tokensIn(scene, rest)[0]?.lower ?? ''
  if (!agent || !['of', 'in', 'from', 'for', 'at'].includes(preposition)) return []
  const first = within(scene.mentions, rest).find(({ party }) => party !== null)
  return first === undefined
    ? partiesWithin(scene, rest).slice(0, 1)
    : partiesWithin(scene, withJoined(scene, first.name.span))
}

/** "Velia's minister Ada Loon": the minister acts for Velia, and is no party beside it. */
const withoutOwn = (scene: Scene, region: Span, parties: readonly PartyId[]): PartyId[] => {
  const linked = parties.filter((party) => scene.known.has(party))
  const joined = /\band\b|,|&/u.test(wordsAt(scene, region))
  return linked.length > 0 && !joined ? linked.slice(-1) : [...parties]
}

/** Parties addressed by a span: those of its head, else the first it names. */
export const namedIn = (scene: Scene, at: Span): PartyId[] => partiesWithin(scene, at)

/** A phrase with the names joined to it: "by Velia and Norland". */
export const withJoined = (scene: Scene, at: Span): Span => {
  const joined = /^(?:,\s+and\s+|,\s+|\s+and\s+)(?:the\s+)?/u.exec(scene.text.slice(at.end, at.end + 12))
  const start = at.end + (joined?.[0].length ?? 0)
  const next =
    joined === null
      ? undefined
      : within(scene.mentions, { start, end: start + 80 }).find(({ span }) => span.start === start)
  return next === undefined ? at : withJoined(scene, { start: at.start, end: next.name.span.end })
}

/** People within a span who speak for others: spokespeople, aides, envoys. */
export const spokespeopleIn = (scene: Scene, at: Span): EntityId[] => {
  const found = within(scene.mentions, at).filter(({ name }) => name.kind === 'person')
  return [
    ...new Set(
      found
        .filter(({ name }) => {
          const roles = scene.layers.names.referents[name.referent]?.roles ?? []
          return roles.some((role) => SPEAKS_FOR.has(role) || SPEAKS_FOR.has(role.split(' ').at(-1) ?? ''))
        })
        .map(({ entity }) => entity),
    ),
  ]
}
