/**
 * Where the `crosswire` command starts. Nothing is imported before it is known to be needed: the version
 * costs one small file, a command its own modules. Exit codes: 0 done, 1 a mismatch found by verify,
 * 2 wrong use or nothing readable.
 */
import { readFileSync } from 'node:fs'
import { endQuietlyOnBrokenPipe } from './output.ts'

const version = (): string => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return manifest.version
}

endQuietlyOnBrokenPipe()
const args = process.argv.slice(2)
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) process.stdout.write(`${version()}\n`)
else {
  const { run } = await import('./run.ts')
  process.exitCode = await run(args, version())
}
