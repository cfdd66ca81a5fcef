/** The whole process from outside: wall time and peak memory, beside the time Node itself takes to start. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { ROOT } from '../spawn.ts'

export type Process = {
  readonly name: string
  /** Median and least of the runs, in milliseconds. */
  readonly median: number
  readonly least: number
  /** Peak resident memory of the median run, in megabytes (10^6 bytes). */
  readonly memory: number
}

type Run = { readonly wall: number; readonly memory: number }

/** Loaded before the command: says the process's own peak memory on file descriptor 3 as it exits. */
const PROBE = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))",
)}`

const runOnce = (args: readonly string[]): Promise<Run> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, ['--import', PROBE, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    })
    let kilobytes = ''
    child.stdout?.resume()
    child.stdio[3]?.on('data', (part: Buffer) => (kilobytes += part.toString()))
    child.on('error', reject)
    child.on('close', (code) => {
      const wall = performance.now() - started
      if (code !== 0) reject(new Error(`exit code ${String(code)} of ${args.join(' ')}`))
      else resolve({ wall, memory: (Number(kilobytes) * 1024) / 1e6 })
    })
  })

const measured = async (name: string, args: readonly string[], runs: number): Promise<Process> => {
  await runOnce(args)
  const all: Run[] = []
  for (let i = 0; i < runs; i++) all.push(await runOnce(args))
  all.sort((a, b) => a.wall - b.wall)
  const middle = all[Math.floor(all.length / 2)] as Run
  return { name, median: middle.wall, least: (all[0] as Run).wall, memory: middle.memory }
}

/** The first, unmeasured run of each fills the compile cache, as a user's first run does. */
export const measureProcesses = async (paths: readonly string[], runs: number): Promise<readonly Process[]> => {
  const bin = join(ROOT, 'bin/crosswire.js')
  return [
    await measured('node alone', ['-e', '0'], runs),
    await measured('crosswire --version', [bin, '--version'], runs),
    await measured('crosswire compare --json', [bin, 'compare', '--json', ...paths], runs),
    await measured('crosswire compare --html', [bin, 'compare', '--html', 'out/bench.html', ...paths], runs),
  ]
}
