/** The language of a text. Plain English is told by its function words; only what is not loads the detector. */
import { trouble, type Trouble } from './draft.ts'

/** The commonest function words that English alone, of the languages in Latin script, has all together. */
const ENGLISH = new Set(
  'the of and that with for was were is are have has had his her their which from by on to said this been would will not they it as at be an who'.split(
    ' ',
  ),
)
/** Code units read: a page's manner is plain from its first part, and a mixed text from its middle and end. */
const SAMPLE = 3000
/** Share of function words from which a text is English, and words needed to judge; English prose has .3 to .45, other languages under .08. */
const ENGLISH_SHARE = 0.18
const ENOUGH_WORDS = 20
/** Letters a text needs before the detector is believed. */
const ENOUGH_LETTERS = 60
/** How near English must come to the detector's best guess for a text too short to tell to pass as English. */
const NEARLY = 0.75

const sampleOf = (text: string): string => {
  if (text.length <= SAMPLE * 3) return text
  const middle = Math.floor(text.length / 2)
  return [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)].join('\n')
}

const englishShare = (sample: string): { readonly words: number; readonly share: number } => {
  const words = sample.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? []
  return {
    words: words.length,
    share: words.length === 0 ? 0 : words.filter((word) => ENGLISH.has(word)).length / words.length,
  }
}

type Told = { readonly language: string; readonly troubles: readonly Trouble[] }

/** ISO 639-1 of a text's language, `und` when it cannot be told, with a notice when it is not English. */
export const languageOf = async (text: string): Promise<Told> => {
  const sample = sampleOf(text).replace(/https?:\/\/\S+|[@#][\p{L}\p{N}_]+/gu, ' ')
  const { words, share } = englishShare(sample)
  if (words >= ENOUGH_WORDS && share >= ENGLISH_SHARE) return { language: 'en', troubles: [] }
  const { eld } = await import('eld/medium')
  const guess = eld.detect(sample)
  const scores = guess.getScores()
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  // A script other than Latin rules English out by itself.
  const foreign = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters / 4
  const best = scores[guess.language] ?? 0
  const english = scores.en ?? 0
  const short = !foreign && (letters < ENOUGH_LETTERS || !guess.isReliable())
  if ((guess.language === 'en' && !foreign) || (short && english > 0 && english >= best * NEARLY))
    return { language: 'en', troubles: [] }
  const language = guess.language === '' || short ? 'und' : guess.language
  const name = language === 'und' ? 'a language that could not be told' : `the language "${language}"`
  const message = `The text is in ${name}; only English is annotated.`
  return { language, troubles: [trouble('warning', 'language.unsupported', message)] }
}
