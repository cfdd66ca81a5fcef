/**
 * Tokens with parts of speech and lemmas, by wink-nlp, one sentence at a time so that no token and no
 * tag crosses a sentence. Offsets are summed from token lengths and the spaces before them and then
 * checked against the text; where the library changed characters (it never should), the rest of the
 * sentence is found again by search, so a token always equals its slice.
 */
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { PartOfSpeech, Token, Tokens } from '../../model/layers.ts'
import { result } from '../../model/result.ts'
import type { Annotator } from '../../pipeline/annotator.ts'
import { retag } from './retag.ts'

const nlp = winkNLP(model, ['pos'])
const its = nlp.its

/** Tokens of one sentence, whose text starts at `offset`. */
const tokenize = (text: string, offset: number, sentence: number): Token[] => {
  const all = nlp.readDoc(text).tokens()
  const values = all.out(its.value)
  const tags = all.out(its.pos) as PartOfSpeech[]
  const lemmas = all.out<string>(its.lemma as never)
  const tokens: Token[] = []
  let at = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string
    const start = text.indexOf(value, at)
    if (start === -1 || value.trim() === '') continue
    at = start + value.length
    const lower = value.toLowerCase()
    tokens.push({
      start: offset + start,
      end: offset + at,
      text: value,
      lower,
      lemma: lemmas[i] ?? lower,
      pos: tags[i] ?? 'X',
      sentence,
    })
  }
  return tokens
}

export const tokens: Annotator<'sentences', 'tokens'> = {
  layer: 'tokens',
  version: 1,
  requires: ['sentences'],
  create:
    () =>
    (document, { sentences }) => {
      const found: Token[] = []
      const bySentence: Tokens['bySentence'][number][] = []
      sentences.forEach(({ span }, number) => {
        const first = found.length
        found.push(...retag(tokenize(document.text.slice(span.start, span.end), span.start, number)))
        bySentence.push({ first, end: found.length })
      })
      return result({ tokens: found, bySentence })
    },
}
