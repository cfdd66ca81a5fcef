/** A proposition: what one clause (or one noun phrase that names an act) of one document puts forward. */
import type { Attribution, Modality } from '../../model/dossier.ts'
import type { DocumentId, EntityId, PartyId } from '../../model/ids.ts'
import type { TimeRange } from '../../model/time.ts'
import type { Span } from '../../text/span.ts'
import type { Term } from './concepts.ts'
import type { Quantity } from './quantities.ts'

/** Someone or something named in a proposition, as linked over all documents. */
export type Participant = {
  readonly entity: EntityId
  readonly party: PartyId | null
  /** Its party or country; else an id from its name, so that one name is one side even where it was not linked. */
  readonly side: PartyId
  readonly person: boolean
  /** The country that it is, or whose capital it is, when the gazetteer lists it. */
  readonly country: PartyId | null
  /** True when it stands for that country as a whole ("Velia", "Velian"), not for a city or a person of it. */
  readonly state: boolean
}

export type Proposition = {
  /** Document id and span: unique, and the same in any order of inputs. */
  readonly key: string
  readonly document: DocumentId
  readonly sentence: number
  /** Number of the clause; null for a noun phrase or a title without one. */
  readonly clause: number | null
  readonly kind: 'clause' | 'phrase' | 'title'
  /** The words that say it. */
  readonly span: Span
  /** Token numbers of its own words, its subject's included. */
  readonly core: readonly number[]
  /** True when those words read as a statement on their own. */
  readonly whole: boolean
  /** True for a relative, participial or subjectless clause: part of a statement, not one. */
  readonly partial: boolean
  /** Classes of its act: the verb's, or its object's where the verb adds little ("hold talks"). */
  readonly main: readonly string[]
  /** Classes of the acts that hang on it ("agreed to halt strikes"). */
  readonly inner: readonly string[]
  readonly terms: readonly Term[]
  readonly actors: readonly Participant[]
  readonly others: readonly Participant[]
  /** Places in the sense of where. */
  readonly places: readonly Participant[]
  readonly times: readonly { readonly span: Span; readonly range: TimeRange; readonly clock: boolean }[]
  /** Day of publication of its document, ISO; null when unknown. */
  readonly published: string | null
  /** The document's year: of its publication, else the latest it names; null when it names none. */
  readonly year: number | null
  readonly quantities: readonly Quantity[]
  readonly negated: boolean
  readonly modality: Modality
  /** Words of doubt that stand with its verbs, lower case. */
  readonly hedges: readonly string[]
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly attribution: Attribution | null
  /** Lemma of the cue of its attribution. */
  readonly cue: string | null
  /** Who says it: the attribution's speaker or side, else the subject of the verb of saying above it. */
  readonly reporter: Participant | null
  /** The side the source speaks for, when only that is known. */
  readonly sourceParty: PartyId | null
  /** True for the writer's own view, commentary and background: never a claim on its own. */
  readonly weak: boolean
}
