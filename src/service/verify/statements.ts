/** Proves that what claims to be verbatim is: statements and brief lines stand in a document that they cite. */
import type { Anchor, Dossier } from '../../model/dossier.ts'
import type { Mismatch } from './verify.ts'

type Stated = { readonly place: string; readonly words: string; readonly anchors: readonly Anchor[] }

const numbered = <T>(list: readonly T[], place: string, each: (one: T, place: string) => Stated[]): Stated[] =>
  list.flatMap((one, i) => each(one, `${place}/${String(i)}`))

const stated = ({ claims, disputes, timeline, ledger, brief }: Dossier): Stated[] => [
  ...numbered(claims, '/claims', ({ statement, mentions }, place) => [
    { place: `${place}/statement`, words: statement, anchors: mentions.map(({ anchor }) => anchor) },
  ]),
  ...numbered(disputes, '/disputes', ({ sides }, place) =>
    numbered(sides, `${place}/sides`, ({ statement, anchors }, side) => [
      { place: `${side}/statement`, words: statement, anchors },
    ]),
  ),
  ...numbered(timeline, '/timeline', ({ statement, anchors }, place) => [
    { place: `${place}/statement`, words: statement, anchors },
  ]),
  ...numbered(ledger.positions, '/ledger/positions', ({ statement, anchors }, place) => [
    { place: `${place}/statement`, words: statement, anchors },
  ]),
  ...numbered(brief, '/brief', ({ text, anchors }, place) => [{ place: `${place}/text`, words: text, anchors }]),
]

/** A mismatch for each statement that stands in none of the texts its anchors are of. `texts` is by document id. */
export const checkStatements = (dossier: Dossier, texts: ReadonlyMap<string, string>): Mismatch[] =>
  stated(dossier).flatMap(({ place, words, anchors }) =>
    anchors.some(({ document }) => texts.get(document)?.includes(words))
      ? []
      : [
          {
            code: 'statement.not-verbatim',
            place,
            document: anchors[0]?.document ?? null,
            message: `${JSON.stringify(words.length > 80 ? `${words.slice(0, 79)}…` : words)} stands in no document it cites.`,
          },
        ],
  )
