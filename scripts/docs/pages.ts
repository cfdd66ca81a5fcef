import { commandPage } from './commands.ts'
import { dossierPage } from './fields.ts'
import { dossierSchema } from './schema.ts'

/** Every generated page: its path from the root, and its text. */
export const generatedPages = (): readonly (readonly [path: string, text: string])[] => [
  ['docs/dossier.schema.json', dossierSchema()],
  ['docs/dossier.md', dossierPage()],
  ['docs/cli.md', commandPage()],
]
