/** One act under two words that say different things of it: a pause here, an end there. */
import { SHADES_OF_MEANING } from '../../lexicons/paraphrases.ts'
import type { ClaimLinks, Member } from '../claims/claims.ts'
import { readable, sideOf, type Draft } from './sides.ts'

/** The words of the act in a mention, as lemmas. */
const actWords = (links: ClaimLinks, { proposition }: Member): string[] => {
  const reader = links.readers.get(proposition.document)
  if (reader === undefined) return []
  return proposition.terms
    .filter(({ concepts }) =>
      concepts.some((concept) => proposition.main.includes(concept) || proposition.inner.includes(concept)),
    )
    .flatMap(({ first, end }) => [
      reader.tokens
        .slice(first, end)
        .map(({ lemma }) => lemma)
        .join(' '),
    ])
}

/** Differences of wording between documents over one claim. */
export const wordingDisputes = (links: ClaimLinks): Draft[] =>
  links.claims.flatMap(({ id, support }): Draft[] => {
    const members = support.documents < 2 ? [] : (links.membersOf.get(id) ?? [])
    const worded = members.map((member) => ({
      member,
      document: member.mention.anchor.document,
      words: actWords(links, member),
    }))
    return SHADES_OF_MEANING.flatMap(([left, right]): Draft[] => {
      const using = (group: readonly string[]) =>
        worded.filter(({ words }) => words.some((word) => group.includes(word)))
      const documents = (group: readonly string[]): Set<string> => new Set(using(group).map(({ document }) => document))
      const [a, b] = [documents(left), documents(right)]
      const only = (group: readonly string[], other: ReadonlySet<string>) =>
        using(group).filter(({ document }) => !other.has(document))
      const [ones, others] = [only(left, b), only(right, a)]
      const first = ones[0]?.words.find((word) => left.includes(word))
      const second = others[0]?.words.find((word) => right.includes(word))
      if (first === undefined || second === undefined) return []
      return [
        {
          strength: 'difference',
          kind: 'wording',
          question: `Which word is right: “${first}” or “${second}”?`,
          sides: [
            sideOf(
              links,
              ones.map(({ member }) => readable(links, member.proposition)),
            ),
            sideOf(
              links,
              others.map(({ member }) => readable(links, member.proposition)),
            ),
          ],
        },
      ]
    })
  })
