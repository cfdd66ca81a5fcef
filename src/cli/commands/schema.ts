import { readFile } from 'node:fs/promises'
import { DONE } from '../exit.ts'
import { print } from '../output.ts'

/** The published schema's text. It stands beside the sources and in the package alike. */
export const schemaText = (): Promise<string> =>
  readFile(new URL('../../../docs/dossier.schema.json', import.meta.url), 'utf8')

export const schemaCommand = async (): Promise<number> => {
  await print(await schemaText())
  return DONE
}
