/**
 * The issues of a negotiation and the words that name them: the PA-X codebook's groups of provisions,
 * widened by what news of ceasefires, hostages, trade, fishing, labour and nuclear talks shows.
 * Regular expressions over lower-case words. Order is rank: where two overlap, the longer match stands,
 * and of equal ones the earlier.
 */
import type { IssueCode } from '../model/ledger.ts'

const FIGHTING = '(?:fighting|hostilities|strikes?|attacks?|shelling|bombing|bombardments?|air ?strikes?|raids?|offensives?|combat|firing|rocket fire|drone strikes?|military operations?|military action)'
const STOP = '(?:halt(?:s|ed|ing)?|pauses?d?|pausing|suspen(?:d(?:s|ed|ing)?|sions?)|stop(?:s|ped|ping)?|end(?:s|ed|ing)?|cessation|cease(?:s|d)?|ceasing|freez(?:e|es|ing)|froze|lull|moratorium|break|let-?up|reduc(?:e|es|ed|tions?|ing))'
const CAPTIVES = '(?:prisoners?(?: of war)?|pows?|hostages?|captives?|detainees?|abductees?|captured \\w+|jailed \\w+|detained \\w+|political prisoners?|inmates?|prisoners-of-war)'
const ENERGY = '(?:energy|power|electricity|gas|oil|nuclear power|infrastructure|grid|fuel|refiner(?:y|ies)|pipelines?)'

/** `[issue, pattern]`. */
const PATTERNS: readonly (readonly [IssueCode, string])[] = [
  ['remains', '(?:war|battle(?:field)?) dead|(?:bodies|remains|corpses) of|mortal remains|repatriation of (?:the )?(?:bodies|remains|dead)|fallen soldiers|exchange of (?:the )?(?:bodies|dead)|bodies|human remains|missing persons'],
  ['energy', `${ENERGY} (?:plants?|stations?|facilit(?:y|ies)|infrastructure|supplies|supply|grids?|networks?|transit|shipments?|flows?|sector|targets?|sites?|installations?|truce|ceasefire)`],
  ['energy', `${STOP}(?: (?:of|in|to|on|all|their|its|mutual|temporary|the|each|other|other's|’s|'s))* ${FIGHTING}(?: (?:on|against|at|of|each|other|other['’]s|one|another|another['’]s|all|their|the|civilian|critical))* (?:${ENERGY}|civilian infrastructure)`],
  ['energy', `energy (?:ceasefire|truce)|restor\\w+ (?:of )?(?:the )?(?:electricity|power|water|services|gas)|blackouts?|hydropower|hydroelectric dams?|pipelines?|gas (?:supply|supplies|prices?|fields?)|oil (?:supply|supplies|fields?|exports?|output)|protect(?:ing|ion of)? (?:civilian |critical )?infrastructure|infrastructure protection`],
  ['personal-safety', `(?:his|her|their|personal|whose|physical|leader'?s?|president'?s?|delegat\\w+'?s?|[a-z]+['’]s|[a-z]+s['’]) (?:own )?(?:personal )?(?:safety|security)(?! (?:council|forces?|services?|advis\\w+|guarantees?|concerns|interests|chief|minist\\w+|cabinet|adviser))|personal (?:safety|security)|safe (?:conduct|passage)(?! for (?:civilians|ships|aid|vessels|convoys))|(?:guarantee\\w*|ensur\\w+|assur\\w+|pledg\\w+|safeguard\\w*|vouch\\w*)(?: \\w+){0,4} (?:safety|personal security)|immunity (?:from arrest|during)|(?:safety|security) of (?:the |his |her |its |their )?(?:\\w+ ){0,3}(?:delegations?|president|leaders?|minister|negotiators?|envoys?|team|king|chancellor)|safety (?:would be |will be |is |was )?(?:guaranteed|assured|ensured)`],
  ['ceasefire', `cease-?\\s?fires?|truces?|armistices?|cessation of (?:all )?(?:hostilities|fighting|violence|fire)|${STOP}(?: (?:of|in|to|the|all|its|their|on|any|both|immediate|unconditional|\\w+ing|military))* (?:${FIGHTING}|the war|violence)|stop(?:ping)? (?:the )?(?:shooting|killing|war)|end (?:to )?(?:the )?(?:war|fighting|violence|hostilities|bombardment)|lay(?:ing)? down (?:their |its )?arms|stand-?down|de-?escalation|humanitarian pauses?|lull in (?:the )?fighting|hold (?:their )?fire|silence the guns`],
  ['prisoners', `all[- ]for[- ]all|(?:prisoner|hostage|captive|detainee|pow|spy)[- ]?(?:for[- ]\\w+ )?(?:swaps?|exchanges?|releases?|deals?|handovers?)|(?:swap|exchange|release|free|hand over|return|freeing|swapping|exchanging|releasing|repatriation|handover)(?: \\S+){0,4} ${CAPTIVES}|${CAPTIVES}`],
  ['prisoners', `(?:release|free|freeing|releasing|freed|released|return|handover|hand(?:ing|s|ed)? over)(?: [\\p{L}\\d'’-]+){0,4} (?:sailors?|soldiers?|crew|crewmen|fishermen|nationals|citizens|journalists?|airmen|pilots?|activists?|servicemen|children|captives?)`],
  ['security-guarantees', 'security (?:guarantees?|assurances?|commitments?|arrangements?|pledges?|pacts?|umbrella|architecture|framework)|guarantees? (?:of|for|on) (?:its|their|our|[a-z]+\'?s?|future|long-term) (?:security|defen[cs]e)|mutual[- ]defen[cs]e|defen[cs]e (?:pact|commitment|guarantees?)|article (?:5|five)|non-?aggression|(?:strategic|security) assurances|assurances (?:regarding|about|on|of) (?:its |their )?(?:\\w+ \\w+ and )?(?:future )?security|guarantees? against (?:further |future |renewed )?(?:attack|aggression|invasion)|future security'],
  ['foreign-forces', 'peace-?keep(?:ers?|ing)(?: \\w+)?|foreign (?:troops?|forces?|soldiers?|fighters?|bases?|military presence)|international (?:forces?|troops?|stabili[sz]ation force)|multinational force|blue helmets|military bases?|troop (?:presence|deployment)s?|stabili[sz]ation force|reassurance force|joint (?:military )?(?:exercises?|drills?|manoeuvres|maneuvers)|military (?:exercises?|drills?)|war games|mercenar(?:y|ies)'],
  ['monitoring', 'monitor(?:s|ed|ing)?(?: \\w+)?|verif(?:y|ied|ication|iable|ying)(?: \\w+)?|inspect(?:ors?|ions?|ed)?|observers?|observer missions?|supervis(?:ion|ory|ors?)|compliance (?:mechanism|regime)|hotlines?|enforcement mechanisms?|oversight|safeguards|(?:joint )?patrols?'],
  ['nuclear', 'nuclear (?!power plant|plant)(?:\\w+)|denuclear\\w*|enrich(?:ment|ed|ing)?(?: (?:of )?uranium)?|uranium|centrifuges?|plutonium|warheads?|non-?proliferation|atomic|stockpiles? of|fissile|test (?:site|ban)s?|nuclear'],
  ['arms', '(?:new )?start treaty|inf treaty|missile treaty|test[- ]ban(?: treaty)?|arms (?:control|deliver(?:y|ies)|supplies|supply|shipments?|sales?|embargo(?:es)?|limits?|reductions?|transfers?)|weapons?(?: \\w+)?|disarm(?:s|ed|ing|ament)?|demilitari[sz]\\w+|decommission(?:ing|ed)?|missiles?|military aid|heavy weapons|ballistic|drones?(?! strike)|munitions?|ammunition|air[- ]defen[cs]e|fighter jets?|size of (?:its|the|their) (?:army|armed forces|military)|no-fly zones?|(?:hand|give|turn)(?:ing)? (?:over|in|up) (?:its |their )?arms|de-?mining|mine clearance|land ?mines|removal of (?:land ?)?mines|minefields|limits? on (?:its|the|their) (?:army|forces|military)'],
  ['sanctions', 'sanctions?(?: relief)?|embargo(?:es)?|frozen (?:assets|funds|accounts|reserves|money)|(?:assets?|funds|accounts) (?:freezes?|frozen)|(?:unfreez|unlock)\\w*|blacklist\\w*|travel bans?|blockades?|export controls?|delist\\w*'],
  ['trade', 'tariffs?|trade(?! unions?)(?: (?:deal|talks|deficit|barriers?|agreement|war|truce|pact|terms|concessions?))?|quotas?|(?:customs )?duties|duty[- ]free|(?:tariff )?exemptions?|customs|export(?:s|ers?)?|imports?|subsid(?:y|ies)|market access|fish(?:ing|eries|ermen)?(?: (?:limits?|rights?|grounds?|zones?|quotas?|waters|rules))?|(?<!to )catch(?:es)?(?: (?:limits?|of))?|annual catch|mackerel|herring|cod|haddock|tuna|salmon|trawlers?|grain (?:deal|shipments?|exports?|corridor)|levies|levy|purchases of|soybeans?|rare earths?|licen[cs]es?|dumping|(?:nautical|sea)[- ]miles? limits?|mile (?:\\w+ )?(?:limits?|zone)|territorial waters|(?:port|transit|landing|canal) (?:fees?|tolls?|charges?)'],
  ['alliance', 'nato membership|(?:membership|accession|join(?:ing)?|entry|application)(?: \\S+){0,3} (?:nato|alliance|bloc|union|eu|organi[sz]ation)|(?:alliance|bloc|nato|eu) (?:membership|accession|expansion|enlargement)|neutral(?:ity)? (?:status|state)|neutrality|non-?align\\w+|military alliances?|block-free|join(?:ing)? nato'],
  ['recognition', '(?:diplomatic |international |formal |legal |de jure |de facto )?recogni(?:[sz](?:e|es|ed|ing)|tion)|diplomatic (?:relations|ties)|normali[sz](?:e|ation|ing)(?: \\w+)?|right to exist|embass(?:y|ies)|restor\\w+ (?:of )?(?:diplomatic )?(?:relations|ties)|exchange of ambassadors'],
  ['territory', '(?:return|handover|restoration|cession|surrender|recovery) of (?:the )?\\w+ (?:heights|valley|peninsula|islands?|region|province|strip|area|city|town)|territor(?:y|ies|ial)(?: (?:integrity|concessions?|claims?|disputes?|gains?|questions?|issues?|control|compromises?|swaps?))?|borders?(?: (?:lines?|crossings?|demarcation|dispute))?|withdraw(?:al|als|s|ing|n)?(?: \\w+){0,3} (?:from|of|forces|troops|army)|withdrawals?|pull(?:ing|ed)?[- ]?(?:out|back)(?: of)?|annex\\w*|occup(?:ation|ied)(?: \\w+)?|ced(?:e|es|ed|ing)|front ?lines?|line of contact|contact line|demarcation|enclaves?|buffer zones?|settlements? (?:freeze|building|in)|land (?:swap|for)|sovereignty|conced(?:e|ing) land|give up (?:land|territory|the)|surrender (?:of|its|the)(?: \\w+){0,5} (?:areas?|land|region|provinces?|oblast|territory)|islands?|maritime (?:boundary|boundaries|border)|held areas|demilitari[sz]ed zones?|troop (?:withdrawals?|pull-?outs?|pullbacks?)|straits?|control (?:of|over) (?:the )?(?:region|province|area|city|town|valley|peninsula|island|enclave|territory)'],
  ['refugees', 'refugees?|displaced (?:people|persons|families|civilians|residents)|asylum[- ]seekers?|right (?:of|to) return|return of (?:the )?(?:refugees|displaced|residents|civilians|deported)|deport(?:ed|ation) (?:of )?(?:children|civilians)?|migrants?|resettle\\w*|deported children|abducted children|return of children'],
  ['aid', '(?:humanitarian|food|medical|emergency|economic|financial|relief|development) (?:aid|assistance|supplies|access|corridors?|convoys?|deliver(?:y|ies)|relief)|aid (?:trucks?|convoys?|deliver(?:y|ies)|workers?|access|shipments?|package|groups?)|safe (?:corridors?|passage)|humanitarian|reconstruction(?: \\w+)?|rebuilding|compensation|reparations|evacuat\\w+(?: of)? (?:civilians|wounded)|bail-?outs?|loans?|debt relief|funding'],
  ['justice', 'amnest(?:y|ies)|war crimes?|tribunals?|prosecut(?:e|ion|ions|ed)|international criminal court|immunity(?: from)?|truth commission|accountability|pardons?|extradit(?:e|ion)|transitional justice|investigat(?:e|ion|ions)(?: into)?|arrest warrants?|apolog(?:y|ise|ize|ies)'],
  ['constitution', 'constitution(?:al)?(?: \\w+)?|elections?|referend(?:um|a|ums)|autonomy|self-(?:rule|government|determination|governance)|federal(?:ism|i[sz]ation)?|power[- ]sharing|(?:official |minority )?languages?(?: (?:rights|law|status))?|minority rights|(?:transitional|unity|interim|coalition) government|devolution|independence|statehood|decentrali[sz]ation|religious freedom|rights of (?:the )?\\S+ (?:populations?|speakers?|minorit(?:y|ies))|governance of|step(?:ping)? down|resign(?:ation)?|cabinet posts?'],
  ['venue', `venues?|(?:neutral|third|host) (?:countr(?:y|ies)|capitals?|grounds?|territory|venue|state|place)|(?:place|location|site) (?:for|of) (?:the )?(?:talks|meeting|negotiations|summit)|host(?:s|ed|ing)? (?:the |a |any |\\w+ )?(?:talks|meeting|summit|negotiations|round)|negotiating location`],
  ['timing', 'deadlines?|delays?|extensions? of (?:the )?\\w+|time(?:table|frame|line|scale)s?|dates?(?: for)?|schedul(?:e|es)|postpone\\w*|preparations?|well[- ]prepared|careful(?:ly)? (?:planning|prepared|preparation)|no later than|phased|step[- ]by[- ]step|roadmap|agenda'],
  ['format', `formats?|(?:direct|face[- ]to[- ]face|indirect|proximity|trilateral|bilateral|multilateral|four-way|three-way|quadrilateral|technical|high-level|multi-party|peace|bilateral|one-on-one|personal|in-person|top-level|leaders'?|secret|back-channel|further|new|another|fresh|more|formal) (?:\\w+ )?(?:talks?|meetings?|negotiations?|dialogue|discussions?|encounters?|rounds?)|summits?|mediat(?:ion|ors?|ed)|arbitrat(?:ion|ors?|ion panel)|negotiating (?:table|team)s?|meetings? (?:with|between|of)|talks (?:with|between)|head[- ]of[- ]state level|(?:a|the|any) (?:\\w+ )?(?:meeting|dialogue)|without (?:pre-?conditions?|intermediaries)|working groups?|joint (?:commission|committee)|negotiations?|talks|(?:to|and) meet(?: with| in| at)?|face[- ]to[- ]face`],
  ['other', '(?:pay|wage|salary)(?: (?:rise|increase|offer|claim|deal|cut|freeze))?s?|pensions?|working hours|working conditions|job (?:security|losses|cuts|guarantees?)|(?:percent|per cent|%) (?:\\w+ )?(?:increase|rise|raise|cut|hike)|overtime|dams?|reservoirs?|water (?:rights|sharing|allocation|releases?)|filling of|redundanc(?:y|ies)|lay-?offs'],
]

const COMPILED = PATTERNS.map(([issue, source]) => ({ issue, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu') }))

/** A word or phrase of `words` that names an issue; offsets within `words`. */
type IssueWords = { readonly issue: IssueCode; readonly start: number; readonly end: number }

/** Frame issues yield to substance, the likeliest to be incidental last: nearly every negotiation text says "talks" or "date". */
const FRAME: readonly IssueCode[] = ['venue', 'other', 'timing', 'format']

/** Every place in `words` that names an issue, in text order, none overlapping: the longest match wins. */
export const issuesIn = (words: string): IssueWords[] => {
  const text = words.toLowerCase()
  // Lower-casing that changes the length (a dotted capital I) would move offsets; such words are rare and left alone.
  const lower = text.length === words.length ? text : words
  const found: (IssueWords & { readonly rank: number })[] = []
  COMPILED.forEach(({ issue, pattern }, rank) => {
    for (const match of lower.matchAll(pattern))
      if (match[0].length > 0) found.push({ issue, start: match.index, end: match.index + match[0].length, rank })
  })
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start)
  const kept: IssueWords[] = []
  for (const { issue, start, end } of found)
    if (!kept.some((other) => start < other.end && other.start < end)) kept.push({ issue, start, end })
  return kept.sort((a, b) => a.start - b.start)
}

/** The one issue that `words` are most about: the first that is no mere frame (venue, format, timing), else the frame, else null. */
export const issueOf = (words: string): IssueCode | null => {
  const found = issuesIn(words)
  const substance = found.find(({ issue }) => !FRAME.includes(issue))
  return substance?.issue ?? FRAME.find((frame) => found.some(({ issue }) => issue === frame)) ?? null
}
