/** Names of agencies and outlets as texts write them, those of the corpus included. */
import { AGENCIES, OUTLETS } from '../../lexicons/outlets.ts'
import type { Corpus } from '../view.ts'

/** An agency or outlet: one record for all its names. */
export type Outlet = { readonly name: string; readonly agency: boolean }

const rows = (list: string, agency: boolean): [string, Outlet][] =>
  list
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .flatMap((row) => {
      const [name = '', others = ''] = row.split('|')
      const outlet: Outlet = { name, agency }
      return [name, ...others.split(',')]
        .filter((form) => form.trim() !== '')
        .map((form): [string, Outlet] => [form.trim(), outlet])
    })

const LISTED: ReadonlyMap<string, Outlet> = new Map([...rows(OUTLETS, false), ...rows(AGENCIES, true)])

const bare = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/^the\s+/i, '')
    .toLowerCase()

/** True when two outlet names mean one outlet: equal, or two names of one listed outlet. */
export const sameOutlet = (a: string, b: string): boolean =>
  bare(a) === bare(b) || (LISTED.get(a) ?? a) === (LISTED.get(b) ?? b)

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Finds names of agencies and outlets in words: each place with the outlet it names. */
export type OutletFinder = (words: string) => { readonly at: number; readonly text: string; readonly outlet: Outlet }[]

/** A finder of all listed names and of the outlets of the corpus (as their documents spell them). */
export const outletFinder = (corpus: Corpus): OutletFinder => {
  const names = new Map(LISTED)
  for (const { document } of corpus) {
    const name = document.outlet?.replace(/\s*\([^)]*\)\s*$/, '').trim() ?? ''
    if (name.length < 3 || names.has(name)) continue
    const outlet: Outlet = { name, agency: /\b(?:news agency|wire|press agency)\b/i.test(name) }
    names.set(name, outlet)
    const without = name.replace(/^The\s+/, '')
    if (without !== name && without.includes(' ')) names.set(without, outlet)
  }
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.@/-])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}@-]|\\.\\p{L})`,
    'gu',
  )
  return (words) =>
    [...words.matchAll(pattern)].map(({ 0: text, index }) => ({ at: index, text, outlet: names.get(text) as Outlet }))
}

/** The listed agency or outlet that goes by a name; null for any other name. */
export const listedOutlet = (name: string): Outlet | null =>
  LISTED.get(name) ?? LISTED.get(`The ${name}`) ?? LISTED.get(name.replace(/^[Tt]he /, '')) ?? null
