/**
 * Words of offering, demanding and answering. Written for this project from VerbNet's classes of
 * future having, promising, ordering, accepting and refusing, the PLOVER and CAMEO codebooks, and
 * handbooks of mediation. Lemmas, lower case.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that by themselves make a proposal, by the act they make. */
export const PROPOSING = {
  invite: words('invite'),
  offer: words('offer'),
  propose: words('propose suggest recommend float moot'),
  demand: words('demand urge order require pressure press warn insist'),
  commit: words('promise pledge vow guarantee commit undertake assure'),
} as const

/** Verbs that make a proposal only with a proposal's noun as object: "tabled an offer", "renewed its invitation". */
export const PRESENTING = words(`table present submit make extend issue send put unveil outline set lay renew reiterate repeat restate deliver
  hand forward advance give publish announce formulate circulate convey relay transmit draft bring raise launch reissue revive`)

/** Verbs by which someone passes on another's proposal: their subject conveys, the noun's owner proposes. */
export const CONVEYING = words('convey relay transmit deliver forward carry pass')

/** Nouns that are proposals, by the act they name. */
export const PROPOSAL_NOUNS: Readonly<Record<string, 'invite' | 'offer' | 'propose' | 'demand' | 'counter' | 'commit'>> = {
  invitation: 'invite', invite: 'invite', offer: 'offer', overture: 'offer', bid: 'offer', concession: 'offer',
  proposal: 'propose', plan: 'propose', initiative: 'propose', suggestion: 'propose', blueprint: 'propose', framework: 'propose',
  formula: 'propose', package: 'propose', outline: 'propose', compromise: 'propose', draft: 'propose', appeal: 'propose', call: 'propose', idea: 'propose', roadmap: 'propose', letter: 'propose',
  demand: 'demand', ultimatum: 'demand', request: 'demand', requirement: 'demand', precondition: 'demand', condition: 'demand', claim: 'demand',
  'counter-offer': 'counter', counteroffer: 'counter', 'counter-proposal': 'counter', counterproposal: 'counter',
  pledge: 'commit', promise: 'commit', assurance: 'commit', guarantee: 'commit', commitment: 'commit', vow: 'commit',
}

/** Things one may answer that are not themselves called a proposal. */
export const ANSWERABLE = words(`deal agreement accord pact draft text terms treaty compromise truce ceasefire cease-fire settlement
  invitation offer proposal plan demand request ultimatum letter suggestion initiative overture call appeal bid idea package formula
  framework blueprint roadmap concession condition precondition conditions terms meeting talks summit exchange swap document deadline`)

/** Answers, by verb. */
export const ACCEPTING = words('accept embrace approve endorse ratify adopt')
export const AGREEING = words('agree consent assent acquiesce accede')
export const REJECTING = words('reject decline refuse rebuff spurn dismiss veto repudiate snub')
export const WELCOMING = words('welcome hail praise applaud commend laud back support endorse')
export const CRITICISING = words('criticise criticize condemn denounce slam blast deride mock disparage lambast decry')
export const DEFERRING = words('consider study review examine weigh mull assess postpone delay defer ponder')
export const DEFLECTING = words('sidestep dodge evade deflect skirt brush ignore duck avoid')
export const REPLYING = words('reply respond answer counter retort react')
/** Verbs whose negation, with a term as object, says the term was not taken up. */
export const ENGAGING = words('accept agree address mention discuss engage answer respond acknowledge take commit consider embrace touch raise')
export const WITHDRAWING = words('withdraw retract rescind revoke')
export const BREAKING = words('violate breach break renege')
export const REPLY_NOUNS = words('response reply answer reaction rejoinder counter')

/** Standing attitudes: in the present tense they are positions. */
export const HOLDING = words(`insist seek want demand oppose reject favour favor support maintain require refuse advocate resist desire back
  prefer`)

/** Linking one thing to another: "tied aid to reforms". */
export const LINKING = words('link tie condition peg predicate')

/** Nouns for those who speak or act for the name before them or after them: "Velian officials", "the Velian delegation". */
export const AGENTS = words(`official leader leadership government authority authorities side delegation delegate negotiator negotiators team ministry minister
  president premier chancellor envoy ambassador diplomat aide adviser advisor spokesman spokeswoman spokesperson representative parliament cabinet administration
  army military navy force forces troops commander regime junta presidency council committee union federation movement party group organization
  organisation company firm employer employers management board king queen prince monarch secretary chief head office leadership rebels fighters mediators mediator guarantors
  officials leaders ministers envoys aides diplomats representatives delegates workers teachers miners fishermen members politburo assembly congress senate coalition alliance opposition agency department commission embassy bureau court bank cabinet kingdom emir sultan pope
  state nation country republic kingdom emirate capital intelligence services lawyer lawyers pm`)

/** Bodies of people that bargain for themselves, whatever state they live in: "rail unions", "the rebels". */
export const OWN_CAUSE = words(`rebels separatists insurgents militants guerrillas opposition strikers kidnappers hijackers unions union workers employers
  miners teachers doctors nurses pilots fishermen farmers truckers drivers militia militias tribes clans guild federation shipowners dockers students`)
/** Groups of states and go-betweens that act as one: "European powers", "the mediators". A state's own are that state's. */
export const IN_CONCERT = words('powers mediators guarantors guarantor-states creditors donors')

/** Texts that act for whoever wrote them: "Velia's letter proposes", "Moscow's response did not". */
export const TEXTS = words(`letter response reply statement proposal offer plan note message draft document answer memorandum declaration
  communique communiqué position text paper counter-proposal counterproposal initiative invitation resolution demand ultimatum`)

/** Those who are named beside a party but do not act for it: "Velia's allies", "critics of Velia". */
export const NOT_AGENTS = words(`ally allies partner partners critic critics opponent opponents supporter supporters backer backers neighbour neighbor rival enemy
  analyst analysts expert experts observer observers media press coverage newspaper newspapers newsroom newsrooms victim victims resident residents`)

/** Marks of another, earlier occasion. */
export const EARLIER = /\b(?:last (?:year|month|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|(?:a|one|two|three|four|five|six|several|\d+) (?:years?|months?) (?:ago|earlier|before)|previously|in the past|(?:similar|earlier|previous|past|prior|first) (?:offer|proposal|invitation|invite|plan|demand|overture|suggestion|request|initiative))\b/iu
/** Words that point back to the occasion last spoken of. */
export const AT_THAT_TIME = /\b(?:at the time|at that time|back then|on that occasion|then)\b/iu
export const INSTEAD = /\b(?:instead|rather|alternatively|counter-?(?:offer(?:ed|ing)?|propos(?:ed|al|ing)))\b/iu

/** Where a proposal's own words end and circumstance begins. */
export const CIRCUMSTANCE = /(?:,\s+(?:after|saying|arguing|adding|telling|calling|citing|claiming|warning|accusing)|(?:[,;]\s+|\s[–—-]\s|\s+)(?:as(?! (?:part|well|long|soon)\b)|while|amid|amidst|following|because|since|although|though|despite|even as|marking|signall?ing|reflecting|underlining|underscoring|highlighting|(?<!\b(?:under|by)\s+)which|who|whose|according to|but|yet|so that|in an? (?:move|bid|attempt|effort|sign)))\s/iu

/** Openings of conditions. */
export const CONDITION = /\b(?:[Ii]f|[Uu]nless|[Pp]rovided(?: that)?|providing|[Oo]n (?:the )?condition (?:that|of)|only (?:after|if|once|when)|once|as long as|so long as|[Ii]n (?:exchange|return) for|without (?:any )?pre-?conditions?|unconditionally|subject to|conditional (?:on|upon)|contingent (?:on|upon)|should (?=(?:he|she|they|it|both|either|the other)\b|\p{Lu}))/u

/** A condition that a party sets on the meeting or deal itself: "any visit would require careful preparation". */
export const REQUIRING = /\b(?:(?:would|will) (?:have|need) to|must|has to|have to|can only|could only|needs? to)\b|\b(?:would|will|must|should|needs? to|has to|have to|can only|could only)\b.{0,40}?\b(?:require|requires|need|be (?:well |carefully |thoroughly |properly )?(?:prepared|planned|focused|based)|take place|happen|come|follow|be preceded)\b/iu
