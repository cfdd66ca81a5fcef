/** When two spellings are one name. Knows letters and sounds, nothing of news. */
import { doubleMetaphone } from 'double-metaphone'
import { distance } from 'fastest-levenshtein'

/** Lower case, without marks, points and apostrophes; hyphens as spaces. */
export const fold = (text: string): string => (/^[a-zA-Z ]+$/.test(text) ? text.toLowerCase() : foldMarks(text))

const foldMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ.]/gu, '')
    .replace(/[-‐‑–]/g, ' ')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim()

/** Shorter words that differ by one letter are other names ("Kohl", "Kahl"). */
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
