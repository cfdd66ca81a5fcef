/** Headlines: "S: P", "S says P", "P, S says". Title case misleads the tagger, so these go by words. */
import type { Token } from '../../model/layers.ts'
import { UNNAMED_NOUNS } from '../../lexicons/saying.ts'
import type { Span } from '../../text/span.ts'
import { contentSpan, sourceSpan, type Draft, type Reading } from './reading.ts'

const HEADLINE_VERBS = new Set(
  `says say said warns warn claims claim tells told urges vows insists denies confirms announces reports report argues suggests
  admits pledges asserts declares reveals believes predicts demands hints signals alleges threatens accuses rejects`.split(
    /\s+/,
  ),
)
const MAX_SOURCE = 6

const isNominal = (reading: Reading, first: number, end: number): boolean => {
  const { tokens, names, text } = reading
  const at: Span = { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end }
  if (
    /\b(?:live|update|updates|watch|video|photos|opinion|analysis|explainer|breaking|exclusive|q&a|timeline|factbox)\b/iu.test(
      text.slice(at.start, at.end),
    )
  )
    return false
  return (
    names.mentions.some(({ span }) => span.start >= at.start && span.end <= at.end) ||
    UNNAMED_NOUNS.has((tokens[end - 1] as Token).lemma)
  )
}

/** "P, says S". */
const trailingVerb = (reading: Reading, first: number, end: number): Draft | null => {
  const { tokens } = reading
  for (let i = end - 2; i > first + 1 && i >= end - 1 - MAX_SOURCE; i--) {
    const token = tokens[i] as Token
    if (!HEADLINE_VERBS.has(token.lower) || tokens[i - 1]?.text !== ',') continue
    const source = sourceSpan(tokens, i + 1, end)
    const content = contentSpan(reading, first, i - 1)
    if (source === null || content === null || !isNominal(reading, i + 1, end)) return null
    return {
      rule: 'headline.trailing',
      confidence: 0.85,
      source: [source],
      cue: [{ start: token.start, end: token.end }],
      content: [content],
    }
  }
  return null
}

/** Drafts from one title or heading, tokens [first, end). */
const headline = (reading: Reading, first: number, end: number): Draft | null => {
  const { tokens, quoteOf } = reading
  const inverted = trailingVerb(reading, first, end)
  if (inverted !== null) return inverted
  for (let i = first + 1; i < Math.min(end - 1, first + MAX_SOURCE + 1); i++) {
    if (quoteOf[i] !== -1) return null
    const token = tokens[i] as Token
    const isVerb = HEADLINE_VERBS.has(token.lower)
    if (!isVerb && token.text !== ':') continue
    const source = sourceSpan(tokens, first, i)
    if (source === null || !isNominal(reading, first, i)) return null
    let from = i + 1
    if (tokens[from]?.text === ':') from++
    const content = contentSpan(reading, from, end)
    if (content === null || end - from < 2) return null
    return {
      rule: isVerb ? 'headline.verb' : 'headline.colon',
      confidence: isVerb ? 0.85 : 0.7,
      source: [source],
      cue: [{ start: token.start, end: token.end }],
      content: [content],
    }
  }
  const isFinal = HEADLINE_VERBS.has(tokens[end - 1]?.lower ?? '')
  for (let i = end - 2; isFinal && i > first; i--) {
    if (tokens[i]?.text !== ',') continue
    const source = sourceSpan(tokens, i + 1, end - 1)
    const content = contentSpan(reading, first, i)
    if (source === null || content === null || end - 2 - i > MAX_SOURCE || !isNominal(reading, i + 1, end - 1))
      return null
    const cue = tokens[end - 1] as Token
    return {
      rule: 'headline.trailing',
      confidence: 0.85,
      source: [source],
      cue: [{ start: cue.start, end: cue.end }],
      content: [content],
    }
  }
  return null
}

/** Drafts from the document's titles and headings. */
export const headlines = (reading: Reading): Draft[] =>
  reading.sentences.flatMap(({ region }, i) => {
    const range = reading.bySentence[i]
    if (region === 'body' || range === undefined || range.end - range.first < 4) return []
    let { end } = range
    while (end > range.first && /^[.!?]$/u.test(reading.tokens[end - 1]?.text ?? '')) end--
    const draft = headline(reading, range.first, end)
    return draft === null ? [] : [draft]
  })
