import type { Dossier, Lineage } from '../../../model/dossier.ts'
import { outletOf, type Lookup } from '../lookup.ts'
import { LINEAGE, ORIGIN, percent } from '../words.ts'
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

const table = (dossier: Dossier, lookup: Lookup): Markup => {
  const ordered = dossier.origins.toSorted(
    (a, b) => b.documents.length - a.documents.length || (a.label < b.label ? -1 : 1),
  )
  return html`<table class="origins">
    <thead>
      <tr>
        <th scope="col">Origin</th>
        ${lookup.documents.map(
          (one) =>
            html`<th scope="col">
              <a href="#d${lookup.number(one.id)}" title="${one.title ?? ''}">${outletOf(one)}</a>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${ordered.map(
        ({ label, kind, documents }) =>
          html`<tr>
            <th scope="row">${label} <span class="soft">${ORIGIN[kind]}</span></th>
            ${lookup.documents.map((one) =>
              documents.includes(one.id) ? html`<td><span class="dot">carries it</span></td>` : html`<td></td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`
}

export const origins = (dossier: Dossier, lookup: Lookup): Section | null => {
  if (dossier.origins.length + dossier.lineage.length === 0) return null
  const body = html`<p class="lead">Where statements enter the public record, and which document passes them on.</p>
    ${dossier.origins.length > 0 && scroller('Origins by documents', table(dossier, lookup))}
    ${
      dossier.lineage.length > 0 &&
      html`<h3>Which document derives from which</h3>
        <ul class="plain">
          ${dossier.lineage.map((one) => derivation(lookup, one))}
        </ul>`
    }`
  return section('origins', 'Origins and lineage', dossier.origins.length, body)
}
