/** HTML built from pieces: whatever is not marked as markup is escaped, so hostile texts stay words. */

export type Markup = { readonly markup: string }
type Piece = Markup | string | number | null | false | readonly Piece[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text as character data, unit for unit: the parsed page has as many UTF-16 code units as `text`. What HTML
 * cannot hold (NUL, lone surrogates) becomes U+FFFD, one unit for one; a carriage return is written as a
 * reference, since parsers turn a bare one into a line feed.
 */
export const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\u0000', '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replaceAll('\r', '&#13;')

export const raw = (markup: string): Markup => ({ markup })

const pieceText = (piece: Piece): string => {
  if (piece === null || piece === false) return ''
  if (typeof piece === 'string') return escapeText(piece)
  if (typeof piece === 'number') return String(piece)
  if ('markup' in piece) return piece.markup
  return piece.map(pieceText).join('')
}

/** A template whose holes are escaped; null and false are nothing, lists are joined. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  raw(strings.map((one, i) => one + (i < pieces.length ? pieceText(pieces[i] ?? null) : '')).join(''))

/** A link target that can only lead to a web page; null for any other scheme. */
export const webUrl = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null)
