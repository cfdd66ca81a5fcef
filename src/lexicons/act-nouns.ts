/**
 * The noun for each class of acts in `paraphrases.ts`, for questions that Crosswire composes
 * ("Was this the first such invitation?"). Ordinary English, written by hand.
 */
const NOUNS = `
invite: invitation
offer: offer
propose: proposal
request: request
demand: demand
accept: acceptance
approve: approval
agree: agreement
settle: settlement
reject: refusal
oppose: objection
respond: reply
guarantee: guarantee
pledge: pledge
meet: meeting
talk: talks
visit: visit
leave: departure
halt: halt
ceasefire: ceasefire
end: end
resume: resumption
begin: start
delay: delay
cancel: cancellation
extend: extension
attack: attack
walkout: walkout
invade: invasion
annex: annexation
occupy: occupation
seize: seizure
withdraw: withdrawal
deploy: deployment
kill: killing
injure: injury
shoot: shooting
explode: explosion
release: release
exchange: exchange
return: return
kidnap: abduction
arrest: arrest
charge: charge
sentence: sentence
sanction: sanctions
impose: imposition
lift: lifting
increase: increase
decrease: cut
threaten: threat
warn: warning
accuse: accusation
condemn: condemnation
praise: welcome
support: support
mediate: mediation
monitor: inspection
recognize: recognition
ban: ban
blockade: blockade
protest: protest
send: delivery
pay: payment
concede: concession
violate: violation
fail: collapse
sign: signing
resign: resignation
fire: dismissal
appoint: appointment
elect: election
decide: decision
investigate: investigation
destroy: destruction
displace: displacement
close: closure
buy: purchase
sell: sale
test: test
prepare: preparation
create: creation
join: accession
disarm: disarmament
retaliate: retaliation
apologize: apology
`

/** The noun of an act's class; absent where none reads well in a question. */
export const ACT_NOUNS: ReadonlyMap<string, string> = new Map(
  NOUNS.trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]),
)
