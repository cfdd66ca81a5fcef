/** `npm test`: every test, and a closing line in plain words. Arguments go to vitest. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runTool } from './spawn.ts'

const report = join(ROOT, 'out', 'tests.json')
mkdirSync(join(ROOT, 'out'), { recursive: true })
rmSync(report, { force: true })

const code = await runTool('vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
])
const counts = JSON.parse(readFileSync(report, 'utf8')) as {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numFailedTestSuites: number
}
const skipped = counts.numPendingTests > 0 ? `, ${String(counts.numPendingTests)} skipped` : ''
console.log(`${String(counts.numPassedTests)} passed, ${String(counts.numFailedTests)} failed${skipped}`)
process.exitCode = code
