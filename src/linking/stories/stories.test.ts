import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate, type Source } from '../../../eval/stories/annotate.ts'
import type { Origin } from '../../model/dossier.ts'
import type { Corpus } from '../view.ts'
import { linkLineage } from '../lineage/lineage.ts'
import { countOrigins, linkStories } from './stories.ts'

type Row = Source & { readonly story: string }

const CORPORA = join(import.meta.dirname, '../../../eval/stories/corpora')
const rowsOf = (file: string): Row[] =>
  readFileSync(join(CORPORA, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

const corpusOf = (rows: readonly Source[]): Corpus =>
  rows.map(annotate).sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
const link = (corpus: Corpus): ReturnType<typeof linkStories> => linkStories(corpus, linkLineage(corpus))

/** The rows' ids by story as found, each sorted. */
const grouped = (rows: readonly Row[]): string[][] =>
  link(corpusOf(rows))
    .stories.map(({ documents }) => [...documents].sort())
    .sort()

const expected = (rows: readonly Row[]): string[][] => {
  const stories = new Map<string, string[]>()
  for (const { id, story } of rows) stories.set(story, [...(stories.get(story) ?? []), id])
  return [...stories.values()].map((ids) => ids.sort()).sort()
}

/** [corpus, storylines, what it holds] */
const CASES: readonly (readonly [string, number, string])[] = [
  ['prisoner-exchanges', 1, 'two exchanges between the same states, sixteen months apart'],
  ['undated-letters', 1, 'an invitation and a later letter, only one of them dated by its text'],
  ['dock-strike', 2, 'one strike by four voices, and another of the same week'],
  ['two-shootings', 2, 'two shootings in one city on following days'],
  ['nuclear-rounds', 1, 'two rounds of one negotiation'],
  ['ferry-sinkings', 2, 'an accident and one of its kind two years later'],
  ['undated-truce', 1, 'one truce in words far apart, without a date, title or outlet'],
  ['tariff-talks', 2, 'an offer, the retaliation three weeks later, and a pact of others'],
]

describe('stories', () => {
  it('has a case for every corpus', () => {
    expect(CASES.map(([name]) => `${name}.jsonl`).sort()).toEqual(readdirSync(CORPORA).sort())
  })

  it.each(CASES)('tells apart %s (%i storylines): %s', (name, storylines) => {
    const rows = rowsOf(`${name}.jsonl`)
    expect(grouped(rows)).toEqual(expected(rows))
    expect(link(corpusOf(rows)).storylines).toHaveLength(storylines)
  })

  it('keeps rounds of one negotiation apart by words alone when nothing is dated', () => {
    const rows = rowsOf('nuclear-rounds.jsonl').map((row) => ({ ...row, published: null }))
    expect(grouped(rows)).toEqual(expected(rows))
  })

  it('reads nothing from ids', () => {
    const rows = rowsOf('tariff-talks.jsonl')
    const renamed = rows.map((row, i) => ({ ...row, id: `x${String((i * 7) % rows.length)}` }))
    expect(grouped(renamed)).toEqual(expected(renamed))
  })

  it('gives the same links for every order of the inputs', () => {
    const rows = rowsOf('prisoner-exchanges.jsonl')
    const once = JSON.stringify(link(corpusOf(rows)))
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(JSON.stringify(link(corpusOf(shuffled)))).toBe(once)
      }),
      { numRuns: 10 },
    )
  })

  it('titles a story in the words of one of its documents, and dates it from theirs', () => {
    const rows = rowsOf('dock-strike.jsonl')
    const { stories } = link(corpusOf(rows))
    const strike = stories.find(({ documents }) => documents.includes('dock-strike-1'))
    expect(rows.filter(({ story }) => story === 'A').map(({ title }) => title)).toContain(strike?.title)
    expect(strike?.when).toMatchObject({ start: '2033-02-03', end: '2033-02-05', basis: 'stated' })
    expect(strike?.outlets).toBe(4)
  })

  it('titles a document without a headline by its first sentence', () => {
    const [row] = rowsOf('undated-truce.jsonl') as [Row]
    expect(row.text.startsWith(link(corpusOf([row])).stories[0]?.title ?? '?')).toBe(true)
  })

  it('counts a document without an outlet as its own outlet', () => {
    expect(link(corpusOf(rowsOf('undated-truce.jsonl'))).stories[0]?.outlets).toBe(5)
  })

  it('counts the origins that a story’s documents show', () => {
    const rows = rowsOf('tariff-talks.jsonl')
    const links = link(corpusOf(rows))
    const origin = (id: string, documents: readonly string[]): Origin => ({
      id,
      kind: 'speaker',
      entity: null,
      label: id,
      documents,
    })
    const counted = countOrigins(links, [
      origin('org_a', ['tariff-talks-1', 'tariff-talks-2']),
      origin('org_b', ['tariff-talks-4', 'tariff-talks-1']),
    ])
    const of = (id: string): number | undefined =>
      counted.stories.find(({ id: story }) => story === counted.storyOf.get(id))?.origins
    expect([of('tariff-talks-1'), of('tariff-talks-4'), of('tariff-talks-6')]).toEqual([2, 1, 0])
  })

  it('finds no story in nothing', () => {
    expect(link([])).toEqual({ stories: [], storylines: [], storyOf: new Map() })
  })
})
