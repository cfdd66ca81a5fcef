import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binaryKind, decodeBytes } from './bytes.ts'

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string, mark: boolean): Uint8Array =>
  Uint8Array.from([
    ...(mark ? [0xff, 0xfe] : []),
    ...Array.from(text, (letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]).flat(),
  ])

describe('bytes', () => {
  it('that are UTF-8 decode to the same text, without a word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const clean = text
          .replace(/^\ufeff/u, '')
          .replace(/[\ud800-\udfff]/gu, '')
          .replace(/\0/gu, '')
        expect(await decodeBytes(new TextEncoder().encode(clean))).toEqual({ text: clean, troubles: [] })
      }),
    )
  })

  it.each([
    ['a UTF-8 mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...latin1('Talks')]), null, 'Talks'],
    ['a UTF-16 mark', utf16('Talks – over', true), null, 'Talks – over'],
    ['UTF-16 without a mark', utf16('Talks are over for now', false), null, 'Talks are over for now'],
    ['a declared charset', latin1('Caf\xe9 talks \x96 again'), 'windows-1252', 'Café talks – again'],
    [
      'a declared charset that is wrong, where UTF-8 holds',
      new TextEncoder().encode('Café'),
      'no-such-charset',
      'Café',
    ],
  ])('with %s are read by it', async (_, bytes, declared, text) => {
    expect(await decodeBytes(bytes, declared)).toEqual({ text, troubles: [] })
  })

  it('that are not UTF-8 are read by a guess, which is said', async () => {
    const read = await decodeBytes(
      latin1('La r\xe9union pr\xe9vue \xe0 l\xe9gation a \xe9t\xe9 annul\xe9e, a d\xe9clar\xe9 le minist\xe8re.'),
    )
    expect(read.text).toContain('réunion prévue')
    expect(read.troubles).toMatchObject([{ code: 'text.charset' }])
  })

  it('damaged in one place keep the rest', async () => {
    const whole = new TextEncoder().encode('“Talks”—they said—“go on” … “and on” — “и так далее”.')
    const read = await decodeBytes(Uint8Array.from([...whole, 0xff, ...whole]))
    expect(read.text).toContain('и так далее')
    expect(read.troubles).toHaveLength(1)
  })

  it.each([
    ['a PDF', latin1('%PDF-1.7 rest'), 'a PDF'],
    ['zeros', new Uint8Array(500), 'binary'],
    ['control characters', Uint8Array.from({ length: 500 }, (_, i) => i % 32), 'binary'],
    ['prose with one NUL', latin1('The talks\0 are over, and both sides went home.'), null],
    ['UTF-16', utf16('Talks are over for now', false), null],
  ])('that are %s are told from text', (_, bytes, kind) => {
    expect(binaryKind(bytes)).toBe(kind)
  })

  it('of any kind never throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.option(fc.string({ maxLength: 12 })),
        async (bytes, declared) => {
          binaryKind(bytes)
          expect(typeof (await decodeBytes(bytes, declared)).text).toBe('string')
        },
      ),
    )
  })
})
