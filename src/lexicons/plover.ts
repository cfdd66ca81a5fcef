/**
 * Verbs and nouns by the PLOVER event type they name. Written from the PLOVER manual's definitions
 * (github.com/openeventdata/PLOVER) and the verb classes of CAMEO's published codebook. All entries are lemmas.
 *
 * A rule fires for a verb when `after` (if given) matches the lemmas that follow it, passive subjects first.
 * The first rule of a verb that fires wins, so a list goes from the particular to the general.
 */
import type { PloverType } from '../model/annotation.ts'

export type VerbRule = { readonly type: PloverType; readonly verbs: string; readonly after?: RegExp; readonly unless?: RegExp }

const N = '(?:\\S+ ){0,6}?'
const near = (words: string): RegExp => new RegExp(`^${N}(?:${words})s?\\b`, 'u')

const PEACE = 'ceasefire|cease-fire|truce|cessation|armistice|pause'
const PENALTY = 'sanction|embargo|tariff|duty|blockade|restriction|ban|curfew|martial law|state of siege|emergency|law|censorship|boycott|siege|lockdown|penalty|quota'
const TALKS = 'talk|talks|meeting|summit|discussion|negotiation|dialogue|conversation|consultation|conference|session|luncheon|lunch|dinner|call'
const PACT = 'agreement|deal|accord|pact|treaty|memorandum|mou|protocol|settlement|compromise|understanding|contract|convention|declaration|charter'
const FORCES = 'troop|troops|soldier|force|army|warship|ship|fleet|tank|jet|aircraft|reservist|unit|brigade|battalion|missile|navy|reinforcement|military'
const HELP = 'aid|assistance|relief|help|food|medicine|supply|equipment|loan|grant|fund|funding|money|million|billion|support|training|weapon|weapons|arms|ammunition|vehicle|shelter|asylum|protection|refuge|vaccine|donation|peacekeeper|observer|hospital|oxygen|fuel'
const CAPTIVE = 'prisoner|hostage|detainee|captive|activist|journalist|soldier|sailor|inmate|leader|citizen|national|militant|dissident|rebel|member|pilot|people|men|man|woman|crew'
const CHARGE = 'corruption|fraud|treason|murder|crime|violation|abuse|terrorism|bribery'

/** Verb rules in order. */
export const VERB_RULES: readonly VerbRule[] = [
  // THREATEN and REJECT first where a verb has a hostile and a friendly use.
  { type: 'THREATEN', verbs: 'threaten vow warn', after: /^(?:\S+ ){0,3}?(?:to |of |that |against |with )?(?:\S+ ){0,4}?(?:retaliat\w*|attack|strike|shell|bomb|destroy|invade|war|consequence|sanction|punish\w*|revenge|crush|close|cut|withdraw|pull|expel|deport|avenge|force)/u },
  { type: 'THREATEN', verbs: 'threaten' },
  { type: 'THREATEN', verbs: 'warn caution', unless: /^(?:\S+ )?(?:of|about) (?:a |the )?(?:\S+ )?(?:famine|risk|danger|flood|storm)/u },
  { type: 'THREATEN', verbs: 'issue give deliver set send', after: near('ultimatum|deadline|threat|warning') },
  { type: 'REJECT', verbs: 'refuse reject rebuff spurn veto repudiate dismiss decline rebut refute deny snub disavow disown shun overrule quash resist oppose renege backtrack balk baulk' , unless: /^(?:\S+ ){0,2}?(?:to |that )?(?:rule|exclude|give up|comment|request for comment|charge|sharply|by \d|in (?:price|value))/u },
  { type: 'REJECT', verbs: 'rule', after: /^out\b/u },
  { type: 'REJECT', verbs: 'turn', after: /^(?:\S+ ){0,4}?(?:down|away)\b/u },
  { type: 'REJECT', verbs: 'shoot knock', after: new RegExp(`^(?:down )?${N}(?:offer|proposal|idea|plan|suggestion|bid)`, 'u') },
  { type: 'REJECT', verbs: 'fail', after: new RegExp(`^to (?:reach|agree|strike|secure|make|conclude|comply|respond|attend|resolve|clinch)`, 'u') },
  { type: 'REJECT', verbs: 'cancel scrap', after: near(`${TALKS}|visit|trip|invitation|${PACT}|tour|event|plan|tax`) },
  { type: 'REJECT', verbs: 'call', after: new RegExp(`^off ${N}(?:${TALKS}|visit|trip|wedding|plan|${PACT})`, 'u') },
  { type: 'REJECT', verbs: 'walk storm', after: /^(?:away|out) (?:of|from) /u },
  { type: 'REJECT', verbs: 'pull back quit withdraw', after: new RegExp(`^(?:out of|out|from) ${N}(?:${TALKS}|${PACT}|summit|race|treaty)`, 'u') },
  { type: 'REJECT', verbs: 'block thwart obstruct impede stonewall stall prevent', after: near(`resolution|request|bid|attempt|proposal|bill|deal|move|plan|motion|effort|investigation|appointment|nomination|measure|access|entry|inquiry|statement|talk`) },
  { type: 'REJECT', verbs: 'ignore defy flout disregard violate breach break', after: near(`request|demand|call|order|warning|appeal|resolution|ruling|deadline|norm|law|sanction|promise|pledge|${PACT}`) },
  { type: 'ASSAULT', verbs: 'violate breach break', after: near(PEACE) },
  { type: 'REJECT', verbs: 'say tell insist', after: /^(?:\S+ )?no to\b/u },

  // SANCTION: reduces relations or routine cooperation.
  { type: 'SANCTION', verbs: 'expel oust', after: near('diplomat|ambassador|envoy|worker|attache|attaché|staff|consul|official|inspector|journalist|aid|mission|observer|member') },
  { type: 'SANCTION', verbs: 'recall withdraw summon', after: /^(?:\S+ ){0,3}?(?:ambassador|envoy|diplomat|charge)(?! in \S+ to complain)(?!.*\bcomplain|.*\bprotest)/u },
  { type: 'SANCTION', verbs: 'withdraw pull', after: new RegExp(`^(?:out )?${N}(?:peacekeeper|observer|inspector|mission|support|aid|recognition|funding|invitation|staff)`, 'u') },
  { type: 'SANCTION', verbs: 'sever', after: near('tie|relation|link|contact|diplomatic') },
  { type: 'SANCTION', verbs: 'break cut', after: /^(?:off )?(?:\S+ ){0,3}?(?:tie|relation|link|contact|diplomatic|aid|funding|assistance|trade|supply|talk|support|all)\b/u },
  { type: 'SANCTION', verbs: 'suspend halt freeze stop end cut reduce slash curtail discontinue terminate', after: new RegExp(`^(?:off )?(?:\\S+ ){0,3}?(?:aid|assistance|funding|cooperation|co-operation|talk|talks|negotiation|mediation|dialogue|relation|tie|membership|import|export|trade|supply|flight|support|${PACT}|participation|payment|service|donation|delivery|visa|sale|loan)\\b`, 'u'), unless: /^(?:\S+ ){0,3}?(?:publication|newspaper|strike|attack|operation)/u },
  { type: 'SANCTION', verbs: 'boycott', after: /^(?:\S+ ){0,4}?(?:good|product|company|import|trade)/u },
  { type: 'SANCTION', verbs: 'close shut', after: near('embassy|consulate|mission') },
  { type: 'SANCTION', verbs: 'fire sack dismiss', after: near('minister|chief|general|official|head|commander|director|ambassador|adviser') },

  // PROTEST.
  { type: 'PROTEST', verbs: 'protest demonstrate rally riot march picket boycott clash' },
  { type: 'PROTEST', verbs: 'strike', after: /^(?:for|over|in protest|to (?:demand|protest)|against|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|$)/u },
  { type: 'PROTEST', verbs: 'go', after: /^on (?:\S+ )?(?:strike|hunger)/u },
  { type: 'PROTEST', verbs: 'stage hold organize organise launch begin start', after: near('protest|demonstration|strike|rally|march|sit-in|sit-down|walkout|hunger|picket|vigil|boycott'), unless: /\b(?:air|missile|drone|military|artillery|rocket|retaliatory) ?strike|strikes? (?:on|against) (?!\S+ (?:pay|wages))/u },
  { type: 'PROTEST', verbs: 'take', after: /^to the street/u },
  { type: 'PROTEST', verbs: 'walk', after: /^(?:out|off)\b/u },

  // CONCEDE and RETREAT: gives way in words or law; gives way on the ground.
  { type: 'CONCEDE', verbs: 'declare announce proclaim order observe extend begin respect', after: new RegExp(`^${N}${N}(?:${PEACE})`, 'u') },
  { type: 'CONCEDE', verbs: 'lift ease relax loosen waive remove drop scrap end abolish reduce lower cut repeal roll rescind revoke', after: near(`${PENALTY}|curb|siege|charge|demand|objection|tax|price|requirement|barrier|veto|law|rule|control|policy|block`) },
  { type: 'CONCEDE', verbs: 'reverse abandon retract reconsider', after: near('decision|policy|plan|stance|position|course|ban|demand|claim|order') },
  { type: 'CONCEDE', verbs: 'back climb', after: /^(?:down|off)\b/u },
  { type: 'CONCEDE', verbs: 'yield concede relent capitulate submit bow cede acquiesce' , unless: /^(?:\S+ )?(?:a |the )?(?:report|petition|application|evidence|document|result|crop|goal)/u },
  { type: 'CONCEDE', verbs: 'give', after: /^(?:in|way|up)\b/u },
  { type: 'CONCEDE', verbs: 'call', after: /^off (?:\S+ ){0,4}?(?:strike|protest|boycott|attack|offensive|search|siege|rally|march)/u },
  { type: 'CONCEDE', verbs: 'end suspend halt stop', after: near('strike|protest|boycott|hunger|offensive|operation|attack|bombing|campaign|state of emergency|emergency|war|violence|hostility|rule|fighting|shelling|airstrike|blockade|occupation|rebellion|insurgency') },
  { type: 'CONCEDE', verbs: 'adopt approve pass ratify extend authorise authorize endorse', after: near('resolution|mandate|reform|amendment|bill|mission|deployment|package|legislation|compromise|measure|law|constitution|budget') },
  { type: 'CONCEDE', verbs: 'allow permit let grant authorise authorize', unless: /^(?:\S+ ){0,4}?(?:free|asylum|citizenship|aid|loan|million|billion|go)\b/u },
  { type: 'CONCEDE', verbs: 'legalise legalize decriminalise decriminalize introduce enact implement', after: near('reform|law|change|concession|autonomy|right|pluralism|measure|marriage') },
  { type: 'CONCEDE', verbs: 'give appoint', after: near('mandate|concession|autonomy|right|independence|power|amnesty|access|permission') },
  { type: 'RETREAT', verbs: 'let set', after: /^(?:\S+ ){0,8}?(?:free|go)\b/u },
  { type: 'RETREAT', verbs: 'release free repatriate exchange swap parole pardon amnesty acquit exonerate liberate', unless: near('statement|report|video|data|figure|document|view|letter|result|photo|footage|information|fund|information|image|word|fire|gunfire|transcript|song|movie|film|ambassador|list|detail|study') },
  { type: 'RETREAT', verbs: 'withdraw pull redeploy evacuate leave vacate retreat', after: new RegExp(`^(?:out |back )?(?:of |from |some of |all |its |their )*${N}(?:${FORCES}|from|out|back|territory|base|town|city|position|area)\\b`, 'u') },
  { type: 'RETREAT', verbs: 'retreat disarm demobilise demobilize demilitarise demilitarize decommission surrender resign abdicate defect' },
  { type: 'RETREAT', verbs: 'return', after: /^(?:a|an|the|its|their|his|her|some|all|\d\S*|dozens?|hundreds?|thousands?|cultural|ancient|stolen|looted|captured|\S+ (?:to|artifact|item|remain))\b/u, unless: /^(?:to |home|from|fire|for )/u },
  { type: 'RETREAT', verbs: 'hand turn give', after: new RegExp(`^(?:over|back|in|up)? ?${N}(?:power|control|sovereignty|base|${CAPTIVE}|remains|body|artifact|suspect|territory|weapon|arm|oneself|himself|herself|themselves)\\b`, 'u') },
  { type: 'RETREAT', verbs: 'lay put', after: /^(?:down|aside) (?:\S+ ){0,2}?(?:arm|weapon|gun)/u },
  { type: 'RETREAT', verbs: 'step stand', after: /^(?:down|aside)\b/u },
  { type: 'RETREAT', verbs: 'open reopen', after: near('border|crossing|embassy|airspace|road|corridor|port') },
  { type: 'RETREAT', verbs: 'demolish dismantle destroy', after: near('site|stockpile|outpost|weapon|reactor|missile|centrifuge|settlement|checkpoint') },

  { type: 'RETREAT', verbs: 'order announce confirm', after: /^(?:\S+ ){0,3}?(?:release|withdrawal|pullout|resignation)\b/u },
  { type: 'SANCTION', verbs: 'announce order confirm', after: /^(?:\S+ ){0,3}?(?:suspension|expulsion|cut)\b/u },
  { type: 'COERCE', verbs: 'announce confirm order', after: /^(?:\S+ ){0,3}?(?:arrest|detention|deportation)s?\b/u },
  { type: 'AID', verbs: 'announce pledge', after: /^(?:\S+ ){0,6}?(?:increase in funding|donation|aid package|peacekeep\w*|relief package|grant)\b/u },

  // AGREE: says it will; CONSULT: meets; SUPPORT: signs, praises; COOPERATE: does together; AID: gives.
  { type: 'CONCEDE', verbs: 'accept meet', after: /^(?:\S+ ){0,3}?demands?\b/u },
  { type: 'AID', verbs: 'accept receive admit take grant', after: /^(?:in )?(?:\S+ ){0,5}?(?:refugee|asylum|migrant|evacuee|people now|people flee)/u },
  { type: 'SUPPORT', verbs: 'agree', after: new RegExp(`^(?:on |upon )?(?:a|an|the|their) (?:\\S+ ){0,3}?(?:${PACT})s?\\b`, 'u') },
  { type: 'AGREE', verbs: 'agree accept promise pledge vow commit offer undertake consent volunteer propose assent guarantee', unless: /^(?:\S+ ){0,2}?(?:responsibility|refugee|asylum|that \S+ (?:be|is|was))/u },
  { type: 'AGREE', verbs: 'express reaffirm reiterate voice confirm signal', after: near('readiness|willingness|commitment|intention|intent|interest') },
  { type: 'AGREE', verbs: 'invite', after: /./u },
  { type: 'AGREE', verbs: 'extend issue send renew', after: near('invitation|offer') },
  { type: 'SUPPORT', verbs: 'sign conclude ink ratify seal clinch initial', after: near(`${PACT}|bill|declaration|law|resolution|charter|plan|document|order`) },
  { type: 'SUPPORT', verbs: 'reach strike make forge agree close', after: near(`${PACT}|peace|breakthrough`) },
  { type: 'SUPPORT', verbs: 'establish restore resume normalise normalize upgrade', after: near('tie|relation|diplomatic|link') },
  { type: 'SUPPORT', verbs: 'recognise recognize', after: /^(?:\S+ ){0,5}?(?:as|independence|state|government|sovereignty|statehood)\b/u },
  { type: 'SUPPORT', verbs: 'praise welcome congratulate commend laud hail applaud thank endorse back support apologize apologise salute compliment honour honor award favour favor champion defend forgive side', unless: /^(?:down|out|off|away)\b|^(?:\S+ ){0,3}?(?:concern|regret|anger|disappointment|alarm|outrage|dismay|opposition|war|doubt|emergency|ban)/u },
  { type: 'SUPPORT', verbs: 'express declare voice reaffirm reiterate', after: near('support|solidarity|condolence|gratitude|appreciation|sympathy|backing|respect'), unless: /^(?:\S+ ){0,4}?(?:rejection|condemnation|concern|call)/u },
  { type: 'ACCUSE', verbs: 'express', after: near('rejection|condemnation') },
  { type: 'SUPPORT', verbs: 'offer send give extend convey pay', after: near('tribute|condolence|congratulation|support|apology|sympathy|praise|greeting|solidarity|best') },
  { type: 'CONSULT', verbs: 'hold host attend conduct begin open start resume convene continue chair have', after: near(TALKS) },
  { type: 'CONSULT', verbs: 'meet negotiate confer discuss consult mediate visit talk convene huddle parley confer phone telephone speak tour receive', unless: /^(?:\S+ )?(?:demand|deadline|target|requirement|standard|criterion|goal|obligation|support|aid|assistance|out|need)\b/u },
  { type: 'CONSULT', verbs: 'launch lead undertake offer', after: near('mediation|delegation|visit|shuttle|good offices') },
  { type: 'CONSULT', verbs: 'arrive travel fly go', after: /^(?:in|to) (?:\S+ ){0,6}?(?:for|to) (?:\S+ ){0,4}?(?:talk|meeting|visit|summit|meet|discuss|negotiate)/u },
  { type: 'CONSULT', verbs: 'pay', after: near('visit') },
  { type: 'SUPPORT', verbs: 'call', after: /^(?:\S+ ){1,9}?to (?:congratulate|apologi[sz]e|thank)/u },
  { type: 'CONSULT', verbs: 'call', after: /^(?!for|on|upon|off|out)(?:\S+ ){1,9}?to (?:discuss|talk|explain|express|brief)/u },
  { type: 'CONSULT', verbs: 'join', after: near(`${TALKS}|minister|counterpart`) },
  { type: 'ACCUSE', verbs: 'send dispatch launch', after: /(?:to investigate|investigation|audit|inquiry)\b/u },
  { type: 'CONSULT', verbs: 'send dispatch', after: near('envoy|delegation|negotiator|mediator|emissary|team') },
  { type: 'COOPERATE', verbs: 'cooperate collaborate share extradite coordinate partner', unless: /^(?:\S+ )?(?:view|concern|opinion|post|border|power)/u },
  { type: 'COOPERATE', verbs: 'conduct stage hold launch perform carry begin start', after: new RegExp(`^(?:out )?${N}(?:joint|exercise|drill|war game|manoeuvre|maneuver)s?\\b`, 'u') },
  { type: 'COOPERATE', verbs: 'train', after: /^(?:\S+ ){0,3}?(?:pilot|soldier|troop|force|police|officer|army)/u },
  { type: 'AID', verbs: 'donate evacuate rescue shelter feed fund finance subsidise subsidize' },
  { type: 'AID', verbs: 'provide supply', unless: /^(?:\S+ )?(?:for|evidence|proof|detail|cover|opportunity)\b/u },
  { type: 'AID', verbs: 'send deliver give supply ship fly airlift lend grant allocate approve extend contribute dispatch offer award raise add release distribute deploy bring lead', after: near(HELP) },
  { type: 'AID', verbs: 'grant accept receive resettle', after: near('asylum|refugee|migrant|citizenship') },
  { type: 'AID', verbs: 'train equip arm assist help' },
  { type: 'AID', verbs: 'deploy send', after: new RegExp(`^${N}${N}(?:peacekeep\\w*|observer|humanitarian|medical)`, 'u') },

  // REQUEST and ACCUSE.
  { type: 'REQUEST', verbs: 'demand urge request appeal plead beg implore exhort ask press pressure petition lobby beseech entreat insist solicit', unless: /^(?:\S+ )?(?:about|why|how|when|whether|if)\b/u },
  { type: 'REQUEST', verbs: 'reiterate renew repeat make issue present send submit reaffirm', after: near('demand|call for|calls for|appeal|request|plea') },
  { type: 'REQUEST', verbs: 'call', after: /^(?:\S+ ){0,2}?(?:on|upon|for)\b/u },
  { type: 'REQUEST', verbs: 'seek', after: near('asylum|refuge|aid|help|loan|extradition|support|meeting|assistance|ceasefire|truce|talk|recognition|release|guarantee|return') },
  { type: 'REQUEST', verbs: 'order instruct', after: /^(?:\S+ ){0,7}?to\b/u },
  { type: 'REQUEST', verbs: 'push', after: /^(?:\S+ ){0,4}?(?:for|to)\b/u },
  { type: 'ACCUSE', verbs: 'accuse blame condemn denounce criticise criticize slam blast decry deplore lambast lambaste berate rebuke castigate indict charge allege fault sue prosecute censure convict deride mock ridicule chide scold lament protest complain decry assail attribute implicate suspect investigate probe disapprove insult scoff admonish reprimand upbraid disagree dispute', unless: /^(?:\S+ ){0,3}?(?:airstrike|base|convoy|position|city|town|village|troop|fee|building)/u },
  { type: 'ACCUSE', verbs: 'lash hit', after: /^out (?:at|against)/u },
  { type: 'ACCUSE', verbs: 'hold', after: /^(?:\S+ ){0,6}?(?:responsible|accountable)/u },
  { type: 'ACCUSE', verbs: 'call brand describe label', after: /^(?:\S+ ){1,9}?(?:"|“|unacceptable|illegal|terrorist|liar|stupid|disgrace|shameful|irresponsible|failure|dictator|criminal|threat|hypocri\w+|provocation|aggression|illegitimate|dangerous)/u },
  { type: 'ACCUSE', verbs: 'express voice raise', after: near('concern|anger|outrage|dismay|alarm|disappointment|regret|displeasure|doubt|criticism|objection|opposition') },
  { type: 'ACCUSE', verbs: 'summon', after: near('ambassador|envoy|diplomat|charge') },
  { type: 'ACCUSE', verbs: 'file bring launch open order begin lodge join press conduct', after: near(`lawsuit|complaint|charge|investigation|suit|inquiry|probe|case|${CHARGE}|criticism`) },
  { type: 'ACCUSE', verbs: 'launch mount make offer level voice', after: new RegExp(`^${N}(?:verbal attack|tirade|criticism|allegation|accusation|broadside|condemnation)`, 'u') },
  { type: 'ACCUSE', verbs: 'find', after: /guilty/u },

  // MOBILIZE, COERCE, ASSAULT.
  { type: 'MOBILIZE', verbs: 'mobilise mobilize amass mass' },
  { type: 'MOBILIZE', verbs: 'deploy send move dispatch station reinforce increase raise boost beef gather', after: new RegExp(`^(?:up )?${N}(?:${FORCES}|alert|presence)\\b`, 'u'), unless: /peacekeep|humanitarian|aid|relief|medical/u },
  { type: 'MOBILIZE', verbs: 'put place remain', after: /^(?:\S+ ){0,6}?on (?:\S+ )?alert/u },
  { type: 'MOBILIZE', verbs: 'test fire', after: new RegExp(`^${N}(?:missile|rocket|weapon|bomb|warhead)`, 'u'), unless: /\bat\b|\binto\b|\bon\b/u },
  { type: 'COERCE', verbs: 'arrest detain jail imprison seize confiscate deport ban outlaw censor block raid repress intimidate besiege coerce harass persecute crack hack extort impound freeze blockade interrogate evict intern', unless: /^(?:\S+ ){0,2}?(?:resolution|chance|opportunity|power)/u },
  { type: 'ASSAULT', verbs: 'impose', after: /^(?:\S+ ){0,3}?blockade/u },
  { type: 'COERCE', verbs: 'impose slap introduce declare enforce reimpose levy tighten extend order apply', after: near(PENALTY) },
  { type: 'COERCE', verbs: 'suspend close shut dissolve restrict', after: near('publication|newspaper|parliament|party|television|radio|border|internet|crossing|airspace|access|constitution|assembly|website|school') },
  { type: 'COERCE', verbs: 'force', after: /./u },
  { type: 'COERCE', verbs: 'use fire disperse', after: near('tear|water|rubber|crowd|protester|demonstrator') },
  { type: 'COERCE', verbs: 'sentence execute' },
  { type: 'COERCE', verbs: 'launch conduct carry', after: new RegExp(`^(?:out )?${N}(?:crackdown|police raid)`, 'u') },
  { type: 'ASSAULT', verbs: 'hold use', after: /human shield/u },
  { type: 'COERCE', verbs: 'take hold', after: near('hostage|prisoner|captive|custody|into custody') },
  { type: 'ASSAULT', verbs: 'attack kill bomb shell assassinate murder torture rape abduct kidnap massacre invade ambush behead wound injure execute strike slaughter shoot stab torpedo raze pound destroy assault target storm hit bombard occupy overrun capture' },
  { type: 'ASSAULT', verbs: 'launch carry conduct commence mount begin stage wage fire open start unleash order drop detonate', after: new RegExp(`^(?:out |on |up )?${N}${N}(?:attack|cyber|cyberattack|strike|airstrike|air strike|assault|offensive|bombing|raid|war|rocket|missile|fire|operation|bomb|ambush|invasion|mortar|shell|killing|explosive|incursion)s?\\b`, 'u') },
  { type: 'ASSAULT', verbs: 'take', after: /^(?:over|control)\b/u },
  { type: 'ASSAULT', verbs: 'blow', after: /./u },
  { type: 'ASSAULT', verbs: 'ram plow plough', after: /./u },
]

/** Nouns that name an event of themselves, with its type: "the rejection of the plan", "a ceasefire", "an attack on". */
export const NOUN_EVENTS: Readonly<Record<PloverType, string>> = {
  AGREE: 'invitation offer promise pledge commitment vow readiness willingness acceptance guarantee',
  CONSULT: 'talk talks meeting summit visit negotiation negotiations consultation consultations discussion discussions mediation dialogue',
  SUPPORT: 'agreement deal pact treaty accord praise endorsement congratulations apology solidarity support ratification',
  CONCEDE: 'ceasefire cease-fire truce armistice concession concessions amnesty cessation',
  COOPERATE: 'cooperation co-operation collaboration extradition exercise exercises drill drills',
  AID: 'aid assistance donation loan relief bailout evacuation',
  RETREAT: 'withdrawal pullout pull-out pullback release surrender resignation disarmament retreat repatriation swap',
  REQUEST: 'demand request appeal call plea petition',
  ACCUSE: 'accusation criticism condemnation allegation investigation lawsuit probe inquiry indictment complaint denunciation rebuke charge',
  REJECT: 'rejection refusal veto denial cancellation rebuff opposition',
  THREATEN: 'threat ultimatum warning',
  PROTEST: 'protest demonstration rally riot boycott walkout march',
  SANCTION: 'expulsion suspension',
  MOBILIZE: 'mobilisation mobilization deployment buildup build-up',
  COERCE: 'arrest detention sanction sanctions embargo crackdown blockade curfew seizure deportation repression',
  ASSAULT: 'attack strike airstrike bombing assault killing raid offensive invasion shelling assassination massacre bombardment ambush murder',
}

/** Verbs that control an infinitive or a that-clause and give the whole its type: what stands below them is not done yet. */
export const CONTROLLING = `agree accept promise pledge vow commit offer undertake consent volunteer propose threaten warn refuse reject
  decline demand urge request appeal plead beg implore exhort ask press pressure call insist accuse blame suggest recommend invite want hope seek
  consider deny fail order instruct advise encourage allege suspect plan intend aim prepare expect require oblige prevent avoid try attempt`

/** Verbs that say of their infinitive only that it begins, goes on or ends well: the infinitive is the event. */
export const ASPECTUAL = 'decide begin start continue manage help move proceed go use come get have'

/** Adjectives of will: "ready to", "willing to". */
export const WILLING = 'ready willing prepared eager keen set open determined'
export const UNWILLING = 'unwilling reluctant unready unprepared loath'
