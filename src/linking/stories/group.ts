/** Average-linkage grouping over a sparse graph of affinities: the two nearest groups join until none are near enough. */

export type Edge = { readonly a: number; readonly b: number; readonly affinity: number }

type Join = {
  readonly affinity: number
  readonly a: number
  readonly b: number
  readonly aVersion: number
  readonly bVersion: number
}

/** Best first; equal affinities by index, so that the result never hangs on the order of the edges. */
const before = (x: Join, y: Join): boolean =>
  x.affinity !== y.affinity ? x.affinity > y.affinity : x.a !== y.a ? x.a < y.a : x.b < y.b

/** A binary heap of joins, best on top. */
const push = (heap: Join[], join: Join): void => {
  let at = heap.push(join) - 1
  while (at > 0) {
    const up = (at - 1) >> 1
    const parent = heap[up] as Join
    if (!before(join, parent)) break
    heap[at] = parent
    at = up
  }
  heap[at] = join
}

const pop = (heap: Join[]): Join | undefined => {
  const top = heap[0]
  const last = heap.pop()
  if (top === undefined || last === undefined || heap.length === 0) return top
  let at = 0
  for (;;) {
    let down = 2 * at + 1
    if (down >= heap.length) break
    if (down + 1 < heap.length && before(heap[down + 1] as Join, heap[down] as Join)) down++
    if (!before(heap[down] as Join, last)) break
    heap[at] = heap[down] as Join
    at = down
  }
  heap[at] = last
  return top
}

/**
 * Groups `count` items. A pair without an edge counts as affinity 0; groups join while the mean affinity of
 * their pairs is at least `least` (> 0). Members ascend within a group, groups by their first member.
 */
export const groupByAffinity = (count: number, edges: readonly Edge[], least: number): number[][] => {
  const members: (number[] | null)[] = Array.from({ length: count }, (_, i) => [i])
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map<number, number>())
  const versions = new Array<number>(count).fill(0)
  const heap: Join[] = []
  const consider = (a: number, b: number): void => {
    const pairs = (members[a]?.length ?? 0) * (members[b]?.length ?? 0)
    const mean = (sums[a]?.get(b) ?? 0) / pairs
    if (mean >= least)
      push(heap, {
        affinity: mean,
        a: Math.min(a, b),
        b: Math.max(a, b),
        aVersion: versions[Math.min(a, b)] as number,
        bVersion: versions[Math.max(a, b)] as number,
      })
  }
  for (const { a, b, affinity } of edges) {
    sums[a]?.set(b, affinity)
    sums[b]?.set(a, affinity)
  }
  for (const { a, b } of edges) consider(a, b)
  for (let join = pop(heap); join !== undefined; join = pop(heap)) {
    const { a, b } = join
    if (versions[a] !== join.aVersion || versions[b] !== join.bVersion || members[a] === null || members[b] === null)
      continue
    members[a] = [...(members[a] as number[]), ...(members[b] as number[])]
    members[b] = null
    const into = sums[a] as Map<number, number>
    for (const [other, sum] of sums[b] as Map<number, number>) {
      const theirs = sums[other] as Map<number, number>
      theirs.delete(b)
      if (other === a) continue
      into.set(other, (into.get(other) ?? 0) + sum)
      theirs.set(a, into.get(other) ?? 0)
    }
    into.delete(b)
    versions[a] = join.aVersion + 1
    for (const other of into.keys()) consider(a, other)
  }
  return members.filter((group) => group !== null).map((group) => group.sort((x, y) => x - y))
}
