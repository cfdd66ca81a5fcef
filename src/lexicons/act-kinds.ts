/**
 * Kinds of the act classes in `paraphrases.ts`, by what they say alone and of each other. Hand-made, as the classes are.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Classes of nouns of office and of general sort, which come with names and tell little beside them. */
export const SLIGHT = words('leader official people country government statement capital city week continue begin')

/** Acts that hand the matter on to what hangs on them: "agreed to halt strikes" is about halting. */
export const CARRYING = words('agree offer propose pledge decide plan begin continue schedule prepare request demand')

/** Acts that say little without what hangs on them: that two seek, or begin, is not yet the same thing. */
export const GENERIC = words('seek begin continue help plan prepare lead hold create allow require increase decrease end fail')

/** Acts of binding oneself: "would guarantee" and "guarantees" say one thing; of other acts, what is planned is not what happened. */
export const BINDING = words(
  'invite offer propose request demand guarantee pledge agree accept reject oppose require threaten seek',
)
