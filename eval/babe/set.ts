/** BABE: whether a sentence is biased, as the wording layer judges it. */
import { classF1, macroF1, type Pair } from '../classes.ts'
import { fileNamed, optionalString, readRows, stringOf } from '../files.ts'
import { plainReader, textDocument } from '../reading.ts'
import type { EvalSet } from '../set.ts'

const BIASED = 'Biased'
const UNBIASED = 'Non-biased'

const fileOf = (path: string): string => fileNamed(path, 'babe.jsonl')

export const BABE: EvalSet = {
  name: 'babe',
  about: 'BABE: sentences of US news, biased or not',
  version: 'BABE 2021, experts’ labels',
  place: 'framing/babe.jsonl',
  known: [
    { figure: 'macro-F1', value: 0.804, who: 'fine-tuned BERT' },
    { figure: 'macro-F1', value: 0.569, who: 'hand-made features' },
    { figure: 'macro-F1', value: 0.4, who: 'word lexicon' },
  ],
  files: (path) => [fileOf(path)],
  measure: (path, onProgress) => {
    const read = plainReader('wording')
    const rows = readRows(fileOf(path))
    const answers = rows.map((row, i) => {
      const text = stringOf(row, 'text')
      const { opinionated } = read(textDocument(text)).layers.wording
      onProgress(i + 1, rows.length)
      return { text, label: opinionated.length > 0 ? BIASED : UNBIASED }
    })
    const pairs = rows.flatMap((row, i): Pair[] => {
      const gold = optionalString(row, 'label')
      // A sentence on which the experts did not agree has no answer.
      return gold === BIASED || gold === UNBIASED ? [[gold, answers[i]?.label ?? '']] : []
    })
    const each = classF1(pairs)
    return Promise.resolve({
      unit: 'sentences',
      predicted: rows.length,
      scored: pairs.length,
      figures:
        pairs.length === 0
          ? {}
          : {
              'macro-F1': macroF1(pairs),
              'biased F1': each.get(BIASED) ?? 0,
              'non-biased F1': each.get(UNBIASED) ?? 0,
            },
      predictions: answers,
    })
  },
}
