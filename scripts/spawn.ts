/** Runs the tools of `node_modules` on the Node this process runs on. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

/** Runs a JavaScript file below `node_modules` with its output shown; resolves with the exit code. */
export const runTool = (file: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', file), ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env,
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
