/**
 * Codes one sentence whose actor and recipient are given, as the set of Hu and others (Zero-Shot-PLOVER) has it:
 * of the events that the annotator finds, the one whose participants and place fit the two spans best.
 */
import { clauses } from '../../src/annotators/clauses/clauses.ts'
import { events } from '../../src/annotators/events/events.ts'
import { sentences } from '../../src/annotators/sentences/sentences.ts'
import { tokens } from '../../src/annotators/tokens/tokens.ts'
import type { PloverType } from '../../src/model/annotation.ts'
import type { Document } from '../../src/model/document.ts'
import type { EventMention, Layers } from '../../src/model/layers.ts'
import type { Span } from '../../src/text/span.ts'

const context = { now: null }
const stages = {
  sentences: sentences.create({}),
  tokens: tokens.create({}),
  clauses: clauses.create({}),
  events: events.create({}),
}

/** The events of a bare text. */
const eventsIn = (text: string): readonly EventMention[] => {
  const document: Document = {
    id: 'text',
    path: null,
    url: null,
    outlet: null,
    title: null,
    author: null,
    published: null,
    language: 'en',
    sha256: '',
    text,
    titleSpan: null,
    notices: [],
  }
  const layers: Partial<Layers> = {}
  const regions: Layers['regions'] = {
    genre: 'other',
    regions: [{ span: { start: 0, end: text.length }, kind: 'body' }],
  }
  const made = { regions, ...layers } as { -readonly [K in keyof Layers]: Layers[K] }
  made.sentences = stages.sentences(document, made, context).value
  made.tokens = stages.tokens(document, made, context).value
  made.clauses = stages.clauses(document, made, context).value
  return stages.events(document, made, context).value
}

const overlaps = (spans: readonly Span[], at: Span): boolean =>
  spans.some(({ start, end }) => start < at.end && at.start < end)

/** How well an event fits the two spans: participants weigh most, then the order of the sentence. */
const fit = (event: EventMention, actor: Span, recipient: Span): number => {
  const { start, end } = event.span
  const low = Math.min(actor.end, recipient.end)
  const high = Math.max(actor.start, recipient.start)
  const between = start >= low && end <= high
  return (
    (overlaps(event.actors, actor) ? 3 : 0) +
    (overlaps(event.recipients, recipient) ? 2 : 0) +
    (overlaps([{ start, end }], recipient) || overlaps([{ start, end }], actor) ? -0.5 : 0) +
    (between ? 1 : 0) +
    (event.clause === null ? 0 : 1) +
    event.confidence
  )
}

const NEGATED: Partial<Record<PloverType, PloverType>> = {
  AGREE: 'REJECT',
  CONSULT: 'REJECT',
  SUPPORT: 'REJECT',
  COOPERATE: 'REJECT',
  AID: 'REJECT',
  CONCEDE: 'REJECT',
  RETREAT: 'REJECT',
  REQUEST: 'REJECT',
}

/** The event type of `text` between an actor and a recipient, or null where no event is found. */
export const classify = (text: string, actor: Span, recipient: Span): PloverType | null => {
  const found = eventsIn(text)
  const best = found.toSorted(
    (a, b) => fit(b, actor, recipient) - fit(a, actor, recipient) || a.span.start - b.span.start,
  )[0]
  if (best === undefined) return null
  return best.negated ? (NEGATED[best.type] ?? best.type) : best.type
}
