/** What a document shows of where its own, unattributed words come from: an agency, its own desk, posts it lists. */
import type { Annotated } from '../../pipeline/pipeline.ts'
import { slice, type Span } from '../../text/span.ts'
import { citationsOf } from '../lineage/cites.ts'
import { listedOutlet, sameOutlet, type Outlet, type OutletFinder } from '../lineage/outlets.ts'

/** Only part of the text rests on the agencies of such a credit. */
const PARTIAL = /\b(?:inputs?|contribut\w+|additional|material)\b/i
/** Credits of a picture say nothing of the text. */
const PICTURE = /\b(?:photo|image|picture|getty|file|video|illustration|graphic)\w*\b/i

/**
 * The one agency whose report the document is: it credits that one alone and in whole ("GENEVA (Reuters) -"),
 * or is published by it. Null when it credits none, several, or for inputs only.
 */
export const wholeAgency = (annotated: Annotated, find: OutletFinder): Outlet | null => {
  const { document, layers } = annotated
  const own = listedOutlet(document.outlet ?? '')
  if (own?.agency === true) return own
  const lineAround = ({ start, end }: Span): string => {
    const region = layers.regions.regions.find(({ span }) => span.start <= start && end <= span.end)
    return region?.kind === 'credit' ? slice(document.text, region.span) : ''
  }
  const credits = citationsOf(annotated, find).filter(({ how }) => how === 'credit')
  const whole = credits.filter(
    ({ span, agency }) => agency && !PARTIAL.test(lineAround(span)) && !PICTURE.test(lineAround(span)),
  )
  const names = new Set(whole.map(({ via }) => via))
  const [only] = names
  return names.size === 1 && credits.every(({ via, agency }) => via === only || !agency) && only !== undefined
    ? listedOutlet(only)
    : null
}

/** "SKARNES, Jan 19 (Coast Wire) - ": place, perhaps a date, and in brackets whose report it is. */
const DATELINE = /^\p{Lu}[\p{Lu}\p{L} .,'’\d-]{1,50}\(([^()]{2,40})\)\s*[-–—:]/u

/** The document's own outlet, where its dateline claims the report: an agency where its name says so, else an outlet. */
export const ownDateline = ({ document, layers }: Annotated): Outlet | null => {
  const body = layers.regions.regions.find(({ kind }) => kind === 'body')
  const name = body === undefined ? undefined : DATELINE.exec(slice(document.text, body.span))?.[1]?.trim()
  if (name === undefined || document.outlet === null || !sameOutlet(document.outlet, name)) return null
  return {
    name: document.outlet,
    agency: /\b(?:wire|news agency|press agency|telegraph agency)\b/i.test(document.outlet),
  }
}

const OWN_WORK =
  /\b(?:our (?:own )?(?:correspondents?|reporters?|journalists?|team)|this (?:newspaper|publication|website|magazine|correspondent|reporter)|(?:seen|obtained|reviewed|verified|examined|analysed|analyzed|witnessed) by (?:this newspaper|our\b))/i

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Sentences that say the outlet itself saw, learned or was told what they report. */
export const ownReporting = ({ document, layers }: Annotated): Span[] => {
  const outlet = document.outlet?.replace(/\s*\([^)]*\)\s*$/, '').replace(/^the\s+/i, '') ?? ''
  const name = outlet.length >= 3 ? escaped(outlet) : null
  const named =
    name === null
      ? null
      : new RegExp(
          String.raw`\b(?:told|tells|seen by|obtained by|reviewed by|verified by|shared with|shown to|interview with|speaking to|spoke to)\s+(?:the\s+)?${name}\b|\b${name}(?:[’']s)?\s+(?:has |have |had )?(?:learn(?:ed|t|s)|understands|witnessed|verified|confirmed|reporters?|correspondents?|journalists?|saw)\b`,
          'i',
        )
  return layers.sentences
    .map(({ span }) => span)
    .filter((span) => {
      const words = slice(document.text, span)
      return OWN_WORK.test(words) || named?.test(words) === true
    })
}

const POST =
  /(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.me|twitter\.com|x\.com|bsky\.app|vk\.com|facebook\.com|instagram\.com|truthsocial\.com|weibo\.com|threads\.net|mastodon\.\w+)\/[\w@./?=&%-]*[\w/]|(?<![\w@.])@\w{3,30}\b/giu

/** Channels and posts that the credits list, as written. */
export const postsListed = ({ document, layers }: Annotated): string[] => [
  ...new Set(
    layers.regions.regions
      .filter(({ kind }) => kind === 'credit')
      .flatMap(({ span }) => slice(document.text, span).match(POST) ?? []),
  ),
]
