/** NAnCo: a news question with answers from many outlets, and the group of each answer. */
import { filesEnding, readText } from '../files.ts'
import { DataError } from '../set.ts'

export type Answer = { readonly answer: string; readonly paragraph: string; readonly group: string | null }
export type Question = { readonly question: string; readonly answers: readonly Answer[] }

type Fields = Readonly<Record<string, unknown>>

const answerOf = (value: unknown, where: string): Answer => {
  const { Answer: answer, Paragraph: paragraph, cluster_global: group } = (value ?? {}) as Fields
  if (typeof answer !== 'string') throw new DataError(`${where}: "Answer" is not a string`)
  if (typeof paragraph !== 'string') throw new DataError(`${where}: "Paragraph" is not a string`)
  return { answer, paragraph, group: typeof group === 'number' || typeof group === 'string' ? String(group) : null }
}

const questionOf = (value: unknown, where: string): Question => {
  const { question, answers } = (value ?? {}) as Fields
  if (typeof question !== 'string') throw new DataError(`${where}: "question" is not a string`)
  if (!Array.isArray(answers)) throw new DataError(`${where}: "answers" is not a list`)
  return { question, answers: answers.map((one, i) => answerOf(one, `${where}, answer ${i}`)) }
}

/** The questions of JSON files, each one question or a list of them. Throws `DataError`. */
export const readQuestions = (path: string): Question[] =>
  filesEnding(path, '.json').flatMap((file) => {
    let value: unknown
    try {
      value = JSON.parse(readText(file))
    } catch (error) {
      if (error instanceof DataError) throw error
      throw new DataError(`${file}: ${(error as Error).message}`)
    }
    return Array.isArray(value)
      ? value.map((one, i) => questionOf(one, `${file}, question ${i}`))
      : [questionOf(value, file)]
  })
