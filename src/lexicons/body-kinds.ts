/**
 * Nouns that stand, with "the", for the one body of their kind in view: "the union", "the militant group", "the bloc".
 * For each noun the listed bodies and the words in unlisted bodies' names that make a body one of the kind.
 * Hand-made general lists of the field.
 */
const items = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/)

const UNIONS = items(`United Auto Workers, Teamsters, Service Employees International Union, Writers Guild of America, SAG-AFTRA, International Longshoremen's Association,
Unite, RMT, Aslef, Unison, TUC, National Union of Mineworkers, IG Metall, Ver.di, CGT, COSATU, NUMSA, Solidarity, American Federation of Teachers, National Education Association, AFL-CIO`)
const COMPANIES = items(`General Motors, Ford, Stellantis, Chrysler, Boeing, Airbus, Google, Facebook, Twitter, Apple, Microsoft, Amazon, Huawei, ZTE, TikTok, ByteDance, Samsung, Toyota,
Volkswagen, BP, Shell, ExxonMobil, Chevron, UPS, FedEx, Walmart, Goldman Sachs, JPMorgan, Starlink, SpaceX, Tesla`)
const ARMED = items(`Hamas, Islamic Jihad, Hezbollah, Houthis, Taliban, Haqqani network, al-Qaeda, Islamic State, Free Syrian Army, Syrian Democratic Forces, Hayat Tahrir al-Sham, YPG, PKK, Polisario Front,
Boko Haram, al-Shabaab, M23, FDLR, Lord's Resistance Army, Sudan People's Liberation Movement, Rapid Support Forces, Janjaweed, Justice and Equality Movement, Tigray People's Liberation Front,
Oromo Liberation Army, RENAMO, UNITA, FARC, ELN, FMLN, Contras, Shining Path, Zapatistas, Moro Islamic Liberation Front, Moro National Liberation Front, New People's Army, Abu Sayyaf,
Free Aceh Movement, Tamil Tigers, Khmer Rouge, Viet Cong, Karen National Union, Arakan Army, IRA, ETA, Kosovo Liberation Army, Wagner, Kataib Hezbollah, Mujahedeen-e-Khalq`)
const BLOCS = items(`European Union, ASEAN, ECOWAS, Mercosur, African Union, Gulf Cooperation Council, Arab League, SADC, CARICOM, UNASUR, BRICS, G7`)

/** What makes a body one of a kind: its listed name, or a word of an unlisted name. */
export type BodyKind = { readonly listed: ReadonlySet<string>; readonly words: RegExp | null }

const kind = (listed: readonly string[], words: RegExp | null): BodyKind => ({ listed: new Set(listed), words })

const UNION = kind([...UNIONS, 'European Union', 'African Union'], /\b(?:Union|Brotherhood|Teamsters|Guild|Workers|Dockers|Longshoremen|Miners|Nurses|Teachers|Machinists|Unions)\b/)
const COMPANY = kind(COMPANIES, /\b(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|GmbH|AG|SA|NV|Holdings|Company|Corporation|Motors|Airlines|Airways|Industries|Lines|Railways|Railway|Steel|Petroleum|Shipping|Foods|Stores|Pharmaceuticals|Aerospace)\b/)
const AIRLINE = kind([], /\b(?:Airlines|Airways|Air|Aviation)\b/)
const MAKER = kind(items('General Motors, Ford, Stellantis, Chrysler, Toyota, Volkswagen, Tesla, Boeing, Airbus'), /\b(?:Motors|Motor|Aerospace|Aircraft|Automotive)\b/)
const REBELS = kind(ARMED, /\b(?:Liberation (?:Army|Front|Movement)|Resistance|Brigades?|Rebel|Revolutionary (?:Army|Front|Forces))\b/)
const BLOC = kind(BLOCS, null)

const named = (noun: string): [string, BodyKind] => [noun, kind([], new RegExp(`\\b${noun.charAt(0).toUpperCase()}${noun.slice(1)}$|\\b${noun.charAt(0).toUpperCase()}${noun.slice(1)} (?:of|for|on)\\b`))]

export const BODY_KINDS: ReadonlyMap<string, BodyKind> = new Map<string, BodyKind>([
  ...items(`association, federation, confederation, league, council, commission, committee, authority, organization, organisation, coalition, guild, brotherhood,
  chamber, consortium, syndicate, foundation, institute, fund, ministry, department, court, tribunal, party`).map(named),
  ['union', UNION], ['company', COMPANY], ['firm', COMPANY], ['corporation', COMPANY],
  ['airline', AIRLINE], ['carrier', AIRLINE], ['carmaker', MAKER], ['automaker', MAKER], ['planemaker', MAKER],
  ['alliance', kind(['NATO'], /\bAlliance\b/)], ['bloc', BLOC],
  ['agency', kind(['International Atomic Energy Agency'], /\bAgency\b/)], ['watchdog', kind(['International Atomic Energy Agency'], null)],
  ['employers', kind([], /\b(?:Employers|Operators|Owners|Alliance|Shippers|Producers|Manufacturers)\b/)],
  ['group', REBELS], ['movement', kind(ARMED, /\bMovement\b/)], ['rebels', REBELS], ['guerrillas', REBELS], ['insurgents', REBELS], ['militants', REBELS], ['militia', REBELS], ['paramilitaries', REBELS],
])

/** Words that may stand between "the" and such a noun without meaning another body of the kind. */
export const KIND_MODIFIERS: ReadonlySet<string> = new Set(items(`militant, armed, rebel, islamist, guerrilla, insurgent, paramilitary, extremist, shiite, sunni, maoist, leftist, labor, labour, trade,
nuclear, military, western, regional, executive, powerful, embattled, giant, main, iran-backed, iranian-backed, separatist, 27-nation, 27-member, transatlantic, world, u.n., un`))

/** What governments have: with "the", the one side's whose own the document has told. */
export const GOVERNMENT_OWN: ReadonlySet<string> = new Set(items('government, army, military, navy, ministry, foreign ministry, defence ministry, defense ministry, parliament, cabinet, presidency, embassy, police'))
