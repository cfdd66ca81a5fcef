/**
 * "X disputed that account", ", which X denies", ", a claim that X denied": an account and a denial of it that
 * stand side by side in one text and say so in so many words.
 */
import type { Attribution } from '../../model/dossier.ts'
import type { ClaimLinks } from '../claims/claims.ts'
import type { Reader } from '../claims/reader.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { sideOf, soQuestion, type Draft } from './sides.ts'

const ADVERB = '(?:has|have|had|also|later|flatly|strongly|firmly|immediately|repeatedly|quickly)'
const DENIES = '(?:den(?:y|ies|ied)|disput(?:e|es|ed)|contest(?:s|ed)|contradict(?:s|ed)|refut(?:es|ed))'
const ACCOUNT = '(?:account|claim|version|allegation|accusation|assertion|charge)s?'
const STOP = String.raw`(?=\s*(?:[.,;]|and\b|but\b|saying\b|as\b|calling\b|on \w+day\b|$))`

/** A sentence of its own, of the statement before it: who denies, then the account. */
const AFTERWARDS = new RegExp(
  String.raw`^(?:But |However, |Yet )?((?:[^\s,;:“”"]+ ){1,8}?)(?:${ADVERB} ){0,3}(?:(?:${DENIES}|dismissed|rejected) (?:that|this|the|those|these) ${ACCOUNT}(?: of events)?|(?:denied|dismissed) (?:that|this|the|those|these) reports?)${STOP}`,
  'u',
)
/** A clause at the end of its own sentence, of the words before it. */
const WITHIN = new RegExp(
  String.raw`,\s+(?:which|an? ${ACCOUNT}(?: that| which)?) ((?:[^\s,;:“”"]+ ){1,6}?)(?:${ADVERB} ){0,3}(?:${DENIES}|rejected|dismissed)[.]?$`,
  'u',
)
/** What can be denied someone, beside what is said. */
const WITHHELD =
  /\b(?:visas?|permi\w+|access|entry|bail|licen[cs]\w+|request\w*|appl\w+|ask\w*|appeal\w*|asylum|demand\w*)\b/iu
const PRONOUN = /^(?:he|she|it|they|we|I|who|that|which)\s/iu
/** A statement that denies itself, so that its denial is no account against it. */
const NEGATIVE = /\b(?:no|not|never|nothing|without|den(?:y|ies|ied)|rejected|dismissed|disputed)\b|n[’']t\b/iu

const namesIn = (text: string): string[] => text.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []

/** The attribution whose words stand in a stretch, by someone other than who denies them. */
const saidBy = (
  reader: Reader,
  attributions: readonly Attribution[],
  at: Span,
  denier: string,
): Attribution | undefined =>
  attributions.find(({ document, content, source }) => {
    if (document !== reader.document.id || !content.some((part) => overlaps(part, at)) || source.length === 0)
      return false
    const speaker = source.map(({ start, end }) => reader.document.text.slice(start, end)).join(' ')
    return !namesIn(denier).some((name) => speaker.includes(name))
  })

/** What is said and the sentence that denies it, when a sentence is such a denial. */
const pairOf = (
  reader: Reader,
  attributions: readonly Attribution[],
  sentence: number,
): readonly [Span, Span] | null => {
  const { sentences } = reader.layers
  const at = sentences[sentence]?.span
  if (at === undefined) return null
  const text = reader.document.text.slice(at.start, at.end)
  const within = WITHIN.exec(text)
  if (within !== null) {
    const told = { start: at.start, end: at.start + within.index }
    const account = text.slice(0, within.index)
    const sure = !WITHHELD.test(account)
    return sure && saidBy(reader, attributions, told, within[1] ?? '') !== undefined ? [told, at] : null
  }
  const before = sentences[sentence - 1]?.span
  const after = AFTERWARDS.exec(text)
  if (before === undefined || after === null || PRONOUN.test(after[1] ?? '')) return null
  if (NEGATIVE.test(reader.document.text.slice(before.start, before.end))) return null
  return saidBy(reader, attributions, before, after[1] ?? '') === undefined ? null : [before, at]
}

/** Accounts that their own text sets beside a denial, where no dispute in `known` rests on that denial yet. */
export const denialDisputes = (
  links: ClaimLinks,
  attributions: readonly Attribution[],
  known: readonly Draft[],
): Draft[] =>
  [...links.readers.values()].flatMap((reader): Draft[] => {
    const document = reader.document.id
    if (reader.layers.regions.genre === 'opinion') return []
    return reader.layers.sentences.flatMap((_, sentence): Draft[] => {
      const pair = pairOf(reader, attributions, sentence)
      if (pair === null) return []
      const [told, denial] = pair
      const rests = known.some(
        ({ kind, sides }) =>
          kind === 'polarity' &&
          sides.some(({ anchors }) => anchors.some((one) => one.document === document && overlaps(one.span, denial))),
      )
      if (rests) return []
      return [
        {
          strength: 'contradiction',
          kind: 'polarity',
          question: soQuestion(reader.document.text.slice(told.start, told.end)),
          sides: [sideOf(links, [{ document, span: told }]), sideOf(links, [{ document, span: denial }])],
        },
      ]
    })
  })
