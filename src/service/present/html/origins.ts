import type { Dossier, Lineage, Origin } from '../../../model/dossier.ts'
import type { OriginId } from '../../../model/ids.ts'
import type { Lookup } from '../lookup.ts'
import { LINEAGE, ORIGIN, percent, plural } from '../words.ts'
import { cites, quoteOf } from './cite.ts'
import { html, type Markup } from './markup.ts'
import { scroller, section, type Section } from './section.ts'

/** More passages than this prove no more. */
const MOST_EVIDENCE = 6

const derivation = (lookup: Lookup, { from, to, kind, via, share, evidence }: Lineage): Markup => {
  const target = to === null ? (via ?? 'another outlet') : lookup.outlet(to)
  const carried = kind === 'cites' ? '' : `: ${percent(share)} of its words`
  return html`<li>
    <p>
      <strong>${lookup.outlet(from)}</strong> ${LINEAGE[kind]}
      <strong>${target}</strong>${carried}${to !== null && via !== null && html` <span class="soft">via ${via}</span>`}
    </p>
    ${
      evidence.length > 0 &&
      html`<details>
        <summary>The passages</summary>
        <ul>
          ${evidence.slice(0, MOST_EVIDENCE).map((one) => html`<li>${quoteOf(lookup, one)} ${cites(lookup, [one])}</li>`)}
        </ul>
      </details>`
    }
  </li>`
}

/** How many claims each origin stands behind. */
const claimsByOrigin = (dossier: Dossier): ReadonlyMap<OriginId, number> => {
  const counts = new Map<OriginId, number>()
  for (const { mentions } of dossier.claims)
    for (const id of new Set(mentions.map(({ origin }) => origin)))
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

const name = ({ label, kind }: Origin): Markup =>
  html`<span dir="auto">${label}</span> <span class="soft">${ORIGIN[kind]}</span>`

/** More columns than this have only their document's number. */
const MOST_NAMED = 6

const table = (shared: readonly Origin[], counts: ReadonlyMap<OriginId, number>, lookup: Lookup): Markup =>
  html`<table class="origins">
    <thead>
      <tr>
        <th scope="col">Origin</th>
        <th scope="col">Claims</th>
        ${lookup.documents.map(
          (one) =>
            html`<th scope="col">
              <a href="#d${lookup.number(one.id)}" title="${lookup.outlet(one.id)}: ${one.title ?? ''}"
                >${lookup.number(one.id)}${lookup.documents.length <= MOST_NAMED && ` ${lookup.outlet(one.id)}`}</a
              >
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${shared.map(
        (one) =>
          html`<tr>
            <th scope="row">${name(one)}</th>
            <td>${counts.get(one.id) ?? 0}</td>
            ${lookup.documents.map(({ id }) =>
              one.documents.includes(id) ? html`<td><span class="dot">carries it</span></td>` : html`<td></td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`

const single = (lookup: Lookup, origins: readonly Origin[], counts: ReadonlyMap<OriginId, number>): Markup =>
  html`<details>
    <summary>${plural(origins.length, 'origin')} in one document only</summary>
    <ul>
      ${origins.map(
        (one) =>
          html`<li>
            ${name(one)} <span class="soft">${plural(counts.get(one.id) ?? 0, 'claim')}</span> ${one.documents.map(
              (id) =>
                html`<a class="cite" href="#d${lookup.number(id)}"
                  ><b>${lookup.number(id)}</b> ${lookup.outlet(id)}</a
                >`,
            )}
          </li>`,
      )}
    </ul>
  </details>`

export const origins = (dossier: Dossier, lookup: Lookup): Section | null => {
  if (dossier.origins.length + dossier.lineage.length === 0) return null
  const counts = claimsByOrigin(dossier)
  const ordered = dossier.origins.toSorted(
    (a, b) =>
      b.documents.length - a.documents.length ||
      (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) ||
      (a.label < b.label ? -1 : 1),
  )
  const shared = ordered.filter((one) => one.documents.length > 1)
  const alone = ordered.filter((one) => one.documents.length <= 1)
  const body = html`<p class="lead">Where statements enter the public record, and which document passes them on.</p>
    ${shared.length > 0 && scroller('Origins by documents', table(shared, counts, lookup))}
    ${alone.length > 0 && single(lookup, alone, counts)}
    ${
      dossier.lineage.length > 0 &&
      html`<h3>Which document derives from which</h3>
        <ul class="plain">
          ${dossier.lineage.map((one) => derivation(lookup, one))}
        </ul>`
    }`
  return section('origins', 'Origins and lineage', dossier.origins.length, body)
}
