/** "he", "she", "his", "her": tied to a person only where one antecedent is safe. */
import type { Token } from '../../model/layers.ts'
import type { Line } from './line.ts'
import type { Gender } from './given.ts'
import type { Draft } from './referents.ts'

/** A mention of a person: tokens [first, end) of a line. */
export type Standing = {
  readonly line: number
  readonly first: number
  readonly end: number
  readonly referent: number
}
type Pronoun = Standing & { readonly confidence: number }

const GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
])
/** Sentences back that a pronoun's person may have been named: farther back readers are named again. */
const WINDOW = 2
/** One person fits; the one who is subject among several; the subject of what follows ("In his speech, Venn said"). */
const SOLE = 0.85
const SUBJECT = 0.65
const AHEAD = 0.6
/** The only one named before, yet not as a subject, and nobody else named near. */
const ASIDE = 0.6

/** For each line, for each token, whether it stands between quotation marks; marks that stay open run to the paragraph's end. */
const quotedTokens = (lines: readonly Line[], paragraphs: readonly number[]): boolean[][] => {
  let open = false
  return lines.map((line, number) => {
    if (paragraphs[number] !== paragraphs[number - 1]) open = false
    return line.tokens.map(({ text }) => {
      if (text === '“') open = true
      else if (text === '”') open = false
      else if (text === '"') open = !open
      return open
    })
  })
}

/** A subject: a verb follows, at most an adverb or an insertion between commas away, and no preposition stands before. */
const isSubject = (line: Line, { first, end }: Standing): boolean => {
  const { tokens } = line
  if (tokens[first - 1]?.pos === 'ADP') return false
  const verbAt = (from: number): boolean => {
    let at = from
    while (tokens[at]?.pos === 'ADV' || /^["“”]$/.test(tokens[at]?.text ?? '')) at++
    return tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX'
  }
  if (tokens[end]?.text !== ',') return verbAt(end)
  const close = tokens.findIndex(({ text }, i) => i > end && text === ',')
  return (
    (verbAt(end + 1) && !(tokens[end + 1]?.lower.endsWith('ed') && close !== -1)) || (close !== -1 && verbAt(close + 1))
  )
}

/** Tokens that a title may put between a preposition and the name it governs. */
const TITLE = 5

/** A name that a preposition governs, its title apart: "to Prime Minister X". */
const isGoverned = ({ tokens }: Line, { first }: Standing): boolean => {
  for (let at = first - 1; at >= Math.max(0, first - TITLE); at--) {
    const token = tokens[at] as Token
    if (token.pos === 'ADP') return true
    if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(token.pos)) return false
  }
  return false
}

/** "In a letter to X in March, he": a subject never means a name in a phrase of its own clause. */
const inOwnClause = (line: Line, one: Standing, at: number): boolean =>
  isGoverned(line, one) && !line.tokens.slice(one.end, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX')

type Choice = { readonly referent: number; readonly confidence: number } | null

const choose = (line: Line, found: readonly Standing[], subject = true): Choice => {
  const referents = [...new Set(found.map(({ referent }) => referent))]
  if (referents.length === 0) return null
  if (referents.length === 1) return { referent: referents[0] as number, confidence: SOLE }
  if (!subject) return null
  const subjects = [...new Set(found.filter((one) => isSubject(line, one)).map(({ referent }) => referent))]
  return subjects.length === 1 ? { referent: subjects[0] as number, confidence: SUBJECT } : null
}

/**
 * The pronouns of the lines with their persons. `paragraphs` numbers each line's paragraph; `standing` are the
 * persons' mentions in text order. Genders that a safe pronoun shows are learned and hold for what follows.
 */
export const pronounsOf = (
  lines: readonly Line[],
  paragraphs: readonly number[],
  standing: readonly Standing[],
  drafts: readonly Draft[],
): Pronoun[] => {
  const genders = drafts.map(({ gender }) => gender)
  const told = drafts.map(({ genderTold }) => genderTold)
  const quotes = quotedTokens(lines, paragraphs)
  const found: Pronoun[] = []
  /** Lines with a pronoun that could not be tied: what follows may mean the same person. */
  const open = new Set<number>()
  const byLine = new Map<number, Standing[]>()
  for (const one of standing) byLine.set(one.line, [...(byLine.get(one.line) ?? []), one])
  const chooseEarlier = (number: number, fits: (one: Standing) => boolean, nominative: boolean): Choice => {
    let weak: Choice = null
    for (let back = number - 1; back >= Math.max(0, number - WINDOW); back--) {
      if ((paragraphs[number] ?? 0) - (paragraphs[back] ?? 0) > 1) break
      if (open.has(back)) return null
      const line = lines[back] as Line
      const earlier = (byLine.get(back) ?? []).filter(fits)
      if (weak !== null && earlier.some(({ referent }) => referent !== weak?.referent)) return null
      if (weak !== null || earlier.length === 0) continue
      const choice = choose(line, earlier, nominative)
      if (choice === null || earlier.some((one) => one.referent === choice.referent && isSubject(line, one)))
        return choice
      // Another person is the subject, and only a guess from a first name speaks against that one.
      const guessed = (byLine.get(back) ?? []).some(
        (one) => one.referent !== choice.referent && told[one.referent] !== true && isSubject(line, one),
      )
      if (guessed) return null
      weak = { ...choice, confidence: ASIDE }
    }
    return weak
  }
  /** One person alone in the sentence whose first name misled about gender: lists of names are evidence, never proof. */
  const misnamed = (found: readonly Standing[]): readonly Standing[] =>
    new Set(found.map(({ referent }) => referent)).size === 1 && told[found[0]?.referent ?? -1] !== true ? found : []
  const resolve = (number: number, at: number, gender: Gender): Choice => {
    const line = lines[number] as Line
    const nominative = line.tokens[at]?.lower === 'he' || line.tokens[at]?.lower === 'she'
    const fits = ({ referent }: Standing): boolean => (genders[referent] ?? gender) === gender
    const here = (byLine.get(number) ?? []).filter(fits)
    const quoted = quotes[number] ?? []
    const precedes = (one: Standing): boolean =>
      one.end <= at &&
      (quoted[at] !== true || quoted[one.first] === true) &&
      !(nominative && inOwnClause(line, one, at))
    const fitting = here.filter(precedes)
    const before =
      fitting.length > 0 || !nominative
        ? fitting
        : misnamed((byLine.get(number) ?? []).filter((one) => precedes(one) && isSubject(line, one)))
    if (open.has(number) && before.length === 0) return null
    const sure = choose(line, before, nominative)
    if (sure !== null || before.length > 0 || quoted[at] === true) return sure
    const ahead =
      at <= 6 &&
      line.tokens.slice(0, at).some(({ pos }) => pos === 'ADP') &&
      (line.tokens[at]?.lower === 'his' || line.tokens[at]?.lower === 'her')
        ? here.find((one) => one.first > at && isSubject(line, one) && line.tokens[one.first - 1]?.text === ',')
        : undefined
    if (ahead !== undefined) return { referent: ahead.referent, confidence: AHEAD }
    return chooseEarlier(number, fits, nominative)
  }
  lines.forEach((line, number) => {
    if (line.casing !== 'running') return
    line.tokens.forEach((token, at) => {
      const gender = GENDER.get(token.lower)
      if (
        gender === undefined ||
        token.pos === 'PROPN' ||
        (byLine.get(number) ?? []).some(({ first, end }) => first <= at && at < end)
      )
        return
      const choice = resolve(number, at, gender)
      if (choice === null) {
        if (token.lower === 'he' || token.lower === 'she') open.add(number)
        return
      }
      const one = { line: number, first: at, end: at + 1, ...choice }
      if (told[choice.referent] !== true && choice.confidence >= SOLE) {
        genders[choice.referent] = gender
        told[choice.referent] = true
      }
      found.push(one)
      byLine.set(number, [...(byLine.get(number) ?? []), one])
    })
  })
  return found
}
