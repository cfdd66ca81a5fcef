/** Which stories belong to one development: the same actors on the same matter, whatever the day. */
import { cosine, type Vector } from './weights.ts'
import type { Weighted } from './affinity.ts'
import { groupByAffinity, type Edge } from './group.ts'

/**
 * Likeness (geometric mean of the cosines of two stories' names and of their whole terms) from which they are one
 * development. Chosen on our own mini-corpora and on the topics of ECB+, whose two events per topic have one kind
 * but other parties and must stay apart.
 */
const SAME_DEVELOPMENT = 0.4

/** The mean direction of vectors, as a unit vector. */
const centroid = (vectors: readonly Vector[]): Vector => {
  const sum = new Map<string, number>()
  for (const vector of vectors) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight)
  const norm = Math.sqrt([...sum.values()].reduce((squares, weight) => squares + weight * weight, 0)) || 1
  return new Map([...sum].map(([term, weight]) => [term, weight / norm]))
}

type Subject = { readonly whole: Vector; readonly names: Vector }

const subjectOf = (members: readonly Weighted[]): Subject => ({
  whole: centroid(members.map(({ whole }) => whole)),
  names: centroid(members.map(({ names }) => names)),
})

/** Likeness of two stories' subjects, 0 to 1. */
const relatedness = (a: Subject, b: Subject): number => Math.sqrt(cosine(a.names, b.names) * cosine(a.whole, b.whole))

/** Name terms that carry most of a story's subject: stories that share none are not compared. */
const NAMES_INDEXED = 20

const pairsSharingNames = (subjects: readonly Subject[]): [number, number][] => {
  const postings = new Map<string, number[]>()
  const pairs = new Set<string>()
  subjects.forEach(({ names }, b) => {
    const heaviest = [...names].sort(([a, x], [c, y]) => y - x || (a < c ? -1 : 1)).slice(0, NAMES_INDEXED)
    for (const [name] of heaviest) {
      const posted = postings.get(name) ?? []
      for (const a of posted) pairs.add(`${String(a)} ${String(b)}`)
      postings.set(name, [...posted, b])
    }
  })
  return [...pairs].map((pair) => pair.split(' ').map(Number) as [number, number])
}

/** Groups stories (given by their members) into developments: indexes of `stories`. */
export const groupStories = (stories: readonly (readonly Weighted[])[]): number[][] => {
  const subjects = stories.map(subjectOf)
  const edges: Edge[] = pairsSharingNames(subjects).map(([a, b]) => ({
    a,
    b,
    affinity: relatedness(subjects[a] as Subject, subjects[b] as Subject),
  }))
  return groupByAffinity(stories.length, edges, SAME_DEVELOPMENT)
}
