/** Attributions of all documents with their entities: speakers and relays by the entity of their referent. */
import type { Attribution } from '../../model/dossier.ts'
import { anchorAt } from '../../model/anchor.ts'
import { idOf, type AttributionId, type DocumentId, type EntityId } from '../../model/ids.ts'
import type { LocalAttribution } from '../../model/layers.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { bySpan, hull, type Span } from '../../text/span.ts'
import type { AttributionLinks, Corpus, EntityLinks } from '../view.ts'

const flat = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${String(start)}-${String(end)}`).join(',')

/** From the text's hash, the document, the parts' spans and the rule: the same in any order of inputs. */
const idFor = ({ document }: Annotated, { rule, source, cue, content }: LocalAttribution): AttributionId =>
  idOf('att', document.sha256, document.id, flat(source), flat(cue), flat(content), rule)

const partsOf = ({ source, cue, content }: LocalAttribution): Span => hull([...source, ...cue, ...content])

const linkDocument = (annotated: Annotated, entityOf: readonly EntityId[], least: number): Attribution[] => {
  const { document, layers } = annotated
  const kept = layers.attributions.filter(({ confidence }) => confidence >= least)
  const ids = new Map(kept.map((one) => [one.id, idFor(annotated, one)]))
  return [...kept]
    .sort((a, b) => bySpan(partsOf(a), partsOf(b)))
    .map((one) => ({
      id: ids.get(one.id) as AttributionId,
      document: document.id,
      mode: one.mode,
      source: one.source,
      cue: one.cue,
      content: one.content,
      anchor: anchorAt(document, partsOf(one)),
      speaker: one.speaker === null ? null : (entityOf[one.speaker] ?? null),
      relays: [...new Set(one.relays.flatMap((referent) => entityOf[referent] ?? []))].sort(),
      hedges: one.hedges,
      nestedIn: one.nestedIn === null ? null : (ids.get(one.nestedIn) ?? null),
      confidence: one.confidence,
      rule: one.rule,
    }))
}

/** Below this an attribution is shown by `annotate` and not built upon: half of such are attitudes or no saying at all (PolNeAR, dev). */
export const SURE_ENOUGH = 0.55

/** Links every document's attributions to entities; documents keep the corpus's order, attributions the text's. `least`: the least confidence, 0 to 1. */
export const linkAttributions = (corpus: Corpus, links: EntityLinks, least = 0): AttributionLinks => {
  const byDocument = new Map<DocumentId, readonly Attribution[]>()
  for (const annotated of corpus)
    byDocument.set(
      annotated.document.id,
      linkDocument(annotated, links.entityOf.get(annotated.document.id) ?? [], least),
    )
  return { attributions: [...byDocument.values()].flat(), byDocument }
}
