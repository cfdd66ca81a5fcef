import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LocalAttribution, Names } from '../../model/layers.ts'
import { pipeline } from '../../pipeline/pipeline.ts'
import { stage } from '../../pipeline/annotator.ts'
import { covers, type Span } from '../../text/span.ts'
import { clauses } from '../clauses/clauses.ts'
import { names } from '../names/names.ts'
import { quotations } from '../quotations/quotations.ts'
import { regions } from '../regions/regions.ts'
import { sentences } from '../sentences/sentences.ts'
import { tokens } from '../tokens/tokens.ts'
import { attributions } from './attributions.ts'
import { documentOf } from '../../../test/fixture/document.ts'

const run = pipeline([
  stage(regions, {}),
  stage(sentences, {}),
  stage(tokens, {}),
  stage(clauses, {}),
  stage(names, {}),
  stage(quotations, {}),
  stage(attributions, {}),
])

/** Attributions of a text of invented people and states, an introduction before it so that names are known. */
const INTRODUCTION =
  'Norland and Velia met in Kestrel. Foreign Minister Arda Venn led for Norland. Envoy Mira Tol came for Velia.\n'
const read = (words: string): { text: string; found: readonly LocalAttribution[]; names: Names } => {
  const text = `${INTRODUCTION}${words}`
  const { layers } = run(documentOf(text), { now: null })
  return {
    text,
    found: layers.attributions.filter(({ cue, content }) =>
      [...cue, ...content].every(({ start }) => start >= INTRODUCTION.length),
    ),
    names: layers.names,
  }
}
const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' | ')
const speaker = ({ names: { referents } }: { names: Names }, { speaker: number }: LocalAttribution): string | null =>
  number === null ? null : (referents[number]?.name ?? null)

describe('source, cue and content', () => {
  it.each<[string, string, string, string, string]>([
    [
      'quote, source, cue',
      '"We will not sign," Foreign Minister Arda Venn told reporters.',
      'Foreign Minister Arda Venn',
      'told',
      '"We will not sign,"',
    ],
    [
      'quote, cue, source',
      '"We will not sign," said Venn, who leads the delegation.',
      'Venn, who leads the delegation',
      'said',
      '"We will not sign,"',
    ],
    ['source, cue, quote', 'Venn said: "We will not sign."', 'Venn', 'said', '"We will not sign."'],
    [
      'a split quotation',
      '"If they come," Tol said on Tuesday, "we will listen."',
      'Tol',
      'said',
      '"If they come," | "we will listen."',
    ],
    [
      'a quotation that goes on',
      '"It is late," said Venn. "We are tired."',
      'Venn',
      'said',
      '"It is late," | "We are tired."',
    ],
    [
      'an aside before the quotation',
      'Venn added, in words aimed at home, "We are tired."',
      'Venn',
      'added',
      '"We are tired."',
    ],
    [
      'indirect speech',
      'Venn warned that Velia may be preparing an attack.',
      'Venn',
      'warned',
      'that Velia may be preparing an attack',
    ],
    ['an addressee first', 'Venn told the council the border was closed.', 'Venn', 'told', 'the border was closed'],
    [
      'a weekday first',
      'The ministry said Monday it had received no reply.',
      'The ministry',
      'said',
      'it had received no reply',
    ],
    [
      'mixed',
      'Venn replied that Tol "can come to Kestrel" at any time.',
      'Venn',
      'replied',
      'that Tol "can come to Kestrel" at any time',
    ],
    [
      'according to',
      'According to envoy Mira Tol, the border has been closed.',
      'envoy Mira Tol',
      'According to',
      'the border has been closed',
    ],
    [
      'according to, after',
      'The border has been closed, according to Tol.',
      'Tol',
      'according to',
      'The border has been closed',
    ],
    [
      'a saying in the middle',
      'The proposal, Venn said, would be studied.',
      'Venn',
      'said',
      'The proposal | would be studied',
    ],
    [
      'a promise',
      'Venn pledged to release the prisoners by May.',
      'Venn',
      'pledged',
      'to release the prisoners by May',
    ],
    ['a denial', 'Norland denied breaking the truce.', 'Norland', 'denied', 'breaking the truce'],
    [
      'a refusal to speak',
      'The ministry declined to comment on the reports.',
      'The ministry',
      'declined',
      'to comment on the reports',
    ],
    [
      'an answer that did not come',
      'Norland did not respond to a request for comment.',
      'Norland',
      'did not respond to',
      'a request for comment',
    ],
    ['a saying on a day', 'Venn said on Tuesday troops would stay.', 'Venn', 'said', 'troops would stay'],
    ['a phrasal verb', 'Norland has ruled out a full withdrawal.', 'Norland', 'has ruled out', 'a full withdrawal'],
    ['a dateline', 'KESTREL (Reuters) - The border was closed, Venn said.', 'Venn', 'said', 'The border was closed'],
    ['an accusation', 'Venn accused Velia of violating the truce.', 'Venn', 'accused', 'Velia of violating the truce'],
    [
      'a letter',
      'The letter specified that the talks should be held at once.',
      'The letter',
      'specified',
      'that the talks should be held at once',
    ],
    [
      'reports',
      'The ministry cited reports suggesting that the talks had failed.',
      'reports',
      'suggesting',
      'that the talks had failed',
    ],
    [
      'a noun',
      "Norland's claim that Velia had broken the truce was dismissed.",
      "Norland's",
      'claim',
      'that Velia had broken the truce',
    ],
    ['no one named', 'The talks are said to have failed.', '', 'are said', 'The talks | to have failed'],
  ])('reads %s', (_, words, source, cue, content) => {
    const { text, found } = read(words)
    const seen = found.map((one) => [wordsOf(text, one.source), wordsOf(text, one.cue), wordsOf(text, one.content)])
    expect(seen).toContainEqual([source, cue, content])
  })

  it.each([
    ['a plain report', 'The two sides met on Friday and the talks went on.'],
    ['a title', 'A book titled "The Kestrel formula" was on the table.'],
    ['a headline cited as a type', 'The first draft reports "Norland offers talks, Velia is open."'],
    ['abstract subjects', 'The timing highlights the risks of the plan.'],
  ])('finds none in %s', (_, words) => {
    expect(read(words).found.map(({ rule }) => rule)).toEqual([])
  })
})

describe('who speaks', () => {
  it.each<[string, string, string | null, LocalAttribution['sourceKind'], string | null]>([
    ['a title and name', 'Foreign Minister Arda Venn said the border was closed.', 'Arda Venn', 'named', null],
    ['a surname', 'Venn said the border was closed.', 'Arda Venn', 'named', null],
    ['an official of a named side', 'A Norlandic official said the border was closed.', null, 'unnamed', 'pty_norland'],
    ['people close to the talks', 'Two people close to the talks said the border was closed.', null, 'unnamed', null],
    ['a document', 'The report said the border was closed.', null, 'document', null],
    ['critics of a person', 'Venn critics said the border was closed.', null, 'unnamed', null],
    ['an adviser to a person', 'A former adviser to Venn said the border was closed.', null, 'unnamed', null],
    ['a name in apposition', 'The envoy, Mira Tol, said the border was closed.', 'Mira Tol', 'named', null],
  ])('names %s', (_, words, name, kind, party) => {
    const all = read(words)
    const one = all.found.find(({ cue }) => wordsOf(all.text, cue) === 'said')
    expect(one).toBeDefined()
    expect([speaker(all, one as LocalAttribution), one?.sourceKind, one?.party]).toEqual([name, kind, party])
  })

  it('carries a speaker to the pronoun of the next sentence', () => {
    const all = read('"It is late," said Tol. She added that the talks would resume.')
    expect(speaker(all, all.found.at(-1) as LocalAttribution)).toBe('Mira Tol')
  })

  it('does not take for the speaker whom the speaker talks about', () => {
    const all = read('"We have heard enough," said Tol.\n"Arda Venn must answer now," she said.')
    expect(speaker(all, all.found.at(-1) as LocalAttribution)).toBe('Mira Tol')
  })

  it.each([
    ['told', 'A Velian envoy told Reuters that the border was closed.'],
    ['in an interview with', 'In an interview with Reuters, Tol said the border was closed.'],
    ['as reported by', 'Tol, as reported by Reuters, said that the border was closed.'],
  ])('knows who carried it: %s', (_, words) => {
    const {
      found,
      names: { referents },
    } = read(words)
    const one = found.find(({ relays }) => relays.length > 0)
    expect(one?.relays.map((number) => referents[number]?.name)).toEqual(['Reuters'])
    expect(found).toHaveLength(1)
  })
})

describe('what is said', () => {
  it.each<[string, string[]]>([
    ['Tol said Velia may have agreed to a pause.', ['may']],
    ['Tol said the pause would possibly be longer.', ['possibly']],
    ['Tol said the talks began on 3 May.', []],
    ['Tol suggested that the talks begin.', ['suggested']],
    ['Tol said she could not come.', []],
  ])('keeps hedges as written: %s', (words, hedges) => {
    expect(read(words).found[0]?.hedges).toEqual(hedges)
  })

  it.each([
    ['"We will go," Tol said.', 'direct'],
    ['Tol said the talks were "very hard" indeed.', 'mixed'],
    ['Tol said the talks were hard.', 'indirect'],
  ])('tells how it is quoted: %s', (words, mode) => {
    expect(read(words).found[0]?.mode).toBe(mode)
  })

  it('nests what one says another said', () => {
    const { found } = read('According to Interfax, Tol said that the border would reopen.')
    const outer = found.find(({ rule }) => rule === 'according-to')
    expect(found.filter(({ nestedIn }) => nestedIn === outer?.id)).toHaveLength(1)
  })
})

it('keeps every span inside the text, contents apart from their cue, on any mixture of marks and words', () => {
  const pieces = [
    '"',
    '“',
    '”',
    ',',
    '. ',
    ' said ',
    'Venn',
    ' told Tol ',
    ' that ',
    'the talks',
    ' failed',
    ' according to ',
    '\n',
    ' claim ',
    ' has denied ',
    ' reportedly ',
    ': ',
    ' who ',
    ' by ',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const { layers } = run(documentOf(text), { now: null })
      for (const { source, cue, content } of layers.attributions)
        for (const span of [...source, ...cue, ...content]) {
          expect(covers({ start: 0, end: text.length }, span) && span.start < span.end).toBe(true)
          if (content.includes(span)) expect(cue.some((one) => covers(one, span))).toBe(false)
        }
    }),
    { numRuns: 60 },
  )
})
