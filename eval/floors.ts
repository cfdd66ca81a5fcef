/**
 * `eval/floors.json`: figures that must not be lost, with the version of the set and the hash of the data they were
 * reached on. Each stands a slack below what was reached, so that a change that costs less than that passes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataHash } from './files.ts'
import type { EvalSet, Outcome, Progress } from './set.ts'
import { setNamed } from './sets.ts'

export type Floor = {
  readonly set: string
  readonly version: string
  /** SHA-256 over the data files in the order of their names. */
  readonly sha256: string
  /** What the floors stand below the figures when they were set. */
  readonly slack: number
  readonly floors: Readonly<Record<string, number>>
}

/** The folder of all sets, and the sets asked for: all when none is named. */
type Asked = { readonly data: string; readonly names: readonly string[] }

const FILE = new URL('./floors.json', import.meta.url)

/** The pinned figures of all sets. */
export const readFloors = (): Floor[] => JSON.parse(readFileSync(FILE, 'utf8')) as Floor[]

export type Verdict = { readonly fails: boolean; readonly line: string }

/** What a set's figures say to its floors: a line for each figure. */
export const judge = (floor: Floor, version: string, sha256: string, figures: Outcome['figures']): Verdict[] => {
  if (version !== floor.version || sha256 !== floor.sha256)
    return [
      {
        fails: true,
        line: `${floor.set}: the floors were set on ${floor.version}, data ${floor.sha256.slice(0, 12)}; this is ${version}, data ${sha256.slice(0, 12)}`,
      },
    ]
  return Object.entries(floor.floors).map(([name, least]) => {
    const reached = figures[name] ?? 0
    const fails = reached < least
    return {
      fails,
      line: `${floor.set}: ${name} ${reached.toFixed(4)}, floor ${least.toFixed(4)}${fails ? ' BELOW' : ''}`,
    }
  })
}

const wanted = ({ names }: Asked, floor: Floor): boolean => names.length === 0 || names.includes(floor.set)

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Measures each pinned set whose data stands below `data`: 0 when every floor holds, 1 when one does not. */
export const checkFloors = async (asked: Asked, progressOf: (name: string) => Progress): Promise<number> => {
  let checked = 0
  let failed = 0
  for (const floor of readFloors()) {
    const set = setNamed(floor.set) as EvalSet
    const path = join(asked.data, set.place)
    if (!wanted(asked, floor)) continue
    if (!existsSync(path)) {
      say(`${floor.set}: not checked, there is no data at ${path}`)
      continue
    }
    const sha256 = dataHash(set.files(path))
    const { figures } = await set.measure(path, progressOf(set.name))
    checked++
    for (const { fails, line } of judge(floor, set.version, sha256, figures)) {
      say(line)
      if (fails) failed++
    }
  }
  const verdict = failed === 0 ? 'all hold' : `${failed} figures below`
  say(checked === 0 ? 'floors: nothing checked' : `floors: ${checked} sets checked, ${verdict}`)
  return failed === 0 ? 0 : 1
}

/** The floor of a figure: four places, rounded down. */
export const floorOf = (reached: number, slack: number): number =>
  Math.max(0, Math.floor((reached - slack) * 10_000) / 10_000)

/** Measures the pinned sets anew and writes their floors: the same figures, less each set's slack. */
export const setFloors = async (asked: Asked, progressOf: (name: string) => Progress): Promise<number> => {
  const floors = readFloors()
  for (const [i, floor] of floors.entries()) {
    const set = setNamed(floor.set) as EvalSet
    const path = join(asked.data, set.place)
    if (!wanted(asked, floor) || !existsSync(path)) continue
    const { figures } = await set.measure(path, progressOf(set.name))
    const pinned = Object.keys(floor.floors).map((name) => [name, floorOf(figures[name] ?? 0, floor.slack)] as const)
    floors[i] = {
      ...floor,
      version: set.version,
      sha256: dataHash(set.files(path)),
      floors: Object.fromEntries(pinned),
    }
    for (const [name, least] of pinned) say(`${set.name}: ${name} ${(figures[name] ?? 0).toFixed(4)}, floor ${least}`)
    writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`)
  }
  return 0
}
