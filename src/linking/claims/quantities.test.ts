import { describe, expect, it } from 'vitest'
import { annotated } from '../../../test/fixture/annotated.ts'
import { quantitiesOf } from './quantities.ts'

const quantitiesIn = (text: string) => {
  const { tokens } = annotated(text).layers.tokens
  return quantitiesOf(tokens, 0, tokens.length, () => true).map(({ value, unit, bound }) => [value, unit, bound])
}

describe('quantities', () => {
  it.each<[string, (string | number)[][]]>([
    ['Norland released 40 prisoners.', [[40, 'prisoner', 'exact']]],
    ['The raid killed twelve people.', [[12, 'people', 'exact']]],
    ['At least 15 soldiers were wounded.', [[15, 'troops', 'least']]],
    ['About 4,000 workers walked out.', [[4000, 'worker', 'about']]],
    ['Tariffs would fall to 10 percent.', [[10, 'percent', 'exact']]],
    ['Velia would pay $1.5 billion.', [[1_500_000_000, 'money:$', 'exact']]],
    ['Two of the ships turned back.', []],
    ['Norland waited for three weeks.', []],
  ])('reads %s', (text, expected) => expect(quantitiesIn(text)).toEqual(expected))
})
