/** The article of a page: Readability finds it, and its blocks become lines. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { guard } from './guard.ts'
import { metadataOf, type Page, type PageElement, type PageMetadata } from './metadata.ts'

type Article = PageMetadata & { readonly text: string }
type Extraction = Article | { readonly fault: string }

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
/** Never part of an article's running text. */
const OUTSIDE = 'aside,figure,figcaption,nav,form,button,select,dialog,audio,video,[hidden],[aria-hidden="true"]'

// Both libraries type themselves by the browser's own types, which are not here; these are the parts in use.
type Removable = PageElement & { readonly remove: () => void }
type Dom = Omit<Page, 'querySelectorAll'> & {
  readonly body: DomNode
  readonly querySelectorAll: (selector: string) => Iterable<Removable>
}
const parsePage = parseHTML as unknown as (html: string) => { readonly document: Dom }
const Reader = Readability as unknown as new (
  document: Dom,
  options: { readonly charThreshold: number },
) => {
  readonly parse: () => { readonly content?: string | null; readonly title?: string | null } | null
}

type DomNode = {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}

/** The lines of a tree: a line a block, white space as the browser would show it. */
const linesOf = (root: DomNode): string[] => {
  const lines: string[] = []
  let line = ''
  const close = (): void => {
    const shown = line.replace(/[ \t\r\n\f\u00a0]+/gu, ' ').trim()
    if (shown !== '') lines.push(shown)
    line = ''
  }
  const walk = (node: DomNode): void => {
    if (node.nodeType === 3) line += node.textContent ?? ''
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return
    const block = BLOCKS.has(node.nodeName.toUpperCase())
    if (block) close()
    for (const child of node.childNodes) walk(child)
    if (block) close()
  }
  walk(root)
  close()
  return lines
}

const sameWords = (a: string, b: string): boolean => {
  const words = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return words(a) === words(b)
}

const shortTitle = (title: string | null | undefined): string | null =>
  title === null || title === undefined || title.trim() === '' || title.length > 1000 ? null : title.trim()

const bodyOf = (html: string): string => `<html><body>${html}</body></html>`

/** Extracts the article of an HTML page, or says what stands in the way. Never throws. */
export const articleOf = (html: string): Extraction => {
  const guarded = guard(html)
  if ('fault' in guarded) return guarded
  try {
    const { document } = parsePage(/<html[\s>]/iu.test(guarded.html) ? guarded.html : bodyOf(guarded.html))
    const metadata = metadataOf(html, document)
    for (const node of document.querySelectorAll(OUTSIDE)) node.remove()
    const body = linesOf(document.body)
    const found = new Reader(document, { charThreshold: 200 }).parse()
    const content = found?.content ?? ''
    const lines = content === '' ? body : linesOf(parsePage(bodyOf(content)).document.body)
    const title = metadata.title ?? shortTitle(found?.title)
    if (title !== null && lines[0] !== undefined && sameWords(lines[0], title)) lines.shift()
    const text = lines.join('\n\n')
    return text === '' && title === null ? { fault: 'no article text' } : { ...metadata, title, text }
  } catch (error) {
    return { fault: `the page could not be parsed (${error instanceof Error ? error.message : String(error)})` }
  }
}
