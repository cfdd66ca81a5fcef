import { describe, expect, it } from 'vitest'
import { dossier } from '../../../test/fixture/dossier.ts'
import type { DocumentView, Dossier } from '../../model/dossier.ts'
import { countOutlets, lookupOf } from './lookup.ts'

const [some] = dossier.documents as [DocumentView, ...DocumentView[]]
const row = (id: string, path: string | null): DocumentView => ({ ...some, id, path, outlet: null })
const of = (documents: readonly DocumentView[]): Dossier => ({ ...dossier, documents })

describe('documents on a screen', () => {
  it('are numbered by publication, those that only say "not before" after the dated', () => {
    const open: DocumentView = {
      ...some,
      id: 'doc_open',
      published: { start: '1999', end: null, precision: 'year', basis: 'inferred' },
    }
    const lookup = lookupOf(of([open, ...dossier.documents]))
    expect(lookup.documents.map(({ outlet }) => outlet)).toEqual([
      'Eastern Courier',
      'Norland Wire',
      'The Harbour Ledger',
      null,
      some.outlet,
    ])
  })

  it('are told apart where one file holds many', () => {
    const lookup = lookupOf(of([row('a', 'rows.jsonl'), row('b', 'rows.jsonl'), row('c', 'alone.txt'), row('d', null)]))
    expect(['a', 'b', 'c', 'd'].map(lookup.outlet)).toEqual(['rows.jsonl a', 'rows.jsonl b', 'alone.txt', 'd'])
  })

  it('count as an outlet of their own where they name none', () => {
    expect(countOutlets(of([row('a', 'rows.jsonl'), row('b', 'rows.jsonl'), some, { ...some, id: 'again' }]))).toBe(3)
  })
})
