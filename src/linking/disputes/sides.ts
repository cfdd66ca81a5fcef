/** Parts that all kinds of disputes share: sides with their words, and questions. */
import { ACT_NOUNS } from '../../lexicons/act-nouns.ts'
import { anchorAt } from '../../model/anchor.ts'
import type { Anchor, Dispute } from '../../model/dossier.ts'
import { idOf } from '../../model/ids.ts'
import { sameSpan, slice, type Span } from '../../text/span.ts'
import type { ClaimLinks } from '../claims/claims.ts'
import { compareText } from '../claims/order.ts'
import type { Proposition } from '../claims/proposition.ts'

export type Draft = Omit<Dispute, 'id'>
export type Side = Dispute['sides'][number]

/** Where a proposition stands, or the whole sentence around it. */
export type Place = { readonly document: string; readonly span: Span }

const placeOf = ({ document, span }: Proposition): Place => ({ document, span })
export const sentencePlace = (links: ClaimLinks, { document, sentence, span }: Proposition): Place => ({
  document,
  span: links.readers.get(document)?.layers.sentences[sentence]?.span ?? span,
})
/** A proposition's own words where they read alone, else its sentence. */
export const readable = (links: ClaimLinks, one: Proposition): Place =>
  one.whole ? placeOf(one) : sentencePlace(links, one)

const textOf = (links: ClaimLinks, { document, span }: Place): string => {
  const reader = links.readers.get(document)
  return reader === undefined ? '' : slice(reader.document.text, span)
}

const anchorOf = (links: ClaimLinks, { document, span }: Place): Anchor | null => {
  const reader = links.readers.get(document)
  return reader === undefined ? null : anchorAt(reader.document, span)
}

/** A side: the first place's words as its statement, and an anchor at every place, in document order. */
export const sideOf = (links: ClaimLinks, places: readonly Place[]): Side => {
  const distinct = places.filter(
    (one, i) => places.findIndex((other) => other.document === one.document && sameSpan(other.span, one.span)) === i,
  )
  const statement = distinct[0] === undefined ? '' : textOf(links, distinct[0])
  const ordered = [...distinct].sort((a, b) => compareText(a.document, b.document) || a.span.start - b.span.start)
  return { statement, anchors: ordered.flatMap((place) => anchorOf(links, place) ?? []) }
}

/** The dispute with its id from what it rests on. */
export const disputeOf = (draft: Draft): Dispute => {
  const places = draft.sides.flatMap(({ anchors }) =>
    anchors.map(({ document, span }) => `${document} ${String(span.start)}-${String(span.end)}`),
  )
  return { id: idOf('dsp', draft.kind, ...places.sort(compareText)), ...draft }
}

/** A noun for the act of some classes, or null where none is listed. */
export const nounOf = (acts: readonly string[]): string | null =>
  acts.flatMap((act) => ACT_NOUNS.get(act) ?? [])[0] ?? null

/** True when two propositions stand in one story. */
export const sameStory = (storyOf: ReadonlyMap<string, string>, a: Proposition, b: Proposition): boolean =>
  storyOf.get(a.document) === storyOf.get(b.document)

const WITH_THE =
  /^(?:United|European|African|Arab|Czech|Dominican|Central African|Democratic|Netherlands|Philippines|Maldives|Bahamas|Gambia|Taliban|Vatican|Organi[sz]ation|Soviet|Palestinian|World)\b/

/** A party's name as it stands in a sentence: "the United States", "Kenya". */
export const inSentence = (name: string): string => (WITH_THE.test(name) ? `the ${name}` : name)

/** Longest statement that a question quotes in full, in characters. */
const LONG = 90
/** The question whether a statement holds, which it quotes. */
export const soQuestion = (statement: string): string =>
  `Is it so: “${statement.length > LONG ? `${statement.slice(0, statement.lastIndexOf(' ', LONG))} …` : statement}”?`
