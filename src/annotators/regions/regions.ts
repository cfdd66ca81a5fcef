/**
 * The regions of a page: title, headings, body, furniture, credits. They tile every non-blank line, so
 * nothing of the text is without a role, and what later stages leave out is said here.
 */
import type { Region } from '../../model/dossier.ts'
import { notice } from '../../model/notice.ts'
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import { blocksOf } from './blocks.ts'
import { genreOf } from './genre.ts'
import { rolesOf } from './roles.ts'
import { truncationIn } from './truncation.ts'

export const regions: Annotator<never, 'regions'> = {
  layer: 'regions',
  version: 1,
  requires: [],
  create: () => (document) => {
    const { text, titleSpan } = document
    const blocks = blocksOf(text)
    const kinds = rolesOf(blocks, titleSpan)
    const each: Region[] = blocks.map((block, i) => ({ span: block.span, kind: kinds[i] ?? 'body' }))
    const cut = truncationIn(text, each)
    const notices =
      cut === null
        ? []
        : [notice('warning', 'text.truncated', `The text seems cut off: it ends in ${cut.why}.`, document.id, cut.span)]
    return result({ regions: each, genre: genreOf(document, each) }, notices)
  },
}
