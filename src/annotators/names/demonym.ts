/** When an adjective or people's name belongs to a place. */
import { fold } from '../../text/spelling.ts'

const SUFFIX = /^(?:n|an|ian|ean|nian|ic|ish|ese|i|ite|er|ern|lander|ard|ch|sh|s|ns|ans|ians|is|ites|ers|eans|ics)$/

/** True when an adjective or people's name is formed from a place's name ("Norlandic", "Velians"). */
export const isDemonymOf = (adjective: string, place: string): boolean => {
  if (!place.startsWith(adjective.slice(0, 1)) && !/^(?:the )?\p{Lu}\w* of /u.test(place)) return false
  const a = fold(adjective)
  const p = fold(place).replace(/^(?:the )?(?:republic|kingdom|state|federation|sultanate) of (?:the )?/, '')
  for (const cut of [0, 1, 2]) {
    const stem = p.slice(0, p.length - cut)
    if (stem.length < 3 || (cut > 0 && !/^[aeiouy]+$/.test(p.slice(-cut)) && !/^(?:ia|ya|ea)$/.test(p.slice(-cut))))
      continue
    if (a.startsWith(stem) && SUFFIX.test(a.slice(stem.length))) return true
  }
  return p.endsWith('land') && p.length >= 7 && a.startsWith(p.slice(0, -4)) && SUFFIX.test(a.slice(p.length - 4))
}
