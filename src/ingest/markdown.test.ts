import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from './markdown.ts'

const FRONT =
  '---\ntitle: "Talks: round two"\noutlet: The Norland Times\npublished: 4 June 2026\nurl: https://example.org/a\nauthor: [Ilse Kord, Arda Venn]\n---\n'

describe('front matter', () => {
  it('says title, outlet, date, address and authors; the body stays as written', async () => {
    const body = '\n\n  Envoys met.\r\n\r\n--- not a fence\n'
    expect(await readMarkdown(FRONT + body, 'a.md')).toMatchObject({
      title: 'Talks: round two',
      outlet: 'The Norland Times',
      published: '4 June 2026',
      url: 'https://example.org/a',
      author: 'Ilse Kord, Arda Venn',
      text: body,
      troubles: [],
    })
  })

  it.each([
    ['an ISO date', 'published: 2026-06-04', '2026-06-04'],
    ['a bare year', 'published: 2026', '2026'],
    ['a date-time', 'published: 2026-06-04T10:00:00Z', '2026-06-04T10:00:00Z'],
  ])('keeps %s as it is written', async (_, line, published) => {
    expect((await readMarkdown(`---\n${line}\n---\nText`, 'a.md')).published).toBe(published)
  })

  it('that is broken is said with its line, and the body kept', async () => {
    const draft = await readMarkdown('---\ntitle: "open\noutlet: [x\n---\nEnvoys met.', 'a.md')
    expect(draft.text).toBe('Envoys met.')
    expect(draft.troubles).toMatchObject([{ code: 'input.front-matter' }])
    expect(draft.troubles[0]?.message).toMatch(/^a\.md, line \d/u)
  })

  it.each(['Envoys met.\n---\nThey left.', '---\nno end', '--- \n- a list\n---\nEnvoys', '# Heading\n\nText'])(
    'is not seen in %j',
    async (text) => {
      expect((await readMarkdown(text, 'a.md')).text).toBe(text)
    },
  )

  it('never makes reading throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(FRONT.length), fc.nat(9), fc.string({ maxLength: 5 }), async (at, cut, put) => {
        const draft = await readMarkdown(`${FRONT.slice(0, at)}${put}${FRONT.slice(at + cut)}Envoys met.`, 'a.md')
        expect(draft.text.endsWith('Envoys met.') || draft.troubles.length >= 0).toBe(true)
      }),
    )
  })
})
