/** Has there been an answer? A text that says none has come, beside one that tells the answer. */
import type { ClaimLinks } from '../claims/claims.ts'
import type { Proposition } from '../claims/proposition.ts'
import { participantsOf, sameSide } from '../claims/features.ts'
import type { EntityLinks } from '../view.ts'
import { inSentence, readable, sameStory, sideOf, type Draft } from './sides.ts'

/** Acts by which a party answers an offer. */
const ANSWERS = new Set(['reject', 'accept', 'agree'])
/** What is answered. */
const OFFERS = new Set([
  'invite',
  'offer',
  'propose',
  'letter',
  'plan',
  'demand',
  'request',
  'ceasefire',
  'agree',
  'talk',
  'meet',
])
/** An answer to an earlier offer is none to this one. */
const EARLIER =
  /\b(?:similar|previous|previously|earlier|last (?:year|month)|once|repeatedly|always|long|consistently)\b/i

const textOf = (links: ClaimLinks, { document, span }: Proposition): string =>
  links.readers.get(document)?.document.text.slice(span.start, span.end) ?? ''

const isTold = (links: ClaimLinks, one: Proposition): boolean =>
  one.kind !== 'phrase' &&
  !one.partial &&
  !one.negated &&
  one.tense !== 'future' &&
  one.tense !== 'none' &&
  (one.modality === 'fact' || one.modality === 'reported') &&
  one.main.some((act) => ANSWERS.has(act)) &&
  one.terms.some(({ concepts }) => concepts.some((concept) => OFFERS.has(concept) && !one.main.includes(concept))) &&
  !EARLIER.test(textOf(links, one))

/** Differences between "has yet to reply" and an answer told by a text of the same day or before. */
export const answerDisputes = (
  links: ClaimLinks,
  entities: EntityLinks,
  storyOf: ReadonlyMap<string, string>,
): Draft[] => {
  const missing = links.propositions.filter(
    (one) =>
      one.negated &&
      one.main.includes('respond') &&
      one.kind !== 'phrase' &&
      one.modality !== 'conditional' &&
      one.modality !== 'possible',
  )
  const told = links.propositions.filter((one) => isTold(links, one))
  const found = new Map<string, { name: string; missing: Set<Proposition>; told: Set<Proposition> }>()
  for (const none of missing)
    for (const answer of told) {
      if (none.document === answer.document || !sameStory(storyOf, none, answer)) continue
      if (
        none.published === null ||
        answer.published === null ||
        none.published.slice(0, 10) < answer.published.slice(0, 10)
      )
        continue
      const answerer = answer.actors.find((actor) => participantsOf(none).some((one) => sameSide(one, actor)))
      const name = entities.parties.find(({ id }) => id === answerer?.party)?.name
      if (answerer === undefined || name === undefined) continue
      const entry = found.get(answerer.side) ?? { name, missing: new Set(), told: new Set() }
      entry.missing.add(none)
      entry.told.add(answer)
      found.set(answerer.side, entry)
    }
  return [...found.values()].map(({ name, missing: none, told: answers }): Draft => ({
    strength: 'difference',
    kind: 'polarity',
    question: `Has there been an answer by ${inSentence(name)}?`,
    sides: [none, answers].map((side) =>
      sideOf(
        links,
        [...side].map((one) => readable(links, one)),
      ),
    ),
  }))
}
