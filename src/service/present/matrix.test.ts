import { describe, expect, it } from 'vitest'
import { dossier } from '../../../test/fixture/dossier.ts'
import { ledger, NORLAND, VESTMARK } from '../../../test/fixture/ledger.ts'
import type { Proposal } from '../../model/ledger.ts'
import { matrixOf } from './matrix.ts'

const [offer] = ledger.proposals as [Proposal, ...Proposal[]]
const matrix = (...proposals: Proposal[]): ReturnType<typeof matrixOf> =>
  matrixOf({ ...dossier, ledger: { ...ledger, proposals, positions: [] } })

describe('issues by parties', () => {
  it('have what each party proposed and what the other answered', () => {
    const { rows } = matrix(...ledger.proposals)
    const ceasefire = rows.find(({ issue }) => issue === 'ceasefire')
    expect(ceasefire?.cells.get(NORLAND)?.[0]?.kind).toBe('proposes')
    expect(ceasefire?.cells.get(VESTMARK)?.map(({ label }) => label)).toContain('not addressed')
  })

  it('have an undated offer before the dated one that answers it', () => {
    const [term] = offer.terms
    if (term === undefined) throw new Error('the fixture has terms')
    const venue = { ...term, issue: 'venue' as const }
    const first: Proposal = { ...offer, id: 'first', made: null, terms: [{ ...venue, text: 'here' }], responses: [] }
    const reply: Proposal = {
      ...first,
      id: 'reply',
      made: offer.made,
      inReplyTo: 'first',
      terms: [{ ...venue, text: 'there' }],
    }
    const { rows } = matrix(reply, first)
    expect(rows[0]?.cells.get(NORLAND)?.map(({ text }) => text)).toEqual(['here', 'there'])
  })

  it('tell what is invited to from what comes with it', () => {
    const { rows } = matrix({ ...offer, act: 'invite', responses: [] })
    const labels = new Map(rows.map(({ issue, cells }) => [issue, cells.get(NORLAND)?.[0]?.label]))
    expect(labels.get('ceasefire')).toBe('invites, with')
  })
})
