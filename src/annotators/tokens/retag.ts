/** Corrections to the tagger where news wording misleads it. Each rule says what it mends. */
import { VERBS_LIKE_NOUNS } from '../../lexicons/verbs-like-nouns.ts'
import type { Token } from '../../model/layers.ts'

/** "According to": a preposition, not a verb. */
const ACCORDING = new Set(['according', 'owing'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])
const OPENS_PHRASE = new Set(['DET', 'PRON', 'PROPN', 'ADJ', 'NUM', 'VERB', 'NOUN', 'ADP'])

/** "that Venn visit Arden": a plain verb between two names, tagged a noun. */
const isBareVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.pos === 'PROPN' && tokens[i + 1]?.pos === 'PROPN' && VERBS_LIKE_NOUNS.has((tokens[i] as Token).lower)

/** The plain form of a third-person or plural form, by spelling; null for any other. */
const plainForm = (lower: string): string | null => {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(lower)) return lower.slice(0, -2)
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : null
}

const OPENERS = new Set(['that', 'which', 'who'])

/** Where the stretch that could hold this token's clause begins: after the last comma or subordinator. */
const stretchStart = (tokens: readonly Token[], i: number): number => {
  for (let at = i - 1; at >= 0; at--) {
    const { pos, text, lower } = tokens[at] as Token
    if (pos === 'SCONJ' || OPENERS.has(lower) || text === ',' || text === ';' || text === ':') return at + 1
  }
  return 0
}

const isFinite = ({ pos, lower }: Token): boolean => pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))

/** "The plan marks a shift": a verb in -s after its subject and before a phrase, in a stretch with no other verb, tagged a noun. */
const isHiddenVerb = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (
    token.pos !== 'NOUN' ||
    before === undefined ||
    after === undefined ||
    !NOMINAL.has(before.pos) ||
    before.lower.endsWith('s')
  )
    return false
  const plain = plainForm(token.lower)
  if (plain === null || !VERBS_LIKE_NOUNS.has(plain)) return false
  const start = stretchStart(tokens, i)
  const relative =
    start > 1 &&
    OPENERS.has((tokens[start - 1] as Token).lower) &&
    tokens.slice(start, i).every(({ pos }) => NOMINAL.has(pos) || pos === 'DET')
  if (relative && start < i) return true // "the waters that Velia claims and"
  if (!OPENS_PHRASE.has(after.pos)) return false
  const determined = after.pos === 'DET' || after.pos === 'PRON'
  const verbBefore = tokens.slice(start, i).some(isFinite)
  return !verbBefore && (determined || !tokens.slice(i + 1).some(isFinite))
}

const MODAL = new Set(['will', 'would', 'shall', 'should', 'may', 'might', 'could', 'must', "'ll"])

/** "Norland will open its ports": a plain verb after a modal, tagged an adjective or noun. */
const isAfterModal = (tokens: readonly Token[], i: number): boolean => {
  const { pos, lower } = tokens[i] as Token
  const before = tokens[i - 1]
  return (
    (pos === 'ADJ' || pos === 'NOUN') &&
    (before?.pos === 'AUX' || (before?.lower === 'not' && tokens[i - 2]?.pos === 'AUX')) &&
    MODAL.has(before.pos === 'AUX' ? before.lower : (tokens[i - 2] as Token).lower) &&
    VERBS_LIKE_NOUNS.has(lower)
  )
}

const CONTINUES_PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'CCONJ', 'PUNCT', 'SYM', 'PRON', 'X'])

/** "the premier of Velia", "the wounded were": an adjective that heads its phrase. */
const isNominalAdjective = (tokens: readonly Token[], i: number): boolean => {
  const after = tokens[i + 1]
  if ((tokens[i] as Token).pos !== 'ADJ' || tokens[i - 1]?.pos !== 'DET') return false
  if (after?.pos === 'PART' && after.lower !== 'to') return false
  return (
    after !== undefined &&
    !CONTINUES_PHRASE.has(after.pos) &&
    !(after.pos === 'VERB' && /(?:ing|ed)$/.test(after.lower))
  )
}

const isCapitalised = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text)

/** True when most longer words are capitalised, as in headlines, so that capitals tell nothing. */
const isTitleCase = (tokens: readonly Token[]): boolean => {
  const words = tokens.slice(1).filter(({ text }) => /^\p{L}{4,}/u.test(text))
  return words.length > 0 && words.filter(({ text }) => isCapitalised(text)).length / words.length > 0.6
}

/** "the Tarn Herald": a capitalised word after a name, tagged a verb. */
const isNamePart = (tokens: readonly Token[], i: number): boolean => {
  const { pos, text } = tokens[i] as Token
  return pos === 'VERB' && tokens[i - 1]?.pos === 'PROPN' && isCapitalised(text)
}

const POSSESSIVE = new Set(['its', 'their', 'his', 'our', 'your', 'my'])

/** "its catch", "a seven percent pay rise": a plain verb after a possessive or a percentage, tagged a verb. */
const isNounAfterOwner = (tokens: readonly Token[], i: number): boolean => {
  const { pos, lower, lemma } = tokens[i] as Token
  const before = tokens[i - 1]?.lower ?? ''
  if (pos !== 'VERB' || lower !== lemma) return false
  return (
    POSSESSIVE.has(before) ||
    ((before === 'percent' || (before === 'cent' && tokens[i - 2]?.lower === 'per')) && tokens[i + 1]?.pos === 'NOUN')
  )
}

const ARTICLES = new Set(['a', 'an'])

/** "a revised pay offer": after an article and before a noun there is no verb: a participle is an adjective, a plain form a noun. */
const afterArticle = (tokens: readonly Token[], i: number): 'ADJ' | 'NOUN' | null => {
  const { pos, lower, lemma } = tokens[i] as Token
  if (pos !== 'VERB' || !['NOUN', 'ADJ', 'VERB'].includes(tokens[i + 1]?.pos ?? '')) return null
  const participle = (one: Token | undefined): boolean => one?.pos === 'VERB' && /(?:ed|ing)$/.test(one.lower)
  const before = tokens[i - 1]
  const opened = ARTICLES.has(before?.lower ?? '') || (ARTICLES.has(tokens[i - 2]?.lower ?? '') && participle(before))
  if (!opened) return null
  if (/(?:ed|ing)$/.test(lower)) return 'ADJ'
  return lower === lemma && tokens[i + 1]?.pos === 'NOUN' ? 'NOUN' : null
}

/** The tokens of one sentence with their corrected tags. */
export const retag = (tokens: readonly Token[]): Token[] => {
  const titled = isTitleCase(tokens)
  return tokens.map((token, i) => {
    if (ACCORDING.has(token.lower) && tokens[i + 1]?.lower === 'to') return { ...token, pos: 'ADP', lemma: token.lower }
    if (token.pos === 'NOUN' && isBareVerb(tokens, i)) return { ...token, pos: 'VERB' }
    if (!titled && isNamePart(tokens, i)) return { ...token, pos: 'PROPN' }
    if (isNounAfterOwner(tokens, i)) return { ...token, pos: 'NOUN' }
    const inPhrase = afterArticle(tokens, i)
    if (inPhrase !== null) return { ...token, pos: inPhrase }
    if (isAfterModal(tokens, i)) return { ...token, pos: 'VERB' }
    if (isNominalAdjective(tokens, i)) return { ...token, pos: 'NOUN' }
    if (isHiddenVerb(tokens, i)) return { ...token, pos: 'VERB', lemma: plainForm(token.lower) as string }
    return token
  })
}
