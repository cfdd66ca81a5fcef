/** The card beside the weights: what they are, what they were made of, how good they are, where they fail. */
import type { Figures, Score } from '../../../eval/polnear/score.ts'

const row = (name: string, { precision, recall, f1 }: Figures): string =>
  `| ${name} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} |`

/** Markdown. */
export const cardOf = ({
  name,
  bytes,
  documents,
  attributions,
  score,
}: {
  name: string
  bytes: number
  documents: number
  attributions: number
  score: Score
}): string => `# Attribution weights ${name}

Two linear-chain conditional random fields over hashed features: one finds cues, one finds the source and the content
of each cue. ${String(bytes)} bytes, a byte a weight. Made by \`scripts/train/attribution/train.ts\`; the same data and code give
the same bytes.

- Data: PolNeAR (Newell, Margolin and Ruths 2018), ${String(documents)} training articles with ${String(attributions)} attributions, American political
  news of 2015 and 2016; where several annotators marked an article, the first by name. No text of it is kept here.
- Chosen on the dev part: rates, the share of features left out in training, the bias towards cues.
- Evidence: words, lemmas, parts of speech, quotation marks, clauses, saying-verbs and nouns, and what the sieves say.
  Names are not evidence.

On dev (${String(score.documents)} articles, ${String(score.gold)} attributions), the chains alone, gold cues not given:

| | precision | recall | F1 |
| --- | --- | --- | --- |
${[
  row('source exact', score.source.exact),
  row('cue exact', score.cue.exact),
  row('content exact', score.content.exact),
  row('all three exact', score.allExact),
  row('source and content overlapping', score.sourceAndContentOverlap),
  row('content characters', score.contentCharacters),
].join('\n')}

Limits: one attribution a token, as in the data, so nested reporting comes from the sieves; content further than two
sentences before or four after its cue is not found; attitudes ("supports", "wants") are marked as in the data and have
to be told from statements by their cue.
`
