/** Nouns for a state's government, its bodies and its people in office, as prose has them after "Russian" or "Iran's". */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*|\s*\n\s*/))

/** Stand for the state or movement itself: "the Ukrainian side", "Israel's government". */
export const GOVERNMENT_NOUNS = words(`government, governments, side, sides, delegation, administration, leadership, regime, negotiating team, negotiation team, state, junta, cabinet, team, camp`)

/** Bodies of a state, each a thing of its own: "the Russian foreign ministry", "Israel's military". */
export const BODY_NOUNS = words(`ministry, foreign ministry, defence ministry, defense ministry, interior ministry, finance ministry, trade ministry, commerce ministry, economy ministry, justice ministry, health ministry, energy ministry,
oil ministry, foreign office, foreign affairs ministry, state department, parliament, military, army, navy, air force, armed forces, coast guard, security forces, security council, central bank, presidency, police, intelligence service, intelligence services,
intelligence agency, security service, security services, supreme court, constitutional court, national assembly, embassy, consulate, mission, legislature, judiciary, general staff, state media, state television, state tv, state news agency, special forces,
border guard, border guards, ruling party, coalition, treasury, prosecutor's office, secret service, air defence, air defense, air defences, air defenses, federation, union, politburo, chancellery, high command, atomic agency, atomic energy organization, nuclear agency, space agency`)

/** People in office or in arms, in the plural: unnamed, yet their side is said. */
export const PEOPLE_NOUNS = words(`officials, delegations, negotiators, diplomats, envoys, delegates, representatives, leaders, ministers, aides, advisers, advisors, lawmakers, troops, soldiers, forces, fighters, commanders, generals, officers, militants, rebels, insurgents,
mediators, politicians, spokespeople, sources, ambassadors, senators, legislators, gunmen, prosecutors, investigators, regulators, policymakers, policy makers, strategists, analysts, scientists, mps, parliamentarians, authorities, separatists`)
