import { describe, expect, it } from 'vitest'
import type { Document } from '../../model/document.ts'
import type { EventMention, Layers } from '../../model/layers.ts'
import { sentences } from '../sentences/sentences.ts'
import { tokens } from '../tokens/tokens.ts'
import { clauses } from '../clauses/clauses.ts'
import { events } from './events.ts'

const eventsOf = (text: string): readonly EventMention[] => {
  const document = { id: 'd', text, titleSpan: null, notices: [] } as unknown as Document
  const context = { now: null }
  const layers = {
    regions: { genre: 'report', regions: [{ span: { start: 0, end: text.length }, kind: 'body' }] },
  } as unknown as {
    -readonly [K in keyof Layers]: Layers[K]
  }
  layers.sentences = sentences.create({})(document, layers, context).value
  layers.tokens = tokens.create({})(document, layers, context).value
  layers.clauses = clauses.create({})(document, layers, context).value
  return events.create({})(document, layers, context).value
}
const verbTypes = (text: string): string[] =>
  eventsOf(text)
    .filter(({ clause }) => clause !== null)
    .map(({ type, negated }) => (negated ? `not ${type}` : type))

describe('events', () => {
  it.each([
    ['codes an invitation as AGREE', 'Velia invited the Norland president to its capital.', ['AGREE']],
    ['codes what was agreed as the agreement, not as the act', 'Norland agreed to release the sailors.', ['AGREE']],
    ['codes a call on the other side as REQUEST', 'Norland called on Velia to stop the shelling.', ['REQUEST']],
    ['codes "must" said of the other side as REQUEST', 'Norland said Velia must withdraw its troops.', ['REQUEST']],
    ['codes a threat as the threat, not as the attack', 'Velia threatened to attack the port.', ['THREATEN']],
    ['codes a hostile future as a threat', 'The miners said they will boycott the vote.', ['THREATEN']],
    ['codes a friendly future as a promise', 'Velia will release forty prisoners on Friday.', ['AGREE']],
    ['codes a refused future as REJECT', 'The minister said she will not attend the summit.', ['REJECT']],
    ['does not take "refused to rule out" for a refusal', 'Velia refused to rule out a meeting.', []],
    ['takes no reply for no event', 'Norland has yet to respond to the letter.', []],
    ['codes a declared truce as CONCEDE', 'The rebels declared a truce on Sunday.', ['CONCEDE']],
    ['codes a withdrawal as RETREAT', 'Velia withdrew its forces from the valley.', ['RETREAT']],
    ['codes a cancelled visit as REJECT', 'The president cancelled a planned visit to Velia.', ['REJECT']],
    [
      'marks a bare "did not accept" as negated, not as a refusal',
      'Velia did not accept the ceasefire.',
      ['not AGREE'],
    ],
    ['looks through verbs of beginning', 'Norland has begun withdrawing its troops from the island.', ['RETREAT']],
    ['codes an expelled envoy as SANCTION', 'Norland expelled two Velian diplomats.', ['SANCTION']],
    ['codes lifted sanctions as CONCEDE', 'Norland lifted its sanctions on Velia.', ['CONCEDE']],
  ])('%s', (_, text, types) => {
    expect(verbTypes(text)).toEqual(types)
  })

  it('names actor and recipient of a passive the right way round', () => {
    const text = 'Three sailors were released by the Velian navy.'
    const [event] = eventsOf(text)
    expect(event?.actors.map(({ start, end }) => text.slice(start, end))).toEqual(['the Velian navy'])
    expect(event?.recipients.map(({ start, end }) => text.slice(start, end))).toContain('Three sailors')
  })

  it('keeps every span inside the text and in order', () => {
    const text = 'Talks between Norland and Velia ended. Velia rejected the offer, and the truce collapsed.'
    let last = 0
    for (const { span, actors, recipients } of eventsOf(text)) {
      expect(span.start).toBeGreaterThanOrEqual(last)
      last = span.start
      for (const { start, end } of [span, ...actors, ...recipients]) expect(text.slice(start, end).trim()).not.toBe('')
    }
  })
})
