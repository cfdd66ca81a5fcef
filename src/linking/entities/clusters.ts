/** Joins the referents of many documents that are one thing. */
import { SURNAME_FIRST } from '../../lexicons/name-words.ts'
import { fold, sameSpelling } from '../../text/spelling.ts'
import type { Node } from './nodes.ts'

const wordsOf = (name: string): string[] => fold(name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')).split(' ')
const isFull = (node: Node): boolean => wordsOf(node.name).length >= 2

const sameFullName = (a: string, b: string): boolean => {
  const x = wordsOf(a)
  const y = wordsOf(b)
  if (x.join('') === y.join('')) return true
  const [xFirst, yFirst, xLast, yLast] = [x[0] ?? '', y[0] ?? '', x.at(-1) ?? '', y.at(-1) ?? '']
  return sameSpelling(xLast, yLast) && (sameSpelling(xFirst, yFirst) || (Math.min(xFirst.length, yFirst.length) === 1 && xFirst.charAt(0) === yFirst.charAt(0)))
}

/** The words by which a full name is shortened: its last, or the first of an East Asian name. */
const shortsOf = (name: string): string[] => {
  const words = wordsOf(name)
  const last = words.slice(1).join(' ')
  return [words.at(-1) ?? '', last, ...(SURNAME_FIRST.has(words[0] ?? '') ? [words[0] ?? ''] : [])]
}

const compatible = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

/** A cluster's party: the one most of its nodes give, by the number of their mentions, ties by name. */
export const partyOfNodes = (nodes: readonly Node[]): string | null => {
  const counts = new Map<string, number>()
  for (const { party, spans } of nodes) if (party !== null) counts.set(party, (counts.get(party) ?? 0) + spans.length + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

type Cluster = Node[]

/** Full names first, so that what a short form may mean is known before any short form is placed. */
const clusterPeople = (nodes: readonly Node[]): Cluster[] => {
  const clusters: Cluster[] = []
  for (const node of nodes.filter(isFull)) {
    const found = clusters.find((cluster) => cluster.some((other) => sameFullName(other.name, node.name)))
    if (found === undefined) clusters.push([node])
    else found.push(node)
  }
  const full = [...clusters]
  const singles = new Map<string, Cluster>()
  for (const node of nodes.filter((one) => !isFull(one))) {
    const word = fold(node.name)
    const bearers = (fits: (short: string) => boolean): Cluster[] =>
      full.filter((cluster) => cluster.some(({ name }) => shortsOf(name).some(fits)) && compatible(partyOfNodes(cluster), node.party))
    const exact = bearers((short) => short === word)
    const found = exact.length > 0 ? exact : bearers((short) => sameSpelling(short, word))
    const same = node.party === null ? found : found.filter((cluster) => partyOfNodes(cluster) === node.party)
    const one = found.length === 1 ? found[0] : same.length === 1 ? same[0] : undefined
    if (one !== undefined) {
      one.push(node)
      continue
    }
    const key = `${word}\n${node.party ?? ''}`
    const single = singles.get(key)
    if (single === undefined) singles.set(key, [node])
    else single.push(node)
  }
  return [...clusters, ...singles.values()]
}

const keyOf = (node: Node): string =>
  node.gazetteer ?? `${node.kind}\n${fold(node.name).replace(/^the /, '')}\n${node.kind === 'organization' ? (node.party ?? '') : ''}`

/** Clusters of nodes that are one thing. The nodes' order decides ties, so callers hand them in one fixed order. */
export const clustersOf = (nodes: readonly Node[]): Cluster[] => {
  const keyed = new Map<string, Cluster>()
  for (const node of nodes) {
    if (node.kind === 'person' && node.gazetteer === null) continue
    const key = keyOf(node)
    const cluster = keyed.get(key)
    if (cluster === undefined) keyed.set(key, [node])
    else cluster.push(node)
  }
  return [...keyed.values(), ...clusterPeople(nodes.filter(({ kind, gazetteer }) => kind === 'person' && gazetteer === null))]
}
