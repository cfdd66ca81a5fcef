/**
 * Word lists that tell what a clause of news asserts: verbs that add little, verbs of plain saying, verbs of
 * commentary, marks of first and repeated acts, of approximation and of firmness. Hand-made general lists of
 * English; all lower-case lemmas unless said otherwise.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that leave the act to their object or complement ("hold talks", "extend an invitation", "receive a reply"). */
export const LIGHT_VERBS = words(`
be have do make take give get hold carry conduct extend issue receive engage undergo see occur happen put bring come go
begin start continue remain keep include involve set send deliver place attend launch stage deal try attempt work
manage move help serve become seem appear tend plan intend expect prepare schedule agree_on perform undertake
announce declare reach conclude seal secure mark follow precede show allow let want wish hope like need use
`)

/** Verbs that say an act was done before; the act is their object ("reiterated its invitation"). */
export const REPEAT_VERBS = words('reiterate repeat renew restate reaffirm reissue re-extend resubmit')

/** Verbs of plain saying: the claim is what is said. Verbs of other cues (offer, threaten, reject) are acts themselves. */
export const PLAIN_SAYINGS = words(`
say tell state report note add explain remark comment mention observe describe claim assert maintain contend argue confirm
indicate reveal disclose stress emphasize emphasise underline underscore highlight reiterate repeat affirm reaffirm believe
think estimate predict expect acknowledge concede admit write post tweet quote cite announce declare point insist
according_to hint imply conclude find show know learn understand recall clarify signal deny speak suggest voice
`)


/** Verbs by which a writer interprets rather than reports, above all with a thing as subject. */
export const COMMENTARY = words(`
reflect underscore highlight underline represent expose symbolize symbolise exemplify illustrate signal signify mean suggest
raise pose carry characterize characterise serve shape define constitute embody complicate contribute influence reveal
demonstrate emerge depend appear seem remain deserve matter reinforce create play hinge mirror echo lend loom
`)

/** Nouns too general to be what a claim is about. */
export const GENERAL_NOUNS = words(`
thing way matter fact time day year month week part kind sort number lot side issue situation case point question
development moment effort process step role context path term basis level aspect approach sign word man
`)

/** Marks of a first act. Lower-case words or expressions as written. */
export const FIRST_MARKS: readonly string[] = [
  'for the first time', 'the first time', 'the first such', 'its first', 'their first', 'his first', 'her first', 'first-ever', 'first ever', 'unprecedented', 'never before', 'for the very first time',
  'has never before', 'historic first', 'a first for', 'without precedent',
]
/** Marks of an act done before, as written. */
export const REPEAT_MARKS: readonly string[] = [
  'again', 'once more', 'once again', 'yet again', 'not the first time', 'not the first', 'another time', 'anew', 'repeatedly',
  'a second time', 'for the second time', 'a third time', 'for the third time', 'time and again', 'as before', 'latest of several',
  'hardly the first', 'far from the first', 'previously', 'as it did', 'renewed',
]

/** Words before a number that make it a bound or an estimate. */
export const AT_LEAST = words('least more over exceeding upwards')
export const AT_MOST = words('most fewer less under up below')
export const ABOUT = words('about around roughly approximately nearly almost some circa estimated')

/** How firmly a cue stands behind its content: 1 a hint, 2 plain saying, 3 confirmed. */
export const FIRMNESS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1: 'suggest hint imply indicate signal speculate believe think suspect expect hope estimate float consider weigh mull',
    2: 'say tell state report note add write describe claim argue explain remark mention post',
    3: 'confirm announce declare affirm prove establish verify certify guarantee insist admit acknowledge',
  }).flatMap(([level, list]) => list.split(' ').map((lemma) => [lemma, Number(level)] as const)),
)

/** Words of doubt in the text itself, lower case as written. */
export const DOUBT_WORDS = words(`
may might could possibly perhaps reportedly allegedly alleged purportedly apparently seemingly likely unlikely potentially
potential unconfirmed supposedly rumoured rumored rumor rumour conceivably probable probably
`)

/** Words of English that carry no meaning of their own for comparing clauses. */
export const STOP_LEMMAS = words(`
a an the this that these those it its he she they them him her his their theirs our ours we us you your i me my who whom whose
which what where when why how and or but nor so yet if than then as at by for from in into of off on onto out over to toward
towards up upon with within without about above across after against along amid amidst among around before behind below beneath
beside besides between beyond down during except inside near outside past per since through throughout till until under via
be have do will would shall should can could may might must not no n't 's also just only even still already once very more most
much many some any such own same other another each every both either neither all few several there here now again further
however meanwhile while although though because whether one two it self himself herself itself themselves including according
amid despite ahead able like make take get give go come see include say tell state ask mr mrs ms dr
`)
