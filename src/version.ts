import { readFileSync } from 'node:fs'

/** The version in package.json, which stands one folder above the sources and above the built package alike. */
export const VERSION = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version
