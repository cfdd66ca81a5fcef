import { dossierSchema } from './schema.ts'

/** Every generated page: its path from the root, and its text. */
export const generatedPages = async (): Promise<readonly (readonly [path: string, text: string])[]> => [
  ['docs/dossier.schema.json', dossierSchema()],
]
