import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataHash, locate } from './files.ts'
import type { Outcome } from './set.ts'
import { setNamed, SETS } from './sets.ts'

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'crosswire-eval-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string): string => {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}
const lines = (...rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
const measure = (name: string, path: string): Promise<Outcome> => {
  const set = setNamed(name)
  if (set === null) throw new Error(name)
  return set.measure(path, () => undefined)
}

const STRIKE = 'Dock workers in Halden walked out on Monday over pay, their union said. The port stayed shut all day.'
const TRUCE = 'Norland and Vestmark signed a truce in the Sund strait after nine days of talks on an island.'
const sentence = { id: 7, marked: '<s>Norland</s> accused <t>Vestmark</t> of breaking the truce.' }

describe('stories', () => {
  const row = (id: string, text: string, story?: string): object => ({
    id,
    title: null,
    text,
    published: null,
    outlet: null,
    story,
  })

  it('predict every row and score those with an answer', async () => {
    const rows = [
      row('1', STRIKE, 'a'),
      row('2', `${STRIKE} More will follow.`, 'a'),
      row('3', TRUCE, 'b'),
      row('4', TRUCE),
    ]
    const { predicted, scored, figures, predictions } = await measure('ecbplus', write('ecbplus.jsonl', lines(...rows)))
    expect([predicted, scored, figures['B-cubed F1']]).toEqual([4, 3, 1])
    expect(predictions.map((one) => Object.keys(one))).toEqual(rows.map(() => ['id', 'story']))
  })

  it('take neither ids nor the order of the rows for evidence', async () => {
    const texts = [STRIKE, TRUCE, `${STRIKE} More will follow.`, TRUCE]
    const groups = async (order: readonly number[], name: string): Promise<string[]> => {
      const rows = order.map((i, place) => row(`${name}${place}`, texts[i] as string))
      const { predictions } = await measure('basil', write(`${name}/basil.jsonl`, lines(...rows)))
      const story = new Map(order.map((i, place) => [i, (predictions[place] as { story: string }).story]))
      return texts.map((_, i) => story.get(i) as string)
    }
    expect(await groups([3, 2, 1, 0], 'x')).toEqual(await groups([0, 1, 2, 3], 'a'))
  })
})

describe('predictions have the form that others score', () => {
  it('PolNeAR: spans of source, cue and content, by the name of the text; texts without marks are not scored', async () => {
    write('polnear/a.txt', 'Arda Venn said the truce would hold.')
    write(
      'polnear/a.x.ann',
      'T1\tSource 0 9\tArda Venn\nT2\tCue 10 14\tsaid\nT3\tContent 15 35\tthe truce would hold\nE1\tAttribution:T9 Source:T1 Cue:T2 Content:T3\n',
    )
    write('polnear/b.txt', 'The strait is calm.')
    const { predicted, scored, figures, predictions } = await measure('polnear', join(folder, 'polnear'))
    expect([predicted, scored]).toEqual([2, 1])
    expect(predictions[0]).toEqual({
      id: 'a',
      attributions: [{ source: [[0, 9]], cue: [[10, 14]], content: [[15, 35]] }],
    })
    expect(predictions[1]).toEqual({ id: 'b', attributions: [] })
    expect(figures['all three exact']).toBe(1)
  })

  it('TempEval: times from the first character after <TEXT>; a text without marks is not scored', async () => {
    const created =
      '<DCT><TIMEX3 tid="t0" type="DATE" value="2020-03-12" functionInDocument="CREATION_TIME">x</TIMEX3></DCT>'
    const marked =
      'They <EVENT eid="e1">met</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2020-03-10">10 March 2020</TIMEX3>.'
    write('tml/a.tml', `<TimeML>${created}<TEXT>\n${marked}</TEXT></TimeML>`)
    write('tml/b.tml', `<TimeML>${created}<TEXT>\nThey met on 10 March 2020.\n</TEXT></TimeML>`)
    const { scored, figures, predictions } = await measure('tempeval', join(folder, 'tml'))
    const times = [{ start: 13, end: 26, type: 'DATE', value: '2020-03-10' }]
    expect(predictions).toEqual([
      { id: 'a', times },
      { id: 'b', times },
    ])
    expect([scored, figures['value F1']]).toEqual([1, 1])
  })

  it('PLOVER: the set’s own labels and quads, with or without marks in the text', async () => {
    const bare = {
      id: '8',
      text: 'Norland accused Vestmark of breaking the truce.',
      actor: 'Norland',
      recipient: 'Vestmark',
    }
    const file = write('plover.jsonl', lines({ ...sentence, event: 'ACCUSE', quad: '3' }, bare))
    const { scored, figures, predictions } = await measure('plover', file)
    expect(predictions).toEqual([
      { id: '7', event: 'ACCUSE', quad: '3' },
      { id: '8', event: 'ACCUSE', quad: '3' },
    ])
    expect([scored, figures['macro-F1, types']]).toEqual([1, 1])
  })

  it('extraction: the text by the page’s key', async () => {
    const body = [STRIKE, TRUCE, STRIKE].map((text) => `<p>${text}</p>`).join('')
    write('pages/html/k1.html', `<html><body><article><h1>Port shut</h1>${body}</article></body></html>`)
    const { scored, predictions } = await measure('extraction', join(folder, 'pages'))
    expect(scored).toBe(0)
    expect(predictions).toMatchObject([{ id: 'k1', text: expect.stringContaining(TRUCE) as string }])
  })

  it('BABE: a label for each sentence', async () => {
    const text = 'The two delegations met in Halden on Tuesday.'
    const { predictions } = await measure('babe', write('babe.jsonl', lines({ text })))
    expect(predictions).toEqual([{ text, label: 'Non-biased' }])
  })

  it('NAnCo: every pair of answers once', async () => {
    const answers = ['a pay dispute', 'a dispute over pay', 'bad weather'].map((Answer, i) => ({
      Answer,
      Paragraph: `The strike began over ${Answer}.`,
      cluster_global: [0, 0, 1][i],
    }))
    const file = write('nanco/q.json', JSON.stringify({ question: 'Why did they strike?', answers }))
    const { scored, predictions } = await measure('nanco', dirname(file))
    const [{ question, pairs }] = predictions as [{ question: string; pairs: [number, number, boolean][] }]
    expect(scored).toBe(1)
    expect(question).toBe('Why did they strike?')
    expect(pairs.map(([i, j]) => [i, j])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
  })
})

describe('data', () => {
  it.each<readonly [string, string, string, RegExp]>([
    ['ecbplus', 'broken/ecbplus.jsonl', '{"id":"1","text":"a"}\n{"id":\n', /ecbplus\.jsonl, line 2: not valid JSON/],
    ['ecbplus', 'kind/ecbplus.jsonl', '[1]\n', /line 1: expected an object/],
    ['plover', 'field/plover.jsonl', '{"id":"1"}\n', /line 1: "text" is not a string/],
    ['tempeval', 'no-text/a.tml', '<TimeML></TimeML>', /a\.tml: .*no TEXT/],
    ['nanco', 'nanco-broken/q.json', '{"question":"Why?"}', /q\.json: "answers" is not a list/],
    ['polnear', 'folder-of-nothing/a.md', '', /no \.txt or \.ann file/],
    ['polnear', 'bad-ann/a.x.ann', 'T1\tSource five 9\tX\n', /a\.x\.ann, line 1/],
  ])('of %s in %s is refused with its place', async (name, file, content, message) => {
    const path = write(file, content)
    await expect(async () => measure(name, name === 'polnear' ? dirname(path) : path)).rejects.toThrow(message)
  })

  it('is found in a folder of all sets, and where it is given', () => {
    write('all/framing/babe.jsonl', '')
    expect(locate(join(folder, 'all'), 'framing/babe.jsonl')).toBe(join(folder, 'all/framing/babe.jsonl'))
    expect(locate(folder, 'nowhere/babe.jsonl')).toBe(folder)
  })

  it('has one hash wherever it lies and in whatever order it is listed', () => {
    const [a, b] = [write('h1/a', 'one'), write('h1/b', 'two')]
    const [c, d] = [write('h2/a', 'one'), write('h2/b', 'two')]
    expect(dataHash([a, b])).toBe(dataHash([d, c]))
    expect(dataHash([a, b])).not.toBe(dataHash([a]))
  })
})

describe('the sets', () => {
  it('have names and places of their own', () => {
    expect(new Set(SETS.map(({ name }) => name)).size).toBe(SETS.length)
    expect(new Set(SETS.map(({ place }) => place)).size).toBe(SETS.length)
  })
})
