/** What a page says of itself: JSON-LD, meta tags, and the page's own elements, in that order. */

export type PageMetadata = {
  readonly title: string | null
  readonly author: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly url: string | null
}

/** The part of the DOM that is read here. */
export type Page = {
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
}
export type PageElement = {
  readonly textContent: string | null
  readonly getAttribute: (name: string) => string | null
}

/** Types of schema.org that are articles. */
const ARTICLE = /(?:Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|Review)$/u
/** Longest JSON-LD block read, and deepest nesting looked into. */
const LD_MAX = 500_000
const LD_DEPTH = 6

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const clean = (value: string | null | undefined): string | null => {
  const plain = (value ?? '')
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|lt|gt|quot|apos|nbsp));/giu,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
        const code = decimal === undefined ? parseInt(hex ?? '0', 16) : Number(decimal)
        return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
      },
    )
    .replace(/\s+/gu, ' ')
    .trim()
  return plain === '' || plain.length > 1000 ? null : plain
}

const nodesIn = (value: unknown, depth = 0): Fields[] => {
  if (depth > LD_DEPTH) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => nodesIn(one, depth + 1))
  if (!isFields(value)) return []
  return [
    value,
    ...nodesIn(value['@graph'], depth + 1),
    ...nodesIn(value.mainEntity, depth + 1),
    ...nodesIn(value.mainEntityOfPage, depth + 1),
  ]
}

/** The JSON-LD scripts of a page, one after another; a scan that never looks twice. */
function* ldBlocks(html: string): Generator<string> {
  const lower = html.toLowerCase()
  for (let at = lower.indexOf('<script'); at !== -1;) {
    const open = lower.indexOf('>', at)
    const close = open === -1 ? -1 : lower.indexOf('</script', open)
    if (close === -1) return
    if (lower.slice(at, open).includes('application/ld+json') && close - open < LD_MAX)
      yield html.slice(open + 1, close)
    at = lower.indexOf('<script', close)
  }
}

const isArticle = (node: Fields): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))

/** The article among a page's JSON-LD blocks. Broken blocks are passed over. */
const articleNode = (html: string): Fields | null => {
  for (const block of ldBlocks(html)) {
    try {
      const json = block
        .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/u, '')
        .replace(/(?:-->|\/\/\]\]>|\]\]>)\s*$/u, '')
      const found = nodesIn(JSON.parse(json)).find(isArticle)
      if (found !== undefined) return found
    } catch {
      continue
    }
  }
  return null
}

const text = (value: unknown): string | null => (typeof value === 'string' ? clean(value) : null)

/** A name, or the names of a list: JSON-LD writes people and publishers either way. */
const named = (value: unknown): string | null => {
  if (Array.isArray(value)) return clean([...new Set(value.map(named).filter((one) => one !== null))].join(', '))
  return isFields(value) ? text(value.name) : text(value)
}

const webAddress = (value: string | null): string | null =>
  value !== null && /^https?:\/\/\S+$/iu.test(value) ? value : null

const hostOf = (url: string | null): string | null =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url ?? '')?.[1]?.toLowerCase() ?? null

/** "Talks resume | The Norland Times" without its tail, when the tail is the outlet or follows a separator of site names. */
const withoutSite = (title: string | null, outlet: string | null): string | null => {
  if (title === null) return null
  const cut = /^(.{12,}?)\s+(?:[|–—·»]|-)\s+([^|–—·»]{2,50})$/u.exec(title)
  if (cut?.[1] === undefined || cut[2] === undefined) return title
  const same =
    outlet !== null &&
    cut[2].toLowerCase().replace(/\W/gu, '').includes(outlet.toLowerCase().replace(/\W/gu, '').slice(0, 12))
  return same || /\s\|\s[^|]+$/u.test(title) ? withoutSite(cut[1], outlet) : title
}

/** Reads a page's account of itself. `html` still has its scripts; `page` is the parsed document. */
export const metadataOf = (html: string, page: Page): PageMetadata => {
  const node = articleNode(html)
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = page.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
      const value = clean(found?.getAttribute('content'))
      if (value !== null) return value
    }
    return null
  }
  const url =
    webAddress(clean(page.querySelector('link[rel="canonical"]')?.getAttribute('href'))) ?? webAddress(meta('og:url'))
  // The site's own name first: structured data of a wire story often gives the agency as publisher.
  const outlet = meta('og:site_name', 'application-name') ?? named(node?.publisher) ?? meta('publisher') ?? hostOf(url)
  const heading = clean(page.querySelector('h1')?.textContent)
  const title =
    text(node?.headline) ??
    meta('og:title', 'twitter:title', 'dc.title', 'title') ??
    heading ??
    clean(page.querySelector('title')?.textContent)
  const author =
    named(node?.author) ?? meta('author', 'article:author', 'byl', 'parsely-author', 'dc.creator', 'sailthru.author')
  return {
    title: withoutSite(title, outlet),
    author: author === null || webAddress(author) !== null ? null : author.replace(/^by\s+/iu, ''),
    published:
      text(node?.datePublished) ??
      meta(
        'article:published_time',
        'datePublished',
        'og:article:published_time',
        'parsely-pub-date',
        'pubdate',
        'date',
        'dc.date',
        'dc.date.issued',
        'sailthru.date',
        'publish-date',
      ) ??
      clean(page.querySelector('time[datetime]')?.getAttribute('datetime')),
    outlet,
    url,
  }
}
