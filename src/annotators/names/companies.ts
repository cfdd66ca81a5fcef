/** Companies by their full names and by what texts call them after: "Tarn Marine Inc.", then "Tarn Marine" or "Tarn". */
import { fold } from '../../text/spelling.ts'

const SUFFIX = /,? (?:Inc|Corp|Co|Ltd|LLC|PLC|Plc|plc|GmbH|AG|SA|NV|Group|Holdings|Company|Corporation)\.?$/

/** The short forms of a company's name, folded; none when its name shows no company. */
export const shortCompany = (name: string): string[] => {
  if (!SUFFIX.test(name)) return []
  const base = name.replace(SUFFIX, '').replace(SUFFIX, '')
  const first = base.split(' ')[0] ?? base
  return first.length >= 4 && first !== base ? [fold(base), fold(first)] : [fold(base)]
}
