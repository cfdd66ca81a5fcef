/**
 * Runs a file of this repository on the Node that it pins, installing what is missing first:
 *
 *   node scripts/run.js FILE [ARGS...]
 *
 * Plain JavaScript for Node 20 and later: this is what a fresh clone starts with. Everything else
 * may then count on Node 24 and on the locked packages. Whatever the installation prints goes to
 * stderr, so that `npm run --silent crosswire -- ... | other` carries the product's output alone.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const WANTED_MAJOR = 24
const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** True when every package the lockfile needs on any machine stands in node_modules at its locked version. */
const installed = () => {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const here = read('node_modules/.package-lock.json').packages
  return Object.entries(read('package-lock.json').packages).every(
    ([path, one]) =>
      path === '' || one.optional === true || one.devOptional === true || here[path]?.version === one.version,
  )
}

const install = () => {
  process.stderr.write('Installing what is missing (npm ci) ...\n')
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const stdio = ['ignore', 2, 2]
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio })
    : spawnSync('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' })
  if (status !== 0) {
    process.stderr.write('npm ci failed; nothing was run.\n')
    process.exit(1)
  }
}

const major = (version) => Number(version.split('.')[0])

/** The Node to run on: this one when it is new enough, else the one the lockfile brought. */
const nodeToUse = () => {
  if (major(process.versions.node) >= WANTED_MAJOR) return null
  const bundled = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(bundled)) return bundled
  process.stderr.write(`Node ${WANTED_MAJOR} is needed; this is ${process.version}, and node_modules has none.\n`)
  process.exit(1)
}

const runOn = (node, args) => {
  const child = spawn(node, args, { stdio: 'inherit' })
  const passOn = (signal) => child.kill(signal)
  process.on('SIGINT', passOn)
  process.on('SIGTERM', passOn)
  child.on('close', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)))
}

const [file, ...args] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('Usage: node scripts/run.js FILE [ARGS...]\n')
  process.exit(2)
}
const product = file === 'bin/crosswire.js'
if (product ? !existsSync(join(root, 'node_modules/.package-lock.json')) : !installed()) install()

// npm starts scripts in the package's folder; the product's paths are meant where the user stands.
if (product && process.env.npm_lifecycle_event === 'crosswire' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD)
else if (!product) process.chdir(root)

const path = join(root, file)
const node = nodeToUse()
if (node !== null) runOn(node, [path, ...args])
else {
  process.argv = [process.argv[0], path, ...args]
  await import(pathToFileURL(path).href)
}
