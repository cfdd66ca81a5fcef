/**
 * Buildings that stand for one body of state, with words that name the same body: two names of one announcer are no
 * difference. General knowledge, written out for this file; lower case.
 */
const SEATS = `
pentagon: defense department|department of defense|defence department
foggy bottom: state department|department of state
quai d'orsay: foreign ministry|ministry of foreign affairs
whitehall: british government
downing street: prime minister's office
elysee: french presidency|presidency
kremlin: presidential administration|presidency|presidential office
white house: presidency|president's office
blue house: presidential office
bankova: presidential office|president's office
farnesina: foreign ministry
south block: foreign ministry|ministry of external affairs
mea: ministry of external affairs
mofa: ministry of foreign affairs|foreign ministry
state department: department of state
defense ministry: ministry of defense|ministry of defence|defence ministry
foreign ministry: ministry of foreign affairs|foreign affairs ministry
justice department: department of justice
treasury: treasury department|department of the treasury
homeland security: department of homeland security
`

const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/^the /, '')

const groups: readonly (readonly string[])[] = SEATS.trim()
  .split('\n')
  .map((line) => {
    const [seat = '', bodies = ''] = line.split(': ')
    return [seat, ...bodies.split('|')]
  })

/** True when two names can be of one body of one state: equal, one within the other, or a building and its body. */
export const sameBody = (a: string, b: string): boolean => {
  const [left, right] = [plain(a), plain(b)]
  if (left.includes(right) || right.includes(left)) return true
  return groups.some((group) => group.some((name) => left.includes(name)) && group.some((name) => right.includes(name)))
}
