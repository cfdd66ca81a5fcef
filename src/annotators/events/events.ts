/**
 * PLOVER events: verbs by their rules, read with tense, negation and the verb above them, and nouns that
 * name an event of themselves. What is promised, demanded, refused or threatened is coded as the promise,
 * demand, refusal or threat, never as the act below it.
 */
import type { Chunk, Clause, Clauses, EventMention, Token } from '../../model/layers.ts'
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import type { Span } from '../../text/span.ts'
import { readingOf } from './types.ts'
import { typeOfNoun } from './verbs.ts'

const RECIPIENT = new Set([
  'to',
  'with',
  'against',
  'on',
  'from',
  'at',
  'for',
  'into',
  'in',
  'toward',
  'towards',
  'upon',
  'over',
  'of',
])
const TEMPORAL =
  /^(?:\p{Lu}\p{L}+day|\d|January|February|March|April|May|June|July|August|September|October|November|December|the (?:wake|week|morning|evening|past|last|same day))/u

const recipientsOf = (clause: Clause, text: string): Span[] => {
  const passiveSubject = clause.passive && clause.subject !== null ? [clause.subject] : []
  const named = clause.obliques
    .filter(({ preposition, span }) => RECIPIENT.has(preposition) && !TEMPORAL.test(text.slice(span.start, span.end)))
    .map(({ span }) => span)
  return [...passiveSubject, ...clause.objects, ...named]
}

/** The infinitives and complements that a controlling verb governs: what is promised, asked or threatened names its recipients. */
const belowOf = (index: number, { clauses }: Clauses): Clause[] => {
  const found: Clause[] = []
  for (let i = index + 1; i < Math.min(clauses.length, index + 4); i++) {
    const clause = clauses[i] as Clause
    if (
      clause.parent === index &&
      (clause.kind === 'infinitive' || clause.kind === 'complement' || clause.kind === 'participial')
    )
      found.push(clause)
  }
  return found
}

const actorsOf = (clause: Clause): Span[] => {
  if (!clause.passive) return clause.subject === null ? [] : [clause.subject]
  return clause.obliques.filter(({ preposition }) => preposition === 'by').map(({ span }) => span)
}

const verbEvents = (
  text: string,
  layer: Clauses,
  tokens: readonly Token[],
  bySentence: readonly { first: number; end: number }[],
): EventMention[] => {
  const found: EventMention[] = []
  layer.clauses.forEach((clause, index) => {
    const sentence = bySentence[clause.sentence]
    const reading = sentence === undefined ? null : readingOf(index, layer, tokens, sentence)
    if (reading === null) return
    const asker = layer.clauses[reading.actor] as Clause
    const asks = reading.actor !== index
    found.push({
      type: reading.type,
      span: clause.predicate.span,
      clause: index,
      trigger: clause.predicate.lemma,
      actors: actorsOf(asker),
      recipients: [
        ...(asks && clause.subject !== null ? [clause.subject] : []),
        ...recipientsOf(clause, text),
        ...belowOf(index, layer).flatMap((below) => recipientsOf(below, text)),
      ],
      negated: reading.negated,
      tense: clause.tense,
      modality: clause.modality,
      confidence: reading.confidence,
    })
  })
  return found
}

/** Words that may stand between an event noun and its participants: "talks between A and B", "attack on C". */
const nounParticipants = (
  chunk: Chunk,
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  at: number,
): { actors: Span[]; recipients: Span[] } => {
  const actors: Span[] = []
  const recipients: Span[] = []
  const before = tokens.slice(chunk.first, chunk.head).filter(({ pos }) => pos === 'PROPN')
  const first = before[0]
  const last = before.at(-1)
  if (first !== undefined && last !== undefined) actors.push({ start: first.start, end: last.end })
  const preposition = tokens[chunk.end]?.lower
  const next = chunks[at + 1]
  if (preposition !== undefined && next?.first === chunk.end + 1) {
    if (['by', 'from', 'of'].includes(preposition)) actors.push(next.span)
    else if (RECIPIENT.has(preposition) || preposition === 'between') recipients.push(next.span)
  }
  return { actors, recipients }
}

const nounEvents = (layer: Clauses, tokens: readonly Token[], verbs: readonly EventMention[]): EventMention[] => {
  const found: EventMention[] = []
  layer.chunks.forEach((chunk, at) => {
    const head = tokens[chunk.head]
    if (head === undefined || (head.pos !== 'NOUN' && head.pos !== 'PROPN')) return
    const type = typeOfNoun(head)
    if (type === null) return
    // "held talks", "rejected the offer": the verb has coded it already.
    const covered = verbs.some(
      ({ recipients, clause }) =>
        clause !== null && recipients.some(({ start, end }) => head.start >= start && head.end <= end),
    )
    if (covered) return
    const { actors, recipients } = nounParticipants(chunk, tokens, layer.chunks, at)
    const around = layer.clauses.findLast((clause) => clause.first <= chunk.head && clause.end > chunk.head)
    found.push({
      type,
      span: { start: head.start, end: head.end },
      clause: null,
      trigger: head.lemma,
      actors,
      recipients,
      negated: tokens.slice(chunk.first, chunk.head).some(({ lower }) => lower === 'no'),
      tense: 'none',
      modality: around?.modality ?? 'fact',
      confidence: actors.length + recipients.length > 0 ? 0.5 : 0.3,
    })
  })
  return found
}

export const events: Annotator<'tokens' | 'clauses', 'events'> = {
  layer: 'events',
  version: 1,
  requires: ['tokens', 'clauses'],
  create:
    () =>
    (document, { tokens: { tokens, bySentence }, clauses }) => {
      const verbs = verbEvents(document.text, clauses, tokens, bySentence)
      const all = [...verbs, ...nounEvents(clauses, tokens, verbs)]
      return result(all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end))
    },
}
