/** How a line of the brief is worded: a sentence that reads by itself, with an anchor of each further document. */
import { anchorAt } from '../../model/anchor.ts'
import type { Anchor, BriefLine } from '../../model/dossier.ts'
import type { ClaimId, DocumentId } from '../../model/ids.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers, lengthOf, overlaps } from '../../text/span.ts'
import { MAX_PASSAGE, passageOf } from '../standing.ts'
import type { Corpus } from '../view.ts'

/** Lines a section holds at most: what fits a screen with the other three. */
const MAX_LINES = 6
/** Documents a line cites at most; the claim or proposal itself lists the rest. */
const MAX_ANCHORS = 5

type Section = BriefLine['section']
/** Anchors a line may be worded by, best first. */
export type Line = { readonly anchors: readonly Anchor[]; readonly claim: ClaimId | null }

/** The words of a line at one place; `rank` 0: they stand alone and are whole. */
type Wording = { readonly at: Anchor; readonly from: Anchor; readonly rank: 0 | 1 }

/** The words an anchor gives a line; null where they judge, or lean on what cannot be shown with them. */
const wordingAt = (annotated: Annotated, from: Anchor, section: Section): Wording | null => {
  const { document, layers } = annotated
  const opinion = layers.regions.genre === 'opinion'
  // What an opinion piece recalls may hang or be disputed; it is no news that others pass on.
  if (opinion && (section === 'agreed' || section === 'single-origin')) return null
  const number = layers.sentences.findIndex(({ span }) => covers(span, from.span))
  if (number < 0) return { at: from, from, rank: 0 }
  if (opinion && layers.wording.opinionated.includes(number)) return null
  const passage = passageOf(annotated, number)
  if (passage === null) return null
  const { span, leans } = passage
  const broken = layers.gaps.some((gap) => overlaps(gap, span))
  return {
    at: lengthOf(span) <= MAX_PASSAGE ? anchorAt(document, span) : from,
    from,
    rank: leans || broken ? 1 : 0,
  }
}

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
    if (
      best === undefined ||
      made.some(
        (line) => isSame(line, best.at) || (section !== 'disputed' && isLike(line.text, best.at.quote.exact)),
      ) ||
      before.some((line) => holds(line, best.at))
    )
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
  isSame(line, anchor) || line.anchors.some((other) => isAt(other, anchor)) || isLike(line.text, anchor.quote.exact)

/** Share of the shorter line's longer words and figures that the other holds, at which both say the same to a reader. */
const LIKE = 0.85
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}]{4,}|\d[\d.,]*/gu) ?? [])
const isLike = (a: string, b: string): boolean => {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>]
  return shorter.size > 3 && [...shorter].filter((word) => longer.has(word)).length >= LIKE * shorter.size
}

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
