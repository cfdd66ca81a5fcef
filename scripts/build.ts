/** `npm run build`: the published package's JavaScript in dist/, with the data files that the sources read. */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runTool } from './spawn.ts'

const SOURCES = join(ROOT, 'src')
const DIST = join(ROOT, 'dist')

rmSync(DIST, { recursive: true, force: true })
const code = await runTool('typescript/bin/tsc', ['-p', 'tsconfig.build.json'])
if (code === 0)
  cpSync(SOURCES, DIST, { recursive: true, filter: (path) => !/\.tsx?$/.test(path) && !path.includes('.test.') })
process.exitCode = code
