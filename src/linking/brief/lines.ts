/** How a line of the brief is worded: a sentence that reads by itself, with an anchor of each further document. */
import { anchorAt } from '../../model/anchor.ts'
import type { Anchor, BriefLine } from '../../model/dossier.ts'
import type { ClaimId, DocumentId } from '../../model/ids.ts'
import type { Sentence } from '../../model/layers.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers, hull, lengthOf, overlaps, type Span } from '../../text/span.ts'
import { datelineLength } from '../dateline.ts'
import type { Corpus } from '../view.ts'

/** Lines a section holds at most: what fits a screen with the other three. */
const MAX_LINES = 6
/** A sentence longer than this is shown by the anchor's own words. */
const MAX_SENTENCE = 320
/** Documents a line cites at most; the claim or proposal itself lists the rest. */
const MAX_ANCHORS = 5

/** Sentence openings that point back at another sentence. */
const LEANING =
  /^["'“‘]?(?:(?:he|she|it|they|this|that|these|those|his|her|its|their|neither|both|none|however|but|and|meanwhile|instead|still|yet|so|such|also|the latter|the former)\b|(?:at|in|on|after|before|for|as|despite|then|later|earlier)\b[^,"“]{0,40}, (?:he|she|it|they)\b)/i

type Section = BriefLine['section']
/** Anchors a line may be worded by, best first. */
export type Line = { readonly anchors: readonly Anchor[]; readonly claim: ClaimId | null }

/** The words of a line at one place, and how well they stand alone: 0 by themselves, 1 with the sentence before. */
type Wording = { readonly at: Anchor; readonly from: Anchor; readonly rank: 0 | 1 }

/** The sentence around an anchor, without its dateline. */
const sentenceAt = ({ document, layers }: Annotated, { span }: Anchor): { number: number; span: Span } | null => {
  const number = layers.sentences.findIndex((sentence) => covers(sentence.span, span))
  const whole = layers.sentences[number]?.span
  if (whole === undefined) return null
  const opening = datelineLength(document.text.slice(whole.start, whole.end))
  return { number, span: { start: whole.start + opening, end: whole.end } }
}

/**
 * The words an anchor gives a line. Null where they judge, or lean on what stands before ("He suggested ...") and the
 * sentence before cannot be shown with them.
 */
const wordingAt = (annotated: Annotated, from: Anchor, section: Section): Wording | null => {
  const { document, layers } = annotated
  const opinion = layers.regions.genre === 'opinion'
  // What an opinion piece recalls may hang or be disputed; it is no news that others pass on.
  if (opinion && (section === 'agreed' || section === 'single-origin')) return null
  const sentence = sentenceAt(annotated, from)
  if (sentence === null) return { at: from, from, rank: 0 }
  if (opinion && layers.wording.opinionated.includes(sentence.number)) return null
  const { number, span } = sentence
  if (!LEANING.test(document.text.slice(span.start, span.end)))
    return { at: lengthOf(span) <= MAX_SENTENCE ? anchorAt(document, span) : from, from, rank: 0 }
  const before = layers.sentences[number - 1]
  if (before === undefined || !isLeadIn(layers.sentences[number] as Sentence, before, document.text)) return null
  const both = hull([before.span, span])
  return lengthOf(both) > MAX_SENTENCE ? null : { at: anchorAt(document, both), from, rank: 1 }
}

/** True when the sentence before, of the same paragraph, reads by itself. */
const isLeadIn = ({ paragraph }: Sentence, before: Sentence, text: string): boolean =>
  before.paragraph === paragraph &&
  before.region === 'body' &&
  !LEANING.test(text.slice(before.span.start, before.span.end))

/**
 * Words the lines of a section, at most six. A line whose words stand in a section before, or twice in this one, is left
 * out, and so is one that no anchor words well.
 */
export const linesOf = (
  corpus: Corpus,
  section: Section,
  lines: readonly Line[],
  before: readonly BriefLine[] = [],
): BriefLine[] => {
  const documents = new Map<DocumentId, Annotated>(corpus.map((annotated) => [annotated.document.id, annotated]))
  const made: BriefLine[] = []
  for (const { anchors, claim } of lines) {
    const worded = anchors.flatMap((anchor) => {
      const annotated = documents.get(anchor.document)
      const wording = annotated === undefined ? null : wordingAt(annotated, anchor, section)
      return wording === null ? [] : [wording]
    })
    const best = worded.find(({ rank }) => rank === 0) ?? worded[0]
    if (best === undefined || made.some((line) => isSame(line, best.at)) || before.some((line) => holds(line, best.at)))
      continue
    const rest = anchors.filter((anchor) => anchor !== best.from)
    made.push({ text: best.at.quote.exact, section, claim, anchors: [best.at, ...oneEach(best.at, rest)] })
    if (made.length === MAX_LINES) break
  }
  return made
}

const isAt = (other: Anchor, anchor: Anchor): boolean =>
  other.document === anchor.document && overlaps(other.span, anchor.span)
const isSame = ({ anchors: [other], text }: BriefLine, anchor: Anchor): boolean =>
  text === anchor.quote.exact || (other !== undefined && isAt(other, anchor))
const holds = (line: BriefLine, anchor: Anchor): boolean =>
  isSame(line, anchor) || line.anchors.some((other) => isAt(other, anchor))

/** The first anchor of each document, the line's own places left out. */
const oneEach = (first: Anchor, rest: readonly Anchor[]): Anchor[] => {
  const kept: Anchor[] = []
  for (const anchor of rest) {
    if (kept.length === MAX_ANCHORS - 1) break
    if (anchor.document === first.document && overlaps(anchor.span, first.span)) continue
    if (
      !kept.some(
        ({ document, span }) =>
          document === anchor.document && (document !== first.document || overlaps(span, anchor.span)),
      )
    )
      kept.push(anchor)
  }
  return kept
}
