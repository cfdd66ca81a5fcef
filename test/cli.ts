/** Runs the `crosswire` command as a person would. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const BIN = join(import.meta.dirname, '..', 'bin', 'crosswire.js')

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs one command line to its end; `input` goes to stdin. */
export const crosswire = (
  args: readonly string[],
  { cwd, input = '', env = {} }: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...process.env, CI: '', ...env } })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, out, err })
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
