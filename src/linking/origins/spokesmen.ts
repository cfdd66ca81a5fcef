/** Who speaks for a body: "Palace spokesman Arda Venn", "Venn, a spokesman for the palace". Its words are his. */
import type { Entity } from '../../model/dossier.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Corpus } from '../view.ts'

const SPOKES = String.raw`(?:chief |official |deputy |acting |main |top |senior )*(?:spokes(?:man|woman|person)|press secretary)`
const BEFORE_NAME = new RegExp(String.raw`^(?:['’]s)?\s+${SPOKES},?\s+$`, 'iu')
const AFTER_NAME = new RegExp(
  String.raw`^,?\s+(?:(?:who is|is|as|the|a|an|its)\s+)*${SPOKES}\s+(?:for|of|at)\s+(?:the\s+)?$`,
  'iu',
)
/** Characters around a person's name that are looked at. */
const REACH = 60

type Body = { readonly id: EntityId; readonly forms: readonly string[] }

const bodiesAmong = (entities: readonly Entity[]): Body[] =>
  entities
    .filter(({ kind }) => kind === 'organization' || kind === 'group')
    .map(({ id, name, names }) => ({
      id,
      forms: [...new Set([name, ...names.map(({ text }) => text)])].filter((form) => form.length > 2),
    }))

/** True when the words around [start, end) of a text say that this person speaks for the body. */
const saysSo = (text: string, start: number, end: number, { forms }: Body): boolean => {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  return forms.some((form) => {
    const ahead = before.lastIndexOf(form)
    if (ahead !== -1 && BEFORE_NAME.test(before.slice(ahead + form.length))) return true
    const behind = after.indexOf(form)
    return behind !== -1 && AFTER_NAME.test(after.slice(0, behind))
  })
}

/** For each body, the one person whom the texts call its spokesman; bodies with several or none are left out. */
export const spokesmenOf = (corpus: Corpus, entities: readonly Entity[]): ReadonlyMap<EntityId, EntityId> => {
  const texts = new Map(corpus.map(({ document }) => [document.id, document.text]))
  const bodies = bodiesAmong(entities)
  const found = new Map<EntityId, Set<EntityId>>()
  for (const { id, kind, mentions } of entities) {
    if (kind !== 'person') continue
    for (const { document, span } of mentions) {
      const text = texts.get(document) ?? ''
      const around = text.slice(Math.max(0, span.start - REACH), span.end + REACH)
      if (!/spokes|press secretary/iu.test(around)) continue
      for (const body of bodies)
        if (saysSo(text, span.start, span.end, body))
          found.set(body.id, (found.get(body.id) ?? new Set<EntityId>()).add(id))
    }
  }
  return new Map(
    [...found].flatMap(([body, people]) => (people.size === 1 ? [[body, [...people][0] as EntityId] as const] : [])),
  )
}
