/** Walks a value beside its JSON Schema, so that what a field holds is known from the published schema alone. */

/** The part of JSON Schema that docs/dossier.schema.json uses. */
export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly definitions?: Readonly<Record<string, Schema>>
}

/** Called for each value that has a named definition: its place as a JSON pointer, and the definition's name. */
export type Visit = (definition: string, value: unknown, place: string) => void

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** A step of a JSON pointer (RFC 6901). */
const step = (key: string | number): string => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** Visits `value`, which must be valid against `schema`, depth first, in the schema's order of fields. */
export const walk = (root: Schema, value: unknown, visit: Visit): void => {
  const go = (schema: Schema, one: unknown, place: string): void => {
    if (one === null) return
    if (schema.$ref !== undefined) {
      const name = schema.$ref.replace('#/definitions/', '')
      visit(name, one, place)
      const definition = root.definitions?.[name]
      if (definition !== undefined) go(definition, one, place)
    }
    for (const choice of schema.anyOf ?? []) if (choice.type !== 'null') go(choice, one, place)
    if (Array.isArray(one) && schema.items !== undefined) {
      const { items } = schema
      one.forEach((item, i) => {
        go(items, item, place + step(i))
      })
    }
    if (isRecord(one) && schema.properties !== undefined)
      for (const [key, property] of Object.entries(schema.properties))
        if (key in one) go(property, one[key], place + step(key))
  }
  go(root, value, '')
}
