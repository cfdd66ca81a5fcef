/** Words that open the document they stand in. Without JavaScript they lead to the document's place on the page. */
import type { Anchor } from '../../../model/dossier.ts'
import type { Lookup } from '../lookup.ts'
import { balanced } from '../balanced.ts'
import { html, type Markup } from './markup.ts'

/** `document number:start:end`, as the page's script reads it. */
export const target = (lookup: Lookup, { document, span }: Pick<Anchor, 'document' | 'span'>): string =>
  `${String(lookup.number(document))}:${String(span.start)}:${String(span.end)}`

/** Quotation marks around words that have none of their own. */
const inMarks = (words: string): string => {
  const shown = balanced(words)
  return /^["“«„].*["”»]$/su.test(shown) ? shown : `“${shown}”`
}

/** Words as a link to an anchor; plain words when there is none. */
export const quote = (lookup: Lookup, words: string, anchor: Anchor | undefined): Markup =>
  anchor === undefined
    ? html`<span class="quote" dir="auto">${inMarks(words)}</span>`
    : html`<a class="quote" dir="auto" href="#d${lookup.number(anchor.document)}" data-at="${target(lookup, anchor)}"
        >${inMarks(words)}</a
      >`

/** An anchor's own words as a link. */
export const quoteOf = (lookup: Lookup, anchor: Anchor): Markup => quote(lookup, anchor.quote.exact, anchor)

/** More chips than this say nothing more. */
const MOST_CITES = 8

const chip = (lookup: Lookup, anchor: Anchor): Markup => {
  const name = lookup.outlet(anchor.document)
  const number = lookup.number(anchor.document)
  const unnamed = lookup.document(anchor.document)?.outlet == null
  return html`<a
    class="cite${unnamed && ' unnamed'}"
    href="#d${number}"
    data-at="${target(lookup, anchor)}"
    title="${name}: ${anchor.quote.exact}"
    ><b>${number}</b> <span class="from">${name}</span></a
  >`
}

/** One chip for each document, in reading order, each at the first of its anchors. */
export const cites = (lookup: Lookup, anchors: readonly Anchor[]): Markup => {
  const firsts = new Map<string, Anchor>()
  for (const anchor of anchors) if (!firsts.has(anchor.document)) firsts.set(anchor.document, anchor)
  const ordered = [...firsts.values()].sort((a, b) => lookup.number(a.document) - lookup.number(b.document))
  const left = ordered.length - MOST_CITES
  return html`<span class="cites"
    >${ordered.slice(0, MOST_CITES).map((one) => chip(lookup, one))}${left > 0 && html` <span class="soft">and ${left} more</span>`}</span
  >`
}

/** Verbatim words with the documents they and their like stand in. */
export const cited = (lookup: Lookup, words: string, anchors: readonly Anchor[]): Markup =>
  html`${quote(lookup, words, anchors.find((one) => one.quote.exact.includes(words)) ?? anchors[0])}
  ${cites(lookup, anchors)}`
