/** How each document chose its words, and what it left out. */
import type { Dossier, Framing } from '../../../model/dossier.ts'
import type { ClaimId } from '../../../model/ids.ts'
import type { Lookup } from '../lookup.ts'
import { GENRE, percent, plural } from '../words.ts'
import { quote, quoteOf } from './cite.ts'
import { html, type Markup } from './markup.ts'
import { section, type Section } from './section.ts'

/** Longer lists are cut, and say by how much. */
const MOST = 40

const listed = <T>(list: readonly T[], show: (one: T) => Markup): Markup =>
  html`<ul>
    ${list.slice(0, MOST).map((one) => html`<li>${show(one)}</li>`)}${list.length > MOST && html`<li class="soft">and ${list.length - MOST} more</li>`}
  </ul>`

const part = (name: string, body: Markup | null): Markup | null =>
  body === null
    ? null
    : html`<div>
        <dt>${name}</dt>
        <dd>${body}</dd>
      </div>`

const statements = (lookup: Lookup, ids: readonly ClaimId[]): Markup =>
  listed(ids, (id) => {
    const claim = lookup.claim(id)
    return claim === undefined ? html`` : quote(lookup, claim.statement, claim.mentions[0]?.anchor)
  })

const folded = (name: string, body: Markup): Markup =>
  html`<details>
    <summary>${name}</summary>
    ${body}
  </details>`

const SOURCING = { named: 'named', unnamed: 'unnamed', documents: 'documents', unattributed: 'unattributed' } as const

const one = (lookup: Lookup, framing: Framing): Markup | null => {
  const document = lookup.document(framing.document)
  if (document === undefined) return null
  const coloured = framing.sayings.filter(({ colour }) => colour !== 'neutral')
  const shares = (Object.keys(SOURCING) as (keyof typeof SOURCING)[]).map(
    (kind) => `${percent(document.sourcing[kind])} ${SOURCING[kind]}`,
  )
  const labels = framing.labels.filter(({ words }) => words.length > 0)
  return html`<article class="framing">
    <h3>
      <a href="#d${lookup.number(document.id)}">${lookup.outlet(document.id)}</a>
      <span class="soft">${GENRE[document.genre]}</span>
    </h3>
    <dl>
      ${[
        part('Opinion', html`${percent(framing.opinionShare)} of its sentences`),
        part('Its statements rest on', html`${shares.join(', ')}`),
        part(
          'Labels',
          labels.length === 0
            ? null
            : listed(
                labels,
                ({ entity, words }) =>
                  html`${lookup.name(entity)}: ${words.slice(0, MOST).map((word) => html`${quoteOf(lookup, word)} `)}`,
              ),
        ),
        part(
          'Loaded words',
          framing.loaded.length === 0
            ? null
            : html`${framing.loaded.slice(0, MOST).map((word) => html`${quoteOf(lookup, word)} `)}`,
        ),
        part(
          'Coloured saying-verbs',
          coloured.length === 0
            ? null
            : listed(
                coloured,
                ({ speaker, colour, anchor }) =>
                  html`${quoteOf(lookup, anchor)}
                    <span class="soft">${colour}${speaker !== null && `, of ${lookup.name(speaker)}`}</span>`,
              ),
        ),
        part(
          'Only here',
          framing.onlyHere.length === 0
            ? null
            : folded(plural(framing.onlyHere.length, 'claim'), statements(lookup, framing.onlyHere)),
        ),
        part(
          'Not in this article',
          framing.omits.length === 0
            ? null
            : folded(`${plural(framing.omits.length, 'claim')} of its story`, statements(lookup, framing.omits)),
        ),
      ]}
    </dl>
  </article>`
}

export const framing = (dossier: Dossier, lookup: Lookup): Section | null => {
  const ordered = dossier.framing.toSorted((a, b) => lookup.number(a.document) - lookup.number(b.document))
  return section(
    'framing',
    'Framing',
    null,
    ordered.length === 0 ? null : html`<div class="cards">${ordered.map((each) => one(lookup, each))}</div>`,
  )
}
