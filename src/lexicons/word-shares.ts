/**
 * How common ordinary English words are in news: the share of articles that use a word (by lemma, lower case),
 * in bands. Counted over 1,180 news articles of 1989 to 2017 (the texts of PolNeAR 1.0 and of TimeBank and AQUAINT);
 * words mostly written with a capital are left out, and so is all that fewer than eight articles use: a word that is
 * not listed is rare.
 */
type Band = {
  /** Share of articles, 0 to 1. */
  readonly share: number
  /** Separated by spaces. */
  readonly words: string
}

const BANDS: readonly Band[] = [
  {
    share: 0.8655,
    words:
      'a an and as at be but by do for from have he in it not of on say that the this to who with',
  },
  {
    share: 0.5656,
    words:
      'about after all also can go his i if make more one or out people president presidential state than their there ' +
      'they up we what when which will would year',
  },
  {
    share: 0.4157,
    words:
      'against back because before call campaign candidate come could country day democratic even first former get good ' +
      'her him how include into its just know last like many most no now only other our over party see she show so some ' +
      'support take tell them think those time two want week while you',
  },
  {
    share: 0.2963,
    words:
      'according add among any ask attack become being between big both change continue down during election find give ' +
      'group help hold issue lead leader leave long look may million month much national need nominee off own part plan ' +
      'point policy political primary question report right run secretary should since speak still then thing three ' +
      'thru try use very vote voter way well where win work',
  },
  {
    share: 0.2012,
    words:
      'again ago already another appear around base begin believe bring business case chief clear close comment company ' +
      'debate decision director earlier early effort end every expect face fact fall family far federal few fight focus ' +
      'follow force four general government great here high home hope interview job keep large late law least less life ' +
      'likely little lose lot major man me mean member might money move my name never next night nomination note number ' +
      'offer official old past pay percent place poll problem public put race raise real recent record release remain ' +
      'same security seek seem senator set several share something start statement strong such suggest supporter talk ' +
      'ted term these though too top turn under us whether why world write yet',
  },
  {
    share: 0.1416,
    words:
      'able across act action address administration agree allow almost along announce argue away bad behind billion ' +
      'break build care chairman challenge charge city claim community concern conservative consider contest control ' +
      'convention court create cut deal decide decline describe despite different draw each economic email enough event ' +
      'ever executive fail feel five foreign free front future governor grow hand happen hard head himself history hour ' +
      'however idea important increase interest kind later let line live low majority matter medium meet meeting ' +
      'message must nation nearly office often once open order organization others outside person personal play ' +
      'politics position power press private provide push rally reach really reason receive recently represent respond ' +
      'response result return rise rival role rule second send serve service side sign six small speech spend stand ' +
      'stop system third today together tweet until view war whose without woman young your',
  },
  {
    share: 0.0997,
    words:
      'account accuse actually adviser ahead aide air ally although always answer anyone anything appeal approach ' +
      'attempt attention bank battle benefit bid billionaire black board border buy candidacy capital carry caucus ' +
      'cause chance child choice choose cite class college common compare conduct conference congressional cost course ' +
      'criticism criticize crowd current decade declare defend delegate deliver dollar drive drop economy eight either ' +
      'elect endorse enter especially establishment everyone experience explain favor fear field figure final financial ' +
      'firm friend fund further gain ground half health hear hit host immigration income information instead ' +
      'international join justice key kill largely leadership legal level liberal list loss manager mark market middle ' +
      'military moment morning movement near nothing opportunity oppose particularly pass pick pledge police politician ' +
      'possible potential presidency price process program promise prove quarter rather refer refuse remark reporter ' +
      'request require risk runner school sell senior short significant similar single social someone soon spokesman ' +
      'staff stage stay step stock story strategy struggle super sure target tax team television terrorist thousand ' +
      'threat tie total tough toward trade trail understand value victory video vise watch within word worry wrong',
  },
  {
    share: 0.0714,
    words:
      'ability above accept access acknowledge activist ad additional advantage advocate african age agency agenda ' +
      'agreement aim amount analyst appearance area argument associate attorney audience average avoid ballot ban bear ' +
      'beyond block book broad building cast cent central certain certainly citizen civil complete contrast ' +
      'conversation count cover crisis critical date death deep defeat defense demand deny detail determine die ' +
      'difference difficult direct directly discuss district divide document donor dozen earn easy effect else ' +
      'endorsement ensure entire estate everything evidence example expand expert express father fellow file finally ' +
      'fire form forward game global goal growth gun guy hall handle herself hundred husband identify immediately ' +
      'immigrant impact increasingly independent indicate individual industry influence insist investigation investment ' +
      'involved itself judge lack lawyer learn lie link local longer love maintain margin mass measure mention mind ' +
      'minority minute net network nine nominate officer operation opinion opponent opposition page path percentage ' +
      'perhaps period popular powerful prepare present pressure presumptive prevent previous previously probably ' +
      'professor project proposal propose protect protest publicly quickly radio rate read ready reality reduce reflect ' +
      'reform register reject relate relationship repeatedly respect rest reveal rhetoric room sale schedule secure ' +
      'self sense series serious server seven shift shoot shot simply sit situation son source special spending stake ' +
      'standard star strength subject success summer surprise survey terrorism test themself town true urge violence ' +
      'visit voice voting wait whole whom wife willing winner worker',
  },
  {
    share: 0.0486,
    words:
      'abortion achieve activity addition admit advance affect afternoon agent aggressive alone anger angry ' +
      'announcement apparently approval approve arm arrive article assault asset assume attend author authority ' +
      'available beat below bit blame blast boost businessman camp capture car career cash catch century chair check ' +
      'clearly climate closely closer coalition commit commitment communication compete concerned conclude condition ' +
      'confirm conflict connection contender contribute controversy core corporate couple credit crime criminal critic ' +
      'currently damage dangerous datum daughter dead debt degree democracy demonstrate design develop development ' +
      'direction discussion dismiss division door double doubt due earnings echo edge education effective effectively ' +
      'electorate embrace emerge employee encourage energy enforcement engage estimate evening eventually everybody ' +
      'exactly exist expectation extend eye fair familiar fast favorite feature fill finance finish fly foot freedom ' +
      'fuel fundraise gather generation grant hate hearing heart highlight hire huge human hurt id ignore illegal image ' +
      'improve incident inside instance institution intelligence intend introduce investigate investor kid labor land ' +
      'language launch lawmaker lawsuit lay leading lean legislation letter listen longtime main maker manage ' +
      'management massive match material maybe mayor meanwhile miss mistake moderate mogul mostly mother multiple ' +
      'necessary negative neither newspaper nobody none nor offering online opening operate organize overall paper ' +
      'parent participate particular partner peace performance phone piece platform plus politically poor population ' +
      'pose positive possibility practice praise predict pretty principle priority produce product profile profit ' +
      'progressive promote prompt prospect publish pull purchase pursue quite quote radical range rating recall ' +
      'recognize refugee regard region relative religion rely remember repeat representative research reserve resource ' +
      'responsible retired revenue review rich roll root roughly safe save season seat secret shooting site solution ' +
      'somebody sometimes sort sound specific split spokeswoman spot stance standing status stick strategist strike ' +
      'strongly student study style succeed successful survive swing threaten throughout throw tone track trading ' +
      'traditional travel treat trip trouble trust truth twice ultimately unlikely veteran victim vow wage wake walk ' +
      'warn wave wealthy weapon website weekend welcome whatever wide widely wing yes yesterday',
  },
  {
    share: 0.0338,
    words:
      'abroad absolutely accusation acquire active adopt advice advise affair afford aid alleged alternative ambassador ' +
      'amid amp analysis annual anonymity anybody apparent apply appoint armed arrest assert assure attract award ' +
      'backer background bar basis beginning behalf behavior best better birth blow blue body bomb bombing bottom boy ' +
      'brief brother budget campaigning card celebrate champion channel cheer church clash classified closing collapse ' +
      'colleague com combat combine coming commander commercial communist competitive complain completely computer ' +
      'conclusion condemn confident connect consequence constitutional contain contribution controversial convince ' +
      'correct coverage cross crucial culture cycle danger deeply define delay denounce depend deputy deserve destroy ' +
      'diplomatic disclose dispute doctor dominate donation drug easily eliminate elite elsewhere embassy emphasize ' +
      'enemy enjoy enthusiasm environment equal era error establish exit expose extreme extremely factor failure faith ' +
      'false fan feeling female fifth filing fine fit fix flag flee floor folk follower food formally found founder ' +
      'fourth fraud friendly frustration fully funding gap gas generally generate giant growing guard happy headline ' +
      'headquarters heat heavily heavy highly hopeful hotel imagine importance impose impossible indeed initial insider ' +
      'inspire insult insurance interested invest invite involve joint journalist judgment jump knock lady left legacy ' +
      'liar lift light limit limited loan lock lower mainstream mate mile minimum mission model modern momentum murder ' +
      'narrow nationally nationwide natural necessarily negotiate neighborhood notion nuclear obtain obviously occur ' +
      'oil onto option otherwise outcome outsider outstanding overseas oversee owner panel park per perform personally ' +
      'persuade photo picture plane plant pollster populist potentially prefer presence privately professional progress ' +
      'prominent promising property prosecutor protection protester proud qualify quality quick racial racist rank ' +
      'reaction realize red reference regular regularly regulation relation relatively religious remind remove replace ' +
      'reply reputation resident responsibility reverse revolution road round ruling safety scale scandal scene score ' +
      'scrutiny search sector seize select separate seriously session shake shape shareholder sharp shock shortly ' +
      'signal simple size slam slightly slow smart socialist society solid specifically spread spring staffer station ' +
      'strategic stretch suffer suggestion suit superdelegates suppose surge surrogate suspect table tactic tap task ' +
      'technology temporary ten tend territory thank thanks ticket tight title tonight topic touch tour train trend ' +
      'troop truly turnout type unclear undermine underscore unit unite unity unless unusual update upon usually ' +
      'various vast version via violate violent virtually volunteer warning water weak wear wish witness wonder working ' +
      'worth zero',
  },
  {
    share: 0.0236,
    words:
      'abandon abuse acquisition actor actual adult advocacy affiliate aggressively airport allegation alliance anxiety ' +
      'anymore apart apologize applaud appropriate arab aside assessment assistance attribute authorize aware badly ' +
      'balance barely barrier basic basically battleground belief bet bipartisan birther boast bond boo brand bridge ' +
      'broadcast broker cable careful caution celebrity challenger chamber chant character circle circumstance ' +
      'citizenship clinch coast code collect color column competition complaint complex complicate composite ' +
      'comprehensive compromise confidence confront congressman consistent construction consult consultant consumer ' +
      'contact content contested contract contributor corporation counter crack crazy credibility critique crush ' +
      'cultural custody customer deadline deadly deficit demographic deploy deport deportation detailed devote digit ' +
      'digital diplomat disagree disaster discover display distance diverse dividend divisive dog domestic donate draft ' +
      'dramatic dream duty eager economics economist editorial electoral element eligible emotional enormous ' +
      'enthusiastic entirely environmental erupt essentially except exception expansion expense expensive exploit ' +
      'extent extraordinary extremist facility fairly favorable fee feed fighter film flat flight flip flood flow ' +
      'following forget forth fortune forum french frequently fresh frustrated fun fundamental fundraiser gathering gay ' +
      'gender grab graduate grass guarantee guess guest hack handful hang hardly harm harsh hedge hell hide historic ' +
      'holder honest honor hostile hot household identity ideology immediate incite independence industrial inequality ' +
      'influential infrastructure initially initiative injure intense intent intention internal invasion investigator ' +
      'involvement joke josh justify knowledge label laugh leak lesson leverage liberty lobby location loom loud male ' +
      'mandate marriage math medical mock modest moral mount movie myself narrative nature negotiation neighbor ' +
      'neurosurgeon neutral newly nice normal northern notice numerous odds offensive officially oh ongoing operative ' +
      'original outlet overwhelming overwhelmingly pace pack partisan partly payment perfect permit perspective pitch ' +
      'pivot player please plenty poise popularity portray possibly poverty preferred prior prison probe proceed ' +
      'production provision purpose racism rare react recession recognition recommend refusal regardless regime ' +
      'regional registration relief reportedly requirement resign resolution resolve retain rock route rush sanction ' +
      'science scientist scramble sea seemingly segment sensitive sentence sentiment serial settle sex shout showing ' +
      'shut signature significantly skeptical skill slip smile soldier solve somewhat space sponsor spotlight square ' +
      'stark store stream strengthen stress stuff stump substantial suddenly sue supply surprising surround suspend ' +
      'sweeping takeover teach teacher tear telephone temperament tension tenure terrible terror theme theory thought ' +
      'thus tomorrow tool totally tout tragedy transaction transform transition trial trigger typically unable ' +
      'understanding undocumented unemployment unfair unify unknown unlike upcoming upset variety vehicle venture vet ' +
      'violation vision vulnerable weakness wealth weigh whoever widespread wind withdraw wound yield',
  },
  {
    share: 0.0168,
    words:
      'absolute accelerate acceptance accompany accomplish accord achievement admission advertising afraid alarm align ' +
      'alive allege allegedly allegiance alongside ambitious anchor annually anticipate anywhere applause application ' +
      'appointment appreciate arena arrangement array aspect assertion assign assist assistant asylum attendee attitude ' +
      'await baby backing band banker banking bash bearer beating belong bias bind bloc blunt boat bold bolster boss ' +
      'box brain breach breakfast briefly broadly burden burn bury bus calculate calendar camera cancel cap capable ' +
      'capacity capitalize carefully category centrist ceremony chain chairwoman chaos chapter cheap chemical civilian ' +
      'classic clean client clinic clip coal collar collective comeback comfortable command commanding commissioner ' +
      'comparison compelling competitor concede concrete confrontation consensus consistently constant constituency ' +
      'contradict conventional convert convict conviction cooperation coordinate corner counsel crash creation ' +
      'credential credible cry curb currency damaging dark decisive declaration dedicate definitely delegation ' +
      'demonstration departure desire desperate determination devastating developer dictator differ difficulty diminish ' +
      'dinner disagreement disclosure discrimination distribute diversity downtown drag dress driver dump dynamic ease ' +
      'eat elevate emergency emphasis employ employer employment empty enable encounter enforce engagement engineer ' +
      'entity entrepreneur episode equipment equity equivalent es ethnic evangelical eve everywhere exact exceed ' +
      'execute exercise exile expire explanation extensive extra factory famous famously faster fate fault fierce ' +
      'finding firearm fiscal footage forecast formal formidable frame frankly function fundamentally garner genuine ' +
      'girl glass golf gross guide guilty hail halt hatred healthy hero hint historically homeland hometown horrible ' +
      'hospital housing ideological ill illegally implement implication imply import improvement incumbent indict ' +
      'inevitable inner innocent inquiry insurgent interesting investigative invoke jail judicial kick killer killing ' +
      'kitchen legislative legitimate lengthy liability libertarian literally lobbyist loophole loser loyal lynch ' +
      'machine magazine mail manufacturer manufacturing map massacre matchup meantime membership memo memorial memory ' +
      'method migrant militant mine minus misogynist missile mix mixed mobilize moderator mom monitor moreover motivate ' +
      'music narrowly native nearby nervous nightclub nonetheless notable obligation observer obstacle obvious occupy ' +
      'offset okay openly opposite optimistic organizer ought outline outreach overcome overhaul overlook overturn owe ' +
      'pact pain paint pair partial participant passion pattern pause peak pending perceive perception permanent ' +
      'personality personnel phase phrase pic pile planet planning plot pocket polarize portion pour pray preference ' +
      'preserve prevail primarily procedure proceeds proof prosecute prosecution provider punch punish quiet quit rail ' +
      'rampant ranking rapidly re-election realistic reasonable rebuild recommendation recover recovery recruit ' +
      'reduction regret reiterate reluctant remaining reminder renew repeal rescue resist resistance resonate ' +
      'respectively restaurant restrict restriction restructuring retail revelation reward rid rifle rig rip rising row ' +
      'running rural sad satisfy saving scare screen selection sexual sharply shed ship shirt shore sick sideline sight ' +
      'similarly sink sister sizable soft somehow sorry soviet spark speculation speed spirit stability statewide steal ' +
      'steel steep stem stir straight striking string structure subsequent successfully successor sum summit surface ' +
      'sway sweep switch tackle tally tank tech temporarily tender testify testimony theater therefore thinking tighten ' +
      'tired tradition training transcript transfer transgender translate treatment tremendous trillion troubled truck ' +
      'tuition turmoil typical ultimate uncertainty undecided unfit unfold unique universal unprecedented urban user ' +
      'usual vacation valuable venue viewer visa vital volume vulnerability warrant waste weekly weight wild ' +
      'willingness window winning worldwide wrap writer xenophobe yell yourself youth zone',
  },
  {
    share: 0.0117,
    words:
      'a-share academic accomplished accomplishment accurate actively adapt adjust admire adversary affirm airwave ' +
      'alienate alter amass amazing ambition amnesty anniversary anti-abortion anti-establishment anti-immigrant ' +
      'anytime anyway apartment art assail assemble assess assumption assurance attacker auto awkward backlash bag ball ' +
      'bankruptcy bare bargain bearing beautiful beer bench bent besides betray bigotry bin bitter blood bomber borrow ' +
      'bother boycott branch briefing bright brush bullet bully busy cancer capability carbon careless casino cautious ' +
      'ceiling celebration cellphone cement chaotic characterize charity childhood chip circulate clarify clarity climb ' +
      'cling co-founder collection columnist combination comfort communicate compel compile compliance comply compound ' +
      'concession confidential congratulate conscience conservatism considerable consideration consolidate conspiracy ' +
      'constantly contend contention contentious context continent contractor contrary convertible convincing cook cool ' +
      'cooperate copy correspondent corrupt corruption costly counterpart coup crew dad database decent decry deem ' +
      'defensive definition defy deliberately demonstrator deprive depth description desk destruction differently dig ' +
      'diplomacy disappear disappointed disappointment disastrous discount discourse discovery disgrace dismantle ' +
      'dispatch disqualify disrupt distant distinction distinguish distraction divorce dominant don doom downplay ' +
      'downturn drama earth educated eighth elaborate elder electronic embarrassing emission empire empower en enact ' +
      'endure energize engaging enhance enterprise entertainment entitle entry equally erode escalate escape escort ' +
      'essential eventual evil examine excellent excessive exclusive exclusively existing explode explore explosion ' +
      'export extension fade fake fare fashion fatal favorably fence feud financing finger firing flawed float football ' +
      'forceful forcefully ford foreigner foster founding fracking freely freeze frequent frontrunner galvanize gang ' +
      'generous gift given glad gonna govern grade gradually grassroots greet hacker hair hammer haul heated heel ' +
      'heritage hey highway hike historical hole holiday homicide hopefully horse hostility hurdle ice icon ideal ' +
      'ignorant impress impression impressive inability incentive incredible incredibly index indication indictment ' +
      'inevitably informed inject inspector institutional instruct integrity intellectual intensify interaction ' +
      'interrupt intervene isolate item jet jury lag lament landmark landscape landslide lash lasting legalize ' +
      'legislator legislature lend lender length license lifetime likelihood liken living load locate loose loudly ' +
      'lunch luxury magic mainly manner marketing married master meaningful mental mere merely merger mess midnight ' +
      'minded minor mirror mishandle mocking mood mortgage mouth nasty nationalist neighboring nevertheless nonprofit ' +
      'norm normally nowhere nurse object objection objective occasion occasionally offense ok op operator opt optimism ' +
      'ordinary originally ourself outlook outrage outrageous outright over-the-counter overnight oversight ownership ' +
      'package painful painting panic parallel participation passage passionate pastor payer peaceful peer penalty ' +
      'persistent petition pharmaceutical philosophy photograph physical physician pivotal plain plead pleased plunge ' +
      'podcast politicize pool pop potent pound prayer precedent precinct prediction premium presume principal print ' +
      'prisoner proceeding proclaim producer profound prohibit projection propaganda propel proper properly proponent ' +
      'prosperity province provocative pundit qualification quarterly quietly quo racially raid ramp rapid rapist ' +
      'rarely rattle reader reading rebuke reception reckless reconsider recount reelection refrain regulator rein ' +
      'reinforce rejection relevant reliable relocate remarkable replacement researcher resignation resort respondent ' +
      'restore resume retirement revive revolt revolutionary ring risky robust routinely rumor sacrifice saying ' +
      'scenario scope script seal section separately settlement severe sexism shaped sheet shell shield shop shrink shy ' +
      'significance silence silver sing sitting sixth skepticism sky slash slaying slim slogan slot slowly sniper soar ' +
      'soil sole solidarity somewhere song sooner sophisticated soul speculate spin sport spur squeeze stack stall ' +
      'steadily steady steer stiff strain strict stride strip stronghold stumble stunning stupid submit subsidiary ' +
      'substantially substantive suburb sudden superdelegate supplement supportive surpass surprisingly suspicion ' +
      'sustain symbol sympathy tariff taxpayer technical teenager televise testing thin threshold thwart tide timing ' +
      'tiny tip toss towards tracking traditionally traffic tragic transparency transparent trap treaty tree triumph ' +
      'tube tune twenty ugly unacceptable uncertain uncle undercut underdog underestimate unfortunately unleash ' +
      'unpopular unpredictable unqualified unusually unveil upper urgency vastly versus viable vice-presidential vie ' +
      'virtue vocal wag warm weaken welfare wildly withdrawal withhold wolf worst yard',
  },
  {
    share: 0.0084,
    words:
      'aboard absence absent absurd accession accident accountability accountable acre activism actress adequate ' +
      'adjustment administer administrator advertise affection affiliation aftermath afterward aircraft airline aisle ' +
      'alike altogether amplify answering apology arrange arrival articulate aspiration assassination assignment ' +
      'attendance attractive audio audit authoritarian awful backfire bail bailout balanced basketball batch bathroom ' +
      'beam benchmark beneficiary beside biased bidding biography bite bless blog bloody boom borrowing bounce bow ' +
      'brace brag brash brave breakthrough broaden bruising brutal bubble buck bulk bump bunch burning buyer calm ' +
      'campus captain carpet carrier cartel carve charitable charleston charter chat civic classification clearance ' +
      'click clock closure clothes co-host coffee comedian commentary commentator comparable concept concert condolence ' +
      'confirmation confused consequential constitute contemplate continued convene conversion cooper cop courage ' +
      'crackdown craft crowded crude custom dance dawn dealer dealing debenture decisively deck default defender defer ' +
      'defiant deflect delete demise denial dent depart dependent deposit derail deride descend descent desert ' +
      'desperately deter detractor device dial dictate dilemma dip dire disabled disappointing disavow discipline ' +
      'discredit discriminate disease dislike displace disproportionately disrespect disruption dissent distract ' +
      'distribution documentary dominance dramatically drown dub dubious duck ear economically efficient embargo embody ' +
      'endless engineering enthusiastically envision equality erase ethnicity evaluate evenly everyday evident evolve ' +
      'excess excited excitement exclude excuse exhibit existence expertise explicitly explosive expression extremism ' +
      'fairness fallout farm fat favorability fed fiction fiercely finalize firmly fitness flank flaw flexibility ' +
      'flower flurry foe fold forefront foremost forge fossil fraction fracture friendship fringe fulfill funny garland ' +
      'gear gentleman gesture glimpse globalization goer going graduation grandchild grandfather grandmother grasp ' +
      'grave greatly greed grim gubernatorial guideline handling hat headache heed heighten helm helpful herald ' +
      'historian holding honestly honesty horrific horror hub humanitarian hunt hypothetical ideologically illustrate ' +
      'immunity importantly inaccurate inappropriate incendiary incline increasing incremental infamous inflation ' +
      'insert insight inspiring install instantly instinct insulting insurmountable intelligent interfere interim ' +
      'intern interpret intervention introduction invitation ironically jointly journey jurisdiction lapse latter ' +
      'layoff lease lecture legally lesbian limitation litigation logic lone loving loyalty luck lure magnate maneuver ' +
      'manipulate marathon marry maximum memoir merit messaging midst migration millennial minimal minimize mire ' +
      'misleading mode modify monger monitoring monthly moon mosque motion muscle mutual naval navigate necessity neck ' +
      'newsletter nod northeast nose notably observe ocean offended onstage oust outspoken overshadow overtake pander ' +
      'parade patch pathway patient patrol paycheck peacefully penny pepper phony pill pilot pipeline pit plaintiff ' +
      'planned plastic plummet populism populous portfolio postpone practically pragmatic predecessor presentation ' +
      'preside preview pride pro processing prolonged promotion prop proportion proposition provoke publicity publisher ' +
      'pump pursuit rape ratify raucous rebel rebound rebuff rebut recite reclaim referendum reflection regain regulate ' +
      'regulatory relentless relentlessly reliably reminiscent render rent repair repeating reporting resemble ' +
      'residence restraint rethink retire retiree retreat reversal revise ride ridicule ridiculous riot river roar rob ' +
      'rocky rough salary scared scathing scholar scientific screw scripted seeming seller sensitivity setback shadow ' +
      'shatter shopping showdown shrug simultaneously skilled skin skip slap slate sleep slide slight smooth soften ' +
      'software solely solidify sovereignty spar speaking spearhead spectacle speechwriter spirited spouse sprawling ' +
      'spy stable stamp statistic stereotype stern stimulus stoke storm strange streak subordinate subscribe ' +
      'subsequently substance subtle suburban suck suicide suite sun supporting supposedly surrender suspicious ' +
      'sustainable swath sympathetic tack talking taste teaching technically temper tendency tense theft thirty thrift ' +
      'thrive tick tier tilt tolerance tolerate toll ton toy trace traction traitor transportation trash treasurer ' +
      'tribute trick troubling turnaround twist uh unanimous unauthorized unaware unchanged unclassified uncomfortable ' +
      'uncover undergo undo unexpected unexpectedly unfairly unfavorable uniform unofficial unsecured unsuccessful ' +
      'unwillingness upheaval upstate urgent usher utility vague vary veto village viral virtual volatile ward warming ' +
      'wary watchdog wherever whip widen winter wipe wisdom wise woe wonderful woo workforce wrongdoing xenophobic',
  },
]

const shares = new Map(BANDS.flatMap(({ share, words }) => words.split(' ').map((word): [string, number] => [word, share])))

/** Share of news articles that use a word (a lower-case lemma), 0 to 1; null when it is not a common word. */
export const newsShareOf = (lemma: string): number | null => shares.get(lemma) ?? null
