/** The times of one document, and its own date. */
import { notice } from '../../model/notice.ts'
import type { TimeMention } from '../../model/layers.ts'
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import { anchorOf, inferPublished } from './published.ts'
import { isPast, readTimes } from './read.ts'

/** Title and first sentences: what the document tells of, before its background. */
const LEAD_SENTENCES = 5

export const times: Annotator<'sentences' | 'tokens', 'times'> = {
  layer: 'times',
  version: 1,
  requires: ['sentences', 'tokens'],
  create:
    () =>
    (document, { sentences, tokens }) => {
      const read = (anchor: Parameters<typeof readTimes>[3]): TimeMention[] =>
        readTimes(document.text, sentences, tokens, anchor)
      if (document.published !== null)
        return result({ mentions: read(anchorOf(document.published)), published: document.published })
      const undated = read({ point: null, near: null, basis: 'inferred' })
      const past = undated.filter(({ span }) => isPast(document.text, sentences, tokens, span))
      const published = inferPublished(document, past, sentences[LEAD_SENTENCES]?.span.start ?? document.text.length)
      if (published === null) {
        const relative = undated.some(({ range, value }) => range === null && value.startsWith('XX'))
        const notices = relative
          ? [
              notice(
                'info',
                'time.undated',
                'The document has no date and shows none; its relative times are left open.',
                document.id,
              ),
            ]
          : []
        return result({ mentions: undated, published: null }, notices)
      }
      const window = `${published.start ?? '…'} to ${published.end ?? '…'}`
      const said = notice(
        'info',
        'time.published-inferred',
        `The publication date was inferred from the document itself: ${window}.`,
        document.id,
      )
      return result({ mentions: read(anchorOf(published)), published }, [said])
    },
}
