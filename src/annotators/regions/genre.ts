/**
 * What kind of piece a page is, from general evidence: how it labels itself, where it stands, and how its
 * own words (quotations set aside) report, interpret, judge and prescribe.
 */
import {
  ANALYSIS_ADDRESS,
  ANALYSIS_LABEL,
  CALLS_ITSELF_ANALYSIS,
  CALLS_ITSELF_OPINION,
  FIRST_PLURAL,
  FIRST_SINGULAR,
  INTERPRETING,
  LETTER,
  JUDGING,
  OPINION_ADDRESS,
  OPINION_LABEL,
  POST_ADDRESS,
  PRESCRIBING,
  REPORTING,
  STATEMENT_ADDRESS,
  STATEMENT_LABEL,
  STATING,
} from '../../lexicons/genres.ts'
import type { Document } from '../../model/document.ts'
import type { Genre, Region } from '../../model/dossier.ts'
import { slice } from '../../text/span.ts'
import { blocksOf } from './blocks.ts'
import { hasDateline } from './headings.ts'

/** Code units of body read: enough for the longest feature's manner to show. */
const READ_MAX = 40_000

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** A text without what stands in quotation marks: others' words say nothing of the writer's manner. */
const withoutQuotations = (text: string): string =>
  text.replace(/“[^”\n]*(?:”|$)|"[^"\n]{0,2000}"|«[^»\n]{0,2000}»|(?<=[\s(])‘[^’\n]{12,600}’(?=[\s,.;)])/gmu, ' ')

/** How a body is written, per sentence of its own words. */
type Manner = {
  readonly sentences: number
  readonly reporting: number
  readonly interpreting: number
  readonly judging: number
  readonly prescribing: number
  /** First persons; the plural at its full weight, too. */
  readonly self: number
  readonly stating: number
  /** Questions put to the reader. */
  readonly questions: number
  /** Short sentences that report nothing: verdicts. */
  readonly verdicts: number
}

/** A text starts out as so many sentences of a plain report, so that a few words of a short text decide nothing. */
const PRIOR_SENTENCES = 5
const PRIOR_REPORTING = 0.4

const mannerOf = (body: string): Manner => {
  const own = withoutQuotations(body)
  const each = own
    .split(
      /(?<=[.!?])(?<!\b(?:Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|Prof|St|Lt|Col|Sgt|Capt|No|vs|\p{Lu})\.)\s+(?=["“‘(]?\p{Lu})|\n+/u,
    )
    .filter((sentence) => /\p{L}/u.test(sentence))
  const n = each.length + PRIOR_SENTENCES
  const short = each.filter((sentence) => sentence.split(/\s+/u).length <= 9 && count(sentence, REPORTING) === 0)
  return {
    sentences: each.length,
    reporting: (count(own, REPORTING) + PRIOR_REPORTING * PRIOR_SENTENCES) / n,
    interpreting: count(own, INTERPRETING) / n,
    judging: count(own, JUDGING) / n,
    prescribing: count(own, PRESCRIBING) / n,
    self: (count(own, FIRST_SINGULAR) + count(own, FIRST_PLURAL)) / n,
    stating: count(own, STATING) / n,
    questions: each.filter((sentence) => sentence.endsWith('?')).length / n,
    verdicts: short.length / n,
  }
}

type Page = {
  readonly labels: readonly string[]
  readonly address: string
  readonly outlet: string
  readonly whole: string
}

/** What the page says it is, by label, address or its own words; null when it says nothing. */
const declared = ({ labels, address, outlet, whole }: Page): Genre | null => {
  const labelled = (pattern: RegExp): boolean => labels.some((label) => pattern.test(label))
  if (labelled(OPINION_LABEL) || OPINION_ADDRESS.test(address) || /\((?:opinion|editorial)\)/i.test(outlet))
    return 'opinion'
  if (POST_ADDRESS.test(address)) return 'post'
  if (labelled(STATEMENT_LABEL) || STATEMENT_ADDRESS.test(address)) return 'statement'
  if (CALLS_ITSELF_OPINION.test(whole)) return 'opinion'
  if (labelled(ANALYSIS_LABEL) || ANALYSIS_ADDRESS.test(address) || CALLS_ITSELF_ANALYSIS.test(whole)) return 'analysis'
  return null
}

/** Weights chosen by reading the seeds, and the openings of allsides, basil, newswcl50 and polnear. */
const opinionScore = (manner: Manner): number =>
  manner.judging * 1.5 +
  manner.prescribing * 2 +
  manner.self * 1.2 +
  manner.questions * 2 +
  manner.verdicts -
  manner.reporting * 1.2
const OPINION_FROM = 0.32

/** The same sets; a dateline is the mark of a report, headings amid the text are that of an explainer. */
const analysisScore = (manner: Manner, headings: number, dateline: boolean): number =>
  manner.interpreting - manner.reporting * 1.2 + (headings >= 2 ? 0.3 : 0) - (dateline ? 0.5 : 0)
const ANALYSIS_FROM = 0.9

/** Longest post, in code units and sentences: channels' posts are shorter by far. */
const POST_LENGTH = 900
const POST_SENTENCES = 6

/** Short, with tags or handles in it, or signed by a channel's address. */
const isPost = (body: string, credits: readonly string[], manner: Manner): boolean => {
  if (body.length >= POST_LENGTH || manner.sentences > POST_SENTENCES) return false
  const tagged = /(?:^|\s)[#@][\p{L}_]\w*/u.test(body) && manner.reporting < 0.5
  return tagged || credits.some((line) => /^(?:@\w|(?:https?:\/\/)?t\.me\/)/u.test(line))
}

/** The genre of a document by its regions. */
export const genreOf = (
  document: Pick<Document, 'text' | 'url' | 'outlet' | 'title'>,
  regions: readonly Region[],
): Genre => {
  const of = (kind: Region['kind']): string[] =>
    regions.filter((region) => region.kind === kind).map(({ span }) => slice(document.text, span))
  const body = of('body').join('\n').slice(0, READ_MAX)
  if (body === '' && of('title').length === 0) return 'other'
  const furniture = [...of('boilerplate'), ...of('credit')].filter((line) => line.length <= 60)
  const page: Page = {
    labels: [...of('title'), document.title ?? '', ...furniture],
    address: document.url ?? '',
    outlet: document.outlet ?? '',
    whole: [body.slice(0, 4000), body.slice(-1500), ...of('credit').map((line) => line.slice(0, 500))].join('\n'),
  }
  const said = declared(page)
  if (said !== null && said !== 'analysis') return said
  if (LETTER.test(body)) return 'statement'
  const manner = mannerOf(body)
  if (isPost(body, of('credit'), manner)) return 'post'
  if (manner.stating >= 0.3 && manner.self >= 0.3 && manner.reporting < 0.3) return 'statement'
  if (opinionScore(manner) >= OPINION_FROM && manner.sentences >= 4) return 'opinion'
  if (said !== null) return said
  const score = analysisScore(manner, of('heading').length, blocksOf(body.slice(0, 400)).slice(0, 2).some(hasDateline))
  return manner.sentences >= 4 && score >= ANALYSIS_FROM ? 'analysis' : 'report'
}
