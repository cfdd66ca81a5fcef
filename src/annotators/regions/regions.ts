/**
 * The regions of a page: title, headings, body, furniture, credits. They tile every non-blank line, so
 * nothing of the text is without a role, and what later stages leave out is said here.
 */
import type { Region } from '../../model/dossier.ts'
import { notice } from '../../model/notice.ts'
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import { linesOf } from '../../text/lines.ts'
import { blocksOf } from './blocks.ts'
import { genreOf } from './genre.ts'
import { rolesOf } from './roles.ts'
import { truncationIn } from './truncation.ts'

/** Body blocks of a wrapped text join into one region, so that its paragraphs are still seen as wrapped. */
const joinWrapped = (regions: readonly Region[]): Region[] => {
  const joined: Region[] = []
  for (const region of regions) {
    const last = joined.at(-1)
    if (last?.kind === 'body' && region.kind === 'body')
      joined[joined.length - 1] = { kind: 'body', span: { start: last.span.start, end: region.span.end } }
    else joined.push(region)
  }
  return joined
}

export const regions: Annotator<never, 'regions'> = {
  layer: 'regions',
  version: 1,
  requires: [],
  create: () => (document) => {
    const { text, titleSpan } = document
    const blocks = blocksOf(text)
    const kinds = rolesOf(blocks, titleSpan)
    const each: Region[] = blocks.map((block, i) => ({ span: block.span, kind: kinds[i] ?? 'body' }))
    const wrapped = blocks.some(({ span }) => linesOf(text.slice(span.start, span.end)).length > 1)
    const tiled = wrapped ? joinWrapped(each) : each
    const cut = truncationIn(text, each)
    const notices =
      cut === null
        ? []
        : [notice('warning', 'text.truncated', `The text seems cut off: it ends in ${cut.why}.`, document.id, cut.span)]
    return result({ regions: tiled, genre: genreOf(document, each) }, notices)
  },
}
