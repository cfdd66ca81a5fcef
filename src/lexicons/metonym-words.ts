/**
 * Words around a capital's name that tell the government from the city. Lemmas, lower case; written out for this
 * file from ordinary usage.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Prepositions after which a capital is a place. */
export const PLACING = words(`in at near into outside inside around across throughout via through downtown central greater northern southern eastern western suburban above beyond below`)
/** Verbs and nouns of motion: "to", "from" or "for" after them lead to a place. */
export const MOTION = words(`travel go come fly drive head return trip journey flight visit move arrive invite invitation rush march tour send dispatch deploy mission delegation summon recall bring take
 welcome host depart leave road train route way transport transfer bus convoy flee escape evacuate relocate walk run shuttle stopover pilgrimage back withdraw retreat mile kilometre kilometer km hour report broadcast speak advance
 hail originate distance north south east west far away direct deport extradite airlift ship export deliver carry escort commute migrate accompany push expedition voyage crossing pull home change shift switch meet gather team peacekeeper adjourn reconvene`)
/** Verbs whose object is the city itself. */
export const REACHES = words(`visit leave reach enter take hold lose control win hit bomb shell strike evacuate tour quit besiege encircle surround capture seize storm occupy rock shake target pound bombard attack raid retake liberate approach defend cross overrun recapture flee pummel blast watch choose pick prefer select favour favor suggest`)
/** What a city owns, and is made of. */
export const CITY_NOUNS = words(`street mayor airport suburb outskirt outskirts center centre resident subway metro skyline downtown district hospital square building neighborhood neighbourhood population university theater theatre museum station
 bridge river market hotel restaurant embassy stadium police school zoo cathedral church mosque synagogue park traffic weather time region area gate old east west north south port harbor quarter shelter apartment inhabitant people civilian commuter bar cafe court zone road oblast
 city capital heart elite marathon olympics film ballet stock exchange townhouse palace Green international`)
/** After these, "of" a capital is the city. */
export const CITY_OF = words(`outskirt outskirts north south west east city center centre suburb street mayor siege fall outside capture battle capital part half much region bombing shelling heart middle edge bishop archbishop patriarch university
 resident people streets most north-west north-east mile kilometre kilometer km hour bombardment skyline district airport control defence defense liberation occupation museum metro suburbs seizure encirclement all rest view treaty defenders`)
/** Nouns that, right after a capital, mean its government's people. */
export const GOVERNMENT_NOUNS = words(`government official leadership authority regime administration leader diplomat policymaker politician insider negotiator stance position ally`)
/** Participles after a capital and a hyphen that mean its government ("Moscow-backed"). */
export const GOVERNMENT_TAILS = words(`backed led controlled friendly allied imposed brokered installed appointed sponsored supported mediated aligned run approved proposed funded occupied drafted supplied trained held leaning ordered dominated orchestrated engineered`)
/** Predicates of a city, not of a government. */
export const CITY_VERBS = words(`lie sit wake sleep burn bustle sprawl awake stand`)
/** Participles that befall a city ("Kyiv was hit"). */
export const CITY_FATES = words(`hit strike bomb shell attack rock shake evacuate besiege surround encircle capture destroy damage flood locate pound target build found liberate bombard retake seize paralyze situate cover blanket rename`)
/** After these, "on" a capital is the city: "attacks on Kyiv". */
export const ASSAULTS = words(`attack strike assault march raid advance bomb bombing bombardment fire drone missile barrage rocket fall rain shelling descend converge focus offensive launch airstrike`)
/** After these, "on" a capital is the government: "pressure on Kyiv", "sanctions on Tehran". */
export const PRESSURES = words(`pressure sanction tariff impose call press lean demand urge embargo restriction levy duty strain influence prevail rely depend dependent reliant penalty curb pressurise pressurize insist push condition hold grip dependence leverage limit obligation burden`)
/** What a capital is taken or named as: "Rome as venue for the talks". */
export const CITY_USES = words(`venue host site location place setting base seat stop destination`)
