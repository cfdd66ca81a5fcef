/** Joins the referents of many documents that are one thing. */
import { SURNAME_FIRST } from '../../lexicons/name-words.ts'
import { fold, sameSpelling } from '../../text/spelling.ts'
import type { Node } from './nodes.ts'

const wordsOf = (name: string): string[] =>
  fold(name.replace(/,? (?:Jr|Sr)\.?$|(?<=\S \S+) (?:II|III|IV)$/, '')).split(' ')
const isFull = (node: Node): boolean => wordsOf(node.name).length >= 2

/** A son bears his father's name: with and without "Jr." are two people. */
const JUNIOR = /,? Jr\.?$/

/** Middle names, where both are given, must not disagree in their first letters ("George W.", "George H. W."). */
const sameMiddle = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a[0]?.charAt(0) === b[0]?.charAt(0)

const sameFullName = (a: string, b: string): boolean => {
  const x = wordsOf(a)
  const y = wordsOf(b)
  if (JUNIOR.test(a) !== JUNIOR.test(b)) return false
  if (x.join('') === y.join('')) return true
  if (!sameMiddle(x.slice(1, -1), y.slice(1, -1))) return false
  const [xFirst, yFirst, xLast, yLast] = [x[0] ?? '', y[0] ?? '', x.at(-1) ?? '', y.at(-1) ?? '']
  return (
    sameSpelling(xLast, yLast) &&
    (sameSpelling(xFirst, yFirst) ||
      (xLast === yLast &&
        ((xFirst.length === 1 && yFirst.startsWith(xFirst)) || (yFirst.length === 1 && xFirst.startsWith(yFirst)))))
  )
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
  for (const { party, spans } of nodes)
    if (party !== null) counts.set(party, (counts.get(party) ?? 0) + spans.length + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

/** How many times as often as all other bearers together one must be named to be meant by the bare surname. */
const DOMINANCE = 5

const mentionsOf = (cluster: readonly Node[]): number => cluster.reduce((sum, { spans }) => sum + spans.length, 0)

/** The bearer of a surname whom the corpus names far more than the others. */
const dominant = (bearers: readonly Cluster[]): Cluster | undefined => {
  const all = bearers.reduce((sum, cluster) => sum + mentionsOf(cluster), 0)
  return bearers.find((cluster) => mentionsOf(cluster) >= DOMINANCE * (all - mentionsOf(cluster)))
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
      full.filter(
        (cluster) =>
          cluster.some(({ name }) => shortsOf(name).some(fits)) && compatible(partyOfNodes(cluster), node.party),
      )
    const junior = JUNIOR.test(node.name)
    const exact = bearers((short) => short === word).filter(
      (cluster, _, all) => JUNIOR.test(cluster[0]?.name ?? '') === junior || all.length === 1,
    )
    const found = exact.length > 0 ? exact : bearers((short) => sameSpelling(short, word))
    const same = node.party === null ? found : found.filter((cluster) => partyOfNodes(cluster) === node.party)
    const one = found.length === 1 ? found[0] : same.length === 1 ? same[0] : dominant(found)
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
  node.gazetteer ??
  `${node.kind}\n${fold(node.name).replace(/^the /, '')}\n${node.kind === 'organization' ? (node.party ?? '') : ''}`

/** Offices that one person at a time holds for a party. */
const SINGULAR =
  /^(?:president|prime minister|premier|chancellor|king|queen|emir|supreme leader|leader|foreign minister|defen[cs]e minister|finance minister|interior minister|secretary of state|foreign secretary|vice president|secretary-general|crown prince|pope|foreign policy chief|national security advis[eo]r)$/

/** A person told only by an office: "the Iranian foreign minister". */
const isUnnamed = (node: Node): boolean => node.kind === 'person' && node.gazetteer === null && node.forms.size === 0

/**
 * Places unnamed holders of an office: with the one named person of the corpus who holds it for that party;
 * else together where the office has one holder; officials, aides and diplomats stay apart, document by document.
 */
const placeUnnamed = (nodes: readonly Node[], people: readonly Cluster[]): Cluster[] => {
  const made = new Map<string, Cluster>()
  for (const node of nodes) {
    const office = node.roles[0] ?? ''
    const singular = SINGULAR.test(office) && node.party !== null
    const holders = singular
      ? people.filter(
          (cluster) => partyOfNodes(cluster) === node.party && cluster.some(({ roles }) => roles.includes(office)),
        )
      : []
    const key = singular ? `${office}\n${node.party ?? ''}` : `${node.document}\n${String(node.referent)}`
    const cluster = holders.length === 1 ? holders[0] : made.get(key)
    if (cluster === undefined) made.set(key, [node])
    else cluster.push(node)
  }
  return [...made.values()]
}

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
  const people = clusterPeople(
    nodes.filter((node) => node.kind === 'person' && node.gazetteer === null && !isUnnamed(node)),
  )
  const unnamed = placeUnnamed(nodes.filter(isUnnamed), people)
  return [...keyed.values(), ...people, ...unnamed]
}
