/** What a public set is to `npm run eval`: where its data lies, how it is measured, what others reached. */

/** A figure that others reached, beside ours of the same name. */
export type Known = { readonly figure: string; readonly value: number; readonly who: string }

export type Outcome = {
  /** Documents, rows, pages or questions: what was predicted, and how much of it has an answer to score against. */
  readonly unit: string
  readonly predicted: number
  readonly scored: number
  /** By name, 0 to 1, in the order of the table; empty when nothing has an answer. */
  readonly figures: Readonly<Record<string, number>>
  /** The raw answers, one JSON line each, in the order of the data. */
  readonly predictions: readonly object[]
}

/** Told after each item: how many of how many. */
export type Progress = (done: number, total: number) => void

export type EvalSet = {
  readonly name: string
  /** What it is, in one line. */
  readonly about: string
  /** Edition of the data and of the way it is scored: figures of two versions are not compared. */
  readonly version: string
  /** The file or folder below a folder of all sets, as `../shared/benchmarks` has it. */
  readonly place: string
  readonly known: readonly Known[]
  /** The data files that a path stands for: what the data hash is taken over. Throws `DataError`. */
  readonly files: (path: string) => readonly string[]
  /** Predicts everything at `path` and scores what has an answer. Throws `DataError`. */
  readonly measure: (path: string, onProgress: Progress) => Promise<Outcome>
}

/** Data that cannot be read as the set's form: the message names the file, and the line where there is one. */
export class DataError extends Error {
  override readonly name = 'DataError'
}
