/** The listed state or body that a party's name means. */
import { ENTRIES, type GazetteerEntry } from '../../lexicons/gazetteer.ts'

const homes: ReadonlyMap<string, GazetteerEntry> = new Map(
  ENTRIES.filter(({ form, name, sense }) => form === name && (sense === 'country' || sense === 'body')).map((entry) => [
    entry.name,
    entry,
  ]),
)

export const homeOf = (party: string | null): GazetteerEntry | undefined =>
  party === null ? undefined : homes.get(party)

/** Seats that a state of the past and a state of today share, with the parties of both: Moscow was the Soviet Union's. */
const shared: ReadonlyMap<string, readonly string[]> = new Map(
  ENTRIES.filter(({ sense }) => sense === 'capital').map(({ key }) => [
    key,
    ENTRIES.filter((other) => other.sense === 'capital' && other.key === key && other.form === other.name).map(
      ({ party }) => party ?? '',
    ),
  ]),
)

/** The party whose government a capital stands for, given the parties whose names or adjectives the text has. */
export const partyOfSeat = ({ key, party }: GazetteerEntry, named: ReadonlySet<string>): string | null => {
  const parties = shared.get(key) ?? []
  if (parties.length < 2 || party === null || named.has(party)) return party
  return parties.find((other) => named.has(other)) ?? party
}

const seats: ReadonlyMap<string, GazetteerEntry> = new Map(
  ENTRIES.filter(({ sense }) => sense === 'seat').map((entry) => [
    `${entry.party ?? ''}\n${entry.form.toLowerCase()}`,
    entry,
  ]),
)

/** The listed body of a party that has this name, lower case. */
export const seatOf = (name: string, party: string): GazetteerEntry | undefined => seats.get(`${party}\n${name}`)
