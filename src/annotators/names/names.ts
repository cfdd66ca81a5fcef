/** People, organizations, places and groups of a document, with the party each acts for. */
import type { Name, Names, Referent } from '../../model/layers.ts'
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import { withAppositions } from './apposition.ts'
import { descriptionsOf } from './described.ts'
import { headingParts, vocabularyOf } from './headings.ts'
import { homeOf, partyOfSeat } from './home.ts'
import { adjectivesOf, kindsOf } from './kinds.ts'
import { trailOf, lineOf, plain, type Line } from './line.ts'
import { isMetonym, isPlaced } from './metonym.ts'
import { bareBody } from './bodies.ts'
import { learnKinds } from './bykind.ts'
import { partsOf, type Part } from './parts.ts'
import { partiesOf, sideReader } from './party.ts'
import { pronounsOf, type Standing } from './pronouns.ts'
import { gather, type Draft } from './referents.ts'
import { resolveDescriptions } from './resolve.ts'
import { rolesOf, type Role } from './roles.ts'
import { habitsOf, runsOf, type Habits } from './runs.ts'
import { hintsOf, voicesOf } from './voices.ts'
import { fold } from '../../text/spelling.ts'

export const names: Annotator<'sentences' | 'tokens', 'names'> = {
  layer: 'names',
  version: 1,
  requires: ['sentences', 'tokens'],
  create:
    () =>
    (document, { sentences, tokens }) => {
      const text = plain(document.text)
      const lines = tokens.bySentence.map(({ first, end }, sentence) =>
        lineOf(text, tokens.tokens.slice(first, end), sentence),
      )
      return result(
        namesOf(
          lines,
          sentences.map(({ paragraph }) => paragraph),
          new Set(document.outlet === null ? [] : [fold(document.outlet).replace(/^the /, '')]),
        ),
      )
    },
}

const namesOf = (lines: readonly Line[], paragraphs: readonly number[], outlets: ReadonlySet<string>): Names => {
  const habits = habitsOf(lines)
  const { parts, roles, used } = readParts(lines, habits, outlets)
  const found = kindsOf(parts, lines, habits, outlets)
  const kinds = found.map(({ kind }) => kind)
  const gathered = gather(parts, kinds, lines, hintsOf(parts, lines, voicesOf(parts, lines)))
  const { drafts, of } = gathered
  learnKinds(drafts)
  const parties = partiesOf(drafts, adjectivesOf(lines))
  const descriptions = lines.flatMap((line, number) => descriptionsOf(line, number, roles[number] ?? [], used))
  const described = resolveDescriptions(
    descriptions,
    gathered,
    parties,
    sideReader(drafts, parties),
    linesOfReferents(parts, of),
  )
  const named = parts.flatMap((part, i) => standingOf(part, of[i] as number, found[i]?.confidence ?? 0))
  const people = [...named, ...described]
    .filter(({ referent }) => drafts[referent]?.kind === 'person')
    .sort((a, b) => a.line - b.line || a.first - b.first)
  const pronouns = pronounsOf(lines, paragraphs, people, drafts)
  const at = (one: Standing): Name['span'] => spanOf(lines[one.line] as Line, one.first, one.end)
  const mentions: Name[] = [
    ...named.map((one): Name => ({
      span: at(one),
      kind: one.part.metonym ? 'organization' : (drafts[one.referent] as Draft).kind,
      form: 'name',
      referent: one.referent,
      metonym: one.part.metonym,
      confidence: one.confidence,
    })),
    ...described.map((one): Name => ({
      span: at(one),
      kind: isGovernment(one, drafts) ? 'organization' : (drafts[one.referent] as Draft).kind,
      form: 'role',
      referent: one.referent,
      metonym: isGovernment(one, drafts),
      confidence: one.confidence,
    })),
    ...pronouns.map((one): Name => ({
      span: at(one),
      kind: 'person',
      form: 'pronoun',
      referent: one.referent,
      metonym: false,
      confidence: one.confidence,
    })),
  ]
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  return { mentions, referents: drafts.map((draft, i) => referentOf(draft, parties[i] ?? null)) }
}

/** The parts of all lines in order, the roles of each, and the roles that title a name or stand beside one. */
const readParts = (
  lines: readonly Line[],
  habits: Habits,
  outlets: ReadonlySet<string>,
): { parts: Part[]; roles: Role[][]; used: Set<Role> } => {
  const roles = lines.map(rolesOf)
  const named = new Set(
    lines.flatMap(({ hits }) =>
      [...hits.values()].flatMap(({ entry }) =>
        /^(?:country|adjective|people)$/.test(entry.sense) ? [entry.party ?? ''] : [],
      ),
    ),
  )
  const used = new Set<Role>()
  const running = lines.map((line, number) => {
    if (line.casing !== 'running') return []
    const held = roles[number] ?? []
    const read = withAppositions(
      line,
      runsOf(line, habits).flatMap((run) => partsOf(line, number, run, held)),
      held,
    )
    for (const role of read.used) used.add(role)
    return read.parts
  })
  const known = vocabularyOf(
    running.flat(),
    kindsOf(running.flat(), lines, habits, outlets).map(({ kind }) => kind),
  )
  const parts = lines.flatMap((line, number) => {
    const found =
      line.casing === 'running' ? (running[number] ?? []) : headingParts(line, number, roles[number] ?? [], known)
    for (const { role } of found) if (role !== null) used.add(role)
    return found.map((part) => asGovernment(line, part, named))
  })
  return { parts, roles, used }
}

/** Words for a state's government that stand for the state. */
const isGovernment = (one: { type: string; referent: number }, drafts: readonly Draft[]): boolean =>
  one.type === 'state' || (one.type === 'kind' && drafts[one.referent]?.kind === 'place')

/** A capital that stands for its government becomes a mention of the state, or of the body that sits there. */
const asGovernment = (line: Line, part: Part, named: ReadonlySet<string>): Part => {
  if (part.entry?.sense === 'seat' && part.metonym) return { ...part, metonym: !isPlaced(line, part.first) }
  if (part.entry?.sense !== 'capital' || !isMetonym(line, part.first, part.end)) return part
  const home = homeOf(partyOfSeat(part.entry, named))
  return home === undefined ? part : { ...part, entry: home, metonym: true }
}

const standingOf = (
  part: Part,
  referent: number,
  confidence: number,
): (Standing & { part: Part; confidence: number })[] =>
  referent === -1 ? [] : [{ line: part.line, first: part.first, end: part.end, referent, part, confidence }]

const linesOfReferents = (parts: readonly Part[], of: readonly number[]): Map<number, number[]> => {
  const lines = new Map<number, number[]>()
  parts.forEach(({ line }, i) => {
    const referent = of[i] as number
    const list = lines.get(referent)
    if (list === undefined) lines.set(referent, [line])
    else list.push(line)
  })
  return lines
}

const spanOf = (line: Line, first: number, end: number): Name['span'] => {
  const start = line.tokens[first]?.start ?? 0
  const stop = line.tokens[end - 1]?.end ?? start
  return { start, end: stop - trailOf(line.tokens, first, end) }
}

const referentOf = (draft: Draft, party: string | null): Referent => ({
  kind: draft.kind,
  name:
    draft.bare !== null && party !== null && startsWithBare(draft) && !draft.name.includes(party)
      ? `${party}'${party.endsWith('s') ? '' : 's'} ${draft.name}`
      : draft.name,
  party,
  roles: [...new Set(draft.roles)],
  gazetteer: draft.bare !== null && party !== null ? `body:${party}:${draft.bare}` : draft.gazetteer,
})

/** A body's name that does not say whose it is: "Foreign Ministry", not "Russian Foreign Ministry". */
const startsWithBare = ({ name, bare }: Draft): boolean => bareBody(name) === bare
