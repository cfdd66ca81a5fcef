/**
 * The issue's own list for the five real articles. They are not part of this repository: where the
 * folder is missing the tests say so and are skipped.
 */
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { compare } from '../src/compose.ts'
import type { Anchor, Dossier } from '../src/model/dossier.ts'
import type { Proposal } from '../src/model/ledger.ts'

const SEEDS = new URL('../../shared/seeds/', import.meta.url).pathname
const there = existsSync(SEEDS)
if (!there) console.warn(`skipped: the shared seeds are not at ../shared/seeds`)

describe.skipIf(!there)('the dossier of the five seeds', () => {
  let dossier: Dossier
  let ids: Record<string, string>
  beforeAll(async () => {
    ;({ dossier } = await compare([SEEDS]))
    ids = Object.fromEntries(dossier.documents.map(({ id, path }) => [/(\d{3})_/.exec(path ?? '')?.[1] ?? '', id]))
  })

  const numbersOf = (anchors: readonly Anchor[]): string[] => {
    const byId = Object.fromEntries(Object.entries(ids).map(([number, id]) => [id, number]))
    return [...new Set(anchors.map(({ document }) => byId[document] ?? '?'))].sort()
  }
  const disputesOf = (kind: string): { strength: string; sides: string[][] }[] =>
    dossier.disputes
      .filter((one) => one.kind === kind)
      .map(({ strength, sides }) => ({ strength, sides: sides.map(({ anchors }) => numbersOf(anchors)) }))
  const entity = (pattern: RegExp): Dossier['entities'][number] | undefined =>
    dossier.entities.find(({ kind, names }) => kind === 'person' && names.some(({ text }) => pattern.test(text)))
  const said = (document: string, pattern: RegExp, cue = /./): Dossier['attributions'] => {
    const text = dossier.documents.find(({ id }) => id === ids[document])?.text ?? ''
    const words = (spans: readonly { start: number; end: number }[]): string =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' ')
    return dossier.attributions.filter(
      (one) => one.document === ids[document] && pattern.test(words(one.content)) && cue.test(words(one.cue)),
    )
  }
  const invitation = (): Proposal | undefined =>
    dossier.ledger.proposals.find(
      ({ act, anchors, proposers }) =>
        act === 'invite' && proposers.includes('pty_russia') && numbersOf(anchors).length >= 3,
    )

  it('has two stories in one storyline', () => {
    const stories = dossier.stories.map(({ documents }) =>
      documents.map((id) => Object.entries(ids).find(([, one]) => one === id)?.[0]).sort(),
    )
    expect(stories.sort()).toEqual([['000', '001', '002', '003'], ['004']])
    expect(dossier.storylines.map(({ stories: members }) => members.length)).toEqual([2])
  })

  it('has one Zelensky over three spellings, of Ukraine', () => {
    const found = dossier.entities.filter(({ names }) => names.some(({ text }) => text.includes('Zelensk')))
    expect(found).toHaveLength(1)
    expect(found[0]?.party).toBe('pty_ukraine')
    for (const spelling of ['Zelensky', 'Zelenskyy', 'Zelenskiy'])
      expect(found[0]?.names.some(({ text }) => text.endsWith(spelling))).toBe(true)
  })

  it('sets the first invitation of its kind against the repeated one, as a contradiction', () => {
    const novelty = disputesOf('novelty').find(({ strength }) => strength === 'contradiction')
    expect(novelty?.sides.some((side) => side.includes('003') && side.length === 1)).toBe(true)
    expect(novelty?.sides.some((side) => ['000', '001', '002'].every((one) => side.includes(one)))).toBe(true)
  })

  it('notes as differences who announced it, and the two clock times of one reply', () => {
    expect(
      disputesOf('speaker').some(
        ({ strength, sides }) => strength === 'difference' && sides.some((side) => side.join() === '000'),
      ),
    ).toBe(true)
    expect(
      disputesOf('time').some(
        ({ strength, sides }) => strength === 'difference' && sides.every((side) => side.join() === '004'),
      ),
    ).toBe(true)
  })

  it('shows the energy-strike pause as reported and not confirmed', () => {
    expect(
      disputesOf('status').some(
        ({ strength, sides }) =>
          strength === 'difference' && sides.flat().includes('002') && sides.flat().includes('003'),
      ),
    ).toBe(true)
    expect(
      dossier.claims.some(({ reactions }) =>
        reactions.some(({ act, party }) => act === 'declines-to-comment' && party === 'pty_russia'),
      ),
    ).toBe(true)
  })

  it('finds both gaps and the boilerplate', () => {
    expect(dossier.notices.filter(({ code }) => code === 'text.gap').map(({ document }) => document)).toEqual([
      ids['001'],
      ids['001'],
    ])
    const boilerplate = dossier.documents
      .filter(({ regions }) => regions.some(({ kind }) => kind === 'boilerplate'))
      .map(({ id }) => id)
    expect(boilerplate).toEqual(expect.arrayContaining([ids['000'], ids['002']]))
  })

  it('reads the editorial as opinion and its illustrative headlines as nobody’s speech', () => {
    expect(dossier.documents.find(({ id }) => id === ids['004'])?.genre).toBe('opinion')
    expect(said('004', /offers talks|not ruled out|obstacles remain/)).toEqual([])
  })

  it('knows the speakers, their pronouns, relays and hedges', () => {
    expect(said('001', /yet to receive/)[0]?.speaker).toBe(entity(/Peskov/)?.id)
    expect(said('001', /would require careful/)[0]?.speaker).toBe(entity(/Ushakov/)?.id)
    expect(said('001', /would guarantee/)[0]?.speaker).toBe(entity(/Ushakov/)?.id)
    const official = said('001', /possibility of a direct/, /indicated/)[0]
    expect(official?.speaker).toBeNull()
    expect(official?.relays.map((id) => dossier.entities.find((one) => one.id === id)?.name)).toEqual(['Reuters'])
    const assessments = said('000', /linked future security/)[0]
    expect(assessments?.speaker).toBeNull()
    expect(assessments?.hedges).toContain('reportedly')
  })

  it('has the invitation once, with its venue and safety, unanswered', () => {
    const proposal = invitation()
    expect(proposal?.addressees).toEqual(['pty_ukraine'])
    expect(proposal?.terms.map(({ issue }) => issue)).toEqual(expect.arrayContaining(['venue', 'personal-safety']))
    expect(proposal?.status).toBe('unanswered')
    const others = dossier.ledger.proposals.filter(
      ({ act, anchors, proposers }) =>
        act === 'invite' && proposers.includes('pty_russia') && numbersOf(anchors).some((one) => one <= '003'),
    )
    expect(others.filter(({ status }) => status === 'unanswered' || status === 'open')).toHaveLength(1)
  })

  it('has last year’s invitation declined, with its counter-proposal', () => {
    const declined = dossier.ledger.proposals.find(
      ({ proposers, status }) => proposers.includes('pty_russia') && (status === 'rejected' || status === 'countered'),
    )
    const counter = declined?.responses.find(({ responder, counter: id }) => responder === 'pty_ukraine' && id !== null)
    expect(
      dossier.ledger.proposals.find(({ id }) => id === counter?.counter)?.terms.map(({ issue }) => issue),
    ).toContain('venue')
  })

  it('has the letter’s three terms with the reply’s answer to each', () => {
    const letter = dossier.ledger.proposals.find(
      ({ proposers, anchors }) => proposers.includes('pty_ukraine') && numbersOf(anchors).join() === '004',
    )
    const issueOf = new Map(letter?.terms.map(({ id, issue }) => [id, issue]))
    expect([...issueOf.values()]).toEqual(expect.arrayContaining(['ceasefire', 'prisoners']))
    expect([...issueOf.values()].some((issue) => issue === 'venue' || issue === 'format')).toBe(true)
    const answers = letter?.responses
      .filter(({ responder }) => responder === 'pty_russia')
      .flatMap(({ terms }) => terms)
    const answerTo = (issue: string): string[] =>
      (answers ?? []).filter(({ term }) => issueOf.get(term) === issue).map(({ answer }) => answer)
    expect(answerTo('ceasefire')).toEqual(['not-addressed'])
    expect(answerTo('prisoners')).toEqual(['not-addressed'])
    expect([...answerTo('venue'), ...answerTo('format')]).toContain('countered')
  })

  it('rests every line on its words', () => {
    const texts = new Map(dossier.documents.map(({ id, text }) => [id, text]))
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk)
      else if (value !== null && typeof value === 'object') {
        const { document, span, quote } = value as Partial<Anchor>
        if (document !== undefined && span != null && quote !== undefined)
          expect(texts.get(document)?.slice(span.start, span.end)).toBe(quote.exact)
        Object.values(value).forEach(walk)
      }
    }
    walk(dossier)
  })
})
