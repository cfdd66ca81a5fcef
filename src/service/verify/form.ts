/** The form of a dossier, by the published JSON Schema. */
import type { Mismatch } from './verify.ts'
import type { Schema } from './walk.ts'

/** More faults of form than this say nothing new. */
const MOST = 20

/** Faults of form, at most `MOST`, each with its JSON pointer. The validator is loaded only when asked for. */
export const checkForm = async (value: unknown, schema: Schema): Promise<Mismatch[]> => {
  const { Ajv } = await import('ajv')
  const ajv = new Ajv({ allErrors: true, strict: false })
  const validate = ajv.compile(schema)
  if (validate(value)) return []
  return (validate.errors ?? []).slice(0, MOST).map(({ instancePath, message }) => ({
    code: 'dossier.malformed',
    place: instancePath,
    document: null,
    message: `${instancePath === '' ? 'The dossier' : instancePath} ${message ?? 'is not as the schema says'}.`,
  }))
}
