/** Bytes to text: byte order mark, declared charset, UTF-8 where valid, else a guess that is said to be one. */
import { trouble, type Trouble } from './draft.ts'

/** The beginnings of kinds of file that are no text. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip-compressed', [0x1f, 0x8b]],
  ['a Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['an executable', [0x7f, 0x45, 0x4c, 0x46]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an MP4 video', [0x00, 0x00, 0x00, 0x18, 0x66, 0x74, 0x79, 0x70]],
]
/** Bytes looked at for control characters. */
const SNIFFED = 65_536
/** Share of NUL bytes, and of other control characters, above which bytes are no text. Text has none or a stray few; random bytes 10%. */
const NUL_SHARE = 0.01
const CONTROL_SHARE = 0.03

/** What the bytes are, if not text ("a PDF", "binary"); null for text. */
export const binaryKind = (bytes: Uint8Array): string | null => {
  const magic = MAGIC.find(([, start]) => start.every((byte, i) => bytes[i] === byte))
  if (magic !== undefined) return magic[0]
  if (utf16Of(bytes) !== null) return null
  const head = bytes.subarray(0, SNIFFED)
  let nul = 0
  let control = 0
  for (const byte of head) {
    if (byte === 0) nul++
    else if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) control++
  }
  return nul > 1 + head.length * NUL_SHARE || control > 1 + head.length * CONTROL_SHARE ? 'binary' : null
}

/** UTF-16 by its mark, or by NUL in every other byte of Latin text. */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 2048)
  if (head.length < 16 || head.length % 2 !== 0) return null
  const nul: [number, number] = [0, 0]
  for (const [i, byte] of head.entries()) if (byte === 0) nul[(i % 2) as 0 | 1]++
  const half = head.length / 2
  if (nul[1] > half * 0.8 && nul[0] === 0) return 'utf-16le'
  return nul[0] > half * 0.8 && nul[1] === 0 ? 'utf-16be' : null
}

const decodeAs = (bytes: Uint8Array, charset: string): string | null => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Text and what is uncertain about it. The byte order mark is no part of the text. */
type Decoded = { readonly text: string; readonly troubles: readonly Trouble[] }

/** Decodes bytes. `declared` is a charset label from the page or its transport, if any. */
export const decodeBytes = async (bytes: Uint8Array, declared: string | null = null): Promise<Decoded> => {
  const wide = utf16Of(bytes)
  const marked = wide ?? (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null)
  for (const charset of [marked, declared, 'utf-8']) {
    const text = charset === null ? null : decodeAs(bytes, charset)
    if (text !== null) return { text, troubles: [] }
  }
  return guessed(bytes)
}

const guessed = async (bytes: Uint8Array): Promise<Decoded> => {
  const [{ default: chardet }, { default: iconv }] = await Promise.all([import('chardet'), import('iconv-lite')])
  const guess = chardet.detect(bytes.subarray(0, SNIFFED))
  // A few broken bytes in a long text are damage to UTF-8, not another charset.
  const lax = new TextDecoder('utf-8').decode(bytes)
  const broken = lax.match(/\ufffd/gu)?.length ?? 0
  const multibyte = lax.match(/[\u0080-\ufffc]/gu)?.length ?? 0
  const damaged =
    guess === null || guess === 'UTF-8' || guess === 'ASCII' || broken < multibyte / 10 || !iconv.encodingExists(guess)
  const text = damaged ? lax : iconv.decode(Buffer.from(bytes), guess)
  const how = damaged ? 'what is broken shows as U+FFFD' : `it was read as ${guess}, a guess`
  return { text, troubles: [trouble('warning', 'text.charset', `The text is not valid UTF-8; ${how}.`)] }
}
