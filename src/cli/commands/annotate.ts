/** `crosswire annotate PATH...`: one AnnotatedDocument per line. */
import { performance } from 'node:perf_hooks'
import { DONE, UNUSABLE } from '../exit.ts'
import { complainOf, readingOptions, type InputOptions } from '../inputs.ts'
import { complain, print } from '../output.ts'
import { progressOn } from '../progress.ts'

export type AnnotateOptions = InputOptions

export const annotateCommand = async (paths: readonly string[], options: AnnotateOptions): Promise<number> => {
  const { annotate } = await import('../../compose.ts')
  const progress = progressOn(process.stderr, () => performance.now())
  const { documents, notices, unreadable } = await annotate(paths, {
    ...(await readingOptions(options)),
    onProgress: progress.step,
  })
  complainOf(notices)
  let printed = 0
  for await (const one of documents) {
    await print(`${JSON.stringify(one)}\n`)
    printed++
  }
  progress.end()
  if (printed === 0) {
    complain('nothing readable was given.')
    return UNUSABLE
  }
  return options.strict === true && unreadable > 0 ? UNUSABLE : DONE
}
