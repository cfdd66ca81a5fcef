/**
 * The learned weights as they are kept in a file: a header line of JSON, then the tables, a byte a weight.
 * Made by `scripts/train/attribution`; its card stands beside it.
 */
import { CrosswireError } from '../../../model/errors.ts'

/** Raised whenever features, labels or the file's form change: weights of another form are refused. */
const MODEL_FORM = 1

/** A table of weights: a signed byte each, times `scale`. */
export type Weights = { readonly values: Int8Array; readonly scale: number }

export type AttributionModel = {
  /** Which training made it: a hash of the tables. */
  readonly name: string
  /** Widths of the hashed tables, in bits. */
  readonly bits: { readonly cue: number; readonly token: number; readonly span: number }
  readonly cue: Weights
  readonly cueBetween: Weights
  readonly token: Weights
  readonly span: Weights
  readonly spanBetween: Weights
  /** Taken from the score of "outside" when cues are sought: more of it, more cues. */
  readonly cueBias: number
  /** A model stands for its name wherever options are written out. */
  readonly toJSON: () => string
}

const TABLES = ['cue', 'cueBetween', 'token', 'span', 'spanBetween'] as const
type Header = Pick<AttributionModel, 'name' | 'bits' | 'cueBias'> & {
  readonly form: number
  readonly tables: Readonly<Record<(typeof TABLES)[number], { readonly length: number; readonly scale: number }>>
}

/** The file's bytes. */
export const writeModel = (model: Omit<AttributionModel, 'toJSON'>): Uint8Array => {
  const tables = Object.fromEntries(
    TABLES.map((table) => [table, { length: model[table].values.length, scale: model[table].scale }]),
  )
  const header = new TextEncoder().encode(
    `${JSON.stringify({ form: MODEL_FORM, name: model.name, bits: model.bits, cueBias: model.cueBias, tables })}\n`,
  )
  const bytes = new Uint8Array(header.length + TABLES.reduce((sum, table) => sum + model[table].values.length, 0))
  bytes.set(header)
  let at = header.length
  for (const table of TABLES) {
    bytes.set(
      new Uint8Array(model[table].values.buffer, model[table].values.byteOffset, model[table].values.length),
      at,
    )
    at += model[table].values.length
  }
  return bytes
}

/** Reads a model. Throws `model.unreadable` when the bytes are not one of this form; nothing is copied. */
export const readModel = (bytes: Uint8Array): AttributionModel => {
  const line = bytes.indexOf(10)
  const header = line === -1 ? null : parseHeader(new TextDecoder().decode(bytes.subarray(0, line)))
  if (header?.form !== MODEL_FORM)
    throw new CrosswireError('model.unreadable', 'The attribution weights are not of the form this version reads.', {
      form: header?.form ?? null,
      wanted: MODEL_FORM,
    })
  let at = line + 1
  const table = (name: (typeof TABLES)[number]): Weights => {
    const { length, scale } = header.tables[name]
    if (at + length > bytes.length)
      throw new CrosswireError('model.unreadable', 'The attribution weights are cut off.', { table: name })
    const values = new Int8Array(bytes.buffer, bytes.byteOffset + at, length)
    at += length
    return { values, scale }
  }
  const [cue, cueBetween, token, span, spanBetween] = [
    table('cue'),
    table('cueBetween'),
    table('token'),
    table('span'),
    table('spanBetween'),
  ]
  const { name, bits, cueBias } = header
  return { name, bits, cueBias, cue, cueBetween, token, span, spanBetween, toJSON: () => `attribution:${name}` }
}

const parseHeader = (line: string): Header | null => {
  try {
    return JSON.parse(line) as Header
  } catch {
    return null
  }
}
