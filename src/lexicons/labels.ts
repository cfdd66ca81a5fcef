/**
 * Words a writer hangs on a person, body or side that are neither role nor nationality: its politics, its standing, its
 * morals. From the labels that public style guides tell reporters to weigh (terrorist, regime, hardline, moderate,
 * so-called) and the sets of party and government types in political science. Lemmas, lower case.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Adjectives and participles before a name or a party's noun. */
export const LABEL_ADJECTIVES = words(`
  hardline hard-line hard-liner far-right far-left right-wing left-wing ultra-nationalist ultranationalist nationalist populist leftist rightist centrist moderate reformist conservative
  liberal progressive socialist communist islamist jihadist fundamentalist extremist radical militant separatist secessionist breakaway rebel insurgent
  revolutionary authoritarian autocratic totalitarian despotic dictatorial repressive theocratic illiberal undemocratic pro-western pro-russian
  pro-government pro-european anti-western state-run state-controlled us-backed u.s.-backed
  russian-backed russia-backed western-backed state-backed government-backed puppet self-proclaimed self-declared self-styled so-called de-facto unrecognized unrecognised illegitimate
  embattled beleaguered besieged isolated reclusive secretive defiant hawkish dovish bellicose belligerent warring combative pugnacious fiery outspoken controversial divisive polarizing polarising disgraced
  discredited unpopular beloved revered respected seasoned shrewd wily ruthless brutal corrupt cruel charismatic mercurial erratic unpredictable volatile
  impulsive reckless stubborn intransigent uncompromising pragmatic cautious weakened mighty feared hated notorious infamous
  terrorist rogue pariah outlaw hostile enemy aggressor invading invaded occupying occupied besieging victorious defeated humiliated beaten desperate
  nuclear-armed oil-rich cash-strapped war-torn war-ravaged impoverished crisis-hit debt-ridden sanctions-hit
  billionaire oligarch fugitive exiled jailed imprisoned dissident indicted bitter long-serving
  staunch fierce ardent avowed die-hard hardened`)

/** Nouns in apposition or predicate, or right before a name. */
export const LABEL_NOUNS = words(`
  hardliner hard-liner hawk dove moderate reformist reformer populist nationalist ultranationalist extremist radical militant separatist secessionist islamist jihadist terrorist rebel insurgent
  strongman dictator autocrat despot tyrant warlord kingmaker kingpin power-broker powerbroker mastermind architect ideologue demagogue firebrand maverick outsider
  aggressor invader occupier oppressor victim underdog bully pariah puppet proxy stooge lackey crony henchman loyalist ally foe adversary nemesis archrival arch-rival arch-enemy enemy
  traitor hero martyr patriot saviour savior champion visionary statesman peacemaker dealmaker deal-maker broker spoiler warmonger war-criminal thug gangster liar
  oligarch billionaire tycoon magnate fugitive dissident defector whistleblower whistle-blower activist critic regime junta clique cabal mafia cartel
  superpower heavyweight lightweight dwarf outcast butcher monster madman genius`)
