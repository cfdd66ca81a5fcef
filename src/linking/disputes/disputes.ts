/**
 * Disputes: accounts that cannot all be true (contradictions), and accounts a reader should know differ
 * (differences), across documents and inside one. Every kind is found by its own rule; few and sure is the aim.
 */
import type { Anchor, Dispute } from '../../model/dossier.ts'
import { result, type Result } from '../../model/result.ts'
import type { ClaimLinks } from '../claims/claims.ts'
import { compareText } from '../claims/order.ts'
import type { AttributionLinks, EntityLinks, StoryLinks } from '../view.ts'
import { answerDisputes } from './answers.ts'
import { denialDisputes } from './denials.ts'
import { figureDisputes } from './figures.ts'
import { noveltyDisputes } from './novelty.ts'
import { doubtDisputes, oppositeDisputes, polarityDisputes } from './polarity.ts'
import { occasionsOf } from './occasions.ts'
import { disputeOf, type Draft, type Side } from './sides.ts'
import { announcerDisputes, quotationDisputes } from './speakers.ts'
import { statusDisputes } from './status.ts'
import { clockDisputes, dayDisputes } from './times.ts'
import { wordingDisputes } from './wording.ts'

const keyOf = ({ document, span }: Anchor): string => `${document} ${String(span.start)}-${String(span.end)}`

/** Side by side, the anchors of both without repetition; the fuller statement. */
const joined = (a: Side, b: Side | undefined): Side => {
  const anchors = [...a.anchors, ...(b?.anchors ?? [])]
  const distinct = anchors.filter((one, i) => anchors.findIndex((other) => keyOf(other) === keyOf(one)) === i)
  const statement = b !== undefined && b.statement.length > a.statement.length ? b.statement : a.statement
  return {
    statement,
    anchors: distinct.sort((x, y) => compareText(x.document, y.document) || x.span.start - y.span.start),
  }
}

/** True when every side of one stands in a document of the same side of the other. */
const sameDocuments = (a: Draft, b: Draft): boolean =>
  a.sides.every(({ anchors }, i) =>
    anchors.some(({ document }) => b.sides[i]?.anchors.some((other) => other.document === document) ?? false),
  )

/** Drafts that ask one question over a common mention, or (figures apart) in the same documents, are one dispute. */
const mergeAlike = (drafts: readonly Draft[]): Draft[] => {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const keys = new Set(draft.sides.flatMap(({ anchors }) => anchors.map(keyOf)))
    const at = merged.findIndex(
      (one) =>
        one.kind === draft.kind &&
        one.question === draft.question &&
        one.sides.length === draft.sides.length &&
        (one.sides.some(({ anchors }) => anchors.some((anchor) => keys.has(keyOf(anchor)))) ||
          (one.kind !== 'quantity' && sameDocuments(one, draft))),
    )
    const known = merged[at]
    if (known === undefined) merged.push(draft)
    else merged[at] = { ...known, sides: known.sides.map((side, i) => joined(side, draft.sides[i])) }
  }
  return merged
}

/** Links the disputes of a corpus from its claims. */
export const linkDisputes = (
  claims: ClaimLinks,
  links: EntityLinks,
  attributions: AttributionLinks,
  stories: StoryLinks,
): Result<Dispute[]> => {
  const storyOf = occasionsOf(stories)
  const drafts = [
    ...polarityDisputes(claims, links),
    ...oppositeDisputes(claims, links, storyOf),
    ...doubtDisputes(claims, links, storyOf),
    ...answerDisputes(claims, links, storyOf),
    ...figureDisputes(claims, storyOf),
    ...clockDisputes(claims, storyOf),
    ...dayDisputes(claims, storyOf),
    ...noveltyDisputes(claims, storyOf),
    ...statusDisputes(claims),
    ...announcerDisputes(claims, links),
    ...quotationDisputes(claims, attributions, links),
    ...wordingDisputes(claims),
  ]
  const denials = denialDisputes(claims, attributions.attributions, drafts)
  const disputes = mergeAlike([...drafts, ...denials]).map(disputeOf)
  const distinct = disputes.filter((one, i) => disputes.findIndex(({ id }) => id === one.id) === i)
  const rank = ({ strength }: Dispute): number => (strength === 'contradiction' ? 0 : 1)
  return result(distinct.sort((a, b) => rank(a) - rank(b) || compareText(a.kind, b.kind) || compareText(a.id, b.id)))
}
