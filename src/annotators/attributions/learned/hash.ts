/** Hashes of words and of feature parts: 32-bit integers, the same everywhere. */

/** FNV-1a over UTF-16 code units. */
export const hashWord = (word: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** Hash of one feature: template number and up to three values, in one mixing (constants of xxHash and of Pettersson's triple32). */
export const feature = (template: number, a: number, b = 0, c = 0): number => {
  let hash =
    (Math.imul(template, 0x9e3779b1) + Math.imul(a, 0x85ebca77) + Math.imul(b, 0xc2b2ae3d) + Math.imul(c, 0x27d4eb2f)) |
    0
  hash = Math.imul(hash ^ (hash >>> 17), 0xed5ad4bb)
  hash = Math.imul(hash ^ (hash >>> 11), 0xac4c1b51)
  return hash ^ (hash >>> 15)
}
