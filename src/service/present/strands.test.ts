import { describe, expect, it } from 'vitest'
import { dossier } from '../../../test/fixture/dossier.ts'
import type { Dossier, Story } from '../../model/dossier.ts'
import { strandsOf } from './strands.ts'

const story = (id: string, ...documents: string[]): Story => ({
  id,
  title: id,
  documents,
  when: null,
  outlets: 1,
  origins: 1,
})
const ids = dossier.documents.map((one) => one.id)
const [first = '', ...rest] = ids
const two: Dossier = {
  ...dossier,
  stories: [story('one', first), story('other', ...rest)],
  storylines: [
    { id: 'stl_one', title: 'The first talks', stories: ['one'] },
    { id: 'stl_other', title: 'The other talks', stories: ['other'] },
  ],
}

describe('strands', () => {
  it('are one without a heading where there is one storyline', () => {
    expect(strandsOf(dossier)).toEqual([{ title: null, dossier }])
  })

  it('part two negotiations, the better covered first, and lose nothing', () => {
    const strands = strandsOf(two)
    expect(strands.map(({ title }) => title)).toEqual(['The other talks', 'The first talks'])
    const parts = (pick: (one: Dossier) => readonly unknown[]): number =>
      strands.reduce((sum, one) => sum + pick(one.dossier).length, 0)
    expect(parts((one) => one.brief)).toBe(dossier.brief.length)
    expect(parts((one) => one.ledger.proposals)).toBe(dossier.ledger.proposals.length)
    expect(parts((one) => one.ledger.positions)).toBe(dossier.ledger.positions.length)
  })

  it('put a line where most of its documents are, of equals where its first words are', () => {
    const [line] = dossier.brief
    const [anchor] = line?.anchors ?? []
    if (line === undefined || anchor === undefined) throw new Error('the fixture has a brief')
    const on = (...documents: string[]): string | null | undefined =>
      strandsOf({
        ...two,
        brief: [{ ...line, anchors: documents.map((document) => ({ ...anchor, document })) }],
      }).find((one) => one.dossier.brief.length > 0)?.title
    expect(on(first, ...rest)).toBe('The other talks')
    expect(on(first, rest[0] ?? '')).toBe('The first talks')
  })
})
