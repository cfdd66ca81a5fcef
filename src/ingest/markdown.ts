/** Markdown with YAML front matter. The body stays as it is written. */
import { said, trouble, type Draft } from './draft.ts'

/** Longest front matter read, in code units. */
const FRONT_MAX = 65_536
const FENCE = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/u

type Front = { readonly yaml: string; readonly body: string }

const split = (text: string): Front | null => {
  const open = FENCE.exec(text)
  if (open === null) return null
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/mu.exec(text.slice(open[0].length, open[0].length + FRONT_MAX))
  if (close === null) return null
  const end = open[0].length + close.index
  return { yaml: text.slice(open[0].length, end), body: text.slice(end + close[0].length) }
}

const field = (front: Readonly<Record<string, unknown>>, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const value = front[name]
    if (typeof value === 'string' || typeof value === 'number') return said(String(value))
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return said(value.join(', '))
  }
  return null
}

/** The draft of a Markdown file. Front matter that cannot be read is said so, and the body kept. */
export const readMarkdown = async (text: string, path: string): Promise<Draft> => {
  const plain = {
    rowId: null,
    path,
    line: null,
    title: null,
    text,
    outlet: null,
    url: null,
    author: null,
    published: null,
    troubles: [],
  }
  const parts = split(text)
  if (parts === null) return plain
  const { parse } = await import('yaml')
  let front: unknown
  try {
    front = parse(parts.yaml, { maxAliasCount: 10, logLevel: 'error' })
  } catch (error) {
    const line = 1 + Number(/line (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1] ?? 1)
    const message = `${path}, line ${line}: the front matter is not valid YAML; it was left out.`
    return { ...plain, text: parts.body, troubles: [trouble('warning', 'input.front-matter', message)] }
  }
  if (typeof front !== 'object' || front === null || Array.isArray(front)) {
    if (front === null) return { ...plain, text: parts.body }
    return plain
  }
  const fields = front as Readonly<Record<string, unknown>>
  return {
    ...plain,
    text: parts.body,
    rowId: field(fields, 'id'),
    title: field(fields, 'title', 'headline'),
    outlet: field(fields, 'outlet', 'publisher'),
    url: field(fields, 'url', 'link'),
    author: field(fields, 'author', 'authors', 'byline'),
    published: field(fields, 'published', 'date'),
  }
}
