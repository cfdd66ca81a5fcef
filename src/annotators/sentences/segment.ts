/**
 * Sentences of one paragraph: Intl.Segmenter (Unicode Standard Annex 29 with ICU's tailoring) proposes,
 * abbreviations, initials and lower-case continuations take proposals back.
 */
import { CLOSED_ABBREVIATIONS, OPEN_ABBREVIATIONS, SENTENCE_STARTERS } from '../../lexicons/abbreviations.ts'
import { trimSpan, type Span } from '../../text/span.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

const lastWord = (text: string): string | undefined => /(\S+)\.\s*$/u.exec(text)?.[1]?.replace(/^["'“‘([—–-]+/u, '')
const firstWord = (text: string): string => /^[\s"'“‘([]*([\p{L}\p{N}’'.-]+)/u.exec(text)?.[1] ?? ''

/** A single capital before the stop: an initial ("George W. Bush"), unless it is the pronoun I. */
const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word) && word !== 'I'

/** True when what stands before a proposed boundary and what follows belong to one sentence. */
const continues = (before: string, after: string): boolean => {
  const next = firstWord(after)
  if (next === '') return /^[\s"'”’)\]]*$/u.test(after)
  if (/^\s*["'“‘(]*\p{Ll}/u.test(after) && !/\n\s*$/u.test(before)) return true
  const word = lastWord(before)
  if (word === undefined) return false
  const key = word.toLowerCase()
  if (isInitial(word)) return true
  if (OPEN_ABBREVIATIONS.has(key)) return key !== 'no' || /^\p{N}/u.test(next)
  const dotted = /^(?:\p{L}\.)+\p{L}$/u.test(word)
  if (!CLOSED_ABBREVIATIONS.has(key) && !dotted) return false
  return !SENTENCE_STARTERS.has(next.toLowerCase())
}

/** Spans of the sentences of `text` within `paragraph`, trimmed, in order. */
export const segmentParagraph = (text: string, paragraph: Span): Span[] => {
  const words = text.slice(paragraph.start, paragraph.end)
  const sentences: Span[] = []
  let start = 0
  for (const { index, segment } of segmenter.segment(words)) {
    const end = index + segment.length
    if (end < words.length && continues(words.slice(start, end), words.slice(end, end + 80))) continue
    const trimmed = trimSpan(text, { start: paragraph.start + start, end: paragraph.start + end })
    if (trimmed.end > trimmed.start) sentences.push(trimmed)
    start = end
  }
  return sentences
}
