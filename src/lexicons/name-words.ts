/** Small words about names: particles within them, capitalised words that are none, peoples. Written out for this file. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Stand in lower case inside a person's name ("Ursula von der Leyen"). */
export const PARTICLES = words(`de da di do dos das del della der den ter ten van von zu zum af av bin bint ibn ben ould al el ul ud as ash an ar ad abu la le du des e y`)
/** Of those, the ones with which a surname alone may begin in running text ("von der Leyen", "al-Assad", "bin Salman"). */
export const LEADING_PARTICLES = words(`von van al el bin ibn ben ash as an ar ad`)
/** Second syllables of Korean and like names, in lower case after a hyphen ("Kim Jong-un"). */
export const LOWER_TAIL = /^\p{Ll}{2,6}$/u

/** Surnames that come first in East Asian names: a short form is the first word ("Xi" for Xi Jinping). */
export const SURNAME_FIRST = words(`kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song yoo hong moon ri paek pak chung roh
xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao hua wen qin mao bo tsai lai chiang
nguyen tran le pham vo dang bui do ngo duong ly phan truong dinh hun sen`)

/** Capitalised, yet no name of anybody: days, months, faiths, tongues, measures, exclamations. Lower case. */
export const NOT_NAMES = words(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun.
never ever always sometimes nothing something he she it they we you there in on at here others people last who what when where why how and but or if as then now so both each many most some all his her its their our my with from for by to of not nor yet more much such other another
the a an this that these those please democrat orders i i'm i've i'd i'll am pm gmt utc est edt pst cet bst ist et god allah islam christianity judaism hinduism buddhism islamic muslim christian jewish sunni shiite shia shi'ite catholic protestant orthodox hindu buddhist
arab kurdish arabic english spanish latin mandarin cantonese urdu pashto farsi hebrew hindi yiddish tamil sinhalese kurmanji pashtun sikh african european asian american
tv pc ai gdp ceo cfo vat dna hiv aids covid covid-19 coronavirus faq q&a usd eur pdf html http https www rsvp mp mps phd r&d ok no. nos. photo photos video watch read listen live updated breaking exclusive advertisement
internet web twitterverse christmas easter ramadan eid hanukkah passover thanksgiving halloween olympics olympic nobel oscar western eastern northern southern west east north south transatlantic
trans-atlantic asian-american african-american black hispanic latino latina white native marxist leninist stalinist maoist zionist communist socialist capitalist nazi fascist democratic republican liberal conservative
ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. d.c. ont. que.
mr mr. mrs mrs. ms ms. dr dr. sir madam yes no oh ah hey hello dear sincerely constitution bible quran koran torah gospel
first second third fourth fifth sixth seventh eighth ninth tenth desk h.r. da team members critics aides analysts experts officials lawmakers supporters opponents protesters demonstrators residents observers diplomats negotiators
cold-war post-soviet pro-russian pro-western anti-american facebook instagram whatsapp youtube`)

/** Names of countries and cities that people bear too: before another name they are a person's ("Israel Katz"). Lower case. */
export const PLACES_AS_NAMES = words(`israel jordan chad georgia paris london sydney austin dallas houston virginia carolina florence victoria chelsea savannah kenya cyrus
madison lincoln jackson washington kingston troy dakota montana cheyenne alexandria adelaide asia india china america denver brooklyn phoenix orlando ireland holland
francia cuba malta vienna sofia lima milan odessa salvador santiago rosario medina valencia florida darwin perth nice bern lourdes ramallah damascus ali oman male petra tyre sharjah`)
