/** Features of a token that do not depend on which cue is asked about. */
import { at, type Columns } from './columns.ts'
import { feature } from './hash.ts'

/** Features each token has. */
export const STATIC_FEATURES = 54

/**
 * Hashed features of all tokens, `STATIC_FEATURES` each, reduced to [0, 2^bits). Templates are numbered in order;
 * changing one changes what the weights mean.
 */
export const staticFeatures = (columns: Columns, bits: number): Int32Array => {
  const { length, word, lemma, suffix, pos, shape, lexicon, quote, clause, sieve, place, sentence } = columns
  const mask = (1 << bits) - 1
  const out = new Int32Array(length * STATIC_FEATURES)
  for (let i = 0; i < length; i++) {
    let k = i * STATIC_FEATURES
    let template = 0
    const put = (a: number, b = 0, c = 0): void => {
      out[k++] = feature(++template, a, b, c) & mask
    }
    const [w, l, p] = [at(word, i), at(lemma, i), at(pos, i)]
    const [l1, l2, r1, r2] = [at(lemma, i - 1), at(lemma, i - 2), at(lemma, i + 1), at(lemma, i + 2)]
    const [p1, p2, q1, q2] = [at(pos, i - 1), at(pos, i - 2), at(pos, i + 1), at(pos, i + 2)]
    const [x, xl, xr] = [at(lexicon, i), at(lexicon, i - 1), at(lexicon, i + 1)]
    const [qt, ql, qr] = [at(quote, i), at(quote, i - 1), at(quote, i + 1)]
    const [c, cl, cr] = [at(clause, i), at(clause, i - 1), at(clause, i + 1)]
    const [s, sl, sr] = [at(sieve, i), at(sieve, i - 1), at(sieve, i + 1)]
    put(0)
    put(w)
    put(l, p)
    put(at(suffix, i), p)
    put(at(shape, i), p, at(place, i) & 3)
    put(l1)
    put(l2)
    put(r1)
    put(r2)
    put(l1, l)
    put(l, r1)
    put(l1, r1)
    put(l2, l1, l)
    put(l, r1, r2)
    put(p1, p)
    put(p, q1)
    put(p2, p1, p)
    put(p, q1, q2)
    put(p1, p, q1)
    put(p2, p1)
    put(q1, q2)
    put(x, p)
    put(xl, p)
    put(xr, p)
    put(x, xl, xr)
    put(qt, ql, qr)
    put(qt, p)
    put(qt, l)
    put(ql, l, p1)
    put(c, p)
    put(cl, c & 31, cr & 31)
    put(c, l)
    put(c >> 5, x)
    put(s, sl, sr)
    put(s, p)
    put(s, l)
    put(s, x, c & 7)
    put(sl, p1, s)
    put(sr, q1, s)
    put(at(place, i), p)
    put(at(sentence, i), x)
    put(at(sentence, i), p, qt)
    put(l, at(sentence, i))
    put(at(word, i - 1), q1)
    put(at(word, i + 1), p1)
    put(p, r1, p1)
    const f = at(columns.frame, i)
    const [subject, object] = [at(columns.subject, i), at(columns.object, i)]
    put(f, l)
    put(f, x)
    put(f & 0x7e0, l)
    put(at(lemma, subject), f === 0 ? 0 : l)
    put(at(lexicon, subject), at(pos, subject), f === 0 ? 0 : x)
    put(at(lexicon, subject), at(pos, subject), f === 0 ? 0 : l)
    put(at(lemma, object), f === 0 ? 0 : l)
    put(at(lexicon, object), at(pos, object), f === 0 ? 0 : x)
  }
  return out
}
