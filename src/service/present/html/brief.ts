import type { Dossier } from '../../../model/dossier.ts'
import type { Lookup } from '../lookup.ts'
import { strandsOf, type Strand } from '../strands.ts'
import { SECTIONS } from '../words.ts'
import { cited } from './cite.ts'
import { html, type Markup } from './markup.ts'
import { section, strandTitle, type Section } from './section.ts'

const group = (dossier: Dossier, lookup: Lookup, kind: keyof typeof SECTIONS): Markup | null => {
  const lines = dossier.brief.filter((one) => one.section === kind)
  if (lines.length === 0) return null
  return html`<div class="brief ${kind}">
    <h3>${SECTIONS[kind]}</h3>
    <ul>
      ${lines.map(({ text, anchors }) => html`<li>${cited(lookup, text, anchors)}</li>`)}
    </ul>
  </div>`
}

const strand = (lookup: Lookup, { title, dossier }: Strand): Markup | null =>
  dossier.brief.length === 0
    ? null
    : html`${strandTitle(title)}${(Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).map((kind) => group(dossier, lookup, kind))}`

export const brief = (dossier: Dossier, lookup: Lookup): Section | null =>
  section(
    'brief',
    'Brief',
    null,
    dossier.brief.length === 0 ? null : html`${strandsOf(dossier).map((one) => strand(lookup, one))}`,
  )
