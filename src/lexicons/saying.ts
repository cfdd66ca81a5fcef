/**
 * Words that report what someone said, wrote, thinks or means to do, by the way they take their content.
 * Compiled from the communication and cognition classes of VerbNet (37.x, 29.5, 30.x) and FrameNet
 * (Statement, Telling, Questioning, Commitment, Request, Judgment_communication, Opinion), and newsroom style guides.
 * Lemmas, lower case.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Take a clause ("said that P", "said P", "whether P") and may carry a quotation. */
export const CLAUSE_VERBS = words(`
  say state announce declare claim argue add note assert affirm stress emphasize emphasise reiterate insist maintain
  contend explain suggest indicate signal confirm deny admit acknowledge concede warn caution predict forecast estimate
  reveal disclose report write tweet post remark comment observe recall remember complain allege testify swear vow pledge promise
  reply respond answer retort quip joke muse boast brag conclude reckon hint imply underline underscore highlight
  repeat clarify elaborate specify stipulate rule decree proclaim pronounce opine lament protest object
  agree counter interject concur continue advise propose recommend demand request urge ask inquire enquire wonder
  find show demonstrate prove believe think feel know understand hope fear expect assume suspect doubt worry
  realize realise recognize recognise see learn hear guess imagine mean read
  shout yell cry scream whisper mutter chant sing sigh laugh snap plead beg implore order instruct command
  threaten offer guarantee certify attest inform notify tell assure reassure remind convince persuade teach
  blog telegraph cable email mail text message relay convey communicate mention volunteer venture caveat advertise
  posit postulate speculate surmise theorize theorise profess avow avouch vouch submit plead aver charge accuse
  decide determine resolve rule judge deem calculate anticipate dispute question query
  exclaim explicate expound enthuse gush rave rant fume thunder rail moan grumble whine groan
  summarize summarise interpret stipulate discover notice point-out make-clear go-on quote cite`)

/** Strong speech: these alone make a direct quotation's cue, in either order with their subject. */
export const SPEECH_VERBS = words(`
  say state announce declare claim argue add note assert affirm stress emphasize emphasise reiterate insist maintain contend
  explain suggest warn caution predict reveal report write tweet post remark comment observe recall complain allege
  testify vow pledge promise reply respond answer retort quip joke muse boast conclude hint underline underscore
  repeat clarify elaborate specify proclaim opine lament protest object agree counter interject concur continue
  advise propose recommend demand urge ask inquire enquire wonder confirm deny admit acknowledge concede
  shout yell cry scream whisper mutter chant sigh snap plead beg implore order tell assure remind inform
  exclaim enthuse fume thunder moan grumble summarize summarise read think caution joke shoot fire begin finish note
  blog message email text venture volunteer declare lament rage gush crow muse reason offer counsel intone bellow roar`)

/** Take an addressee before the content: "told X that P", "assured X that P", "urged X to". */
export const ADDRESSEE_VERBS = words(`
  tell inform notify assure reassure remind warn caution advise instruct order command urge ask beg implore persuade convince
  promise teach brief press pressure encourage call invite challenge`)

/** Take an infinitive as content: "vowed to fight", "refused to confirm". */
export const INFINITIVE_VERBS = words(`
  pledge vow promise threaten offer agree refuse decline propose swear undertake volunteer plan intend want hope wish
  expect decide resolve ask demand request seek plead claim profess consent commit prefer
  urge order instruct tell advise warn encourage invite implore beg press remind call`)

/** Take a noun phrase as content: "rejected the offer", "confirmed the meeting". */
export const OBJECT_VERBS = words(`
  reject deny dismiss confirm condemn denounce criticize criticise praise welcome announce propose reiterate demand
  question dispute acknowledge admit support oppose back endorse defend decry deplore hail blame accuse slam blast
  describe call dub label term characterize characterise portray depict frame brand cast style
  reveal disclose allege cite mention discuss address stress emphasize emphasise highlight underline underscore outline
  predict forecast rebut refute rebuff disavow retract recant withdraw reaffirm repeat request offer pledge promise
  advocate recommend suggest report claim declare signal express voice approve favor favour prefer
  rule-out play-down lay-out set-out spell-out point-to refer-to allude-to`)

/** "described X as Y": verbs whose content is the object with its "as" phrase or a second noun phrase or adjective. */
export const DEPICTION_VERBS = words(`
  describe call dub label term characterize characterise portray depict frame brand cast style consider deem view see
  regard hail denounce condemn praise dismiss paint present treat cite interpret`)

/** Verb and preposition whose object is the content: "warned of", "called for", "accused X of". */
export const PREPOSITION_FRAMES: Readonly<Record<string, readonly string[]>> = {
  warn: ['of', 'about', 'against'],
  call: ['for', 'on'],
  accuse: ['of'],
  speak: ['of', 'about', 'out', 'against'],
  talk: ['about', 'of', 'up'],
  comment: ['on', 'about'],
  complain: ['about', 'of'],
  ask: ['for', 'about'],
  appeal: ['for', 'to'],
  refer: ['to'],
  point: ['to', 'out'],
  rule: ['out'],
  lay: ['out'],
  spell: ['out'],
  play: ['down'],
  allude: ['to'],
  hint: ['at'],
  respond: ['to'],
  reply: ['to'],
  react: ['to'],
  object: ['to'],
  agree: ['to', 'with', 'on'],
  disagree: ['with', 'on'],
  insist: ['on'],
  elaborate: ['on'],
  focus: ['on'],
  express: [],
  argue: ['for', 'against', 'about'],
  push: ['for'],
  press: ['for'],
  plead: ['for'],
  apologize: ['for'],
  apologise: ['for'],
  write: ['about', 'of'],
  think: ['of', 'about'],
  worry: ['about'],
  caution: ['against'],
  boast: ['of', 'about'],
  brag: ['about'],
  joke: ['about'],
  dream: ['of'],
  lobby: ['for', 'against'],
  vow: [],
  praise: ['for'],
  criticize: ['for'],
  criticise: ['for'],
  blame: ['for'],
  commit: ['to'],
  testify: ['about'],
}

/** Nouns that name a saying or a thought: "his claim that P", "a statement saying P", "reports of P". */
export const SAYING_NOUNS = words(`
  claim statement assertion allegation accusation warning report announcement declaration promise pledge vow threat offer
  proposal suggestion demand request call insistence argument contention prediction forecast estimate belief view opinion hope fear
  concern doubt suspicion expectation assumption conclusion finding remark comment complaint admission acknowledgment
  acknowledgement confirmation denial assurance guarantee reminder revelation rumor rumour speculation criticism
  plea appeal recommendation advice instruction order decision ruling explanation response reply answer question signal
  indication hint message letter note tweet post claim boast accusation idea notion sense feeling theory thesis
  testimony conviction commitment plan intention desire wish refusal reluctance rejection support opposition understanding charge
  observation caution objection reaction clarification interpretation assessment judgment judgement verdict vow oath word`)

/** Things that carry statements: as sources they are documents, not speakers. */
export const DOCUMENT_NOUNS = words(`
  report letter statement document memo memorandum communique communiqué declaration resolution text draft transcript
  filing lawsuit complaint indictment affidavit ruling order decree treaty accord pact agreement deal protocol charter plan
  study survey poll analysis paper assessment review audit dossier book article editorial column story piece
  email e-mail message note cable tweet post thread release notice bulletin advisory record file document readout
  website webpage page site blog headline caption transcript footage video recording tape log list data figures statistics
  chart graph table index estimate roadmap blueprint proposal bill law constitution manifesto platform account
  announcement dispatch communication leaflet poster sign banner slogan evidence intelligence briefing`)

/** Nouns for people and bodies that speak without a name. */
export const UNNAMED_NOUNS = words(`
  official source person people aide diplomat adviser advisor spokesman spokeswoman spokesperson representative negotiator mediator envoy
  officer soldier commander expert analyst observer critic supporter opponent resident witness lawmaker minister leader senator
  insider staffer member delegate delegation participant attendee lawyer attorney prosecutor investigator researcher scientist
  economist trader investor executive employee worker activist campaigner protester villager neighbor neighbour relative
  politician strategist pollster voter reporter journalist correspondent commentator pundit authority
  friend colleague ally voice figure circle doctor medic rescuer police firefighter survivor victim family parent student
  one some many several others most two three someone anyone nobody everybody both few`)

/** Bodies of text cited as a type, not on an occasion: what they "say" is no one's statement. */
export const ILLUSTRATIVE_NOUNS = words(`
  headline draft caption slogan chyron banner frame framing narrative trope cliché cliche version template coverage
  reader public audience joke saying proverb adage`)

/** "according to S" and its kin. Each is a word sequence. */
export const ACCORDING_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'eyes', 'of'],
  ['in', 'the', 'estimation', 'of'],
  ['in', 'the', 'judgment', 'of'],
  ['to', 'hear'],
]

/** Participles of "as reported by S", "quoted by S", "cited by S". */
export const RELAY_PARTICIPLES = words(`
  reported quoted cited carried published relayed broadcast seen obtained reviewed transmitted released posted issued
  distributed aired translated described suggested stated noted said put outlined explained confirmed indicated`)

/** Passives without a speaker: "is said to", "was reported that", "is believed to". */
export const IMPERSONAL_PARTICIPLES = words(`
  said reported believed thought understood rumored rumoured alleged claimed estimated feared assumed presumed suspected`)

/** Nouns for bodies that act and speak as one. */
export const BODY_NOUNS = words(`
  government ministry administration regime state country nation republic kingdom side party faction movement militia army military
  navy force company corporation firm bank court tribunal council committee commission board panel parliament congress senate
  assembly cabinet office department agency bureau embassy consulate delegation team campaign union federation alliance
  coalition bloc organization organisation group association foundation institute center centre university church school city
  police authority newspaper magazine outlet network channel station broadcaster daily website service media press
  presidency palace leadership opposition rebel insurgent separatist guerrilla junta community mission watchdog
  president premier chancellor king queen prince pope bishop governor mayor ambassador secretary minister chief head chairman chairwoman
  director general admiral colonel captain man woman guy boy girl member lawyer judge justice candidate nominee rival
  administration monitor regulator exchange club league cooperative firm syndicate host guest author writer historian professor
  scholar pastor priest imam rabbi owner founder manager coach player teacher driver farmer soldier veteran fighter hostage
  captive prisoner detainee refugee migrant protester republican democrat conservative liberal moderate hardliner loyalist
  ally partner mediator guarantor donor creditor lender buyer seller neighbour neighbor voter citizen public world west east`)

/** Verbs of thought, wish and intent: what they report was not said. */
export const THOUGHT_VERBS = words(`
  think believe feel know understand hope fear expect assume suspect doubt worry realize realise recognize recognise see learn hear
  guess imagine want wish plan intend prefer decide determine resolve consider deem regard view find mean seek anticipate remember`)

/** Verbs after which "to" and a saying-verb still report: "continues to insist on". */
export const ASPECT_VERBS = words(`continue begin start proceed go come keep use`)
