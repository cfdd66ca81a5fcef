/** TempEval-3 time expressions on TimeML documents, scored as task A of its paper. */
import { basename } from 'node:path'
import { filesEnding, readText } from '../files.ts'
import { plainReader, textDocument } from '../reading.ts'
import { DataError, type EvalSet } from '../set.ts'
import { parseTimeMl, type TimeMlDocument, type Timex } from './load.ts'
import { add, count, f1, NOTHING } from './score.ts'

type Item = TimeMlDocument & {
  readonly id: string
  /** False for a bare text: no marks of any kind between `<TEXT>` and `</TEXT>`. */
  readonly answered: boolean
}

const load = (file: string): Item => {
  const xml = readText(file)
  try {
    const answered = /<TEXT>[\s\S]*?<(?!\/TEXT>)[A-Za-z]/.test(xml)
    return { id: basename(file, '.tml'), answered, ...parseTimeMl(xml) }
  } catch (error) {
    throw new DataError(`${file}: ${(error as Error).message}`)
  }
}

const filesOf = (path: string): string[] => filesEnding(path, '.tml')
const HEIDELTIME = 'HeidelTime'

export const TEMPEVAL: EvalSet = {
  name: 'tempeval',
  about: 'TempEval-3: time expressions and their values, on TimeBank and AQUAINT',
  version: 'TBAQ-cleaned, TempEval-3',
  place: 'time/tbaq',
  known: [
    { figure: 'relaxed F1', value: 0.903, who: HEIDELTIME },
    { figure: 'strict F1', value: 0.813, who: HEIDELTIME },
    { figure: 'value F1', value: 0.776, who: HEIDELTIME },
  ],
  files: filesOf,
  measure: (path, onProgress) => {
    const read = plainReader('times')
    const items = filesOf(path).map(load)
    const found = items.map(({ text, created }, i): Timex[] => {
      const { layers } = read(textDocument(text, created?.slice(0, 10) ?? null))
      onProgress(i + 1, items.length)
      return layers.times.mentions.map(({ span, type, value }) => ({ ...span, type, value }))
    })
    const scored = items.filter(({ answered }) => answered)
    const total = items.reduce(
      (sum, { timexes, answered }, i) => (answered ? add(sum, count(timexes, found[i] as Timex[])) : sum),
      NOTHING,
    )
    const figures = {
      'relaxed F1': f1(total.relaxed, total),
      'strict F1': f1(total.strict, total),
      'value F1': f1(total.value, total),
      'type F1': f1(total.type, total),
      'relaxed precision': total.relaxed / Math.max(1, total.system),
      'relaxed recall': total.relaxed / Math.max(1, total.gold),
    }
    return Promise.resolve({
      unit: 'documents',
      predicted: items.length,
      scored: scored.length,
      figures: scored.length === 0 ? {} : figures,
      predictions: items.map(({ id }, i) => ({ id, times: found[i] })),
    })
  },
}
