/** Which drafts stand: one cue, one attribution; the surer sieve first. Then what lies inside what. */
import { idOf } from '../../model/ids.ts'
import type { LocalAttribution } from '../../model/layers.ts'
import { bySpan, covers, hull, overlaps, sameSpan, type Span } from '../../text/span.ts'
import { hedgesIn, modeOf, relaysOf, speakerOf, type Speaker } from './resolve.ts'
import { tokensIn, type Draft, type Reading } from './reading.ts'
import { classOf } from './sources.ts'

const key = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${String(start)}-${String(end)}`).join(',')
const meets = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((one) => others.some((other) => overlaps(one, other)))

/** Merges touching parts of a content and drops what its own cue or source covers. */
const clean = (draft: Draft): Draft | null => {
  const content = [...draft.content]
    .sort(bySpan)
    .filter((one, i, all) => !all.some((other, k) => k !== i && covers(other, one) && (k < i || !sameSpan(other, one))))
  const own = [...draft.cue, ...draft.source]
  if (content.length === 0 || content.some((one) => own.some((other) => covers(other, one)))) return null
  return { ...draft, content }
}

/** "S, as reported by R, said that P": the aside names who carried S's statement, and is no statement of its own. */
const asRelays = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const asides = drafts.filter(({ rule }) => rule === 'as-reported-by')
  const merged = new Set<Draft>()
  const others = drafts
    .filter((one) => !asides.includes(one))
    .map((draft) => {
      const aside = asides.find(
        ({ cue }) =>
          draft.source.length > 0 &&
          ['speaker', 'document'].includes(classOf(reading, hull(draft.source)) ?? '') &&
          draft.cue.length > 0 &&
          cue[0] !== undefined &&
          hull(draft.source).end <= cue[0].start &&
          cue[0].start - hull(draft.source).end <= 3 &&
          cue[0].end < hull(draft.cue).start,
      )
      if (aside === undefined) return draft
      merged.add(aside)
      return { ...draft, relayAt: aside.source }
    })
  return [...others, ...asides.filter((aside) => !merged.has(aside))]
}

/** Drafts in the order of their sieves' certainty; a later one falls whose cue or whose whole content another already has. */
export const settle = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const kept: Draft[] = []
  for (const raw of asRelays(reading, drafts)) {
    const draft = clean(raw)
    if (draft === null) continue
    const clashes = kept.some(
      (other) =>
        meets(other.cue, draft.cue) ||
        (key(other.content) === key(draft.content) && !meets(draft.content, other.cue)) ||
        (meets(draft.content, other.cue) && meets(draft.cue, other.content)),
    )
    if (!clashes) kept.push(draft)
  }
  return kept
}

const wholeOf = ({ source, cue, content }: Draft): Span => hull([...source, ...cue, ...content])

const NOBODY: Speaker = { speaker: null, sourceKind: 'unnamed', party: null }

const isQuoted = ({ quotes }: Reading, { content }: Draft): boolean =>
  content.some((one) => quotes.some(({ span }) => overlaps(span, one)))

/** True when the pronoun's antecedent was last named inside someone's quotation: who is talked about, not who talks. */
const isFromQuote = ({ names, tokens, quoteOf }: Reading, referent: number, at: Span): boolean => {
  const last = names.mentions.findLast(
    ({ referent: other, form, span }) => other === referent && form !== 'pronoun' && span.end <= at.start,
  )
  return last !== undefined && quoteOf[tokensIn(tokens, last.span).first] !== -1
}

/** Speakers of drafts in text order. "He" or "she" whom the names leave open is whoever spoke in the sentence before, if a person; "it" a body. */
const speakersOf = (reading: Reading, ordered: readonly Draft[]): Speaker[] => {
  const { names, text, tokens, sentences } = reading
  let last: { speaker: Speaker; sentence: number; isPerson: boolean; content: readonly Span[] } | null = null
  return ordered.map((draft) => {
    const at = draft.speakerAt ?? (draft.source.length === 0 ? null : hull(draft.source))
    if (at === null) return NOBODY
    const own = speakerOf(reading, at)
    const sentence = tokens[tokensIn(tokens, at).first]?.sentence ?? -1
    const isPronoun = /^(?:s?he|it)$/iu.test(text.slice(at.start, at.end))
    const wantsPerson = !/^it$/iu.test(text.slice(at.start, at.end))
    const isNear =
      last !== null &&
      !last.content.some((one) => covers(one, at)) &&
      sentence - last.sentence <= 1 &&
      (sentences[sentence]?.paragraph ?? 0) - (sentences[last.sentence]?.paragraph ?? 0) <=
        (isQuoted(reading, draft) ? 1 : 0)
    const isDoubtful = own.speaker === null || (wantsPerson && isFromQuote(reading, own.speaker, at))
    const speaker = isDoubtful && isPronoun && isNear && last?.isPerson === wantsPerson ? last.speaker : own
    const kind = speaker.speaker === null ? undefined : names.referents[speaker.speaker]?.kind
    const end =
      tokens[tokensIn(tokens, { start: wholeOf(draft).end - 1, end: wholeOf(draft).end }).first]?.sentence ?? sentence
    if (kind !== undefined) last = { speaker, sentence: end, isPerson: kind === 'person', content: draft.content }
    return speaker
  })
}

/** Attributions of the settled drafts in text order, with speakers, relays, hedges, modes and nesting. */
export const attributionsOf = (reading: Reading, drafts: readonly Draft[]): LocalAttribution[] => {
  const ordered = [...drafts].sort((a, b) => bySpan(wholeOf(a), wholeOf(b)))
  const ids = ordered.map(({ rule, source, cue, content }) => idOf('att', rule, key(source), key(cue), key(content)))
  const speakers = speakersOf(reading, ordered)
  return ordered.map((draft, i) => {
    const speaker = speakers[i] as Speaker
    const core = draft.cue.length > 0 ? hull(draft.cue) : hull(draft.content)
    let outer = -1
    ordered.forEach((other, k) => {
      if (k === i || !other.content.some((one) => covers(one, core))) return
      const size = (n: number): number =>
        hull((ordered[n] as Draft).content).end - hull((ordered[n] as Draft).content).start
      if (outer === -1 || size(k) < size(outer)) outer = k
    })
    return {
      id: ids[i] as string,
      mode: modeOf(reading, draft.content),
      source: draft.source,
      cue: draft.cue,
      content: draft.content,
      ...speaker,
      relays: relaysOf(reading, draft, speaker.speaker),
      hedges: hedgesIn(reading, draft.cue, draft.content),
      nestedIn: outer === -1 ? null : (ids[outer] as string),
      confidence: Math.round(draft.confidence * 100) / 100,
      rule: draft.rule,
    }
  })
}
