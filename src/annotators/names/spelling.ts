/** When two spellings are one name, and when an adjective belongs to a place. */
import { doubleMetaphone } from 'double-metaphone'
import { distance } from 'fastest-levenshtein'

/** Lower case, without marks, points and apostrophes; hyphens as spaces. */
export const fold = (text: string): string => (/^[a-zA-Z ]+$/.test(text) ? text.toLowerCase() : foldMarks(text))

const foldMarks = (text: string): string =>
  text.normalize('NFKD').replace(/[\p{M}'’ʼ.]/gu, '').replace(/[-‐‑–]/g, ' ').replace(/\s+/g, ' ').toLowerCase().trim()

/** Shorter words differ by one letter and are other names ("Kohl", "Kahl"). */
const MIN_LENGTH = 5
/** Transliterations differ by a letter or two ("-sky", "-skyy", "-skiy"). */
const MAX_EDITS = 2

/** True when two single words are spellings of one name: equal when folded, or alike in sound and letters. */
export const sameSpelling = (a: string, b: string): boolean => {
  const x = fold(a)
  const y = fold(b)
  if (x === y) return true
  if (Math.min(x.length, y.length) < MIN_LENGTH || Math.abs(x.length - y.length) > MAX_EDITS) return false
  return distance(x, y) <= MAX_EDITS && doubleMetaphone(x)[0] === doubleMetaphone(y)[0]
}

const SUFFIX = /^(?:n|an|ian|ean|nian|ic|ish|ese|i|ite|er|ern|lander|ard|ch|sh|s|ns|ans|ians|is|ites|ers|eans|ics)$/

/** True when an adjective or people's name is formed from a place's name ("Norlandic", "Velians"). */
export const isDemonymOf = (adjective: string, place: string): boolean => {
  if (adjective.charAt(0) !== place.charAt(0) && !/^(?:the )?\p{Lu}\w* of /u.test(place)) return false
  const a = fold(adjective)
  const p = fold(place).replace(/^(?:the )?(?:republic|kingdom|state|federation|sultanate) of (?:the )?/, '')
  for (const cut of [0, 1, 2]) {
    const stem = p.slice(0, p.length - cut)
    if (stem.length < 3 || (cut > 0 && !/^[aeiouy]+$/.test(p.slice(-cut)) && !/^(?:ia|ya|ea)$/.test(p.slice(-cut)))) continue
    if (a.startsWith(stem) && SUFFIX.test(a.slice(stem.length))) return true
  }
  return p.endsWith('land') && p.length >= 7 && a.startsWith(p.slice(0, -4)) && SUFFIX.test(a.slice(p.length - 4))
}
