/**
 * Words of news and negotiation that can stand for one another: classes of verbs, their nouns, and common
 * nouns. Hand-made for Crosswire after the verb groups of PLOVER and VerbNet and ordinary thesauri; no text
 * was read for it. A line is `class: words`; lower-case lemmas, `_` joins the words of an expression, and
 * `/v` or `/n` keeps an entry to verbs or nouns. A word may stand in more than one class.
 */
const ACTS = `
invite: invite invitation host/v
offer: offer tender/v
propose: propose proposal suggest suggestion float/v put_forward table/v moot proposition initiative
request: request ask/v urge call_for call_on appeal/v appeal_for implore plead petition
demand: demand insist insistence ultimatum
require: require requirement need/v necessitate
seek: seek pursue aim/v want desire
accept: accept acceptance embrace/v take_up say_yes consent assent acquiesce
approve: approve approval endorse endorsement ratify ratification adopt adoption greenlight give_the_go-ahead sign_off
agree: agree agreement accord deal pact treaty strike_a_deal reach_a_deal clinch memorandum
settle: settle settlement resolve resolution
compromise: compromise
reject: reject rejection refuse refusal decline/v rebuff spurn dismiss turn_down rule_out snub say_no shun
oppose: oppose opposition object/v objection resist resistance
withdraw-offer: rescind revoke retract take_back walk_back
respond: respond response reply answer react reaction
guarantee: guarantee assure assurance ensure safeguard/v vouch
pledge: pledge promise vow commit commitment undertake undertaking swear
meet: meet meeting summit sit_down face-to-face get_together encounter
talk: talk/n talks negotiate negotiation negotiations discuss discussion dialogue parley consult consultation convene confer hold_talks deliberation
visit: visit travel trip journey fly come_to go_to arrive arrival tour/v
leave: leave depart departure exit pull_out_of walk_out
halt: halt pause suspend suspension stop/v freeze moratorium cessation cease stand_down put_on_hold hold_off
ceasefire: ceasefire cease-fire cease_fire truce armistice cessation_of_hostilities lull
end: end/v ending terminate termination conclude conclusion finish wind_down bring_to_an_end scrap/v
resume: resume resumption restart reopen revive revival relaunch
continue: continue continuation persist carry_on keep_up ongoing
begin: begin start launch commence open/v kick_off initiate onset outbreak get_under_way
delay: delay postpone postponement put_off defer deferral push_back adjourn adjournment
cancel: cancel cancellation call_off break_off abort
extend: extend extension prolong prolongation
attack: attack strike assault raid bombard bombardment shell/v shelling bomb bombing airstrike air_strike missile_strike drone_strike pound/v
walkout: walkout strike industrial_action stoppage picket down_tools
invade: invade invasion incursion storm/v
annex: annex annexation
occupy: occupy occupation
seize: seize seizure capture take_control overrun
withdraw: withdraw withdrawal pull_out pullout retreat pull_back pullback evacuate evacuation
deploy: deploy deployment station/v mobilize mobilise mobilization mobilisation
kill: kill killing die/v death slay fatality dead lose_their_lives claim_the_lives death_toll perish
injure: injure injury wound/v wounded hurt/v
shoot: shoot shooting shot/n fire/v open_fire gun_down
explode: explode explosion blast detonate detonation
release: release free/v liberate liberation let_go set_free
exchange: exchange swap
return: return repatriate repatriation handover give_back hand_over
kidnap: kidnap kidnapping abduct abduction take_hostage seize_hostage
arrest: arrest detain detention jail/v imprison imprisonment custody
charge: charge/v indict indictment prosecute prosecution
sentence: sentence convict conviction
sanction: sanction sanctions
impose: impose imposition slap/v levy/v introduce enact
lift: lift/v remove removal ease/v easing waive abolish relax unfreeze
increase: increase raise/v rise grow growth climb surge hike jump go_up step_up expand expansion boost escalate escalation intensify
decrease: decrease cut reduce reduction lower/v fall/v drop slash shrink de-escalate de-escalation scale_back
threaten: threaten threat menace
warn: warn warning caution/v alert/v
accuse: accuse accusation allege allegation blame
condemn: condemn condemnation denounce denunciation criticize criticise criticism deplore decry slam blast/v lambast
praise: praise welcome/v hail applaud laud commend
support: support/v back/v backing endorse champion/v blessing nod/n
mediate: mediate mediation mediator broker facilitate facilitation facilitator intermediary good_offices go-between
monitor: monitor monitoring verify verification inspect inspection oversee oversight observer inspector
recognize: recognize recognise recognition
enrich: enrich enrichment
ban: ban prohibit prohibition outlaw forbid embargo bar/v
blockade: blockade siege besiege
allow: allow permit authorize authorise authorization let/v enable grant/v
block: block/v prevent obstruct veto thwart hinder impede
protest: protest demonstrate demonstration rally/n
send: send dispatch deliver delivery ship/v shipment supply/v provide provision transfer hand_over convey transmit pass_on forward/v
pay: pay/v payment compensate compensation reparation reimburse
concede: concede concession cede give_up yield surrender relinquish
violate: violate violation breach infringe infringement break/v flout
comply: comply compliance abide honor/v honour/v uphold respect/v observe
fail: fail failure collapse break_down breakdown founder/v falter fall_apart fall_through unravel
progress: progress headway advance/n breakthrough
narrow: narrow/v bridge/v
sign: sign/v signing ink/v initial/v
resign: resign resignation step_down stand_down quit
fire: fire/v sack/v oust ouster depose
appoint: appoint appointment name/v nominate nomination
elect: elect election vote/n ballot poll/n
approve-vote: vote/v
decide: decide decision determine opt
consider: consider consideration review/v weigh/v look_at mull study/v examine assess ponder contemplate explore
deadlock: deadlock impasse stalemate gridlock standstill
deport: deport deportation expel expulsion
overturn: overturn annul quash strike_down
sue: sue lawsuit suit litigation legal_action
rescue: rescue save/v
down: shoot_down down/v
sink: sink/v
intercept: intercept interception
rebuild: rebuild reconstruct reconstruction
inaugurate: inaugurate inauguration swear_in
hack: hack cyberattack
mine: mine/v lay_mines
leak: leak
extradite: extradite extradition
nationalize: nationalize nationalise nationalization nationalisation
investigate: investigate investigation probe inquiry enquiry
destroy: destroy destruction demolish devastate devastation raze wreck/v
damage: damage
lay-off: lay_off layoff redundancy redundant furlough
displace: displace displacement flee uproot
close: close/v shut closure shutdown shut_down
buy: buy purchase acquire acquisition takeover
sell: sell sale divest
test: test/v test-fire
win: win victory prevail
lose: lose loss defeat
prepare: prepare preparation groundwork
plan: plan/v planning intend intention
schedule: schedule slate due_to set_to pencil_in
create: create creation establish establishment set_up form/v found/v
join: join accession accede
disarm: disarm disarmament dismantle dismantlement denuclearize denuclearise denuclearization denuclearisation
retaliate: retaliate retaliation reprisal hit_back strike_back countermeasure
apologize: apologize apologise apology
hold: retain keep/v
lead: lead/v head/v chair/v
help: help/v assist assistance
admit: admit admission acknowledge acknowledgement
hope: hope optimism optimistic
fear: fear worry concern/n concerned
`

const THINGS = `
peace: peace peaceful
war: war conflict hostility fighting combat warfare
safety: safety safe security
security-guarantee: security_guarantee security_assurance security_pledge
territory: territory territorial land
border: border frontier boundary
infrastructure: infrastructure facility installation plant site utility
venue: venue location site
energy: energy power electricity grid
troops: troop troops soldier army forces serviceman military_personnel
peacekeeper: peacekeeper peacekeeping
prisoner: prisoner captive pow prisoner_of_war detainee inmate
hostage: hostage captive abductee
remains: remains war_dead body corpse
civilian: civilian non-combatant
weapon: weapon arm/n arms weaponry arsenal munition ammunition
missile: missile rocket
drone: drone unmanned
tariff: tariff duty/n levy/n import_tax customs_duty
trade: trade/n commerce
quota: quota cap/n ceiling
wage: wage salary pay/n
worker: worker employee staff workforce labourer laborer
employer: employer management
union: union trade_union labour_union labor_union
fishing: fish fishing fishery trawler
price: price cost
money: money fund funds funding cash
aid: aid relief humanitarian
refugee: refugee displaced_person asylum
leader: leader president chief head/n premier prime_minister
official: official aide adviser advisor spokesman spokesperson spokeswoman representative delegate envoy diplomat minister negotiator delegation
letter: letter missive
statement: statement communique communiqué
reactor: reactor
uranium: uranium
nuclear: nuclear atomic
election-body: parliament legislature congress assembly
court: court tribunal judge
law: law bill/n legislation statute
people: people person
child: child kid youngster
woman: woman
police: police officer
gunman: gunman shooter attacker assailant
car: car vehicle truck
plane: plane aircraft jet airliner
ship: ship/n vessel boat
street: street road
city: city town
capital: capital
country: country nation state/n
government: government administration authority cabinet
obstacle: obstacle hurdle impediment barrier sticking_point stumbling_block
disagreement: disagreement difference dispute gap rift
condition: condition precondition prerequisite proviso
possibility: possibility prospect likelihood chance
round: round session
week: week
war-crime: atrocity war_crime
direct: direct directly face-to-face in-person one-on-one bilateral
trilateral: trilateral three-way three-party
temporary: temporary interim provisional short-term
lasting: permanent lasting durable
unconditional: unconditional without_precondition without_condition
careful: careful thorough extensive substantial
concrete: concrete tangible specific
result: result outcome
symbolic: symbolic
daily: daily every_day
`

/** Acts near enough that one may report the other, though they differ: the first of a family weighs no more than the rest. */
const FAMILIES = `
proposal: invite offer propose
asking: request demand
commitment: guarantee pledge
talking: meet talk
stopping: halt ceasefire end cancel
refusal: reject oppose
agreement: agree settle accept
harm: attack destroy damage
coming: visit return
forces: deploy send
backing: support help praise
`

/** Pairs of acts that cannot both be true of one actor, one thing and one time. */
const OPPOSITES = `
accept reject
agree reject
approve reject
begin end
begin cancel
resume halt
resume cancel
extend end
increase decrease
impose lift
comply violate
win lose
support oppose
allow ban
allow block
release kidnap
continue halt
continue end
praise condemn
join leave
appoint fire
`

/** Words for one thing that say different things of it: what a reader should know when two outlets differ. */
const SHADES = `
offer|invite|propose demand|ultimatum
halt|suspend|suspension|pause|adjourn end|ending|cancel|cancellation|terminate|scrap|break_off|call_off
agreement|deal|accord|treaty framework|understanding|draft|memorandum
resign|step_down|quit fire|sack|oust|dismiss
withdraw|withdrawal|pullout redeploy|redeployment|reposition
annex|annexation accession|reunification|join
invasion|invade operation|incursion
ceasefire|armistice pause|lull
accident attack|sabotage
`

type Entry = { readonly word: string; readonly pos: 'v' | 'n' | null; readonly concept: string }
const entries = (table: string): Entry[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [concept = '', words = ''] = line.split(': ')
      return words.split(' ').map((entry) => {
        const [word = '', pos] = entry.split('/')
        return { word: word.replaceAll('_', ' '), pos: pos === 'v' || pos === 'n' ? pos : null, concept }
      })
    })

const collect = (all: readonly Entry[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { word, pos, concept } of all)
    for (const key of pos === null ? [`${word}/v`, `${word}/n`] : [`${word}/${pos}`]) {
      const list = found.get(key)
      if (list === undefined) found.set(key, [concept])
      else if (!list.includes(concept)) list.push(concept)
    }
  return found
}

const pairs = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split(' ')
      return [left, right] as const
    })

const acts = entries(ACTS)

/** Classes of a lemma by `lemma/v` (verb) or `lemma/n` (any other part of speech); expressions keep their blanks. */
export const PARAPHRASES = collect([...acts, ...entries(THINGS)])
/** The classes that are acts: what a clause can be about. */
export const ACT_CONCEPTS: ReadonlySet<string> = new Set(acts.map(({ concept }) => concept))
/** The expressions of more than one word, longest first, as lemmas. */
export const EXPRESSIONS: readonly (readonly string[])[] = [...new Set([...PARAPHRASES.keys()].map((key) => key.slice(0, -2)))]
  .filter((word) => word.includes(' '))
  .map((word) => word.split(' '))
  .sort((a, b) => b.length - a.length || (a.join(' ') < b.join(' ') ? -1 : 1))
/** The family of an act, where it has one. */
export const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [family = '', members = ''] = line.split(': ')
      return members.split(' ').map((member) => [member, family] as const)
    }),
)
/** `a b` and `b a` for acts that cannot both be true of one thing. */
export const OPPOSITE_ACTS: ReadonlySet<string> = new Set(pairs(OPPOSITES).flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
/** Pairs of groups of words (lemmas) whose choice changes what is said. */
export const SHADES_OF_MEANING: readonly (readonly [readonly string[], readonly string[]])[] = pairs(SHADES).map(
  ([left, right]) => [left.replaceAll('_', ' ').split('|'), right.replaceAll('_', ' ').split('|')] as const,
)
