/** Who said what: each speaker's statements as each document gives them, with who carried them and how they are hedged. */
import type { Attribution, Dossier } from '../../../model/dossier.ts'
import type { Lookup } from '../lookup.ts'
import { speakersOf, wordsOf, type Speaker } from '../speakers.ts'
import { plural } from '../words.ts'
import { cites, quote } from './cite.ts'
import { html, type Markup } from './markup.ts'
import { section, type Section } from './section.ts'

/** Indirect speech is the outlet's wording, and the most common: said once, above the list. */
const MODE = { direct: 'quoted', indirect: null, mixed: 'partly quoted' } as const

const statement = (lookup: Lookup, one: Attribution): Markup => {
  const relays = one.relays.map(lookup.name).join(', ')
  const facts = [
    MODE[one.mode],
    relays === '' ? null : `through ${relays}`,
    one.hedges.length === 0 ? null : `hedged: ${one.hedges.join(', ')}`,
  ]
  return html`<li>
    ${quote(lookup, wordsOf(lookup, one, one.content), one.anchor)} ${cites(lookup, [one.anchor])}
    <span class="soft">${facts.filter((fact) => fact !== null).join(' · ')}</span>
  </li>`
}

const speaker = (lookup: Lookup, { name, party, said }: Speaker): Markup => {
  const ordered = said.toSorted(
    (a, b) => lookup.number(a.document) - lookup.number(b.document) || a.anchor.span.start - b.anchor.span.start,
  )
  return html`<li>
    <details>
      <summary>
        <span dir="auto">${name}</span>${party !== null && html` <span class="soft">${party}</span>`}
        <span class="count">${plural(said.length, 'statement')}</span>
      </summary>
      <ul>
        ${ordered.map((one) => statement(lookup, one))}
      </ul>
    </details>
  </li>`
}

export const speakers = (dossier: Dossier, lookup: Lookup): Section | null => {
  const all = speakersOf(dossier, lookup)
  const named = all.filter((one) => !one.unnamed)
  const unnamed = all.filter((one) => one.unnamed)
  const list = (some: readonly Speaker[]): Markup =>
    html`<ul class="plain speakers">
      ${some.map((one) => speaker(lookup, one))}
    </ul>`
  const body = html`<p class="lead">
      Each statement as its document gives it: in the outlet’s own wording unless marked as quoted.
    </p>
    ${named.length > 0 && list(named)}
    ${
      unnamed.length > 0 &&
      html`<h3>Unnamed sources, in each text’s own words</h3>
        ${list(unnamed)}`
    }`
  return section('speakers', 'Who said what', all.length, all.length === 0 ? null : body)
}
