#!/usr/bin/env node
/** The `crosswire` command. Plain JavaScript, so that an older Node can say what it needs. */
const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  process.stderr.write(`crosswire needs Node 24 or later; this is Node ${process.versions.node}.\n`)
  process.exit(2)
} else {
  const { existsSync } = await import('node:fs')
  const { enableCompileCache } = await import('node:module')
  // Kept between runs: compiled code, and sources with their types taken off.
  enableCompileCache()
  // A checkout runs its sources as they are; the published package has only dist.
  const sources = new URL('../src/cli/main.ts', import.meta.url)
  await import(existsSync(sources) ? sources.href : new URL('../dist/cli/main.js', import.meta.url).href)
}
