/** Which words of two terms, or of an answer and a term, are the same. */
import type { Span } from '../../text/span.ts'
import { within, wordsAt, type Scene } from './scene.ts'

/** Words too general to tell one term from another. */
const GENERAL = new Set([
  'proposal',
  'offers',
  'offer',
  'demand',
  'demands',
  'invitation',
  'government',
  'meeting',
  'talks',
  'agreement',
  'which',
  'their',
  'would',
  'release',
  'return',
  'direct',
  'similar',
  'peace',
  'under',
  'between',
  'after',
  'before',
  'other',
  'future',
  'terms',
  'president',
  'plan',
  'request',
  'full',
  'days',
  'percent',
])

const contentWords = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 5 && !GENERAL.has(word))

/** "agreed to suspend the controls" names the term "lifting of export controls". */
export const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(contentWords(b).map((word) => word.replace(/s$/u, '')))
  return contentWords(a).some((word) => words.has(word.replace(/s$/u, '')))
}

/** Words that nearly every term may hold, whatever it is about. */
const LIGHT = new Set([
  ...GENERAL,
  ...'that this with from into over until than more most least some such also only each both them they have will could should must against within during when where while year years month months week weeks hour hours million billion thousand percent cent total level'.split(
    ' ',
  ),
])

const stemOf = (word: string): string => word.replace(/(?:ments?|ings?|als?|ions?|ies|es|ed|y|e|s)$/u, '')

/** Stems of a stretch's content words; the names of parties, who may be in any of their terms, left out. */
export const stemsIn = (scene: Scene, at: Span): Set<string> => {
  const parties = [...within(scene.mentions, at), ...within(scene.adjectives, at)].filter(({ party }) => party !== null)
  let words = wordsAt(scene, at)
  for (const { span } of parties) {
    const from = Math.max(0, span.start - at.start)
    const to = Math.min(words.length, span.end - at.start)
    words = words.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + words.slice(Math.max(from, to))
  }
  return new Set(
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= 4 && !LIGHT.has(word))
      .map(stemOf),
  )
}
