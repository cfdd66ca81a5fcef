/** Bounds on a page before it is parsed, so that no page can exhaust the parser. All scans are linear. */

/** Tags in one page, and entities. The largest page of the extraction benchmark has 3,230 and 4,220. */
const MAX_TAGS = 30_000
const MAX_ENTITIES = 50_000
/** Elements inside one another. Pages nest some tens; parsers recurse. */
const MAX_DEPTH = 200
/** Code units left when scripts, styles and drawings are gone. */
const MAX_LENGTH = 4_000_000
/** Longest single tag kept, in code units; longer ones (data in attributes) are dropped whole. */
const MAX_TAG = 20_000

/** Elements whose content is never article text, dropped with all they hold; JSON-LD scripts are read before. */
const DROPPED = ['script', 'style', 'noscript', 'svg', 'template', 'iframe', 'object', 'canvas', 'math'] as const
/** Elements without an end tag, or whose end tags pages leave out. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup html body head'.split(
    ' ',
  ),
)

/** The page without comments, and without the elements that never hold article text. An unclosed one ends with the page. */
const withoutDropped = (html: string): string => {
  const lower = html.toLowerCase()
  const kept: string[] = []
  let from = 0
  const skip = (start: number, close: string, search: number): void => {
    kept.push(html.slice(from, start))
    const end = lower.indexOf(close, search)
    const after = end === -1 ? -1 : lower.indexOf('>', end)
    from = after === -1 ? html.length : after + 1
  }
  for (let at = lower.indexOf('<'); at !== -1; at = lower.indexOf('<', Math.max(at + 1, from))) {
    if (lower.startsWith('<!--', at)) skip(at, '-->', at + 4)
    else {
      const name = DROPPED.find(
        (one) => lower.startsWith(one, at + 1) && /[\s/>]/.test(lower.charAt(at + 1 + one.length)),
      )
      if (name !== undefined) skip(at, `</${name}`, at + 1)
    }
  }
  kept.push(html.slice(from))
  return kept.join('')
}

type Guarded = { readonly html: string } | { readonly fault: string }

const countOf = (html: string, mark: string, most: number): number => {
  let count = 0
  for (let at = html.indexOf(mark); at !== -1 && count <= most; at = html.indexOf(mark, at + 1)) count++
  return count
}

/** The page made safe to parse, or what is beyond its bounds. */
export const guard = (page: string): Guarded => {
  const html = withoutDropped(page)
  if (html.length > MAX_LENGTH) return { fault: `more than ${MAX_LENGTH / 1e6} million characters of markup and text` }
  if (countOf(html, '&', MAX_ENTITIES) > MAX_ENTITIES) return { fault: `more than ${MAX_ENTITIES} entities` }
  if (countOf(html, '<', MAX_TAGS) > MAX_TAGS) return { fault: `more than ${MAX_TAGS} tags` }
  const kept: string[] = []
  let depth = 0
  let from = 0
  const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/gu
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const end = html.indexOf('>', tag.lastIndex)
    const stop = end === -1 ? html.length : end + 1
    const name = (match[2] ?? '').toLowerCase()
    if (!SHALLOW.has(name)) {
      depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1
      if (depth > MAX_DEPTH) return { fault: `elements nested more than ${MAX_DEPTH} deep` }
    }
    if (stop - match.index > MAX_TAG) {
      kept.push(html.slice(from, match.index), `<${match[1] ?? ''}${name}>`)
      from = stop
    }
    tag.lastIndex = stop
  }
  kept.push(html.slice(from))
  return { html: kept.join('') }
}
