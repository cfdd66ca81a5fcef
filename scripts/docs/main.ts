/** `npm run docs`: writes the pages that are generated. A test holds that they are current. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../spawn.ts'
import { generatedPages } from './pages.ts'

for (const [path, text] of generatedPages()) {
  writeFileSync(join(ROOT, path), text)
  console.log(`wrote ${path}`)
}
