/**
 * What tells that a sentence judges rather than reports, as numbers for a linear model: loaded words, marks of stance,
 * and the plain marks of reporting (names, figures, past tense), each as a count that levels off.
 */
import { APPRAISAL, ARGUMENT, DUTY, PERSONS, STANCE, STANCE_PHRASES } from '../../lexicons/opinion-marks.ts'
import { CLAUSE_VERBS } from '../../lexicons/saying.ts'
import { colourOf } from '../../lexicons/saying-colours.ts'
import type { Token } from '../../model/layers.ts'
import { loadedClass, loadedPhrase, phraseAt, phraseIndex } from './lexemes.ts'

export const FEATURES = [
  'adjective',
  'adverb',
  'noun',
  'verb',
  'phrase',
  'stance-phrase',
  'duty',
  'person',
  'stance',
  'argument',
  'appraisal',
  'copula-appraisal',
  'superlative',
  'question',
  'exclamation',
  'dash',
  'colon',
  'scare-quote',
  'contrast',
  'negation',
  'demonstrative-subject',
  'abstract-subject',
  'modal',
  'past',
  'present',
  'name',
  'figure',
  'saying',
  'length',
  'adverb-share',
  'adjective-share',
  'ideology',
  'doubting',
  'coloured',
] as const
export type Feature = (typeof FEATURES)[number]

const PHRASES = phraseIndex(STANCE_PHRASES)
const MODALS = new Set('may might could would can will'.split(' '))
const NEGATIONS = new Set("not no never n't n’t nor neither none nothing".split(' '))
const CONTRAST = new Set('but yet while whereas although though despite instead rather'.split(' '))
const BE = new Set("is are was were be been being 's ’s am".split(' '))
/** Words of faction: "-ist", "-ism", wings. */
const IDEOLOGY =
  /(?:(?:ist|ists|ism|isms)$|^(?:left|right|far|hard)-?(?:wing|right|left|line|liner|liners)$|^(?:ideolog|propagand|conspirac))/
const NOT_IDEOLOGY =
  /^(?:exist|consist|assist|insist|resist|persist|list|lists|exists|consists|assists|insists|resists|persists|twist|wrist|fist|mist|artist|artists|journalist|journalists|scientist|scientists|specialist|specialists|economist|economists|tourist|tourists|tourism|journalism|mechanism|mechanisms|criticism|optimism|dentist|therapist|psychologist|psychiatrist|analyst|enlist|checklist|playlist|finalist|finalists|minimalist|organism|organisms|metabolism)$/

/** Counts level off: the third loaded word says less than the first. */
const level = (count: number): number => Math.log2(1 + count)

/** Features of the tokens [first, end) that the writer says in their own words. `said` tells the others. */
export const featuresOf = (
  tokens: readonly Token[],
  first: number,
  end: number,
  said: (i: number) => boolean,
): number[] => {
  const counts: Record<Feature, number> = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<
    Feature,
    number
  >
  let length = 0
  let adjectives = 0
  let adverbs = 0
  for (let i = first; i < end; i++) {
    if (said(i)) continue
    const token = tokens[i] as Token
    const { lower, lemma, pos, text } = token
    if (pos === 'PUNCT') {
      if (text === '?') counts.question++
      else if (text === '!') counts.exclamation++
      else if (/^[—–]$|^--$/.test(text)) counts.dash++
      else if (text === ':' || text === ';') counts.colon++
      else if (/^["“‘]$/.test(text)) counts['scare-quote']++
      continue
    }
    length++
    const loaded = loadedClass(tokens, i)
    if (loaded !== null) counts[loaded]++
    if (loadedPhrase(tokens, i, end) > 0) counts.phrase++
    if (phraseAt(PHRASES, tokens, i, end) > 0) counts['stance-phrase']++
    if (DUTY.has(lower)) counts.duty++
    if (PERSONS.has(lower)) counts.person++
    if (STANCE.has(lower)) counts.stance++
    if (CONTRAST.has(lower)) counts.contrast++
    if (NEGATIONS.has(lower)) counts.negation++
    if (MODALS.has(lower)) counts.modal++
    if (pos === 'ADJ') adjectives++
    if (pos === 'ADV') adverbs++
    if (pos === 'PROPN') counts.name++
    if (pos === 'NUM' || /^\d/.test(text)) counts.figure++
    if ((pos === 'NOUN' || pos === 'VERB') && ARGUMENT.has(lemma)) counts.argument++
    if (pos === 'ADJ' && (APPRAISAL.has(lemma) || APPRAISAL.has(lower))) {
      counts.appraisal++
      if (BE.has(tokens[i - 1]?.lower ?? '') || BE.has(tokens[i - 2]?.lower ?? '')) counts['copula-appraisal']++
    }
    if (
      (pos === 'ADJ' || pos === 'ADV') &&
      (/^(?:most|least|worst|best)$/.test(lower) || /(?:[^aeo]|[^rf]o)est$/.test(lower))
    )
      counts.superlative++
    if (IDEOLOGY.test(lower) && !NOT_IDEOLOGY.test(lower) && pos !== 'VERB') counts.ideology++
    if ((pos === 'VERB' || pos === 'AUX') && lower !== lemma) {
      if (lower.endsWith('ed') || /^(?:was|were|had|did)$/.test(lower)) counts.past++
      else if (lower.endsWith('s')) counts.present++
    }
    if (pos === 'VERB' && CLAUSE_VERBS.has(lemma)) counts.saying++
    const colour = pos === 'VERB' ? colourOf(lemma, tokens[i + 1]?.lower ?? '') : 'neutral'
    if (colour === 'doubting') counts.doubting++
    else if (colour !== 'neutral') counts.coloured++
    if (length <= 2 && /^(?:this|that|it|these|there)$/.test(lower)) counts['demonstrative-subject']++
    if (length <= 4 && pos === 'NOUN' && ARGUMENT.has(lemma)) counts['abstract-subject']++
  }
  counts.length = length / 10
  counts['adjective-share'] = length === 0 ? 0 : (10 * adjectives) / length
  counts['adverb-share'] = length === 0 ? 0 : (10 * adverbs) / length
  return FEATURES.map((name) => (name === 'length' || name.endsWith('share') ? counts[name] : level(counts[name])))
}
