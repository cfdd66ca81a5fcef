/** NAnCo (Laban and others 2022): whether two answers to a news question say the same. */
import { balancedAccuracy, type Pair } from '../classes.ts'
import { filesEnding } from '../files.ts'
import type { EvalSet } from '../set.ts'
import { joinedAnswers } from './joined.ts'
import { readQuestions, type Question } from './load.ts'
import { sameAnswers } from './predict.ts'

const labelOf = (same: boolean): string => (same ? 'same' : 'other')

/** The pairs of a question whose answers are both grouped. */
const scoredPairs = ({ answers }: Question, pairs: readonly (readonly [number, number, boolean])[]): Pair[] =>
  pairs.flatMap(([i, j, same]): Pair[] => {
    const [a, b] = [answers[i]?.group ?? null, answers[j]?.group ?? null]
    return a === null || b === null ? [] : [[labelOf(a === b), labelOf(same)]]
  })
const isScored = (pairs: readonly Pair[]): boolean => pairs.length > 0

/** As the paper has it: the balanced accuracy of each question, averaged. */
const averaged = (questions: readonly (readonly Pair[])[]): number =>
  questions.reduce((sum, pairs) => sum + balancedAccuracy(pairs), 0) / Math.max(1, questions.length)

const recall = (questions: readonly (readonly Pair[])[], same: boolean): number => {
  const own = questions.flat().filter(([gold]) => gold === labelOf(same))
  return own.filter(([gold, guess]) => gold === guess).length / Math.max(1, own.length)
}

export const NANCO: EvalSet = {
  name: 'nanco',
  about: 'NAnCo: answers from many outlets to a news question, grouped by three people',
  version: 'NAnCo 2022',
  place: 'claims/nanco',
  known: [
    { figure: 'balanced accuracy', value: 0.813, who: 'consolidation model of its paper, on its test questions' },
    { figure: 'balanced accuracy', value: 0.73, who: 'sentence embeddings' },
    { figure: 'balanced accuracy', value: 0.58, who: 'NLI' },
  ],
  files: (path) => filesEnding(path, '.json'),
  measure: (path, onProgress) => {
    const questions = readQuestions(path)
    const answers = questions.map((one, i) => {
      const pairs = sameAnswers(one)
      onProgress(i + 1, questions.length)
      return { question: one.question, pairs }
    })
    const near = questions.map((one, i) => scoredPairs(one, answers[i]?.pairs ?? [])).filter(isScored)
    const joined =
      near.length === 0 ? [] : questions.map((one) => scoredPairs(one, joinedAnswers(one))).filter(isScored)
    const figures = {
      'balanced accuracy': averaged(near),
      'recall of same': recall(near, true),
      'recall of other': recall(near, false),
      'balanced accuracy, claims as the dossier joins them': averaged(joined),
    }
    return Promise.resolve({
      unit: 'questions',
      predicted: questions.length,
      scored: near.length,
      figures: near.length === 0 ? {} : figures,
      predictions: answers,
    })
  },
}
