/** Turns groups into the dossier's records: terms, responses term by term, status, support, ids. */
import type { Support } from '../../model/dossier.ts'
import { idOf, type ProposalId } from '../../model/ids.ts'
import type { Proposal, Response, Term } from '../../model/ledger.ts'
import type { LocalProposal } from './acts.ts'
import { anchorsOf, finest } from './anchors.ts'
import type { Group } from './group.ts'
import { idOfGroup, type Made } from './made.ts'
import { responsesOf } from './terms-answered.ts'

const supportOf = (members: readonly LocalProposal[], { origins }: Made): Support => {
  const documents = new Map(members.map(({ scene }) => [scene.document.id, scene.document]))
  const shown = new Set<string>()
  let unknown = 0
  for (const { scene, span, attribution } of members) {
    const said = attribution === null ? undefined : origins.ofAttribution.get(attribution.id)
    const origin = said ?? origins.originAt(scene.document.id, span)
    if (origin === null) unknown++
    else shown.add(origin)
  }
  return {
    documents: documents.size,
    outlets: new Set([...documents.values()].map(({ id, outlet }) => outlet ?? id)).size,
    origins: shown.size,
    unknown,
  }
}

const termsOf = (group: Group, proposal: ProposalId): Term[] =>
  group.terms.map(({ issue, value, quantity, deadline, mentions }, i) => {
    const anchors = anchorsOf(mentions.map(({ term, from }) => ({ scene: from.scene, span: term.span })))
    const first =
      mentions.find(({ from, term }) =>
        from.scene.layers.sentences.some(
          ({ region, span }) => region === 'body' && span.start <= term.span.start && span.end >= term.span.end,
        ),
      ) ?? mentions[0]
    const text = first === undefined ? '' : first.from.scene.text.slice(first.term.span.start, first.term.span.end)
    return { id: idOf('trm', proposal, issue, i, text), issue, text, value, quantity, deadline, anchors }
  })

/** Where a proposal stands after its answers. */
const statusOf = (group: Group, responses: readonly Response[], terms: number): Proposal['status'] => {
  if (group.members.some(({ withdrawn }) => withdrawn)) return 'withdrawn'
  const acts = new Set(responses.map(({ act }) => act))
  const answers = responses.flatMap((response) => response.terms)
  const accepted = answers.filter(({ answer }) => answer === 'accepted').length
  const refused = answers.some(({ answer }) => answer === 'rejected' || answer === 'countered')
  if (group.members.some(({ agreed, hedged }) => agreed && !hedged)) return 'accepted'
  if (acts.has('accept')) return (terms > 0 && accepted < terms) || refused ? 'partly-accepted' : 'accepted'
  if (acts.has('accept-conditionally')) return 'partly-accepted'
  if (acts.has('reject')) return 'rejected'
  if (acts.has('counter')) return 'countered'
  return acts.has('none-yet') ? 'unanswered' : 'open'
}

export const proposalOf = (group: Group, groups: readonly Group[], made: Made): Proposal => {
  const id = idOfGroup(group, made)
  const terms = termsOf(group, id)
  const responses = responsesOf(group, groups, terms, made)
  return {
    id,
    act: group.act,
    proposers: [...group.proposers].sort(),
    addressees: [...group.addressees].sort(),
    conveyedBy: [...new Set(group.members.flatMap(({ conveyedBy }) => conveyedBy))].sort(),
    made: finest(group.members.map(({ made: at }) => at)),
    inReplyTo: group.inReplyTo === null ? null : idOfGroup(group.inReplyTo, made),
    repeats: group.repeats === null ? null : idOfGroup(group.repeats, made),
    terms,
    conditions: anchorsOf([
      ...group.members.flatMap(({ scene, conditions }) => conditions.map((span) => ({ scene, span }))),
      ...group.conditions,
    ]),
    responses,
    support: supportOf(group.members, made),
    status: statusOf(group, responses, terms.length),
    kept: group.breaches.length > 0 ? 'broken' : 'unknown',
    ...(group.members.length > 0 && group.members.every(({ hedged }) => hedged)
      ? { modality: 'possible' as const }
      : {}),
    anchors: anchorsOf([...group.members, ...group.breaches]),
  }
}
