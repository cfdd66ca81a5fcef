/** What holds of every dossier, whatever the texts: it verifies, and the order of the inputs changes nothing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { compare as compareFiles, stages } from '../src/compose.ts'
import { idOf, sha256 } from '../src/model/ids.ts'
import type { Document } from '../src/model/document.ts'
import { annotating } from '../src/service/annotate.ts'
import { compareWith } from '../src/service/compare.ts'
import { html } from '../src/service/present/html/html.ts'
import { markdown } from '../src/service/present/markdown/markdown.ts'
import { terminal } from '../src/service/present/terminal/terminal.ts'
import { verifyDossier } from '../src/service/verify/verify.ts'
import type { Schema } from '../src/service/verify/walk.ts'
import { documents } from './fixture/texts.ts'

const schema = JSON.parse(readFileSync(new URL('../docs/dossier.schema.json', import.meta.url), 'utf8')) as Schema
const annotate = annotating(stages)
const compare = async (given: readonly Document[]): ReturnType<ReturnType<typeof compareWith>> =>
  compareWith({ version: '0', annotate, readInputs: () => Promise.resolve({ documents: given, notices: [] }) })([])

const colors = pc.createColors(false)

/** A document with another text. */
const rewritten = (one: Document, text: string, number: number): Document => ({
  ...one,
  id: idOf('doc', sha256(text), number),
  sha256: sha256(text),
  text,
  title: null,
  titleSpan: null,
})

/** Pieces that break readers: markup, controls, quotes left open, lone surrogates, right-to-left and combining marks. */
const SHRAPNEL = [
  '"',
  '“',
  '’',
  '\u0000',
  '\r\n',
  '\n\n',
  '\ud800',
  '😀',
  'שלום',
  'e\u0301',
  '<script>',
  '.',
  ' , ',
  '(',
  '\u202e',
  '—',
  '1976',
  'said',
]

type Edit = { readonly at: number; readonly cut: number; readonly insert: string }
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  insert: fc.oneof(fc.constantFrom(...SHRAPNEL), fc.string({ unit: 'binary', maxLength: 20 }), fc.constant('')),
})
const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((now, { at, cut, insert }) => {
    const start = Math.floor(at * now.length)
    return now.slice(0, start) + insert + now.slice(start + cut)
  }, text)

describe('every dossier', () => {
  it('verifies and shows on every face, for texts that were mutilated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 8 }), { minLength: 3, maxLength: 3 }), async (edits) => {
        const given = edits.map((some, i) =>
          rewritten(documents[i] as Document, edited((documents[i] as Document).text, some), i),
        )
        const { dossier } = await compare(given)
        expect(await verifyDossier(JSON.parse(JSON.stringify(dossier)), schema)).toEqual([])
        expect(html(dossier)).toContain('</html>')
        expect(markdown(dossier)).toMatch(/\n$/)
        expect(terminal(dossier, { width: 80, colors })).not.toContain('\u001b')
      }),
      { numRuns: 25 },
    )
  })

  it('verifies for texts of nothing but noise', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 1, maxLength: 3 }),
        async (texts) => {
          const { dossier } = await compare(texts.map((text, i) => rewritten(documents[i] as Document, text, i)))
          expect(await verifyDossier(JSON.parse(JSON.stringify(dossier)), schema)).toEqual([])
        },
      ),
      { numRuns: 25 },
    )
  })

  it('is the same bytes for the same inputs in any order', async () => {
    const first = JSON.stringify((await compare(documents)).dossier)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...documents], { minLength: documents.length }), async (shuffled) => {
        expect(JSON.stringify((await compare(shuffled)).dossier)).toBe(first)
      }),
      { numRuns: 6 },
    )
  })

  it('verifies for the sample coverage', async () => {
    const { dossier, unreadable } = await compareFiles([join(import.meta.dirname, '..', 'examples')])
    expect(await verifyDossier(JSON.parse(JSON.stringify(dossier)), schema)).toEqual([])
    expect(unreadable).toBe(0)
  })

  it('is of nothing when nothing is given', async () => {
    const { dossier, unreadable } = await compare([])
    expect([dossier.documents, dossier.claims, unreadable]).toEqual([[], [], 0])
  })
})
