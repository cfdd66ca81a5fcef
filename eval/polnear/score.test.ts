import { describe, expect, it } from 'vitest'
import { parseStandoff, type GoldAttribution } from './load.ts'
import { modeOf, scorePolnear } from './score.ts'

const text = 'Venn said that rain fell. "We stay," Tol said.'
const at = (words: string, from = 0): { start: number; end: number } => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const said: GoldAttribution = { source: [at('Venn')], cue: [at('said')], content: [at('that rain fell')] }
const quoted: GoldAttribution = { source: [at('Tol')], cue: [at('said', 30)], content: [at('"We stay,"')] }
const gold = [{ id: 'a', text, attributions: [said, quoted] }]
const score = (predicted: readonly GoldAttribution[]) => scorePolnear(gold, new Map([['a', predicted]]))

describe('standoff', () => {
  it('ties parts by E lines, joins discontinuous spans, and counts in code points', () => {
    const emoji = '\u{1f600} Venn said so'
    const [one] = parseStandoff(
      'T1\tSource 2 6\tVenn\nE1\tAttribution:T9 Content:T3 Cue:T2 Source:T1\nT2\tCue 7 11\tsaid\nT3\tContent 12 14;0 1\tso',
      emoji,
    )
    expect(one?.source).toEqual([{ start: 3, end: 7 }])
    expect(one?.content).toEqual([
      { start: 0, end: 2 },
      { start: 13, end: 15 },
    ])
  })
})

describe('the score', () => {
  it('is one for the marks themselves', () => {
    const all = score([said, quoted])
    expect([all.allExact.f1, all.source.exact.f1, all.contentCharacters.f1, all.sourceAndContentOverlap.f1]).toEqual([
      1, 1, 1, 1,
    ])
  })

  it('is nothing without predictions, and no division by zero', () => {
    expect(score([]).allExact).toEqual({ precision: 0, recall: 0, f1: 0 })
  })

  it('counts a content short of its "that" as overlapping and not as exact, worked by hand', () => {
    const found = score([{ ...said, content: [at('rain fell')] }])
    expect(found.content.exact.f1).toBe(0)
    expect(found.content.overlap).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 })
    expect(found.cue.exact).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 })
    expect(found.allExact.f1).toBe(0)
    expect(found.contentCharacters).toEqual({ precision: 1, recall: 9 / 24, f1: (2 * (9 / 24)) / (1 + 9 / 24) })
  })

  it('counts each prediction once', () => {
    const twice = score([said, said])
    expect(twice.allExact).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
  })

  it('tells the mode by the marks', () => {
    expect([modeOf(text, quoted.content), modeOf(text, said.content), modeOf(text, [at('fell. "We stay,"')])]).toEqual([
      'direct',
      'indirect',
      'mixed',
    ])
  })
})
