/** Where each clause begins, its kind, what it hangs on, and the noun chunk that is its subject. */
import {
  ADDRESSING,
  BARE_COMPLEMENT,
  BE,
  COMPLEMENTIZERS,
  OBJECT_CONTROL,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TRANSITIVE_ONLY,
} from '../../lexicons/grammar.ts'
import type { Chunk, Clause, Token } from '../../model/layers.ts'
import { isVerbish, kindOfMarker, markerBetween } from './markers.ts'
import { at, chunkBefore, CLOSERS, COMMAS, subjectBefore, type Range, type Reading } from './subjects.ts'
import { canBeParticiple, type VerbGroup } from './verbs.ts'

export type Opening = {
  readonly group: VerbGroup
  /** First token of the clause: its marker, its subject or its verb. */
  readonly first: number
  readonly kind: Clause['kind']
  /** Number of the opening it hangs on, in the same list. */
  readonly parent: number | null
  /** The word that opened it ("if", "who", "that"), lower case. */
  readonly marker: string | null
  /** Subject as tokens [first, end), or null; shared subjects are copied. */
  readonly subject: { readonly first: number; readonly end: number } | null
  readonly reducedPassive: boolean
}

/** Says of each verb group where its clause begins. `sentenceFirst` is the sentence's first token. */
export const boundariesOf = (
  tokens: readonly Token[],
  sentenceFirst: number,
  chunks: readonly Chunk[],
  groups: readonly VerbGroup[],
): Opening[] => {
  const reading: Reading = { tokens, chunks, sentenceFirst }
  const openings: Opening[] = []
  let open: Stranded | null = null
  groups.forEach((group, i) => {
    const previous = i === 0 ? null : (groups[i - 1] as VerbGroup)
    const from = previous?.end ?? sentenceFirst
    const opening = openClause(reading, group, i, previous, from, openings, open)
    if (opening.group.form === 'finite' && !opening.reducedPassive && opening.kind !== 'relative') open = null
    else open ??= strandedBefore(reading, opening, openings)
    openings.push(opening)
  })
  return openings
}

/**
 * A subject whose verb has not come, parted from it by a relative clause, participle or infinitive
 * ("The envoy, who met X, said"; "as efforts to end the war continue"), and the marker before it.
 */
type Stranded = { readonly subject: Range; readonly marker: { first: number; marker: string } | null }

const strandedBefore = (reading: Reading, opening: Opening, openings: readonly Opening[]): Stranded | null => {
  const finite = openings.findLast(({ group, reducedPassive }) => group.form === 'finite' && !reducedPassive)
  const floor = finite?.group.end ?? reading.sentenceFirst
  const comma = opening.first - 1 >= floor && at(reading, opening.first - 1).text === ','
  const subject = subjectBefore(reading, comma ? opening.first - 1 : opening.first, floor)
  if (subject === null) return null
  const marker = markerBetween(reading, floor, subject.first)
  if (finite !== undefined && marker === null) return null
  return { subject, marker }
}

/** True when a bare past form is a reduced passive after its noun: "talks held in Doha", "an offer rejected by". */
const isReducedPassive = (reading: Reading, group: VerbGroup, previous: VerbGroup | null, later: boolean): boolean => {
  const head = at(reading, group.head)
  if (group.first !== group.head || !canBeParticiple(head)) return false
  const before = reading.tokens[group.first - 1]
  const after = reading.tokens[group.end]
  if (before === undefined || after === undefined || group.first === reading.sentenceFirst) return false
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN' && before.text !== ',') return false
  if (after.lower === 'by') return true
  if (previous !== null && markerBetween(reading, previous.end, group.first) !== null) return false
  const open = after.pos === 'ADP' || after.text === ',' || after.text === '.' || after.pos === 'ADV'
  if (previous !== null && open && before.text !== ',' && isInsideClause(reading, previous, group)) return true
  if (!open || !TRANSITIVE_ONLY.has(head.lemma)) return false
  return previous !== null || later
}

/** True when nothing but noun phrases stands between a verb that takes no bare complement and this form. */
const isInsideClause = (reading: Reading, previous: VerbGroup, group: VerbGroup): boolean => {
  if (BARE_COMPLEMENT.has(at(reading, previous.head).lemma)) return false
  for (let i = previous.end; i < group.first; i++) {
    const token = at(reading, i)
    if (COMMAS.has(token.text) || token.pos === 'CCONJ' || token.pos === 'SCONJ' || token.lower === 'that') return false
    if (RELATIVES.has(token.lower) || SUBORDINATORS.has(token.lower) || COMPLEMENTIZERS.has(token.lower)) return false
  }
  return true
}

const openClause = (
  reading: Reading,
  group: VerbGroup,
  index: number,
  previous: VerbGroup | null,
  from: number,
  openings: readonly Opening[],
  stranded: Stranded | null,
): Opening => {
  const parent = index === 0 ? null : index - 1
  const base = { group, marker: null, reducedPassive: false }
  const lastSubject = openings.at(-1)?.subject ?? null
  if (group.form === 'infinitive')
    return {
      ...base,
      first: group.first,
      kind: 'infinitive',
      parent,
      subject: infinitiveSubject(reading, group, openings),
    }
  if (group.form === 'gerund' && index > 0)
    return {
      ...base,
      ...participialStart(reading, group, from),
      kind: 'participial',
      parent,
      subject: gerundSubject(reading, group, from, lastSubject),
    }
  const cited =
    reading.tokens[group.first - 1]?.lower === 'as' &&
    group.first - 1 >= from &&
    group.first === group.head &&
    canBeParticiple(at(reading, group.head))
  if (cited)
    return {
      ...base,
      first: group.first - 1,
      kind: 'participial',
      parent,
      marker: 'as',
      subject: null,
      reducedPassive: true,
    }
  const later = group.end < reading.tokens.length
  if (isReducedPassive(reading, group, stranded === null ? previous : null, later && hasLaterFinite(reading, group)))
    return {
      ...base,
      first: group.first,
      kind: 'participial',
      parent,
      subject: subjectBefore(reading, group.first, from) ?? modifiedBefore(reading, group.first, from),
      reducedPassive: true,
    }
  const marked = markerBetween(reading, from, group.first)
  if (marked !== null) {
    const kind = kindOfMarker(reading, marked.first, marked.marker, previous)
    const own = subjectBefore(reading, group.first, marked.first + 1)
    const subject =
      own ?? (kind === 'relative' ? (subjectBefore(reading, marked.first, from) ?? lastSubject) : lastSubject)
    const attach = attachTo(openings, kind)
    return { ...base, first: marked.first, kind, parent: attach, marker: marked.marker, subject }
  }
  return unmarked(reading, group, index, from, openings, stranded)
}

const hasLaterFinite = (reading: Reading, group: VerbGroup): boolean => {
  const sentence = at(reading, group.head).sentence
  for (let i = group.end; i < reading.tokens.length && at(reading, i).sentence === sentence; i++) {
    const token = at(reading, i)
    if (SUBORDINATORS.has(token.lower) || RELATIVES.has(token.lower) || token.lower === 'that') return false
    if (isVerbish(token) && !token.lower.endsWith('ing') && at(reading, i - 1).lower !== 'to') return true
  }
  return false
}

/** A finite clause without a marker: coordinate after and/but/or, main after a comma, complement right after a verb. */
const unmarked = (
  reading: Reading,
  group: VerbGroup,
  index: number,
  from: number,
  openings: readonly Opening[],
  stranded: Stranded | null,
): Opening => {
  const base = { group, marker: null, reducedPassive: false }
  if (stranded !== null && belongsToOpen(reading, group, from, openings))
    return resume(reading, group, openings, stranded)
  const serial = index > 0 && group.first - 1 >= from && at(reading, group.first - 1).text === ',' // "did not accept X, did not agree"
  const own = serial ? null : subjectBefore(reading, group.first, from)
  const last = openings.at(-1)
  if (index === 0) return { ...base, first: reading.sentenceFirst, kind: 'main', parent: null, subject: own }
  const conjunction = lastConjunction(reading, from, own?.first ?? group.first)
  const start = own?.first ?? group.first
  if (conjunction !== null) {
    const root = coordinateRoot(openings, own === null && hasObject(reading, group))
    const shared = own ?? openings[root]?.subject ?? null
    return { ...base, first: conjunction + 1, kind: 'coordinate', parent: root, subject: shared }
  }
  const before = start - 1 >= reading.sentenceFirst ? at(reading, start - 1) : null
  if (own === null) {
    const subject = openings.findLast(({ kind }) => kind === 'main' || kind === 'coordinate')?.subject ?? null
    return { ...base, first: group.first, kind: 'coordinate', parent: 0, subject }
  }
  if (before !== null && !COMMAS.has(before.text) && !CLOSERS.has(before.text) && last !== undefined) {
    const nominal = before.pos === 'NOUN' || before.pos === 'PROPN'
    return {
      ...base,
      first: start,
      kind: nominal ? 'relative' : 'complement',
      parent: openings.length - 1,
      subject: own,
    }
  }
  return { ...base, first: start, kind: 'main', parent: null, subject: own }
}

/** True when what stands before a finite verb is the object of the clause between, so that the open subject is its own. */
const belongsToOpen = (reading: Reading, group: VerbGroup, from: number, openings: readonly Opening[]): boolean => {
  const between = openings.at(-1)
  if (between === undefined) return false
  if (group.first - 1 >= from && at(reading, group.first - 1).text === ',') return true
  if (lastConjunction(reading, from, group.first) !== null) return false
  const own = subjectBefore(reading, group.first, from)
  if (own === null) return true
  for (let i = from; i < own.first; i++) if (at(reading, i).text === ',') return false
  return own.first === from || (own.first === from + 1 && at(reading, from).pos === 'ADV')
}

/** The clause of an open subject goes on after what parted it from its verb. */
const resume = (
  reading: Reading,
  group: VerbGroup,
  openings: readonly Opening[],
  { subject, marker }: Stranded,
): Opening => {
  const kind = marker === null ? 'main' : kindOfMarker(reading, marker.first, marker.marker, null)
  const parent = marker === null ? null : attachTo(openings, kind)
  return {
    group,
    reducedPassive: false,
    first: marker?.first ?? group.first,
    kind,
    parent,
    marker: marker?.marker ?? null,
    subject,
  }
}

const lastConjunction = (reading: Reading, from: number, to: number): number | null => {
  for (let i = to - 1; i >= from; i--) {
    const token = at(reading, i)
    if (token.pos === 'CCONJ') return i
    if (token.pos !== 'ADV' && token.text !== ',' && !CLOSERS.has(token.text)) return null
  }
  return null
}

/**
 * What a coordinate clause joins: the nearest clause that is not merely an infinitive or participle. One with an object
 * of its own does not join a relative clause whose object is its antecedent: "the waters that Velia claims and has invited Venn".
 */
const coordinateRoot = (openings: readonly Opening[], withObject = false): number => {
  for (let i = openings.length - 1; i >= 0; i--) {
    const { kind, subject, first, group } = openings[i] as Opening
    const objectRelative =
      kind === 'relative' && subject !== null && subject.first >= first && subject.end <= group.first
    if (kind !== 'infinitive' && kind !== 'participial' && !(withObject && objectRelative && i > 0)) return i
  }
  return 0
}

const hasObject = (reading: Reading, group: VerbGroup): boolean =>
  reading.chunks.some((chunk) => chunk.first === group.end)

const attachTo = (openings: readonly Opening[], kind: Clause['kind']): number | null => {
  if (openings.length === 0) return null
  return kind === 'adverbial' ? coordinateRoot(openings) : openings.length - 1
}

/** "an invitation for Venn to travel", "pressure on Norland to accept": who is meant to act stands in the phrase before. */
const addressedNoun = (reading: Reading, group: VerbGroup, floor: number): Range | null => {
  const chunk = chunkBefore(reading, group.first, floor)
  if (chunk === null || chunk.first - 2 < floor) return null
  const preposition = at(reading, chunk.first - 1).lower
  const noun = at(reading, chunk.first - 2)
  if (!['for', 'to', 'on'].includes(preposition) || noun.pos !== 'NOUN' || !ADDRESSING.has(noun.lemma)) return null
  return { first: chunk.first, end: chunk.end }
}

const infinitiveSubject = (reading: Reading, group: VerbGroup, openings: readonly Opening[]): Range | null => {
  const last = openings.at(-1)
  if (last === undefined) return null
  const governor = at(reading, last.group.head)
  const governed = addressedNoun(reading, group, last.group.end)
  if (governed !== null) return governed
  if (!OBJECT_CONTROL.has(governor.lemma)) return last.subject
  if (last.group.passive) return last.subject
  const object = reading.chunks.find((chunk) => chunk.first >= last.group.end && chunk.end <= group.first)
  return object === undefined ? last.subject : { first: object.first, end: object.end }
}

const participialStart = (
  reading: Reading,
  group: VerbGroup,
  from: number,
): { first: number; marker: string | null } => {
  const before = group.first - 1 >= from ? at(reading, group.first - 1) : null
  if (before !== null && (before.pos === 'ADP' || SUBORDINATORS.has(before.lower) || PREPOSITIONS.has(before.lower)))
    return { first: group.first - 1, marker: before.lower }
  return { first: group.first, marker: null }
}

const SETTINGS = new Set(['in', 'at', 'on', 'during', 'after', 'before', 'since', 'until', 'by'])

/** The noun phrase right before a participle, even inside a phrase ("about a letter proposing"), but not a place or time. */
const modifiedBefore = (reading: Reading, end: number, floor: number): Range | null => {
  const chunk = chunkBefore(reading, end, floor)
  if (chunk === null || chunk.first - 1 < reading.sentenceFirst) return null
  return SETTINGS.has(at(reading, chunk.first - 1).lower) ? null : { first: chunk.first, end: chunk.end }
}

const gerundSubject = (reading: Reading, group: VerbGroup, from: number, shared: Range | null): Range | null => {
  const before = group.first - 1 >= from ? at(reading, group.first - 1) : null
  if (before === null || before.text === ',' || before.pos === 'ADP' || BE.has(before.lower)) return shared
  return subjectBefore(reading, group.first, from) ?? modifiedBefore(reading, group.first, from) ?? shared
}
