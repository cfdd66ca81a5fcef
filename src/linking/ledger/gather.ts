/** All acts of one document in text order, with occasions that point back resolved. */
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers, type Span } from '../../text/span.ts'
import type { AttributionLinks, EntityLinks } from '../view.ts'
import type {
  Acts,
  LocalBreach,
  LocalCondition,
  LocalPosition,
  LocalProposal,
  LocalResponse,
  LocalRound,
  Occasion,
} from './acts.ts'
import { breachIn, conditionIn, positionsIn } from './positions.ts'
import { proposalFrom, proposalIn } from './proposals.ts'
import { readingOf, type Reading } from './reading.ts'
import { responsesIn } from './responses.ts'
import { roundIn } from './rounds.ts'
import { sceneOf, type Scene } from './scene.ts'

/** Quotation marks without a speech act hold no one's offer (an illustrative headline, a slogan). */
const isIllustration = ({ layers }: Scene, at: Span): boolean =>
  layers.quotations.some(({ mode, inner }) => mode === 'other' && covers(inner, at))

const isCommentary = ({ scene, clause }: Reading): boolean => isIllustration(scene, clause.predicate.span)

/** A proposal that a response makes when there is nothing to answer: "agreed to release the crew" commits. */
const committed = (reading: Reading, response: LocalResponse): LocalResponse => {
  if (response.act !== 'accept' && response.act !== 'accept-conditionally') return response
  if (reading.lemma !== 'agree' || reading.clause.kind === 'relative') return response
  const made = proposalFrom(reading, { act: 'commit', proposers: [response.responder], content: reading.content })
  return made === null || made.terms.length === 0 ? response : { ...response, otherwise: made }
}

export const actsOf = (annotated: Annotated, links: EntityLinks, attributions: AttributionLinks): Acts => {
  const scene = sceneOf(annotated, links, attributions)
  const proposals: LocalProposal[] = []
  const responses: LocalResponse[] = []
  const positions: LocalPosition[] = []
  const rounds: LocalRound[] = []
  const conditions: LocalCondition[] = []
  const breaches: LocalBreach[] = []
  let last: { paragraph: number; occasion: Occasion } = { paragraph: -1, occasion: 'now' }
  scene.clauses.forEach((clause, index) => {
    const first = readingOf(scene, index)
    if (isCommentary(first)) return
    const paragraph = scene.layers.sentences[clause.sentence]?.paragraph ?? -1
    const occasion =
      first.occasion === 'that' && last.paragraph === paragraph
        ? last.occasion
        : first.occasion === 'that'
          ? 'now'
          : first.occasion
    const reading = { ...first, occasion }
    const answers = responsesIn(reading, (at, content) =>
      proposalFrom(at, { act: 'counter', proposers: at.doers, content }),
    )
    const proposal = answers.length > 0 ? null : proposalIn(reading, proposals.at(-1) ?? null)
    const round = roundIn(reading)
    const condition = answers.length > 0 || proposal !== null ? null : conditionIn(reading, proposals.at(-1) ?? null)
    if (condition !== null) conditions.push(condition)
    if (answers.length > 0) responses.push(...answers.map((answer) => committed(reading, answer)))
    if (proposal !== null)
      proposals.push({
        ...proposal,
        turn: responses.filter(({ responder }) => !proposal.proposers.includes(responder)).length,
      })
    const breach = breachIn(reading)
    if (breach !== null) breaches.push(breach)
    if (answers.length === 0 && proposal === null && condition === null) positions.push(...positionsIn(reading))
    if (round !== null) rounds.push(round)
    if (answers.length > 0 || proposal !== null) last = { paragraph, occasion }
  })
  return { proposals, responses, conditions, breaches, positions, rounds, collectives: scene.collectives }
}
