/** The listed state or body that a party's name means. */
import { ENTRIES, type GazetteerEntry } from '../../lexicons/gazetteer.ts'

const homes: ReadonlyMap<string, GazetteerEntry> = new Map(
  ENTRIES.filter(({ form, name, sense }) => form === name && (sense === 'country' || sense === 'body')).map((entry) => [entry.name, entry]),
)

export const homeOf = (party: string | null): GazetteerEntry | undefined => (party === null ? undefined : homes.get(party))
