/**
 * What tells reports from analysis, opinion, statements and posts: the labels that outlets and addresses
 * use, and general word lists of judging, interpreting and reporting language (after the stance and
 * evaluation lists of corpus linguistics: Biber's stance markers, Hyland's boosters and self-mentions).
 */

/** Labels at the head of a title or alone on a line. */
export const OPINION_LABEL =
  /^(?:opinions?|op-?eds?|editorials?|commentar(?:y|ies)|comment|columns?|columnists?|viewpoints?|perspectives?|guest (?:essay|column|opinion|post)|letters? to the editor|leading article|the editorial board|our view|my view|counterpoint|essay|voices|views|leader)(?:\s*[:|–—-]\s|\s*$)|\|\s*(?:opinion|editorial|commentary|op-?ed)\s*\|?|\((?:opinion|editorial|commentary)\)|\|\s*(?:opinion|editorial|commentary)\b/i
export const ANALYSIS_LABEL =
  /^(?:(?:news )?anal[yz]s[ie]s|explainers?|explained|q ?& ?a|fact ?box|backgrounders?|in[- ]depth|primer|briefing|big read|long read|deep dive|takeaways|timeline)(?:\s*[:|–—-]\s|\s*$)|^(?:what (?:you need )?to know|what we know|why|how|what (?:is|are|does|would|it means|next)|(?:\d+|two|three|four|five|six|seven|ten) (?:things|takeaways|reasons|questions|ways|key))\b|\|\s*anal[yz]sis\b|\bexplained$|:\s(?:what (?:to|we|you) know|what it means|what[’']s next|an? (?:analysis|explainer|timeline))\b/i
export const STATEMENT_LABEL =
  /^(?:full text\s?(?:of|:)|text of|transcript\b|(?:joint |press |final |official |presidential |g\d+ )*(?:statement|communiqu[eé]|declaration|press release|media release|readout|remarks)\s(?:by|of|from|on|following|after|at|regarding)\b|for immediate release$|statement$|joint statement$|press release$|remarks by\b|readout of\b|open letter\b)/i

/** A letter: its salutation or its close on a line of its own. */
export const LETTER = /^(?:dear [^.!?\n]{2,60}[,:]|(?:yours|respectfully|sincerely|faithfully)(?: (?:sincerely|faithfully|truly|respectfully|yours))?,)$/im

/** Parts of an address (path or host) that sections go by. */
export const OPINION_ADDRESS = /\/(?:opinions?|editorials?|commentisfree|op-?eds?|columnists?|columns?|commentary|comment|views?|voices|perspectives?|blogs?|ideas)(?:[/.?-]|$)|\/\/(?:opinion|blogs?)\./i
export const ANALYSIS_ADDRESS = /\/(?:anal[yz]sis|explainers?|explained|in-?depth|backgrounder|briefings?|research|reports?-and-analysis)(?:[/.?-]|$)/i
export const STATEMENT_ADDRESS = /\/(?:press-?releases?|statements?|statements-releases|readouts?|briefing-room|press-?room|remarks|transcripts?|communiques?)(?:[/.?-]|$)/i
export const POST_ADDRESS = /\/\/(?:(?:www|m|mobile)\.)?(?:t\.me|telegram\.me|twitter\.com|x\.com|facebook\.com|truthsocial\.com|threads\.net|bsky\.app|mastodon\.\w+|vk\.com|instagram\.com|weibo\.com)\//i

/** The piece calls itself one, in its own text. */
export const CALLS_ITSELF_OPINION =
  /\b(?:this|our) (?:editorial|op-?ed|column|opinion (?:piece|essay))\b|\bthe (?:views|opinions) expressed\b|\bthis (?:newspaper|page|paper|column|board) (?:believes?|thinks?|holds?|has (?:long )?(?:argued|said|supported|called))\b|\beditorial board\b.{0,30}$|\b(?:opinion|syndicated|guest) (?:columnist|writer|contributor)\b/im
export const CALLS_ITSELF_ANALYSIS = /\bthis (?:analysis|explainer|backgrounder|briefing|primer)\b/i

/** Verbs and phrases of reporting what others said or did, with agencies' usual ways of dating it. */
export const REPORTING =
  /\b(?:said|says|told|announced|confirmed|according to|stated|reported|added|warned|denied|declined to comment|quoted|tweeted|posted on|spokes(?:man|woman|person)|reiterated|noted|acknowledged|insisted|claimed|accused|urged|indicated|in a statement|news conference|reporters)\b/gi
/** The writer tells what ought to be. */
export const PRESCRIBING =
  /\b(?:should(?!\s(?:he|she|they|it|the)\b)|must(?! have)|ought to|needs? to be|deserves?|had better|it is time (?:to|for|that)|it(?:[’']s| is) (?:high )?time|cannot be allowed|no excuse|let us|make no mistake|the answer is|under no illusion)\b/gi
/** The writer judges. */
export const JUDGING =
  /\b(?:absurd|appalling|blatant(?:ly)?|brazen(?:ly)?|craven|cruel|cynical(?:ly)?|dangerous(?:ly)?|delusional|disastrous|disgrace(?:ful)?|dishonest|farc(?:e|ical)|foolish|fraud|good news|hollow|hypocri(?:sy|tical)|illusion|inexcusable|insult(?:ing)?|ludicrous|madness|naive|nonsense|obscene|obvious(?:ly)?|of course|outrageous|plain(?:ly)?|pretend(?:s|ing)?|pretext|propaganda|reckless|ridiculous|rightly|sadly|sham|shameful|shameless|simply|sinister|stupid|surely|terrible|tragic(?:ally)?|trap|truth is|fact is|unacceptable|unconscionable|unfortunately|unreasonable|wishful|worse|wrong(?:ly)?|weaponi[sz]ed?|virtue|wise(?:ly)?|courage(?:ous)?|cowardly|gamble|bizarre|silly|pathetic|laughable|disturbing(?:ly)?|alarming(?:ly)?|troubling|painful(?:ly)?|awful|crazy|insane|mad|corrupt|evil|noble|brave|heroic|disgust(?:ing)?|betray(?:al|ed|s)?|liars?|smears?|hysteria|demoni[sz]e[sd]?|virtue|folly|perverse|grotesque|scold(?:s|ing)?|bully(?:ing)?|pretense|excuses?|clearly|certainly|undoubtedly|indeed|frankly|honestly|alas|thankfully|hopefully|merely|utterly|truly|nobody|myth|charade|choreography|theat(?:er|re)|bluff|deserved?|allergic|subtle)\b/gi
/** The writer says what things mean. */
export const INTERPRETING =
  /\b(?:suggest(?:s|ing)?|reflect(?:s|ing)?|signal(?:s|l?ing)?|underscor(?:es?|ing)|underlin(?:es|ing)|represents?|appears?|seeks? to|seemingly|designed to|aimed at|serves? (?:to|as|multiple)|expos(?:es|ing)|reveal(?:s|ing)|impl(?:ies|ying)|highlight(?:s|ing)|illustrat(?:es|ing)|demonstrat(?:es|ing)|indicates? (?:a|that)|remains? (?:unclear|uncertain|to be seen|limited|fragile|deeply)|marks? (?:a|the)|emerges?|poses?|raises? (?:questions|doubts|concerns)|potential(?:ly)?|likely|unlikely|arguably|perhaps|effectively|essentially|in effect|broader|strateg(?:y|ic|ically)|calculus|leverage|dynamics?|context|nexus|posture|narrative|pattern|implications?|symbolic|momentum|trajectory|paradigm|framework|rather than|more than|less as|not as|both|whether|however|therefore|yet|while|despite|regardless)\b/gi
/** First persons outside quotation marks. */
export const FIRST_SINGULAR = /\b(?:I|I[’'](?:m|ve|d|ll)|my|me|myself)\b/g
export const FIRST_PLURAL = /\b(?:[Ww]e|[Ww]e[’'](?:re|ve|d|ll)|[Oo]urs?|us)\b/g
/** What bodies do in their own statements. */
export const STATING =
  /\b(?:we|the (?:ministry|government|parties|participants|leaders|ministers|council|members|two sides|sides|heads of state)|[A-Z]\w+)\s(?:\w+ly )?(?:condemns?|reaffirm(?:s|ed)?|calls? (?:on|upon|for)|welcomes?|express(?:es|ed)?|reiterates?|stands? ready|urges?|underlines?|emphasi[sz]ed?|agreed|commends?|deplores?|notes? with)\b/g
