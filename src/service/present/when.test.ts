import { describe, expect, it } from 'vitest'
import type { TimeRange } from '../../model/time.ts'
import { byTime, when } from './when.ts'

const range = (start: string | null, end: string | null, basis: TimeRange['basis'] = 'stated'): TimeRange => ({
  start,
  end,
  precision: 'day',
  basis,
})

describe('when', () => {
  it.each([
    [range('2031-03-02', '2031-03-02'), '2 Mar 2031'],
    [range('2031-03-02', '2031-03-04'), '2–4 Mar 2031'],
    [range('2031-03-30', '2031-04-02'), '30 Mar – 2 Apr 2031'],
    [range('2030-12-30', '2031-01-02'), '30 Dec 2030 – 2 Jan 2031'],
    [range('2031-03', '2031-05'), 'Mar – May 2031'],
    [range('2031', '2031'), '2031'],
    [range('2031', '2033'), '2031–2033'],
    [range('2031-03-02T19:50Z', '2031-03-02T19:50Z'), '2 Mar 2031, 19:50 UTC'],
    [range('2031-03-02T19:50:00Z', '2031-03-02T20:20:00Z'), '2 Mar 2031, 19:50–20:20 UTC'],
    [range('2031-03-02', '2031-03-04T09:00Z'), '2–4 Mar 2031'],
    [range('2031-03-02', '2031-03-02T09:00Z'), '2 Mar 2031'],
    [range('2031-01', null), 'since Jan 2031'],
    [range(null, '2031-01'), 'until Jan 2031'],
    [range('2031-03-02', '2031-03-02', 'inferred'), '2 Mar 2031 (inferred)'],
    [range('2031-W09', '2031-W09'), '2031-W09'],
    [range(null, null), 'undated'],
    [null, 'undated'],
  ])('%j reads %s', (given, words) => {
    expect(when(given)).toBe(words)
  })

  it('orders by start, the undated last', () => {
    const ranges = [null, range('2031-03-02', null), range('2030', '2030')]
    expect(ranges.sort(byTime).map((one) => one?.start)).toEqual(['2030', '2031-03-02', undefined])
  })
})
