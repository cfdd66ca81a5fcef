/** The sentences of titles, headings and body. Boilerplate and credits have none, so nothing after reads them. */
import type { Sentence } from '../../model/layers.ts'
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import { isWrappedText, paragraphsOf } from '../../text/paragraphs.ts'
import { segmentParagraph } from './segment.ts'

export const sentences: Annotator<'regions', 'sentences'> = {
  layer: 'sentences',
  version: 1,
  requires: ['regions'],
  create:
    () =>
    (document, { regions }) => {
      const found: Sentence[] = []
      const wrapped = isWrappedText(document.text)
      let paragraph = 0
      for (const { span, kind } of regions.regions) {
        if (kind === 'boilerplate' || kind === 'credit') continue
        for (const block of paragraphsOf(document.text, span, wrapped)) {
          for (const sentence of segmentParagraph(document.text, block))
            found.push({ span: sentence, region: kind, paragraph })
          paragraph++
        }
      }
      return result(found)
    },
}
