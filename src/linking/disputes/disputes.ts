/**
 * Disputes: accounts that cannot all be true (contradictions), and accounts a reader should know differ
 * (differences), across documents and inside one. Every kind is found by its own rule; few and sure is the aim.
 */
import type { Dispute } from '../../model/dossier.ts'
import { result, type Result } from '../../model/result.ts'
import type { ClaimLinks } from '../claims/claims.ts'
import { compareText } from '../claims/order.ts'
import type { AttributionLinks, EntityLinks, StoryLinks } from '../view.ts'
import { figureDisputes } from './figures.ts'
import { noveltyDisputes } from './novelty.ts'
import { oppositeDisputes, polarityDisputes } from './polarity.ts'
import { disputeOf } from './sides.ts'
import { announcerDisputes, quotationDisputes } from './speakers.ts'
import { statusDisputes } from './status.ts'
import { clockDisputes, dayDisputes } from './times.ts'
import { wordingDisputes } from './wording.ts'

/** Links the disputes of a corpus from its claims. */
export const linkDisputes = (
  claims: ClaimLinks, links: EntityLinks, attributions: AttributionLinks, stories: StoryLinks,
): Result<Dispute[]> => {
  const { storyOf } = stories
  const drafts = [
    ...polarityDisputes(claims, links),
    ...oppositeDisputes(claims, links, storyOf),
    ...figureDisputes(claims, storyOf),
    ...clockDisputes(claims, storyOf),
    ...dayDisputes(claims, storyOf),
    ...noveltyDisputes(claims, storyOf),
    ...statusDisputes(claims),
    ...announcerDisputes(claims, links),
    ...quotationDisputes(claims, attributions, links),
    ...wordingDisputes(claims),
  ]
  const disputes = drafts.map(disputeOf)
  const distinct = disputes.filter((one, i) => disputes.findIndex(({ id }) => id === one.id) === i)
  const rank = ({ strength }: Dispute): number => (strength === 'contradiction' ? 0 : 1)
  return result(distinct.sort((a, b) => rank(a) - rank(b) || compareText(a.kind, b.kind) || compareText(a.id, b.id)))
}
