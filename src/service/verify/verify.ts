/**
 * Proves a dossier again from nothing but itself and the published schema: that it has the schema's
 * form, that every anchor's words stand where it says, that every span lies inside its text, that every
 * statement is verbatim, that every text has its hash, and that every id it mentions is there. Nothing is
 * trusted, nothing is repaired.
 */
import type { Dossier } from '../../model/dossier.ts'
import { sha256 } from '../../model/ids.ts'
import { checkQuote } from '../../text/anchor.ts'
import type { Span } from '../../text/span.ts'
import { checkForm } from './form.ts'
import { checkStatements } from './statements.ts'
import { walk, type Schema } from './walk.ts'

/** One thing that does not hold. Codes are stable words; `place` is a JSON pointer into the dossier. */
export type Mismatch = {
  readonly code: string
  readonly place: string
  readonly document: string | null
  readonly message: string
}

type Texts = ReadonlyMap<string, string>

const mismatch = (code: string, place: string, document: string | null, message: string): Mismatch => ({
  code,
  place,
  document,
  message,
})

const shown = ({ start, end }: Span): string => `[${String(start)}, ${String(end)})`

const clipped = (words: string): string => JSON.stringify(words.length > 80 ? `${words.slice(0, 79)}…` : words)

/** Faults of a text against its own hash and the list of inputs. */
const checkHashes = (dossier: Dossier): Mismatch[] => {
  const found: Mismatch[] = []
  dossier.documents.forEach(({ id, text, sha256: stated }, i) => {
    const actual = sha256(text)
    if (actual !== stated)
      found.push(
        mismatch(
          'document.hash',
          `/documents/${String(i)}/sha256`,
          id,
          `The text's SHA-256 is ${actual}, the dossier says ${stated}.`,
        ),
      )
  })
  const inputs = dossier.documents.map((one) => one.sha256).sort()
  if (JSON.stringify(inputs) !== JSON.stringify([...dossier.made.inputs].sort()))
    found.push(
      mismatch('inputs.mismatch', '/made/inputs', null, 'The inputs named are not the hashes of the documents held.'),
    )
  return found
}

const FAULTS = {
  'anchor.outside': 'lies outside its text',
  'anchor.mismatch': 'quotes words that do not stand there',
  'anchor.context-mismatch': 'has surroundings that do not stand there',
} as const

/** Every anchor, wherever it is, against the text of its document. */
const checkAnchors = (dossier: Dossier, schema: Schema, texts: Texts): Mismatch[] => {
  const found: Mismatch[] = []
  walk(schema, dossier, (definition, value, place) => {
    if (definition !== 'Anchor') return
    const { document, span, quote } = value as Dossier['timeline'][number]['anchors'][number]
    const text = texts.get(document)
    if (text === undefined) return
    const fault = checkQuote(text, span, quote)
    if (fault === null) return
    const there = fault === 'anchor.outside' ? '' : ` The text has ${clipped(text.slice(span.start, span.end))}.`
    found.push(
      mismatch(
        fault,
        place,
        document,
        `The anchor ${clipped(quote.exact)} at ${shown(span)} ${FAULTS[fault]}.${there}`,
      ),
    )
  })
  return found
}

/** The spans that stand without a quote: inside attributions, regions and notices. */
const checkSpans = (dossier: Dossier, texts: Texts): Mismatch[] => {
  const found: Mismatch[] = []
  const check = (place: string, document: string | null, span: Span | null): void => {
    const text = document === null ? undefined : texts.get(document)
    if (span === null || text === undefined) return
    if (span.start <= span.end && span.end <= text.length) return
    found.push(
      mismatch(
        'span.outside',
        place,
        document,
        `The span ${shown(span)} lies outside a text of ${String(text.length)}.`,
      ),
    )
  }
  dossier.attributions.forEach((one, i) => {
    for (const part of ['source', 'cue', 'content'] as const)
      one[part].forEach((span, j) => {
        check(`/attributions/${String(i)}/${part}/${String(j)}`, one.document, span)
      })
  })
  dossier.documents.forEach((one, i) => {
    one.regions.forEach((region, j) => {
      check(`/documents/${String(i)}/regions/${String(j)}/span`, one.id, region.span)
    })
    one.notices.forEach((notice, j) => {
      check(`/documents/${String(i)}/notices/${String(j)}/span`, notice.document, notice.span)
    })
  })
  dossier.notices.forEach((notice, i) => {
    check(`/notices/${String(i)}/span`, notice.document, notice.span)
  })
  return found
}

/** Every id that a field holds must be the `id` of something of that kind, once. */
const checkIds = (dossier: Dossier, schema: Schema): Mismatch[] => {
  const defined = new Map<string, Set<string>>()
  const used: { kind: string; id: string; place: string }[] = []
  const found: Mismatch[] = []
  walk(schema, dossier, (definition, value, place) => {
    if (!definition.endsWith('Id') || typeof value !== 'string') return
    if (!place.endsWith('/id')) {
      used.push({ kind: definition, id: value, place })
      return
    }
    const ids = defined.get(definition) ?? new Set()
    defined.set(definition, ids)
    if (ids.has(value)) found.push(mismatch('id.duplicate', place, null, `The id ${value} is there twice.`))
    ids.add(value)
  })
  for (const { kind, id, place } of used)
    if (!defined.get(kind)?.has(id))
      found.push(mismatch('id.unknown', place, null, `Nothing in the dossier has the id ${clipped(id)}.`))
  return found
}

/**
 * Every mismatch of a value that should be a dossier, in the order of its parts; empty when it holds.
 * `schema` is the published one. A value of another form gives only the faults of its form.
 */
export const verifyDossier = async (value: unknown, schema: Schema): Promise<Mismatch[]> => {
  const malformed = await checkForm(value, schema)
  if (malformed.length > 0) return malformed
  const dossier = value as Dossier
  const texts = new Map(dossier.documents.map((one) => [one.id, one.text]))
  return [
    ...checkHashes(dossier),
    ...checkAnchors(dossier, schema, texts),
    ...checkSpans(dossier, texts),
    ...checkStatements(dossier, texts),
    ...checkIds(dossier, schema),
  ]
}

/** How many anchors a valid dossier has: what `verify` reports as checked. */
export const countAnchors = (dossier: unknown, schema: Schema): number => {
  let count = 0
  walk(schema, dossier, (definition) => {
    if (definition === 'Anchor') count++
  })
  return count
}
