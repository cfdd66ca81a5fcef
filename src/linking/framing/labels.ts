/** Labels: words a document hangs on a person, body or side that are neither role nor nationality. */
import { LABEL_ADJECTIVES, LABEL_NOUNS } from '../../lexicons/labels.ts'
import { LOADED_ADJECTIVES, LOADED_NOUNS } from '../../lexicons/loaded-words.ts'
import { compoundAt } from '../../model/compound.ts'
import type { Chunk, Clause, Layers, Name, Token } from '../../model/layers.ts'
import { covers, overlaps, type Span } from '../../text/span.ts'

/** A label and the referent of the names layer it is hung on. */
export type Label = { readonly referent: number; readonly span: Span }

/** Compounds that take a side: "pro-government", "army-backed". */
const SIDED = /^(?:pro|anti)-\p{L}|-(?:backed|aligned|sponsored|allied)$/u

const isLabel = (lower: string): boolean =>
  LABEL_ADJECTIVES.has(lower) || LABEL_NOUNS.has(lower) || LOADED_ADJECTIVES.has(lower) || SIDED.test(lower)
const isAdjective = ({ lower, lemma }: Token): boolean =>
  LABEL_ADJECTIVES.has(lower) || LABEL_ADJECTIVES.has(lemma) || LOADED_ADJECTIVES.has(lower) || SIDED.test(lower)
const isNoun = ({ lower, lemma, pos }: Token): boolean =>
  (pos === 'NOUN' || pos === 'ADJ') && (LABEL_NOUNS.has(lemma) || LABEL_NOUNS.has(lower) || LOADED_NOUNS.has(lemma))
const spanOf = ({ start, end }: Token): Span => ({ start, end })

/** Label words of tokens [from, to), as one span each; a hyphenated word is one. */
const labelsAmong = (tokens: readonly Token[], from: number, to: number): Span[] => {
  const found: Span[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    const compound = compoundAt(tokens, i, to)
    if (compound !== null) {
      const last = tokens[i + compound.length - 1] as Token
      if (isLabel(compound.lower)) found.push({ start: token.start, end: last.end })
      i += compound.length - 1
      continue
    }
    if (/^\p{Lu}/u.test(token.text) && i > from) continue
    // "Aimed at embarrassing X": a gerund that takes the name as its object.
    if (token.lower.endsWith('ing') && i === from && tokens[i - 1]?.pos === 'ADP') continue
    if (isAdjective(token) || isNoun(token)) found.push(spanOf(token))
  }
  return found
}

type Place = { readonly tokens: readonly Token[]; readonly chunks: readonly Chunk[]; readonly roles: readonly Span[] }

/** Before the name in its own chunk ("hardline president X"), or the chunk's head after it ("the X regime"). */
const inChunk = ({ tokens }: Place, chunk: Chunk, name: Name): Span[] => {
  const head = tokens[chunk.head]
  const nameFirst = firstWithin(tokens, chunk, name.span)
  if (head === undefined || nameFirst === -1) return []
  if (covers(name.span, head)) return labelsAmong(tokens, chunk.first, nameFirst)
  const between = tokens.slice(nameFirst, chunk.head).some(({ lower }) => /^['’]s?$/.test(lower))
  return !between && head.start >= name.span.end && isNoun(head) ? [spanOf(head)] : []
}
const firstWithin = (tokens: readonly Token[], { first, end }: Chunk, at: Span): number => {
  for (let i = first; i < end; i++) if (covers(at, tokens[i] as Token)) return i
  return -1
}

const DETERMINER = /^(?:a|an|the|its|his|her|their)$/

/** "X, the architect of the truce,", "X, a rebel group" and "the self-proclaimed president, X". */
const inApposition = ({ tokens, chunks, roles }: Place, chunk: Chunk, name: Name): Span[] => {
  const head = tokens[chunk.head]
  if (head === undefined || !covers(name.span, head)) return []
  const after = tokens[chunk.end]?.text === ',' ? chunks.find(({ first }) => first === chunk.end + 1) : undefined
  const before = tokens[chunk.first - 1]?.text === ',' ? chunks.find(({ end }) => end === chunk.first - 1) : undefined
  const beside = [after, before !== undefined && roles.some((role) => overlaps(role, before.span)) ? before : undefined]
  return beside.flatMap((other) => {
    const opens = other === undefined ? undefined : tokens[other.first]
    if (other === undefined || opens === undefined || !DETERMINER.test(opens.lower)) return []
    return labelsAmong(tokens, other.first + 1, other.head + 1)
  })
}

/** "X is a hardliner", "X is the aggressor": said of the subject in the writer's voice. */
const inPredicate = ({ tokens, chunks }: Place, clause: Clause, name: Name): Span[] => {
  // A complement ("the view that X is the aggressor") is someone's, not the writer's.
  if (clause.kind !== 'main' && clause.kind !== 'coordinate') return []
  if (clause.predicate.lemma !== 'be' || clause.negated || clause.modality !== 'fact' || clause.subject === null)
    return []
  const subject = chunks.find(({ span }) => covers(clause.subject as Span, span))
  const head = subject === undefined ? undefined : tokens[subject.head]
  if (head === undefined || !covers(name.span, head)) return []
  const object = clause.objects[0]
  const chunk = object === undefined ? undefined : chunks.find(({ span }) => covers(object, span))
  const noun = chunk === undefined ? undefined : tokens[chunk.head]
  if (chunk === undefined || noun === undefined || !isNoun(noun)) return []
  return [...labelsAmong(tokens, chunk.first, chunk.head), spanOf(noun)]
}

/** Finds the first of spans in order that overlaps a place. */
const searcher = (chunks: readonly Chunk[]): ((at: Span) => Chunk | undefined) => {
  const ordered = [...chunks].sort((a, b) => a.span.start - b.span.start)
  return (at) => {
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ordered[middle] as Chunk).span.end <= at.start) low = middle + 1
      else high = middle
    }
    const found = ordered[low]
    return found !== undefined && overlaps(found.span, at) ? found : undefined
  }
}

/** All labels of a document in text order, those inside quotation marks left out: they are the speaker's. */
export const labelsIn = ({ tokens: { tokens }, clauses: { chunks, clauses }, names, quotations }: Layers): Label[] => {
  const roles = names.mentions.flatMap(({ form, span }) => (form === 'role' ? [span] : []))
  const place: Place = { tokens, chunks, roles }
  const chunkAround = searcher(chunks)
  const predicates = clauses.filter(({ predicate, subject }) => predicate.lemma === 'be' && subject !== null)
  const found = new Map<number, Label>()
  for (const name of names.mentions) {
    if (name.form === 'pronoun') continue
    const chunk = chunkAround(name.span)
    const spans = [
      ...(chunk === undefined ? [] : [...inChunk(place, chunk, name), ...inApposition(place, chunk, name)]),
      ...predicates
        .filter(({ subject }) => subject !== null && covers(subject, name.span))
        .flatMap((clause) => inPredicate(place, clause, name)),
    ]
    for (const span of spans) {
      if (overlaps(span, name.span) || quotations.some(({ inner }) => covers(inner, span))) continue
      if (!found.has(span.start)) found.set(span.start, { referent: name.referent, span })
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start)
}
