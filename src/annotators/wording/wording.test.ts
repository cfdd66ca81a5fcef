import { describe, expect, it } from 'vitest'
import { annotated } from '../../../test/fixture/annotated.ts'

const wordingOf = (text: string) => {
  const { layers } = annotated(text)
  return {
    loaded: layers.wording.loaded.map(({ start, end }) => text.slice(start, end)),
    opinionated: layers.wording.opinionated.map((number) =>
      text.slice(layers.sentences[number]?.span.start, layers.sentences[number]?.span.end),
    ),
  }
}

describe('loaded words', () => {
  it.each([
    ['marks adjectives that judge', 'Norland made a brazen demand on Sunday.', ['brazen']],
    ['marks adverbs that sneer', 'Vestmark shamelessly moved its ships.', ['shamelessly']],
    ['marks contemptuous nouns', 'The regime in Halden said no.', ['regime']],
    ['marks verbs that strike', 'The party slammed the plan.', ['slammed']],
    ['marks phrases whole', 'The offer was a blank cheque for Vestmark.', ['blank cheque']],
    ['leaves a set of rules called a regime', 'The two states agreed on an inspection regime.', []],
    ['leaves the plain words of a conflict', 'Troops attacked the port, killing two and destroying a bridge.', []],
    ['leaves the plain words of a negotiation', 'Norland rejected the offer and threatened to leave the talks.', []],
    [
      'leaves what a speaker says',
      'Foreign Minister Arda Venn of Norland said: “This is a brazen and cynical stunt.”',
      [],
    ],
  ] as const)('%s', (_, text, loaded) => expect(wordingOf(text).loaded).toEqual(loaded))
})

describe('judging sentences', () => {
  it.each([
    'The answer should be a firm and public no.',
    'This is a shameful and reckless charade, nothing more than a cynical ploy.',
    'The asymmetry is not subtle, and of course nobody in Halden is under any illusion.',
  ])('finds the writer’s judgement: %s', (text) => expect(wordingOf(text).opinionated).toEqual([text]))
  it.each([
    'The two delegations met in Halden on Tuesday.',
    'Norland released 14 prisoners on 3 May, the ministry said.',
    'The minister said the other side should withdraw its troops.',
    '“You must be ashamed of this disgraceful farce!” Mr Venn told the deputies on Monday.',
  ])('leaves a report: %s', (text) => expect(wordingOf(text).opinionated).toEqual([]))
})

describe('words the tokenizer parts or mistags', () => {
  it.each([
    ['a hyphenated word is one', 'The so-called Council of Sund met on Monday.', ['so-called']],
    ['a capital at the start of a sentence hides nothing', 'Greedy owners shut the port.', ['Greedy']],
    ['a loaded verb’s noun', 'The ministry must end its dithering.', ['dithering']],
  ] as const)('%s', (_, text, loaded) => expect(wordingOf(text).loaded).toEqual(loaded))
})
