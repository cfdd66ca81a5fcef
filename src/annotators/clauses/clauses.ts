/**
 * Shallow clauses without a parser: noun chunks, verb groups, and a walk from left to right that says
 * where each clause begins, what it hangs on and who its subject is. It follows the tags, so it errs
 * where they do; what stands on it (events, claims, ledger) treats it as evidence, not as truth.
 */
import type { Chunk, Clause, Token } from '../../model/layers.ts'
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import { clauseArguments } from './arguments.ts'
import { boundariesOf, type Opening } from './boundaries.ts'
import { chunksOf } from './chunks.ts'
import { verbGroupsOf } from './verbs.ts'

/** The end token (exclusive) of each clause: where the next clause that does not hang on it begins. */
const endsOf = (openings: readonly Opening[], end: number): number[] =>
  openings.map((_, i) => {
    const descendants = new Set([i])
    for (let j = i + 1; j < openings.length; j++) {
      const opening = openings[j] as Opening
      if (opening.parent === null || !descendants.has(opening.parent) || opening.kind === 'coordinate') {
        return opening.first
      }
      descendants.add(j)
    }
    return end
  })

const TRIMMED = new Set([',', ';', ':', '—', '–', '-', 'and', 'but', 'or', '.'])

const trimTokens = (tokens: readonly Token[], first: number, end: number): { first: number; end: number } => {
  let from = first
  let to = end
  while (from < to - 1 && TRIMMED.has((tokens[from] as Token).lower)) from++
  while (to > from + 1 && TRIMMED.has((tokens[to - 1] as Token).lower)) to--
  return { first: from, end: to }
}

/** The clauses of one sentence's tokens [first, end); parents are numbered from `offset`. */
const clausesOf = (
  tokens: readonly Token[],
  first: number,
  end: number,
  chunks: readonly Chunk[],
  sentence: number,
  offset: number,
): Clause[] => {
  const groups = verbGroupsOf(tokens, first, end, chunks)
  const openings = boundariesOf(tokens, first, chunks, groups)
  const ends = endsOf(openings, end)
  return openings.map((opening, i): Clause => {
    const { group, kind, parent } = opening
    const limits = trimTokens(tokens, opening.first, Math.max(ends[i] as number, group.end))
    const inner = openings[i + 1]?.first ?? end
    const roles = clauseArguments(tokens, chunks, opening, Math.min(inner >= group.end ? inner : end, limits.end))
    const head = tokens[group.head] as Token
    const conditional = kind === 'adverbial' && ['if', 'unless', 'should', 'provided'].includes(opening.marker ?? '')
    const parentGroup = parent === null ? null : (openings[parent] as Opening).group
    const inherited =
      kind === 'infinitive' && parentGroup !== null && parentGroup.modality !== 'fact'
        ? parentGroup.modality
        : group.modality
    return {
      span: { start: (tokens[limits.first] as Token).start, end: (tokens[limits.end - 1] as Token).end },
      sentence,
      kind,
      parent: parent === null ? null : parent + offset,
      first: limits.first,
      end: limits.end,
      subject: roles.subject,
      predicate: {
        span: { start: (tokens[group.first] as Token).start, end: (tokens[group.end - 1] as Token).end },
        head: group.head,
        lemma: head.lemma,
      },
      objects: roles.objects,
      obliques: roles.obliques,
      passive: group.passive || opening.reducedPassive,
      tense: group.tense,
      negated: group.negated || roles.negated,
      modality: conditional ? 'conditional' : inherited,
    }
  })
}

export const clauses: Annotator<'tokens', 'clauses'> = {
  layer: 'clauses',
  version: 1,
  requires: ['tokens'],
  create:
    () =>
    (_document, { tokens: { tokens, bySentence } }) => {
      const chunks: Chunk[] = []
      const found: Clause[] = []
      bySentence.forEach(({ first, end }, sentence) => {
        const here = chunksOf(tokens, first, end)
        found.push(...clausesOf(tokens, first, end, here, sentence, found.length))
        chunks.push(...here)
      })
      return result({ chunks, clauses: found })
    },
}
