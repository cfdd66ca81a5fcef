/** PLOVER event types of sentences whose actor and recipient are given (Hu and others 2023, Zero-Shot-PLOVER). */
import { classF1, macroF1, type Pair } from '../classes.ts'
import { fileNamed, optionalString, readRows, stringOf, type Row } from '../files.ts'
import type { EvalSet } from '../set.ts'
import { classify } from './classify.ts'
import { locateIn, QUADS, unmark, type Marked } from './load.ts'

/**
 * What is answered where no event is found, for every row must have one of the set's labels. Chosen on the given
 * portion, where it is the commonest type of those sentences.
 */
const UNFOUND = 'YIELD'

const markedOf = (row: Row): Marked => {
  const marked = optionalString(row, 'marked')
  return marked === null
    ? locateIn(stringOf(row, 'text'), stringOf(row, 'actor'), stringOf(row, 'recipient'))
    : unmark(marked)
}

/** The set's edition has one label for CONCEDE and RETREAT. */
const labelOf = ({ text, actor, recipient }: Marked): string => {
  const type = classify(text, actor, recipient)
  return type === null ? UNFOUND : type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type
}

const fileOf = (path: string): string => fileNamed(path, 'plover.jsonl')
const NLI = 'ZSP, zero-shot NLI with a large transformer'

export const PLOVER: EvalSet = {
  name: 'plover',
  about: 'PLOVER: the event type of a sentence between a given actor and recipient',
  version: 'Zero-Shot-PLOVER, YIELD edition',
  place: 'events/plover.jsonl',
  known: [
    { figure: 'macro-F1, types', value: 0.821, who: NLI },
    { figure: 'macro-F1, quads', value: 0.892, who: NLI },
  ],
  files: (path) => [fileOf(path)],
  measure: (path, onProgress) => {
    const rows = readRows(fileOf(path))
    const answers = rows.map((row, i) => {
      const event = labelOf(markedOf(row))
      onProgress(i + 1, rows.length)
      return { id: stringOf(row, 'id'), event, quad: QUADS[event] as string }
    })
    const pairs = (field: 'event' | 'quad'): Pair[] =>
      rows.flatMap((row, i) => {
        const gold = optionalString(row, field)
        return gold === null ? [] : [[gold, answers[i]?.[field] ?? '']]
      })
    const types = pairs('event')
    const figures = {
      'macro-F1, types': macroF1(types),
      'macro-F1, quads': macroF1(pairs('quad')),
      ...Object.fromEntries([...classF1(types)].map(([type, f1]) => [`${type} F1`, f1])),
    }
    return Promise.resolve({
      unit: 'sentences',
      predicted: rows.length,
      scored: types.length,
      figures: types.length === 0 ? {} : figures,
      predictions: answers,
    })
  },
}
