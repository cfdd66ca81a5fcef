import { describe, expect, it } from 'vitest'
import type { Document } from '../../model/document.ts'
import type { Names } from '../../model/layers.ts'
import { stage } from '../../pipeline/annotator.ts'
import { pipeline } from '../../pipeline/pipeline.ts'
import { regions } from '../regions/regions.ts'
import { sentences } from '../sentences/sentences.ts'
import { tokens } from '../tokens/tokens.ts'
import { names } from './names.ts'

const run = pipeline([stage(regions, {}), stage(sentences, {}), stage(tokens, {}), stage(names, {})])
const documentOf = (text: string, outlet: string | null): Document => ({
  id: 'doc_test',
  path: null,
  url: null,
  outlet,
  title: null,
  author: null,
  published: null,
  language: 'en',
  sha256: '',
  text,
  titleSpan: null,
  notices: [],
})
const read = (text: string, outlet: string | null = null): Names =>
  run(documentOf(text, outlet), { now: null }).layers.names
const referent = (text: string, name: string, outlet: string | null = null) =>
  read(text, outlet).referents.find((one) => one.name === name)

describe('what an unlisted name is', () => {
  it.each([
    ['a dateline', 'SELMARK - Premier Arda Venn left on Monday.', 'SELMARK', 'place'],
    [
      'one for whom a minister speaks',
      'Korrum has invited Velia to talks, Foreign Minister Arda Venn said.',
      'Korrum',
      'place',
    ],
    ['one with an army of its own', 'Korrum said on Monday that its army would stay.', 'Korrum', 'place'],
    ['one with an adjective', 'Korrum agreed. A Korrumian official said so.', 'Korrum', 'place'],
    ['a body that is "it"', 'Aerolux said it would cut 300 jobs.', 'Aerolux', 'organization'],
    ['a surname', 'Arda Venn met Piet Holm. Holm said it was late.', 'Piet Holm', 'person'],
    ['a paper by its last word', 'Venn told the Orrin Courier that talks failed.', 'Orrin Courier', 'organization'],
  ])('%s', (_, text, name, kind) => {
    expect(referent(text, name)?.kind).toBe(kind)
  })

  it('knows the outlet of the document', () => {
    expect(referent('Marrow Tidings spoke to Arda Venn on Monday.', 'Marrow Tidings', 'Marrow Tidings')?.kind).toBe(
      'organization',
    )
  })
})

describe('words that name nobody', () => {
  it.each([
    ['the first word of a headline', 'Cod talks end\n\nThe talks ended.'],
    ['a plural at the head', 'Hackers stole the files. Dockworkers walked out.'],
    ['the first word of a quotation', '"Coercion will fail," a diplomat said.'],
    ['a shouted word', 'BREAKTHROUGH hopes fade as talks stall\n\nThe talks stalled.'],
    ['a title of small words', 'The committee praised Without Borders and Fair Deal Now.'],
  ])('%s', (_, text) => {
    expect(read(text).referents.filter(({ kind }) => kind === 'person')).toEqual([])
  })
})

describe('whose minister speaks', () => {
  it.each([
    [
      'of the state whose step is told',
      'Norway has invited Velia to talks, government spokesman Arda Venn said.',
      'Norway',
    ],
    ['of the only state in the text', 'Defence Minister Arda Venn said Norwegian troops would stay.', 'Norway'],
    ['of nobody where two states are told', 'Defence Minister Arda Venn said Norway and Sweden had agreed.', null],
    ['the owner of "its" before', 'Aerolux Inc. was late. Its chief negotiator, Arda Venn, left.', 'Aerolux Inc.'],
    ['of a body with a secretary general', 'The secretary general of NATO, Arda Venn, left.', 'NATO'],
    ['nobody’s after "former"', 'Former president Barack Obama left.', null],
  ])('%s', (_, text, expected) => {
    expect(read(text).referents.find(({ kind }) => kind === 'person')?.party).toBe(expected)
  })
})

describe('bodies by their kind', () => {
  const meant = (text: string, words: string): string | null => {
    const { mentions, referents } = read(text)
    const found = mentions.find(({ span, form }) => form === 'role' && text.slice(span.start, span.end) === words)
    return found === undefined ? null : (referents[found.referent]?.name ?? null)
  }
  it.each([
    ['the one union', 'The Free Dockers Union struck. Later the union said no.', 'union', 'Free Dockers Union'],
    ['the one company', 'Aerolux Inc. wrote back. Later the company said no.', 'company', 'Aerolux Inc.'],
    ['the one armed group', 'Israel and Hamas met. Later the militant group said no.', 'militant group', 'Hamas'],
    ['the one army told', 'The Norwegian army left. Later the army said no.', 'army', "Norway's army"],
    ['nobody of two unions', 'The Dockers Union met the Miners Union. Later the union said no.', 'union', null],
    ['nobody where another is meant', 'The Free Dockers Union struck. The rival union said no.', 'union', null],
    [
      'nobody of two governments',
      'The Norwegian government met the Swedish government. The government left.',
      'government',
      null,
    ],
  ])('%s', (_, text, words, expected) => {
    expect(meant(text, words)).toBe(expected)
  })

  it('gives the president of "the union" that union', () => {
    const text = 'The Free Dockers Union struck. "No," the union\'s president, Arda Venn, said.'
    expect(referent(text, 'Arda Venn')?.party).toBe('Free Dockers Union')
  })
})

describe('other names of one thing', () => {
  it('ties a by-name to its bearer', () => {
    const { referents } = read('Gen. Piet Holm, better known as Hemo, left. Hemo said he would return.')
    expect(referents.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['Piet Holm'])
  })

  it('keeps members in the name of their body', () => {
    const { referents } = read("The Maritime Workers' Federation (MWF) struck. The MWF won.")
    expect(referents.map(({ name }) => name)).toEqual(["Maritime Workers' Federation"])
  })
})

describe('pronouns and phrases of their own clause', () => {
  it('never means the receiver of the letter', () => {
    const { mentions, referents } = read(
      'Hans Krol met reporters. In a letter to Piet Holm in March, he proposed a truce.',
    )
    const pronoun = mentions.find(({ form }) => form === 'pronoun')
    expect(referents[pronoun?.referent ?? -1]?.name).toBe('Hans Krol')
  })
})
