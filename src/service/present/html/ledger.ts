/** The ledger: issues by parties, each proposal with the answer to each of its terms, and the moves in order of time. */
import type { Anchor, Dossier } from '../../../model/dossier.ts'
import type { Proposal, Response, Term } from '../../../model/ledger.ts'
import { answersTo, columnsOf, isSilent, repliesOf, type Column } from '../answers.ts'
import { inChains } from '../chains.ts'
import type { Lookup } from '../lookup.ts'
import { matrixOf, type Entry } from '../matrix.ts'
import { strandsOf, type Strand } from '../strands.ts'
import { when } from '../when.ts'
import { ANSWER, ISSUES, proposalName, PROPOSAL_STATUS, supportWords } from '../words.ts'
import { chain } from './chain.ts'
import { cited, cites, quoteOf } from './cite.ts'
import { html, type Markup } from './markup.ts'
import { badge, scroller, section, strandTitle, type Section } from './section.ts'

const entry = (lookup: Lookup, { kind, label, answer, text, about, at, anchors }: Entry): Markup => {
  const dated = at !== null && html`<span class="soft">${when(at)}</span>`
  if (kind === 'answers')
    return html`<li>
      ${badge(`answer ${answer ?? ''}`, label)}
      <span class="soft">on “${about ?? ''}”${at !== null && ` · ${when(at)}`}</span>
      ${cites(lookup, anchors)}
    </li>`
  return html`<li>${badge(kind, label)} ${dated} ${cited(lookup, text, anchors)}</li>`
}

const matrix = (dossier: Dossier, lookup: Lookup): Markup | null => {
  const { parties, rows } = matrixOf(dossier)
  if (rows.length === 0) return null
  const table = html`<table class="matrix">
    <thead>
      <tr>
        <th scope="col">Issue</th>
        ${parties.map(({ name }) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ issue, cells }) =>
          html`<tr>
            <th scope="row">${ISSUES[issue]}</th>
            ${parties.map(({ id, name }) => {
              const entries = cells.get(id) ?? []
              return entries.length === 0
                ? html`<td class="empty" data-column="${name}"><span class="soft">–</span></td>`
                : html`<td data-column="${name}">
                    <ul>
                      ${entries.map((one) => entry(lookup, one))}
                    </ul>
                  </td>`
            })}
          </tr>`,
      )}
    </tbody>
  </table>`
  return html`<h3>Issues by parties</h3>
    ${scroller('Issues by parties', table)}`
}

const names = (lookup: Lookup, ids: readonly string[], none: string): string =>
  ids.length === 0 ? none : ids.map(lookup.name).join(', ')

const answerCell = (lookup: Lookup, term: Term, column: Column): Markup => {
  const answers = answersTo(term, column)
  const unsaid = isSilent(column)
    ? badge('answer none', 'no reply yet')
    : html`<span class="soft"
        >${column.responses.every((one) => one.act === 'no-comment') ? 'declines to comment' : 'no answer found'}</span
      >`
  return html`<td data-column="${lookup.name(column.responder)}">
    ${
      answers.length === 0
        ? unsaid
        : answers.map(
            ({ answer, basis, anchors }) =>
              html`<p>
                ${badge(`answer ${answer}`, ANSWER[answer])}${basis === 'silence' && html` <span class="soft">the reply says nothing of it</span>`}${anchors[0] !== undefined && html`<br />${quoteOf(lookup, anchors[0])} ${cites(lookup, anchors)}`}
              </p>`,
          )
    }
  </td>`
}

const termCell = (lookup: Lookup, { issue, text, anchors, deadline }: Term): Markup =>
  html`<span class="issue">${ISSUES[issue]}</span>
    ${cited(lookup, text, anchors)}${deadline !== null && html` <span class="soft">by ${when(deadline)}</span>`}`

/** Terms down, responders across; a plain list where nobody has answered anything. */
const terms = (lookup: Lookup, one: Proposal): Markup | null => {
  const columns = columnsOf(one)
  if (one.terms.length === 0) return null
  if (columns.length === 0)
    return html`<ul class="plain">
      ${one.terms.map((term) => html`<li>${termCell(lookup, term)}</li>`)}
    </ul>`
  const table = html`<table class="terms">
    <thead>
      <tr>
        <th scope="col">Term</th>
        ${columns.map(({ responder }) => html`<th scope="col">${lookup.name(responder)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${one.terms.map(
        (term) =>
          html`<tr>
            <th scope="row">${termCell(lookup, term)}</th>
            ${columns.map((column) => answerCell(lookup, term, column))}
          </tr>`,
      )}
    </tbody>
  </table>`
  return scroller('Terms and the answers to them', table)
}

/** More conditions than this are folded. */
const OPEN_CONDITIONS = 2

const conditions = (lookup: Lookup, anchors: readonly Anchor[]): Markup => {
  const lines = anchors.map((one) => html`<li>${quoteOf(lookup, one)} ${cites(lookup, [one])}</li>`)
  if (lines.length === 0) return html``
  const list = html`<ul>
    ${lines}
  </ul>`
  return lines.length > OPEN_CONDITIONS
    ? html`<details class="conditions">
        <summary>${lines.length} conditions</summary>
        ${list}
      </details>`
    : html`<div class="conditions">
        <p class="soft">On condition</p>
        ${list}
      </div>`
}

const reply = (lookup: Lookup, one: Response, verb: string): Markup =>
  html`<li>
    <strong>${lookup.name(one.responder)}</strong>
    ${verb}${one.at !== null && `, ${when(one.at)}`}${one.conveyedBy.length > 0 && ` (through ${names(lookup, one.conveyedBy, '')})`}${one.counter !== null && html` <a href="#${one.counter}">with its own proposal</a>`}
    ${one.anchors[0] !== undefined && html`${quoteOf(lookup, one.anchors[0])} ${cites(lookup, one.anchors)}`}
    ${conditions(lookup, one.conditions)}
  </li>`

const proposal = (lookup: Lookup, one: Proposal): Markup =>
  html`<article class="proposal" id="${one.id}">
    <h4>
      ${names(lookup, one.proposers, 'An unnamed side')} → ${names(lookup, one.addressees, 'side not said')}
      ${badge(`status ${one.status}`, PROPOSAL_STATUS[one.status])}
    </h4>
    <p class="meta">
      ${proposalName(one)} ·
      ${when(one.made)}${one.conveyedBy.length > 0 && ` · through ${names(lookup, one.conveyedBy, '')}`}${one.inReplyTo !== null && html` · <a href="#${one.inReplyTo}">in reply</a>`}${one.repeats !== null && html` · <a href="#${one.repeats}">repeats an earlier one</a>`}${one.kept !== 'unknown' && ` · ${one.kept}`}
      · ${supportWords(one.support)}
    </p>
    ${one.anchors[0] !== undefined && html`<p>${quoteOf(lookup, one.anchors[0])} ${cites(lookup, one.anchors)}</p>`}
    ${conditions(lookup, one.conditions)}
    ${
      one.responses.length > 0
        ? html`<ul class="replies">
            ${repliesOf(one).map(({ response, verb }) => reply(lookup, response, verb))}
          </ul>`
        : html`<p class="soft">No answer in these documents.</p>`
    }
    ${terms(lookup, one)}
  </article>`

const rounds = (dossier: Dossier, lookup: Lookup): Markup | null => {
  if (dossier.ledger.rounds.length === 0) return null
  return html`<h3>Rounds of talks</h3>
    <ul class="plain">
      ${dossier.ledger.rounds.map(
        ({ place, when: at, participants, track, anchors }) =>
          html`<li>
            <strong>${place === null ? 'Place not said' : lookup.name(place)}</strong> · ${when(at)} ·
            ${names(lookup, participants, 'participants not said')}${track !== null && ` · ${track}`}
            ${cites(lookup, anchors)}
          </li>`,
      )}
    </ul>`
}

const strand = (lookup: Lookup, { title, dossier }: Strand): Markup | null => {
  const { proposals, positions, rounds: talks } = dossier.ledger
  if (proposals.length + positions.length + talks.length === 0) return null
  const ordered = inChains(proposals)
  return html`${strandTitle(title)}${matrix(dossier, lookup)}
  ${
    ordered.length > 0 &&
    html`<h3>Proposals, and who answered which part</h3>
      ${ordered.map((one) => proposal(lookup, one))}`
  }
  ${chain(dossier, lookup)} ${rounds(dossier, lookup)}`
}

export const ledger = (dossier: Dossier, lookup: Lookup): Section | null => {
  const { proposals, positions, rounds: talks } = dossier.ledger
  if (proposals.length + positions.length + talks.length === 0) return null
  const body = html`${strandsOf(dossier).map((one) => strand(lookup, one))}`
  return section('ledger', 'Ledger', proposals.length, body)
}
