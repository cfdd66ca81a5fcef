/** JSON files and JSONL streams to drafts. One broken row never costs the others. */
import { notice, type Notice } from '../model/notice.ts'
import { binaryKind, decodeBytes } from './bytes.ts'
import { sizeOf, type Draft, type Drafts } from './draft.ts'
import { draftOfRow, rowsOf } from './rows.ts'

/** What is wrong with a JSON text, with its line and column, from 1. */
const faultOf = (text: string, error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  const position = /at position (\d+)/u.exec(message)?.[1]
  const offset = position === undefined ? text.length : Number(position)
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  const column = offset - (before.lastIndexOf('\n') + 1) + 1
  const what = message
    .replace(/,? ?(?:\.\.\.)?"[^]*" is not valid JSON|\s*in JSON at position[^]*|\s*at position[^]*/gu, '')
    .trim()
  return `line ${line}, column ${column}: ${what === '' ? 'not valid JSON' : what}`
}

const isDraft = (one: Draft | Notice): one is Draft => 'troubles' in one

/** Broken rows told one by one; more are told by their number, so that a file of another kind does not flood. */
const TOLD = 50

const draftsOf = (made: readonly (Draft | Notice)[], name: string): Drafts => {
  const notices = made.filter((one): one is Notice => !isDraft(one))
  const more = notices.length - TOLD
  const rest = more > 0 ? [notice('error', 'input.row', `${name}: ${more} more rows were left out.`)] : []
  return { drafts: made.filter(isDraft), notices: [...notices.slice(0, TOLD), ...rest] }
}

/** A JSON file: one row, an array of rows, or an object that lists them; a file of JSON lines is read as such. */
export const readJson = (text: string, path: string): Drafts => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (isLines(text))
      return draftsOf(
        text.split('\n').flatMap((line, i) => rowOfLine(line, path, path, i + 1)),
        path,
      )
    return { drafts: [], notices: [notice('error', 'input.json', `${path}, ${faultOf(text, error)}.`)] }
  }
  const { rows, many } = rowsOf(value)
  if (rows.length === 0) return { drafts: [], notices: [notice('error', 'input.empty', `${path}: it holds no rows.`)] }
  const made = rows.map((row, i) =>
    draftOfRow(row, { path, line: many ? i + 1 : null, where: many ? `${path}, item ${i + 1}` : path }),
  )
  return draftsOf(made, path)
}

const isLines = (text: string): boolean => {
  const first = text.slice(0, text.indexOf('\n') + 1).trim()
  if (!first.startsWith('{')) return false
  try {
    JSON.parse(first)
    return true
  } catch {
    return false
  }
}

const rowOfLine = (line: string, path: string | null, name: string, number: number): (Draft | Notice)[] => {
  if (line.trim() === '') return []
  const where = `${name}, line ${number}`
  try {
    return [draftOfRow(JSON.parse(line), { path, line: number, where })]
  } catch (error) {
    const column = /column (\d+)/u.exec(faultOf(line, error))?.[1] ?? '1'
    return [notice('error', 'input.json', `${where}, column ${column}: the row is not valid JSON and was left out.`)]
  }
}

const NEWLINE = 0x0a

/** The lines of a byte stream with their numbers, never more than one line at a time in memory. */
async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<readonly [number, Uint8Array | null]> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 1
  const line = (): Uint8Array | null => (length > longest ? null : Buffer.concat(parts))
  for await (const chunk of stream) {
    let from = 0
    for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
      length += to - from
      if (length <= longest) parts.push(chunk.subarray(from, to))
      yield [number++, line()]
      parts = []
      length = 0
      from = to + 1
    }
    length += chunk.length - from
    if (length <= longest) parts.push(chunk.subarray(from))
    else parts = []
  }
  if (length > 0) yield [number, line()]
}

/** What bounds a stream: bytes in all, and bytes of one line. */
type StreamLimits = { readonly maxBytes: number; readonly maxLine: number }

/** JSON lines from a stream. `name` stands in messages; `path` is null for standard input. */
export const readJsonLines = async (
  stream: AsyncIterable<Uint8Array>,
  path: string | null,
  name: string,
  limits: StreamLimits,
): Promise<Drafts> => {
  const made: (Draft | Notice)[] = []
  let bytes = 0
  for await (const [number, line] of linesOf(stream, limits.maxLine)) {
    bytes += line === null ? limits.maxLine : line.length + 1
    if (bytes > limits.maxBytes) {
      made.push(
        notice(
          'error',
          'input.too-large',
          `${name}, line ${number}: more than ${sizeOf(limits.maxBytes)}; the rest was left out.`,
        ),
      )
      break
    }
    if (line === null) {
      made.push(
        notice(
          'error',
          'input.too-large',
          `${name}, line ${number}: longer than ${sizeOf(limits.maxLine)}; the row was left out.`,
        ),
      )
      continue
    }
    const binary = number === 1 ? binaryKind(line) : null
    if (binary !== null) {
      made.push(notice('error', 'input.binary', `${name}: the input is ${binary}, not text.`))
      break
    }
    const { text, troubles } = await decodeBytes(line)
    const rows = rowOfLine(text, path, name, number)
    made.push(...rows.map((row) => (isDraft(row) ? { ...row, troubles: [...row.troubles, ...troubles] } : row)))
  }
  if (made.length === 0) made.push(notice('error', 'input.empty', `${name}: it holds no rows.`))
  return draftsOf(made, name)
}
