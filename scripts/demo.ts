/** `npm run demo`: the dossier of the sample coverage, in the terminal and as a page. */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './spawn.ts'

mkdirSync(join(ROOT, 'out'), { recursive: true })
const args = [join(ROOT, 'bin/crosswire.js'), 'compare', 'examples', '--html', 'out/report.html']
const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
if (status === 0)
  console.log(
    `\nThe whole dossier, every line open on its words: open ${join(ROOT, 'out', 'report.html')} in a browser.`,
  )
process.exitCode = status ?? 1
