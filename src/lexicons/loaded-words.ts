/**
 * Words that colour a report: they judge, belittle, praise or heighten where a plain word would do. By part of speech.
 * Written for this project from the classes that studies of slanted news name (Recasens et al. 2013: one-sided terms and
 * subjective intensifiers; Hyland 2005: boosters and attitude markers; appraisal theory: judgement, appreciation) and from
 * the "words to avoid" of public newsroom style guides. Lemmas, lower case. No name of anyone or anything.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Judging, praising or heightening adjectives. */
export const LOADED_ADJECTIVES = words(`
  abhorrent abject abominable absurd abysmal aggressive alarmist amazing anemic anodyne apocalyptic appalling arrogant asinine astonishing
  astounding atrocious audacious awesome awful baffling baseless beautiful belligerent bellicose biased bigoted bizarre
  blatant bleak blistering bloated bloodthirsty blundering boastful bogus bold bombastic brainless brainwashed brave brazen breathtaking
  brilliant brutal brutish bumbling bungled calamitous calculated callous cartoonish catastrophic cavalier chaotic charismatic childish
  chilling clownish clueless clumsy comical complacent conniving conspiratorial contemptible contemptuous corrosive courageous
  cowardly craven crazed crazy creepy crippling cruel crushing cunning cynical damning daring deceitful deceptive decadent defiant
  delusional demagogic demeaning demented depraved deplorable deranged derisive desperate despicable despotic destructive devastating devious
  dictatorial dire disastrous discredited disdainful disgraceful disgraced disgusting dishonest dishonorable dishonourable dismal
  distasteful disturbing divisive dogged dogmatic doomed draconian dramatic drastic dreadful dreaded dubious duplicitous dumb dysfunctional
  egregious elitist embarrassing emboldened embattled epic erratic evil exaggerated exceptional excruciating explosive
  extraordinary extremist faint-hearted fake fanatical fantastic far-fetched farcical fascist fateful fawning
  fearmongering fearsome feckless feeble fervent fickle fierce fiery filthy flagrant flamboyant flawed flimsy foolish foolhardy forceful frantic
  frenzied frightening frivolous furious futile genocidal ghastly glaring glorious glowing gracious grandiose gratuitous
  greedy grim grotesque groundbreaking groundless gruesome gullible half-baked half-hearted hapless hard-hitting harebrained harrowing
  harsh hateful haughty heartbreaking heartless heavy-handed heinous hellish heroic hideous highhanded high-handed hollow hopeless horrendous
  horrible horrid horrific horrifying humiliating hypocritical hysterical idiotic ignorant ill-advised ill-conceived
  illogical immature immense immoral impeccable imperious impotent impressive inane incendiary incoherent incompetent incredible indefensible
  inept inexcusable infamous inflammatory inflated inhuman inhumane insane insidious insincere insolent inspiring insulting
  intolerable intolerant intransigent invaluable iron-fisted ironclad irrational irresponsible jaw-dropping jingoistic knee-jerk lackluster
  lackadaisical lame lamentable laughable lavish lawless lazy ludicrous lukewarm lurid mad magnanimous magnificent malevolent malicious
  maniacal manipulative marvelous marvellous masterful maximalist meager meagre mean-spirited meaningless mediocre menacing merciless
  mindless misguided monstrous monumental moronic murderous murky myopic naive naïve nasty needless nefarious negligent nightmarish
  noble nonsensical notorious noxious oafish obnoxious obscene obsessive obstinate odious ominous one-sided oppressive orwellian
  outlandish outrageous outsized overblown overbearing overheated overreaching overrated overzealous painful paltry panicky paranoid
  parochial pathetic perilous pernicious perverse petty petulant pitiful poisonous pointless pompous preachy precarious
  predatory preposterous pretentious principled profound propagandistic provocative puny puzzling questionable quixotic rabid racist
  radical rambling rancorous rampant ramshackle rapacious rash reactionary rebellious reckless refreshing regrettable relentless remarkable reprehensible
  repressive repugnant repulsive resounding revanchist revolting ridiculous rigged righteous rogue rosy rotten rude ruinous ruthless sadistic
  sanctimonious sappy savage scandalous scant scary scathing scornful scurrilous seismic self-congratulatory self-described self-inflicted
  self-proclaimed self-righteous self-serving self-styled selfish senseless sensational servile shadowy shady shallow sham shambolic shameful
  shameless shocking shoddy shrewd shrill sickening silly sinister skyrocketing slanderous sleazy slick slimy sloppy sly smug snide so-called
  sobering sordid sorry spectacular spineless spiteful splendid spurious squalid staggering stale stalwart startling steadfast stellar sterile
  stinging strange stridently strident striking stubborn stunning stupendous stupid suave sublime submissive subservient substandard subversive
  sullen superb suspicious sycophantic tainted tawdry tepid terrible terrific terrifying theatrical thin-skinned
  thorny thoughtless threatening tireless tone-deaf toothless torturous totalitarian toxic tragic traitorous treacherous treasonous tremendous
  trivial troubling trumped-up turbulent twisted tyrannical ugly unabashed unacceptable unapologetic unbelievable uncanny unchecked unconscionable
  uncompromising undeniable undemocratic undignified unfathomable unforgivable unfortunate ungrateful unhinged unholy unimaginable
  unjust unjustified unmistakable unpatriotic unprincipled unprovoked unrealistic unreasonable unrelenting unrepentant unruly
  unsavory unsavoury unscrupulous unseemly unserious unspeakable unsubtle untenable unthinkable untrue unwarranted unwavering unwise
  unworkable unworthy useless utter vacuous vague vain valiant vaunted venomous vengeful veritable vicious vile vindictive virulent visionary
  vitriolic vociferous vulgar wanton warlike warmongering wasteful weaponized weaponised weird whopping wicked wild wily
  wishful witless woeful wonderful worrying worthless wrong wrongheaded zealous bare-knuckle scorched-earth make-or-break
  much-vaunted much-hyped hard-won hard-nosed iron-willed hot-headed
  unnecessary endless obsessed outraged messy globalist alarming foul abusive fallacious recalcitrant rudderless intrepid unbridled snarky malignant
  feral xenophobic misogynistic anarchic venal wacky psychotic messianic formidable intemperate defamatory censorious triumphant implausible dystopian
  buffoonish melodramatic indisputable unbearable colossal raucous whiny quaint nauseating mythical leftist lefty evil-minded power-hungry
  trigger-happy cold-blooded double-faced two-faced self-defeating ham-fisted heavy-hearted thuggish boorish brash bullying cutthroat freakish godless
  narcissistic sociopathic hateful-minded untrustworthy perfidious mendacious hegemonic imperialistic colonialist propagandist
  archaic astronomical beleaguered berserk boneheaded cantankerous capricious cozy cosy crass crooked crude cultish daft debauched deluded demonic
  despairing despondent diabolical dimwitted disheartening disingenuous domineering dystopic eerie enviable exasperating execrable exorbitant
  exploitative extravagant fabled fatuous fearless fiendish flailing flippant fanciful gargantuan garish ghoulish giddy gleeful glib goofy graceless
  gutless gut-wrenching hackneyed heartfelt hare-brained heretical hilarious hotheaded humorless hyperbolic hyper-partisan ignoble imbecilic
  impassioned impetuous implacable inexplicable infantile infuriating inglorious iniquitous insipid insufferable invidious irksome jarring joyless
  kooky lecherous legendary lopsided loony lousy lunatic macabre malign manic maudlin miserable morbid muddled nutty obsequious overhyped
  overwrought pandering patronizing patronising peevish perfunctory phony phoney pious plucky preening puerile rabble-rousing race-baiting ranting
  raving regressive repellent rowdy scattershot screeching seedy self-aggrandizing self-important self-indulgent self-pitying senile shrieking
  simple-minded simplistic skittish slapdash smarmy snobbish soulless specious squeamish storied surreal swaggering tacky tarnished testy thankless
  titanic trashy trite uncivilized uncivilised unconvincing uncouth unctuous unforgiving ungodly unnerving unsettling unwieldy vapid vexing voracious
  wacko war-hungry washed-up wimpy wrathful zany miserly derisory red-faced world-class larger-than-life never-ending heart-wrenching soul-crushing spine-chilling
  earth-shattering game-changing`)

/** Boosters, attitude adverbs and sneers. */
export const LOADED_ADVERBS = words(`
  abjectly absolutely absurdly aggressively alarmingly amazingly appallingly arrogantly astonishingly astoundingly audaciously awfully
  baselessly belatedly bitterly bizarrely blatantly blindly bluntly boldly bravely brazenly brilliantly brutally callously carelessly catastrophically
  chaotically characteristically clearly clumsily conspicuously conveniently courageously cruelly crucially curiously cynically
  deceptively decidedly defiantly deliberately demonstrably depressingly desperately devastatingly disastrously disgracefully disingenuously dismally
  disproportionately disturbingly dramatically drastically dreadfully dutifully eagerly egregiously embarrassingly enormously
  extraordinarily extremely famously fanatically ferociously fiercely flagrantly fondly foolishly fortunately frankly
  frantically fraudulently furiously glaringly gleefully gloriously graciously gratuitously greedily grossly harshly hastily heartlessly
  heroically hideously hilariously hopelessly horribly horrifically hugely humiliatingly hypocritically hysterically
  ignorantly immensely immorally impressively inanely incessantly incomprehensibly inconveniently incredibly incredulously
  indefensibly indiscriminately inexcusably inexplicably infamously insanely insidiously insultingly intensely interestingly ironically
  irresponsibly laughably literally ludicrously luckily madly magically magnanimously maliciously manifestly massively meekly menacingly mercifully
  mercilessly merely miraculously miserably mistakenly mysteriously naively needlessly nefariously negligently nonsensically notoriously obediently
  obsessively obviously oddly ominously outrageously outright overwhelmingly painfully pathetically perversely plainly pointlessly
  predictably preposterously presumptuously proudly provocatively radically rashly recklessly regrettably relentlessly
  remarkably remorselessly ridiculously rightfully rightly ruthlessly sadly savagely scandalously selfishly senselessly
  shamefully shamelessly sheepishly shockingly shrewdly sickeningly smugly sneakily sorely spectacularly
  staggeringly starkly steadfastly strangely strikingly stridently stubbornly stunningly stupidly
  supposedly surprisingly suspiciously tellingly terribly terrifyingly thankfully thoroughly tirelessly totally
  tragically treacherously tremendously truly unabashedly unapologetically unashamedly unbelievably unconscionably uncritically undeniably
  understandably undoubtedly unequivocally unfathomably unforgivably unfortunately unhelpfully unjustifiably unquestionably unsurprisingly
  unwisely unwittingly utterly vastly vehemently viciously violently virulently wantonly weirdly wholeheartedly wildly
  willfully wilfully wisely woefully wonderfully wrongly zealously
  dangerously diabolically atrociously feebly worryingly unnecessarily unduly feverishly nakedly awkwardly incoherently gullibly perfidiously
  spitefully sinisterly dishonestly disgustingly mindlessly
  glibly gutlessly impetuously implacably infuriatingly patronizingly piously simplistically soullessly speciously unconvincingly unforgivingly
  vapidly voraciously crassly crudely damningly disconcertingly laughingly mockingly scornfully spinelessly valiantly wickedly`)

/** Nouns that name with contempt, alarm or glory what has a plain name. */
export const LOADED_NOUNS = words(`
  abomination absurdity agitator alarmism alarmist anarchist anarchy annihilation appeasement appeaser arrogance autocrat autocracy
  backstabber backstabbing barbarian barbarism barbarity bastard behemoth betrayal bigot bigotry blackmail blackmailer blasphemy
  bloodbath bloodletting bloodlust blowhard blunder bluff bluster bombast bombshell bonanza boondoggle boogeyman bravado bravery
  brainwashing brinkmanship brute buffoon buffoonery bully bullying bungling butcher butchery cabal calamity capitulation carnage
  catastrophe chaos charade charlatan chicanery choreography chutzpah circus clampdown clown clownery conman
  contempt courage cover-up coverup coward cowardice crackpot craze crony cronyism cruelty crusade crusader cult cynic cynicism
  darling debacle deceit defeatism defeatist defiance delusion demagogue demagoguery demon depravity desperation despot despotism
  deviance diatribe dictator dictatorship disaster disdain disgrace dishonesty dogma doom doormat double-dealing
  double-speak doublespeak drama drivel drumbeat duplicity dupe dystopia echo-chamber egomaniac egotism elitism elitist enabler enslavement
  evil evildoer excuse expediency fabrication facade façade fallacy falsehood fanatic fanaticism fantasy farce fascism
  fascist fearmonger fearmongering ferocity fiasco filth firestorm fiefdom flip-flop flop fluff folly fool foolishness fraudster freeloader frenzy furore fury
  gaffe gangster genius ghoul gibberish gimmick glory goon grandeur grandstanding greed grifter guise guru handwringing hardliner hatchet hate hatred havoc
  hawk heartbreak hegemony hegemon hell henchman hero heroism hoax hogwash horde horror humiliation hubris hype hypocrisy hypocrite hysteria
  idiocy idiot ignorance imbecile imperialism imperialist impostor incompetence indignity indoctrination infamy inferno insanity insolence
  insult intransigence invader irony jackboot jingoism junta juggernaut kleptocracy kleptocrat kowtowing lackey lawlessness lap-dog lapdog liar lie
  loser lunacy lunatic lust machination madman madness malice malevolence maniac manipulation marauder martyr masquerade mastermind mayhem
  megalomaniac meltdown menace mess miscreant mischief misdeed misery mob mockery monster monstrosity moron
  myth naivety naïveté narcissism narcissist narrative nemesis nepotism nightmare nonsense notoriety obfuscation obscenity obsession obstinacy occupier oligarch
  onslaught oppression oppressor optics orgy outburst outcry outrage overkill overreach pandering pandemonium panic paranoia parasite pariah patriot peddler
  peril perversion pettiness phony pillage ploy plunder pompousness posturing power-grab powerhouse pretense pretence pretext profiteer
  profiteering propaganda propagandist provocateur provocation pseudoscience puppet puppeteer quagmire quisling racist radical
  rage rampage rant ravings recklessness red-herring regime rhetoric ridicule ringleader rogue ruckus ruin ruse
  saboteur saber-rattling sabre-rattling sadist saga sanctimony savage savagery scam scapegoat scare scaremongering scheme schemer schism
  scoundrel scourge screed self-destruction sell-out sellout sham shambles shame shenanigans showdown sideshow slander slap slaughter sleaze smear smokescreen
  snub sordidness spat spectacle spin squabble stooge stooges stranglehold strongman stunt stupidity subjugation subterfuge
  swamp swindle swindler sycophant sycophancy tantrum theatrics thug thuggery tirade torment torrent totalitarianism traitor
  trap travesty treachery trickery triumph troll trope troublemaker trouncing tsunami tycoon tyranny tyrant upheaval uproar usurper
  vendetta vengeance venom victimhood victimisation victimization villain villainy vitriol wake-up warlord warmonger warmongering weakling witch-hunt
  woes zealot zealotry whitewash windfall bloodsucker pawn
  bureaucracy ego crap bullshit mania selfishness sneer whim hater minion mouthpiece figurehead huckster shyster busybody cesspool histrionics conceit
  gall foe cheerleader utopia chump platitude punditry blowback blitz barb infighting zeal wasteland ilk debauchery thievery grift demonization fakery
  hotbed doomsayer deceitfulness debasement denigration degradation mentality euphemism orthodoxy tribalism specter spectre leftist globalist warpath
  bluffing perfidy mendacity cowboyism gunboat victimizer fearmongers plutocrat toady flunky sycophants appeasers cronies tinpot mercilessness
  ruthlessness shamelessness
  apologist baloney brat brouhaha bugbear caricature cesspit copout crank creep crook deadbeat denier denialism denialist diktat dimwit
  doublethink dread dreck dunce eyesore fanboy fiend flak flattery foot-dragging freak frivolity garbage glitz groupthink gullibility handout
  hellhole hullabaloo hysterics ineptitude inhumanity invective jackass jerk jibe junket knave kook laughingstock lickspittle loon maelstrom
  malarkey martyrdom meanness misogynist misogyny mudslinging nincompoop nitwit no-brainer nutjob oaf overlord patsy pipedream poppycock
  prank profligacy psychobabble psycho psychopath quackery rabble ravages rot rubbish schadenfreude servility shill showboating simpleton
  slime slugfest slur smugness snob snowflake spite squalor stupor tailspin tatters tomfoolery torpor trainwreck trickster twaddle upstart
  vanity vermin vulture warhawk weasel whining whinger wimp witchhunt xenophobe xenophobia yes-man zombie handmaiden clickbait grandstander
  blame-game finger-pointing`)

/** Verbs that sneer, cheer or strike where a plain verb would do. */
export const LOADED_VERBS = words(`
  annihilate appease assail backpedal backstab badger badmouth bamboozle bankroll bash beg belittle berate
  betray blackmail blame blast blather bloat blunder bluster boast botch brag brainwash brandish browbeat brutalize brutalise bully bungle butcher cajole
  capitulate castigate cave chastise cheat cheapen chide clamor clamour clobber coddle coerce collude concoct connive conspire corrode cower cripple
  crow crucify crush dazzle debase deceive decimate decry defame defang defile degrade demean demolish demonize demonise denigrate deplore
  deride desecrate despise devastate devour disgrace disgust disparage disrespect dither dodge doom downplay dupe
  embarrass embolden emasculate enrage enslave entrap espouse eviscerate exaggerate excoriate extol extort
  fawn feign feud fixate flaunt flip-flop flout foist foment fret fume gaslight ghost gloat glorify gobble goad grandstand grasp grope grovel gush harangue
  harp hobble hoodwink hound huff humiliate hurl hype impale impugn indoctrinate indulge infest infuriate insinuate insult
  intimidate inveigh kowtow lambast lambaste lampoon lash lecture lied loathe malign
  masquerade meddle menace mislead mock muddle nag nauseate obfuscate obliterate obsess ooze ostracize outfox outrage outwit
  pander parrot peddle pillory plague plunder politicize politicise pontificate posture pounce prattle preach pretend
  prey profiteer propagandize pummel quibble rage ramble rant rationalize rave regurgitate
  relish revel revile ridicule rig rile rip rubbish rubber-stamp ruin salivate savage scaremonger scapegoat scheme scoff scold scorn scramble seethe
  shackle shame shirk shoehorn shred shriek shun skewer skyrocket slam slander slaughter smash smear smirk smother sneak sneer snub
  spew spout spurn squash squirm stifle stigmatize stoke stonewall strangle strong-arm stumble subjugate subvert suffocate sully swindle swagger
  taunt terrorize terrorise thrash throttle torpedo tout trample trash traumatize trick trivialize trivialise troll trounce trumpet unleash unravel
  usurp vanquish vaunt victimize victimise vilify wallow weaponize weaponise weasel whine whitewash wreak yelp
  terrify blacklist flail bloviate dehumanize dehumanise bicker hamstring embroil dishonor dishonour repulse abase yap bludgeon sandbag wallop
  lurk radicalize radicalise polarize polarise cheerlead whimper agitate rot haunt gloss fleece cudgel
  abhor aggrandize antagonize antagonise befoul begrudge besmirch blindside carp cavort condescend contrive crave deify delude
  demoralize demoralise despair enthrall exasperate flounder flop fumble glamorize glamorise gripe hobnob hoard hustle idolize idolise infantilize
  jeer kneecap lionize mangle manhandle mollycoddle neuter nitpick overhype overplay overreact patronize patronise reek romanticize
  romanticise sanitize sleepwalk shill skulk slobber snivel spoon-feed steamroll steamroller strut sulk swoon tiptoe toady unhinge vacillate
  waffle wangle warp wheedle yammer yank`)

/** Phrases, as lower-case words in order. */
export const LOADED_PHRASES: readonly string[] = `
  so called|lash out|lashes out|lashed out|lashing out|hit back|hits back|double down|doubled down|doubles down|doubling down|at all costs
  under the guise|war machine|witch hunt|smoke and mirrors|smoke screen|house of cards|slap in the face|stab in the back|stabbed in the back
  kick the can|cave in|caved in|sold out|sell out|bow to|bowed to|bowing to|shoved down|ram through|rammed through|rubber stamp|puppet government
  puppet state|proxy war|blood money|iron fist|dog whistle|fever pitch|fever dream|moral bankruptcy|morally bankrupt|banana republic|show trial
  kangaroo court|rogue state|evil empire|failed state|terror state|peace at any price|dead on arrival|out of touch|off the rails|in tatters
  in shambles|beating the drums|drums of war|saber rattling|sabre rattling|blank check|blank cheque|pipe dream|crocodile tears|wake up call|power grab
  land grab|shakedown|arm twisting|strong arm|gun to the head|under siege|bending the knee|bend the knee|red herring|fig leaf
`
  .trim()
  .split(/[|\n]\s*/)
  .map((phrase) => phrase.trim())
