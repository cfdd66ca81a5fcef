/** The documents with their whole texts, each stored once: the page's script copies from here. */
import type { DocumentView, Dossier } from '../../../model/dossier.ts'
import type { Span } from '../../../text/span.ts'
import type { Lookup } from '../lookup.ts'
import { publishedWhen } from '../when.ts'
import { GENRE } from '../words.ts'
import { html, raw, escapeText, webUrl, type Markup } from './markup.ts'
import { section, type Section } from './section.ts'

type Stretch = { readonly span: Span; readonly kind: string }

/** Spans in order without overlaps; one that overlaps an earlier one is left out. */
const inOrder = (stretches: readonly Stretch[]): Stretch[] => {
  const kept: Stretch[] = []
  for (const one of stretches.toSorted((a, b) => a.span.start - b.span.start))
    if (one.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(one)
  return kept
}

const decorated = (
  text: string,
  from: number,
  to: number,
  stretches: readonly Stretch[],
  inner: readonly Stretch[] = [],
): string => {
  let markup = ''
  let at = from
  for (const { span, kind } of stretches) {
    if (span.start < at || span.end > to) continue
    const within = inner.filter((one) => one.span.start >= span.start && one.span.end <= span.end)
    markup += escapeText(text.slice(at, span.start))
    markup += `<span class="r-${kind}">${decorated(text, span.start, span.end, within)}</span>`
    at = span.end
  }
  return markup + escapeText(text.slice(at, to))
}

/** The text, unit for unit, with its regions and gaps marked. */
const textMarkup = ({ text, regions, notices }: Pick<DocumentView, 'text' | 'regions' | 'notices'>): Markup => {
  const gaps = notices.flatMap(({ code, span }) =>
    code === 'text.gap' && span !== null ? [{ span, kind: 'gap' }] : [],
  )
  const shown = regions.filter(({ kind }) => kind !== 'body' || gaps.length > 0)
  return raw(decorated(text, 0, text.length, inOrder(shown), inOrder(gaps)))
}

const one = (lookup: Lookup, document: DocumentView): Markup => {
  const number = lookup.number(document.id)
  const url = webUrl(document.url)
  const facts = [
    publishedWhen(document.published),
    GENRE[document.genre],
    document.author,
    document.language === 'en' ? null : document.language,
    document.path,
  ]
  return html`<article
    class="document"
    id="d${number}"
    tabindex="-1"
    data-outlet="${lookup.outlet(document.id)}"
    data-facts="${publishedWhen(document.published)}"
    data-url="${url ?? ''}"
  >
    <h3><span class="number">${number}</span> ${lookup.outlet(document.id)}</h3>
    ${document.title !== null && html`<p class="title" dir="auto">${document.title}</p>`}
    <p class="meta">
      ${facts.filter((fact) => fact !== null).join(' · ')}${url !== null && html` · <a href="${url}" rel="noreferrer">as published</a>`}
    </p>
    ${
      document.notices.length > 0 &&
      html`<ul class="notices">
        ${document.notices.map(({ message, code }) => html`<li>${message} <code>${code}</code></li>`)}
      </ul>`
    }
    <details>
      <summary>Full text</summary>
      <div class="text" id="t${number}" dir="auto">${textMarkup(document)}</div>
    </details>
    <p class="soft hash">SHA-256 ${document.sha256}</p>
  </article>`
}

export const documents = (dossier: Dossier, lookup: Lookup): Section | null =>
  section(
    'documents',
    'Documents',
    dossier.documents.length,
    html`${lookup.documents.map((each) => one(lookup, each))}`,
  )
