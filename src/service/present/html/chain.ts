/** The chain of offers over time: one row a move, one column a party, each reply after what it answers. */
import type { Dossier } from '../../../model/dossier.ts'
import type { PartyId } from '../../../model/ids.ts'
import type { TimeRange } from '../../../model/time.ts'
import { inChains } from '../chains.ts'
import type { Lookup } from '../lookup.ts'
import { when } from '../when.ts'
import { ISSUES, proposes, RESPONSE } from '../words.ts'
import { html, type Markup } from './markup.ts'
import { scroller } from './section.ts'

type Move = {
  readonly at: TimeRange | null
  readonly parties: readonly PartyId[]
  readonly words: Markup
  readonly proposal: string
}

const moves = (dossier: Dossier, lookup: Lookup): Move[] =>
  inChains(dossier.ledger.proposals).flatMap((one) => {
    const issues = [...new Set(one.terms.map(({ issue }) => ISSUES[issue].toLowerCase()))].join(', ')
    const to = one.addressees.length === 0 ? '' : ` → ${one.addressees.map(lookup.name).join(', ')}`
    const made: Move = {
      at: one.made,
      parties: one.proposers,
      words: html`<a href="#${one.id}"><strong>${proposes(one)}</strong></a
        >${to}${issues !== '' && html`<br /><span class="soft">${issues}</span>`}`,
      proposal: one.id,
    }
    const replies = one.responses
      .filter(({ act, counter }) => act !== 'none-yet' && counter === null)
      .map((reply): Move => ({
        at: reply.at,
        parties: [reply.responder],
        words: html`↩ <a href="#${one.id}">${RESPONSE[reply.act]}</a>`,
        proposal: one.id,
      }))
    return [made, ...replies]
  })

/** A chain needs two moves, and something to order them by: a reply, or dates. */
export const chain = (dossier: Dossier, lookup: Lookup): Markup | null => {
  const all = moves(dossier, lookup)
  const dated = all.filter((one) => one.at !== null).length
  if (all.length < 2 || (dated < 2 && all.length === dossier.ledger.proposals.length)) return null
  const parties = dossier.ledger.parties.filter(({ id }) => all.some((move) => move.parties.includes(id)))
  const table = html`<table class="chain">
    <thead>
      <tr>
        <th scope="col">When</th>
        ${parties.map(({ name }) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${all.map(
        (move) =>
          html`<tr>
            <th scope="row">${when(move.at)}</th>
            ${parties.map(({ id, name }) =>
              move.parties.includes(id)
                ? html`<td class="move" data-column="${name}">${move.words}</td>`
                : html`<td></td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`
  return html`<h3>Moves and replies</h3>
    ${scroller('Moves and replies', table)}`
}
