/**
 * The gazetteer: every listed form of countries, seats of government, places, bodies and outlets, by its first word.
 * Made once from the tables beside it.
 */
import { COUNTRIES, OTHER_STATES } from './countries.ts'
import { GROUPS } from './groups.ts'
import { ORGANIZATIONS } from './organizations.ts'
import { AGENCIES, OUTLETS } from './outlets.ts'
import { PLACES } from './places.ts'
import { SEATS } from './seats.ts'

/**
 * `country`; `capital`: a seat of government's city; `place`; `adjective`: "Russian"; `people`: "Russians";
 * `seat`: a by-name or body of one state; `body`: a party of its own; `outlet`: an agency or outlet.
 */
type Sense = 'country' | 'capital' | 'place' | 'adjective' | 'people' | 'seat' | 'body' | 'outlet'

export type GazetteerEntry = {
  /** Key of the thing: an ISO 3166 code, or `city:moscow`, `org:hamas`, `outlet:reuters`, `place:europe`. */
  readonly key: string
  /** Its ordinary English name. */
  readonly name: string
  /** The form as listed. */
  readonly form: string
  readonly sense: Sense
  /** The ordinary English name of the party that it is or acts for; null for places and outlets. */
  readonly party: string | null
}

const rows = (table: string): string[][] =>
  table.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()))

/** A cell's items, parted by commas; double quotes keep a comma inside an item. */
const items = (cell: string | undefined): string[] =>
  [...(cell ?? '').matchAll(/(?:"[^"]*"|[^,"])+/g)].map(([item]) => item.trim().replace(/^"([^"]*)"$/, '$1')).filter((item) => item !== '')

const slug = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')

/** Parts of a larger body act for it. */
const PARENTS: Readonly<Record<string, string>> = {
  'European Commission': 'European Union', 'European Council': 'European Union', 'European Parliament': 'European Union',
  'European Central Bank': 'European Union', Eurogroup: 'European Union', 'European External Action Service': 'European Union',
  'UN Security Council': 'United Nations', 'UN General Assembly': 'United Nations', 'UN Human Rights Council': 'United Nations',
  'UN Secretariat': 'United Nations', UNICEF: 'United Nations', UNHCR: 'United Nations', UNRWA: 'United Nations',
  UNESCO: 'United Nations', UNDP: 'United Nations', UNIFIL: 'United Nations', MINUSMA: 'United Nations',
  MONUSCO: 'United Nations', 'World Food Programme': 'United Nations',
}

/** A seat's spellings, joined by "=", the first the usual one. */
const cityForms = (spellings: string, party: string): GazetteerEntry[] => {
  const forms = spellings.split('=').map((form) => form.replaceAll('"', ''))
  const name = forms[0] ?? spellings
  return forms.map((form) => ({ key: `city:${slug(name)}`, name, form, sense: 'capital', party }))
}

const countryEntries = (table: string): GazetteerEntry[] =>
  rows(table).flatMap(([key = '', name = '', others, adjectives, people, seats]) => {
    const entry = (form: string, sense: Sense): GazetteerEntry => ({ key, name, form, sense, party: name })
    return [
      entry(name, 'country'),
      ...items(others).map((form) => entry(form, 'country')),
      ...items(adjectives).map((form) => entry(form, 'adjective')),
      ...items(people).map((form): GazetteerEntry => ({ key: `people:${key}`, name: form, form, sense: 'people', party: name })),
      ...items(seats).flatMap((spellings) => cityForms(spellings, name)),
    ]
  })

const placeEntries = (): GazetteerEntry[] =>
  PLACES.trim().replace(/\n /g, ' ').split('\n').flatMap((line) =>
    items(line.slice(line.indexOf(':') + 1)).map((form): GazetteerEntry => ({ key: `place:${slug(form)}`, name: form, form, sense: 'place', party: null })))

const bodyEntries = (): GazetteerEntry[] =>
  rows(ORGANIZATIONS).flatMap(([name = '', others, seats]) => {
    const party = PARENTS[name] ?? name
    const entry = (form: string, sense: Sense): GazetteerEntry => ({ key: `org:${slug(name)}`, name, form, sense, party })
    return [
      entry(name, 'body'),
      ...items(others).map((form) => entry(form, 'body')),
      ...items(seats).map((form): GazetteerEntry => ({ key: `city:${slug(form)}`, name: form, form, sense: 'capital', party })),
    ]
  })

const seatEntries = (): GazetteerEntry[] =>
  rows(SEATS).flatMap(([name = '', others, party]) =>
    [name, ...items(others)].map((form): GazetteerEntry => ({ key: `org:${slug(name)}`, name, form, sense: 'seat', party: party === '' ? null : (party ?? null) })))

const outletEntries = (): GazetteerEntry[] =>
  rows(`${AGENCIES.trim()}\n${OUTLETS.trim()}`).flatMap(([name = '', others]) =>
    [name, ...items(others)].map((form): GazetteerEntry => ({ key: `outlet:${slug(name)}`, name, form, sense: 'outlet', party: null })))

const groupEntries = (): GazetteerEntry[] =>
  [...GROUPS].map(([form, party]) => ({ key: `people:${slug(form)}`, name: form, form, sense: 'people', party }))

/** Acronyms with points, as some outlets set them: "C.I.A.". */
const dotted = (entries: readonly GazetteerEntry[]): GazetteerEntry[] =>
  entries.filter(({ form }) => /^\p{Lu}{2,5}$/u.test(form)).map((entry) => ({ ...entry, form: `${[...entry.form].join('.')}.` }))

const withDotted = (entries: readonly GazetteerEntry[]): GazetteerEntry[] => [...entries, ...dotted(entries)]

/** Every entry, countries first: where two share a form the first is meant unless the words say otherwise. */
export const ENTRIES: readonly GazetteerEntry[] = [
  ...countryEntries(COUNTRIES), ...countryEntries(OTHER_STATES), ...withDotted(seatEntries()), ...withDotted(bodyEntries()), ...outletEntries(), ...placeEntries(), ...groupEntries(),
]

const firstWord = (form: string): string => /^[^\s-]+/.exec(form)?.[0]?.toLowerCase() ?? ''

const index = new Map<string, GazetteerEntry[]>()
for (const entry of ENTRIES) {
  const key = firstWord(entry.form)
  const list = index.get(key)
  if (list === undefined) index.set(key, [entry])
  else list.push(entry)
}
for (const list of index.values()) list.sort((a, b) => b.form.length - a.form.length)

/** Entries whose form begins with a word (lower case, up to white space or a hyphen), longest form first. */
export const entriesFrom = (word: string): readonly GazetteerEntry[] => index.get(word) ?? []

/** The party that an adjective or a people's name means: `partyOfAdjective.get('russian')` is `Russia`. Lower case. */
export const partyOfAdjective: ReadonlyMap<string, string> = new Map(
  ENTRIES.filter(({ sense }) => sense === 'adjective' || sense === 'people').filter(({ party }) => party !== null).reverse().map(({ form, party }) => [form.toLowerCase(), party ?? form]),
)

/** Forms that are ordinary words or other names too: they count only when capitalised in a running sentence. */
export const AMBIGUOUS_FORMS: ReadonlySet<string> = new Set(
  `Time Slate Dawn Unite Unison Solidarity Shell Ford Guardian Telegraph Economist Forbes Vox Bild MENA IS AU PA AA EC RAI Globo Quad Male Lima Nice Hull Cork Hue
  Jos Gao Kan Fars Mehr SANA Kuna Amnesty Commonwealth Gulf Arctic Semana Reforma Sabah Swat Hama Tyre Bor Tine Perth Orlando Austin Dallas Darwin Salvador
  Rosario Santiago Cali Phoenix Apple Amazon RMT ILA PAP APA ANSA EFE Ansa Efe Belga Tass Sputnik Jiji Anadolu Pole Finn Dane Scot Turk Swede Croat Serb
  Briton Dominican Lao Thai Praia Bern Lome Nassau Kingston Georgetown Victoria Salisbury Petra CAR DPR LPR STC JEM DUP ETA Eta GAM MILF NPA NDF KNU
  GNA GNU AFT CGT UPS BP Medan Java Papua Nis Homs Derna Mopti Bali Fez Rio Sumy Gori Poti Cauca Zulia Agra Suez Afar Kano Aden Taif Nuuk Ulster Congress Senate Contras
  Westminster Trinidad Antigua Dominica Grenada Azov Wagner Teamsters Pravda Dawn Sun Kan`.split(/\s+/),
)
