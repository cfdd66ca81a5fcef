/**
 * Words of time in English news: names of months, weekdays, seasons and holidays, number words, units, zones.
 * From the calendar, the IANA/ISO names of zones in common use, and the categories of TIMEX3 (ISO-TimeML).
 * Lower case throughout.
 */

/** First three letters of a month's name -> 1 to 12. */
export const MONTHS: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12,
}

/** First three letters of a weekday's name -> 1 (Monday) to 7, as ISO 8601 counts. */
export const WEEKDAYS: Readonly<Record<string, number>> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 }

/** TIMEX3 season codes, in the order of the year (northern, meteorological). */
export const SEASONS: Readonly<Record<string, number>> = { spring: 0, summer: 1, fall: 2, autumn: 2, winter: 3 }

/** TIMEX3 codes for parts of a day. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'MO', midmorning: 'MO', dawn: 'MO', sunrise: 'MO', daybreak: 'MO', afternoon: 'AF', midafternoon: 'AF',
  evening: 'EV', dusk: 'EV', sunset: 'EV', night: 'NI', overnight: 'NI',
}

const COUNTED =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const TENS = 'thirty forty fifty sixty seventy eighty ninety'
/** Simple number words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(COUNTED.split(' ').map((word, n) => [word, n])),
  ...Object.fromEntries(TENS.split(' ').map((word, n) => [word, 30 + 10 * n])),
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
/** Ordinal words -> 1 to 12. */
export const ORDINAL_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  ORDINALS.split(' ').map((word, n) => [word, n + 1]),
)

/**
 * Time zones as news writes them -> minutes east of UTC in winter, and whose summer time they keep (the United States'
 * from the second Sunday of March to the first of November, Europe's between the last Sundays of March and October).
 * Names with more than one meaning (IST, CST) are left out.
 */
export const ZONES: Readonly<Record<string, { readonly offset: number; readonly summer: 'us' | 'eu' | null }>> = {
  ...Object.fromEntries(
    Object.entries({
      utc: 0, gmt: 0, z: 0, wet: 0, bst: 60, cet: 60, cest: 120, eet: 120, eest: 180, msk: 180, trt: 180, est: -300, edt: -240, cdt: -300, mst: -420, mdt: -360,
      pst: -480, pdt: -420, jst: 540, kst: 540, hkt: 480, pkt: 300, 'moscow time': 180, 'beijing time': 480, 'tehran time': 210, 'tokyo time': 540, 'seoul time': 540,
    }).map(([name, offset]) => [name, { offset, summer: null }]),
  ),
  et: { offset: -300, summer: 'us' }, eastern: { offset: -300, summer: 'us' }, 'eastern time': { offset: -300, summer: 'us' },
  pt: { offset: -480, summer: 'us' }, pacific: { offset: -480, summer: 'us' }, 'pacific time': { offset: -480, summer: 'us' },
  'london time': { offset: 0, summer: 'eu' }, 'kyiv time': { offset: 120, summer: 'eu' }, 'paris time': { offset: 60, summer: 'eu' }, 'brussels time': { offset: 60, summer: 'eu' },
}

/** Days named by a date that is the same every year: [month, day]. */
export const FIXED_HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  'christmas': [12, 25], 'christmas day': [12, 25], 'christmas eve': [12, 24], 'boxing day': [12, 26],
  "new year's day": [1, 1], "new year's eve": [12, 31], "valentine's day": [2, 14], "st. patrick's day": [3, 17],
  'may day': [5, 1], 'bastille day': [7, 14], 'halloween': [10, 31], 'armistice day': [11, 11], 'veterans day': [11, 11],
  'epiphany': [1, 6], 'orthodox christmas': [1, 7], 'independence day': [7, 4], 'fourth of july': [7, 4],
}
/** Days named by a weekday of a month: [month, ISO weekday, which one; -1 the last]. */
export const FLOATING_HOLIDAYS: Readonly<Record<string, readonly [number, number, number]>> = {
  'thanksgiving': [11, 4, 4], 'thanksgiving day': [11, 4, 4], 'labor day': [9, 1, 1], 'memorial day': [5, 1, -1],
  'martin luther king day': [1, 1, 3], "presidents' day": [2, 1, 3], 'columbus day': [10, 1, 2],
}
/** Days named by their distance from Easter Sunday (western). */
export const EASTER_DAYS: Readonly<Record<string, number>> = { 'easter': 0, 'easter sunday': 0, 'easter monday': 1, 'good friday': -2, 'palm sunday': -7, 'ash wednesday': -46 }
/** Things other than people that are given an age: "the four-month-old ceasefire". */
export const AGED: ReadonlySet<string> = new Set(
  `war conflict truce ceasefire cease-fire siege blockade dispute strike ban embargo agreement deal government coalition insurgency uprising standoff crisis treaty
  accord regime occupation offensive campaign row feud talks pact rebellion revolt boycott freeze moratorium stalemate impasse lockdown protest investigation inquiry`.split(/\s+/),
)
