/** The terms, conditions, quantities and deadlines in the words of a proposal. */
import { issueOf, issuesIn } from '../../lexicons/issues.ts'
import { CIRCUMSTANCE, CONDITION } from '../../lexicons/negotiation.ts'
import type { IssueCode } from '../../model/ledger.ts'
import type { TimeRange } from '../../model/time.ts'
import { overlaps, trimSpan, type Span } from '../../text/span.ts'
import type { LocalTerm } from './acts.ts'
import { quantityIn } from './quantity.ts'
import { attributionsNear, clausesAt, timesIn, tokensIn, within, wordsAt, type Scene } from './scene.ts'
import { venueIn } from './venue.ts'

const ANONYMITY =
  /^on (?:the )?condition (?:of (?:\p{L}+ )?anonymity\b|that (?:he|she|they) not be (?:named|identified)\b)/iu

/** Conditions stated in a stretch: from the word that opens one to the stretch's end or the next comma or full stop. */
export const conditionsIn = (scene: Scene, at: Span): Span[] => {
  const words = wordsAt(scene, at)
  const match = CONDITION.exec(words)
  if (match === null) return []
  const rest = words.slice(match.index)
  const stop = /[.;!?”"]|,(?= )/u.exec(rest.slice(match[0].length))
  const length = stop === null ? rest.length : match[0].length + stop.index
  const start = at.start + match.index
  const span = trimSpan(scene.text, { start, end: start + length })
  const further = conditionsIn(scene, { start: start + length, end: at.end })
  // How officials speak is no condition of what they tell.
  return ANONYMITY.test(wordsAt(scene, span)) ? further : [span, ...further]
}

const SAYS = new Set(['say', 'announce', 'report', 'confirm', 'tell', 'state', 'add', 'declare', 'note', 'disclose'])

/** The proposal's own words: up to circumstance, condition or the next full stop. */
export const coreOf = (scene: Scene, at: Span): Span => {
  const words = wordsAt(scene, at)
  const condition = CONDITION.exec(words)
  const reciprocal = condition !== null && /^in (?:exchange|return)/iu.test(condition[0])
  // "..., the mediators announced": the words of who says so are not the proposal's.
  const sayer = attributionsNear(scene, at)
    .flatMap(({ source, content }) => (content.some((part) => overlaps(part, at)) ? source : []))
    .find(({ start }) => start > at.start && start < at.end)
  const clauses = clausesAt(scene, at)
  const announcer = clauses.find(
    ({ kind, subject, predicate }) =>
      kind === 'main' &&
      subject !== null &&
      subject.start > at.start &&
      subject.start < at.end &&
      predicate.span.start >= at.end - 1,
  )
  const verb = clauses.find(
    ({ predicate }) =>
      predicate.span.start >= at.end && predicate.span.start <= at.end + 1 && SAYS.has(predicate.lemma),
  )
  const comma = verb === undefined ? -1 : words.lastIndexOf(', ')
  const said = [comma > 0 ? at.start + comma : undefined, sayer?.start, announcer?.subject?.start].flatMap((start) =>
    start === undefined ? [] : [start - at.start],
  )
  const stops = [
    ...said,
    ...[CIRCUMSTANCE.exec(words), reciprocal ? null : condition].flatMap((match) =>
      match === null || match.index < 3 ? [] : [match.index],
    ),
  ]
  return trimSpan(scene.text, { start: at.start, end: at.start + Math.min(words.length, ...stops) })
}

/** Commas, semicolons, colons and coordinations; numbers' own commas are left alone. */
const SEPARATOR =
  /;\s+|:\s+|,\s+(?:and |as well as |plus |along with |including |or )?(?!\d)|\s+(?:and|as well as|plus|along with|including|in exchange for|in return for)\s+/giu

/** Stretches between separators, each with the issues in it. */
const pieces = (scene: Scene, at: Span): Span[] => {
  const words = wordsAt(scene, at)
  const found: Span[] = []
  let start = 0
  for (const match of words.matchAll(SEPARATOR)) {
    // "between Velia and Norland" is one phrase.
    if (
      /^\s*(?:,\s+)?and\s/iu.test(match[0]) &&
      /\b(?:between|both)\s+[^,;]*$/iu.test(words.slice(start, match.index)) &&
      !/\band\b/u.test(words.slice(start, match.index))
    )
      continue
    found.push({ start: at.start + start, end: at.start + match.index })
    start = match.index + match[0].length
  }
  found.push({ start: at.start + start, end: at.end })
  return found.map((span) => trimSpan(scene.text, span)).filter(({ start: a, end: b }) => b > a)
}

/** "by Friday", "within ten days": a time that something must be done by. */
const deadlineIn = (scene: Scene, at: Span): TimeRange | null => {
  for (const { span, range } of timesIn(scene, at))
    if (
      range !== null &&
      /\b(?:by|before|until|till|within|no later than|deadline (?:of|is|on))\s+(?:the\s+)?(?:end of\s+)?$/iu.test(
        scene.text.slice(Math.max(at.start, span.start - 30), span.start),
      )
    )
      return range
  return null
}

const LEADING =
  /^(?:to|that|for|of|with|on|a|an|the|its|their|his|her|by|both|full|also|it|they|he|she|would|will)\s+/iu

const ELABORATION = /^(?:specifically|namely|notably|in particular|that is|i\.e\.|meaning)\b/iu

/** A trailing date ("on Thursday") or comma is no part of a term. */
const untimed = (scene: Scene, at: Span): Span => {
  const last = timesIn(scene, at).find(
    ({ span, type }) =>
      type !== 'DURATION' &&
      span.end === at.end &&
      span.start > at.start &&
      !/\b(?:until|by|before|till|within|through|than)\s+(?:the\s+)?(?:end\s+of\s+)?$/iu.test(
        scene.text.slice(at.start, span.start),
      ),
  )
  const words = wordsAt(scene, { start: at.start, end: last?.span.start ?? at.end }).replace(
    last === undefined ? /[,;:\s"”]+$/u : /\s+(?:on|in|at|late|early|from|since)?\s*$/u,
    '',
  )
  return words.length > 0 ? { start: at.start, end: at.start + words.length } : at
}

/** A term's own words without the small words before them. */
const tighten = (scene: Scene, at: Span): Span => {
  let { start } = at
  for (
    let match = LEADING.exec(scene.text.slice(start, at.end));
    match !== null && /^(?:to|that|for|of|with|on|by|it|they|he|she|would|will|also)\s/iu.test(match[0]);
    match = LEADING.exec(scene.text.slice(start, at.end))
  )
    start += match[0].length
  const lead = /^(?:in|on|at|from|since|during)\s+/iu.exec(scene.text.slice(start, at.end))?.[0].length ?? 0
  const dated = timesIn(scene, { start, end: at.end }).find(
    ({ span }) => (span.start === start || span.start === start + lead) && span.end < at.end,
  )
  // "agreed in X on terms that": where it was agreed is no part of what was.
  const where = /^(?:in|at)\s+/u.exec(scene.text.slice(start, at.end))?.[0].length ?? 0
  const placed =
    where === 0
      ? undefined
      : within(scene.mentions, { start, end: at.end }).find(
          ({ name, span }) => name.kind === 'place' && span.start === start + where && span.end < at.end,
        )
  if (placed !== undefined) return tighten(scene, trimSpan(scene.text, { start: placed.span.end, end: at.end }))
  if (dated !== undefined) return tighten(scene, trimSpan(scene.text, { start: dated.span.end, end: at.end }))
  // "offered Velia a truce": the recipient is no part of the term.
  const article = /^the\s+/iu.exec(scene.text.slice(start, at.end))?.[0].length ?? 0
  const recipient = within(scene.mentions, { start: start + article, end: at.end }).find(
    ({ span }) => span.start === start + article && span.end < at.end,
  )
  const after = recipient === undefined ? '' : scene.text.slice(recipient.span.end, at.end)
  const next = recipient === undefined ? undefined : tokensIn(scene, { start: recipient.span.end, end: at.end })[0]
  // "a call by Velia and Norland for a truce", cut at "and".
  const purpose = recipient?.party != null ? /^\s+for\s+/u.exec(after) : null
  if (purpose !== null)
    return untimed(scene, trimSpan(scene.text, { start: at.end - after.length + purpose[0].length, end: at.end }))
  if (recipient?.party != null && /^\s/u.test(after) && ['DET', 'NUM', 'ADJ', 'NOUN'].includes(next?.pos ?? ''))
    start = at.end - after.trimStart().length
  return untimed(scene, trimSpan(scene.text, { start, end: at.end }))
}

/**
 * The terms in a proposal's words: one for each piece of the enumeration that names an issue; a piece that
 * names none belongs to the one before. `meeting` says that the act is an invitation, so a place is a venue.
 */
export const termsIn = (scene: Scene, at: Span, meeting = false): LocalTerm[] => {
  const core = coreOf(scene, at)
  const venue = venueIn(scene, core, meeting)
  const found: LocalTerm[] = venue === null ? [] : [venue]
  const parts = pieces(scene, core)
  const around = parts.find((piece) => venue !== null && overlaps(piece, venue.span))
  // "cut tariffs before the summit in X": the place is that of another meeting.
  if (venue !== null && !meeting && around !== undefined && !isFrame(issueOf(wordsAt(scene, around)))) found.pop()
  for (const piece of parts) {
    const issue = issueOf(wordsAt(scene, piece))
    const own1 =
      venue !== null && overlaps(piece, venue.span) && venue.span.start - piece.start < 6 && !isFrame(issue)
        ? { start: venue.span.end, end: piece.end }
        : piece
    const span = tighten(scene, trimSpan(scene.text, own1))
    if (issue === null || span.end <= span.start) continue
    const last = found.at(-1)
    // "concessions, specifically the surrender of": the second says what the first is.
    if (last !== undefined && ELABORATION.test(wordsAt(scene, piece)) && last.issue === issue) {
      found[found.length - 1] = { ...last, span: { start: last.span.start, end: span.end } }
      continue
    }
    // "travel to X for talks" is one venue and one format; a piece whose only issue is the venue found adds nothing.
    if (venue !== null && issue === 'venue') continue
    const frame = issue === 'format' || issue === 'timing'
    const own = venue !== null && frame && overlaps(span, venue.span) ? formatWords(scene, piece) : span
    if (own === null || found.some((term) => term.issue === issue && frame)) continue
    found.push({ issue, span: own, value: null, quantity: quantityIn(scene, own), deadline: deadlineIn(scene, piece) })
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

const isFrame = (issue: IssueCode | null): boolean =>
  issue === null || issue === 'venue' || issue === 'format' || issue === 'timing'

/** The words of a piece that name its format or timing, when the piece also holds the venue. */
const formatWords = (scene: Scene, piece: Span): Span | null => {
  const hit = issuesIn(wordsAt(scene, piece)).find(({ issue }) => issue === 'format' || issue === 'timing')
  if (hit !== undefined && /^(?:to|and)\s/iu.test(wordsAt(scene, { start: piece.start + hit.start, end: piece.end })))
    return tighten(scene, piece)
  return hit === undefined ? null : { start: piece.start + hit.start, end: piece.start + hit.end }
}
