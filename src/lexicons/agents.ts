/**
 * Nouns for those who act in the news, people and bodies, so that a subject that is a thing can be told from one
 * that is someone. Hand-made general lists of English; lower-case lemmas, or classes of `paraphrases.ts` where said.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Classes of `paraphrases.ts` whose nouns can act: "negotiators", "workers", "police". */
export const AGENT_CLASSES = words(`
official leader worker employer union troops police government people person gunman court election-body country
hostage prisoner civilian refugee peacekeeper mediate woman child
`)

/** Other nouns that can act. */
export const AGENT_NOUNS = words(`
side party team group company ministry army navy military faction rebel militant ally member lawmaker senator owner bank
agency council commission committee office force guard crew delegate fighter regime opposition king family airline carmaker
`)

/** Bodies that a text names by their kind alone, with "the": "the company", "the union". */
export const BODIES = words(`
company union government court army police rebel parliament management employer carmaker airline railway group ministry
opposition junta presidency operator
`)

/** Classes of acts that stand for who did them: "Velia's reply did not accept the terms". */
export const OWNED_ACTS = words('respond offer propose reject accept demand decide statement letter attack agree')
