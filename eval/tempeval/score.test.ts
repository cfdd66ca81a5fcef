import { describe, expect, test } from 'vitest'
import { parseTimeMl } from './load.ts'
import { count, f1 } from './score.ts'

const XML = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="1998-01-08" functionInDocument="CREATION_TIME">19980108</TIMEX3></DCT>
<TITLE>Talks &amp; more</TITLE><TEXT>
The &quot;deal&quot; was <EVENT eid="e1">signed</EVENT> on <TIMEX3 tid="t1" type="DATE" value="1998-01-06">Tuesday</TIMEX3> after <TIMEX3 tid="t2" type="DURATION" value="P2W">two weeks</TIMEX3>.
</TEXT></TimeML>`

describe('TimeML', () => {
  test('offsets count from the first character after TEXT, entities decoded, tags gone', () => {
    const { text, created, timexes } = parseTimeMl(XML)
    expect(created).toBe('1998-01-08')
    expect(text).toBe('\nThe "deal" was signed on Tuesday after two weeks.\n')
    expect(timexes.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['Tuesday', '1998-01-06'],
      ['two weeks', 'P2W'],
    ])
  })
})

describe('scores', () => {
  const gold = parseTimeMl(XML).timexes
  test('an exact answer scores on all three', () =>
    expect(count(gold, gold)).toEqual({ gold: 2, system: 2, strict: 2, relaxed: 2, value: 2, type: 2 }))
  test('a wider span is relaxed only, and a wrong value is no value', () => {
    const [first, second] = gold as [(typeof gold)[0], (typeof gold)[0]]
    const counts = count(gold, [
      { ...first, start: first.start - 3 },
      { ...second, value: 'P3W' },
    ])
    expect(counts).toMatchObject({ strict: 1, relaxed: 2, value: 1 })
    expect(f1(counts.value, counts)).toBe(0.5)
  })
  test('one long answer over two golds counts once', () =>
    expect(count(gold, [{ start: 0, end: 60, type: 'DATE', value: '' }]).relaxed).toBe(1))
})
