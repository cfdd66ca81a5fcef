/** Words by which prose shows that a name is a state's, or whose minister speaks. Hand-made general lists of English; lower-case lemmas. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What states do and people hardly: the subject of such a verb is a state. */
export const STATES_DO = words(`annex invade occupy blockade border export import expel ratify deploy mobilise mobilize nationalise nationalize devalue
redeploy recognise recognize besiege shell bomb`)

/** Steps towards others that a government's own voice announces: "Norland has invited Velia, its minister said". */
export const OWN_STEPS = words(`invite propose offer agree accept decide plan intend want hope seek pledge promise commit extend prepare expect
reject decline refuse welcome ready willing prepared open committed reopen lift release suspend sign submit`)

/** What states have: before these a possessor whose kind nothing else tells is a state ("Norland's foreign minister"). */
export const OF_STATES = words(`president minister premier chancellor king queen government parliament army military ministry troops forces capital ambassador
border borders economy airspace territory constitution independence sovereignty cabinet navy leaders leadership officials invasion annexation
coastline people population ports exports waters fishermen sailors soldiers diplomats embassy prisons coast warships gunboats currency citizens
islands envoys negotiators blockade troops airspace tariffs monarchy`)

/** Nouns beside a name that say it is a body's: "a newspaper, X,", "X, a rebel group,". */
export const BODY_NOUNS_BESIDE = words(`newspaper daily weekly tabloid magazine broadcaster channel network website agency company firm group union party
movement militia alliance coalition organization organisation charity nonprofit tanker bank brand maker automaker carmaker airline operator retailer
startup think-tank tank faction outlet paper frigate gunboat trawler vessel ship destroyer submarine carrier ferry yacht`)
