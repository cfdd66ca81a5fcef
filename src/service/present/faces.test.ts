/** The terminal and the Markdown face over a dossier with something in every part of it. */
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { dossier } from '../../../test/fixture/dossier.ts'
import { markdown } from './markdown/markdown.ts'
import { columnsOf } from './terminal/wrap.ts'
import { terminal } from './terminal/terminal.ts'

const colors = pc.createColors(false)

describe('the terminal face', () => {
  it.each([60, 80, 100, 120])('keeps within %i columns', (width) => {
    const wide = terminal(dossier, { width, colors })
      .split('\n')
      .filter((line) => columnsOf(line) > width)
    expect(wide).toEqual([])
  })

  const shown = terminal(dossier, { width: 100, colors })
  it.each([
    ['where a text derives from another', 'Eastern Courier · 2 Mar 2031 · report · rewrites [2] (62% of its words)'],
    ['which part of an offer was not addressed', 'Vestmark: not addressed: “He did not mention the ceasefire.” [3]'],
    ['a reply that has not come', 'Norland no reply yet'],
    ['both sides of a contradiction', 'Contradiction (whether it is new): Was this the first such offer?'],
    ['a hedge that was lost', 'hedge lost'],
    ['what could not be read', 'talks/lost.txt: there is no such file.'],
  ])('shows %s', (_, words) => {
    expect(shown).toContain(words)
  })

  it('lets no control character of a text through', () => {
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/)
  })

  it('cuts long lists only in its short form, and says so', () => {
    const many = Array.from({ length: 9 }, () => dossier.brief[0]).filter((one) => one !== undefined)
    const long = { ...dossier, brief: many }
    expect(terminal(long, { width: 100, colors })).toContain('and 6 more lines: --full')
    const full = terminal(long, { width: 100, colors, full: true })
    expect(full.split(many[0]?.text.slice(0, 40) ?? '').length).toBeGreaterThan(9)
    expect(full).not.toContain('--full')
    for (const part of ['WHO SAID WHAT', 'ORIGINS', 'FRAMING', 'TIMELINE']) expect(full).toContain(part)
  })

  it('shows no id in place of a name', () => {
    const nameless = { ...dossier, entities: [], ledger: { ...dossier.ledger, parties: [] } }
    for (const shown of [terminal(nameless, { width: 100, colors, full: true }), markdown(nameless)])
      expect(shown).not.toMatch(/\b(?:ent|pty)_/)
  })

  it('shows a dossier of nothing', () => {
    const empty = {
      ...dossier,
      documents: [],
      claims: [],
      disputes: [],
      drifts: [],
      timeline: [],
      brief: [],
      notices: [],
      stories: [],
      storylines: [],
      origins: [],
      lineage: [],
      framing: [],
      ledger: { parties: [], proposals: [], positions: [], rounds: [] },
    }
    expect(terminal(empty, { width: 80, colors })).toContain('0 documents')
    expect(markdown(empty)).toContain('From 0 documents')
  })
})

describe('the Markdown face', () => {
  const brief = markdown(dossier)
  it.each([
    [
      'each line with its document and place',
      '“Norland on Sunday offered Vestmark a 30-day ceasefire in the Sund strait” ([2] Norland Wire, 70–142',
    ],
    ['answers term by term', '| Ceasefire | “a 30-day ceasefire in the Sund strait”'],
    ['what a reply leaves out', '**not addressed**: “He did not mention the ceasefire.”'],
    ['where the accounts differ', '- **Was this the first such offer?** (contradiction: whether it is new)'],
    ['its documents by number', '- [2] Norland Wire, “Norland offers Vestmark a truce in the Sund”, 2 Mar 2031'],
  ])('gives %s', (_, words) => {
    expect(brief).toContain(words)
  })

  it('quotes hostile words as words', () => {
    expect(brief).toContain('\\<script\\>')
    expect(brief).not.toContain('<script>')
  })

  it('cites offsets at which the quoted words stand', () => {
    const cited = [...brief.matchAll(/“([^”]+)” \(\[(\d+)\] ([^,;)]+), (\d+)–(\d+)/g)]
    expect(cited.length).toBeGreaterThan(10)
    for (const [, words = '', , outlet, start, end] of cited) {
      const texts = dossier.documents.filter((one) => (one.outlet ?? 'lamp.md') === outlet).map((one) => one.text)
      const there = texts.map((text) => text.slice(Number(start), Number(end)))
      expect(there.some((slice) => slice.includes(words) || words.includes(slice))).toBe(true)
    }
  })
})
