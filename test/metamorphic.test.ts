/**
 * Renaming every person and country consistently changes nothing but the names, and the order of the
 * inputs changes nothing at all. The texts are written for this test; states known to the lexicons
 * become other known ones, unknown ones other unknown ones.
 */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compare } from '../src/compose.ts'
import type { Dossier } from '../src/model/dossier.ts'

type Names = Readonly<Record<string, string>>

const TEXTS: readonly { outlet: string; published: string; text: string }[] = [
  {
    outlet: 'Harbour Wire',
    published: '2031-03-04',
    text: `{A} has invited {B-adj} President {P} to {A-cap} for talks on fishing, Foreign Minister {Q} said on Monday.

"The door is open," {Q-last} said. He said that {A} would guarantee the {B-adj} president's safety.

{B} has yet to reply to the invitation, according to an official in {A-cap}.

A similar invitation was declined by {P-last} last year.`,
  },
  {
    outlet: 'Morning Ledger',
    published: '2031-03-05',
    text: `{A} has invited {P} to {A-cap}, the first such invitation since the dispute began, officials said.

{A} demands that {B} release 41 detained sailors. {B} says that it holds 38 sailors.

{B-cap} declined to comment on reports that it may have agreed to a ceasefire.`,
  },
  {
    outlet: 'Strait Herald',
    published: '2031-03-07',
    text: `{P} rejected the invitation to {A-cap} on Thursday and proposed that the two sides meet in a third country instead.

"We will not talk under fire," {P-last} told the Strait Herald.

{B} accepted the release of all detained sailors, {P-last} said. {A} has not responded.`,
  },
]

const KNOWN: readonly Names[] = [
  {
    A: 'Canada',
    'A-cap': 'Ottawa',
    B: 'Portugal',
    'B-adj': 'Portuguese',
    'B-cap': 'Lisbon',
    P: 'Tomas Verdal',
    'P-last': 'Verdal',
    Q: 'Anton Hessel',
    'Q-last': 'Hessel',
  },
  {
    A: 'Norway',
    'A-cap': 'Oslo',
    B: 'Morocco',
    'B-adj': 'Moroccan',
    'B-cap': 'Rabat',
    P: 'Pavel Ormond',
    'P-last': 'Ormond',
    Q: 'Martin Kessel',
    'Q-last': 'Kessel',
  },
  {
    A: 'Kenya',
    'A-cap': 'Nairobi',
    B: 'Ecuador',
    'B-adj': 'Ecuadorian',
    'B-cap': 'Quito',
    P: 'Peter Lindal',
    'P-last': 'Lindal',
    Q: 'Simon Rastel',
    'Q-last': 'Rastel',
  },
]
const UNKNOWN: readonly Names[] = [
  {
    A: 'Norland',
    'A-cap': 'Orrin',
    B: 'Velia',
    'B-adj': 'Velian',
    'B-cap': 'Selmark',
    P: 'Tomas Verdal',
    'P-last': 'Verdal',
    Q: 'Anton Hessel',
    'Q-last': 'Hessel',
  },
  {
    A: 'Sudmark',
    'A-cap': 'Tarnov',
    B: 'Ardia',
    'B-adj': 'Ardian',
    'B-cap': 'Kelmar',
    P: 'Pavel Ormond',
    'P-last': 'Ormond',
    Q: 'Martin Kessel',
    'Q-last': 'Kessel',
  },
]

const fill = (text: string, names: Names): string => text.replace(/\{([^}]+)\}/g, (_, key: string) => names[key] ?? '')

const dossierOf = async (names: Names, order = [0, 1, 2]): Promise<Dossier> => {
  const file = join(mkdtempSync(join(tmpdir(), 'crosswire-')), 'rows.jsonl')
  const rows = order.map((i) => {
    const row = TEXTS[i] as (typeof TEXTS)[number]
    return JSON.stringify({
      id: `row-${String(i)}`,
      outlet: row.outlet,
      published: row.published,
      text: fill(row.text, names),
    })
  })
  writeFileSync(file, `${rows.join('\n')}\n`)
  const { dossier } = await compare([file])
  return { ...dossier, documents: dossier.documents.map((one) => ({ ...one, path: null })) }
}

/** The names as their keys again, longest first; ids, offsets and hashes by nothing, as they follow from the letters. */
const neutral = (dossier: Dossier, names: Names): string => {
  const keys = Object.entries(names).sort(([, a], [, b]) => b.length - a.length)
  const rename = (text: string): string =>
    keys.reduce(
      (done, [key, name]) => done.replaceAll(name, `{${key}}`).replaceAll(name.toLowerCase(), `{${key}}`),
      text,
    )
  const strip = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (/^(?:ent|att|clm|dsp|drf|org|sty|stl|prp|trm|rsp|pos|rnd|ann)_/.test(value)) return value.slice(0, 3)
      return rename(value.startsWith('pty_') ? value.replaceAll('-', ' ') : value)
    }
    if (Array.isArray(value))
      return value
        .map(strip)
        .map((one) => JSON.stringify(one))
        .sort()
    if (value === null || typeof value !== 'object') return value
    const kept = Object.entries(value).filter(
      ([key]) =>
        !['sha256', 'span', 'prefix', 'suffix', 'inputs', 'text', 'source', 'cue', 'content', 'regions'].includes(key),
    )
    return Object.fromEntries(kept.map(([key, one]) => [key, strip(one)]))
  }
  const { claims, disputes, drifts, attributions, ledger, stories, storylines, timeline, brief, entities, notices } =
    dossier
  return JSON.stringify(
    strip({ claims, disputes, drifts, attributions, ledger, stories, storylines, timeline, brief, entities, notices }),
    null,
    1,
  )
}

describe('the dossier', () => {
  it.each([
    ['known to the lexicons', KNOWN],
    ['unknown to them', UNKNOWN],
  ] as const)('is the same but for the names, %s', async (_, assignments) => {
    const [first, ...others] = await Promise.all(
      assignments.map(async (names) => neutral(await dossierOf(names), names)),
    )
    for (const other of others) expect(other).toBe(first)
  })

  it('is the same to the byte whatever the order of the inputs', async () => {
    const names = KNOWN[0] as Names
    const expected = JSON.stringify(await dossierOf(names))
    for (const order of [
      [2, 1, 0],
      [1, 0, 2],
      [2, 0, 1],
    ])
      expect(JSON.stringify(await dossierOf(names, order))).toBe(expected)
  })
})
