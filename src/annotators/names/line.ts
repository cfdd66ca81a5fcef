/** One sentence as the name finder sees it: its tokens, how it is cased, and what the gazetteer knows in it. */
import { AMBIGUOUS_FORMS, entriesFrom, type GazetteerEntry } from '../../lexicons/gazetteer.ts'
import type { Token } from '../../model/layers.ts'

/** `running`: ordinary prose; `title`: Words Begin With Capitals; `caps`: ALL CAPITALS. */
type Casing = 'running' | 'title' | 'caps'

/** A gazetteer form that stands at tokens [first, end) of a line. */
export type Hit = { readonly first: number; readonly end: number; readonly entry: GazetteerEntry }

export type Line = {
  readonly tokens: readonly Token[]
  /** Number of the sentence. */
  readonly sentence: number
  readonly casing: Casing
  /** By token number, the longest form that begins there, overlapped ones left out. */
  readonly hits: ReadonlyMap<number, Hit>
}

export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
export const isAllCaps = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase()
/** True when no white space stands between two tokens. */
export const touches = (a: Token | undefined, b: Token | undefined): boolean => b !== undefined && a?.end === b.start

/** The words of tokens [first, end), white space and line ends made one space. */
export const textOf = (tokens: readonly Token[], first: number, end: number): string => {
  let text = ''
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token
    text += (i > first && (tokens[i - 1] as Token).end < token.start ? ' ' : '') + token.text
  }
  const trail = trailOf(tokens, first, end)
  return trail === 0 ? text : text.slice(0, -trail)
}

/** Endings whose full stop is their own: acronyms, initials, companies, suffixes. */
const OWN_STOP = /^(?:(?:\p{L}\.)+|(?:Jr|Sr|Inc|Corp|Co|Ltd|St|Bros|Fla|Calif|Mass|Conn|Va|Md|Pa)\.)$/u

/** Code units at the end of tokens [first, end) that are no name's: the sentence's full stop ("Moon Jae In."), a possessive the tokenizer left on. */
export const trailOf = (tokens: readonly Token[], first: number, end: number): number => {
  const last = tokens[end - 1]
  if (last === undefined || end === first) return 0
  if (/[^'’]['’]s$/i.test(last.text)) return 2
  return end === tokens.length && last.text.length > 1 && last.text.endsWith('.') && !OWN_STOP.test(last.text) ? 1 : 0
}

/** Share of capitalised long words from which a sentence without a verb in small letters is set like a headline; chosen on headlines and prose of our own. */
const TITLE_SHARE = 0.85
/** Parts of speech that headlines may set small. */
const MAY_BE_SMALL = new Set(['ADP', 'SCONJ', 'CCONJ', 'DET', 'PRON', 'PART', 'AUX'])

/** Parts of speech that no name is made of: capitals on them are a headline's. */
const SMALL = new Set(['PRON', 'AUX', 'SCONJ', 'ADV'])

const casingOf = (tokens: readonly Token[]): Casing => {
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  if (words.length >= 3 && words.every(({ text }) => text === text.toUpperCase())) return 'caps'
  const rest = words.filter((word) => word !== tokens[0] && (isCapital(word) || !MAY_BE_SMALL.has(word.pos)))
  const small = tokens.filter(({ text, pos }, i) => i > 0 && /^\p{L}/u.test(text) && SMALL.has(pos))
  if (small.length > 0 && words.length >= 2 && tokens.every(({ text }) => !/^\p{Ll}/u.test(text) || text === "'s"))
    return 'title'
  const plain = tokens.some(({ pos, text }) => (pos === 'VERB' || pos === 'AUX') && /^\p{Ll}/u.test(text))
  const capitals = rest.filter(isCapital).length
  return !plain && rest.length >= 3 && capitals / rest.length >= TITLE_SHARE ? 'title' : 'running'
}

/** Apostrophes, hyphens and spaces made plain, so that listed forms compare; lengths stay. */
export const plain = (text: string): string =>
  text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[‐‑]/g, '-')

const firstWordAt = (text: string, at: number): string => {
  let end = at
  while (end < text.length && !/[\s-]/.test(text.charAt(end))) end++
  return text.slice(at, end)
}

/** The keys under which a form beginning with `word` may be listed: itself, without a possessive, without what trails. */
const keysOf = (word: string): string[] => {
  const bare = word.replace(/[^\p{L}\p{N}.+&/]+$/u, '').replace(/'s?$/i, '')
  return [
    ...new Set(
      [word, bare, bare.replace(/\.$/, ''), bare.replace(/['/&+.][\s\S]*$/, '')].map((key) => key.toLowerCase()),
    ),
  ]
}

/** Listed forms of this many letters count in capitals anywhere: datelines ("MOSCOW (Reuters)"). */
const MIN_SHOUTED = 4

const admits = (form: string, found: string, casing: Casing, initial: boolean): boolean => {
  if (found === form) return !AMBIGUOUS_FORMS.has(form) || (casing === 'running' && !initial) || form.length > 7
  if (found.length >= MIN_SHOUTED && found === form.toUpperCase() && !AMBIGUOUS_FORMS.has(form)) return true
  if (casing === 'caps') return found === form.toUpperCase() && !AMBIGUOUS_FORMS.has(form)
  return (
    (initial || casing === 'title') && /^\p{Ll}/u.test(form) && found === form.charAt(0).toUpperCase() + form.slice(1)
  )
}

/** The listed forms of a sentence, longest first at each token, no two overlapping. `text` is the document's, made plain. */
const hitsOf = (text: string, tokens: readonly Token[], casing: Casing): Map<number, Hit> => {
  const ends = new Map(tokens.map((token, i) => [token.end, i + 1]))
  const hits = new Map<number, Hit>()
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (!isCapital(token) && (!/^\p{L}/u.test(token.text) || entriesFrom(token.lower).length === 0)) continue
    const candidates = keysOf(firstWordAt(text, token.start)).flatMap((key) => entriesFrom(key))
    const found = longest(candidates, (entry) => {
      const end = ends.get(token.start + entry.form.length)
      const slice = text.slice(token.start, token.start + entry.form.length)
      return end !== undefined && admits(entry.form, slice, casing, i === 0)
    })
    if (found === undefined) continue
    const end = ends.get(token.start + found.form.length) as number
    hits.set(i, { first: i, end, entry: found })
    i = end - 1
  }
  return hits
}

const longest = (
  entries: readonly GazetteerEntry[],
  fits: (entry: GazetteerEntry) => boolean,
): GazetteerEntry | undefined => {
  let best: GazetteerEntry | undefined
  for (const entry of entries)
    if ((best === undefined || entry.form.length > best.form.length) && fits(entry)) best = entry
  return best
}

export const lineOf = (text: string, tokens: readonly Token[], sentence: number): Line => {
  const casing = casingOf(tokens)
  return { tokens, sentence, casing, hits: hitsOf(text, tokens, casing) }
}
