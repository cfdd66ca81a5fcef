/** Noun phrases that name an act: they join claims that clauses of other documents make, and make none themselves. */
import type { Token } from '../../model/layers.ts'
import { isDoubt } from './assertion.ts'
import { actsOf, termsOf } from './concepts.ts'
import { contentOf, hullOf } from './content.ts'
import type { Proposition } from './proposition.ts'
import type { Reader } from './reader.ts'
import { cueLemma, rolesOf } from './roles.ts'

/** Where a noun phrase begins and ends whose head, at token `head`, names an act; null when there is none. */
const phraseAt = (
  reader: Reader,
  head: number,
  limits: { readonly first: number; readonly end: number },
): { first: number; end: number } | null => {
  const token = reader.tokens[head] as Token
  const { chunks } = reader.layers.clauses
  const before = reader.tokens[head - 1]
  const own = chunks.find((chunk) => chunk.first <= head && head < chunk.end)
  const mistaken =
    token.pos === 'VERB' && /(?:s|ing)$/.test(token.lower) && (before?.pos === 'ADJ' || before?.pos === 'DET')
  if (!mistaken && (token.pos !== 'NOUN' || own?.head !== head)) return null
  let first = mistaken ? head - 1 : (own as { first: number }).first
  while (
    mistaken &&
    first > limits.first &&
    /^(?:ADJ|DET)$/.test(reader.tokens[first - 1]?.pos ?? '') &&
    reader.tokens[first - 1]?.lower !== 'such'
  )
    first--
  let end = mistaken ? head + 1 : (own as { end: number }).end
  for (;;) {
    const next =
      reader.tokens[end]?.pos === 'ADP'
        ? chunks.find((chunk) => chunk.first === end + 1 && chunk.end <= limits.end)
        : undefined
    if (next === undefined) return { first, end }
    end = next.end
  }
}

/** Noun phrases that name an act with what it is done to: "temporary pauses in strikes on energy facilities". */
export const phrasesOf = (reader: Reader, sentence: number, covered: readonly Proposition[]): Proposition[] => {
  const limits = reader.layers.tokens.bySentence[sentence] ?? { first: 0, end: 0 }
  const found: Proposition[] = []
  for (let at = limits.first; at < limits.end; at++) {
    const main = termsOf(reader.tokens, at, at + 1, () => true).flatMap(actsOf)
    const phrase = main.length === 0 ? null : phraseAt(reader, at, limits)
    if (phrase === null) continue
    const core = new Set(Array.from({ length: phrase.end - phrase.first }, (_, i) => phrase.first + i))
    const content = contentOf(reader, core)
    const roles = rolesOf(reader, core, null)
    if (content.terms.length + roles.others.length < 3) continue
    const span = hullOf(reader.tokens, core)
    if (covered.some((one) => one.span.start === span.start && one.span.end === span.end)) continue
    const attribution = reader.attributionOf(span)
    const hedges = [...core]
      .map((inside) => reader.tokens[inside] as Token)
      .filter(isDoubt)
      .map(({ lower }) => lower)
    found.push({
      key: `${reader.document.id}\n${String(span.start)}-${String(span.end)}`,
      document: reader.document.id,
      sentence,
      clause: null,
      kind: 'phrase',
      span,
      whole: false,
      partial: true,
      main,
      inner: [],
      ...content,
      ...roles,
      core: [...core],
      negated: false,
      modality: hedges.length > 0 ? 'possible' : attribution === null ? 'fact' : 'reported',
      hedges,
      tense: 'none',
      attribution,
      cue: attribution === null ? null : cueLemma(reader, attribution.cue),
      reporter: attribution === null ? null : reader.speakerOf(attribution),
      sourceParty: null,
      weak: true,
    })
  }
  return found
}
