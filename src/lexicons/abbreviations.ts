/** Abbreviations that end in a full stop without ending a sentence. Lower case, without the last stop. */

/** Never the end of a sentence when something follows: titles, months before a day, "vs", "No". */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr hon st sr. messrs mmes gen lt lt.-gen maj col capt cmdr cdr adm sgt cpl pvt brig
  gov sen sens rep reps pres amb sec supt insp det dep asst assoc atty dist
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  no nos vs v viz cf e.g i.e eg ie approx est al art arts ch chap fig figs vol pp p para ed eds trans ft mt op cit
  rd ave blvd hwy univ dept gov't int'l nat'l`.split(/\s+/),
)

/** May end a sentence: decided by the word that follows. */
export const CLOSED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `u.s u.k u.n e.u u.s.a u.a.e d.c n.y l.a p.r u.s.s.r d.p.r.k r.o.k inc corp co ltd llc bros plc s.a n.v
  a.m p.m a.d b.c etc jr sr esq ph.d m.d b.a m.a j.d m.p gmt
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.c n.d
  okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo ont que`.split(/\s+/),
)

/** Words that, capitalised after a closed abbreviation, begin a sentence rather than continue a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `a an the this that these those he she it they we i you his her its their our my your there here in on at by for from
  with without after before since until while when where if as but and or so yet however although though because despite
  during under over between among some many most several few all both each every no not one two what who why how which
  meanwhile moreover still also then now later earlier last next according asked speaking it's he's she's they're`.split(/\s+/),
)
