/** Joins the referents of many documents that are one thing. */
import { SURNAME_FIRST } from '../../lexicons/name-words.ts'
import { isNickname } from '../../lexicons/nicknames.ts'
import { fold, sameSpelling } from '../../text/spelling.ts'
import type { Node } from './nodes.ts'

const wordsOf = (name: string): string[] =>
  fold(name.replace(/,? (?:Jr|Sr)\.?$|(?<=\S \S+) (?:II|III|IV)$/, '')).split(' ')
/** Particles that begin a surname: "Al-Oru" is one word of a name. */
const LEADING = /^(?:al|el|bin|ibn|von|van|de|der|den|la|le|di|da)$/
const isFull = (node: Node): boolean => {
  const words = wordsOf(node.name)
  return words.length > (LEADING.test(words[0] ?? '') ? (LEADING.test(words[1] ?? '') ? 3 : 2) : 1)
}

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
      (xLast === yLast && isNickname(xFirst, yFirst)) ||
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

const nameKey = ({ kind, name }: Node): string => `${kind}\n${fold(name).replace(/^the /, '')}`

/** The capitals of a body's name, small words left out. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('')

const ACRONYM = /^\p{Lu}{3,6}$/u

/** Names of bodies by the acronyms that one of them alone has, in the corpus's words or by its capitals. */
const acronymsOf = (nodes: readonly Node[]): Map<string, Node> => {
  const found = new Map<string, Node>()
  const doubtful = new Set<string>()
  for (const node of nodes) {
    if (node.kind !== 'organization' || !/\s/.test(node.name) || node.forms.size === 0) continue
    for (const short of new Set([initialsOf(node.name), ...node.forms.keys()])) {
      if (!ACRONYM.test(short)) continue
      const other = found.get(short)
      if (other !== undefined && nameKey(other) !== nameKey(node)) doubtful.add(short)
      else found.set(short, node)
    }
  }
  for (const short of doubtful) found.delete(short)
  return found
}

/** What joins things of one name: listed ones their key; bodies of one name are apart only where the texts give them different parties. */
const keysOf = (nodes: readonly Node[]): ((node: Node) => string) => {
  const acronyms = acronymsOf(nodes)
  const parties = new Map<string, Set<string>>()
  const plain = (node: Node): string =>
    nameKey(node.kind === 'organization' && ACRONYM.test(node.name) ? (acronyms.get(node.name) ?? node) : node)
  for (const node of nodes)
    if (node.gazetteer === null && node.party !== null)
      parties.set(plain(node), (parties.get(plain(node)) ?? new Set<string>()).add(node.party))
  return (node) => {
    const full = node.kind === 'organization' && node.gazetteer === null ? acronyms.get(node.name) : undefined
    if (full !== undefined && full.gazetteer !== null) return full.gazetteer
    if (node.gazetteer !== null) return node.gazetteer
    const several = node.kind === 'organization' && (parties.get(plain(node))?.size ?? 0) > 1
    return several ? `${plain(node)}\n${node.party ?? ''}` : plain(node)
  }
}

/** Offices that one person at a time holds for a party. */
const SINGULAR =
  /^(?:president|prime minister|premier|chancellor|king|queen|emir|supreme leader|leader|foreign minister|defen[cs]e minister|finance minister|interior minister|secretary of state|foreign secretary|vice president|secretary-general|crown prince|pope|foreign policy chief|national security advis[eo]r)$/

/** One name for an office that is called by several. */
const officeOf = (role: string): string => (role === 'premier' ? 'prime minister' : role.replace('defense', 'defence'))

/** A person told only by an office: "the Iranian foreign minister". */
const isUnnamed = (node: Node): boolean => node.kind === 'person' && node.gazetteer === null && node.forms.size === 0

/**
 * Places unnamed holders of an office: with the one named person of the corpus who holds it for that party;
 * else together where the office has one holder; officials, aides and diplomats stay apart, document by document.
 */
const placeUnnamed = (nodes: readonly Node[], people: readonly Cluster[]): Cluster[] => {
  const made = new Map<string, Cluster>()
  for (const node of nodes) {
    const office = officeOf(node.roles[0] ?? '')
    const singular = SINGULAR.test(office) && node.party !== null
    const holders = singular
      ? people.filter(
          (cluster) =>
            partyOfNodes(cluster) === node.party &&
            cluster.some(({ roles }) => roles.some((role) => officeOf(role) === office)),
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
  const keyOf = keysOf(nodes)
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
