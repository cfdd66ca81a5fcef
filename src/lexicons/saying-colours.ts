/**
 * Saying-verbs by the colour they give what they report. After the advice of public style guides (Wikipedia's "words
 * to watch": said and stated are neutral, claimed and asserted cast doubt, revealed and pointed out vouch for the truth)
 * and Recasens et al. 2013 (assertive and factive verbs). Lemmas, lower case. A verb in no list is neutral.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Cast doubt on what follows. */
const DOUBTING_SAYINGS = words('claim allege assert insist profess purport pretend aver')

/** Vouch for what follows. */
const ENDORSING_SAYINGS = words(
  'reveal note observe explain clarify expose demonstrate prove show remind underscore underline highlight illustrate recognise recognize realise realize',
)

/** Heat, ridicule or beg: they tell how the writer sees the speaker. */
const CHARGED_SAYINGS = words(`
  slam blast rip boast brag gloat crow rant rail rage rave fume thunder seethe lash whine whinge moan groan grumble scoff sneer snap snipe
  mock taunt trumpet tout gush bluster bellow bark shriek scream spew spout parrot plead beg implore lament decry deride lambast lambaste castigate berate
  savage excoriate vilify preach lecture hector harangue quip jibe gripe bemoan bleat bray prattle babble blurt drone mutter sob howl roar growl hiss
  admit confess skewer roast trash bash hammer pummel pillory ridicule sneer snarl huff sniff blather ramble regurgitate warble spin`)

/** Particles that make a plain verb a blow: "hit back", "lash out", "fire back", "tear into". */
const CHARGED_PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hit', words('back out')],
  ['fire', words('back')],
  ['shoot', words('back')],
  ['lash', words('out')],
  ['tear', words('into')],
  ['rip', words('into')],
  ['clap', words('back')],
  ['go', words('off')],
])
/** Particles that make a plain verb vouch: "point out". */
const ENDORSING_PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([['point', words('out')], ['make', words('clear')]])

/** Words that turn a coloured verb into a plain act: "insist on" demands, "plead guilty" is a court's term. */
const PLAIN_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['insist', words('on upon')],
  ['plead', words('guilty not no')],
  ['show', words('up off')],
  ['claim', words('responsibility victory')],
])

export type Colour = 'neutral' | 'doubting' | 'endorsing' | 'charged'

/** The colour of a saying by its verb's lemma and the word after it. */
export const colourOf = (lemma: string, next: string): Colour => {
  if (PLAIN_BEFORE.get(lemma)?.has(next) === true) return 'neutral'
  if (CHARGED_PARTICLES.get(lemma)?.has(next) === true) return 'charged'
  if (ENDORSING_PARTICLES.get(lemma)?.has(next) === true) return 'endorsing'
  if (DOUBTING_SAYINGS.has(lemma)) return 'doubting'
  if (ENDORSING_SAYINGS.has(lemma)) return 'endorsing'
  return CHARGED_SAYINGS.has(lemma) ? 'charged' : 'neutral'
}
