/** Where a meeting is to be. */
import { sameSpan, type Span } from '../../text/span.ts'
import type { LocalTerm } from './acts.ts'
import { touching, within, wordsAt, type Scene } from './scene.ts'

const MEETING =
  /\b(?:meet\w*|talks?|negotiat\w+|summit|visit\w*|travel\w*|come|go|host\w*|fly|dialogue|discussions?|round|session|invit\w+)\b/iu
const ITS_CAPITAL = /\b(?:to|in|visit|visiting)\s+((?:his|her|its|their|the)\s+(?:\p{Lu}?\p{L}+\s+)?capital)\b/iu

const venueAt = (scene: Scene, at: Span): LocalTerm => {
  const mention = within(scene.mentions, at).find(({ span }) => sameSpan(span, at))
  const value =
    mention === undefined
      ? null
      : mention.name.metonym
        ? wordsAt(scene, at)
        : (scene.layers.names.referents[mention.name.referent]?.name ?? null)
  return { issue: 'venue', span: at, value, quantity: null, deadline: null }
}

/** Where a meeting is to be: the first place after a preposition of place or a verb of visiting. */
export const venueIn = (scene: Scene, at: Span, meeting: boolean): LocalTerm | null => {
  const words = wordsAt(scene, at)
  const alone = within(scene.mentions, at).some(({ name, span }) => name.kind === 'place' && sameSpan(span, at))
  if (alone) return venueAt(scene, at)
  if (!meeting && !MEETING.test(words)) return null
  for (const { name } of within(scene.mentions, at)) {
    // A capital after "to" in an invitation is where to come, whatever else it stands for in the text.
    if (name.kind !== 'place' && !(meeting && name.metonym)) continue
    const before = scene.text.slice(Math.max(at.start - 12, name.span.start - 24, 0), name.span.start)
    if (
      !/\b(?:to|in|at|visit|visiting|visits|from)\s+(?:the\s+)?(?:\p{L}+ (?:city|town|resort|capital) of )?$/iu.test(
        before,
      ) ||
      /\bfrom\s+$/iu.test(before)
    )
      continue
    return venueAt(scene, name.span)
  }
  // "invited her to X": what is named first after "to" is a place, whether or not the name is known as one.
  const guest = meeting ? /^\s*to\s+(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*)/u.exec(words) : null
  if (guest !== null) {
    const start = at.start + guest[0].length - (guest[1] ?? '').length
    return { ...venueAt(scene, { start, end: start + (guest[1] ?? '').length }), value: guest[1] ?? null }
  }
  // "to meet in X": a capitalised word that is no date and no party is where.
  const where = /\b(?:in|at)\s+(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*)/u.exec(words)
  if (where !== null && /\b(?:meet|talks?|summit|negotiations?)\b/iu.test(words.slice(0, where.index))) {
    const start = at.start + where.index + where[0].length - (where[1] ?? '').length
    const span = { start, end: start + (where[1] ?? '').length }
    const dated = touching(scene.layers.times.mentions, span).length > 0
    const party = touching(scene.mentions, span).some(
      ({ name, party: one }) => name.kind === 'person' && one !== null && scene.known.has(one),
    )
    if (!dated && !party) return { ...venueAt(scene, span), value: where[1] ?? null }
  }
  const capital = ITS_CAPITAL.exec(words)
  if (capital === null) return null
  const start = at.start + capital.index + capital[0].length - (capital[1] ?? '').length
  return {
    issue: 'venue',
    span: { start, end: start + (capital[1] ?? '').length },
    value: null,
    quantity: null,
    deadline: null,
  }
}
