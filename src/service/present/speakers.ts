/** Who said what: each speaker with every statement given to it. */
import type { Attribution, Dossier } from '../../model/dossier.ts'
import type { Lookup } from './lookup.ts'

/** Verbatim words of the parts of an attribution, parted by an ellipsis where words stand between them. */
export const wordsOf = (lookup: Lookup, { document }: Attribution, spans: Attribution['content']): string => {
  const text = lookup.document(document)?.text ?? ''
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

export type Speaker = {
  readonly name: string
  readonly party: string | null
  readonly unnamed: boolean
  readonly said: readonly Attribution[]
}

/** Speakers in order of how much they say; unnamed sources under the words each text has for them. */
export const speakersOf = (dossier: Dossier, lookup: Lookup): Speaker[] => {
  const key = (one: Attribution): string => one.speaker ?? `\n${wordsOf(lookup, one, one.source).toLowerCase()}`
  const groups = Map.groupBy(
    dossier.attributions.filter((one) => one.content.length > 0),
    key,
  )
  const speakers = [...groups.values()].flatMap((said): Speaker[] => {
    const [first] = said
    if (first === undefined) return []
    if (first.speaker === null)
      return [{ name: wordsOf(lookup, first, first.source) || 'not said', party: null, unnamed: true, said }]
    const party = lookup.entity(first.speaker)?.party ?? null
    const name = lookup.name(first.speaker)
    return [
      { name, party: party === null || lookup.name(party) === name ? null : lookup.name(party), unnamed: false, said },
    ]
  })
  return speakers.sort(
    (a, b) => Number(a.unnamed) - Number(b.unnamed) || b.said.length - a.said.length || (a.name < b.name ? -1 : 1),
  )
}
