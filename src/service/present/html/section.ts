/** Frames that the sections of the page share. */
import { html, type Markup } from './markup.ts'

export type Section = {
  readonly id: string
  readonly name: string
  readonly count: number | null
  readonly body: Markup
}

/** A section, or null when it has nothing to show. */
export const section = (id: string, name: string, count: number | null, body: Markup | null): Section | null =>
  body === null ? null : { id, name, count, body }

export const framed = ({ id, name, count, body }: Section): Markup =>
  html` <section id="${id}" aria-labelledby="${id}-h">
    <h2 id="${id}-h">${name}${count !== null && html` <span class="count">${count}</span>`}</h2>
    ${body}
  </section>`

/** The title above what belongs to one storyline of several; nothing where there is one alone. */
export const strandTitle = (title: string | null): Markup | null =>
  title === null ? null : html`<h3 class="strand" dir="auto">${title}</h3>`

/** A table that scrolls sideways by itself on a narrow screen, reachable by keyboard. */
export const scroller = (label: string, table: Markup): Markup =>
  html`<div class="scroll" role="group" aria-label="${label}" tabindex="0">${table}</div>`

export const badge = (kind: string, words: string): Markup => html`<span class="badge ${kind}">${words}</span>`
