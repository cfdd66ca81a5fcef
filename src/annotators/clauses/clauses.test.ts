import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clause, Layers } from '../../model/layers.ts'
import { sentences } from '../sentences/sentences.ts'
import { tokens } from '../tokens/tokens.ts'
import { clauses } from './clauses.ts'

const context = { now: null }
const read = (
  text: string,
): { found: readonly Clause[]; words: (at: { start: number; end: number } | null) => string | null } => {
  const document = { id: 'doc_x', text } as never
  const layers: Partial<Record<keyof Layers, unknown>> = {
    regions: { regions: [{ span: { start: 0, end: text.length }, kind: 'body' }], genre: 'report' },
  }
  layers.sentences = sentences.create({})(document, layers as never, context).value
  layers.tokens = tokens.create({})(document, layers as never, context).value
  const { value } = clauses.create({})(document, layers as never, context)
  return { found: value.clauses, words: (at) => (at === null ? null : text.slice(at.start, at.end)) }
}

/** [text, verb, subject, kind, passive, negated, modality] */
const CASES: readonly (readonly [
  string,
  string,
  string | null,
  Clause['kind'],
  boolean,
  boolean,
  Clause['modality'],
])[] = [
  [
    'The ministry of Norland said the offer remains open.',
    'say',
    'The ministry of Norland',
    'main',
    false,
    false,
    'fact',
  ],
  ['The ministry of Norland said the offer remains open.', 'remain', 'the offer', 'complement', false, false, 'fact'],
  ['Velia has yet to receive a response.', 'receive', 'Velia', 'main', false, true, 'fact'],
  [
    'Officials from Velia, Arden, and the Norland League convened in Tarn.',
    'convene',
    'Officials from Velia, Arden, and the Norland League',
    'main',
    false,
    false,
    'fact',
  ],
  [
    'An envoy, as reported by the Tarn Herald, indicated that talks may resume.',
    'indicate',
    'An envoy',
    'main',
    false,
    false,
    'fact',
  ],
  [
    'An envoy, as reported by the Tarn Herald, indicated that talks may resume.',
    'resume',
    'talks',
    'complement',
    false,
    false,
    'possible',
  ],
  ['The envoy, who met the premier on Monday, rejected the plan.', 'reject', 'The envoy', 'main', false, false, 'fact'],
  ['A similar offer was declined by Arden last year.', 'decline', 'A similar offer', 'main', true, false, 'fact'],
  ['The talks held in Tarn ended without a deal.', 'hold', 'The talks', 'participial', true, false, 'fact'],
  ['The talks held in Tarn ended without a deal.', 'end', 'The talks', 'main', false, false, 'fact'],
  [
    'Velia renewed an invitation for the premier to travel to Tarn.',
    'travel',
    'the premier',
    'infinitive',
    false,
    false,
    'planned',
  ],
  ['Norland urged Velia to withdraw its boats.', 'withdraw', 'Velia', 'infinitive', false, false, 'planned'],
  ['If Velia accepts, Norland will open its ports.', 'accept', 'Velia', 'adverbial', false, false, 'conditional'],
  ['If Velia accepts, Norland will open its ports.', 'open', 'Norland', 'main', false, false, 'planned'],
  ['Velia agreed to the plan and signed a protocol.', 'sign', 'Velia', 'coordinate', false, false, 'fact'],
  ['The two sides did not agree on fishing limits.', 'agree', 'The two sides', 'main', false, true, 'fact'],
  [
    'The reply did not accept the date, did not agree to a truce, and named no place.',
    'agree',
    'The reply',
    'coordinate',
    false,
    true,
    'fact',
  ],
  [
    'Arden will leave the waters that Velia claims and has invited the premier to Tarn.',
    'invite',
    'Arden',
    'coordinate',
    false,
    false,
    'fact',
  ],
  ['The envoy was asked about a letter proposing a truce.', 'propose', 'a letter', 'participial', false, false, 'fact'],
  [
    'The minister told the envoy on Monday that Velia keeps its offer.',
    'keep',
    'Velia',
    'complement',
    false,
    false,
    'fact',
  ],
  ['No agreement was reached.', 'reach', 'No agreement', 'main', true, true, 'fact'],
]

describe('clauses', () => {
  it.each(CASES)('%s -> %s', (text, lemma, subject, kind, passive, negated, modality) => {
    const { found, words } = read(text)
    const clause = found.find((one) => one.predicate.lemma === lemma)
    expect(clause, JSON.stringify(found.map((one) => one.predicate.lemma))).toBeDefined()
    if (clause === undefined) return
    expect([words(clause.subject), clause.kind, clause.passive, clause.negated, clause.modality]).toEqual([
      subject,
      kind,
      passive,
      negated,
      modality,
    ])
  })

  it('finds objects and phrases with prepositions', () => {
    const { found, words } = read('Norland invited the premier of Velia to Tarn for talks.')
    expect(found[0]?.objects.map(words)).toEqual(['the premier of Velia'])
    expect(found[0]?.obliques.map(({ preposition, span }) => `${preposition} ${words(span) ?? ''}`)).toEqual([
      'to Tarn',
      'for talks',
    ])
  })

  it('keeps every clause inside its sentence and every parent before it, whatever the text', () => {
    const word = fc.constantFrom(
      'Velia',
      'said',
      'that',
      'the',
      'offer',
      'was',
      'not',
      ',',
      'and',
      'to',
      'held',
      'who',
      'if',
      '"',
      'may',
      'of',
      'accept',
      '.',
      '—',
      '😀',
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
        (text) => {
          const { found } = read(text)
          found.forEach((clause, i) => {
            expect(clause.span.start).toBeLessThan(clause.span.end)
            expect(clause.span.end).toBeLessThanOrEqual(text.length)
            if (clause.parent !== null) expect(clause.parent).toBeLessThan(i)
          })
        },
      ),
      { numRuns: 300 },
    )
  })
})
