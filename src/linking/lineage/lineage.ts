/**
 * Lineage: which document derives from which. Candidates share rare runs of words, aligned passages prove a
 * derivation, dates, credits and completeness give its direction; citations are what a text says of itself.
 */
import { anchorAt } from '../../model/anchor.ts'
import type { Anchor, Lineage } from '../../model/dossier.ts'
import { lengthOf } from '../../text/span.ts'
import { affinity, weighted, type Weighted } from '../stories/affinity.ts'
import { candidatePairs } from '../stories/candidates.ts'
import { profileOf } from '../stories/profile.ts'
import { rarityOver } from '../stories/weights.ts'
import type { Corpus, LineageLinks } from '../view.ts'
import { sharingPairs } from './candidates.ts'
import { citationsOf, type Citation } from './cites.ts'
import { derivationOf, type Derivation, type Traced } from './derivation.ts'
import { outletFinder, sameOutlet } from './outlets.ts'
import { toldOf } from './retelling.ts'
import { wordsOf } from './words.ts'

/** Passages shown as evidence, the longest; all are kept in `passages`. */
const MOST_EVIDENCE = 6
/** A second source is kept only when it explains this share of the words that the first leaves unexplained. */
const MORE_EXPLAINED = 0.15
/** Affinity from which a document of a cited outlet is taken to be the cited one. */
const SAME_SUBJECT = 0.3
/** Affinity from which two documents are read side by side for a retelling in other words. */
const SAME_EVENT = 0.5

/** Share of the words of `from` that stand in shared passages, to four places. */
const shareOf = ({ from, shared }: Derivation): number =>
  Math.round((shared.length / Math.max(1, from.words.words.length)) * 1e4) / 1e4

const derivedLineage = (derivation: Derivation): Lineage => {
  const { from, to, kind, passages } = derivation
  const evidence = [...passages]
    .sort((x, y) => lengthOf(y.from) - lengthOf(x.from) || x.from.start - y.from.start)
    .slice(0, MOST_EVIDENCE)
    .sort((x, y) => x.from.start - y.from.start)
    .flatMap((passage): Anchor[] => [
      anchorAt(from.annotated.document, passage.from),
      anchorAt(to.annotated.document, passage.to),
    ])
  const ids = { from: from.annotated.document.id, to: to.annotated.document.id }
  return { ...ids, kind, via: null, share: shareOf(derivation), evidence }
}

/** Of all that a document shares words with, what it derives from: the best source, and others only for what it lacks. */
const sourcesOf = (derivations: readonly Derivation[]): Derivation[] => {
  const kept: Derivation[] = []
  const explained = new Set<number>()
  const ranked = [...derivations].sort(
    (x, y) => shareOf(y) - shareOf(x) || (x.to.annotated.document.id < y.to.annotated.document.id ? -1 : 1),
  )
  for (const derivation of ranked) {
    const fresh = derivation.shared.filter((word) => !explained.has(word))
    if (kept.length > 0 && fresh.length < MORE_EXPLAINED * derivation.from.words.words.length) continue
    kept.push(derivation)
    for (const word of fresh) explained.add(word)
  }
  return kept
}

/** One line per cited agency or outlet, with every place that cites it. */
const citedLineage = (traced: Traced, citedDocument: (from: Traced, via: string) => string | null): Lineage[] => {
  const { document } = traced.annotated
  const byName = new Map<string, Citation[]>()
  for (const citation of traced.citations) byName.set(citation.via, [...(byName.get(citation.via) ?? []), citation])
  return [...byName].map(([via, citations]) => ({
    from: document.id,
    to: citedDocument(traced, via),
    kind: 'cites',
    via,
    share: 0,
    evidence: citations.slice(0, MOST_EVIDENCE).map(({ span }) => anchorAt(document, span)),
  }))
}

type Subjects = ReadonlyMap<string, Weighted>

/** Finds which document of the corpus a citation of an outlet means: the one on the same subject, if any. */
const citedDocuments = (corpus: Corpus, subjects: Subjects): ((from: Traced, via: string) => string | null) => {
  const near = (a: string, b: string): number => {
    const [one, other] = [subjects.get(a), subjects.get(b)]
    return one === undefined || other === undefined ? 0 : affinity(one, other)
  }
  return (from, via) => {
    const own = from.annotated.document.id
    const [best] = corpus
      .filter(({ document }) => document.outlet !== null && document.id !== own && sameOutlet(document.outlet, via))
      .map(({ document: { id } }) => ({ id, near: near(own, id) }))
      .sort((x, y) => y.near - x.near || (x.id < y.id ? -1 : 1))
    return best !== undefined && best.near >= SAME_SUBJECT ? best.id : null
  }
}

/** Pairs of documents worth aligning: those that share rare runs of words, and those that report one event in other words. */
const pairsToAlign = (traced: readonly Traced[], subjects: readonly Weighted[]): [number, number][] => {
  const sharing = sharingPairs(traced.map(({ words }) => words))
  const seen = new Set(sharing.map(([a, b]) => a * traced.length + b))
  const retelling = candidatePairs(subjects).filter(
    ([a, b]) =>
      !seen.has(a * traced.length + b) && affinity(subjects[a] as Weighted, subjects[b] as Weighted) >= SAME_EVENT,
  )
  return [...sharing, ...retelling]
}

const byIds = (x: Lineage, y: Lineage): number => {
  const key = ({ from, kind, to, via }: Lineage): string => JSON.stringify([from, kind, to ?? '', via ?? ''])
  return key(x) < key(y) ? -1 : 1
}

/** Copies, rewrites and citations among the documents of a corpus, and the passages that prove the first two. */
export const linkLineage = (corpus: Corpus): LineageLinks => {
  const find = outletFinder(corpus)
  const profiles = corpus.map(profileOf)
  const rarity = rarityOver(profiles)
  const subjects = profiles.map((profile) => weighted(profile, rarity))
  const traced = corpus.map((annotated): Traced => ({
    annotated,
    words: wordsOf(annotated),
    citations: citationsOf(annotated, find),
    told: toldOf(annotated, rarity),
  }))
  const byFrom = new Map<string, Derivation[]>()
  for (const [a, b] of pairsToAlign(traced, subjects)) {
    const derivation = derivationOf(traced[a] as Traced, traced[b] as Traced)
    if (derivation === null) continue
    const { id } = derivation.from.annotated.document
    byFrom.set(id, [...(byFrom.get(id) ?? []), derivation])
  }
  const derivations = [...byFrom.values()].flatMap(sourcesOf)
  const citedDocument = citedDocuments(corpus, new Map(subjects.map((one) => [one.profile.document, one])))
  const lineage = [
    ...derivations.map(derivedLineage),
    ...traced.flatMap((document) => citedLineage(document, citedDocument)),
  ].sort(byIds)
  const passages = new Map(
    derivations.map(({ from, to, passages: shared, rendered }) => [
      `${from.annotated.document.id}\n${to.annotated.document.id}`,
      [...shared, ...rendered],
    ]),
  )
  return { lineage, passages }
}
