/**
 * The brief: a few extracted sentences, most important first, each with its anchors. Nothing is composed: the text of a
 * line is the words of its first anchor.
 */
import { anchorAt } from '../../model/anchor.ts'
import type { Anchor, BriefLine, Claim, Dispute } from '../../model/dossier.ts'
import type { ClaimId, DocumentId } from '../../model/ids.ts'
import type { Ledger, Proposal } from '../../model/ledger.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers, lengthOf, overlaps } from '../../text/span.ts'
import type { Corpus } from '../view.ts'

/** Lines a section holds at most: what fits a screen with the other three. */
const MAX_LINES = 6
/** A sentence longer than this is shown by the anchor's own words. */
const MAX_SENTENCE = 320
/** Documents a line cites at most; the claim or proposal itself lists the rest. */
const MAX_ANCHORS = 5

/** Sentence openings that point back at another sentence. */
const LEANING =
  /^["'“‘]?(?:he|she|it|they|this|that|these|those|his|her|its|their|however|but|and|meanwhile|instead|still|yet|so|such|also|the latter|the former)\b/i

type Section = BriefLine['section']
type Line = { readonly anchors: readonly Anchor[]; readonly claim: ClaimId | null }

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Puts things in the order of the coverage: by the earliest document and place among their anchors. */
type Order = (a: readonly Anchor[], b: readonly Anchor[]) => number

/**
 * The order of documents is by date, outlet and path, and by id only between twins: ids follow from the letters of a
 * text, and a brief should not change its order with a name.
 */
const orderOf = (corpus: Corpus): Order => {
  const key = ({ document }: Annotated): string =>
    [document.published?.start ?? '~', document.outlet ?? '', document.path ?? '', document.id].join('\n')
  const ranks = new Map(
    [...corpus].sort((a, b) => compare(key(a), key(b))).map(({ document }, rank) => [document.id, rank] as const),
  )
  const rank = ({ document }: Anchor): number => ranks.get(document) ?? corpus.length
  const byPlace = (a: Anchor, b: Anchor): number => rank(a) - rank(b) || a.span.start - b.span.start
  return (a, b) => {
    const [first, other] = [[...a].sort(byPlace)[0], [...b].sort(byPlace)[0]]
    return first === undefined || other === undefined ? 0 : byPlace(first, other)
  }
}

/** Makes lines of anchors: the sentence around the first, and one anchor of each further document. */
const linesOf = (
  corpus: Corpus,
  section: Section,
  lines: readonly Line[],
  before: readonly BriefLine[] = [],
): BriefLine[] => {
  const documents = new Map<DocumentId, Annotated>(corpus.map((annotated) => [annotated.document.id, annotated]))
  const made: BriefLine[] = []
  const sentenceAt = (anchor: Anchor) =>
    documents.get(anchor.document)?.layers.sentences.find(({ span }) => covers(span, anchor.span))
  for (const { anchors, claim } of lines) {
    // A sentence that leans on the one before it ("He added ...") reads badly alone: another document's may not.
    const leans = (anchor: Anchor): boolean =>
      LEANING.test(documents.get(anchor.document)?.document.text.slice(sentenceAt(anchor)?.span.start ?? 0) ?? '')
    const first = anchors.find((anchor) => !leans(anchor)) ?? anchors[0]
    const rest = anchors.filter((anchor) => anchor !== first)
    const annotated = first === undefined ? undefined : documents.get(first.document)
    if (first === undefined || annotated === undefined) continue
    const sentence = sentenceAt(first)
    const whole =
      sentence !== undefined && lengthOf(sentence.span) <= MAX_SENTENCE
        ? anchorAt(annotated.document, sentence.span)
        : first
    if ([...before, ...made].some((line) => isSame(line, whole))) continue
    made.push({ text: whole.quote.exact, section, claim, anchors: [whole, ...oneEach(whole, rest)] })
    if (made.length === MAX_LINES) break
  }
  return made
}

const isSame = ({ anchors: [other] }: BriefLine, anchor: Anchor): boolean =>
  other?.document === anchor.document && overlaps(other.span, anchor.span)

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

/** The mention whose words are the claim's statement first. */
const anchorsOf = ({ mentions, statement }: Claim, order: Order): Anchor[] => {
  const anchors = mentions.map(({ anchor }) => anchor).sort((a, b) => order([a], [b]))
  const plainest = anchors.find(({ quote }) => quote.exact === statement)
  return plainest === undefined ? anchors : [plainest, ...anchors.filter((anchor) => anchor !== plainest)]
}

type Weight = (a: Claim, b: Claim) => number
const widest: Weight = (a, b) =>
  b.support.origins - a.support.origins ||
  b.support.documents - a.support.documents ||
  b.mentions.length - a.mentions.length
/** Among claims of one origin those that most documents pass on: they look like many and are one. */
const mostPassedOn: Weight = (a, b) =>
  b.support.documents - a.support.documents ||
  b.support.outlets - a.support.outlets ||
  b.mentions.length - a.mentions.length

const placesOf = ({ mentions }: Claim): Anchor[] => mentions.map(({ anchor }) => anchor)

const claimLines = (claims: readonly Claim[], status: Claim['status'], weight: Weight, order: Order): Line[] =>
  claims
    .filter((claim) => claim.status === status)
    .sort((a, b) => weight(a, b) || order(placesOf(a), placesOf(b)) || compare(a.id, b.id))
    .map((claim) => ({ claim: claim.id, anchors: anchorsOf(claim, order) }))

const STRENGTH: Readonly<Record<Dispute['strength'], number>> = { contradiction: 0, difference: 1 }
/** A dispute that more documents take part in matters more. */
const reach = ({ sides }: Dispute): number =>
  new Set(sides.flatMap(({ anchors }) => anchors.map(({ document }) => document))).size

const sidesOf = ({ sides }: Dispute): Anchor[] => sides.flatMap(({ anchors }) => anchors)

/** One line for each dispute: the first side's words, and an anchor of each other side. */
const disputeLines = (disputes: readonly Dispute[], claims: readonly Claim[], order: Order): Line[] =>
  [...disputes]
    .sort(
      (a, b) =>
        STRENGTH[a.strength] - STRENGTH[b.strength] ||
        reach(b) - reach(a) ||
        order(sidesOf(a), sidesOf(b)) ||
        compare(a.id, b.id),
    )
    .map(({ sides }) => {
      const [first, ...others] = sides.flatMap(({ anchors }) => anchors.slice(0, 1))
      const anchors = first === undefined ? [] : [first, ...others]
      return { anchors, claim: first === undefined ? null : claimAt(claims, first) }
    })

const claimAt = (claims: readonly Claim[], at: Anchor): ClaimId | null =>
  claims.find(({ mentions }) =>
    mentions.some(({ anchor }) => anchor.document === at.document && covers(at.span, anchor.span)),
  )?.id ?? null

/** What hangs: proposals said to be without a reply, then terms a reply left aside, then proposals nothing is known of. */
const openLines = ({ proposals }: Ledger, order: Order): Line[] => {
  const weight = (a: Proposal, b: Proposal): number =>
    b.support.documents - a.support.documents || order(a.anchors, b.anchors) || compare(a.id, b.id)
  const sorted = [...proposals].sort(weight)
  const waiting = sorted
    .filter(({ status }) => status === 'unanswered')
    .map(({ responses, anchors }) => [
      ...responses.filter(({ act }) => act === 'none-yet').flatMap((one) => one.anchors),
      ...anchors,
    ])
  const aside = sorted.flatMap(({ responses }) =>
    responses.flatMap(({ terms }) => {
      const stated = terms
        .filter(({ answer, basis }) => answer === 'not-addressed' && basis === 'stated')
        .flatMap(({ anchors }) => anchors)
      return stated.length === 0 ? [] : [stated]
    }),
  )
  const deferred = sorted.flatMap(({ responses }) =>
    responses.filter(({ act }) => act === 'defer' || act === 'deflect').map(({ anchors }) => [...anchors]),
  )
  const unknown = sorted
    .filter(({ status, act }) => status === 'open' && act !== 'demand')
    .map(({ anchors }) => [...anchors])
  return [...waiting, ...aside, ...deferred, ...unknown].map((anchors) => ({ anchors, claim: null }))
}

/**
 * At most six lines a section: agreed, disputed, single-origin, open. A claim of one document alone is no line, and no
 * sentence stands in two sections: what is disputed or open is shown as that.
 */
export const linkBrief = (
  corpus: Corpus,
  claims: readonly Claim[],
  disputes: readonly Dispute[],
  ledger: Ledger,
): BriefLine[] => {
  const order = orderOf(corpus)
  const disputed = linesOf(corpus, 'disputed', disputeLines(disputes, claims, order))
  const open = linesOf(corpus, 'open', openLines(ledger, order), disputed)
  const agreed = linesOf(corpus, 'agreed', claimLines(claims, 'corroborated', widest, order), [...disputed, ...open])
  const told = claims.filter(({ support }) => support.documents >= 2)
  const single = linesOf(corpus, 'single-origin', claimLines(told, 'single-origin', mostPassedOn, order), [
    ...disputed,
    ...open,
    ...agreed,
  ])
  return [...agreed, ...disputed, ...single, ...open]
}
