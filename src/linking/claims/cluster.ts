/** Groups propositions that say one thing, and keeps the pairs that would be one but for a conflict. */
import type { DocumentId, StoryId } from '../../model/ids.ts'
import { compareText } from './order.ts'
import type { Proposition } from './proposition.ts'
import { conflictsOf, type Conflict } from './conflicts.ts'
import { featuresOf, namedFeatures, weigh, type Weights } from './features.ts'
import { nearness, type Nearness } from './similarity.ts'

/**
 * Two propositions join from this nearness on. Chosen by reading the joins on newswcl50, basil and texts written for it:
 * below it more than one join in ten was wrong.
 */
const JOIN = 0.5
/** Where less is to be trusted: near repetitions within one document, commentary and background on both sides, a noun phrase. */
const JOIN_WEAK = 0.65
/** A part of a statement holds little and is matched by chance more often. */
const JOIN_PARTIAL = 0.62
/** Unless nearly all of the lesser stands in the other. */
const PART_COVERED = 0.8
/** A title and the lead it sums up. */
const JOIN_TITLE = 0.4
/** Over two stories (two events) only what is nearly the same sentence: look-alikes are common there. */
const JOIN_ACROSS = 0.8
/** Features that a pair must share beside the act. */
const MIN_HITS = 3
/** Short clauses may share one fewer when nearly all of both is common. */
const NEARLY_ALL = 0.8
/** Features held by more propositions than this do not propose pairs: they tell too little, and cost is their square. */
const MAX_POSTINGS = 400

export type Pair = {
  readonly a: Proposition
  readonly b: Proposition
  readonly score: number
  readonly conflicts: readonly Conflict[]
}
type Clusters = {
  readonly groups: readonly (readonly Proposition[])[]
  readonly rivals: readonly Pair[]
  readonly weights: Weights
}

const nested = (a: Proposition, b: Proposition): boolean =>
  a.document === b.document && a.span.start < b.span.end && b.span.start < a.span.end

/** Pairs that share at least two features other than very common ones, each once, in the order of their keys. */
const candidates = (all: readonly Proposition[]): (readonly [Proposition, Proposition])[] => {
  const postings = new Map<string, number[]>()
  all.forEach((one, i) => {
    for (const feature of featuresOf(one)) {
      const list = postings.get(feature)
      if (list === undefined) postings.set(feature, [i])
      else list.push(i)
    }
  })
  const counts = new Map<number, number>()
  for (const list of postings.values()) {
    if (list.length > MAX_POSTINGS) continue
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const key = (list[i] as number) * all.length + (list[j] as number)
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .map(([key]) => [all[Math.floor(key / all.length)] as Proposition, all[key % all.length] as Proposition] as const)
}

/** The story of a document, or null. */
type StoryOf = (document: DocumentId) => StoryId | null

const thresholdOf = (a: Proposition, b: Proposition, storyOf: StoryOf): number => {
  if (storyOf(a.document) !== storyOf(b.document)) return JOIN_ACROSS
  if (a.document === b.document) return a.kind === 'title' || b.kind === 'title' ? JOIN_TITLE : JOIN_WEAK
  if (a.weak && b.weak) return JOIN_WEAK
  return a.partial || b.partial ? JOIN_PARTIAL : JOIN
}

/**
 * A noun phrase holds little, so nearly all of it must stand in a clause of the other document, four features or more:
 * "temporary pauses in strikes on energy plants" within "agreed to halt strikes on energy infrastructure".
 */
const PHRASE_COVERED = 0.75
const PHRASE_HITS = 4
/** And the clause must not say much else. */
const PHRASE_DICE = 0.45

const sharesName = (a: Proposition, b: Proposition): boolean => {
  const names = new Set(namedFeatures(b))
  return namedFeatures(a).some((name) => names.has(name))
}

const joins = (a: Proposition, b: Proposition, near: Nearness, storyOf: StoryOf): boolean => {
  const sameStory = storyOf(a.document) === storyOf(b.document)
  if (!near.tells || (a.negated !== b.negated && !sameStory)) return false
  if (!sameStory && !sharesName(a, b)) return false
  if (a.kind === 'phrase' || b.kind === 'phrase')
    return (
      sameStory &&
      a.document !== b.document &&
      a.kind !== b.kind &&
      near.hits >= PHRASE_HITS &&
      near.covered >= PHRASE_COVERED &&
      2 * near.score - near.covered >= PHRASE_DICE &&
      near.act >= 0.85
    )
  const total = near.score * near.act
  const part = a.partial || b.partial
  if (part && sameStory && a.document !== b.document && near.hits >= MIN_HITS && near.covered >= PART_COVERED)
    return total >= JOIN
  const enough = near.hits >= MIN_HITS || (near.hits === MIN_HITS - 1 && near.score >= NEARLY_ALL)
  return enough && total >= thresholdOf(a, b, storyOf)
}

/** Scored pairs above the threshold, nearest first. */
const pairsOf = (all: readonly Proposition[], weights: Weights, storyOf: StoryOf): Pair[] => {
  const found: Pair[] = []
  for (const [a, b] of candidates(all)) {
    if (nested(a, b)) continue
    const near = nearness(a, b, weights)
    if (!joins(a, b, near, storyOf)) continue
    const total = near.score * near.act
    found.push({ a, b, score: total, conflicts: conflictsOf(a, b) })
  }
  return found.sort((x, y) => y.score - x.score || compareText(x.a.key, y.a.key) || compareText(x.b.key, y.b.key))
}

/**
 * Joins pairs, nearest first; two groups join only when no two of their members conflict and their members
 * are near on average (average linkage), so that a chain of half-likenesses makes no claim.
 */
export const clusterPropositions = (propositions: readonly Proposition[], storyOf: StoryOf): Clusters => {
  const all = [...propositions].sort((a, b) => compareText(a.key, b.key))
  const weights = weigh(all)
  const pairs = pairsOf(all, weights, storyOf)
  const groupOf = new Map<Proposition, Proposition[]>(all.map((one) => [one, [one]]))
  const fits = (left: readonly Proposition[], right: readonly Proposition[]): boolean => {
    let sum = 0
    for (const a of left)
      for (const b of right) {
        const conflicts = conflictsOf(a, b).filter((kind) => kind !== 'polarity')
        if (conflicts.length > 0) return false
        const { score, covered, act } = nearness(a, b, weights)
        const phrase = a.kind === 'phrase' || b.kind === 'phrase'
        sum += (phrase ? covered : score) * Math.max(act, 0.5)
      }
    return sum / (left.length * right.length) >= JOIN * 0.85
  }
  const rivals: Pair[] = []
  for (const pair of pairs) {
    const left = groupOf.get(pair.a) as Proposition[]
    const right = groupOf.get(pair.b) as Proposition[]
    if (left === right) continue
    const hard = pair.conflicts.filter((kind) => kind !== 'polarity')
    if (hard.length > 0) {
      rivals.push(pair)
      continue
    }
    if (!fits(left, right)) continue
    const joined = [...left, ...right]
    for (const one of joined) groupOf.set(one, joined)
  }
  return { groups: [...new Set(groupOf.values())], rivals, weights }
}
