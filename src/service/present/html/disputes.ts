import type { Dossier } from '../../../model/dossier.ts'
import type { Lookup } from '../lookup.ts'
import { DISPUTE, DRIFT } from '../words.ts'
import { cited, cites, quoteOf } from './cite.ts'
import { html } from './markup.ts'
import { badge, section, type Section } from './section.ts'

/** Contradictions first: they cannot both be true; differences a reader should know of. */
export const disputes = (dossier: Dossier, lookup: Lookup): Section | null => {
  const ordered = dossier.disputes.toSorted(
    (a, b) => Number(b.strength === 'contradiction') - Number(a.strength === 'contradiction'),
  )
  const body = html`${ordered.map(
    ({ strength, kind, question, sides }) =>
      html`<article class="dispute ${strength}">
        <h3>${question}</h3>
        <p class="meta">${badge(strength, strength)} ${DISPUTE[kind]}</p>
        <div class="sides">
          ${sides.map((side) => html`<div class="side">${cited(lookup, side.statement, side.anchors)}</div>`)}
        </div>
      </article>`,
  )}`
  return section('disputes', 'Disputes', ordered.length, ordered.length === 0 ? null : body)
}

export const drift = (dossier: Dossier, lookup: Lookup): Section | null => {
  const body = html`<p class="lead">What one text passes on and alters. The first words are nearer the speaker.</p>
    ${dossier.drifts.map(
      ({ kind, from, to, note }) =>
        html`<article class="drift">
          <p class="meta">${badge('drifted', DRIFT[kind])} ${note}</p>
          <div class="sides">
            <div class="side">${quoteOf(lookup, from)} ${cites(lookup, [from])}</div>
            <div class="side">${quoteOf(lookup, to)} ${cites(lookup, [to])}</div>
          </div>
        </article>`,
    )}`
  return section('drift', 'Drift', dossier.drifts.length, dossier.drifts.length === 0 ? null : body)
}
