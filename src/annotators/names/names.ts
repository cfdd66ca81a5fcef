/** People, organizations, places and groups of a document, with the party each acts for. */
import type { Name, Names } from '../../model/layers.ts'
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import { kindsOf } from './kinds.ts'
import { lineOf, plain, type Line } from './line.ts'
import { withAppositions } from './apposition.ts'
import { homeOf } from './home.ts'
import { isMetonym } from './metonym.ts'
import { partsOf, type Part } from './parts.ts'
import { partiesOf } from './party.ts'
import { gather, type Draft } from './referents.ts'
import { headingParts, vocabularyOf } from './headings.ts'
import { rolesOf, type Role } from './roles.ts'
import { habitsOf, runsOf, type Habits } from './runs.ts'

export const names: Annotator<'sentences' | 'tokens', 'names'> = {
  layer: 'names',
  version: 1,
  requires: ['sentences', 'tokens'],
  create: () => (document, { tokens }) => {
    const text = plain(document.text)
    const lines = tokens.bySentence.map(({ first, end }, sentence) => lineOf(text, tokens.tokens.slice(first, end), sentence))
    const habits = habitsOf(lines)
    const roles = lines.map(rolesOf)
    const running = readRunning(lines, roles, habits)
    const known = vocabularyOf(running, kindsOf(running, lines))
    const parts = lines.flatMap((line, number) => {
      const found = line.casing === 'running' ? running.filter((part) => part.line === number) : headingParts(line, number, roles[number] ?? [], known)
      return found.map((part) => asGovernment(line, part))
    })
    const kinds = kindsOf(parts, lines)
    const { drafts, of } = gather(parts, kinds, lines)
    const parties = partiesOf(drafts)
    const mentions = parts.flatMap((part, i) => mentionOf(part, of[i] as number, lines, drafts))
    const referents = drafts.map(({ kind, name, roles: held, gazetteer }, i) => ({ kind, name, party: parties[i] ?? null, roles: [...new Set(held)], gazetteer }))
    const value: Names = { mentions, referents }
    return result(value)
  },
}

/** The parts of all running lines, with their roles in apposition. */
const readRunning = (lines: readonly Line[], roles: readonly (readonly Role[])[], habits: Habits): Part[] =>
  lines.flatMap((line, number) => {
    if (line.casing !== 'running') return []
    const held = roles[number] ?? []
    return withAppositions(line, runsOf(line, habits).flatMap((run) => partsOf(line, number, run, held)), held).parts
  })

/** A capital that stands for its government becomes a mention of the state, or of the body that sits there. */
const asGovernment = (line: Line, part: Part): Part => {
  if (part.entry?.sense !== 'capital' || !isMetonym(line, part.first, part.end)) return part
  const home = homeOf(part.entry.party)
  return home === undefined ? part : { ...part, entry: home, metonym: true }
}

const mentionOf = (part: Part, referent: number, lines: readonly Line[], drafts: readonly Draft[]): Name[] => {
  if (referent === -1) return []
  const line = lines[part.line] as Line
  const start = line.tokens[part.first]?.start ?? 0
  const end = line.tokens[part.end - 1]?.end ?? start
  const kind = part.metonym ? 'organization' : (drafts[referent] as Draft).kind
  return [{ span: { start, end }, kind, form: 'name', referent, metonym: part.metonym, confidence: part.kind === null ? 0.7 : 0.95 }]
}
