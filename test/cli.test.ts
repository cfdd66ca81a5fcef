/** The command line from outside: what it prints where, and how it exits. */
import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnnotatedDocument } from '../src/model/annotation.ts'
import type { Document } from '../src/model/document.ts'
import type { Dossier } from '../src/model/dossier.ts'
import { VERSION } from '../src/version.ts'
import { BIN, crosswire } from './cli.ts'
import { courier, harbour, wire } from './fixture/texts.ts'

const ROOT = join(import.meta.dirname, '..')
let folder: string

const row = (one: Document, id: string): string =>
  JSON.stringify({ id, text: one.text, published: one.published?.start, outlet: one.outlet })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosswire-'))
  mkdirSync(join(folder, 'news'))
  for (const one of [wire, courier, harbour])
    writeFileSync(
      join(folder, 'news', `${one.outlet ?? ''}.md`),
      `---\noutlet: ${one.outlet ?? ''}\npublished: ${one.published?.start ?? ''}\n---\n${one.text}`,
    )
  writeFileSync(join(folder, 'rows.jsonl'), `${row(wire, 'a')}\n{"id": "b", "text": \n${row(harbour, 'c')}\n`)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const run = (args: readonly string[], input?: string): ReturnType<typeof crosswire> =>
  crosswire(args, { cwd: folder, ...(input === undefined ? {} : { input }) })
const dossierOf = (out: string): Dossier => JSON.parse(out) as Dossier

describe('crosswire', () => {
  it('prints its version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' })
  })

  it.each([
    [['--help']],
    [['compare', '--help']],
    [['annotate', '-h']],
    [['verify', '--help']],
    [['schema', '--help']],
    [['help', 'compare']],
  ])('explains itself with %j', async (args) => {
    const { code, out, err } = await run(args)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Usage: crosswire')
  })

  it.each([
    [[]],
    [['compare']],
    [['no-such-command']],
    [['--no-such-option']],
    [['compare', '--no-such-option', 'news']],
    [['compare', '--json', '--markdown', 'news']],
    [['compare', '--published', 'yesterdayish', 'news']],
    [['verify']],
    [['verify', 'no-such-file.json']],
    [['verify', 'news']],
    [['schema', 'extra']],
  ])('refuses %j with exit code 2 and says why on stderr', async (args) => {
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
    expect(err).not.toContain('    at ')
  })
})

describe('crosswire compare', () => {
  it('prints the dossier alone with --json, and verify holds it', async () => {
    const { code, out, err } = await run(['compare', 'news', '--json'])
    expect([code, err]).toEqual([0, ''])
    const dossier = dossierOf(out)
    expect(dossier.documents.map((one) => one.outlet).sort()).toEqual([
      'Eastern Courier',
      'Norland Wire',
      'The Harbour Ledger',
    ])
    expect(dossier.documents.every(({ path }) => path?.startsWith('news/'))).toBe(true)
    writeFileSync(join(folder, 'dossier.json'), out)
    const verified = await run(['verify', 'dossier.json', '--documents', 'news'])
    expect(verified.out).toContain('every word stands where it says')
    expect(verified.code).toBe(0)
  })

  it('gives the same bytes for the same inputs in any order', async () => {
    const files = ['news/Norland Wire.md', 'news/Eastern Courier.md', 'news/The Harbour Ledger.md']
    const [one, other] = await Promise.all([
      run(['compare', '--json', ...files]),
      run(['compare', '--json', ...files.toReversed()]),
    ])
    expect(one.out).toBe(other.out)
  })

  it('prints the dossier for reading, without escape codes where there is no terminal', async () => {
    const { code, out } = await run(['compare', 'news'])
    expect(code).toBe(0)
    expect(out).toContain('DOCUMENTS')
    expect(out).not.toContain('\u001b')
    const coloured = await crosswire(['compare', 'news'], { cwd: folder, env: { FORCE_COLOR: '1' } })
    expect(coloured.out).toContain('\u001b[')
    const plain = await crosswire(['compare', 'news'], { cwd: folder, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
    expect(plain.out).toBe(out)
  })

  it('prints a cited brief with --markdown', async () => {
    const { code, out } = await run(['compare', 'news', '--markdown'])
    expect(code).toBe(0)
    expect(out).toMatch(/^# /)
    expect(out).toContain('## Documents')
  })

  it('writes one page with --html, making its folder', async () => {
    const { code } = await run(['compare', 'news', '--html', 'deep/down/report.html', '--json'])
    expect(code).toBe(0)
    expect(readFileSync(join(folder, 'deep/down/report.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/)
  })

  it('says where the page could not be written', async () => {
    const { code, err } = await run(['compare', 'news', '--html', 'news'])
    expect(code).toBe(2)
    expect(err).toContain('news')
  })

  it('keeps the rest when an input cannot be read, and names it; --strict fails then', async () => {
    const lenient = await run(['compare', 'news', 'gone.txt', '--json'])
    expect(lenient.code).toBe(0)
    expect(lenient.err).toContain('gone.txt')
    expect(dossierOf(lenient.out).notices.some(({ message }) => message.includes('gone.txt'))).toBe(true)
    const strict = await run(['compare', 'news', 'gone.txt', '--json', '--strict'])
    expect(strict.code).toBe(2)
    expect(dossierOf(strict.out).documents).toHaveLength(3)
  })

  it('exits with 2 and prints nothing when nothing was readable', async () => {
    const { code, out, err } = await run(['compare', 'gone.txt', '--json'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('gone.txt')
  })

  it('reads rows from stdin, echoes their ids, and names a broken line', async () => {
    const { code, out, err } = await run(['compare', '-', '--json'], readFileSync(join(folder, 'rows.jsonl'), 'utf8'))
    expect(code).toBe(0)
    expect(
      dossierOf(out)
        .documents.map((one) => one.id)
        .sort(),
    ).toEqual(['a', 'c'])
    expect(err).toMatch(/line 2|:2/)
  })

  it('fills in what inputs lack', async () => {
    const { out } = await run(
      ['compare', '-', '--json', '--published', '2031-03-05', '--outlet', 'Filler'],
      '{"text":"Talks were held."}\n',
    )
    expect(dossierOf(out).documents[0]).toMatchObject({ outlet: 'Filler', published: { start: '2031-03-05' } })
  })

  it('ends quietly when its reader leaves early', async () => {
    const done = await new Promise<{ err: string }>((resolve) => {
      const child = spawn('sh', ['-c', `"${process.execPath}" "${BIN}" compare news --json | head -c 20 >/dev/null`], {
        cwd: folder,
      })
      let err = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
      child.on('close', () => {
        resolve({ err })
      })
    })
    expect(done.err).toBe('')
  })

  it('drains megabytes through a slow pipe', async () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      JSON.stringify({ id: String(i), text: `Note ${String(i)}. ${'word '.repeat(10_000)}`, outlet: `O${String(i)}` }),
    )
    writeFileSync(join(folder, 'many.jsonl'), rows.join('\n'))
    const out = await new Promise<string>((resolve, reject) => {
      const command = `"${process.execPath}" "${BIN}" annotate many.jsonl | (sleep 2; wc -l)`
      execFile('sh', ['-c', command], { cwd: folder }, (error, stdout) => {
        if (error) reject(new Error(error.message))
        else resolve(stdout.trim())
      })
    })
    expect(out).toBe('60')
  })
})

describe('crosswire annotate', () => {
  it('prints one document per line', async () => {
    const { code, out, err } = await run(['annotate', 'news'])
    expect([code, err]).toEqual([0, ''])
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as AnnotatedDocument)
    expect(lines).toHaveLength(3)
    for (const { document, sentences } of lines)
      for (const { start, end } of sentences) expect(document.text.slice(start, end).trim()).not.toBe('')
  })

  it('keeps the order of rows and fails on a broken one only when strict', async () => {
    const { code, out, err } = await run(['annotate', 'rows.jsonl'])
    expect(code).toBe(0)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as AnnotatedDocument).document.id),
    ).toEqual(['a', 'c'])
    expect(err).toContain('rows.jsonl')
    expect((await run(['annotate', 'rows.jsonl', '--strict'])).code).toBe(2)
  })
})

describe('crosswire verify', () => {
  it('lists each mismatch and exits with 1', async () => {
    const { out: dossier } = await run(['compare', 'news', '--json'])
    const changed = dossierOf(dossier)
    Object.assign(changed.attributions[0]?.anchor.span ?? {}, { start: 0, end: 3 })
    const { code, out } = await run(['verify', '-'], JSON.stringify(changed))
    expect(code).toBe(1)
    expect(out).toContain('anchor.mismatch  /attributions/0/anchor')
    expect(out).toContain('1 mismatch.')
  })

  it('finds documents that have changed since', async () => {
    const { out: dossier } = await run(['compare', 'news', '--json'])
    mkdirSync(join(folder, 'later'), { recursive: true })
    writeFileSync(join(folder, 'later', 'Norland Wire.md'), 'Norland never said so.')
    const { code, out } = await run(['verify', '-', '--documents', 'later'], dossier)
    expect(code).toBe(1)
    expect(out).toContain('document.changed')
    expect(out).toContain('document.missing')
  })

  it('says of another JSON that it is no dossier', async () => {
    const { code, out } = await run(['verify', '-'], '{"schema":"other"}')
    expect(code).toBe(1)
    expect(out).toContain('dossier.malformed')
  })
})

describe('crosswire schema', () => {
  it('prints the published schema', async () => {
    const { code, out } = await run(['schema'])
    expect(code).toBe(0)
    expect(out).toBe(readFileSync(join(ROOT, 'docs/dossier.schema.json'), 'utf8'))
  })
})

describe('npm run crosswire', () => {
  it('means paths from where the user stands, and passes the exit code on', async () => {
    const script = (args: readonly string[]): Promise<{ code: number | null; out: string }> =>
      new Promise((resolve) => {
        const env = { ...process.env, npm_lifecycle_event: 'crosswire', INIT_CWD: join(folder, 'news') }
        const child = spawn(process.execPath, [join(ROOT, 'scripts/run.js'), 'bin/crosswire.js', ...args], {
          cwd: ROOT,
          env,
        })
        let out = ''
        child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
        child.on('close', (code) => {
          resolve({ code, out })
        })
      })
    const done = await script(['compare', 'Norland Wire.md', '--json'])
    expect(done.code).toBe(0)
    expect(dossierOf(done.out).documents[0]?.path).toBe('Norland Wire.md')
    expect((await script(['compare', 'gone.md'])).code).toBe(2)
    expect(existsSync(join(ROOT, 'gone.md'))).toBe(false)
  })
})
