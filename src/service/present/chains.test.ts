import { describe, expect, it } from 'vitest'
import { ledger } from '../../../test/fixture/ledger.ts'
import type { Proposal } from '../../model/ledger.ts'
import { inChains } from './chains.ts'

const [offer] = ledger.proposals as [Proposal, ...Proposal[]]
const made = (date: string | null): Proposal['made'] =>
  date === null ? null : { start: date, end: date, precision: 'day', basis: 'stated' }
const proposal = (id: string, date: string | null, inReplyTo: string | null = null): Proposal => ({
  ...offer,
  id,
  made: made(date),
  inReplyTo,
  responses: [],
})
const order = (...proposals: Proposal[]): string =>
  inChains(proposals)
    .map(({ id }) => id)
    .join(' ')

describe('proposals in chains', () => {
  it('stand in order of time, the undated last', () => {
    expect(order(proposal('c', null), proposal('b', '2031-03-04'), proposal('a', '2031-03-02'))).toBe('a b c')
  })
  it('have each answer after what it answers, dated or not', () => {
    expect(
      order(proposal('answer', '2031-03-04', 'offer'), proposal('later', '2031-03-05'), proposal('offer', null)),
    ).toBe('offer answer later')
  })
  it('are all shown even when they answer one another or something unknown', () => {
    expect(order(proposal('a', null, 'b'), proposal('b', null, 'a'), proposal('c', null, 'gone'))).toBe('c a b')
  })
})
