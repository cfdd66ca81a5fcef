/** Every public set that `npm run eval` knows. */
import { BABE } from './babe/set.ts'
import { EXTRACTION } from './extraction/set.ts'
import { NANCO } from './nanco/set.ts'
import { PLOVER } from './plover/set.ts'
import { POLNEAR } from './polnear/set.ts'
import type { EvalSet } from './set.ts'
import { STORY_SETS } from './stories/set.ts'
import { TEMPEVAL } from './tempeval/set.ts'

export const SETS: readonly EvalSet[] = [POLNEAR, TEMPEVAL, ...STORY_SETS, PLOVER, EXTRACTION, BABE, NANCO]

/** The set of a name, or null. */
export const setNamed = (name: string): EvalSet | null => SETS.find((one) => one.name === name) ?? null
