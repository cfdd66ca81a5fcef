/** The place, date and agency that open a report ("HALDEN, Sept 26 (Press Wire) - "): no part of what it tells. */
const PLACE = `\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+)*`
const MORE = `(?:,? (?:\\p{Lu}[\\p{L}.'’]*|\\d{1,4}(?:st|nd|rd|th)?))*,?`
const AGENCY = `\\([^()\\n]{2,40}\\)`
const DATELINE = new RegExp(
  `^(?:${PLACE}${MORE}(?: ?${AGENCY})?|\\p{Lu}[\\p{L} .,'’/-]{1,50}${AGENCY}|${AGENCY}) ?(?:--|[-–—:]) +(?=["“‘'\\p{Lu}\\d])`,
  'u',
)

/** Length of the dateline that opens a sentence, in UTF-16 code units; 0 when there is none. */
export const datelineLength = (sentence: string): number => DATELINE.exec(sentence.slice(0, 160))?.[0].length ?? 0
