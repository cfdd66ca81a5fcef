/** docs/dossier.md: the types' own fields and comments as tables, in reading order. */
import { schemaOf, type Definition } from './schema.ts'

const INTRODUCTION = `# The dossier

\`crosswire compare PATH... --json\` prints one dossier; the terminal, the page, the brief and the library show the same.
This page is generated from the types in \`src/model\` (\`npm run docs\`), as is
[the JSON Schema](dossier.schema.json) (\`crosswire schema\`). Field names are a promise: fields are added, never renamed.

- A **span** is half-open, [start, end), in UTF-16 code units of \`documents[].text\`: what \`text.slice(start, end)\` takes.
- An **anchor** is a span with its words. \`crosswire verify\` proves every anchor again from the stored text.
- \`statement\`, \`title\` and brief lines are verbatim from one document; only \`question\`, \`note\` and \`message\` are composed.
- Ids derive from content: the same inputs in any order give the same bytes.
- \`null\` says that the documents do not tell. What could not be read or decided is a notice, never silence.

## Where two readings are possible

- **Origins.** One speaker's statement on one occasion is one origin, however many pass it on. A mention whose text shows
  no origin has \`origin: null\` and is counted in \`unknown\`, never as independent. \`corroborated\` needs two origins that
  the texts show. An uncredited rewrite takes the origin of the passage it rewrites. A document without an outlet is its
  own outlet.
- **Disputes.** A contradiction cannot be true on both sides; a difference can, and a reader should know of it.
- **Parties and people.** \`proposers\`, \`addressees\`, \`responder\` and every \`party\` hold party ids, named in ordinary
  English; \`speaker\`, \`relays\`, \`conveyedBy\` and \`members\` hold entity ids. An unnamed source has \`speaker: null\` and an
  origin of kind \`unnamed\`, labelled in the text's own words.
- **Answers.** \`unanswered\`: a document says that no reply has come; \`open\`: nothing is known. A counter-proposal is both a
  response (\`act: counter\`) and a proposal (\`inReplyTo\`), tied by \`counter\`. \`not-addressed\` on the basis \`stated\` anchors
  the words that say so, on \`silence\` the reply itself.
- **Omission.** \`omits\` means "not in this article", no more.
- **Discontinuous words.** An attribution's \`anchor\` is the smallest span around all of its parts.
- **Gaps.** Where the page lost words, a \`text.gap\` notice spans the break. Boilerplate and credits feed nothing else.
- **Language.** Documents in other languages than English are kept, flagged \`language.unsupported\`, and not annotated.
- **Paths** are as given, or as found below a given folder; never made absolute.
`

const ANNOTATIONS = `## Annotated documents

\`crosswire annotate PATH...\` prints one of these per line: one document with everything found within it, before
documents are compared. Entity ids are those of the document by itself.
`

/** Definitions that only name a string. */
const isId = (name: string): boolean => name.endsWith('Id')

const refOf = ({ $ref }: Definition): string | undefined => $ref?.replace('#/definitions/', '')

const linked = (name: string): string => (isId(name) ? name : `[${name}](#${name.toLowerCase()})`)

const PLAIN_TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  null: 'null',
}

/** A type in words: "list of [Anchor](#anchor)", "`open` or `closed`", "text or null". */
const typeOf = (schema: Definition): string => {
  const name = refOf(schema)
  if (name !== undefined) return linked(name)
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const).replaceAll('"', "'")}\``
  if (schema.enum !== undefined) return schema.enum.map((one) => (one === null ? 'null' : `\`${JSON.stringify(one).replaceAll('"', '')}\``)).join(', ')
  if (schema.anyOf !== undefined) return schema.anyOf.map((one) => typeOf(one as Definition)).join(' or ')
  if (Array.isArray(schema.type)) return schema.type.map((one) => typeOf({ type: one })).join(' or ')
  if (schema.type === 'array') return `list of ${typeOf(schema.items as Definition)}`
  if (schema.type === 'object') return schema.properties === undefined ? 'object' : 'object, below'
  return PLAIN_TYPES[String(schema.type)] ?? 'anything'
}

const inner = (schema: Definition): Definition | null => {
  if (schema.type === 'object' && schema.properties !== undefined) return schema
  if (schema.type === 'array') return inner(schema.items as Definition)
  const choice = schema.anyOf?.map((one) => inner(one as Definition)).find((one) => one !== null)
  return choice ?? null
}

const escapeCell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()

/** Rows of an object's fields; fields of objects within it follow with a dotted name. */
const rowsOf = (schema: Definition, prefix = ''): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([field, value]) => {
    const one = value as Definition
    const below = inner(one)
    const name = prefix + field + (one.type === 'array' && below !== null ? '[]' : '')
    return [
      `| \`${name}\` | ${escapeCell(typeOf(one))} | ${escapeCell(one.description ?? '')} |`,
      ...(below === null ? [] : rowsOf(below, `${name}.`)),
    ]
  })

const sectionOf = (name: string, schema: Definition): string => {
  const about = schema.description === undefined ? '' : `${schema.description.trim()}\n\n`
  const body =
    schema.properties === undefined
      ? `${typeOf(schema)}\n`
      : `| field | type | meaning |\n| --- | --- | --- |\n${rowsOf(schema).join('\n')}\n`
  return `### ${name}\n\n${about}${body}`
}

/** Names of definitions in the order in which a reader meets them. */
const readingOrder = (root: string, definitions: Readonly<Record<string, Definition>>): string[] => {
  const met: string[] = []
  const queue = [root]
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (met.includes(name) || isId(name) || definitions[name] === undefined) continue
    met.push(name)
    JSON.stringify(definitions[name], (key, value: unknown) => {
      if (key === '$ref' && typeof value === 'string') queue.push(value.replace('#/definitions/', ''))
      return value
    })
  }
  return met
}

const definitionsOf = (schema: Definition): Record<string, Definition> => (schema.definitions ?? {}) as Record<string, Definition>

export const dossierPage = (): string => {
  const dossier = definitionsOf(schemaOf('src/model/dossier.ts', 'Dossier'))
  const annotated = definitionsOf(schemaOf('src/model/annotation.ts', 'AnnotatedDocument'))
  const names = readingOrder('Dossier', dossier)
  const added = readingOrder('AnnotatedDocument', annotated).filter((name) => !names.includes(name))
  const sections = (list: readonly string[], from: Readonly<Record<string, Definition>>): string =>
    list.map((name) => sectionOf(name, from[name] ?? {})).join('\n')
  return `${INTRODUCTION}\n## Fields\n\n${sections(names, dossier)}\n${ANNOTATIONS}\n${sections(added, annotated)}`
}
