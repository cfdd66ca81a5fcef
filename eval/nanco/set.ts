/** NAnCo (Laban and others 2022): whether two answers to a news question say the same. */
import { balancedAccuracy, type Pair } from '../classes.ts'
import { filesEnding } from '../files.ts'
import type { EvalSet } from '../set.ts'
import { readQuestions } from './load.ts'
import { sameAnswers } from './predict.ts'

const labelOf = (same: boolean): string => (same ? 'same' : 'other')

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
    // As the paper has it: balanced accuracy of each question, averaged.
    const scores = questions.flatMap((question, q) => {
      const groups = question.answers.map(({ group }) => group)
      const pairs = (answers[q]?.pairs ?? []).flatMap(([i, j, same]): Pair[] => {
        const [a, b] = [groups[i] ?? null, groups[j] ?? null]
        return a === null || b === null ? [] : [[labelOf(a === b), labelOf(same)]]
      })
      return pairs.length === 0 ? [] : [{ question: question.question, pairs, score: balancedAccuracy(pairs) }]
    })
    const recall = (label: string): number => {
      const own = scores.flatMap(({ pairs }) => pairs).filter(([gold]) => gold === label)
      return own.filter(([gold, guess]) => gold === guess).length / Math.max(1, own.length)
    }
    const figures = {
      'balanced accuracy': scores.reduce((sum, { score }) => sum + score, 0) / Math.max(1, scores.length),
      'recall of same': recall('same'),
      'recall of other': recall('other'),
    }
    return Promise.resolve({
      unit: 'questions',
      predicted: questions.length,
      scored: scores.length,
      figures: scores.length === 0 ? {} : figures,
      predictions: answers,
    })
  },
}
