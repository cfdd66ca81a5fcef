/** Other names that a document gives one thing: acronyms in brackets, by-names, short forms of companies. */
import type { EntityKind } from '../../model/dossier.ts'
import { shortCompany } from './companies.ts'
import type { Line } from './line.ts'
import type { Part } from './parts.ts'
import { fold } from '../../text/spelling.ts'

/** Full names of companies by their short forms, where one company alone has the form. */
export const companiesOf = (parts: readonly Part[], kinds: readonly (EntityKind | null)[]): Map<string, string> => {
  const found = new Map<string, string>()
  const bases = new Map<string, string>()
  const doubtful = new Set<string>()
  parts.forEach(({ text, entry }, i) => {
    if (kinds[i] !== 'organization' || entry !== null) return
    const [base, ...first] = shortCompany(text)
    if (base !== undefined) bases.set(base, text)
    for (const short of first) {
      if (found.has(short) && found.get(short) !== text) doubtful.add(short)
      found.set(short, found.get(short) ?? text)
    }
  })
  for (const short of doubtful) found.delete(short)
  return new Map([...found, ...bases])
}

/** The capitals of a name's words, small words left out: an acronym readers are expected to know by them. */
const initialsOf = (text: string): string =>
  /\s/.test(text)
    ? text
        .split(/[\s-]+/)
        .map((word) => word.charAt(0))
        .filter((letter) => /\p{Lu}/u.test(letter))
        .join('')
    : ''

const KNOWN_AS =
  /^,?(?:(?:also|better|widely|commonly|popularly|universally) )?(?:known|nicknamed|dubbed|called|aka)(?: to \w+)?(?: by his nom de guerre| simply)?(?: as)?["“]?$/

/** By-names after full names: "X Y, better known as Z"; folded, each with the folded full name. */
export const knownAs = (
  parts: readonly Part[],
  kinds: readonly (EntityKind | null)[],
  lines: readonly Line[],
): Map<string, string> => {
  const found = new Map<string, string>()
  parts.forEach((part, i) => {
    const next = parts[i + 1]
    if (next?.line !== part.line || kinds[i] !== 'person' || next.first - part.end > 7 || /\s/.test(next.text)) return
    const between = (lines[part.line] as Line).tokens.slice(part.end, next.first).map(({ lower }) => lower)
    if (
      KNOWN_AS.test(
        between
          .join(' ')
          .replace(/^, /, ',')
          .replace(/ ?["“]$/, ''),
      )
    )
      found.set(fold(next.text), fold(part.text))
  })
  return found
}

/** Acronyms in brackets after the names they shorten: "United Workers Front (UWF)". */
export const acronyms = (
  parts: readonly Part[],
  kinds: readonly (EntityKind | null)[],
  lines: readonly Line[],
): Map<string, string> => {
  const found = new Map<string, string>()
  parts.forEach((part, i) => {
    const next = parts[i + 1]
    if (next?.line !== part.line || kinds[i] !== 'organization' || next.first !== part.end + 1) return
    const bracket = (lines[part.line] as Line).tokens[part.end]?.text
    if (bracket === '(' && /^\p{Lu}[\p{Lu}\p{Ll}.&-]{1,9}$/u.test(next.text)) found.set(next.text, part.text)
  })
  parts.forEach((part, i) => {
    const initials = kinds[i] === 'organization' && part.entry === null ? initialsOf(part.text) : ''
    if (initials.length >= 3 && !found.has(initials)) found.set(initials, part.text)
  })
  return found
}
