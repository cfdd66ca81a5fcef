/** Was it the first time? Accounts that call an act the first against those that call it a repetition. */
import { FAMILY_OF } from '../../lexicons/paraphrases.ts'
import { FIRST_MARKS, REPEAT_MARKS, REPEAT_VERBS } from '../../lexicons/propositions.ts'
import type { ClaimLinks } from '../claims/claims.ts'
import { compareText } from '../claims/order.ts'
import type { Proposition } from '../claims/proposition.ts'
import type { Reader } from '../claims/reader.ts'
import { participantsOf } from '../claims/features.ts'
import { nounOf, readable, sameStory, sentencePlace, sideOf, type Draft, type Place } from './sides.ts'

/** One account's word that an act was the first or a repetition. */
type Mark = {
  readonly proposition: Proposition
  readonly acts: readonly string[]
  readonly kind: 'first' | 'repeat'
  /** `said`: says in so many words that it was not the first; `plain`: cannot be true with the other kind; `loose`: "renewed", "first since". */
  readonly force: 'said' | 'plain' | 'loose'
  /** True where it points back to the same kind of act ("a similar invitation"), whoever it names. */
  readonly refers: boolean
}

const escape = (words: string): string => words.replaceAll('-', '[- ]').replaceAll(' ', '\\s+')
const pattern = (marks: readonly string[]): RegExp =>
  new RegExp(
    `\\b(?:${[...marks]
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join('|')})\\b`,
    'giu',
  )
const FIRST = pattern(FIRST_MARKS)
const REPEAT = pattern(REPEAT_MARKS)
const DENIED_FIRST = /\b(?:not|hardly|far from|n[’']t)\s+(?:\w+\s+){0,2}$/iu
const SINCE = /^\W*(?:since|in (?:\w+ ){0,2}(?:years?|months?|decades?|weeks?)|this (?:year|month|week))/iu

const lengthOf = ({ span }: Proposition): number => span.end - span.start

/** The proposition a mark at [start, end) speaks of: the shortest that holds its words; for "the first time that ...", the clause that follows. */
const scopeOf = (
  here: readonly Proposition[],
  reader: Reader,
  start: number,
  end: number,
  follows: boolean,
): Proposition | null => {
  const clauses = here.filter(({ kind }) => kind !== 'phrase')
  const token = reader.tokenAt(start)
  const after = clauses
    .filter(({ span, main }) => span.start >= end && main.length > 0)
    .sort((a, b) => a.span.start - b.span.start || lengthOf(a) - lengthOf(b))
  const around = clauses.filter(({ core }) => core.includes(token)).sort((a, b) => lengthOf(a) - lengthOf(b))
  return (follows ? (after[0] ?? around[0]) : around[0]) ?? null
}

/** Classes of the noun that a mark before it qualifies ("first-ever trilateral talks"), within three words. */
const qualified = (one: Proposition, reader: Reader, end: number): string[] => {
  const next = reader.tokenAt(end)
  const term = one.terms.find(
    ({ first, concepts }) =>
      first >= next && first <= next + 3 && concepts.some((concept) => nounOf([concept]) !== null),
  )
  return term === undefined ? [] : [...term.concepts]
}

const marksOfSentence = (reader: Reader, here: readonly Proposition[], sentence: number): Mark[] => {
  const at = reader.layers.sentences[sentence]?.span
  if (at === undefined) return []
  const text = reader.document.text.slice(at.start, at.end)
  const found: Mark[] = []
  const add = (
    proposition: Proposition | null,
    acts: readonly string[],
    kind: Mark['kind'],
    force: Mark['force'],
  ): void => {
    if (proposition !== null && acts.length > 0) found.push({ proposition, acts, kind, force, refers: false })
  }
  for (const match of text.matchAll(FIRST)) {
    const start = at.start + match.index
    const end = start + match[0].length
    const time = /time$/i.test(match[0])
    const follows = time && !/^for/i.test(match[0])
    const scope = scopeOf(here, reader, start, end, follows)
    const denied = DENIED_FIRST.test(text.slice(0, match.index))
    const acts = scope === null ? [] : time ? [...scope.main, ...scope.inner] : qualified(scope, reader, end)
    const since = SINCE.test(text.slice(match.index + match[0].length))
    add(scope, acts, denied ? 'repeat' : 'first', denied ? 'said' : since ? 'loose' : 'plain')
  }
  for (const match of text.matchAll(REPEAT)) {
    if (/first/i.test(match[0]) || /^previously$/i.test(match[0])) continue
    const start = at.start + match.index
    const scope = scopeOf(here, reader, start, start + match[0].length, false)
    const renewed = /^renewed$/i.test(match[0])
    const acts = scope === null ? [] : renewed ? qualified(scope, reader, start + match[0].length) : scope.main
    add(scope, acts, 'repeat', renewed ? 'loose' : 'plain')
  }
  return found
}

const BEFORE =
  /\b(?:previously|earlier|in the past|last (?:year|month|week|spring|summer|autumn|fall|winter)|once before)\b/iu

/** "A similar offer was declined last year": an act of the kind was done before. */
const similarMarks = (reader: Reader, one: Proposition): Mark[] => {
  const words = reader.document.text.slice(one.span.start, one.span.end)
  if (one.tense !== 'past' || !BEFORE.test(words)) return []
  return one.terms.flatMap((term, i): Mark[] => {
    const alike = reader.tokens[one.terms[i - 1]?.first ?? -1]?.lower ?? ''
    return alike === 'similar' && term.concepts.some((concept) => nounOf([concept]) !== null)
      ? [{ proposition: one, acts: term.concepts, kind: 'repeat', force: 'plain', refers: true }]
      : []
  })
}

/** All marks of a corpus, in text order by document. */
const marksOf = (links: ClaimLinks): Mark[] =>
  [...links.readers.values()].flatMap((reader) => {
    const mine = links.propositions.filter(({ document }) => document === reader.document.id)
    const verbs = mine.flatMap((one): Mark[] => {
      const clause = one.clause === null ? undefined : reader.layers.clauses.clauses[one.clause]
      return clause !== undefined && REPEAT_VERBS.has(clause.predicate.lemma) && one.main.length > 0
        ? [
            {
              proposition: one,
              acts: one.main,
              kind: 'repeat',
              force: clause.predicate.lemma === 'renew' ? 'loose' : 'plain',
              refers: false,
            },
          ]
        : []
    })
    const sentences = reader.layers.sentences.flatMap((_, number) =>
      marksOfSentence(
        reader,
        mine.filter(({ sentence }) => sentence === number),
        number,
      ),
    )
    return [...sentences, ...verbs, ...mine.flatMap((one) => similarMarks(reader, one))]
  })

/** From the start of its sentence, where "the first time" may stand, to the end of what it speaks of. */
const saidPlace = (links: ClaimLinks, { proposition: one, kind, force }: Mark): Place => {
  if (kind === 'repeat' && force !== 'said') return readable(links, one)
  const { document, span } = sentencePlace(links, one)
  return { document, span: { start: Math.min(span.start, one.span.start), end: one.span.end } }
}

const FORCES: readonly Mark['force'][] = ['said', 'plain', 'loose']
const family = (act: string): string => FAMILY_OF.get(act) ?? act
/** Classes of the things a mark speaks of beside its act. */
const things = ({ proposition, acts }: Mark): Set<string> =>
  new Set(proposition.terms.flatMap(({ concepts }) => concepts).filter((concept) => !acts.includes(concept)))

/** Two marks on one matter: acts of one class or family, and so many participants in common, or a thing where one names nobody else. */
const alike = (a: Mark, b: Mark, participants: number): boolean => {
  const acts = a.acts.some((act) => b.acts.some((other) => act === other || family(act) === family(other)))
  const side = ({ proposition }: Mark): string[] => participantsOf(proposition).map(({ side }) => side)
  const shared = new Set(side(a).filter((one) => side(b).includes(one)))
  if (!acts) return false
  if (shared.size >= participants) return true
  const unnamed = new Set(side(a)).size < 2 || new Set(side(b)).size < 2
  const clash = shared.size === 0 && side(a).length > 0 && side(b).length > 0
  const other = things(b)
  return (
    unnamed && !clash && a.acts.some((act) => b.acts.includes(act)) && [...things(a)].some((thing) => other.has(thing))
  )
}

/** Happened or is done now, not planned, feared or asked for. */
const happened = ({ proposition }: Mark): boolean =>
  proposition.modality !== 'planned' &&
  proposition.modality !== 'possible' &&
  proposition.modality !== 'conditional' &&
  proposition.tense !== 'future'

/** The noun of the act that most marks name. */
const commonNoun = (marks: readonly Mark[]): string => {
  const counts = new Map<string, number>()
  for (const { acts } of marks) for (const act of new Set(acts)) counts.set(act, (counts.get(act) ?? 0) + 1)
  const ordered = [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b)).map(([act]) => act)
  return nounOf(ordered) ?? 'act'
}

/** Disputes over whether an act was the first of its kind. */
export const noveltyDisputes = (links: ClaimLinks, storyOf: ReadonlyMap<string, string>): Draft[] => {
  const marks = marksOf(links).filter(happened)
  const found: Draft[] = []
  const used = new Set<Mark>()
  for (const first of marks.filter(({ kind }) => kind === 'first')) {
    if (used.has(first)) continue
    const rivals = marks.filter(
      (mark) =>
        mark.kind === 'repeat' &&
        sameStory(storyOf, first.proposition, mark.proposition) &&
        mark.proposition.document !== first.proposition.document,
    )
    if (!rivals.some((mark) => alike(first, mark, mark.refers ? 1 : 2))) continue
    const against = rivals.filter((mark) => alike(first, mark, mark.force === 'loose' ? 2 : 1))
    const plain = against.some(({ force }) => force !== 'loose')
    if (against.length === 0 || (first.force === 'loose' && !plain)) continue
    const allies = marks.filter(
      (mark) =>
        mark.kind === 'first' &&
        sameStory(storyOf, first.proposition, mark.proposition) &&
        (mark === first || alike(first, mark, 2)),
    )
    for (const mark of allies) used.add(mark)
    const strongest = FORCES.flatMap((force) => against.filter((mark) => mark.force === force))
    const shared = commonNoun([first, ...against])
    found.push({
      strength: plain ? 'contradiction' : 'difference',
      kind: 'novelty',
      question: shared.endsWith('s') ? `Were these the first such ${shared}?` : `Was this the first such ${shared}?`,
      sides: [
        sideOf(
          links,
          allies.map((mark) => saidPlace(links, mark)),
        ),
        sideOf(
          links,
          strongest.map((mark) => saidPlace(links, mark)),
        ),
      ],
    })
  }
  return found
}
