/** Proposals in the order in which they can be followed: each counter-proposal after what it answers. */
import type { Proposal } from '../../model/ledger.ts'
import type { TimeRange } from '../../model/time.ts'
import { byTime } from './when.ts'

const earliest = (times: readonly (TimeRange | null)[]): TimeRange | null => times.toSorted(byTime)[0] ?? null

/**
 * Roots in order of time, each followed by what answers it. A root without a date stands where the earliest
 * dated answer to it stands; what has no date anywhere comes last.
 */
export const inChains = (proposals: readonly Proposal[]): Proposal[] => {
  const ids = new Set(proposals.map((one) => one.id))
  const answers = Map.groupBy(proposals, (one) =>
    one.inReplyTo !== null && ids.has(one.inReplyTo) ? one.inReplyTo : '',
  )
  const placed = new Set<string>()
  const below = (one: Proposal): Proposal[] => {
    if (placed.has(one.id)) return []
    placed.add(one.id)
    return [one, ...(answers.get(one.id) ?? []).toSorted((a, b) => byTime(a.made, b.made)).flatMap(below)]
  }
  const chains = (answers.get('') ?? []).map((root) => {
    const chain = below(root)
    const times = chain.flatMap(({ made, responses }) => [made, ...responses.map((response) => response.at)])
    return { chain, at: root.made ?? earliest(times) }
  })
  const rooted = chains.toSorted((a, b) => byTime(a.at, b.at)).flatMap((one) => one.chain)
  // Proposals that answer one another in a ring have no root; they are shown all the same.
  return [...rooted, ...proposals.filter((one) => !placed.has(one.id))]
}
