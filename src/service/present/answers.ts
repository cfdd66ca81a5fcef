/** Who answered which term: one column a responder, however many replies it gave. */
import type { PartyId } from '../../model/ids.ts'
import type { Proposal, Response, Term, TermAnswer } from '../../model/ledger.ts'
import { RESPONSE } from './words.ts'

export type Column = {
  readonly responder: PartyId
  /** Its replies; a "no reply yet" is left out once there is a reply. */
  readonly responses: readonly Response[]
}

/** The responders of a proposal, in order of their first reply. */
export const columnsOf = ({ responses }: Proposal): readonly Column[] =>
  [...Map.groupBy(responses, (one) => one.responder)].map(([responder, all]) => {
    const replies = all.filter((one) => one.act !== 'none-yet')
    return { responder, responses: replies.length > 0 ? replies : all }
  })

/** True when the responder has not replied at all. */
export const isSilent = ({ responses }: Column): boolean => responses.every((one) => one.act === 'none-yet')

/** What a responder answered to one term; the same answer on the same words is given once. */
export const answersTo = ({ id }: Term, { responses }: Column): readonly TermAnswer[] => {
  const answers = responses.flatMap((one) => one.terms.filter(({ term }) => term === id))
  const seen = new Set<string>()
  return answers.filter(({ answer, anchors }) => {
    const key = `${answer} ${anchors.map(({ document, span }) => `${document}:${String(span.start)}`).join()}`
    return !seen.has(key) && seen.add(key)
  })
}

/** True for a silence that a reply ended. */
const isEnded = ({ responses }: Proposal, one: Response): boolean =>
  one.act === 'none-yet' && responses.some((other) => other.responder === one.responder && other.act !== 'none-yet')

/** The responses to show in order, a silence that a reply ended before the replies, with its verb: "Velia *rejects*". */
export const repliesOf = (one: Proposal): readonly { readonly response: Response; readonly verb: string }[] => {
  const ended = one.responses.filter((response) => isEnded(one, response))
  return [
    ...ended.map((response) => ({ response, verb: 'had not replied' })),
    ...one.responses
      .filter((response) => !ended.includes(response))
      .map((response) => ({ response, verb: RESPONSE[response.act] })),
  ]
}
