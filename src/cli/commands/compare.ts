/** `crosswire compare PATH... [--json | --markdown | --full] [--html FILE]`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Dossier } from '../../model/dossier.ts'
import { DONE, UNUSABLE, WrongUse } from '../exit.ts'
import { complainOf, readingOptions, type InputOptions } from '../inputs.ts'
import { complain, print } from '../output.ts'
import { progressOn } from '../progress.ts'
import { messageOf } from '../trouble.ts'

export type CompareOptions = InputOptions & {
  readonly json?: boolean
  readonly markdown?: boolean
  readonly html?: string
  readonly full?: boolean
}

/** Narrower than this, tables are hard to read; wider, lines are. */
const MIN_WIDTH = 60
const MAX_WIDTH = 120
const DEFAULT_WIDTH = 100

const width = (): number => Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, process.stdout.columns ?? DEFAULT_WIDTH))

/** The dossier in the face asked for. Faces are loaded only when shown. */
const face = async (dossier: Dossier, options: CompareOptions): Promise<string> => {
  if (options.json === true) return `${JSON.stringify(dossier)}\n`
  if (options.markdown === true) return (await import('../../service/present/markdown/markdown.ts')).markdown(dossier)
  const { terminal } = await import('../../service/present/terminal/terminal.ts')
  const { createColors, isColorSupported } = (await import('picocolors')).default
  return terminal(dossier, {
    width: width(),
    full: options.full === true,
    colors: createColors(isColorSupported && (process.stdout.isTTY || process.env.FORCE_COLOR !== undefined)),
  })
}

const writePage = async (dossier: Dossier, file: string): Promise<void> => {
  const { html } = await import('../../service/present/html/html.ts')
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html(dossier))
  } catch (error) {
    throw new WrongUse(`${file}: ${messageOf(error)}`)
  }
}

export const compareCommand = async (paths: readonly string[], options: CompareOptions): Promise<number> => {
  const { compare } = await import('../../compose.ts')
  const progress = progressOn(process.stderr, () => performance.now())
  const { dossier, unreadable } = await compare(paths, {
    ...(await readingOptions(options)),
    onProgress: progress.step,
  })
  progress.end()
  complainOf(dossier.notices)
  if (dossier.documents.length === 0) {
    complain('nothing readable was given.')
    return UNUSABLE
  }
  if (options.html !== undefined) await writePage(dossier, options.html)
  await print(await face(dossier, options))
  return options.strict === true && unreadable > 0 ? UNUSABLE : DONE
}
