/**
 * Ids derive from content (a document's hash, spans, rules), never from counters or the order of
 * the inputs, so that the same inputs always give the same ids.
 */
import { hash } from 'node:crypto'

/** `doc_…`, or the row's own `id` where the input gave one. */
export type DocumentId = string
export type EntityId = string
/** `pty_` and a slug of the party's ordinary English name, such as `pty_united-states`. */
export type PartyId = string
export type AttributionId = string
export type ClaimId = string
export type DisputeId = string
export type DriftId = string
export type OriginId = string
export type StoryId = string
export type StorylineId = string
export type ProposalId = string
export type TermId = string
export type ResponseId = string
export type PositionId = string
export type RoundId = string
export type AnnotationId = string

type Prefix =
  | 'doc'
  | 'ent'
  | 'pty'
  | 'att'
  | 'clm'
  | 'dsp'
  | 'drf'
  | 'org'
  | 'sty'
  | 'stl'
  | 'prp'
  | 'trm'
  | 'rsp'
  | 'pos'
  | 'rnd'
  | 'ann'

/** SHA-256 of a text's UTF-8 form (lone surrogates as U+FFFD), in lower-case hex. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex')

/**
 * An id from the parts that make the thing what it is. Parts are delimited by JSON, so that
 * ('a', 'bc') and ('ab', 'c') differ. 64 bits: a collision among a billion ids is a matter of 3%,
 * among a dossier's thousands none.
 */
export const idOf = (prefix: Prefix, ...parts: readonly (string | number | boolean | null)[]): string =>
  `${prefix}_${sha256(JSON.stringify(parts)).slice(0, 16)}`

/** A party's id from its name: readable, and the same wherever the name is. */
export const partyId = (name: string): PartyId =>
  `pty_${name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`
