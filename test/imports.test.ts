/** Holds the one direction of imports that CONTRIBUTING.md names. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** What each part of `src` may import besides itself. Parts not listed are entry points. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: ['text'],
  lexicons: ['model'],
  pipeline: ['model', 'text'],
  annotators: ['pipeline', 'model', 'text', 'lexicons'],
  linking: ['pipeline', 'model', 'text', 'lexicons'],
  ingest: ['model', 'text', 'lexicons'],
  service: ['pipeline', 'model', 'text', 'ingest', 'linking', 'annotators'],
}

type Import = { readonly from: string; readonly to: string }

/** Every import of every source file, relative ones as paths from the root. */
const importsOf = (file: string): Import[] => {
  const source = readFileSync(join(ROOT, file), 'utf8')
  const specifiers = [...source.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  return specifiers.map((to) => ({ from: file, to: to.startsWith('.') ? posix.join(dirname(file), to) : to }))
}

const files = globSync('src/**/*.ts', { cwd: ROOT }).filter((file) => !file.endsWith('.test.ts'))
const imports = files.flatMap(importsOf)
const partOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? ''
const shown = ({ from, to }: Import): string => `${from} imports ${to}`

describe('imports', () => {
  it.each(Object.entries(MAY_IMPORT))('%s imports only %j', (part, allowed) => {
    const wrong = imports.filter(
      ({ from, to }) =>
        partOf(from) === part && to.startsWith('src/') && partOf(to) !== part && !allowed.includes(partOf(to)),
    )
    expect(wrong.map(shown)).toEqual([])
  })

  it('keeps annotators from importing their siblings', () => {
    const layer = (path: string): string | undefined => /^src\/annotators\/([^/]+)\//.exec(path)?.[1]
    const wrong = imports.filter(({ from, to }) => layer(from) && layer(to) && layer(from) !== layer(to))
    expect(wrong.map(shown)).toEqual([])
  })

  it('keeps node:* out of annotators and linking', () => {
    const wrong = imports.filter(({ from, to }) => /^src\/(annotators|linking)\//.test(from) && to.startsWith('node:'))
    expect(wrong.map(shown)).toEqual([])
  })

  it('lets only entry points import compose', () => {
    const wrong = imports.filter(({ from, to }) => to === 'src/compose.ts' && partOf(from) !== 'cli')
    expect(wrong.map(shown)).toEqual([])
  })
})
