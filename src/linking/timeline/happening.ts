/**
 * Which event a time dates. It is the event of its clause's verb; a noun's only where the noun is what the clause says
 * begins, is held or is signed, or where the time stands with the noun and not with the verb.
 */
import { CLAUSE_VERBS } from '../../lexicons/saying.ts'
import type { Chunk, Clause, EventMention, Layers, Token } from '../../model/layers.ts'
import { covers, overlaps, type Span } from '../../text/span.ts'

/** The event a time dates, if any, and narrower words than the sentence where only they are dated. */
export type Happening = {
  readonly event: EventMention | null
  readonly span: Span | null
  readonly ofNoun: boolean
  readonly said: boolean
}

/** What one sentence holds; token and clause numbers are the document's. */
export type Scene = {
  readonly all: readonly Token[]
  /** Number of the sentence's first token. */
  readonly first: number
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
  readonly events: readonly EventMention[]
  readonly clauses: readonly Clause[]
  /** The sentence's own clauses. */
  readonly inSentence: readonly Clause[]
  /** The document's. */
  readonly attributions: Layers['attributions']
}

/** The scenes of a document's sentences, by sentence number. */
export const scenesOf = ({ sentences, tokens, clauses, events, attributions }: Layers): ((number: number) => Scene) => {
  const chunks = Map.groupBy(clauses.chunks, ({ first }) => tokens.tokens[first]?.sentence ?? -1)
  const ofSentence = Map.groupBy(clauses.clauses, ({ sentence }) => sentence)
  const sorted = [...events].sort((a, b) => a.span.start - b.span.start)
  const told = new Map<number, EventMention[]>()
  let next = 0
  sentences.forEach(({ span }, number) => {
    const own: EventMention[] = []
    for (; (sorted[next]?.span.start ?? Infinity) < span.end; next++) own.push(sorted[next] as EventMention)
    told.set(number, own)
  })
  return (number) => {
    const { first, end } = tokens.bySentence[number] ?? { first: 0, end: 0 }
    return {
      all: tokens.tokens,
      first,
      tokens: tokens.tokens.slice(first, end),
      chunks: chunks.get(number) ?? [],
      events: told.get(number) ?? [],
      clauses: clauses.clauses,
      attributions,
      inSentence: ofSentence.get(number) ?? [],
    }
  }
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs that say of their subject that it begins, goes on or ends: the subject is what happens. */
const COURSE = set(`begin start open resume commence continue end finish close conclude expire lapse collapse fail
  break take come enter go hold run last occur happen unfold erupt`)
/** Verbs that say little beside their object: the object is what happens. */
const LIGHT =
  set(`hold have reach sign conclude announce declare launch begin start open conduct carry make receive stage
  resume extend suspend end host attend join finalize finalise seal strike give issue deliver implement observe`)
const TALK = set(`speak talk address write testify appear`)
/** Prepositions after which a noun tells of another event than the verb. */
const ASIDE = set(`after before following since despite until during ahead`)

const isCertain = ({ modality, negated }: EventMention): boolean =>
  !negated && modality !== 'possible' && modality !== 'conditional'

/** The event whose verb is the clause's, if any. */
const ofVerb = (events: readonly EventMention[], { predicate }: Clause): EventMention | undefined =>
  events.find(({ span }) => covers(predicate.span, span) || covers(span, predicate.span))

const chunkAt = ({ chunks }: Scene, at: number): Span | undefined =>
  chunks.find(({ span }) => span.start <= at && at < span.end)?.span

/** The event that the head of a noun phrase names. */
const ofNoun = (scene: Scene, phrase: Span | null | undefined): EventMention | undefined => {
  if (phrase === null || phrase === undefined) return undefined
  const chunk = scene.chunks.find(({ span }) => overlaps(span, phrase))
  const head = chunk === undefined ? undefined : scene.all[chunk.head]
  return head === undefined
    ? undefined
    : scene.events.find(({ span, clause }) => clause === null && overlaps(span, head))
}

const isThere = (scene: Scene, clause: Clause): boolean =>
  scene.all.slice(clause.first, clause.end).some(({ lower }) => lower === 'there') && clause.predicate.lemma === 'be'

/** What a clause tells: its verb's event, else the noun's that its verb only brings in. */
const ofClause = (scene: Scene, clause: Clause): EventMention | undefined => {
  // "The truce will begin": not the beginning but the truce is told, whatever "begin" is listed under.
  const course = COURSE.has(clause.predicate.lemma) ? ofNoun(scene, clause.subject) : undefined
  if (course !== undefined) return course
  const verbal = ofVerb(scene.events, clause)
  if (verbal !== undefined) return verbal
  const { lemma } = clause.predicate
  const object = clause.objects[0]
  if (object !== undefined && (LIGHT.has(lemma) || isThere(scene, clause))) return ofNoun(scene, object)
  return (clause.passive ? LIGHT : COURSE).has(lemma) ? ofNoun(scene, clause.subject) : undefined
}

/** True for a bare participle right behind its noun: "an offer made on Monday". */
const isReduced = (scene: Scene, clause: Clause): boolean => {
  const before = scene.all[clause.first - 1]
  return (
    clause.kind === 'participial' && before?.sentence === clause.sentence && /^(?:NOUN|PROPN|NUM|SYM)$/.test(before.pos)
  )
}

/** The noun phrase that ends where a clause begins, "of" and what follows it included. */
const antecedent = (scene: Scene, clause: Clause): Span | undefined => {
  const all = scene.all
  let at = clause.first - 1
  while (all[at]?.pos === 'PUNCT') at--
  let span = chunkAt(scene, all[at]?.start ?? -1)
  for (let steps = 0; span !== undefined && steps < 2; steps++) {
    const start = span.start
    const first = scene.first + scene.tokens.findIndex((token) => token.start >= start)
    const wider = all[first - 1]?.lower === 'of' ? chunkAt(scene, all[first - 2]?.start ?? -1) : undefined
    if (wider === undefined) break
    span = { start: wider.start, end: span.end }
  }
  return span
}

/** The event of a noun set aside before the time: "after a stoppage in March". Undefined: none stands so. */
const asideOf = (scene: Scene, clause: Clause, at: Span): EventMention | null | undefined => {
  const tokens = scene.all.slice(clause.first, clause.end).filter(({ end }) => end <= at.start)
  const from = tokens.findLastIndex(({ lower }) => ASIDE.has(lower))
  if (from < 0) return undefined
  const between = tokens.slice(from + 1)
  // A time right behind the word is the verb's: "left after Monday". A second verb makes a clause of its own.
  if (between.every(({ pos }) => pos !== 'NOUN' && pos !== 'PROPN')) return undefined
  if (between.some(({ pos, lower }) => pos === 'VERB' || lower === ',')) return undefined
  return scene.events.find(({ span }) => between.some((token) => overlaps(span, token))) ?? null
}

const happening = (event: EventMention | null | undefined, span: Span | null = null, ofNoun = false): Happening => ({
  event: event !== null && event !== undefined && isCertain(event) ? event : null,
  span,
  ofNoun,
  said: false,
})

/**
 * The event that a time dates in the smallest clause around it. `noun` is the noun the time belongs to, where it dates a
 * noun ("Saturday's talks"); `several`: its sentence tells of other times, too.
 */
export const happeningAt = (scene: Scene, clause: Clause, at: Span, noun: Span | null, several: boolean): Happening => {
  const { events } = scene
  const told = ofClause(scene, clause)
  if (noun !== null) {
    const named = events.find((one) => overlaps(one.span, noun))
    const chunk = chunkAt(scene, noun.start)
    const before = scene.tokens.findLast(({ end }) => end <= (chunk?.start ?? noun.start))
    // "Proposed a plan at Saturday's talks": the proposal, too, was made then.
    const meanwhile = /^(?:at|during|in)$/.test(before?.lower ?? '')
    return happening(meanwhile && named !== undefined ? (told ?? named) : named, null, true)
  }
  const aside = asideOf(scene, clause, at)
  if (aside !== undefined) return happening(aside, null, true)
  if (isReduced(scene, clause)) {
    const phrase = antecedent(scene, clause)
    const span = phrase === undefined ? null : { start: phrase.start, end: clause.span.end }
    const named = ofNoun(scene, phrase)
    const course = COURSE.has(clause.predicate.lemma)
    return happening(course ? named : (ofVerb(events, clause) ?? named), span)
  }
  if (clause.kind === 'relative') {
    // Among several times, only "the war that began in May" is dated by May.
    const phrase = antecedent(scene, clause)
    const span = several && phrase !== undefined ? { start: phrase.start, end: clause.span.end } : null
    const course = COURSE.has(clause.predicate.lemma) ? ofNoun(scene, phrase) : undefined
    return happening(course ?? told, span)
  }
  // "Called a strike for Monday": what is set for a day, not the setting.
  const before = scene.tokens.findLast(({ end }) => end <= at.start)
  const planned = before?.lower === 'for' ? ofNoun(scene, clause.objects[0] ?? clause.subject) : undefined
  if (planned !== undefined) return happening(planned)
  // "Speaking on Friday, the envoy welcomed the deal".
  if (clause.subject === null && clause.tense === 'none' && TALK.has(clause.predicate.lemma)) {
    const next = scene.inSentence.find(({ kind, first }) => kind === 'main' && first >= clause.end)
    return happening(above(scene, clause) ?? (next === undefined ? undefined : ofVerb(events, next)))
  }
  if (told !== undefined && !CLAUSE_VERBS.has(clause.predicate.lemma)) return happening(told)
  const said = contentOf(scene, clause)
  if (said !== undefined) return { ...happening(saidIn(scene, said) ?? told), said: true }
  const other = told ?? above(scene, clause)
  if (other !== undefined) return happening(other)
  const beside = besideOf(scene, clause, at)
  return happening(beside, null, beside !== undefined)
}

/** Words at most between a noun and the time said of it: "talks in the lakeside town in 2019". */
const BESIDE = 6

/** Where the verb tells nothing, the event noun a few words before the time: "including talks in Halden in 2019". */
const besideOf = (scene: Scene, clause: Clause, at: Span): EventMention | undefined => {
  const before = scene.tokens.filter(({ start, end }) => start >= clause.span.start && end <= at.start)
  const last = before.findLastIndex(({ pos, lower }) => pos === 'VERB' || pos === 'AUX' || lower === ',')
  const near = before.slice(Math.max(last + 1, before.length - BESIDE))
  const { lemma } = clause.predicate
  if (lemma !== 'follow' && !near.some(({ lower }) => lower === 'including')) return undefined
  return scene.events.findLast((one) => one.clause === null && near.some((token) => overlaps(one.span, token)))
}

/** What the clause's verb says, where it is the cue of an attribution to someone known. */
const contentOf = ({ attributions }: Scene, { predicate }: Clause): readonly Span[] | undefined =>
  attributions.find(({ cue, speaker }) => speaker !== null && cue.some((part) => overlaps(part, predicate.span)))
    ?.content

/** "Said on Tuesday that ...": what was said is the event of that day, unless it "had" happened before or is to come. */
const saidIn = (scene: Scene, content: readonly Span[]): EventMention | undefined => {
  const said = scene.inSentence.find(({ span, predicate }) =>
    content.some((part) => covers(part, predicate.span) && part.start <= span.start + 8),
  )
  if (said === undefined || said.tense === 'future' || said.modality === 'planned') return undefined
  const earlier = scene.tokens.some(
    ({ lower, start, end }) => /^(?:had|['’]d)$/.test(lower) && covers(said.predicate.span, { start, end }),
  )
  return earlier ? undefined : ofClause(scene, said)
}

/** "Speaking on Tuesday, the minister rejected ...": a participle set off shares its parent's time. */
const above = (scene: Scene, clause: Clause): EventMention | undefined => {
  if (clause.kind !== 'participial' || clause.parent === null) return undefined
  const parent = scene.clauses[clause.parent]
  return parent === undefined ? undefined : ofVerb(scene.events, parent)
}
