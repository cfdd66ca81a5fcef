/**
 * Titles before names and roles of people in news: written out for this file from general usage.
 * Lower case. A role may be preceded by modifiers ("deputy", "former") and followed by "of X", "to X", "for X".
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*|\s*\n\s*/))

/** Courtesy and rank titles that stand right before a name and say only that it is a person; the gendered ones by gender. */
export const COURTESY: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ...['mr', 'mr.', 'sir', 'lord', 'king', 'prince', 'sheikh', 'sheik', 'shaikh', 'emir', 'pope', 'father', 'fr.', 'ayatollah', 'imam', 'mullah', 'rabbi', 'sultan', 'monsieur', 'monsignor', 'msgr.', 'herr', 'don', 'brother'].map((t) => [t, 'm'] as const),
  ...['mrs', 'mrs.', 'ms', 'ms.', 'miss', 'lady', 'dame', 'queen', 'princess', 'sister', 'madame', 'madam', 'baroness', 'duchess'].map((t) => [t, 'f'] as const),
  ...['dr', 'dr.', 'prof', 'prof.', 'professor', 'rev', 'rev.', 'reverend', 'hon.', 'gen', 'gen.', 'lt', 'lt.', 'maj', 'maj.', 'col', 'col.', 'capt', 'capt.', 'cmdr', 'cmdr.', 'adm', 'adm.', 'sgt', 'sgt.', 'cpl.', 'pvt.', 'brig', 'brig.', 'vice adm.', 'rear adm.', 'gov', 'gov.', 'sen', 'sen.', 'rep', 'rep.', 'reps.', 'sens.', 'pres.', 'amb.', 'sec.', 'atty.', 'supt.', 'insp.', 'det.', 'mx.', 'cardinal', 'archbishop', 'bishop', 'patriarch', 'comrade', 'commandante', 'comandante', 'hajj', 'lt.-gen.', 'maj.-gen.', 'lt.-col.', 'democrat', 'republican', 'messrs', 'messrs.', 'senators', 'representatives', 'congressmen', 'presidents', 'ministers', 'judges', 'justices', 'generals', 'secretaries', 'ambassadors', 'governors', 'lawmakers', 'agents', 'officers', 'constable', 'undersheriff', 'trooper', 'detective', 'inspector'].map((t) => [t, null] as const),
])

/** Single head words of roles: "president", "minister". The head says a person. */
export const ROLE_HEADS = words(`president, premier, chancellor, minister, secretary, counsel, monarch, king, queen, emperor, prince, princess, emir,
sultan, crown prince, ruler, dictator, leader, chief, head, chairman, chairwoman, chairperson, chair, director, director-general, commissioner,
governor, mayor, senator, congressman, congresswoman, representative, lawmaker, legislator, deputy, speaker, whip, ambassador, envoy, diplomat,
negotiator, mediator, emissary, delegate, consul, attaché, spokesman, spokeswoman, spokesperson, aide, adviser, advisor, counsellor, counselor,
strategist, general, lieutenant, colonel, major, captain, commander, admiral, marshal, brigadier, sergeant, officer, official, bureaucrat, analyst,
expert, professor, historian, economist, researcher, fellow, lecturer, scientist, lawyer, attorney, prosecutor, judge, justice, sheriff, detective,
activist, campaigner, organizer, organiser, unionist, boss, founder, co-founder, owner, executive, ceo, manager, vp, banker, tycoon, oligarch, billionaire,
businessman, businesswoman, financier, investor, coach, journalist, reporter, correspondent, editor, columnist, commentator, author, writer,
bishop, archbishop, cardinal, pope, patriarch, ayatollah, imam, cleric, rabbi, mullah, coordinator, rapporteur, undersecretary, under-secretary,
secretary-general, prime minister, vice president, vice-president, vice premier, vice-premier, politician, candidate, nominee, dissident,
hostage, captive, prisoner, defector, militant, fighter, rebel, warlord, guerrilla, commandant, resident, victim, witness, teacher, doctor, nurse, clerk,
farmer, driver, soldier, pilot, actor, actress, singer, star, player, student, singer, comedian, director general, chief of staff, comptroller, treasurer, controller, inspector, chairmen, operative, hardliner, reformist, technocrat, ex-president, ex-minister, peacemaker, intermediary, counterpart, prime-minister, taoiseach, tánaiste, tanaiste, gaddafi-era, pm, secretary-general, superintendent, trustee, provost, rector, caliph, chieftain, elder, chaplain, vicar, pastor, priest, monk, nun, lama, veteran, contractor, whistleblower, informant, spy, agent, lobbyist, fundraiser, donor, publicist, moderator, host, anchor, presenter, pundit, blogger, photographer, producer, filmmaker, novelist, poet`)

/** Words that may stand before a role's head inside the role: "foreign policy aide", "deputy prime minister", "chief peace negotiator". */
export const ROLE_MODIFIERS = words(`prime, foreign, defence, defense, finance, interior, justice, trade, economy, economic, energy, oil, health, education,
information, home, state, deputy, vice, first, second, assistant, associate, acting, interim, caretaker, transitional, outgoing, incoming, former, ex,
then, late, current, new, longtime, long-time, veteran, senior, top, chief, lead, leading, special, presidential, diplomatic, political, military, opposition,
rebel, separatist, spiritual, religious, supreme, general, security, national, policy, press, media, government, cabinet, party, parliamentary, peace,
hostage, nuclear, climate, sanctions, intelligence, spy, army, navy, naval, police, permanent, high, attorney, union, field, external, internal, affairs, majority,
minority, house, senate, honorary, executive, managing, crown, major, lieutenant, brigadier, rear, fleet, ceasefire, border, human, rights, refugee, treasury,
commerce, agriculture, labor, labour, transport, environment, culture, sports, strategic, international, european, regional, provincial, local, district, city, federal,
counter-terrorism, counterterrorism, anti-terrorism, chairman, junior, shadow, two-term, elected, newly-elected, newly, elect, exiled, jailed, imprisoned, ousted, deposed, embattled, de, facto, self-declared, self-proclaimed, kremlin, white, palace, strongman, veteran, right-hand, personal, private, humanitarian, relief, aid, mayoral, gubernatorial, communications, congressional, republican, democratic, communist, socialist, conservative, liberal, nationalist, islamist, populist, tv, television, research, law, legal, constitutional, financial, business, tech, technology, software, medical, scientific, criminal, district, circuit, appeals, court, county, town, village, tribal, us, u.s., un, u.n., eu, e.u., nato, uk, u.k., unicef, brexit, ministry, department, office, council, central, bank, air, force, armed, forces, news, conference, commission, committee, team, command, guard, delegation, embassy, bureau, agency, company, airline, hardline, kurdish, shiite, sunni, muslim, christian`)

/** The head of state or government: "the Ukrainian president", "the Russian leader" may stand for one. */
export const LEADER_ROLES = words(`president, premier, chancellor, prime minister, king, queen, emperor, emir, sultan, crown prince, supreme leader, pope, monarch,
leader, dictator, ruler, general secretary, chairman, pm, taoiseach, strongman`)

/** Kinds of spokesperson and aide: they speak for whom they serve. */
export const SPEAKS_FOR = words(`spokesman, spokeswoman, spokesperson, aide, adviser, advisor, envoy, ambassador, representative, negotiator, emissary, press secretary`)

/** Gender that a role's word shows. */
export const ROLE_GENDER: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...['king', 'prince', 'emperor', 'spokesman', 'chairman', 'congressman', 'businessman', 'sultan', 'emir', 'pope', 'actor', 'crown prince'].map((t) => [t, 'm'] as const),
  ...['queen', 'princess', 'empress', 'spokeswoman', 'chairwoman', 'congresswoman', 'businesswoman', 'actress', 'nun'].map((t) => [t, 'f'] as const),
])

/** Last words of names of organizations. */
export const ORGANIZATION_HEADS = words(`ministry, department, office, agency, council, committee, commission, parliament, assembly, congress, senate, court, tribunal,
bank, fund, party, union, league, alliance, coalition, front, movement, army, navy, force, forces, guard, guards, corps, brigade, brigades, battalion, regiment, division, command, police,
service, services, authority, administration, bureau, institute, institution, university, college, school, academy, centre, center, foundation, association,
federation, confederation, organization, organisation, society, club, group, network, company, corporation, corp, corp., inc, inc., co, co., ltd, ltd., llc, plc, gmbh, ag, sa, airlines, airways,
industries, motors, press, news, times, post, journal, tribune, herald, gazette, magazine, television, tv, radio, media, agency, observatory, secretariat,
presidency, cabinet, chancellery, embassy, mission, delegation, consulate, task force, board, panel, chamber, caucus, conference, house, church, mosque, hospital, monitor, watch,
initiative, trust, partners, partnership, holdings, systems, technologies, energy, petroleum, oil, gas, railways, studios, records, brotherhood, jihad, resistance, liberation, militia, legion, tribune, workers, teamsters, guild, syndicate, consortium, directorate, inspectorate, registry, treasury, rada, duma, knesset, junta, regime, terminals, library, museum, schools, hospitals, universities, foods, stores, brands, pharmaceuticals, pharma, labs, laboratories, entertainment, pictures, insurance, motor, aerospace, steel, shipping, patrol, ilbo, shimbun, zeitung, daily, gazeta, courier, wire, observer, chronicle, telegraph, mirror, mail, globe, examiner, inquirer, sentinel, bulletin, dispatch, standard, bugle, echo, argus, newswire, newsroom, newspaper`)

/** Last words of names of places. */
export const PLACE_HEADS = words(`city, town, village, province, region, oblast, state, county, district, governorate, prefecture, island, islands, peninsula, river, lake,
sea, ocean, bay, gulf, strait, straits, canal, mountain, mountains, mount, hills, hill, valley, desert, plain, plateau, heights, airport, port, harbor, harbour, airbase, street, avenue, road, square, boulevard, park,
bridge, corridor, strip, territory, territories, republic, kingdom, palace, border, crossing, coast, beach, cape, falls, forest, plaza, tower, stadium, station, reactor, plant, camp, base, hotel, castle, cathedral, checkpoint, highway, delta, basin, shoal, reef, springs, hall`)

/** First words of names of places. */
export const PLACE_STARTS = words(`lake, mount, cape, fort, port, camp, gulf, sea, strait, bay, isle, river, republic, kingdom, state, province, city, peninsula, island, mt.`)

/** Words that, in a run of capitals, name something that is no person, organization or place: events, acts, works, formulas. */
export const THING_HEADS = words(`war, wars, summit, agreement, accord, accords, treaty, pact, deal, act, bill, law, resolution, plan, process, talks, memorandum, protocol, convention, charter,
declaration, doctrine, formula, initiative, roadmap, framework, dialogue, crisis, revolution, uprising, intifada, spring, massacre, attack, attacks, siege, battle, operation, campaign, election, elections,
referendum, vote, day, week, month, year, era, age, prize, award, medal, games, cup, olympics, championship, championships, constitution, code, amendment, bible, koran, quran, communique, communiqué, statement, report, review, index, program, programme,
project, scheme, strategy, policy, missile, missiles, jet, tank, drone, rocket, festival, christmas, easter, ramadan, hanukkah, passover, holocaust, virus, disease, pandemic, covid, internet, web, english, invitation, proposal, offer, venue, letter, document, documents, papers, files, memo, address, speech, story, book, film, movie, show, series, song, album, armistice, truce, ceasefire, peace, rights, liberties, credit, openings, seekers, decision, security, track, round, phase, channel, article, chapter, section, order, emergency, oscars, emmys, grammys, tour, open, league of legends, christmas eve, amendment`)

/** Heads of names of bodies that states have: such a body acts for the state whose it is. */
export const STATE_BODY_HEADS = words(`ministry, department, office, parliament, assembly, congress, senate, court, army, navy, force, forces, guard, guards, corps, command, police,
service, services, administration, bureau, cabinet, chancellery, embassy, mission, delegation, consulate, council, agency, treasury, presidency, secretariat, duma, rada, knesset, junta, regime, government, directorate, inspectorate, bank`)

/** Offices whose holder, told by side alone ("Iran's foreign minister", "a U.S. official"), is worth a referent. Heads or whole roles. */
export const OFFICE_ROLES = words(`president, premier, chancellor, minister, secretary, king, queen, emperor, emir, sultan, prince, ruler, leader, chief, chairman, chairwoman, director, commissioner, governor, mayor, senator,
lawmaker, legislator, deputy, speaker, ambassador, envoy, diplomat, negotiator, mediator, emissary, delegate, spokesman, spokeswoman, spokesperson, aide, adviser, advisor, strategist, general, commander, admiral, colonel, officer, official,
prosecutor, politician, state, staff, representative, pope, cleric, prime minister, foreign minister, secretary-general, vice president, head, source`)

/** Fields that bodies are for, as they follow "and" in a body's name. */
export const FIELDS_OF_BODIES = words(`human, foreign, trade, industry, commerce, security, cooperation, co, development, culture, tourism, technology, energy, defence, defense, sport, sports, reform, border, customs,
reconciliation, justice, peace, democracy, health, welfare, education, science, research, food, rural, environment, climate, crime, information, communication, communications, public, transport, infrastructure,
labour, labor, social, economic, strategic, international, european, urban, housing, mining, natural, civil, immigration, naturalization, prevention, budget, explosives, firearms, petroleum, agriculture, fisheries, finance, planning, relief, works, recovery, statistics, medicine, engineering`)
