import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson, readJsonLines } from './json.ts'

async function* chunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const LIMITS = { maxBytes: 100_000, maxLine: 20_000 }
const lines = (text: string, size = 7) => readJsonLines(chunks(text, size), 'news.jsonl', 'news.jsonl', LIMITS)

describe('JSON lines', () => {
  it('keep nine rows of ten when the seventh is broken, and name file and line', async () => {
    const rows = Array.from({ length: 10 }, (_, i) =>
      i === 6 ? '{"id": "7", "text": ' : JSON.stringify({ id: i + 1, text: `Row ${i + 1}` }),
    )
    const { drafts, notices } = await lines(rows.join('\n'))
    expect(drafts.map(({ rowId }) => rowId)).toEqual(['1', '2', '3', '4', '5', '6', '8', '9', '10'])
    expect(notices).toMatchObject([{ code: 'input.json', severity: 'error', document: null }])
    expect(notices[0]?.message).toMatch(/^news\.jsonl, line 7, column \d+: /u)
  })

  it.each([
    ['[1, 2]', 'an array'],
    ['"talks"', 'a string'],
    ['null', 'null'],
    ['{}', 'neither text nor title'],
    ['{"text": "", "title": " "}', 'neither text nor title'],
    ['{"text": 5}', '"text" is a number'],
  ])('with %s say so', async (row, why) => {
    const { drafts, notices } = await lines(`{"text":"Talks"}\n${row}\n`)
    expect(drafts).toHaveLength(1)
    expect(notices[0]?.message).toContain('news.jsonl, line 2')
    expect(notices[0]?.message).toContain(why)
  })

  it('leave out a field of the wrong kind and keep the row', async () => {
    const { drafts } = await lines('{"text":"Talks","outlet":{"name":"x"},"published":2026,"url":null,"id":12}')
    expect(drafts).toMatchObject([{ text: 'Talks', outlet: null, published: null, url: null, rowId: '12' }])
    expect(drafts[0]?.troubles.map(({ code }) => code)).toEqual(['input.row-field', 'input.row-field'])
  })

  it('of which one is too long lose that one', async () => {
    const { drafts, notices } = await lines(`{"text":"${'a'.repeat(30_000)}"}\n{"text":"Talks"}`, 999)
    expect(drafts.map(({ text }) => text)).toEqual(['Talks'])
    expect(notices).toMatchObject([{ code: 'input.too-large' }])
  })

  it('of which very many are broken are told by their number', async () => {
    const { notices } = await lines('{\n'.repeat(70))
    expect(notices).toHaveLength(51)
    expect(notices[50]?.message).toBe('news.jsonl: 20 more rows were left out.')
  })

  it('that are no text are told so once', async () => {
    expect((await lines(`%PDF-1.4\n${'\0'.repeat(300)}\n`)).notices).toMatchObject([{ code: 'input.binary' }])
  })

  it('beyond the size of a stream end there', async () => {
    const { drafts, notices } = await lines(`${JSON.stringify({ text: 'a'.repeat(9000) })}\n`.repeat(20), 999)
    expect(drafts.length).toBe(11)
    expect(notices).toMatchObject([{ code: 'input.too-large' }])
  })

  it('keep every text as it is, whatever the chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        async (texts, size) => {
          const rows = texts.map((text) => `x\r\n ${text}\0`)
          const read = await lines(rows.map((text) => JSON.stringify({ text })).join('\r\n'), size)
          expect(read.drafts.map(({ text }) => text)).toEqual(rows)
        },
      ),
    )
  })
})

describe('a JSON file', () => {
  const row = { id: 'a', text: 'Talks' }
  it.each([
    ['one row', row, 1],
    ['an array of rows', [row, row], 2],
    ['documents', { documents: [row] }, 1],
    ['articles', { made: 1, articles: [row, row, row] }, 3],
    ['items', { items: [row] }, 1],
  ])('may hold %s', (_, value, count) => {
    expect(readJson(JSON.stringify(value), 'a.json').drafts).toHaveLength(count)
  })

  it('names item, line and column of what is wrong', () => {
    expect(readJson('[{"text":"a"}, 7]', 'a.json').notices[0]?.message).toContain('a.json, item 2')
    expect(readJson('{"text":\n  "a",}', 'a.json').notices[0]?.message).toMatch(/^a\.json, line 2, column 7: /u)
  })

  it('that holds JSON lines is read as such', () => {
    expect(readJson('{"text":"a"}\n{"text":"b"}\n', 'a.json').drafts.map(({ text, line }) => [text, line])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  it('never throws, however it is damaged', () => {
    const whole = JSON.stringify([
      { id: 1, title: 'A', text: 'b' },
      { text: 'c', outlet: null },
    ])
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(8), fc.string({ maxLength: 4 }), (at, cut, put) => {
        const { drafts, notices } = readJson(whole.slice(0, at) + put + whole.slice(at + cut), 'a.json')
        expect(drafts.length + notices.length).toBeGreaterThan(0)
      }),
    )
  })
})
