/** Who said what: each speaker's statements as each document gives them, with who carried them and how they are hedged. */
import type { Attribution, Dossier } from '../../../model/dossier.ts'
import type { Lookup } from '../lookup.ts'
import { plural } from '../words.ts'
import { cites, quote } from './cite.ts'
import { html, type Markup } from './markup.ts'
import { section, type Section } from './section.ts'

/** Verbatim words of the parts of an attribution, parted by an ellipsis where words stand between them. */
const wordsOf = (lookup: Lookup, { document }: Attribution, spans: Attribution['content']): string => {
  const text = lookup.document(document)?.text ?? ''
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

type Speaker = {
  readonly name: string
  readonly party: string | null
  readonly unnamed: boolean
  readonly said: readonly Attribution[]
}

/** Speakers in order of how much they say; unnamed sources under the words each text has for them. */
const speakersOf = (dossier: Dossier, lookup: Lookup): Speaker[] => {
  const key = (one: Attribution): string => one.speaker ?? `\n${wordsOf(lookup, one, one.source).toLowerCase()}`
  const groups = Map.groupBy(
    dossier.attributions.filter((one) => one.content.length > 0),
    key,
  )
  const speakers = [...groups.values()].flatMap((said): Speaker[] => {
    const [first] = said
    if (first === undefined) return []
    if (first.speaker === null)
      return [{ name: wordsOf(lookup, first, first.source) || 'not said', party: null, unnamed: true, said }]
    const party = lookup.entity(first.speaker)?.party ?? null
    const name = lookup.name(first.speaker)
    return [
      { name, party: party === null || lookup.name(party) === name ? null : lookup.name(party), unnamed: false, said },
    ]
  })
  return speakers.sort(
    (a, b) => Number(a.unnamed) - Number(b.unnamed) || b.said.length - a.said.length || (a.name < b.name ? -1 : 1),
  )
}

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
