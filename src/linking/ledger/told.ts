/** Whether a clause is told as having happened. */
import type { Clause, Token } from '../../model/layers.ts'
import type { Scene } from './scene.ts'

/** Verbs whose complement is not told as so. */
const SUPPOSING = new Set([
  'deny',
  'refute',
  'dispute',
  'imagine',
  'suppose',
  'assume',
  'pretend',
  'picture',
  'fear',
  'hope',
  'doubt',
  'wish',
  'wonder',
])

/** True where a clause is not told as having happened: under if or whether, asked, or only possible. */
export const isHypothetical = (scene: Scene, index: number): boolean => {
  let at: number | null = index
  while (at !== null) {
    const clause: Clause | undefined = scene.clauses[at]
    if (clause === undefined) return false
    if (
      clause.kind === 'complement' &&
      clause.parent !== null &&
      SUPPOSING.has(scene.clauses[clause.parent]?.predicate.lemma ?? '')
    )
      return true
    const opening = (scene.tokens[clause.first] as Token).lower
    const before = scene.tokens[clause.first - 1]
    const marker = before?.sentence === clause.sentence ? before.lower : ''
    if (clause.modality === 'conditional' || clause.modality === 'possible') return true
    if (['if', 'whether', 'unless'].includes(opening) || ['whether', 'unless'].includes(marker)) return true
    at = clause.parent
  }
  const sentence = scene.layers.sentences[(scene.clauses[index] as Clause).sentence]
  return sentence === undefined || scene.text.slice(sentence.span.start, sentence.span.end).trimEnd().endsWith('?')
}
