/** Corrections to the tagger where news wording misleads it. Each rule says what it mends. */
import type { Token } from '../../model/layers.ts'

/** "According to": a preposition, not a verb. */
const ACCORDING = new Set(['according', 'owing'])

export const retag = (tokens: Token[]): Token[] =>
  tokens.map((token, i) => {
    const next = tokens[i + 1]
    if (ACCORDING.has(token.lower) && next?.lower === 'to') return { ...token, pos: 'ADP', lemma: token.lower }
    return token
  })
