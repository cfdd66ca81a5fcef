/** Whether a text was cut off: teasers and crawls often end in the middle of a sentence. */
import type { Region } from '../../model/dossier.ts'
import type { Span } from '../../text/span.ts'

export type Truncation = { readonly span: Span; readonly why: string }

/** Words a last paragraph needs before its lack of a final stop says anything: shorter ones are labels. */
const CUT_WORDS = 12
const FINAL = /[.!?…。؟](?:["'”’»)\]*_\s]|\[\d+\])*$/u

/**
 * Where the last body paragraph breaks off, or null. An ellipsis or a "Read more" glued to its end, or a long
 * paragraph without a final stop, tells.
 */
export const truncationIn = (text: string, regions: readonly Region[]): Truncation | null => {
  const last = regions.findLast(({ kind }) => kind === 'body')
  if (last === undefined) return null
  const { start, end } = last.span
  const words = text.slice(Math.max(start, end - 400), end)
  const more =
    /(?:\.{3}|…)?\s*(?:\[\s?(?:\.{3}|…|\+\d+ chars)\s?\]|\(?(?:read|see|show|learn) (?:more|on)\)?|continue reading|(?:\.{3}|…))[\s.»›>→]*$/iu.exec(
      words,
    )
  if (more !== null)
    return { span: { start: end - (words.length - more.index), end }, why: 'an ellipsis or a call to read on' }
  const count = words.split(/\s+/u).length
  if (count < CUT_WORDS || FINAL.test(words) || /https?:\/\/\S+$|[#@]\w+$/u.test(words)) return null
  const tail = /\S+\s*$/u.exec(words)
  return { span: { start: end - (tail?.[0].length ?? 1), end }, why: 'the middle of a sentence' }
}
