import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issueOf, issuesIn } from './issues.ts'

describe('issueOf', () => {
  it.each([
    ['an all-for-all exchange of prisoners', 'prisoners'],
    ['free the remaining hostages', 'prisoners'],
    ['a thirty-day truce', 'ceasefire'],
    ['a halt to air strikes', 'ceasefire'],
    ['a complete cessation of hostilities', 'ceasefire'],
    ["halt strikes on each other's energy infrastructure", 'energy'],
    ['temporary pauses in strikes on power plants', 'energy'],
    ['guarantee his safety', 'personal-safety'],
    ["the minister's safety would be guaranteed", 'personal-safety'],
    ['long-term security guarantees', 'security-guarantees'],
    ['give up enrichment of uranium', 'nuclear'],
    ['let inspectors into three sites', 'monitoring'],
    ['lift the oil embargo', 'sanctions'],
    ['release frozen assets', 'sanctions'],
    ['cut tariffs on steel', 'trade'],
    ['an annual catch of 130,000 tonnes', 'trade'],
    ['a 50-mile fishing limit', 'trade'],
    ['withdraw all troops from the valley', 'territory'],
    ['recognition of the new government', 'recognition'],
    ['a meeting in a neutral country', 'venue'],
    ['a personal meeting', 'format'],
    ['the bodies of fallen soldiers', 'remains'],
    ['an international peacekeeping force', 'foreign-forces'],
    ['the return of refugees', 'refugees'],
    ['humanitarian corridors for the town', 'aid'],
    ['amnesty for the rebels', 'justice'],
    ['a referendum on autonomy', 'constitution'],
    ['a pay rise of six percent', 'other'],
    ['joining the alliance', 'alliance'],
    ['the weather was fine', null],
  ])('%s -> %s', (words, issue) => {
    expect(issueOf(words)).toBe(issue)
  })
})

describe('issuesIn', () => {
  it('finds each part of an enumeration, in order', () => {
    expect(issuesIn('a personal meeting, a full ceasefire and a prisoner exchange').map(({ issue }) => issue)).toEqual([
      'format', 'ceasefire', 'prisoners',
    ])
  })
  it('never overlaps and stays inside its words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('truce', 'hostages', 'İ', 'talks', 'of', 'nuclear', 'plant', 'withdraw troops from', ',')), (parts) => {
        const words = parts.join(' ')
        let end = 0
        for (const found of issuesIn(words)) {
          expect(found.start).toBeGreaterThanOrEqual(end)
          expect(found.end).toBeLessThanOrEqual(words.length)
          end = found.end
        }
      }),
    )
  })
})
