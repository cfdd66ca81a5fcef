/** What a document is about, as far as telling its story from others needs it: its terms, those of its lead, its day. */
import type { DocumentId } from '../../model/ids.ts'
import type { PartOfSpeech, Token } from '../../model/layers.ts'
import type { Annotated } from '../../pipeline/pipeline.ts'
import { daysOf, type Days } from './days.ts'

/** Terms (lower-case lemmas, and pairs of name words as `north_harbour`) with how often they stand. */
export type Terms = ReadonlyMap<string, number>

export type Profile = {
  readonly document: DocumentId
  readonly terms: Terms
  /** Terms of the title and the first sentences. */
  readonly lead: Terms
  /** The terms that are parts of names. */
  readonly names: ReadonlySet<string>
  /** Publication, as days since 1970; null when the document has no date. */
  readonly published: Days | null
  /** Numbers of the lead in figures, years left out. */
  readonly leadFigures: ReadonlySet<string>
  /** Days that the lead tells of, and those of the whole text (to the month at least). */
  readonly leadDays: readonly Days[]
  readonly days: readonly Days[]
  /** The past year that the text opens on in prose ("In December 2018, ..."): it looks back. Null where it does not. */
  readonly looksBackTo: number | null
  /** Every year the text writes out, that of its publication included. */
  readonly years: ReadonlySet<number>
  /** Words. */
  readonly length: number
  /** The states it names, by their names, with how often. */
  readonly states: Terms
  /** Last words of the names of the persons it names in full, lower case. */
  readonly people: ReadonlySet<string>
  /** Opinion or analysis: it comments on news that others report. */
  readonly comments: boolean
}

/** Sentences that a reader takes the news from: a headline, a dateline paragraph and the one that follows. */
const LEAD_SENTENCES = 4

const CONTENT: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM'])

/** Spellings of one name from another script as one term: no accents, and -iy, -ij, -yy, -ii and -i as -y. */
const spelled = (name: string): string => {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.length >= 6 ? plain.replace(/(?:iy|ij|yy|ii|i)$/, 'y') : plain
}

/** The term of a token, or null when it carries no content. */
export const termOf = ({ lemma, lower, pos }: Token): string | null => {
  if (!CONTENT.has(pos) || !/[\p{L}\p{N}]/u.test(lower)) return null
  const term = lemma.toLowerCase().replace(/['’]s$/, '')
  if (term.length < 2 && !/\p{N}/u.test(term)) return null
  return pos === 'PROPN' ? spelled(term) : term
}

const count = (terms: Map<string, number>, term: string): void => {
  terms.set(term, (terms.get(term) ?? 0) + 1)
}

/** The last two words of a run of name words as one term: a full name says more than its parts. */
const pairOf = (run: readonly string[]): string | null => (run.length > 1 ? run.slice(-2).join('_') : null)

/** A day this long before the latest time a text tells of, or before it appeared, is history: a birth, a last war. */
const HISTORY_DAYS = 400

/** Days told of: those to the day or finer in the lead, and all that are known to the month at least. "Since" a day is background. */
const daysTold = ({ document, layers }: Annotated): Pick<Profile, 'leadDays' | 'days'> => {
  const leadEnd = layers.sentences[Math.min(LEAD_SENTENCES, layers.sentences.length) - 1]?.span.end ?? 0
  const leadDays: Days[] = []
  const days: Days[] = []
  for (const { range, span } of layers.times.mentions) {
    const told = range === null || range.basis === 'inferred' ? null : daysOf(range)
    if (range === null || told === null || told.last - told.first > 31) continue
    days.push(told)
    const isBackground = /\b(?:since|from)\s+$/i.test(document.text.slice(Math.max(0, span.start - 8), span.start))
    if (span.start < leadEnd && told.last === told.first && !isBackground) leadDays.push(told)
  }
  const times = layers.times.mentions.flatMap(({ range }) => daysOf(range) ?? [])
  const published = daysOf(document.published ?? layers.times.published)
  const latest = [...times, ...(published === null ? [] : [published])].reduce(
    (last, { first }) => Math.max(last, first),
    -Infinity,
  )
  return { leadDays: leadDays.filter(({ last }) => latest - last <= HISTORY_DAYS), days }
}

const YEAR = /\b(?:1[89]|20)\d\d\b/
/** A date by itself or before a dash is a dateline: the day of the report, not one it looks back to. */
const OPENS_ON_YEAR =
  /^(?:(?:back\s+)?in|on|it was(?: in)?|during)\s[^.!?]{0,30}?\b((?:1[89]|20)\d\d)\b(?!\s*(?:[-–—]|$))/iu

/** Years of the text, and the one that its first sentence opens on unless it is the year it appeared. */
const yearsOf = ({ document, layers }: Annotated): Pick<Profile, 'years' | 'looksBackTo'> => {
  const published = YEAR.exec((document.published ?? layers.times.published)?.start ?? '')?.[0]
  const written = document.text.match(new RegExp(YEAR, 'g')) ?? []
  const years = new Set([...written, ...(published === undefined ? [] : [published])].map(Number))
  const first = layers.sentences.find(({ region }) => region === 'body')?.span
  const opening = first === undefined ? null : OPENS_ON_YEAR.exec(document.text.slice(first.start, first.end).trim())
  const year = opening === null ? null : Number(opening[1])
  return { years, looksBackTo: year === Number(published ?? NaN) ? null : year }
}

/** States and people as the names layer knows them: "Tehran", "Iranian" and "Iran" are one state. */
const actorsOf = ({ layers }: Annotated): Pick<Profile, 'states' | 'people'> => {
  const { mentions, referents } = layers.names
  const isState = new Set(referents.flatMap(({ kind, party }) => (kind === 'place' && party !== null ? [party] : [])))
  const states = new Map<string, number>()
  for (const { referent } of mentions) {
    const party = referents[referent]?.party ?? null
    if (party !== null && isState.has(party)) count(states, party)
  }
  const people = referents
    .filter(({ kind, name }) => kind === 'person' && /\s/.test(name))
    .map(({ name }) => spelled(name.toLowerCase().split(/\s+/).at(-1) ?? ''))
  return { states, people: new Set(people) }
}

/** The profile of one document. */
export const profileOf = ({ document, layers }: Annotated): Profile => {
  const terms = new Map<string, number>()
  const lead = new Map<string, number>()
  const names = new Set<string>()
  const add = (term: string, sentence: number, isName: boolean): void => {
    count(terms, term)
    if (sentence < LEAD_SENTENCES) count(lead, term)
    if (isName) names.add(term)
  }
  const { tokens, bySentence } = layers.tokens
  bySentence.forEach(({ first, end }, sentence) => {
    let run: string[] = []
    for (let i = first; i <= end; i++) {
      const token = i < end ? tokens[i] : undefined
      const term = token === undefined ? null : termOf(token)
      if (term !== null) add(term, sentence, token?.pos === 'PROPN')
      if (term !== null && token?.pos === 'PROPN') {
        run.push(term)
        continue
      }
      const pair = pairOf(run)
      if (pair !== null) add(pair, sentence, true)
      run = []
    }
  })
  const published = daysOf(document.published ?? layers.times.published)
  return {
    document: document.id,
    terms,
    lead,
    names,
    leadFigures: new Set([...lead.keys()].filter((term) => /^\d/.test(term) && !/^(?:19|20)\d\d$/.test(term))),
    published,
    ...daysTold({ document, layers, notices: [] }),
    ...yearsOf({ document, layers, notices: [] }),
    length: tokens.length,
    ...actorsOf({ document, layers, notices: [] }),
    comments: layers.regions.genre === 'opinion' || layers.regions.genre === 'analysis',
  }
}
