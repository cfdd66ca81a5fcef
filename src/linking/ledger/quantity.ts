/** Numbers with what they count. */
import { NUMBER_WORDS } from '../../lexicons/times.ts'
import type { Span } from '../../text/span.ts'
import type { LocalTerm } from './acts.ts'
import { tokensIn, type Scene } from './scene.ts'

const MULTIPLES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  hundred: 100,
}

const numberOf = (word: string): number | null => {
  const plain = word.replace(/,(?=\d{3})/gu, '')
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return Number(plain)
  return NUMBER_WORDS[word] ?? null
}

/** The first number of a stretch that counts something, with its unit as written (a lemma, `%`, or a currency sign). */
export const quantityIn = (scene: Scene, at: Span): LocalTerm['quantity'] => {
  const tokens = tokensIn(scene, at)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    // "from 25 percent to 10 percent": what is offered is the second.
    if (tokens[i - 1]?.lower === 'from' && tokens.slice(i + 1, i + 4).some(({ lower }) => lower === 'to')) continue
    const value = token === undefined ? null : numberOf(token.lower)
    if (token === undefined || value === null || (token.lower === 'one' && tokens[i + 1]?.lower !== '-')) continue
    const next = tokens.slice(i + 1).filter(({ lower }) => lower !== '-')
    const multiple = MULTIPLES[next[0]?.lower ?? '']
    const after = multiple === undefined ? next : next.slice(1)
    const currency = tokens[i - 1]?.text ?? ''
    if (/^[$€£¥]$/u.test(currency)) return { value: value * (multiple ?? 1), unit: currency }
    if (
      after[0]?.lower === '%' ||
      after[0]?.lower === 'percent' ||
      (after[0]?.lower === 'per' && after[1]?.lower === 'cent')
    )
      return { value, unit: '%' }
    const unit = after.slice(0, 3).find(({ pos, lower }) => pos === 'NOUN' && lower !== 'more')
    if (unit !== undefined) return { value: value * (multiple ?? 1), unit: unit.lemma }
  }
  return null
}
