/** Who acts in a proposition, who else is named, where it is, and who says it. */
import { PLAIN_SAYINGS } from '../../lexicons/propositions.ts'
import type { Attribution } from '../../model/dossier.ts'
import type { Clause } from '../../model/layers.ts'
import { covers, type Span } from '../../text/span.ts'
import { bodyOf } from './agents.ts'
import { hullOf } from './content.ts'
import type { Participant, Proposition } from './proposition.ts'
import type { LinkedName } from './linked-names.ts'
import { namesWithin, type Reader } from './reader.ts'

/** Verbs whose object is where someone goes. */
const VISITING = new Set([
  'visit',
  'leave',
  'enter',
  'reach',
  'tour',
  'attack',
  'bomb',
  'shell',
  'bombard',
  'invade',
  'hit',
  'strike',
])
const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'outside',
  'around',
  'into',
  'inside',
  'across',
  'toward',
  'towards',
])

/** The lemma of an attribution's cue: its last verb, else its last word. */
export const cueLemma = (reader: Reader, cue: readonly Span[]): string | null => {
  const tokens = cue.flatMap(({ start, end }) =>
    reader.tokens.slice(reader.tokenAt(start), reader.tokenAt(end - 1) + 1),
  )
  return (
    (
      tokens.findLast((token) => token.pos === 'VERB') ??
      tokens.findLast((token) => token.pos === 'NOUN') ??
      tokens.at(-1)
    )?.lemma ?? null
  )
}

/** Prepositions after which a state is more often a party than a place: "a reply from Velia". */
const BETWEEN = new Set(['from', 'to'])

const isPlace = (reader: Reader, { name, who }: LinkedName): boolean => {
  if (name.kind !== 'place' || name.metonym) return false
  let before = reader.tokenAt(name.span.start) - 1
  while (
    ['the', '.', 'capital', 'city', 'southern', 'northern', 'eastern', 'western', 'central', 'of'].includes(
      reader.tokens[before]?.lower ?? '',
    )
  )
    before--
  const preposition = reader.tokens[before]?.lower ?? ''
  return LOCATIVE.has(preposition) && !(who.state && BETWEEN.has(preposition))
}

const unlike = (a: Participant, b: Participant): boolean => a.entity !== b.entity
const distinct = (list: readonly Participant[]): Participant[] =>
  list.filter((one, i) => list.findIndex((other) => !unlike(one, other)) === i)

/** Who acts, who else is named, and where, among the tokens of a proposition. */
export const rolesOf = (
  reader: Reader,
  core: ReadonlySet<number>,
  clause: Clause | null,
): Pick<Proposition, 'actors' | 'others' | 'places'> => {
  const around = hullOf(reader.tokens, core)
  const within = namesWithin(reader, around).filter(({ name }) => core.has(reader.tokenAt(name.span.start)))
  const agents =
    clause === null
      ? []
      : clause.passive
        ? clause.obliques.filter(({ preposition }) => preposition === 'by').map(({ span }) => span)
        : clause.subject === null
          ? []
          : [clause.subject]
  const actors: Participant[] = []
  const others: Participant[] = []
  const places: Participant[] = []
  const visited = clause !== null && VISITING.has(clause.predicate.lemma)
  const merged =
    clause === null
      ? []
      : reader.layers.clauses.clauses.filter(
          (inner) => covers(around, inner.predicate.span) && VISITING.has(inner.predicate.lemma),
        )
  const goals = [...(visited ? clause.objects : []), ...merged.flatMap(({ objects }) => objects)]
  for (const linked of within) {
    if (agents.some((at) => covers(at, linked.name.span))) actors.push(linked.who)
    else if (
      isPlace(reader, linked) ||
      (linked.name.kind === 'place' &&
        goals.some(
          (at) =>
            covers(at, linked.name.span) &&
            at.end - linked.name.span.end <= 1 &&
            linked.name.span.start - at.start <= 4,
        ))
    )
      places.push(linked.who)
    else others.push(linked.who)
  }
  if (actors.length === 0 && clause !== null) actors.push(...bodyOf(reader, clause))
  return { actors: distinct(actors), others: distinct(others), places: distinct(places) }
}

const SPEAKING = /^(?:i|we|he|she|it|they)$/i
type Roles = Pick<Proposition, 'actors' | 'others' | 'places'>

/** A pronoun that opens what someone says is that someone, unless the names layer knows better. */
export const withSpeaker = (reader: Reader, clause: Clause, attribution: Attribution | null, roles: Roles): Roles => {
  if (attribution === null || clause.subject === null || roles.actors.length > 0 || clause.passive) return roles
  if (!SPEAKING.test(reader.document.text.slice(clause.subject.start, clause.subject.end))) return roles
  const who = reader.speakerOf(attribution)
  return who === null ? roles : { ...roles, actors: [who] }
}

/** The clause of plain saying that a clause is the object of, where no attribution was made of it; else null. */
export const sayingAbove = (reader: Reader, { kind, parent }: Clause): Clause | null => {
  const above = kind !== 'complement' || parent === null ? undefined : reader.layers.clauses.clauses[parent]
  return above !== undefined && !above.negated && PLAIN_SAYINGS.has(above.predicate.lemma) ? above : null
}

/** Who says a clause's complement: the last body or person that its subject names ("Velia's foreign ministry"). */
export const reporterOf = (reader: Reader, above: Clause | null): Participant | null => {
  const named = above?.subject == null ? [] : namesWithin(reader, above.subject)
  return named.findLast(({ name }) => name.kind === 'organization' || name.kind === 'person')?.who ?? null
}
