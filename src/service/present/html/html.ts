/**
 * The dossier as one self-contained page: no network, no framework, readable without JavaScript. Texts are
 * hostile: everything is escaped, and the page's policy lets no script run but its own.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Dossier } from '../../../model/dossier.ts'
import type { Notice } from '../../../model/notice.ts'
import { lookupOf, countOutlets, titleOf, type Lookup } from '../lookup.ts'
import { plural } from '../words.ts'
import { brief } from './brief.ts'
import { target } from './cite.ts'
import { claims } from './claims.ts'
import { disputes, drift } from './disputes.ts'
import { documents } from './documents.ts'
import { framing } from './framing.ts'
import { ledger } from './ledger.ts'
import { html as markup, raw, type Markup } from './markup.ts'
import { origins } from './origins.ts'
import { framed, section, type Section } from './section.ts'
import { speakers } from './speakers.ts'
import { stories, timeline } from './timeline.ts'

const asset = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

const policy = (script: string): string => {
  const hash = createHash('sha256').update(script).digest('base64')
  return `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}

/** The document a notice is about, open at the place where it says one. */
const noticed = (lookup: Lookup, { document, span }: Notice): Markup | null => {
  if (document === null) return null
  const number = lookup.number(document)
  const name = markup`<b>${number}</b> ${lookup.outlet(document)}`
  if (span === null || span.start === span.end) return markup`<a class="cite" href="#d${number}">${name}</a> `
  return markup`<a class="cite" href="#d${number}" data-at="${target(lookup, { document, span })}">${name}</a> `
}

const notices = (dossier: Dossier, lookup: Lookup): Section | null => {
  const list = dossier.notices.map(
    (one) => markup`<li class="${one.severity}">${noticed(lookup, one)}${one.message} <code>${one.code}</code></li>`,
  )
  const body = markup`<p class="lead">What could not be read or decided.</p><ul class="notices">${list}</ul>`
  return section('notices', 'Notices', list.length, list.length === 0 ? null : body)
}

const opening = (dossier: Dossier): Markup => {
  const contradictions = dossier.disputes.filter((one) => one.strength === 'contradiction').length
  const counts: [number, string][] = [
    [dossier.documents.length, 'document'],
    [countOutlets(dossier), 'outlet'],
    ...(dossier.storylines.length > 1 ? ([[dossier.storylines.length, 'storyline']] as [number, string][]) : []),
    [dossier.origins.length, 'origin'],
    [dossier.ledger.proposals.length, 'proposal'],
    [contradictions, 'contradiction'],
    [dossier.disputes.length - contradictions, 'difference'],
  ]
  return markup`<header>
<p class="brand">Crosswire dossier</p>
<h1 dir="auto">${titleOf(dossier)}</h1>
<p class="counts">${counts.map(([count, noun]) => markup`<span><strong>${count}</strong> ${plural(count, noun).replace(/^\d+ /, '')}</span> `)}</p>
<details class="about"><summary>How to read this page</summary>
<p>Everything in quotation marks is verbatim. Select it and the document opens at those words. Only questions, notes and notices are composed.</p>
<p>The reading is automatic and errs: a statement may be missed, or two may be joined that are not one. An origin counts only when a text shows it; “no answer known” and “not in this article” speak of these documents alone.</p>
<p class="soft">Made by Crosswire ${dossier.made.version}.</p></details>
</header>`
}

const navigation = (sections: readonly Section[]): Markup =>
  markup`<nav aria-label="Sections"><ul>${sections.map(({ id, name, count }) => markup`<li><a href="#${id}">${name}${count !== null && markup` <span class="count">${count}</span>`}</a></li>`)}</ul></nav>`

const reader = markup`<aside id="reader" aria-label="Document" hidden>
<div class="bar"><div><p class="reader-outlet" id="reader-outlet"></p><p class="meta" id="reader-facts"></p></div><button type="button" id="reader-close">Close</button></div>
<div class="reader-text" id="reader-text" tabindex="0" role="region" aria-label="Text of the document"></div>
</aside>`

/** The whole page. The same dossier gives the same bytes. */
export const html = (dossier: Dossier): string => {
  const lookup = lookupOf(dossier)
  const script = asset('./page.js')
  const made = [
    brief,
    ledger,
    disputes,
    drift,
    claims,
    speakers,
    origins,
    stories,
    timeline,
    framing,
    documents,
    notices,
  ]
  const sections = made.map((make) => make(dossier, lookup)).filter((one) => one !== null)
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy(script))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titleOf(dossier)} – Crosswire</title>
<style>${raw(asset('./page.css'))}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the dossier</a>
<div id="page">
${opening(dossier)}
${navigation(sections)}
<main id="main">${sections.map(framed)}</main>
</div>
${reader}
<script>${raw(script)}</script>
</body>
</html>
`.markup
}
