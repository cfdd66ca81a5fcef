/** `crosswire verify DOSSIER.json [--documents PATH]`. */
import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import type { Dossier } from '../../model/dossier.ts'
import { verifyDocuments } from '../../service/verify/documents.ts'
import { countAnchors, verifyDossier, type Mismatch } from '../../service/verify/verify.ts'
import type { Schema } from '../../service/verify/walk.ts'
import { DONE, MISMATCH, WrongUse } from '../exit.ts'
import { print } from '../output.ts'
import { messageOf } from '../trouble.ts'
import { schemaText } from './schema.ts'

export type VerifyOptions = { readonly documents?: string }

const parse = (name: string, text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new WrongUse(`${name} is not JSON: ${messageOf(error)}`)
  }
}

const read = async (path: string): Promise<string> => {
  try {
    return path === '-' ? await readAll(process.stdin) : await readFile(path, 'utf8')
  } catch (error) {
    throw new WrongUse(`${path}: ${messageOf(error)}`)
  }
}

const againstDocuments = async (dossier: Dossier, path: string): Promise<Mismatch[]> => {
  const { readDocuments } = await import('../../compose.ts')
  const { documents, notices } = await readDocuments([path], {})
  if (documents.length === 0) throw new WrongUse(notices[0]?.message ?? `${path}: no document could be read.`)
  return verifyDocuments(dossier, documents)
}

const plural = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`

export const verifyCommand = async (path: string, options: VerifyOptions): Promise<number> => {
  const name = path === '-' ? 'stdin' : path
  const value = parse(name, await read(path))
  const schema = JSON.parse(await schemaText()) as Schema
  const mismatches = await verifyDossier(value, schema)
  const malformed = mismatches.some((one) => one.code === 'dossier.malformed')
  if (!malformed && options.documents !== undefined)
    mismatches.push(...(await againstDocuments(value as Dossier, options.documents)))
  for (const { code, place, document, message } of mismatches)
    await print(`${code}  ${place === '' ? '/' : place}${document === null ? '' : `  ${document}`}\n    ${message}\n`)
  if (malformed) await print(`${name} is not a dossier of schema crosswire.dossier/1.\n`)
  else {
    const { documents } = value as Dossier
    const checked = `${plural(countAnchors(value, schema), 'anchor')} in ${plural(documents.length, 'document')} checked`
    await print(
      `${checked}: ${mismatches.length === 0 ? 'every word stands where it says' : plural(mismatches.length, 'mismatch').replace(/s?$/, mismatches.length === 1 ? '' : 'es')}.\n`,
    )
  }
  return mismatches.length === 0 ? DONE : MISMATCH
}
