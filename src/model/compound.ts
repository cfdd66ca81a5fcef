import type { Token } from './layers.ts'

/**
 * The hyphenated word that begins at token `i`, within tokens [i, end), as written in lower case and counted in tokens:
 * the tokenizer parts "so-called" into three. Null where no hyphen joins the token to the next.
 */
export const compoundAt = (
  tokens: readonly Token[],
  i: number,
  end: number,
): { lower: string; length: number } | null => {
  let lower = (tokens[i] as Token).lower
  let last = i
  while (last + 2 < end) {
    const [hyphen, next] = [tokens[last + 1] as Token, tokens[last + 2] as Token]
    if (!/^[-‐‑]$/.test(hyphen.text) || hyphen.start !== (tokens[last] as Token).end || next.start !== hyphen.end) break
    lower += `-${next.lower}`
    last += 2
  }
  return last === i ? null : { lower, length: last - i + 1 }
}
