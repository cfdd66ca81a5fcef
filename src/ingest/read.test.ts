import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInputs } from './read.ts'

const PROSE =
  'The envoys of the two states met on Monday, and it was said that they will return to the hall in the spring.'
let folder = ''
const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}
async function* stream(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text))
}
const rows = (...all: readonly object[]) =>
  readInputs(['-'], {}, { stdin: stream(all.map((row) => JSON.stringify(row)).join('\n')) })
const codes = (notices: readonly { readonly code: string }[]): string[] => notices.map(({ code }) => code)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosswire-read-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a row', () => {
  it('becomes a document with its text unchanged and its title before it', async () => {
    const text = `  ${PROSE}\r\n\0\ud800 e\u0301 `
    const { documents } = await rows({
      id: 'r1',
      title: 'Envoys meet',
      text,
      outlet: 'O',
      url: 'u',
      author: 'A',
      published: '2026-06-04',
    })
    expect(documents).toMatchObject([
      {
        id: 'r1',
        text: `Envoys meet\n\n${text}`,
        titleSpan: { start: 0, end: 11 },
        title: 'Envoys meet',
        outlet: 'O',
        url: 'u',
        author: 'A',
        path: null,
        published: { start: '2026-06-04', precision: 'day', basis: 'stated' },
        language: 'en',
        notices: [],
      },
    ])
  })

  it('with only a title is that title; with only a text has no title', async () => {
    const { documents } = await rows({ id: 1, title: 'Envoys of Norland meet the other side' }, { id: 2, text: PROSE })
    expect(documents.map(({ text, titleSpan }) => [text, titleSpan])).toEqual([
      ['Envoys of Norland meet the other side', { start: 0, end: 37 }],
      [PROSE, null],
    ])
  })

  it('takes from the options only what it lacks', async () => {
    const stdin = stream(
      `${JSON.stringify({ id: 'a', text: PROSE, outlet: 'Own' })}\n${JSON.stringify({ id: 'b', text: PROSE, published: 'soon' })}`,
    )
    const { documents } = await readInputs(['-'], { outlet: 'Given', published: '2026-01-02' }, { stdin })
    expect(documents.map(({ outlet, published }) => [outlet, published?.start])).toEqual([
      ['Own', '2026-01-02'],
      ['Given', undefined],
    ])
    expect(documents[1]?.notices).toMatchObject([{ code: 'published.unreadable', document: 'b' }])
  })

  it('that repeats another under the same id is left out; one with another text stays, in any order', async () => {
    const all = [
      { id: 'a', text: PROSE },
      { id: 'a', text: `${PROSE} Later.` },
      { id: 'a', text: PROSE },
    ]
    const [there, back] = [await rows(...all), await rows(...[...all].reverse())]
    const ids = (read: typeof there): string[] => read.documents.map(({ id, text }) => `${id} ${text.length}`).sort()
    expect(there.documents).toHaveLength(2)
    expect(ids(there)).toEqual(ids(back))
    expect(codes(there.notices).sort()).toEqual(['input.duplicate', 'input.same-id'])
  })

  it('in another language is kept and flagged', async () => {
    const { documents } = await rows({
      id: 'd',
      text: 'Der Minister erklärte am Montag, dass die Verhandlungen bald in der Hauptstadt fortgesetzt werden.',
    })
    expect(documents).toMatchObject([{ language: 'de', notices: [{ code: 'language.unsupported', document: 'd' }] }])
  })
})

describe('a folder', () => {
  it('is read in name order below its given name, other files passed over with one notice', async () => {
    await file('tree/b.txt', `${PROSE} B`)
    await file('tree/a/z.md', `---\noutlet: Z\n---\n${PROSE} Z`)
    await file('tree/.hidden.txt', PROSE)
    await file('tree/logo.png', 'x')
    await file('tree/README.md', 'About this folder.')
    await symlink(join(folder, 'tree'), join(folder, 'tree/a/loop'))
    const { documents, notices } = await readInputs([join(folder, 'tree/')])
    expect(documents.map(({ path }) => path)).toEqual([join(folder, 'tree/a/z.md'), join(folder, 'tree/b.txt')])
    expect(codes(notices)).toEqual(['input.loop', 'input.passed-over'])
    expect(notices[1]?.message).toContain('3 files passed over')
  })

  it('with byte-identical files keeps both, apart by their paths; one file given twice is one', async () => {
    const [a, b] = [await file('twins/a.txt', PROSE), await file('twins/b.txt', PROSE)]
    const { documents } = await readInputs([b, a])
    const again = await readInputs([join(folder, 'twins'), a])
    expect(new Set(documents.map(({ id }) => id)).size).toBe(2)
    expect(again.documents.map(({ id }) => id).sort()).toEqual(documents.map(({ id }) => id).sort())
    expect(documents.map(({ text }) => text)).toEqual([PROSE, PROSE])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['missing.txt', null, 'input.unreadable'],
    ['empty.txt', '', 'input.empty'],
    ['blank.txt', ' \n\t', 'input.empty'],
    ['paper.txt', '%PDF-1.4 and so on', 'input.binary'],
    ['noise.txt', new Uint8Array(300), 'input.binary'],
    ['broken.json', '{"text": ', 'input.json'],
    ['deep.html', '<div>'.repeat(5000), 'input.html'],
    ['large.txt', 'word '.repeat(500), 'input.too-large'],
  ])('(%s) is named, and the rest is read', async (name, content, code) => {
    const path = join(folder, 'bad', name)
    if (content !== null) await file(`bad/${name}`, content)
    const good = await file('bad-good.txt', PROSE)
    const limits = { maxBytes: name === 'large.txt' ? 1000 : 1e6, maxStream: 1e6 }
    const { documents, notices } = await readInputs([path, good], {}, { limits })
    expect(documents).toHaveLength(1)
    expect(notices).toMatchObject([{ code, severity: 'error', document: null }])
    expect(notices[0]?.message).toContain(path)
  })

  it('is never thrown, whatever a file holds', async () => {
    const kinds = fc.constantFrom('txt', 'md', 'html', 'json', 'jsonl', 'odd')
    const start = fc.constantFrom('', '---\n', '<html><p>', '{"text":"', '[{', '\ufeff')
    await fc.assert(
      fc.asyncProperty(kinds, start, fc.uint8Array({ maxLength: 200 }), async (kind, head, tail) => {
        const path = await file(`fuzz.${kind}`, Uint8Array.from([...new TextEncoder().encode(head), ...tail]))
        const { documents, notices } = await readInputs([path])
        expect(documents.length + notices.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })
})
