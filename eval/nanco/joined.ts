/**
 * Which answers to one question the dossier would show as one claim: their paragraphs as documents of one story,
 * joined by the claims linker at its own thresholds. It is made for whole accounts and joins few bare answers.
 */
import { linkAttributions } from '../../src/linking/attributions/attributions.ts'
import { linkClaims } from '../../src/linking/claims/claims.ts'
import { linkEntities } from '../../src/linking/entities/entities.ts'
import { linkLineage } from '../../src/linking/lineage/lineage.ts'
import { linkOrigins } from '../../src/linking/origins/origins.ts'
import type { StoryLinks } from '../../src/linking/view.ts'
import type { Annotated } from '../../src/pipeline/pipeline.ts'
import type { Span } from '../../src/text/span.ts'
import { plainReader, textDocument } from '../reading.ts'
import type { Question } from './load.ts'

const read = plainReader()

/** One story: the answers to a question are about one development by its making. */
const oneStory = (corpus: readonly Annotated[]): StoryLinks => {
  const ids = corpus.map(({ document }) => document.id)
  const story = { id: 'sty_question', title: '', documents: ids, when: null, outlets: 0, origins: 0 }
  return { stories: [story], storylines: [], storyOf: new Map(ids.map((id) => [id, story.id])) }
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** For each pair of answers i < j, whether they are one claim. */
export const joinedAnswers = ({ answers }: Question): [number, number, boolean][] => {
  const documents = answers.map(({ paragraph }, i) => read(textDocument(paragraph, null, String(i))))
  const corpus = [...documents].sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  const stories = oneStory(corpus)
  const entities = linkEntities(corpus).value
  const attributions = linkAttributions(corpus, entities)
  const origins = linkOrigins(corpus, entities, attributions, linkLineage(corpus), stories)
  const { claims } = linkClaims(corpus, entities, attributions, origins, stories).value
  const claimsOf = answers.map(({ answer, paragraph }, i) => {
    const start = Math.max(0, paragraph.indexOf(answer))
    const at = { start, end: start + answer.length }
    const { id } = (documents[i] as Annotated).document
    return new Set(
      claims
        .filter(({ mentions }) => mentions.some(({ anchor }) => anchor.document === id && meets(anchor.span, at)))
        .map((claim) => claim.id),
    )
  })
  const pairs: [number, number, boolean][] = []
  for (let i = 0; i < answers.length; i++)
    for (let j = i + 1; j < answers.length; j++) {
      const one = claimsOf[i] as ReadonlySet<string>
      pairs.push([i, j, [...one].some((id) => claimsOf[j]?.has(id))])
    }
  return pairs
}
