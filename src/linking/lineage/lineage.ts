/**
 * Lineage: which document derives from which. Candidates share rare runs of words, aligned passages prove a
 * derivation, dates, credits and completeness give its direction; citations are what a text says of itself.
 */
import { anchorAt } from '../../model/anchor.ts'
import type { Anchor, Lineage } from '../../model/dossier.ts'
import type { Span } from '../../text/span.ts'
import { affinity, weighted } from '../stories/affinity.ts'
import { profileOf } from '../stories/profile.ts'
import { rarityOver } from '../stories/weights.ts'
import type { Corpus, LineageLinks, Passage } from '../view.ts'
import { sharingPairs } from './candidates.ts'
import { citationsOf, type Citation } from './cites.ts'
import { derivationOf, type Derivation, type Traced } from './derivation.ts'
import { outletFinder, sameOutlet } from './outlets.ts'
import { wordsOf, type Words } from './words.ts'

/** Passages shown as evidence, the longest; all are kept in `passages`. */
const MOST_EVIDENCE = 6
/** A second source is kept only when it explains this share of the words that the first leaves unexplained. */
const MORE_EXPLAINED = 0.15
/** Affinity from which a document of a cited outlet is taken to be the cited one. */
const SAME_SUBJECT = 0.3

const spanOf = ({ words }: Words, first: number, end: number): Span => ({
  start: words[first]?.span.start ?? 0,
  end: words[end - 1]?.span.end ?? 0,
})

const passagesOf = ({ from, to, passages }: Derivation): Passage[] =>
  passages.map(({ a, aEnd, b, bEnd }) => ({ from: spanOf(from.words, a, aEnd), to: spanOf(to.words, b, bEnd) }))

const derivedLineage = (derivation: Derivation): Lineage => {
  const { from, to, kind, share } = derivation
  const longest = passagesOf(derivation)
    .sort((x, y) => y.from.end - y.from.start - (x.from.end - x.from.start) || x.from.start - y.from.start)
    .slice(0, MOST_EVIDENCE)
    .sort((x, y) => x.from.start - y.from.start)
  const evidence = longest.flatMap((passage): Anchor[] => [
    anchorAt(from.annotated.document, passage.from),
    anchorAt(to.annotated.document, passage.to),
  ])
  return { from: from.annotated.document.id, to: to.annotated.document.id, kind, via: null, share, evidence }
}

/** Of all that a document shares words with, what it derives from: the best source, and others only for what it lacks. */
const sourcesOf = (derivations: readonly Derivation[]): Derivation[] => {
  const kept: Derivation[] = []
  const explained = new Set<number>()
  const ranked = [...derivations].sort(
    (x, y) => y.share - x.share || (x.to.annotated.document.id < y.to.annotated.document.id ? -1 : 1),
  )
  for (const derivation of ranked) {
    const words = derivation.passages.flatMap(({ a, aEnd }) => Array.from({ length: aEnd - a }, (_, i) => a + i))
    const fresh = words.filter((word) => !explained.has(word))
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

/** Finds which document of the corpus a citation of an outlet means: the one on the same subject, if any. */
const citedDocuments = (corpus: Corpus): ((from: Traced, via: string) => string | null) => {
  const profiles = corpus.map(profileOf)
  const rarity = rarityOver(profiles)
  const documents = new Map(profiles.map((profile) => [profile.document, weighted(profile, rarity)]))
  return (from, via) => {
    const own = documents.get(from.annotated.document.id)
    const ranked = corpus
      .filter(
        ({ document }) =>
          document.outlet !== null && document.id !== from.annotated.document.id && sameOutlet(document.outlet, via),
      )
      .map(({ document }) => {
        const other = documents.get(document.id)
        return { id: document.id, near: own === undefined || other === undefined ? 0 : affinity(own, other) }
      })
      .sort((x, y) => y.near - x.near || (x.id < y.id ? -1 : 1))
    const [best] = ranked
    return best !== undefined && best.near >= SAME_SUBJECT ? best.id : null
  }
}

const byIds = (x: Lineage, y: Lineage): number => {
  const key = ({ from, kind, to, via }: Lineage): string => JSON.stringify([from, kind, to ?? '', via ?? ''])
  return key(x) < key(y) ? -1 : 1
}

/** Copies, rewrites and citations among the documents of a corpus, and the passages that prove the first two. */
export const linkLineage = (corpus: Corpus): LineageLinks => {
  const find = outletFinder(corpus)
  const traced = corpus.map((annotated): Traced => ({
    annotated,
    words: wordsOf(annotated),
    citations: citationsOf(annotated, find),
  }))
  const byFrom = new Map<string, Derivation[]>()
  for (const [a, b] of sharingPairs(traced.map(({ words }) => words))) {
    const derivation = derivationOf(traced[a] as Traced, traced[b] as Traced)
    if (derivation === null) continue
    const { id } = derivation.from.annotated.document
    byFrom.set(id, [...(byFrom.get(id) ?? []), derivation])
  }
  const derivations = [...byFrom.values()].flatMap(sourcesOf)
  const citedDocument = citedDocuments(corpus)
  const lineage = [
    ...derivations.map(derivedLineage),
    ...traced.flatMap((document) => citedLineage(document, citedDocument)),
  ].sort(byIds)
  const passages = new Map(
    derivations.map((derivation) => [
      `${derivation.from.annotated.document.id}\n${derivation.to.annotated.document.id}`,
      passagesOf(derivation),
    ]),
  )
  return { lineage, passages }
}
