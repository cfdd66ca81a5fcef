/** Whether a text was cut off: teasers and crawls often end in the middle of a sentence. */
import type { Region } from '../../model/dossier.ts'
import type { Span } from '../../text/span.ts'

type Truncation = { readonly span: Span; readonly why: string }

/** Code units read from the end of the last paragraph. */
const TAIL = 600
/** Words a last paragraph needs before its lack of a final stop says anything: shorter ones are labels. */
const CUT_WORDS = 12
const FINAL = /[.!?…:)\]。؟](?:["'”’»)\]*_\s]|\[\d+\])*$/u
/** An ellipsis, a feed's marker, or a call to read on after a stop or an ellipsis. */
const CALL =
  /(?:\.{3}|…|(?<=[.!?…"”])\s*(?=[[(]?(?:read|see|show|learn) (?:more|on)))?\s*(?:\[\s?(?:\.{3}|…|\+\d+ chars)\s?\]|(?<=[.!?…"”]\s*)[[(]?(?:(?:read|see|show|learn) (?:more|on)|continue reading)[\])]?|\.{3}|…)[\s»›>→]*$/iu
/** Words and marks no sentence ends on. */
const HANGS =
  /(?:,|[–—-]|\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|whose|as|than|because|is|are|was|were|be|has|have|had|will|would|could|their|his|her|its))$/iu
/** Ends that are no prose: addresses, tags, the stamp of a quoted post. */
const OTHER_END = /(?:https?:\/\/\S+|[#@]\w+|[—–-] .{2,60}\b\d{4}|\b\w+[@.]\w+\.\w+|\b[\w.]*_\w+)$/u

/**
 * Where the last body paragraph breaks off, or null: at an ellipsis or a call to read on, at a word no sentence
 * ends on, or in the last of several sentences when it lacks its stop.
 */
export const truncationIn = (text: string, regions: readonly Region[]): Truncation | null => {
  const last = regions.findLast(({ kind }) => kind === 'body')
  if (last === undefined) return null
  const { start, end } = last.span
  const tail = text.slice(Math.max(start, end - TAIL), end)
  const call = CALL.exec(tail)
  if (call !== null) return { span: { start: end - call[0].length, end }, why: 'an ellipsis or a call to read on' }
  if (tail.split(/\s+/u).length < CUT_WORDS || FINAL.test(tail) || OTHER_END.test(tail)) return null
  if (!HANGS.test(tail) && !/[\p{Ll}”"][.!?]["”’]?\s+\p{Lu}/u.test(tail)) return null
  const word = /\S+\s*$/u.exec(tail)
  return { span: { start: end - (word?.[0].length ?? 1), end }, why: 'the middle of a sentence' }
}
