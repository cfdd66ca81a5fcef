/** Closed classes of English grammar that the shallow parser reads. Lower case. From any grammar of English. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const BE = words(`be am is are was were been being 's 're 'm`)
export const HAVE = words(`have has had having 've`)
/** Auxiliaries that carry modality. "'d" is would or had; the verb form that follows decides. */
export const MODALS = words(`will would shall should may might can could must ought 'll 'd wo ca`)
export const NEGATORS = words(`not n't never`)

/** Open an adverbial clause when a subject and verb follow. */
export const SUBORDINATORS = words(
  `if unless because although though while whilst whereas when whenever after before since until till once as lest provided
  where wherever given`,
)
/** Open a relative clause after a noun. */
export const RELATIVES = words(`who whom whose which`)
/** Open a complement clause after a verb, noun or adjective. */
export const COMPLEMENTIZERS = words(`that whether how why what`)

/** Verbs whose infinitive is done by their object: "asked Norland to withdraw". */
export const OBJECT_CONTROL = words(
  `ask invite urge order tell force allow press push persuade convince encourage require request call expect want warn
  advise beg compel enable permit authorise authorize instruct lead cause help pressure implore direct lobby summon
  appoint designate name elect`,
)

/** Verbs whose past form, alone after a noun and before a preposition, is a reduced passive ("talks held in", "aimed at"). */
export const TRANSITIVE_ONLY = words(
  `hold aim base mediate broker facilitate make give set annex occupy control attribute provide issue publish release
  propose launch impose draft host sponsor back support bring take detain seize capture abduct kidnap injure wound kill
  displace destroy damage hit schedule plan expect design intend send deliver sign involve concern include describe cite
  quote obtain see know call name title entitle dub locate situate station deploy surround follow address present put
  convey relay carry offer grant guarantee demand require ask reject refuse lead head organize organise use build own`,
)

/** Prepositions and particles that wink tags as ADP, SCONJ or ADV and that open a prepositional phrase before a noun. */
export const PREPOSITIONS = words(
  `of in on at by for from with without to into onto over under about against among amid amidst around between beyond
  through throughout during within toward towards upon across behind below above after before since until despite per via
  regarding concerning including following as than like near off out outside inside ahead besides along alongside because
  according`,
)

/** Verbs whose complement clause may come without "that": "said the offer stands". */
export const BARE_COMPLEMENT = words(
  `say think believe know hope suggest insist claim add note report argue warn feel fear expect acknowledge admit agree
  ensure understand confirm state maintain assert concede recall reply respond stress tell show mean see hear find learn
  announce declare promise pledge deny doubt suspect guess assume predict estimate reckon vow conclude indicate write`,
)

/** Nouns whose addressee is the one to act: "an invitation to Venn to travel", "pressure on Norland to accept". */
export const ADDRESSING = words(
  `invitation offer call appeal request demand order plea proposal pressure permission authority need chance opportunity
  deadline time obligation incentive warning instruction ultimatum advice`,
)

/** Nouns whose "that" says what they are about ("the demand that Velia withdraw"), rather than which one is meant. */
export const CONTENT_NOUNS = words(
  `demand claim fact news report hope fear belief view idea assertion allegation accusation assurance promise pledge
  warning statement suggestion proposal condition announcement admission argument assumption agreement bet case chance
  charge complaint conclusion concern confidence conviction danger decision declaration denial doubt evidence expectation
  feeling guarantee hint impression indication information insistence knowledge message notion opinion perception
  possibility prediction premise probability proof proposition question realisation realization reminder requirement risk rumour
  rumor sense sign signal speculation suspicion theory threat understanding worry reports rumours rumors claims fears hopes
  concerns signs allegations accusations assurances calls demands suggestions expectations`,
)
