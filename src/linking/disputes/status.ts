/** Is it confirmed? What one document gives as an unconfirmed report and another as a fact. */
import type { ClaimLinks, Member } from '../claims/claims.ts'
import { ACT_NOUNS } from '../../lexicons/act-nouns.ts'
import { readable, sentencePlace, sideOf, type Draft } from './sides.ts'

/** Handed on as unconfirmed: someone would not comment on it, or it is hedged as a report. */
const isUnconfirmed = ({ mention, reactions, proposition }: Member): boolean =>
  reactions.some(({ act }) => act === 'declines-to-comment') ||
  (mention.modality !== 'fact' &&
    proposition.hedges.some((hedge) => REPORTED.has(hedge)) &&
    proposition.tense !== 'future') ||
  (mention.modality === 'possible' && proposition.attribution !== null && PERFECT.test(mention.anchor.quote.exact))
const REPORTED = new Set(['reportedly', 'unconfirmed', 'purportedly', 'rumoured', 'rumored'])
/** What may have happened, unlike what may yet. */
const PERFECT = /\b(?:may|might|could) (?:already )?have\b/i

const isFact = ({ mention }: Member): boolean =>
  mention.modality === 'fact' && mention.polarity === 'asserted' && mention.attribution === null

const titleOf = (members: readonly Member[]): string => {
  const acts = members.flatMap(({ proposition: { main, inner } }) =>
    main.includes('agree') || main.includes('decide') ? [...inner, ...main] : [...main, ...inner],
  )
  const noun = acts.flatMap((act) => ACT_NOUNS.get(act) ?? [])[0]
  return noun === undefined
    ? 'Is this confirmed?'
    : noun.endsWith('s')
      ? `Are the ${noun} confirmed?`
      : `Is the ${noun} confirmed?`
}

/** Differences of status between documents over one claim. */
export const statusDisputes = (links: ClaimLinks): Draft[] =>
  links.claims.flatMap(({ id }): Draft[] => {
    const members = links.membersOf.get(id) ?? []
    const unconfirmed = members.filter(isUnconfirmed)
    const careful = new Set(unconfirmed.map(({ mention }) => mention.anchor.document))
    const facts = members.filter((member) => isFact(member) && !careful.has(member.mention.anchor.document))
    if (unconfirmed.length === 0 || facts.length === 0) return []
    return [
      {
        strength: 'difference',
        kind: 'status',
        question: titleOf(unconfirmed),
        sides: [
          sideOf(
            links,
            unconfirmed.map(({ proposition }) => sentencePlace(links, proposition)),
          ),
          sideOf(
            links,
            facts.map(({ proposition }) => readable(links, proposition)),
          ),
        ],
      },
    ]
  })
