/**
 * The layers of one document. Each has one writer (an annotator) and is plain, readonly and JSON-safe.
 * Token and sentence numbers are indexes into the `tokens` and `sentences` layers.
 */
import type { Span } from '../text/span.ts'
import type { PloverType } from './annotation.ts'
import type { Attribution, EntityKind, Genre, Modality, Region } from './dossier.ts'
import type { PartyId } from './ids.ts'
import type { TimeRange } from './time.ts'

/** Regions tile every non-blank line of the text, in order, and the genre the page shows. */
export type Regions = { readonly regions: readonly Region[]; readonly genre: Genre }

/** A sentence of a title, heading or body region; boilerplate and credits have none. */
export type Sentence = {
  readonly span: Span
  readonly region: 'title' | 'heading' | 'body'
  /** Number of its paragraph (region line), from 0. */
  readonly paragraph: number
}

/** Universal parts of speech, as wink-eng-lite-web-model gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

export type Token = {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  readonly sentence: number
}

/** Tokens in text order, and for each sentence its tokens as [first, end). */
export type Tokens = {
  readonly tokens: readonly Token[]
  readonly bySentence: readonly { readonly first: number; readonly end: number }[]
}

/** A person, organization, place or group named in the text, within-document coreference included. */
export type Name = {
  readonly span: Span
  readonly kind: EntityKind
  /** `name`: written out; `role`: "the Ukrainian president", "Kremlin spokesperson"; `pronoun`: "he". */
  readonly form: 'name' | 'role' | 'pronoun'
  /** Index into `Names.referents`: mentions with one number are one thing. */
  readonly referent: number
  /** True where a capital or seat of government stands for its government ("Moscow said"). */
  readonly metonym: boolean
  /** 0 to 1. */
  readonly confidence: number
}

/** What the mentions of one document refer to, before documents are linked. */
export type Referent = {
  readonly kind: EntityKind
  /** The fullest name the document gives, without titles. */
  readonly name: string
  /** Ordinary English name of the party it acts for ("Russia"), from the lexicon or the text; null if none. */
  readonly party: string | null
  /** Titles and roles the document gives it, lower case ("president", "foreign policy aide"). */
  readonly roles: readonly string[]
  /** Key into the gazetteer (an ISO 3166 code, an organization's key) when the name is a listed one. */
  readonly gazetteer: string | null
}

export type Names = { readonly mentions: readonly Name[]; readonly referents: readonly Referent[] }

export type TimeMention = {
  readonly span: Span
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value, such as `2018-04-21`, `2018-W16`, `P2W`, `PRESENT_REF`. */
  readonly value: string
  /** Null for sets, and durations that are not tied to a date. */
  readonly range: TimeRange | null
  /** 0 to 1. */
  readonly confidence: number
}

/** Times, and the document's own date: as given, or inferred from its times, or null. */
export type Times = { readonly mentions: readonly TimeMention[]; readonly published: TimeRange | null }

/** A stretch in quotation marks. `span` includes the marks, `inner` leaves them out. */
export type Quotation = {
  readonly span: Span
  readonly inner: Span
  /** `other`: a title, a term, scare quotes, a headline cited as an example: not speech. Decided with the attributions. */
  readonly mode: 'speech' | 'other'
}

/** Noun chunk: tokens [first, end), the head's token number. */
export type Chunk = { readonly span: Span; readonly first: number; readonly end: number; readonly head: number }

/** A clause as a shallow reading of the tags gives it. */
export type Clause = {
  /** Its own words, subordinate clauses that follow included, trimmed of white space and outer commas. */
  readonly span: Span
  readonly sentence: number
  readonly kind: 'main' | 'coordinate' | 'relative' | 'adverbial' | 'complement' | 'participial' | 'infinitive'
  /** Index of the clause it depends on, in the same layer. */
  readonly parent: number | null
  /** Tokens [first, end) of the clause. */
  readonly first: number
  readonly end: number
  /** Subject noun phrase with its post-modifiers; shared subjects are repeated on coordinate clauses. */
  readonly subject: Span | null
  readonly predicate: {
    /** The verb group: auxiliaries, negation, adverbs between them and the main verb. */
    readonly span: Span
    /** Token number of the main verb. */
    readonly head: number
    readonly lemma: string
  }
  /** Noun phrases that follow the verb before any preposition. */
  readonly objects: readonly Span[]
  /** Prepositional phrases of the clause: the preposition (lower case) and the noun phrase. */
  readonly obliques: readonly { readonly preposition: string; readonly span: Span }[]
  readonly passive: boolean
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly negated: boolean
  /** From auxiliaries and adverbs only (may, could, would, if); attribution is added by the linker. */
  readonly modality: Modality
}

export type Clauses = { readonly chunks: readonly Chunk[]; readonly clauses: readonly Clause[] }

/** A PLOVER event in the text. */
export type EventMention = {
  readonly type: PloverType
  /** The words that name it: verb group or noun. */
  readonly span: Span
  /** Clause number, or null for an event named by a noun outside any predicate. */
  readonly clause: number | null
  /** Lower-case lemma that triggered it ("invite", "ceasefire"). */
  readonly trigger: string
  readonly actors: readonly Span[]
  readonly recipients: readonly Span[]
  readonly negated: boolean
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly modality: Modality
  /** 0 to 1. */
  readonly confidence: number
}

/** Words that colour: loaded words, opinion marks, labels. */
export type Wording = {
  readonly loaded: readonly Span[]
  /** Sentences (numbers) that carry the writer's own judgement. */
  readonly opinionated: readonly number[]
}

/**
 * An attribution before its speaker is linked across documents: spans where the dossier has entities.
 * `speaker` and `relays` are referents of the names layer.
 */
export type LocalAttribution = Omit<Attribution, 'anchor' | 'speaker' | 'relays' | 'document'> & {
  readonly speaker: number | null
  readonly relays: readonly number[]
  /** How the source is sourced: a named person or body, an unnamed one, a document, the outlet itself. */
  readonly sourceKind: 'named' | 'unnamed' | 'document'
  /** The party the speaker speaks for when the source is unnamed but its side is said ("Officials in Moscow"); else null. */
  readonly party: PartyId | null
}

export type Layers = {
  readonly regions: Regions
  readonly gaps: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
  readonly clauses: Clauses
  readonly names: Names
  readonly times: Times
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly LocalAttribution[]
  readonly events: readonly EventMention[]
  readonly wording: Wording
}
export type LayerName = keyof Layers
