/** People's names by themselves: first names, genders they show, the word they are shortened to. */
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../../lexicons/first-names.ts'
import { SURNAME_FIRST } from '../../lexicons/name-words.ts'

export type Gender = 'm' | 'f'

export const isFirstName = (word: string): boolean =>
  MALE_NAMES.has(word) || FEMALE_NAMES.has(word) || EITHER_NAMES.has(word)
export const genderOfFirstName = (word: string): Gender | null =>
  MALE_NAMES.has(word) ? 'm' : FEMALE_NAMES.has(word) ? 'f' : null

/** The words of a name that tell it: particles, initials, suffixes and hyphens left out; lower case. */
export const surnameOf = (text: string): string => {
  const words = text.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '').split(/\s+/)
  const first = words[0]?.toLowerCase() ?? ''
  const last = words.at(-1) ?? text
  const eastern =
    words.length >= 2 &&
    words.length <= 4 &&
    SURNAME_FIRST.has(first) &&
    !SURNAME_FIRST.has(last.toLowerCase()) &&
    !isFirstName(last.toLowerCase())
  return eastern ? first : last.toLowerCase()
}
