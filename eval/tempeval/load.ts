/**
 * Reads a TimeML document (TimeBank, AQUAINT, TempEval-3) as text and gold time expressions.
 * Offset 0 is the first character after `<TEXT>`; entities are decoded; the creation time and the
 * title stand outside the text and are not predicted.
 */

/** A time expression of the gold standard, or of a system. */
export type Timex = { readonly start: number; readonly end: number; readonly type: string; readonly value: string }
export type TimeMlDocument = {
  readonly text: string
  readonly created: string | null
  readonly timexes: readonly Timex[]
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const decode = (xml: string): string =>
  xml
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** Parses one TimeML document; throws when it has no TEXT element. */
export const parseTimeMl = (xml: string): TimeMlDocument => {
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1]
  if (body === undefined) throw new Error('tempeval.no-text: the document has no TEXT element')
  const created = /<TIMEX3[^>]*CREATION_TIME[^>]*>/.exec(xml)
  const timexes: Timex[] = []
  const openTags: { tag: string; start: number }[] = []
  let text = ''
  let at = 0
  for (const match of body.matchAll(/<[^>]+>/g)) {
    text += decode(body.slice(at, match.index))
    at = match.index + match[0].length
    if (match[0].startsWith('<TIMEX3')) openTags.push({ tag: match[0], start: text.length })
    else if (match[0] === '</TIMEX3>') {
      const tag = openTags.pop()
      if (tag === undefined || attribute(tag.tag, 'functionInDocument') === 'CREATION_TIME') continue
      timexes.push({
        start: tag.start,
        end: text.length,
        type: attribute(tag.tag, 'type'),
        value: attribute(tag.tag, 'value'),
      })
    }
  }
  text += decode(body.slice(at))
  return { text, created: created === null ? null : attribute(created[0], 'value'), timexes }
}
