/** `npm run check`: types, lint, formatting, unused exports, import direction. Every part runs; any failure fails it. */
import { runTool } from './spawn.ts'

/** Modules that are only imported when they are needed, which the search for unused exports does not see. */
const LOADED_LATE = ['.config.ts', 'src/cli/run.ts', 'src/cli/commands/', 'src/compose.ts']

const PARTS: readonly (readonly [name: string, file: string, args: readonly string[]])[] = [
  ['types', 'typescript/bin/tsc', ['-p', '.']],
  ['lint', 'eslint/bin/eslint.js', ['.', '--max-warnings=0']],
  ['formatting', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']],
  [
    'unused exports',
    'ts-unused-exports/bin/ts-unused-exports',
    ['tsconfig.json', `--excludePathsFromReport=${LOADED_LATE.join(';')}`, '--allowUnusedTypes'],
  ],
  [
    'import direction',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['src', 'scripts', '--config', '.dependency-cruiser.js'],
  ],
]

const wanted = process.argv.slice(2)
const failed: string[] = []
for (const [name, file, args] of PARTS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`check: ${name}`)
  if ((await runTool(file, args)) !== 0) failed.push(name)
}
console.log(failed.length === 0 ? 'check: all well' : `check: failed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
