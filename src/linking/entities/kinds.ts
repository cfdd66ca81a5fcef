/**
 * Lets the corpus decide what an unlisted name is: one name in one run of documents is one thing, of the kind that
 * the best evidence shows. A surname that is also a place's name stays a person's where a person of that name is known.
 */
import type { EntityKind } from '../../model/dossier.ts'
import { fold } from '../../text/spelling.ts'
import type { Node } from './nodes.ts'

/** Evidence that one document gives for its kind of a name: a state by its own deeds, a person by a title; else by how sure the document is. */
const TOLD = 6
const SURE = 4
const BY_USE = 1.5
const HARDLY = 0.5

const bare = (name: string): string => fold(name).replace(/^the /, '')

const weightOf = ({ kind, party, name, roles, certainty }: Node): number => {
  if (kind === 'place' && party === name) return TOLD
  if (kind === 'person' && roles.length > 0) return TOLD
  return certainty >= 0.9 ? SURE : certainty >= 0.7 ? BY_USE : HARDLY
}

const bestOf = (nodes: readonly Node[]): EntityKind => {
  const weights = new Map<EntityKind, number>()
  for (const node of nodes) weights.set(node.kind, (weights.get(node.kind) ?? 0) + weightOf(node))
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'person'
}

/** Last words of the full names of the corpus's people. */
const surnamesOf = (nodes: readonly Node[]): Set<string> =>
  new Set(
    nodes
      .filter(({ kind, name, forms }) => kind === 'person' && forms.size > 0 && /\s/.test(name))
      .map(({ name }) => fold(name).split(' ').at(-1) ?? ''),
  )

/** The nodes with their kinds settled. `outlets`: the names of the corpus's outlets. */
export const settleKinds = (nodes: readonly Node[], outlets: readonly string[]): Node[] => {
  const papers = new Set(outlets.map(bare))
  const surnames = surnamesOf(nodes)
  const byName = new Map<string, Node[]>()
  const isOpen = ({ gazetteer, forms }: Node): boolean => gazetteer === null && forms.size > 0
  for (const node of nodes.filter(isOpen)) byName.set(bare(node.name), [...(byName.get(bare(node.name)) ?? []), node])
  const kinds = new Map<string, EntityKind>()
  for (const [name, same] of byName) {
    if (papers.has(name)) kinds.set(name, 'organization')
    else if (surnames.has(name) && !same.some((node) => node.kind !== 'person' && weightOf(node) >= SURE))
      kinds.set(name, 'person')
    else if (same.some(({ kind }) => kind !== same[0]?.kind)) kinds.set(name, bestOf(same))
  }
  return nodes.map((node) => {
    const kind = isOpen(node) ? kinds.get(bare(node.name)) : undefined
    if (kind === undefined || kind === node.kind) return node
    const person = node.kind === 'person' && surnames.has(bare(node.name)) && weightOf(node) > HARDLY
    return person ? node : { ...node, kind }
  })
}
