import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partyId } from '../../model/ids.ts'
import { names } from '../../annotators/names/names.ts'
import { regions } from '../../annotators/regions/regions.ts'
import { sentences } from '../../annotators/sentences/sentences.ts'
import { tokens } from '../../annotators/tokens/tokens.ts'
import { stage } from '../../pipeline/annotator.ts'
import { pipeline, type Annotated } from '../../pipeline/pipeline.ts'
import { ensureParty, linkEntities } from './entities.ts'
import { documentOf } from '../../../test/fixture/document.ts'

const run = pipeline([stage(regions, {}), stage(sentences, {}), stage(tokens, {}), stage(names, {})])
const annotate = (text: string, id: string): Annotated => {
  return run(documentOf(text, { id }), { now: null })
}
const link = (texts: readonly string[]) =>
  linkEntities(texts.map((text, i) => annotate(text, `doc_${String(i)}`))).value
const entity = (texts: readonly string[], name: string) => link(texts).entities.find((one) => one.name === name)

const STORY = [
  'Norland and Velia met in Oslo. Norlandic President Arda Velensky told Reuters that Moscow had replied. "We wait," Velensky said.',
  'President Arda Velenskyy of Norland was in Oslo. The Norlandic president met Russian envoy Piet Holm. Holm said the Kremlin agreed.',
  'Velenskiy rejected the Russian offer; Norland will not pay. A Norlandic official said the Norlandic foreign ministry had drafted it. Tomas Holm, a baker, cheered.',
]

describe('entities over documents', () => {
  it('joins spellings and short forms, and counts the documents of each', () => {
    const person = entity(STORY, 'Arda Velensky') ?? entity(STORY, 'Arda Velenskyy')
    expect(person?.names).toEqual([
      { text: 'Arda Velensky', documents: 1 },
      { text: 'Arda Velenskyy', documents: 1 },
      { text: 'Velenskiy', documents: 1 },
      { text: 'Velensky', documents: 1 },
    ])
    expect(person?.party).toBe('pty_norland')
  })

  it('keeps two people of one surname apart', () => {
    const people = link(STORY).entities.filter(({ name }) => name.endsWith('Holm'))
    expect(people.map(({ name, party }) => [name, party])).toEqual([
      ['Piet Holm', 'pty_russia'],
      ['Tomas Holm', null],
    ])
  })

  it('lets the corpus decide what an unlisted name is', () => {
    const found = link([
      'Ostram rejected the offer. Later Ostram agreed.',
      "Ostram's president, Arda Venn, met the Ostramian parliament in Oslo.",
    ]).entities.filter(({ name }) => name === 'Ostram')
    expect(found.map(({ kind, party }) => [kind, party])).toEqual([['place', 'pty_ostram']])
  })

  it('ties acronyms, pet names and surnames with particles to their full names', () => {
    const found = link([
      "The Maritime Workers' Federation (MWF) struck. Benjamin Holm met Majed al-Oru.",
      'The MWF won. Ben Holm told Al-Oru so.',
    ]).entities.map(({ name }) => name)
    expect(found.sort()).toEqual(['Benjamin Holm', 'Majed al-Oru', "Maritime Workers' Federation"])
  })

  it('leaves a surname that several bear, and none of them alone, by itself', () => {
    const found = link(['Arda Venn of Oslo spoke.', 'Tomas Venn of Rome spoke.', 'Mr. Venn spoke.'])
    expect(found.entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual([
      'Arda Venn',
      'Tomas Venn',
      'Venn',
    ])
  })

  it('ties an office told without a name to its one holder, and no unnamed official to another', () => {
    const found = link([
      'Iranian Foreign Minister Arda Venn spoke. A U.S. official agreed.',
      'The Iranian foreign minister left. A U.S. official denied it.',
    ])
    expect(found.entities.find(({ name }) => name === 'Arda Venn')?.mentions.map(({ document }) => document)).toEqual([
      'doc_0',
      'doc_1',
    ])
    expect(found.entities.filter(({ name }) => name === 'U.S. official')).toHaveLength(2)
  })

  it('counts a capital that stands for its government among its state’s mentions', () => {
    expect(entity(STORY, 'Russia')?.names.map(({ text }) => text)).toEqual(['Moscow'])
    expect(entity(STORY, 'Oslo')?.party).toBeNull()
    expect(entity(STORY, 'Kremlin')?.party).toBe('pty_russia')
  })

  it('names every party with its members', () => {
    const { parties, entities } = link(STORY)
    const norland = parties.find(({ id }) => id === 'pty_norland')
    const members = entities
      .filter(({ id }) => norland?.members.includes(id) === true)
      .map(({ kind, name }) => `${kind} ${name}`)
    expect(norland?.name).toBe('Norland')
    expect(members).toContain('place Norland')
    expect(members).toContain("organization Norland's foreign ministry")
  })

  it('anchors each mention on its own words', () => {
    const { entities } = link(STORY)
    for (const { mentions } of entities)
      for (const { document, span, quote } of mentions)
        expect(STORY[Number(document.slice(4))]?.slice(span.start, span.end)).toBe(quote.exact)
  })

  it('gives each referent of each document an entity that exists', () => {
    const { entities, entityOf } = link(STORY)
    const known = new Set(entities.map(({ id }) => id))
    for (const ids of entityOf.values()) for (const id of ids) expect(known.has(id)).toBe(true)
    expect(known.size).toBe(entities.length)
  })

  it('is the same whatever the order of the documents', () => {
    const corpus = STORY.map((text, i) => annotate(text, `doc_${String(i)}`))
    const plain = JSON.stringify(linkEntities(corpus).value.entities)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(corpus, { minLength: corpus.length }),
        (shuffled) => JSON.stringify(linkEntities(shuffled).value.entities) === plain,
      ),
      { numRuns: 6 },
    )
  })
})

describe('a party for one who has none', () => {
  it('is the one already known, or one of its own', () => {
    const links = link(STORY)
    const baker = links.entities.find(({ name }) => name === 'Tomas Holm')
    const made = ensureParty(links, baker?.id ?? '')
    expect(made.party).toBe(partyId('Tomas Holm'))
    expect(made.links.parties.find(({ id }) => id === made.party)?.members).toEqual([baker?.id])
    expect(made.links.entities.find(({ id }) => id === baker?.id)?.party).toBe(made.party)
    const envoy = links.entities.find(({ name }) => name === 'Piet Holm')
    expect(ensureParty(links, envoy?.id ?? '')).toEqual({ links, party: 'pty_russia' })
    expect(ensureParty(links, 'ent_unknown').party).toBeNull()
  })
})

describe('consistent renaming', () => {
  /** Pairs of names, listed for listed and unknown for unknown, that leave everything else as it is. */
  const PAIRS: readonly (readonly [string, string])[] = [
    ['Norlandic', 'Torvandic'],
    ['Norland', 'Torvand'],
    ['Velia', 'Selia'],
    ['Oslo', 'Rome'],
    ['Russian', 'Chinese'],
    ['Moscow', 'Beijing'],
    ['Velensky', 'Zelgansky'],
    ['Velenskyy', 'Zelganskyy'],
    ['Velenskiy', 'Zelganskiy'],
    ['Piet', 'Jens'],
    ['Holm', 'Dahl'],
    ['Arda', 'Ilka'],
    ['Tomas', 'Lukas'],
    ['Reuters', 'Interfax'],
    ['the Kremlin', 'the Zhongnanhai'],
    ['Kremlin', 'Zhongnanhai'],
    ['Russia', 'China'],
  ]
  const rename = (text: string): string =>
    text.replace(
      new RegExp(`\\b(?:${PAIRS.map(([from]) => from).join('|')})\\b`, 'g'),
      (word) => PAIRS.find(([from]) => from === word)?.[1] ?? word,
    )

  it('changes the names and nothing else', () => {
    const shape = (texts: readonly string[], map: (text: string) => string): string[] =>
      link(texts)
        .entities.map(({ kind, names: forms, party, mentions }) =>
          [
            kind,
            forms
              .map(({ text, documents }) => `${map(text)} ${String(documents)}`)
              .sort()
              .join(', '),
            party === null,
            mentions.length,
          ].join(' | '),
        )
        .sort()
    expect(shape(STORY.map(rename), (text) => text)).toEqual(shape(STORY, rename))
  })
})
