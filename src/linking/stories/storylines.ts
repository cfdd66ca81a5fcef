/** Which stories belong to one development: the same actors on the same matter, whatever the day. */
import { likenessOf, logitFrom, type Weighted } from './affinity.ts'
import { daysApart, type Days } from './days.ts'
import { groupByAffinity, type Edge } from './group.ts'
import { cosine, type Vector } from './weights.ts'

/**
 * Any of three likenesses makes two stories one development. All were chosen on our own mini-corpora and on the topics
 * of ECB+, whose two events per topic have one kind but other parties and must stay apart.
 */
/** Geometric mean of the cosines of their names and of all their terms. */
const SAME_SUBJECT = 0.4
/** Mean log-odds of one event over their documents, time left out, where they share names as well. */
const SAME_WORDS = { logit: -0.9, names: 0.12 } as const
/** Less will do where both are between the same two states or more: cosines of states, of matter and of names. */
const SAME_STATES = { common: 2, states: 0.6, matter: 0.12, names: 0.15, logit: -2 } as const
/** A story told by comment alone follows the reports it is nearest to: the mean log-odds and the cosine this takes. */
const COMMENT = { logit: -1.8, whole: 0.18 } as const
/** Days beyond which two stories are one development only where a person acts in both. */
const LONG_AGO = 5 * 365
/** Share of the pairs of stories of a development that are alike: a chain of likenesses is none. */
const MOST_ALIKE = 0.5
/** Documents of a story that are compared one by one. */
const MOST_COMPARED = 6

/** The mean direction of vectors, as a unit vector. */
const centroid = (vectors: readonly Vector[]): Vector => {
  const sum = new Map<string, number>()
  for (const vector of vectors) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight)
  const norm = Math.sqrt([...sum.values()].reduce((squares, weight) => squares + weight * weight, 0)) || 1
  return new Map([...sum].map(([term, weight]) => [term, weight / norm]))
}

type Subject = {
  readonly members: readonly Weighted[]
  readonly whole: Vector
  readonly names: Vector
  readonly matter: Vector
  readonly states: Vector
  readonly people: ReadonlySet<string>
  /** When it was: the days of publication, else those its leads tell of; null when nothing says. */
  readonly days: Days | null
  readonly comments: boolean
}

const daysOfStory = (members: readonly Weighted[]): Days | null => {
  const published = members.flatMap(({ profile }) => profile.published ?? [])
  const days = published.length > 0 ? published : members.flatMap(({ profile }) => profile.leadDays)
  if (days.length === 0) return null
  return { first: Math.min(...days.map(({ first }) => first)), last: Math.max(...days.map(({ last }) => last)) }
}

const subjectOf = (members: readonly Weighted[]): Subject => ({
  members: members.slice(0, MOST_COMPARED),
  whole: centroid(members.map(({ whole }) => whole)),
  names: centroid(members.map(({ names }) => names)),
  matter: centroid(members.map(({ matter }) => matter)),
  states: centroid(members.map(({ states }) => states)),
  people: new Set(members.flatMap(({ profile }) => [...profile.people])),
  days: daysOfStory(members),
  comments: members.every(({ profile }) => profile.comments),
})

/** Mean log-odds that documents of two stories report one event, were they of one day. */
const meanLogit = (a: Subject, b: Subject): number => {
  const logits = a.members.flatMap((one) =>
    b.members.map((other) => logitFrom({ ...likenessOf(one, other), days: null, ownDay: false, ownYear: false })),
  )
  return logits.reduce((sum, logit) => sum + logit, 0) / Math.max(1, logits.length)
}

/** True when two stories are so far apart in time that the same states may be at another matter, with other people. */
const longApart = (a: Subject, b: Subject): boolean =>
  (daysApart(a.days, b.days) ?? 0) > LONG_AGO && ![...a.people].some((person) => b.people.has(person))

/** True when two stories have the actors and the matter in common. */
const areRelated = (a: Subject, b: Subject): boolean => {
  if (longApart(a, b)) return false
  const names = cosine(a.names, b.names)
  if (Math.sqrt(names * cosine(a.whole, b.whole)) >= SAME_SUBJECT) return true
  if (names < SAME_WORDS.names) return false
  const logit = meanLogit(a, b)
  if (logit >= SAME_WORDS.logit) return true
  const common = [...a.states.keys()].filter((state) => b.states.has(state)).length
  return (
    common >= SAME_STATES.common &&
    names >= SAME_STATES.names &&
    logit >= SAME_STATES.logit &&
    cosine(a.states, b.states) >= SAME_STATES.states &&
    cosine(a.matter, b.matter) >= SAME_STATES.matter
  )
}

/** Name terms that carry most of a story's subject: stories that share none are not compared. */
const NAMES_INDEXED = 60

const pairsSharingNames = (subjects: readonly Subject[]): [number, number][] => {
  const postings = new Map<string, number[]>()
  const pairs = new Set<string>()
  subjects.forEach(({ names }, b) => {
    const heaviest = [...names].sort(([a, x], [c, y]) => y - x || (a < c ? -1 : 1)).slice(0, NAMES_INDEXED)
    for (const [key] of heaviest) {
      const posted = postings.get(key) ?? []
      for (const a of posted) pairs.add(`${String(a)} ${String(b)}`)
      postings.set(key, [...posted, b])
    }
  })
  return [...pairs].map((pair) => pair.split(' ').map(Number) as [number, number])
}

/** Of the developments (indexes of `subjects`), the one whose reports a comment is nearest to; undefined: none is near. */
const commentedOn = (comment: Subject, lines: readonly number[][], subjects: readonly Subject[]): number | undefined =>
  lines
    .map((line, at) => {
      const near = line
        .map((story) => subjects[story] as Subject)
        .filter((story) => !story.comments && cosine(story.whole, comment.whole) >= COMMENT.whole)
      return { at, logit: Math.max(...near.map((story) => meanLogit(comment, story))) }
    })
    .filter(({ logit }) => logit >= COMMENT.logit)
    .sort((a, b) => b.logit - a.logit || a.at - b.at)[0]?.at

/** Developments with each story of comment alone moved to the one it is nearest to. */
const withComments = (lines: readonly number[][], subjects: readonly Subject[]): number[][] => {
  const moved = new Map<number, number>()
  lines.forEach((line, at) => {
    const [only] = line
    const subject = line.length === 1 && only !== undefined ? subjects[only] : undefined
    const to = subject?.comments === true ? commentedOn(subject, lines, subjects) : undefined
    if (to !== undefined && to !== at) moved.set(at, to)
  })
  return lines.flatMap((line, at) => {
    if (moved.has(at)) return []
    const joining = [...moved].filter(([, to]) => to === at).flatMap(([from]) => lines[from] ?? [])
    return [[...line, ...joining].sort((a, b) => a - b)]
  })
}

/** Groups stories (given by their members) into developments: indexes of `stories`. */
export const groupStories = (stories: readonly (readonly Weighted[])[]): number[][] => {
  const subjects = stories.map(subjectOf)
  const edges: Edge[] = pairsSharingNames(subjects)
    .filter(([a, b]) => areRelated(subjects[a] as Subject, subjects[b] as Subject))
    .map(([a, b]) => ({ a, b, affinity: 1 }))
  return withComments(groupByAffinity(stories.length, edges, MOST_ALIKE), subjects)
}
