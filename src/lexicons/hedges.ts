/**
 * Words that make a statement less than certain. Classes after Hyland (2005) and the CoNLL-2010 shared task on hedges:
 * modal verbs, adverbs, evidential verbs. Lower case, word sequences.
 */

/** Hedges wherever they stand. */
export const HEDGE_WORDS: ReadonlySet<string> = new Set(
  `reportedly allegedly apparently purportedly supposedly ostensibly seemingly possibly perhaps maybe probably likely unlikely
  presumably potentially conceivably arguably rumored rumoured alleged purported suspected
  may might could`.split(/\s+/),
)

/** Hedges of more than one word. */
export const HEDGE_PHRASES: readonly (readonly string[])[] = [
  ['is', 'said', 'to'], ['are', 'said', 'to'], ['was', 'said', 'to'], ['were', 'said', 'to'],
  ['is', 'reported', 'to'], ['are', 'reported', 'to'], ['was', 'reported', 'to'], ['were', 'reported', 'to'],
  ['is', 'believed', 'to'], ['are', 'believed', 'to'], ['was', 'believed', 'to'], ['were', 'believed', 'to'],
  ['is', 'thought', 'to'], ['are', 'thought', 'to'], ['was', 'thought', 'to'], ['were', 'thought', 'to'],
  ['is', 'understood', 'to'], ['are', 'understood', 'to'],
  ['appears', 'to'], ['appear', 'to'], ['appeared', 'to'], ['seems', 'to'], ['seem', 'to'], ['seemed', 'to'],
]

/** Saying-verbs that themselves hedge what they report: "suggested that", "hinted that". */
export const HEDGING_CUES: ReadonlySet<string> = new Set(
  `suggest hint imply indicate speculate signal allege believe think guess suspect surmise seem appear reckon assume`.split(/\s+/),
)
