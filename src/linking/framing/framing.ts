/** Framing: each document's labels, loaded words, coloured sayings, opinion share, and what it alone says or does not say. */
import { colourOf } from '../../lexicons/saying-colours.ts'
import { anchorAt } from '../../model/anchor.ts'
import type { Anchor, Attribution, Claim, DocumentView, Framing } from '../../model/dossier.ts'
import type { DocumentId, EntityId } from '../../model/ids.ts'
import type { Token } from '../../model/layers.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { bySpan, covers, hull, overlaps, type Span } from '../../text/span.ts'
import type { AttributionLinks, Corpus, EntityLinks, StoryLinks } from '../view.ts'
import { deedsOf, epithetsIn, type Deeds } from './epithets.ts'
import { labelsIn } from './labels.ts'

type Saying = Framing['sayings'][number]

/** The main verb of a cue and the word after it; null for a cue without a verb ("according to"). */
const verbOf = (
  tokens: readonly Token[],
  cue: readonly Span[],
): { readonly lemma: string; readonly next: string } | null => {
  const at = tokens.findLastIndex((token) => token.pos === 'VERB' && cue.some((span) => covers(span, token)))
  const verb = tokens[at]
  return verb === undefined ? null : { lemma: verb.lemma, next: tokens[at + 1]?.lower ?? '' }
}

const sayingsOf = ({ document, layers }: Annotated, attributions: readonly Attribution[]): Saying[] =>
  attributions
    .filter(({ cue }) => cue.length > 0)
    .map(({ cue, speaker }) => {
      const at = hull(cue)
      const verb = verbOf(layers.tokens.tokens, cue)
      return {
        cue: document.text.slice(at.start, at.end),
        speaker,
        colour: verb === null ? 'neutral' : colourOf(verb.lemma, verb.next),
        anchor: anchorAt(document, at),
      }
    })

const labelsOf = (annotated: Annotated, links: EntityLinks, deeds: Deeds): Framing['labels'] => {
  const { document, layers } = annotated
  const entityOf = links.entityOf.get(document.id) ?? []
  const words = new Map<EntityId, Anchor[]>()
  const named = labelsIn(layers).flatMap(({ referent, span }) => {
    const entity = entityOf[referent]
    return entity === undefined ? [] : [{ entity, span }]
  })
  for (const { entity, span } of [...named, ...epithetsIn(layers, deeds)].sort((a, b) => bySpan(a.span, b.span)))
    words.set(entity, [...(words.get(entity) ?? []), anchorAt(document, span)])
  return [...words]
    .map(([entity, anchors]) => ({ entity, words: anchors }))
    .sort((a, b) => (a.entity < b.entity ? -1 : 1))
}

/** Share of the sentences of title and body that carry the writer's own judgement; headings are left out. */
const opinionShareOf = ({ layers }: Annotated): number => {
  const told = layers.sentences.flatMap(({ region }, number) => (region === 'heading' ? [] : [number]))
  const judged = new Set(layers.wording.opinionated)
  return told.length === 0 ? 0 : told.filter((number) => judged.has(number)).length / told.length
}

/** Claims of the document's story that it alone makes, and that it does not make. A story of one document has neither. */
const coverageOf = (
  document: DocumentId,
  claims: readonly Claim[],
  { storyOf, stories }: StoryLinks,
): Pick<Framing, 'onlyHere' | 'omits'> => {
  const story = storyOf.get(document)
  const told = stories.find(({ id }) => id === story)?.documents ?? []
  if (story === undefined || told.length < 2) return { onlyHere: [], omits: [] }
  const onlyHere: string[] = []
  const omits: string[] = []
  for (const claim of claims) {
    if (!claim.stories.includes(story)) continue
    const by = new Set(claim.mentions.map(({ anchor }) => anchor.document).filter((id) => told.includes(id)))
    if (!by.has(document)) {
      if (by.size > 0) omits.push(claim.id)
    } else if (by.size === 1) onlyHere.push(claim.id)
  }
  return { onlyHere, omits }
}

/** The framing of every document, in the corpus's order. */
export const linkFraming = (
  corpus: Corpus,
  links: EntityLinks,
  attributions: AttributionLinks,
  claims: readonly Claim[],
  stories: StoryLinks,
): Framing[] => {
  const deeds = deedsOf(corpus, links)
  return corpus.map((annotated) => {
    const { document, layers } = annotated
    return {
      document: document.id,
      opinionShare: opinionShareOf(annotated),
      labels: labelsOf(annotated, links, deeds),
      loaded: layers.wording.loaded.map((span) => anchorAt(document, span)),
      sayings: sayingsOf(annotated, attributions.byDocument.get(document.id) ?? []),
      ...coverageOf(document.id, claims, stories),
    }
  })
}

/**
 * How a document's statements are sourced, as shares that sum to 1: each sentence of the body counts once, by the
 * outermost attribution that covers part of it. All 0 where the body has no sentence.
 */
export const sourcingOf = ({ layers }: Annotated): DocumentView['sourcing'] => {
  const counts = { named: 0, unnamed: 0, documents: 0, unattributed: 0 }
  const outermost = [...layers.attributions].sort((a, b) => Number(a.nestedIn !== null) - Number(b.nestedIn !== null))
  const body = layers.sentences.filter(({ region }) => region === 'body')
  for (const { span } of body) {
    const found = outermost.find(({ content }) => content.some((part) => overlaps(part, span)))
    counts[found === undefined ? 'unattributed' : found.sourceKind === 'document' ? 'documents' : found.sourceKind]++
  }
  const share = (count: number): number => (body.length === 0 ? 0 : count / body.length)
  return {
    named: share(counts.named),
    unnamed: share(counts.unnamed),
    documents: share(counts.documents),
    unattributed: share(counts.unattributed),
  }
}
