/**
 * Short news texts written for this test, with the ledger that a reader makes of each. States and people are
 * invented; where a real negotiation is named, only public facts are told, in our own words, without quotation.
 *
 * A line is `act proposers > addressees: term, term [status] ?conditions | answer responder term=answer`.
 */
export const CASES: readonly { readonly name: string; readonly text: string; readonly ledger: readonly string[] }[] = [
  {
    name: 'an offer for something in return, taken in part',
    text: `Norland offers Velia month-long truce in return for sailors

Norland on Tuesday offered Velia a 30-day ceasefire in exchange for the release of twelve captured sailors, Norland's Foreign Minister Arda Venn said. Venn told reporters that her government would also lift its blockade of the port of Selm if the sailors were freed by Friday.
Velia accepted the ceasefire but rejected the demand to free the sailors, its defence ministry said. Velian President Oskar Hale said his government would consider a prisoner exchange later.`,
    ledger: [
      'offer norland > velia: ceasefire 30day, prisoners 12sailor, sanctions [partly-accepted] ?3 | accept velia ceasefire=accepted sanctions=not-addressed | reject velia prisoners=rejected',
    ],
  },
  {
    name: 'a pay dispute between a union and a company',
    text: `Union rejects pay offer at Carrow Steel

The United Metalworkers Union on Monday rejected Carrow Steel's offer of a four percent pay rise, saying it fell short of inflation. The union demanded a seven percent increase and job guarantees for 1,200 workers. Carrow Steel has yet to respond to the demand. The company proposed talks with a mediator next week.`,
    ledger: [
      'demand united-metalworkers-union > -: other 7%, other 1200worker [unanswered] | none-yet carrow-steel',
      'offer carrow-steel > united-metalworkers-union: other 4% [rejected] | reject united-metalworkers-union other=rejected',
      'propose carrow-steel > -: format [open]',
    ],
  },
  {
    name: 'figures demanded and offered outside the known issues',
    text: `Selm dockers ask for more

The Selm Dockers' Federation is demanding a 15% rise over three years, its general secretary said on Monday. The Selm Port Employers' Association offered 9% and gave no date.`,
    ledger: [
      'demand selm-dockers-federation > -: other 15% [open]',
      'offer selm-port-employers-association > -: other 9% [open]',
    ],
  },
  {
    name: 'a counter-offer over catches',
    text: `Iceland and Britain clash over fishing limits

Iceland proposed limiting the British catch to 130,000 tonnes a year. Britain rejected the proposal and offered to reduce its catch to 145,000 tonnes instead. Britain demanded that Iceland end harassment of its trawlers. Talks between the two countries were held in Reykjavik in October 1973. Iceland has threatened to close its ports to British ships.`,
    ledger: [
      'counter united-kingdom > iceland: trade 145000ton [open]',
      'demand united-kingdom > iceland: trade [open]',
      'propose iceland > united-kingdom: trade 130000ton [rejected] | reject united-kingdom trade=rejected | counter united-kingdom trade=countered',
    ],
  },
  {
    name: 'a conditional offer, refused talks as a stand',
    text: `Iran says no to direct nuclear talks

Iran on Wednesday ruled out direct talks with the United States over its nuclear programme. Iranian Foreign Minister said Tehran was ready to accept limits on uranium enrichment if sanctions were lifted. The United States insists on full inspections of nuclear sites. The European Union welcomed the Iranian proposal. Oman conveyed an American letter to Tehran, and there was no immediate response from Iran.`,
    ledger: [
      'offer iran > -: nuclear [open] ?1 | welcome european-union',
      'position iran format',
      'position iran nuclear',
      'position united-states monitoring',
    ],
  },
  {
    name: 'a plan after a colon, answered in parts',
    text: `Hostage talks: Harun Front tables three-stage plan

The Harun Front presented a three-stage plan through Qatari mediators on Sunday: a six-week truce, the release of 33 hostages, and the withdrawal of Marsian troops from the valley. The Marsian government said it was studying the proposal. A senior Marsian official, speaking on condition of anonymity, said the plan did not mention monitoring.
On Monday, Marsia's Prime Minister Lena Orr refused to rule out a longer truce. Marsia agreed to the release of 33 hostages in principle but rejected a withdrawal from the valley. The Front did not immediately respond to a request for comment.`,
    ledger: [
      'propose harun-front > marsia: ceasefire 6week, prisoners 33hostage, territory [partly-accepted] | defer marsia ceasefire=deferred prisoners=deferred territory=deferred | accept-conditionally marsia prisoners=accepted-conditionally | reject marsia territory=rejected',
    ],
  },
  {
    name: 'commentary with if and whether makes no entry',
    text: `Trade: Velia urges Norland to cut tariffs

Velia has urged Norland to cut tariffs on steel from 25 percent to 10 percent before the summit in Geneva. Norland said it would not lower tariffs unless Velia opens its market to farm goods. If Velia accepts the offer, analysts say, exports could double. Whether Velia will accept the proposal remains unclear. Norland's trade minister dismissed the Velian proposal as unrealistic.
Norland postponed a decision on the quota.`,
    ledger: ['demand velia > norland: trade 10% [rejected] | reject norland trade=rejected'],
  },
  {
    name: 'a declined invitation, its counter, and the one of another year',
    text: `Velian leader declines Norland invitation

Velian President Oskar Hale declined an invitation from Norland to attend a peace conference in Osla, his office said on Thursday. Hale suggested holding the talks in a neutral country instead. Norland's Prime Minister invited Hale to Osla last week for direct negotiations, promising safe passage. In 2019 Norland made a similar offer, which Velia rejected.`,
    ledger: [
      'counter velia > norland: venue [open]',
      'invite norland > velia: venue Osla [rejected] | reject velia venue=rejected',
      'invite norland > velia: venue Osla, format, personal-safety [rejected] | reject velia venue=rejected format=rejected personal-safety=rejected | counter velia venue=countered format=countered',
    ],
  },
  {
    name: 'a pause proposed',
    text: `The Torvia government on Friday proposed a 60-day pause in fighting and the return of displaced families, the state news agency reported. The Kesh rebels said they would accept the pause only if Torvian troops left the town of Ambar first. Torvia has not replied to the condition.`,
    ledger: ['propose torvia > -: ceasefire 60day, refugees [open]'],
  },
  {
    name: 'an offer seen in its rejection; standing refusals',
    text: `Argentina rejected a British proposal for joint talks on the islands' future, Foreign Ministry officials in Buenos Aires said on Tuesday. Britain had offered to discuss fishing rights and the removal of mines. Argentina insists on discussing sovereignty. London has repeatedly refused to negotiate over sovereignty.`,
    ledger: [
      'offer united-kingdom > -: trade, arms [open]',
      'propose united-kingdom > argentina: territory [rejected] | reject argentina territory=rejected',
      'position argentina territory',
      'position united-kingdom territory',
    ],
  },
  {
    name: 'an invitation welcomed and criticised',
    text: `North Korea invites South Korean president to Pyongyang

North Korean leader Kim Jong Un invited South Korean President Moon Jae-in to Pyongyang for a summit, officials in Seoul said on Saturday. Moon welcomed the invitation but said the two sides should first create the right conditions. The United States urged North Korea to take part in talks on its nuclear programme. Japan criticised the invitation.`,
    ledger: [
      'demand united-states > north-korea: nuclear [open]',
      'invite north-korea > south-korea: venue Pyongyang, format [open] | welcome south-korea | criticise japan',
    ],
  },
  {
    name: 'an agreement of two',
    text: `Colombia's government and the FARC agreed to a bilateral ceasefire on Thursday, the mediators Cuba and Norway announced. Under the agreement the rebels will hand over their weapons to United Nations monitors within 180 days. The government promised to grant amnesty to fighters not accused of war crimes.`,
    ledger: [
      'commit colombia > -: justice [open]',
      'commit colombia+farc > -: ceasefire [accepted]',
      'commit farc > united-nations: arms 180day [open]',
    ],
  },
  {
    name: 'talks declined by one side, accepted by another',
    text: `Sudan's army declined on Monday to attend peace talks in Geneva proposed by the United States. An army spokesman, General Nabil Adan, said the army would not negotiate unless the paramilitary force withdrew from civilian homes. The paramilitary Rapid Support Forces accepted the invitation to the talks. Washington said the offer remained open.`,
    ledger: [
      'propose united-states > -: format, venue Geneva [partly-accepted] | reject sudan format=rejected venue=rejected | accept rapid-support-forces format=accepted venue=accepted',
    ],
  },
  {
    name: 'an extension under a condition',
    text: `The European Union offered Britain an extension of the Brexit deadline until 31 January, provided that it passed the withdrawal agreement. Prime Minister Theresa Brand asked for a delay until 30 June. France opposed a long delay. The request has not been answered.`,
    ledger: ['demand theresa-brand > -: timing [open]', 'offer european-union > united-kingdom: timing [open] ?1'],
  },
  {
    name: "mediators' proposal accepted; a demand",
    text: `Hamas says it has sent its response to the Egyptian proposal

Hamas on Monday said it had accepted a ceasefire proposal put forward by Egypt and Qatar. Israel said the terms were far from meeting its demands. Israel insists that all hostages be released. The United States is reviewing the Hamas response. Hamas demanded a complete withdrawal of Israeli forces from the Gaza Strip.`,
    ledger: [
      'demand hamas > israel: territory [open]',
      'propose egypt+qatar > -: ceasefire [accepted] | accept hamas ceasefire=accepted',
      'position israel prisoners',
    ],
  },
  {
    name: 'no comment, deferral, and a withdrawn demand',
    text: `Grainland minister deflects on quota offer

Asked about Norland's offer to cut its cod quota by 20 percent, Grainland's fisheries minister Petra Loon declined to comment. A spokesman for the ministry said it was studying the offer. Norland had tabled the proposal at talks in Bergen last week. Grainland later withdrew its demand for a 50-mile fishing limit.`,
    ledger: [
      'demand grainland > -: trade 50mile [withdrawn]',
      'offer norland > grainland: trade 20% [open] | no-comment grainland | defer grainland trade=deferred',
    ],
  },
  {
    name: 'an opinion piece of ifs and shoulds',
    text: `Opinion: The deal nobody wants

If Norland accepted the offer tomorrow, the war would not end. Velia should offer a truce, and Norland should release its prisoners. Imagine that Velia proposed a summit. Critics of Velia say it will never give up the valley. Would Norland agree to a ceasefire? The West must demand more.`,
    ledger: [],
  },
  {
    name: 'an initiative dismissed and welcomed',
    text: `Saudi Arabia proposed a nationwide ceasefire in Yemen under United Nations supervision, its foreign minister said on Monday. The initiative would also reopen Sanaa airport and allow fuel imports through Hodeidah. The Houthis dismissed the initiative as nothing new and demanded that the blockade be lifted completely. The United Nations welcomed the Saudi proposal.`,
    ledger: [
      'demand houthis > -: sanctions [open]',
      'propose saudi-arabia > -: ceasefire [rejected] | reject houthis ceasefire=rejected | welcome united-nations',
    ],
  },
  {
    name: 'a trade package accepted in one part',
    text: `Trade negotiators from China and the United States met in Geneva on Saturday. Washington offered to reduce tariffs on Chinese goods to 30 percent in exchange for the lifting of export controls on rare earths. Beijing agreed to suspend the controls for 90 days. China's commerce ministry called on Washington to cancel all unilateral tariffs.`,
    ledger: [
      'demand china > united-states: trade [open]',
      'offer united-states > china: trade 30%, sanctions [partly-accepted] ?1 | accept china trade=not-addressed sanctions=accepted',
    ],
  },
  {
    name: 'demands each way',
    text: `Israel and Syria held indirect talks in Istanbul through Turkish mediators in May 2008. Syria demanded the return of the Golan Heights. Israel demanded that Syria cut ties with Iran and Hezbollah. Both governments said a further round would be held in Turkey.`,
    ledger: ['demand israel > syria: other [open]', 'demand syria > -: territory [open]'],
  },
  {
    name: 'no reply yet',
    text: `The Norland government told reporters on Wednesday that the Velia government had been offered a prisoner exchange but had not yet responded. The exchange would cover 140 soldiers on each side. A Velian diplomat, who asked not to be named, said Velia was waiting for a written offer from Norland.`,
    ledger: ['offer norland > velia: prisoners [unanswered] | none-yet velia'],
  },
  {
    name: 'a conditional offer rejected as "it"; a vow never to',
    text: `President Hale of Velia vowed never to cede the island of Tarn. He said Velia was willing to hold a referendum there if Norland withdrew its garrison. Norland's foreign ministry called the idea absurd and rejected it.`,
    ledger: [
      'offer velia > norland: constitution [rejected] ?1 | criticise norland | reject norland constitution=rejected',
      'position velia territory',
    ],
  },
  {
    name: 'pledges of both sides',
    text: `Norland and Velia agreed on Sunday to exchange 300 prisoners each, mediators in Arden said. Both sides also pledged to allow aid convoys into the town of Kest. On Tuesday Velia violated the truce, Norland's army said.`,
    ledger: ['commit norland+velia > -: aid [open]', 'commit norland+velia > -: prisoners 300prisoner [accepted]'],
  },
  {
    name: 'an invitation rejected',
    text: `Kenyan President William Odede invited the leaders of Sudan's warring parties to Nairobi for peace talks next month. Sudan's foreign ministry rejected the invitation and accused Kenya of bias. Odede's spokeswoman Mary Otieno said the invitation still stood.`,
    ledger: ['invite kenya > sudan: venue Nairobi, format [rejected] | reject sudan venue=rejected format=rejected'],
  },
  {
    name: 'an offer after an answer is another',
    text: `Russia proposed extending the New START treaty by one year without preconditions on 16 October 2020. The United States called the proposal a non-starter. Four days later Moscow said it was ready to freeze its number of nuclear warheads if Washington did the same.`,
    ledger: [
      'offer russia > united-states: nuclear [open] ?1',
      'propose russia > -: arms [rejected] ?1 | reject united-states arms=rejected',
    ],
  },
  {
    name: 'a demand refused',
    text: `The Taliban demanded the release of 5,000 prisoners before talks with the Afghan government could begin. President Ashraf Ghani initially refused to free the prisoners, but later agreed to release 1,500 of them in phases. The Taliban rejected the offer.`,
    ledger: ['demand taliban > afghanistan: prisoners 5000prisoner [rejected] | reject afghanistan prisoners=rejected'],
  },
  {
    name: 'a request dismissed, an invitation accepted',
    text: `Egypt's foreign minister said on Monday that Cairo had asked Ethiopia to suspend the filling of the dam until an agreement was reached. Ethiopia dismissed the request, and said it would start filling the reservoir in July. The African Union invited the three countries to a new round of talks. Sudan accepted the invitation.`,
    ledger: [
      'demand egypt > ethiopia: other [rejected] | reject ethiopia other=rejected',
      'invite african-union > -: format [accepted] | accept sudan format=accepted',
    ],
  },
  {
    name: 'guarantees and venues',
    text: `Norland's envoy said that the president would come to the summit if his safety was guaranteed. The Velia government has guaranteed the safety of the Norland delegation. The venue has not been agreed: Velia wants to host the meeting in its capital, while Norland has suggested Geneva.`,
    ledger: [
      'commit velia > norland: personal-safety [open]',
      'propose norland > -: venue Geneva [open]',
      'position velia venue',
    ],
  },
  {
    name: 'time to consider',
    text: `Brazil's finance ministry said on Monday that it had proposed a 12-month freeze on agricultural tariffs to Argentina. Argentina's government said it needed more time to consider the proposal. Negotiators will meet again in Montevideo on 3 March.`,
    ledger: ['propose brazil > argentina: trade 12month [open] | defer argentina trade=deferred'],
  },
  {
    name: 'an acceptance on condition',
    text: `Turkey invited Greek Prime Minister Nikos Alexis to Ankara for talks on maritime borders, Turkish officials said. Athens accepted the invitation on condition that survey ships leave disputed waters. Greece wants a ruling by an international court.`,
    ledger: [
      'invite turkey > greece: venue Ankara, territory [partly-accepted] | accept-conditionally greece venue=accepted-conditionally territory=accepted-conditionally',
    ],
  },
  {
    name: 'a call for a ceasefire',
    text: `The United Nations called for an immediate ceasefire in Sudan on Friday. Neither side has responded to the appeal. The Sudanese army insists on the withdrawal of paramilitary forces from cities.`,
    ledger: ['propose united-nations > -: ceasefire [open]', 'position sudan territory'],
  },
  {
    name: 'a demand and a pledge',
    text: `India's foreign ministry urged Pakistan to hand over the captured pilot. Pakistan said it would release the pilot as a peace gesture. Indian officials welcomed the announcement.`,
    ledger: ['commit pakistan > -: prisoners [open]', 'demand india > pakistan: prisoners [open]'],
  },
  {
    name: 'an argument in the present tense',
    text: `Why the summit will fail

Tarland's president has no intention of keeping his word. He offers talks with one hand and shells villages with the other. Any ceasefire that Tarland proposes is a trap. Should Ostria accept the terms, it would lose the coast. Ostria must reject the plan.`,
    ledger: [],
  },
  {
    name: 'an unanswered proposal',
    text: `South Korea proposed on Friday that military talks with North Korea be held at the border village of Panmunjom on 21 July. Pyongyang did not respond to the proposal. Seoul also offered talks on reunions of separated families.`,
    ledger: [
      'offer south-korea > -: format [open]',
      'propose south-korea > north-korea: territory [unanswered] | none-yet north-korea',
    ],
  },
  {
    name: 'a promise with a deadline',
    text: `The rebels freed 12 hostages on Saturday as part of a swap agreed with the government of Malagor last week. Malagor's interior minister, Tomas Reve, said the government would release 40 jailed rebels by Monday. He ruled out further talks until all hostages are freed.`,
    ledger: ['commit malagor > -: prisoners 40rebel [open]', 'position malagor prisoners'],
  },
  {
    name: 'a request turned down',
    text: `Norway proposed raising the cod quota to 700,000 tonnes. Russia's fisheries agency backed the proposal. The Faroe Islands asked for a larger share of mackerel. Norway turned down the request.`,
    ledger: [
      'demand faroe-islands > -: trade [rejected] | reject norway trade=rejected',
      'propose norway > -: trade 700000ton [open] | welcome russia',
    ],
  },
  {
    name: 'an offer of talks rejected',
    text: `Ethiopian Prime Minister Dawit Lemma said on Sunday that his government was ready to hold peace talks with Tigrayan leaders without preconditions. Tigrayan leaders rejected the offer and demanded the restoration of electricity and banking services first. The African Union urged both sides to accept its mediation.`,
    ledger: [
      'demand african-union > -: format [open]',
      'demand tigray > -: energy [open]',
      'offer ethiopia > tigray: format [rejected] ?1 | reject tigray format=rejected',
    ],
  },
  {
    name: 'a go-between invites both, neither replies',
    text: `The Norland government and the Velia government broke off talks on Monday. The president of Arden invited both delegations to Selm for a further round, his office said. Neither side has responded to the invitation.`,
    ledger: ['invite arden > norland+velia: venue Selm, format [unanswered] | none-yet norland | none-yet velia'],
  },
  {
    name: 'a trade offer refused within hours',
    text: `The Marine Union offered Torvia zero tariffs on cars and machinery on Monday, union officials said. Torvian President Anna Reth rejected the offer hours later, telling reporters that it was not enough. Torvia urged the Marine Union to cancel its duties on steel.`,
    ledger: [
      'demand torvia > marine-union: trade [open]',
      'offer marine-union > torvia: trade 0tariff [rejected] | reject torvia trade=rejected',
    ],
  },
  {
    name: 'powers without a name, a deal with its terms',
    text: `Western powers have proposed an interim deal under which Tarland would suspend enrichment above 20 percent in return for limited sanctions relief, three diplomats said. Tarland insists that all sanctions be lifted first. Ostria's prime minister condemned the proposal. Tarland's foreign minister said the inspectors must leave before talks resume.`,
    ledger: [
      'propose western-powers > tarland: nuclear 20%, sanctions [open] ?1 | criticise ostria',
      'position tarland sanctions',
    ],
  },
  {
    name: 'employers and a separate offer',
    text: `Rail unions suspended a strike planned for Friday after employers tabled a revised pay offer of 5 percent. The Signal Workers Union welcomed the offer. The Drivers Union has refused a separate offer of 4 percent.`,
    ledger: ['offer employers > -: other 5% [open] | welcome signal-workers-union'],
  },
  {
    name: 'a counter by its noun',
    text: `The Torvia government proposed in early March that the truce be extended until June. The Kesh government accepted the proposal within hours. The Harun Front countered with its own offer: the release of one soldier in return for talks on a permanent ceasefire.`,
    ledger: [
      'counter harun-front > torvia: prisoners, ceasefire [open] ?1',
      'propose torvia > -: ceasefire [countered] | counter harun-front ceasefire=countered',
    ],
  },
  {
    name: 'an offer told with its condition',
    text: `The Norland government has offered to limit its catch to 85,000 tonnes a year. The offer was made on condition that Velia stops cutting nets. Velia has not answered the offer.`,
    ledger: ['offer norland > -: trade 85000ton [unanswered] ?1 | none-yet velia'],
  },
  {
    name: 'a promise of safety with the invitation, in another sentence',
    text: `The president of Norland has invited Velian leader Oskar Hale to Osla, her spokeswoman said. Norland would guarantee his safety should he accept the invitation. Any visit would require careful preparation, Norland's foreign minister said.`,
    ledger: ['invite norland > oskar-hale: venue Osla, personal-safety [open] ?2'],
  },
  {
    name: 'reports of an agreement that nobody confirms',
    text: `Strikes on power plants have darkened cities in Norland and in Velia. The Norland government declined to comment on reports that Norland and Velia may have agreed to halt strikes on power plants.`,
    ledger: ['commit norland+velia > -: energy [open] | no-comment norland'],
  },
  {
    name: 'answers left aside, in an opinion piece',
    text: `Opinion: A door half open

President Hale of Velia wrote to the Norland president and tabled three offers: a meeting in Arden, a ceasefire during the talks, and an exchange of all prisoners. Norland's reply did not agree to any ceasefire. It did not mention the exchange of prisoners. Norland should know better. If it refuses, the war goes on.`,
    ledger: [
      'offer velia > -: format, venue Arden, ceasefire, prisoners [open] | deflect norland ceasefire=not-addressed prisoners=not-addressed',
    ],
  },
  {
    name: 'guarantees tied to land',
    text: `The Marsia government has linked security guarantees for Ostria to the surrender of the Tarn valley, according to unnamed officials.`,
    ledger: ['demand marsia > -: security-guarantees, territory [open]'],
  },
]
