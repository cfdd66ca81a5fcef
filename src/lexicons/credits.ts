/**
 * How pages say who wrote, filed, supplied or photographed: bylines, agency inputs, contributions, photo
 * credits, notes on provenance. General forms of agencies' and outlets' house styles. Patterns match one
 * whole trimmed line.
 */

const AGENCY =
  "(?:reuters|a\\.?p\\.?|associated press|the associated press|a\\.?f\\.?p\\.?|agence france[- ]presse|u\\.?p\\.?i\\.?|d\\.?p\\.?a\\.?|efe|ansa|tass|ria(?: novosti)?|interfax|ukrinform|unian|xinhua|kyodo|jiji|yonhap|anadolu(?: agency)?|aa|pti|ani|ians|irna|isna|bloomberg|dow jones|pa(?: media)?|press association|belga|apa|anp|ritzau|tt|ntb|stt|bns|ctk|pap|mti|agerpres|bta|tanjug|hina|sana|petra|wam|spa|mena|bernama|antara|cnn|bbc|getty(?: images)?|agencies|news agencies|wire(?:s| services| reports)?|agency(?: inputs?| reports?)?|staff)"

const PERSON = "[\\p{Lu}][\\p{L}'’.-]*(?: (?:de|da|di|del|van|von|bin|ibn|al|el|la|le|der|den|ten|[\\p{Lu}][\\p{L}'’.-]*)){0,4}"

/** Bodies of lines that credit, wherever they stand. */
export const CREDITS: readonly RegExp[] = [
  // "(With agency inputs)", "With inputs from AP", "Agencies".
  /^[([]?\s?with (?:additional )?(?:(?:agency|agencies|wire|news agency|bureau|staff|pti|ani|ians|afp|ap|reuters)[’']?s?[,/ and]*)+ ?(?:inputs?|reports?|reporting|copy|feeds?|services?|material)\s?[)\].]*$/i,
  /^[([]?\s?(?:with |additional |based on |from |compiled from |adapted from )+(?:inputs?|reporting|reports?|reportage|material|information|copy|contributions?|files?|agenc(?:y|ies)|wire services?)(?: (?:from|by|of)\b.{0,160})?[)\].]*$/i,
  new RegExp(`^[([–—-]*\\s?${AGENCY}(?:\\s?(?:[/,&+|-]|and)\\s?${AGENCY})*\\s?[)\\].]*$`, 'iu'),
  // "(Reporting by X; editing by Y)".
  /^[([]?\s?(?:additional |further )?(?:reporting|editing|writing|compiled|translation|translated|edited|written|reported|produced|graphics?|illustrations?|research|photograph(?:y|s)|video) by\b(?!.* (?:found|finds|show(?:s|ed|n)?|suggest(?:s|ed)?|reveal(?:s|ed)?|indicate[sd]?|said|says|has|had|have|was|were|is|are|will) ).{0,300}$/i,
  /^.{1,200}\bcontributed (?:additional |further )?(?:reporting\b|(?:to|from .{2,60} to) (?:this|the) (?:report|story|article|dispatch|piece)\b).{0,120}$/i,
  /^[([]?\s?(?:(?:disclaimer|note|editor[’']?s note)\s?[:|–-]\s?)?this (?:article|story|piece|essay|post|item|dispatch|op-?ed|commentary|editorial)(?: \w+)? (?:was|is|has been|first|originally|appeared|draws)\b.{0,20}\b(?:published|produced|appear(?:s|ed)|adapted|translated|compiled|written|republished|reprinted|supplied|provided|syndicated|generated|based on|sourced|created|on)\b.{0,240}$/i,
  /^[([]?\s?this (?:report|interview|text|transcript) (?:was|is|has been|first|originally) (?:also |first |originally |previously |automatically )(?:published|appeared|translated|compiled|generated|supplied|produced)\b.{0,240}$/i,
  /^[([]?\s?(?:re-?published|reprinted|republication|originally (?:published|appeared)|first (?:published|appeared)|syndicated|reproduced|courtesy)\b.{0,200}$/i,
  /^[([]?\s?(?:except for the headline, )?this story has not been edited by\b.{0,200}$/i,
  /^[([]?(?:photo|picture|image|video|photograph)s? (?:provided|submitted|supplied|taken|shot|courtesy)\b.{0,100}$/i,
  /^[([]?(?:representational |representative |representative-)?(?:file|stock|archive|representational|representative) (?:photo|image|picture|pic)s?\b.{0,80}$/i,
  /^(?:ap|afp|reuters|epa|getty(?: images)?|bloomberg|tass|ria|sputnik|xinhua|zuma|shutterstock|istock|alamy|afp via getty(?: images)?)(?: (?:photo|images?|file photo|file))?\s?\/\s?.{1,80}$/i,
  // Contact lines.
  /^[\p{L}\d._%+-]+@[\p{L}\d.-]+\.[\p{L}]{2,}.{0,100}$/u,
  /^(?:•|tel\.?:?|phone:?)?\s?(?=(?:\D*\d){7})[(+]?\d[\d\s().-]{6,18}$/i,
  /^(?:twitter|x|e-?mail|telegram|facebook)?\s?[:@]\s?@?[\w.]{2,40}$/i,
]

/** A credit by its label ("Source: ...", "Photo: ..."). A title may begin so, so it counts only below the first line, unless it is bare. */
export const LABELLED_CREDIT =
  /^[([]?\s?(?:sources?|via|courtesy(?: of)?|credits?|image credits?|photo credits?|pictures?|picture credits?|photos?|photographs?|images?|illustration|graphic|file photo|video|featured image|cover photo|cover image|header image|main image)\s?(?:[:/|]|by\b|courtesy\b)\s?.{1,160}$/i

/** A line of prose that ends in a photo credit: a caption. */
export const CAPTION_END =
  /(?:\((?!(?:the|that|this|those|these|an?|in|his|her|their|its|for|as|with|and|but)\b)(?:(?:[^()]{0,60}[\s/])?(?:photos?|images?|pictures?|getty(?: images)?)|source:|courtesy|file|credit:?|handout|screenshot|screengrab)(?=[\s/:)])[^()]{0,80}\)|\([^()]{2,60}\/ ?(?:pool|ap|afp|reuters|epa|getty(?: images)?|tass|xinhua|bloomberg)(?: [^()]{0,40})?\)|\b(?:ap|afp|epa|reuters|getty images|pool)\s?(?:photo)?\/[\p{L} .'’-]{2,60}|\[(?:[^\][]{0,60}\/ ?(?:ap|afp|reuters|epa|getty(?: images)?)|[^\][]{0,40}\bphoto|file|handout)\b[^\][]{0,60}\]|\b(?:photo|photograph|image|picture)s? (?:by|courtesy of|credit)[:\s][^.]{2,60}\.?|\/ ?(?:getty images|ap|afp|reuters|epa)\b[^.]{0,40}|\bvia (?:getty images|reuters|ap|afp)|view full caption.{0,60}|photograph: .{2,60})\s?$/iu

/** "By Arda Venn", "By Arda Venn and Ilse Kord, Norland Times", at the head of a page. */
export const BYLINE = new RegExp(
  `^(?:story |words |text |analysis |opinion |report |posted |written |reported |published )?by:?\\s+${PERSON}(?:(?:,| and| &|\\s?\\||\\s?\\/| in| for| at|\\s?[–—-]| with)\\s?(?:the )?(?:${PERSON}|staff(?: (?:writers?|reporters?))?|(?:senior |chief |diplomatic |political |foreign |national )*(?:correspondents?|reporters?|writers?|editors?)|news desk|web desk|agencies))*(?:[,|\\s]*(?:updated|published|posted|\\d{1,2}[ /.]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? \\d).{0,80})?$`,
  'u',
)
/** "By" written small or large, of which only the first letter differs. */
export const BYLINE_START = /^(?:by|written by|posted by|story by|reported by|published by|from)\b:?\s/i

/** Job lines under a byline, and desks as bylines. */
export const BYLINE_ROLE =
  /^(?:(?:(?:senior|chief|special|staff|diplomatic|political|foreign|national|defence|defense|security|contributing|associate|managing|deputy|world|news|breaking news|web|online|digital) )+(?:correspondent|reporter|writer|editor|columnist|contributor|desk|team|bureau|staff)|(?:news|web|online|world|international|foreign) desk|staff (?:writer|reporter)|guest (?:columnist|contributor|writer|essay)|opinion (?:columnist|contributor|writer|essay)|contributor|columnist)s?(?:,? .{0,60})?$/i

/** Who the writer is, at the foot of a page: tells an opinion piece, too. */
export const WRITER_NOTE =
  /^(?:the (?:writer|author|columnist)s?\b.{0,12}\b(?:is|are|was|has|serves?|teach(?:es)?)\b|the (?:views|opinions) expressed\b|(?:views|opinions) expressed\b|.{3,60}\b(?:is|was) (?:(?:an?|the) .{0,60})?\b(?:columnist|contributor|contributing (?:editor|writer)|(?:senior|visiting|research|resident|nonresident|non-resident|distinguished|voices) fellow|opinion writer|editorial writer|(?:staff|freelance|political|diplomatic|foreign|world|chief|senior|national security|middle east|europe|asia|africa) (?:writer|reporter|journalist|correspondent|editor))s? (?:at|for|of|with|to|covering|based in|who covers|and)\b.{0,200}$)/i

/** Headings over what a page rests on. */
export const SOURCE_HEADINGS =
  /^(?:(?:wire|source|news|data|primary|key|full|our|cited|main|additional) )?(?:sources?|provenance|references|citations?|bibliography|footnotes|endnotes|notes|attributions?|credits?|acknowledge?ments?|works cited|sourcing|methodology)(?: (?:and|&) (?:notes|sources|references|credits|methodology|further reading|links))?(?: (?:used|consulted|cited|note|list|notes))?\s?:?$/i

/** Words of a line that leads into a list of sources: it ends in a colon. */
export const SOURCE_LEAD_IN =
  /\b(?:sources?|sourced|wires?|posts?|channels?|links|references|draws? (?:on|from|upon)|drawn from|based on|compiled from|synthesi[sz]ed?|synthesis|reporting (?:by|from)|reports? (?:by|from|in)|citations?|feeds?)\b.{0,160}:\s?$/i
