import { describe, expect, it } from 'vitest'
import type { Names } from '../../model/layers.ts'
import { stage } from '../../pipeline/annotator.ts'
import { pipeline } from '../../pipeline/pipeline.ts'
import { regions } from '../regions/regions.ts'
import { sentences } from '../sentences/sentences.ts'
import { tokens } from '../tokens/tokens.ts'
import { names } from './names.ts'
import { documentOf } from '../../../test/fixture/document.ts'

const run = pipeline([stage(regions, {}), stage(sentences, {}), stage(tokens, {}), stage(names, {})])
const read = (text: string): Names => run(documentOf(text), { now: null }).layers.names

/** Mentions as "words=referent's name", with kind and form where asked. */
const mentionsOf = (text: string, form: 'name' | 'role' | 'pronoun' = 'name'): string[] => {
  const { mentions, referents } = read(text)
  return mentions
    .filter((one) => one.form === form)
    .map(({ span, referent }) => `${text.slice(span.start, span.end)}=${referents[referent]?.name ?? ''}`)
}
const wordsOf = (text: string): string[] => mentionsOf(text).map((one) => one.slice(0, one.indexOf('=')))
const partyOf = (text: string, name: string): string | null | undefined =>
  read(text).referents.find((one) => one.name === name)?.party
const kindOf = (text: string, words: string): string | undefined => {
  const found = read(text).mentions.find(({ span }) => text.slice(span.start, span.end) === words)
  return found === undefined ? undefined : `${found.kind}${found.metonym ? ' for its government' : ''}`
}

describe('spans of names', () => {
  it.each([
    ['leaves titles out', 'President Arda Venn met Mr. Oru on Monday.', ['Arda Venn', 'Oru']],
    ['leaves possessives out', "Arda Venn's answer and Russia’s reply came late.", ['Arda Venn', 'Russia']],
    [
      'keeps particles',
      'Ilka von der Marsk called Tomas al-Oru and Piet van Holm.',
      ['Ilka von der Marsk', 'Tomas al-Oru', 'Piet van Holm'],
    ],
    ['keeps a particle that begins a surname', 'The minister said von der Marsk had left.', ['von der Marsk']],
    [
      'keeps East Asian names whole',
      'They saw Kim Dok-su and Park Dok Su in Busan.',
      ['Kim Dok-su', 'Park Dok Su', 'Busan'],
    ],
    ['keeps initials and suffixes', 'A letter from Tomas B. Oru Jr. arrived.', ['Tomas B. Oru Jr.']],
    ['takes a full stop off the last name', 'They met the envoy Arda Venn.', ['Arda Venn']],
    [
      'takes acronyms with points whole',
      'The U.S. and the U.A.E. agreed with the C.I.A. on it.',
      ['U.S.', 'U.A.E.', 'C.I.A.'],
    ],
    ['cuts two states at a hyphen', 'The US-Russia talks and the Oslo-based group failed.', ['US', 'Russia', 'Oslo']],
    [
      'cuts two people at a hyphen before a meeting',
      'Arda Venn and Tomas Oru left. The Venn-Oru summit failed.',
      ['Arda Venn', 'Tomas Oru', 'Venn', 'Oru'],
    ],
    ['takes two cities', 'Aides flew from Abu Dhabi to New Delhi.', ['Abu Dhabi', 'New Delhi']],
    [
      'takes bodies with "of"',
      'The Ministry of Foreign Affairs and the Bank of England disagreed.',
      ['Ministry of Foreign Affairs', 'Bank of England'],
    ],
    [
      'takes bodies with "and"',
      'The Department of Rural Health and Human Services wrote back.',
      ['Department of Rural Health and Human Services'],
    ],
    ['takes a state that is a person’s name for a person', 'Aides of Israel Marsk denied it.', ['Israel Marsk']],
    ['passes over months and days', 'In May or early June, on Friday, it ended.', []],
    [
      'passes over nouns at the head of a sentence',
      'Critics argue it failed. Demonstrators gathered. Denuclearization takes time.',
      [],
    ],
    ['passes over adjectives of nationality', 'Russian and Norwegian papers wrote about European security.', []],
    [
      'passes over headlines’ words',
      'Venn Rejects New Offer as Talks Stall in Oslo\n\nForeign Minister Arda Venn rejected the new offer on Monday.',
      ['Venn', 'Oslo', 'Arda Venn'],
    ],
    ['finds names in capitals', 'KREMLIN REJECTS NORWAY OFFER AS TALKS RESUME IN OSLO', ['KREMLIN', 'NORWAY', 'OSLO']],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected)
  })
})

describe('short forms and spellings within a document', () => {
  it.each([
    [
      'ties a surname to its full name',
      'Arda Venn spoke first. Later Venn left.',
      ['Arda Venn=Arda Venn', 'Venn=Arda Venn'],
    ],
    [
      'ties a surname to a full name that comes later',
      'Venn spoke first. Later Arda Venn left.',
      ['Venn=Arda Venn', 'Arda Venn=Arda Venn'],
    ],
    [
      'ties spellings',
      'Arda Velensky spoke. Mr. Velenskyy left.',
      ['Arda Velensky=Arda Velensky', 'Velenskyy=Arda Velensky'],
    ],
    [
      'ties the first word of an East Asian name',
      'Liu Dok-su spoke. Liu left.',
      ['Liu Dok-su=Liu Dok-su', 'Liu=Liu Dok-su'],
    ],
    [
      'keeps two people of one surname apart',
      'Arda Venn met Mr. Piet Venn. Mr. Piet Venn left.',
      ['Arda Venn=Arda Venn', 'Piet Venn=Piet Venn', 'Piet Venn=Piet Venn'],
    ],
    [
      'keeps father and son apart',
      'Piet Holm met Piet Holm Jr. in Oslo.',
      ['Piet Holm=Piet Holm', 'Piet Holm Jr.=Piet Holm Jr.', 'Oslo=Oslo'],
    ],
    [
      'ties a company to its full name',
      'Tarn Marine Inc. spoke. Tarn Marine left. Then Tarn left.',
      ['Tarn Marine Inc.=Tarn Marine Inc.', 'Tarn Marine=Tarn Marine Inc.', 'Tarn=Tarn Marine Inc.'],
    ],
    [
      'ties an acronym in brackets',
      'The Free Dockers Front (FDF) struck. The FDF won.',
      ['Free Dockers Front=Free Dockers Front', 'FDF=Free Dockers Front', 'FDF=Free Dockers Front'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mentionsOf(text)).toEqual(expected)
  })
})

describe('the party a person acts for', () => {
  it.each([
    ['adjective and title', 'Russian President Arda Venn spoke.', 'Russia'],
    ['country before a title', 'U.S. envoy Arda Venn spoke.', 'United States'],
    ['possessor before a title', "Iran's foreign minister Arda Venn spoke.", 'Iran'],
    ['seat before a title', 'Kremlin spokesman Arda Venn spoke.', 'Russia'],
    ['apposition after the name', "Arda Venn, the Kremlin's foreign policy aide, spoke.", 'Russia'],
    ['apposition before the name', 'The Norwegian prime minister, Arda Venn, spoke.', 'Norway'],
    ['"of" after a title', 'Arda Venn, president of Norway, spoke.', 'Norway'],
    ['"of" after a titled name', 'President Arda Venn of Norway spoke.', 'Norway'],
    ['a movement', 'Hamas official Arda Venn spoke.', 'Hamas'],
    ['a ministry’s spokesperson', 'The Russian Foreign Ministry spokeswoman, Arda Venn, spoke.', 'Russia'],
    [
      'a person one serves',
      'Russian President Tomas Oru left. Arda Venn, an adviser to President Oru, spoke.',
      'Russia',
    ],
    ['an ambassador of one body at another', "Norway's U.N. ambassador, Arda Venn, spoke.", 'Norway'],
    ['a body of the European Union', 'European Commission President Arda Venn spoke.', 'European Union'],
    ['"its leader"', 'North Korea and its leader, Arda Venn, agreed.', 'North Korea'],
    ['an unlisted state by possessor', "Norland's Foreign Minister Arda Venn spoke. Norland agreed.", 'Norland'],
    ['an unlisted state by adjective', 'Norland agreed. The Norlandic president, Arda Venn, spoke.', 'Norland'],
    ['an unlisted union', 'The Free Dockers Union agreed. FDU President Arda Venn spoke.', 'Free Dockers Union'],
    ['nobody for an analyst', 'Russian political analyst Arda Venn spoke.', null],
    ['nobody for an opposition leader', 'Russian opposition leader Arda Venn spoke.', null],
    ['nobody for a former office', 'Former Russian President Arda Venn spoke.', null],
    ['nobody for an agency’s reporter', 'Reuters correspondent Arda Venn spoke.', null],
  ])('%s', (_, text, expected) => {
    expect(partyOf(text, 'Arda Venn')).toBe(expected)
  })

  it('makes a state’s body act for it, under one key however it is called', () => {
    for (const text of [
      "Russia's Foreign Ministry spoke.",
      'The Russian Foreign Ministry spoke.',
      'The Russian foreign ministry spoke.',
    ]) {
      const body = read(text).referents.find(({ kind }) => kind === 'organization')
      expect([body?.party, body?.gazetteer]).toEqual(['Russia', 'body:Russia:foreign ministry'])
    }
  })
})

describe('capitals that stand for their governments', () => {
  const government = 'organization for its government'
  it.each([
    ['Moscow said it would wait.', 'Moscow', government],
    ['Tehran, which denies it, has refused.', 'Tehran', government],
    ['Moscow and Kyiv have agreed.', 'Kyiv', government],
    ['Paris, Berlin and Warsaw urged restraint.', 'Paris', government],
    ['There was no answer from Kyiv.', 'Kyiv', government],
    ['He accused Ankara of lying.', 'Ankara', government],
    ["Beijing's response was swift.", 'Beijing', government],
    ['Talks between Ankara and Athens stalled.', 'Athens', government],
    ['The Moscow-backed forces left.', 'Moscow', government],
    ['He travelled to Moscow.', 'Moscow', 'place'],
    ['An invitation to Moscow was sent.', 'Moscow', 'place'],
    ['Talks in Moscow failed.', 'Moscow', 'place'],
    ["Beijing's streets were empty.", 'Beijing', 'place'],
    ['The Doha talks failed.', 'Doha', 'place'],
    ['A missile hit Kyiv overnight.', 'Kyiv', 'place'],
    ['Kyiv was bombed again.', 'Kyiv', 'place'],
    ['Baghdad is a city of millions.', 'Baghdad', 'place'],
    ['The mayor of Kyiv resigned.', 'Kyiv', 'place'],
    ['The Moscow-based firm closed.', 'Moscow', 'place'],
    ['OSLO (Reuters) - Talks failed.', 'OSLO', 'place'],
  ])('%s', (text, words, expected) => {
    expect(kindOf(text, words)).toBe(expected)
  })

  it('makes them mentions of the state, and leaves the city apart', () => {
    expect(mentionsOf('Moscow said talks in Moscow would go on.')).toEqual(['Moscow=Russia', 'Moscow=Moscow'])
  })
})

describe('roles and descriptions', () => {
  it.each([
    [
      'ties a role to its holder',
      'Ukrainian President Arda Venn spoke. The Ukrainian president left.',
      ['Ukrainian president=Arda Venn'],
    ],
    [
      'ties "leader" to a president',
      'Ukrainian President Arda Venn spoke. The Ukrainian leader left.',
      ['Ukrainian leader=Arda Venn'],
    ],
    [
      'ties a bare role to the one who holds it',
      'Prime Minister Arda Venn spoke. The prime minister left.',
      ['prime minister=Arda Venn'],
    ],
    [
      'keeps the holders of two states apart',
      'Ukrainian President Arda Venn met Polish President Tomas Oru. The Polish president left.',
      ['Polish president=Tomas Oru'],
    ],
    [
      'gives an unnamed official a referent of its own',
      'U.S. envoy Arda Venn left. A U.S. official spoke.',
      ['U.S. official=U.S. official'],
    ],
    ['ties a government to its state', 'The Iranian side refused. Iran left.', ['Iranian side=Iran']],
    [
      'keeps unnamed people apart from anybody named',
      'Israeli negotiators left.',
      ['Israeli negotiators=Israeli negotiators'],
    ],
    [
      'sees both sides of joined adjectives',
      'Russian and Ukrainian negotiators met.',
      ['Russian=Russian negotiators', 'Ukrainian negotiators=Ukrainian negotiators'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mentionsOf(text, 'role')).toEqual(expected)
  })
})

describe('pronouns', () => {
  it.each([
    ['the subject before', 'Arda Venn spoke. She left.', ['She=Arda Venn']],
    ['the speaker after an object', 'Foreign aide Piet Holm, who met Tomas Oru, spoke. He added that it was over.', []],
    ['only the one of that gender', 'Mr. Holm met Mrs. Marsk. She left.', ['She=Marsk']],
    ['nobody where two fit', 'Mr. Holm and Mr. Oru met. He left.', []],
    ['nobody where none was named', 'It was late. He left.', []],
  ])('%s', (_, text, expected) => {
    const found = mentionsOf(text, 'pronoun')
    if (expected.length === 0) expect(found.length).toBeLessThanOrEqual(1)
    else expect(found).toEqual(expected)
  })
})
