/**
 * What pages put around an article: navigation, prompts, notices of rights, calls to subscribe.
 * From the furniture of news sites in general (section names, share bars, paywalls, consent banners) as
 * seen on pages of the article-extraction benchmark and in crawled local news. Patterns match one whole line.
 */

/** Names of sections and menu entries, lower case: what navigation bars are made of. */
export const SECTION_NAMES: ReadonlySet<string> = new Set(
  (
    'about|about us|africa|americas|analysis|archive|archives|art|arts|asia|asia pacific|audio|australia|auto|autos|blog|blogs|books|' +
    'breaking|breaking news|business|cars|careers|cartoons|classifieds|climate|columnists|comment|comments|companies|contact|contact us|' +
    'conflict|conflicts|cookies|coronavirus|country|crime|culture|data|defence|defense|diplomacy|donate|economy|editorial|editorials|' +
    'education|elections|energy|english|entertainment|environment|europe|events|explainers|exclusive|exclusives|faith|fashion|features|' +
    'feedback|film|finance|food|football|gallery|games|geopolitics|global|health|help|home|home page|homepage|horoscope|in depth|' +
    'innovation|international|interviews|investigations|jobs|latest|latest news|law|learning|legal|lifestyle|live|live tv|local|login|' +
    'log in|long reads|magazine|markets|media|members|menu|middle east|military|money|more|more news|movies|multimedia|music|my account|' +
    'national|nation|nature|news|newsletter|newsletters|obituaries|opinion|opinions|our team|photos|pictures|podcast|podcasts|' +
    'policy|politics|premium|press|privacy|property|radio|real estate|region|regional|regions|register|religion|research|reviews|' +
    'science|search|security|shop|sign in|sign up|skip to content|social media|society|space|special reports|sport|' +
    'sports|store|stories|style|subscribe|support us|tech|technology|television|terms|top news|top stories|topics|travel|trending|tv|uk|' +
    'us|usa|u.s.|video|videos|voices|war|watch|weather|weekly|women|world|world news|writers'
  ).split('|'),
)

/** Lines that are page furniture wherever they stand. Each is tried on a whole trimmed line. */
export const FURNITURE: readonly RegExp[] = [
  // Prompts of one or few words: share bars, menus, players.
  /^(?:advertis(?:e)?ment|sponsored(?: content)?|promoted(?: content)?|share|tweet|print|e-?mail|comments?|submit|close|open|menu|search|reply|save|copy(?: link)?(?: copy)?|facebook|twitter|pinterest|linkedin|whatsapp|telegram|google|reddit|instagram|youtube|tumblr|flipboard|bluesky|threads|link copied!?|listen|pause|play|loading\.*|photos?|videos?|more|next|previous|top|back to top|ad|info|hide|show|a a|log ?in|sign ?(?:in|up)|subscribe(?: now)?|register(?: now)?|donate(?: now)?|support us|newsletters?|skip to (?:main )?content|view (?:all|comments|full caption|gallery)|see (?:all|more)|load more|copyright|thank you for reading!?|like this: like loading\.*)[:.…!]?$/i,
  /^(?:sign up|subscribe) (?:to|for) [^.!?]{2,60}$/i,
  /^(?:get|receive|catch) (?:all )?(?:the|our|your|every)\b.{0,120}\b(?:e-?mailed|straight|inbox|delivered|every (?:morning|day|week)|our app|here|on our)\b.{0,80}$/i,
  /^(?:after|skip past|before) newsletter promotion$/i,
  /^(?:privacy notice|disclaimer|terms apply|advertiser disclosure)\s?[:.].{0,300}$/i,
  /^follow .{0,80}\b(?:coverage|live updates|live blog)\b.{0,80}\b(?:at|here|on)\b.{0,120}$/i,
  /^reuse this content$/i,
  /^\d+ (?:pending )?(?:comments?|shares?|views?|min(?:ute)?s? read)$/i,
  /^(?:reading time|estimated reading time|read time)\b.{0,30}$/i,
  /^(?:share|tweet|post|pin|e-?mail|print|save)(?: this)?(?: (?:article|story|post|page))?(?: (?:on|via|with|to|this|by)\b.{0,80})?$/i,
  /^(?:share|follow|find|like|connect)(?: (?:this|us|it))?\s?[:-]?\s?(?:(?:on )?(?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|linkedin|email|google(?: news)?|threads|bluesky)\b[\s,|·•and&]*){1,}\.?$/i,
  /^(?:read|listen to|watch) (?:or share )?this (?:story|article|post|video|audio)\b.{0,120}$/i,
  /^listen to (?:this|the) (?:article|story|audio)\b.{0,60}$/i,
  /^[-–—_=*.·•~\s]{3,}$/,
  /^\W*\d{1,3}\W*$/,
  /^\d{1,2}:\d{2}(?::\d{2})?(?: \/ \d{1,2}:\d{2})?$/,
  // Dates and stamps on their own line.
  /^\(?(?=.*\d)(?:first |originally )?(?:published|updated|last updated|last modified|posted|modified|created)(?: on| at)?(?:\s?[:|@–-]|(?=\s(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s,.]))).{4,90}$/i,
  /^\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) ago$/i,
  // Paywalls and member teasers.
  /^(?:members|subscribers|supporters|readers|insiders|premium (?:members|subscribers)|paid (?:members|subscribers)|others|people) (?:are|were)(?: (?:also|now|currently))? (?:reading|viewing|discussing|watching)\b/i,
  /^(?:this|the) (?:article|story|content|post|page|report|analysis|story you[’']re reading) is (?:only |exclusively )?(?:available|reserved|for|premium|exclusive|free)\b.{0,120}\b(?:members?|subscribers?|subscription|archives|premium|content)\b/i,
  /^(?:(?:want|need) (?:an?|to) (?:read|account|access|subscription|more)|already (?:have|a|an?)\b.{0,40}(?:account|subscri|member)|have an? (?:online )?(?:subscription|account)|not (?:a|yet a) (?:member|subscriber)|don[’']t have an account|new to |forgot(?:ten)? (?:your )?password).{0,120}$/i,
  /^(?:to )?(?:continue reading|keep reading|read the (?:full|rest|complete)|unlock|get (?:full|unlimited|digital|total|instant) access|become an? (?:member|subscriber|supporter|patron)|start your (?:free )?(?:trial|subscription)|log ?in|sign ?in|subscribe|register|create (?:a free |an )?account|join (?:us|now|today|our|the (?:conversation|discussion|club|community))|upgrade (?:to|now)|buy now|support (?:our|independent|quality|us)|make a (?:donation|contribution)|donate|chip in)\b.{0,260}$/i,
  /^subscribers (?:get|have|receive|can|only)\b.{0,200}$/i,
  // Newsletters, apps, alerts, following.
  /^(?:sign up|subscribe|follow us|like us|join us|download|install|text|tap|click|press|scan|re-?enter|enable|don[’']t miss)\b.{0,140}\b(?:newsletters?|inbox|e-?mails?|alerts?|notifications?|apps?|app store|google play|channels?|podcasts?|facebook|twitter|instagram|youtube|telegram|whatsapp|tiktok|subscription|account|zip ?code|here|javascript|updates|link below|button below|website|digital access|details|gallery|slideshow)\b.{0,200}$/i,
  /^(?:follow|like|join|get|try|visit|add|refresh|tune in|stay|check out|see|view|find|send|submit|choose|select|turn on)\b(?=.{0,140}\b(?:our|your|us)\b).{0,140}\b(?:newsletters?|inbox|e-?mails?|alerts?|notifications?|apps?|app store|google play|channels?|podcasts?|facebook|twitter|instagram|youtube|telegram|whatsapp|tiktok|subscription|account|zip ?code|here|javascript|updates|link below|button below|website|digital access|details|gallery|slideshow)\b.{0,200}$/i,
  /^(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)\b.{0,120}$/i,
  /^(?:please )?(?:check your|fill (?:in|out)|enter (?:a valid|your)|verify|confirm your|whitelist|disable|consider (?:supporting|subscribing|donating))\b.{0,200}$/i,
  /^(?:you can (?:also )?)?(?:follow|contact|reach|e-?mail) (?:us|me|him|her|the (?:author|writer|reporter))\b.{0,200}$/i,
  /^(?:follow|contact|e-?mail) [\p{Lu}@][\p{L}'’.-]*(?: [\p{Lu}][\p{L}'’.-]*){0,3} (?:on|at|via)\b.{0,160}$/u,
  /^your (?:e-?mail address|notification|privacy|subscription|comment|browser|registration)\b.{0,240}$/i,
  /^(?:there was a problem|thank you for (?:subscribing|registering|signing up|reading|your)|thanks for (?:subscribing|signing up|reading)|welcome back|an error (?:has )?occurred|something went wrong|sorry, (?:this|we|the|your|you)\b|having trouble|please try again|you (?:are the owner|have successfully|have reached your|have \d+)|we have sent|if you do not receive|required fields)\b.{0,260}$/i,
  /^by (?:signing up|clicking|submitting|subscribing|continuing|using|registering)\b.{0,160}\byou (?:agree|accept|consent|acknowledge)\b/i,
  /^(?:the|our) (?:week|day|news|morning|best|latest|top)\b.{0,80}\b(?:delivered|straight|sent|direct(?:ly)?) (?:to|into) your (?:inbox|e-?mail)\b.{0,80}$/i,
  /^(?:e-?mail notifications|whenever .{1,60} posts new content|close get e-?mail notifications)\b.{0,160}$/i,
  // Consent and law.
  /^(?:(?:this|our) (?:web)?site uses|we (?:and our partners )?use) cookies\b/i,
  /^(?:accept|reject|manage|allow)(?: all)?(?: cookies| preferences| consent| settings)?$/i,
  /^(?:privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|cookie policy|cookie settings|do not sell|editorial (?:policy|guidelines|standards)|ethics policy|corrections?(?: policy)?|disclaimer)(?:\s*[|·•,&].*)?$/i,
  /^\(?(?:copyright|©|\(c\) ?\d{4}|&copy;)/i,
  /^(?:.{0,120}[\s(|/])?©\s?.{0,200}$/,
  /^.{0,80}\ball rights reserved\b.{0,200}$/i,
  /^.{0,80}\bthis material may not be (?:published|broadcast|rewritten|reproduced|redistributed)\b.{0,120}$/i,
  // Other pieces on offer.
  /^(?:read more|continue reading|read (?:the )?(?:full|complete) (?:story|article|report)|read on|more|see more|show more|learn more|find out more|click here)\b(?: (?:at|on|here|about|in|from)\b.{0,80})?[\s.…»›>→:]*$/i,
  /^(?:watch|see|view|read|listen to) (?:the |this |our |more |also |full |live )+(?:video|story|stories|gallery|photos?|clip|coverage|report|interview|episode|podcast)\b.{0,80}$/i,
  /^(?:tags|topics|keywords|categories|filed under|category|labels)\s?:.*$/i,
  /^(?:check back|stay (?:with|tuned|on|up to date|connected)|this is a developing (?:news )?story\b.{0,40}(?:check|stay|refresh|come) |this (?:story|article|page|post) (?:will be|is being|is) updat|more (?:details|information|updates?|to (?:come|follow)) (?:to (?:come|follow)|as|soon)|more to (?:come|follow))\b.{0,160}$/i,
  /^this is a developing (?:news )?story\b.{0,120}$/i,
  /^(?:do you )?(?:have|got|know) (?:a |any |more )?(?:news )?(?:tip|story|information|comment|something to say|an opinion)s?\b.{0,160}(?:\?|\b(?:us|here|e-?mail|contact|@)\b).{0,120}$/i,
  /^(?:leave|post|write|add|join|view|show|read) (?:a |the |your |all )?(?:comments?|reply|conversation|discussion|response)\b.{0,60}$/i,
  /^(?:what|how) (?:do|did|would) you (?:think|feel|make|rate)\b.{0,120}\b(?:comments?|below|us|share|vote)\b.{0,80}$/i,
  /^(?:let us know|tell us|share your (?:thoughts|views|opinion)|have your say|rate this)\b.{0,120}$/i,
]

/** A line that offers another piece by a label; a page's own title may begin so, so it counts only below the title. */
export const OFFER_LINE =
  /^\(?(?:read (?:more|also|next|the full|full|here|about|in)|also read|see also|see more|more (?:on|from|about|coverage|here|stories|news)|also on|also in|watch(?: now| live| video| more)?|video|listen|related(?: (?:articles?|stories|story|news|posts?|content|coverage|links?|topics|video|reading))?|recommended(?: (?:for you|stories|reading|articles))?|must[- ]read|don[’']t miss|up next|next (?:story|article|up)|previous (?:story|article)|in case you missed it|icymi|photos?|gallery|pictures|in pictures|slideshow|complete coverage(?: of)?|full coverage|live updates?|section|poll|quiz|promo|analysis|opinion|explainer|explained|fact ?box|exclusive|editor[’']s (?:picks?|note)|keep reading)\)?\s?[:>|»→]+\s.{0,200}$/i

/** Headings over lists of other pieces; what follows them, until a paragraph of prose, is on offer too. */
export const OFFER_HEADINGS =
  /^(?:related|related (?:articles?|stories|story|news|posts?|content|coverage|links|topics|reading)|read (?:more|next|also)|more (?:on this|on this story|on this topic|stories|news|like this|to read|from .{1,40})|recommended(?: (?:for you|stories|reading|articles))?|trending(?: (?:now|stories|news|topics))?|most (?:read|popular|viewed|shared|commented)|popular(?: (?:now|stories|posts|articles))?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|also read|see also|top (?:stories|news)|latest(?: (?:news|stories|posts|articles|headlines))?|recent (?:posts|news|stories|articles|comments)|up next|editor[’']?s[’']? (?:picks?|choice)|previous stories|share (?:this|this (?:article|story|post))|follow us|about us|explore more|in other news|what to read next|further reading|around the web|from the web|sponsored(?: (?:content|links))?|promoted)\s?:?$/i

/** Words by which an outlet speaks of itself to its readers. */
export const SELF_REFERENCE =
  /\b(?:our|this|free|daily|weekly) (?:newsletters?|journalis[mt]s?|journalism|newsroom|reporting|readers|members|subscribers|community|mission|work|website|site|platform|sources used)\b|\bthis (?:article|website|page)\b/i
