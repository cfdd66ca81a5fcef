/** Files of public sets: found, read with messages that name file and line, and hashed. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DataError } from './set.ts'

/** Reads a text file; throws `DataError` with its path. */
export const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new DataError(`${file}: ${(error as NodeJS.ErrnoException).code ?? 'cannot be read'}`)
  }
}

/** Files below a folder (or the file itself) whose names end so, by path; throws `DataError` when there are none. */
export const filesEnding = (path: string, ...endings: readonly string[]): string[] => {
  if (!existsSync(path)) throw new DataError(`${path}: no such file or folder`)
  const found = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [path]
  const wanted = found.filter((file) => endings.some((ending) => file.endsWith(ending)))
  if (wanted.length === 0) throw new DataError(`${path}: no ${endings.join(' or ')} file in it`)
  return wanted
}

/** The path itself, or the set's place below it when `path` is a folder of all sets. */
export const locate = (path: string, place: string): string => {
  const below = join(path, place)
  return existsSync(below) ? below : path
}

/** One file of JSON lines: the path itself, or the file of that name in a folder. */
export const fileNamed = (path: string, name: string): string => {
  if (!existsSync(path)) throw new DataError(`${path}: no such file or folder`)
  if (!statSync(path).isDirectory()) return path
  const file = join(path, name)
  if (!existsSync(file)) throw new DataError(`${path}: no ${name} in it`)
  return file
}

/** A row of JSON lines with its place, for messages. */
export type Row = { readonly where: string; readonly fields: Readonly<Record<string, unknown>> }

/** Rows of a JSON-lines file; blank lines are passed over. Throws `DataError` naming the line. */
export const readRows = (file: string): Row[] =>
  readText(file)
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      const where = `${file}, line ${i + 1}`
      let fields: unknown
      try {
        fields = JSON.parse(line)
      } catch {
        throw new DataError(`${where}: not valid JSON`)
      }
      if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
        throw new DataError(`${where}: expected an object`)
      return [{ where, fields: fields as Row['fields'] }]
    })

/** A string field; numbers are written out. Throws `DataError` when it is missing or of another kind. */
export const stringOf = ({ where, fields }: Row, name: string): string => {
  const value = fields[name]
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') throw new DataError(`${where}: "${name}" is not a string`)
  return value
}

/** A string field that may be null, missing or empty: null then. */
export const optionalString = (row: Row, name: string): string | null => {
  const value = row.fields[name]
  return value === undefined || value === null || value === '' ? null : stringOf(row, name)
}

/** SHA-256 over the bytes of the files, in the order of their names: the same data gives the same hash wherever it lies. */
export const dataHash = (files: readonly string[]): string => {
  const sum = createHash('sha256')
  const byName = [...files].sort((a, b) => (basename(a) < basename(b) ? -1 : basename(a) > basename(b) ? 1 : 0))
  for (const file of byName) sum.update(readFileSync(file))
  return sum.digest('hex')
}
