/** Rows of the PLOVER sentence set: `{id, text, actor, recipient, marked, event, quad}`. */
import type { Span } from '../../src/text/span.ts'

/** The quadrant of each event type: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export const QUADS: Readonly<Record<string, string>> = {
  AGREE: '1',
  CONSULT: '1',
  SUPPORT: '1',
  CONCEDE: '2',
  RETREAT: '2',
  YIELD: '2',
  COOPERATE: '2',
  AID: '2',
  REQUEST: '3',
  ACCUSE: '3',
  REJECT: '3',
  THREATEN: '3',
  PROTEST: '4',
  SANCTION: '4',
  MOBILIZE: '4',
  COERCE: '4',
  ASSAULT: '4',
}

export type Marked = { readonly text: string; readonly actor: Span; readonly recipient: Span }

/** Text without its marks, and the spans of the first actor `<s>` and recipient `<t>`. */
export const unmark = (marked: string): Marked => {
  let text = ''
  const at: Record<string, number> = {}
  for (const part of marked.split(/(<\/?[st]>)/)) {
    if (/^<\/?[st]>$/.test(part)) at[part] ??= text.length
    else text += part
  }
  const span = (mark: string): Span => ({ start: at[`<${mark}>`] ?? 0, end: at[`</${mark}>`] ?? 0 })
  return { text, actor: span('s'), recipient: span('t') }
}

/** The first places of the actor's and the recipient's words, for a row without marks; empty where they do not stand. */
export const locateIn = (text: string, actor: string, recipient: string): Marked => {
  const find = (words: string): Span => {
    const start = Math.max(0, text.indexOf(words))
    return { start, end: text.includes(words) ? start + words.length : start }
  }
  return { text, actor: find(actor), recipient: find(recipient) }
}
