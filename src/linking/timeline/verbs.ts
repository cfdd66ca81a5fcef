/** Verbs that tell a state or a saying rather than something that happens. */
import { CLAUSE_VERBS } from '../../lexicons/saying.ts'

const STATES = new Set(
  `be have seem appear remain stay look include contain involve exist belong depend consist lack need want like love hate own concern cost weigh
  equal resemble mean represent reflect reveal underscore underline highlight mark signal characterize characterise define describe depict portray show
  keep stand sit lie live hold know understand believe think hope fear expect seek aim try tend plan intend date stretch`.split(
    /\s+/,
  ),
)

/** True for a verb whose clause, dated or not, is no event of its own. */
export const isStative = (lemma: string): boolean => STATES.has(lemma) || CLAUSE_VERBS.has(lemma)
