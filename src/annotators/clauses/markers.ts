/** Markers: the words that open finite subordinate clauses. */
import { BARE_COMPLEMENT, COMPLEMENTIZERS, CONTENT_NOUNS, RELATIVES, SUBORDINATORS } from '../../lexicons/grammar.ts'
import type { Clause, Token } from '../../model/layers.ts'
import { at, COMMAS, subjectBefore, type Reading } from './subjects.ts'
import type { VerbGroup } from './verbs.ts'

/** Verbs of which a later "that" says what was said, even after an addressee or a date: "told the envoy on Monday that". */
const TAKES_THAT: ReadonlySet<string> = new Set([
  ...BARE_COMPLEMENT,
  ...'inform assure remind convince persuade notify advise caution teach propose signal reveal disclose emphasize emphasise underline underscore reiterate repeat recommend demand request'.split(
    ' ',
  ),
])

/** Where a finite clause opens between the previous verb group and this one, and by what marker. */
export const markerBetween = (reading: Reading, from: number, to: number): { first: number; marker: string } | null => {
  for (let i = to - 1; i >= from; i--) {
    const { lower, pos } = at(reading, i)
    const follows = i + 1 <= to
    if (!follows) continue
    if (RELATIVES.has(lower)) {
      const governed = i - 1 >= from && at(reading, i - 1).pos === 'ADP'
      return { first: governed ? i - 1 : i, marker: lower }
    }
    if (lower === 'that' && pos !== 'DET') return { first: i, marker: 'that' }
    if (lower === 'that' && i + 1 < to && isSubjectStart(reading, i + 1)) return { first: i, marker: 'that' }
    if (COMPLEMENTIZERS.has(lower) && lower !== 'that' && pos !== 'DET') return { first: i, marker: lower }
    if (SUBORDINATORS.has(lower) && i + 1 < to && hasSubjectAfter(reading, i + 1, to))
      return { first: i, marker: lower }
    if (SUBORDINATORS.has(lower) && i + 1 === to && lower === 'if') return { first: i, marker: lower }
  }
  return null
}

/** True when a subject of the verb at `to` stands after `from` with no comma before it. */
const hasSubjectAfter = (reading: Reading, from: number, to: number): boolean => {
  const subject = subjectBefore(reading, to, from)
  if (subject === null) return false
  for (let i = from; i < subject.first; i++) if (COMMAS.has(at(reading, i).text)) return false
  return true
}

const isSubjectStart = (reading: Reading, i: number): boolean => reading.chunks.some((chunk) => chunk.first === i)

export const kindOfMarker = (
  reading: Reading,
  first: number,
  marker: string,
  previous: VerbGroup | null,
): Clause['kind'] => {
  const before = reading.tokens[first - 1]
  if (RELATIVES.has(marker)) return 'relative'
  if (SUBORDINATORS.has(marker) && marker !== 'where' && marker !== 'when') return 'adverbial'
  if (marker === 'that' || COMPLEMENTIZERS.has(marker)) {
    const afterNoun =
      before !== undefined && first > reading.sentenceFirst && (before.pos === 'NOUN' || before.pos === 'PROPN')
    if (!afterNoun || marker !== 'that') return 'complement'
    const subjectRelative = at(reading, first + 1).pos !== 'PRON' && isVerbish(at(reading, first + 1))
    const said = previous !== null && TAKES_THAT.has(at(reading, previous.head).lemma)
    const detached = !said && (previous === null || first > previous.end)
    return detached && (subjectRelative || !CONTENT_NOUNS.has(before.lemma)) ? 'relative' : 'complement'
  }
  return before !== undefined && (before.pos === 'NOUN' || before.pos === 'PROPN') ? 'relative' : 'adverbial'
}

export const isVerbish = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX'
