/** The dossier's JSON Schema, generated from the types. */
import { join } from 'node:path'
import { createGenerator, type Schema } from 'ts-json-schema-generator'
import { ROOT } from '../spawn.ts'

export type Definition = Exclude<Schema, boolean>

/** Names of definitions that the generator makes for utility types; written in place instead. */
const isComposed = (name: string): boolean => !/^\w+$/.test(name)

const refName = (ref: string): string => decodeURIComponent(ref.replace('#/definitions/', ''))

/** Readers must accept fields added later, so nothing is closed; composed definitions are written in place. */
const open = (value: unknown, definitions: Readonly<Record<string, unknown>>): unknown => {
  if (Array.isArray(value)) return value.map((one) => open(one, definitions))
  if (value === null || typeof value !== 'object') return value
  const record = value as Record<string, unknown>
  const { $ref, ...rest } = record
  if (typeof $ref === 'string' && isComposed(refName($ref)))
    return open({ ...(definitions[refName($ref)] as object), ...rest }, definitions)
  const entries = Object.entries(record).filter(([key, one]) => !(key === 'additionalProperties' && one === false))
  return Object.fromEntries(entries.map(([key, one]) => [key, open(one, definitions)]))
}

/** The schema of one exported type of a file of `src/model`, fields in the order the type declares them. */
export const schemaOf = (file: string, type: string): Definition => {
  const made = createGenerator({
    path: join(ROOT, file),
    tsconfig: join(ROOT, 'tsconfig.json'),
    type,
    skipTypeCheck: true,
    sortProps: false,
    expose: 'all',
  }).createSchema(type)
  const definitions = (made.definitions ?? {}) as Record<string, unknown>
  const kept = Object.keys(definitions).filter((name) => !isComposed(name))
  return {
    ...made,
    definitions: Object.fromEntries(kept.map((name) => [name, open(definitions[name], definitions)])),
  } as Definition
}

/** docs/dossier.schema.json, as text. */
export const dossierSchema = (): string =>
  `${JSON.stringify({ title: 'Crosswire dossier', ...schemaOf('src/model/dossier.ts', 'Dossier') }, null, 2)}\n`
