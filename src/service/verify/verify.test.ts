import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossier } from '../../../test/fixture/dossier.ts'
import { documents, wire } from '../../../test/fixture/texts.ts'
import type { Dossier } from '../../model/dossier.ts'
import { verifyDocuments } from './documents.ts'
import { countAnchors, verifyDossier } from './verify.ts'
import type { Schema } from './walk.ts'

const schema = JSON.parse(readFileSync(new URL('../../../docs/dossier.schema.json', import.meta.url), 'utf8')) as Schema

/** A dossier as it comes from a file, after a change. */
const changed = (change: (dossier: Dossier) => void): unknown => {
  const copy = structuredClone(dossier)
  change(copy)
  return JSON.parse(JSON.stringify(copy))
}
const codes = async (value: unknown): Promise<string[]> => (await verifyDossier(value, schema)).map((one) => one.code)
const write = <T extends object>(target: T, values: Partial<{ -readonly [K in keyof T]: unknown }>): void => {
  Object.assign(target, values)
}

describe('verify', () => {
  it('finds nothing wrong with a dossier that holds, after a trip through JSON', async () => {
    expect(await verifyDossier(JSON.parse(JSON.stringify(dossier)), schema)).toEqual([])
    expect(countAnchors(dossier, schema)).toBeGreaterThan(40)
  })

  const first = <T>(list: readonly T[]): T => {
    if (list[0] === undefined) throw new Error('empty')
    return list[0]
  }
  it.each<[string, string, (dossier: Dossier) => void]>([
    [
      'a text of another hash',
      'document.hash',
      (d) => {
        write(first(d.documents), { sha256: '0'.repeat(64) })
      },
    ],
    [
      'inputs that are not the documents',
      'inputs.mismatch',
      (d) => {
        write(d.made, { inputs: [] })
      },
    ],
    [
      'an offset moved by one',
      'anchor.mismatch',
      (d) => {
        const { anchor } = first(first(d.claims).mentions)
        write(anchor.span, { start: anchor.span.start + 1, end: anchor.span.end + 1 })
      },
    ],
    [
      'an anchor beyond the text',
      'anchor.outside',
      (d) => {
        write(first(first(d.timeline).anchors).span, { end: 1_000_000 })
      },
    ],
    [
      'a quote with a word changed',
      'anchor.mismatch',
      (d) => {
        write(first(d.drifts).from.quote, { exact: 'The two sides will have agreed' })
      },
    ],
    [
      'surroundings that differ',
      'anchor.context-mismatch',
      (d) => {
        write(first(d.drifts).to.quote, { prefix: 'nowhere' })
      },
    ],
    [
      'a cue beyond the text',
      'span.outside',
      (d) => {
        write(first(first(d.attributions).cue), { end: 1_000_000 })
      },
    ],
    [
      'a region beyond the text',
      'span.outside',
      (d) => {
        write(first(first(d.documents).regions).span, { end: 1_000_000 })
      },
    ],
    [
      'a statement that no document makes',
      'statement.not-verbatim',
      (d) => {
        write(first(d.claims), { statement: 'Norland has surrendered.' })
      },
    ],
    [
      'an origin nobody defines',
      'id.unknown',
      (d) => {
        write(first(first(d.claims).mentions), { origin: 'org_nobody' })
      },
    ],
    [
      'two claims of one id',
      'id.duplicate',
      (d) => {
        write(first(d.claims), { id: 'clm_ports' })
      },
    ],
    [
      'a field that is missing',
      'dossier.malformed',
      (d) => {
        write(d, { ledger: undefined })
      },
    ],
    [
      'another schema',
      'dossier.malformed',
      (d) => {
        write(d, { schema: 'crosswire.dossier/9' })
      },
    ],
  ])('finds %s', async (_, code, change) => {
    expect(await codes(changed(change))).toContain(code)
  })

  it('checks anchors of terms, responses and labels as well', async () => {
    const broken = changed((d) => {
      write(first(first(d.ledger.proposals).terms[0]?.anchors ?? []).quote, { exact: 'x' })
      write(first(first(d.framing).labels[0]?.words ?? []).quote, { exact: 'x' })
    })
    const places = (await verifyDossier(broken, schema)).map((one) => one.place)
    expect(places).toEqual(
      expect.arrayContaining(['/ledger/proposals/0/terms/0/anchors/0', '/framing/0/labels/0/words/0']),
    )
  })

  it('accepts fields added later', async () => {
    expect(await verifyDossier({ ...structuredClone(dossier), added: { later: true } }, schema)).toEqual([])
  })

  it('never throws, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect((await verifyDossier(value, schema)).length).toBeGreaterThan(0)
      }),
      { numRuns: 30 },
    )
  })
})

describe('verify against documents read again', () => {
  it('is content with the same texts, in any order and among others', () => {
    expect(verifyDocuments(dossier, documents.toReversed())).toEqual([])
  })

  it('tells a changed document from a missing one', () => {
    const revised = { ...wire, id: 'doc_other', text: `${wire.text} `, sha256: 'f' }
    const found = verifyDocuments(dossier, [revised, ...documents.slice(1, 3)])
    expect(found.map(({ code, place }) => [code, place])).toEqual([
      ['document.changed', '/documents/0'],
      ['document.missing', '/documents/3'],
    ])
  })
})
