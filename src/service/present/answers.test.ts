import { describe, expect, it } from 'vitest'
import { ledger, NORLAND, VESTMARK } from '../../../test/fixture/ledger.ts'
import type { Proposal, Response, Term } from '../../model/ledger.ts'
import { answersTo, columnsOf, isSilent, repliesOf, type Column } from './answers.ts'

const [offer, counter] = ledger.proposals as [Proposal, Proposal]
const [ceasefire] = offer.terms as [Term]
const [reply] = offer.responses as [Response]
const waiting: Response = { ...reply, id: 'rsp_waiting', act: 'none-yet', terms: [], counter: null }
const columns = (...responses: Response[]): readonly Column[] => columnsOf({ ...offer, responses })

describe('answers to terms', () => {
  it('stand in one column a responder', () => {
    const elsewhere: Response = { ...reply, id: 'rsp_other', responder: NORLAND }
    expect(columns(reply, elsewhere, { ...reply, id: 'rsp_again' }).map(({ responder }) => responder)).toEqual([
      VESTMARK,
      NORLAND,
    ])
  })
  it('leave an earlier silence out once there is a reply', () => {
    expect(columns(waiting, reply)[0]?.responses).toEqual([reply])
    expect(columns(waiting).map(isSilent)).toEqual([true])
    expect(columnsOf(counter).map(isSilent)).toEqual([true])
  })
  it('are given once when two replies rest on the same words', () => {
    const [column] = columns(reply, { ...reply, id: 'rsp_again' }) as [Column]
    expect(answersTo(ceasefire, column).map(({ answer }) => answer)).toEqual(['not-addressed'])
  })
  it('are told after the silence that they ended', () => {
    const told = repliesOf({ ...offer, responses: [reply, waiting] }).map(({ response, verb }) => [response.id, verb])
    expect(told[0]).toEqual(['rsp_waiting', 'had not replied'])
    expect(repliesOf({ ...offer, responses: [waiting] })[0]?.verb).toBe('no reply yet')
  })
})
