/** The first chain: which tokens are cues. Labels: outside, a cue's first token, its later ones. */
import type { Columns } from './columns.ts'
import type { Cue } from './chain.ts'
import { topologyOf } from './crf.ts'

export const CUE_LABELS = 3

/** No later token without a first. */
export const CUE_TOPOLOGY = topologyOf([0, 1, 2], [true, true, false], (from, to) => to !== 2 || from !== 0)

const VERB = 16
const AUXILIARY = 4

/** The token that names the saying: the last verb, else the first noun or last token. */
export const cueHead = ({ pos, lexicon }: Columns, first: number, end: number): number => {
  for (let i = first; i < end; i++) if (pos[i] === VERB && ((lexicon[i] as number) & 0b100000111111) !== 0) return i
  for (let i = end - 1; i >= first; i--) if (pos[i] === VERB) return i
  for (let i = first; i < end; i++) if (pos[i] === 8 || (lexicon[i] as number) !== 0) return i
  for (let i = end - 1; i >= first; i--) if (pos[i] !== AUXILIARY && pos[i] !== 13) return i
  return first
}

/** Cues from labels; `sure(i)`: the probability that token i begins one. */
export const cuesFrom = (columns: Columns, labels: ArrayLike<number>, sure: (first: number) => number): Cue[] => {
  const cues: Cue[] = []
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== 1) continue
    let end = i + 1
    while (end < labels.length && labels[end] === 2) end++
    cues.push({ first: i, end, head: cueHead(columns, i, end), sure: sure(i) })
  }
  return cues
}
