/** What is measured: the sample coverage, or the paths given, repeated to a size that can be timed. */
import { readDocuments } from '../../src/compose.ts'
import { idOf } from '../../src/model/ids.ts'
import type { Document } from '../../src/model/document.ts'

/** `count` documents: those of the paths in turn, each repetition under an id of its own. Only English is timed. */
export const sample = async (paths: readonly string[], count: number): Promise<readonly Document[]> => {
  const { documents } = await readDocuments(paths, {})
  const english = documents.filter((one) => one.language === 'en')
  if (english.length === 0) throw new Error(`no English document in ${paths.join(', ')}`)
  return Array.from({ length: count }, (_, i) => {
    const one = english[i % english.length] as Document
    return i < english.length ? one : { ...one, id: idOf('doc', one.id, i) }
  })
}
