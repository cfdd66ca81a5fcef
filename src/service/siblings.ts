/**
 * A report that opens "HALDEN, Oct 4 (Wire) -" and has no other date of its own takes its year from the reports beside
 * it, where these are of one time and one year puts the day among them.
 */
import type { Document } from '../model/document.ts'
import { notice } from '../model/notice.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAY_MS = 86_400_000
/** Days the dated reports may lie apart, and the undated one from the nearest: one round of coverage, not two. */
const MAX_APART = 120

const DATELINE =
  /^\p{Lu}[\p{Lu}\p{L} .,'’/-]{1,50}?, (?:(?<month>\p{Lu}\p{Ll}{2,8})\.? (?<day>\d{1,2})|(?<day2>\d{1,2}) (?<month2>\p{Lu}\p{Ll}{2,8})\.?)(?!,? ?\d) ?(?:\([^()\n]{2,40}\) ?)?(?:--|[-–—:]) /mu
/** Headings of pages that print an old report again. */
const REPRINT = /\b(?:archives?|year in review|flashback|on this day|years ago)\b/i
/** Characters from the top among which a dateline stands. */
const HEAD = 1500

/** Month (from 0) and day of a dateline without a year. */
const datelineOf = (text: string): { readonly month: number; readonly day: number } | null => {
  const head = text.slice(0, HEAD)
  const found = DATELINE.exec(head)
  if (found === null || REPRINT.test(head.slice(0, found.index))) return null
  const { month, month2, day, day2 } = found.groups ?? {}
  const number = MONTHS.indexOf((month ?? month2 ?? '').slice(0, 3).toLowerCase())
  return number < 0 ? null : { month: number, day: Number(day ?? day2) }
}

const dayOf = ({ published }: Document): number | null => {
  const start = published?.start?.slice(0, 10)
  return start?.length === 10 && published?.end?.slice(0, 10) === start ? Date.parse(start) / DAY_MS : null
}

/** The documents; undated ones with a dateline have a `published` marked inferred where the others tell the year. */
export const withSiblingYears = (documents: readonly Document[]): Document[] => {
  const known = documents.flatMap((one) => dayOf(one) ?? []).sort((a, b) => a - b)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined || last - first > MAX_APART) return [...documents]
  return documents.map((document) => {
    const line = document.published === null ? datelineOf(document.text) : null
    if (line === null) return document
    const year = new Date(first * DAY_MS).getUTCFullYear()
    const near = [year - 1, year, year + 1]
      .map((one) => new Date(Date.UTC(one, line.month, line.day)))
      .filter((date) => date.getUTCDate() === line.day)
      .map((date) => ({ date, apart: Math.min(...known.map((day) => Math.abs(date.getTime() / DAY_MS - day))) }))
      .sort((a, b) => a.apart - b.apart)[0]
    if (near === undefined || near.apart > MAX_APART) return document
    const day = near.date.toISOString().slice(0, 10)
    const said = notice(
      'info',
      'time.published-inferred',
      `The publication date was inferred from a dateline without a year and the dates of the other documents: ${day}.`,
      document.id,
    )
    return {
      ...document,
      published: { start: day, end: day, precision: 'day', basis: 'inferred' },
      notices: [...document.notices, said],
    }
  })
}
