/**
 * The brief: a few extracted sentences, most important first, each with its anchors. Nothing is composed: the text of a
 * line is the words of its first anchor.
 */
import type { Anchor, BriefLine, Claim, Dispute } from '../../model/dossier.ts'
import type { ClaimId, DocumentId } from '../../model/ids.ts'
import type { Ledger, Proposal } from '../../model/ledger.ts'
import type { TimeRange } from '../../model/time.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { covers } from '../../text/span.ts'
import type { Corpus, StoryLinks } from '../view.ts'
import { linesOf, type Line } from './lines.ts'
import { subjectOf, type Belonging } from './subject.ts'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Puts things in the order of the coverage: by the earliest document and place among their anchors. */
type Order = (a: readonly Anchor[], b: readonly Anchor[]) => number

/**
 * The order of documents is by date, outlet and path, and by id only between twins: ids follow from the letters of a
 * text, and a brief should not change its order with a name.
 */
const orderOf = (corpus: Corpus): { readonly order: Order; readonly rank: (document: DocumentId) => number } => {
  const key = ({ document }: Annotated): string =>
    [document.published?.start ?? '~', document.outlet ?? '', document.path ?? '', document.id].join('\n')
  const ranks = new Map(
    [...corpus].sort((a, b) => compare(key(a), key(b))).map(({ document }, rank) => [document.id, rank] as const),
  )
  const rank = (document: DocumentId): number => ranks.get(document) ?? corpus.length
  const byPlace = (a: Anchor, b: Anchor): number => rank(a.document) - rank(b.document) || a.span.start - b.span.start
  const order: Order = (a, b) => {
    const [first, other] = [[...a].sort(byPlace)[0], [...b].sort(byPlace)[0]]
    return first === undefined || other === undefined ? 0 : byPlace(first, other)
  }
  return { order, rank }
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

/** The years that the sentence around an anchor tells of; `other`: it names one that is not the document's own. */
type Years = { readonly told: ReadonlySet<string>; readonly days: ReadonlySet<string>; readonly other: boolean }

const yearsAt = (corpus: Corpus, anchor: Anchor): Years => {
  const found = corpus.find(({ document }) => document.id === anchor.document)
  if (found === undefined) return { told: new Set(), days: new Set(), other: false }
  const { sentences, times } = found.layers
  const whole = sentences.find(({ span }) => covers(span, anchor.span))?.span ?? anchor.span
  const own = (found.document.published ?? times.published)?.start?.slice(0, 4)
  const ranges = times.mentions.flatMap(({ span, range }) => (covers(whole, span) && range !== null ? [range] : []))
  const yearOf = ({ start }: TimeRange): string => start?.slice(0, 4) ?? ''
  const named = ranges.filter(({ basis, start }) => basis === 'stated' && start !== null)
  return {
    told: new Set(ranges.map(yearOf).filter((year) => year !== '')),
    days: new Set(ranges.flatMap(({ precision, start }) => (precision === 'day' && start !== null ? [start] : []))),
    other: named.length > 0 && !named.some((range) => yearOf(range) === own),
  }
}

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => ![...a].some((one) => b.has(one))

/** True where two sentences tell of different years or days: a look-alike of another time agrees with nothing. */
const areYearsApart = (a: Years, b: Years): boolean =>
  (a.days.size > 0 && b.days.size > 0 && areApart(a.days, b.days)) ||
  (a.told.size > 0 && b.told.size > 0
    ? areApart(a.told, b.told)
    : (a.other && b.told.size === 0) || (b.other && a.told.size === 0))

/** True where two documents, by two shown origins, tell the claim as so: what only the count of origins says is not enough. */
const isAgreed = ({ mentions, support }: Claim, corpus: Corpus): boolean => {
  if (support.origins < 2) return false
  const told = mentions.filter(
    ({ polarity, modality, origin }) =>
      polarity === 'asserted' && modality !== 'possible' && modality !== 'conditional' && origin !== null,
  )
  return told.some((a) =>
    told.some(
      (b) =>
        a.anchor.document !== b.anchor.document &&
        a.origin !== b.origin &&
        !areYearsApart(yearsAt(corpus, a.anchor), yearsAt(corpus, b.anchor)),
    ),
  )
}

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
const openLines = ({ proposals }: Ledger, order: Order, belongs: Belonging): Line[] => {
  const aboutOf = ({ anchors }: Proposal): number =>
    Math.min(...anchors.map(({ document }) => belongs(document) ?? Infinity))
  const weight = (a: Proposal, b: Proposal): number =>
    aboutOf(a) - aboutOf(b) ||
    b.support.documents - a.support.documents ||
    order(a.anchors, b.anchors) ||
    compare(a.id, b.id)
  const sorted = proposals.filter((one) => aboutOf(one) < Infinity).sort(weight)
  const waiting = sorted
    .filter(({ status }) => status === 'unanswered')
    .map(({ responses, anchors }) => {
      const told = responses.filter(({ act }) => act === 'none-yet').flatMap((one) => one.anchors)
      return told.length > 0 ? told : [...anchors]
    })
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
 * At most six lines a section, in the order disputed, agreed, single-origin, open. A claim of one document alone is no
 * line, no sentence stands in two sections, and nothing of another time than the main story's is agreed or open.
 */
export const linkBrief = (
  corpus: Corpus,
  claims: readonly Claim[],
  disputes: readonly Dispute[],
  ledger: Ledger,
  stories: StoryLinks,
): BriefLine[] => {
  const { order, rank } = orderOf(corpus)
  const belongs = subjectOf(corpus, stories, rank)
  const present = claims.filter(({ mentions }) => mentions.some(({ anchor }) => belongs(anchor.document) !== null))
  const disputed = linesOf(corpus, 'disputed', disputeLines(disputes, claims, order))
  const open = linesOf(corpus, 'open', openLines(ledger, order, belongs), disputed)
  const agreed = linesOf(
    corpus,
    'agreed',
    claimLines(
      present.filter((claim) => isAgreed(claim, corpus)),
      'corroborated',
      widest,
      order,
    ),
    [...disputed, ...open],
  )
  const told = present.filter(({ support }) => support.documents >= 2)
  const single = linesOf(corpus, 'single-origin', claimLines(told, 'single-origin', mostPassedOn, order), [
    ...disputed,
    ...open,
    ...agreed,
  ])
  return [...disputed, ...agreed, ...single, ...open]
}
