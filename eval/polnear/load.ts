/** PolNeAR in brat standoff: DOC.txt beside DOC.ANNOTATOR.ann. A document with several annotators counts by the first by name. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/text/span.ts'

/** Offsets are in UTF-16 code units of `text`; brat counts code points, and they are converted. */
export type GoldAttribution = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}
export type GoldDocument = {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

type Part = keyof GoldAttribution
const PARTS: Readonly<Record<string, Part>> = { Source: 'source', Cue: 'cue', Content: 'content' }

/** UTF-16 offset of each code point of `text`, its length last. */
const unitOffsets = (text: string): number[] => {
  const offsets: number[] = []
  let at = 0
  for (const char of text) {
    offsets.push(at)
    at += char.length
  }
  offsets.push(at)
  return offsets
}

/** Attributions of one .ann file: T lines are text-bound, E lines tie them. Unknown references are passed over. */
export const parseStandoff = (standoff: string, text: string): GoldAttribution[] => {
  const offsets = unitOffsets(text)
  const bound = new Map<string, Span[]>()
  const lines = standoff.split('\n')
  for (const line of lines) {
    const [id, what] = line.split('\t')
    if (id?.startsWith('T') !== true || what === undefined) continue
    const spans = what
      .slice(what.indexOf(' ') + 1)
      .split(';')
      .map((pair) => {
        const [start, end] = pair.split(' ').map(Number)
        return { start: offsets[start ?? 0] ?? text.length, end: offsets[end ?? 0] ?? text.length }
      })
    bound.set(id, spans)
  }
  const found: GoldAttribution[] = []
  for (const line of lines) {
    const [id, what] = line.split('\t')
    if (id?.startsWith('E') !== true || what === undefined) continue
    const parts: Record<Part, Span[]> = { source: [], cue: [], content: [] }
    for (const pair of what.trim().split(/\s+/)) {
      const [role, ref] = pair.split(':')
      const part = PARTS[(role ?? '').replace(/\d+$/, '')]
      if (part !== undefined) parts[part].push(...(bound.get(ref ?? '') ?? []))
    }
    for (const spans of Object.values(parts)) spans.sort((a, b) => a.start - b.start)
    if (parts.cue.length + parts.content.length > 0) found.push(parts)
  }
  return found
}

/** All documents of a folder, sorted by name; ids are file names without `.txt`. */
export const loadPolnear = (folder: string): GoldDocument[] => {
  const files = readdirSync(folder).sort()
  return files
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const id = name.slice(0, -4)
      const text = readFileSync(join(folder, name), 'utf8')
      const standoff = files.find((other) => other.startsWith(`${id}.`) && other.endsWith('.ann'))
      return {
        id,
        text,
        attributions: standoff === undefined ? [] : parseStandoff(readFileSync(join(folder, standoff), 'utf8'), text),
      }
    })
}
