/** How well an answer fits an offer: whose it is, what it names, where and when it is told. */
import type { StoryId } from '../../model/ids.ts'
import type { LocalResponse } from './acts.ts'
import { apart, sameTerm, type Group } from './group.ts'
import { quantityIn } from './quantity.ts'
import { wordsAt } from './scene.ts'
import { sharesWord, stemsIn } from './wording.ts'

/** Issues of the meeting itself: a counter to where answers an offer to meet. */
export const FRAME = new Set(['venue', 'format', 'timing'])

const SILENT = new Set<LocalResponse['act']>(['none-yet', 'no-comment', 'deflect', 'defer'])

/** Terms of a group that a response's words name. */
export const termsNamed = (group: Group, response: LocalResponse): number[] =>
  group.terms.flatMap(({ mentions }, i) =>
    mentions.some(({ term, from }) => {
      const words = wordsAt(from.scene, term.span)
      return (
        response.issues.some((issue) =>
          sameTerm({ term: issue, scene: response.scene }, { term, scene: from.scene }),
        ) || sharesWord(wordsAt(response.scene, response.target), words)
      )
    })
      ? [i]
      : [],
  )

/** "A separate offer of 4 percent" is not the one of 5. */
const isAnother = (group: Group, response: LocalResponse): boolean => {
  if (response.named === null) return false
  if (/\b(?:separate|another|different|second|rival)\b/iu.test(wordsAt(response.scene, response.target).slice(0, 40)))
    return true
  const said = quantityIn(response.scene, response.target)
  const counts = group.terms.flatMap(({ quantity }) =>
    quantity !== null && quantity.unit === said?.unit ? [quantity.value] : [],
  )
  return said !== null && counts.length > 0 && !counts.includes(said.value)
}

/** What an answered offer is said to be for: "the plan to ship", "the proposal on pensions". */
const MATTER =
  /\b(?:plan|proposal|idea|demand|call|request|offer|deal)s?\s+(?:to|for|of|on)\s+(?!\p{Lu})(?<matter>[^.;,:"”]+)/u

/** Stems of what the answered offer is said to be for; none when the answer names the offer as such. */
export const matterOf = ({ scene, target, named }: LocalResponse): Set<string> => {
  if (named === null || named === 'invite') return new Set()
  const match = MATTER.exec(scene.text.slice(target.start, target.start + 160))
  if (match?.groups?.matter === undefined || target.start + match.index > target.end) return new Set()
  const end = target.start + match.index + match[0].length
  return stemsIn(scene, { start: end - match.groups.matter.length, end })
}

/** True when an answer says what it answers, and no word of it stands in the offer. */
const isOtherMatter = (group: Group, response: LocalResponse): boolean => {
  const stems = matterOf(response)
  const offered = group.members.flatMap((member) =>
    [member.span, ...member.terms.map(({ span }) => span)].flatMap((span) => [...stemsIn(member.scene, span)]),
  )
  return stems.size > 0 && !offered.some((stem) => stems.has(stem))
}

/** Weighs whether a response answers a group's proposal; 0 when it cannot. */
const fit = (group: Group, response: LocalResponse, story: StoryId | null): number => {
  if (group.story !== story) return 0
  const joint = group.members.some(({ agreed }) => agreed) && response.act === 'no-comment'
  if (group.proposers.includes(response.responder)) return joint ? termsNamed(group, response).length * ENOUGH : 0
  if (response.to.length > 0 && !response.to.some((party) => group.proposers.includes(party))) return 0
  const addressed = group.addressees.includes(response.responder)
  // Anyone may welcome or criticise an offer; only those it is made to can answer it.
  const bystander = (response.act === 'welcome' || response.act === 'criticise') && response.named !== 'any'
  if (!addressed && group.addressees.length > 0 && response.to.length === 0 && !bystander) return 0
  const past = (response.occasion === 'earlier') !== (group.occasion === 'earlier')
  if (past || group.members.some(({ made }) => apart(made, response.at))) return 0
  const here = group.members.filter(({ scene }) => scene === response.scene)
  const before = here.some(({ span }) => span.start <= response.span.start)
  const frame =
    response.act === 'counter' &&
    response.issues.some(({ issue }) => FRAME.has(issue)) &&
    group.terms.some(({ issue }) => FRAME.has(issue))
  const named = termsNamed(group, response).length + (frame ? 1 : 0)
  if (named === 0 && response.issues.length > 0 && response.named === null) return 0
  if (named === 0 && response.named === null && !SILENT.has(response.act) && response.act !== 'counter') return 0
  if (named === 0 && response.act === 'not-addressed') return 0
  if (isAnother(group, response) || (named === 0 && isOtherMatter(group, response))) return 0
  // What nobody was offered is no answer to an offer: not to a pledge, not to what the text tells only later.
  const unasked = !addressed && response.to.length === 0
  if (unasked && (group.act === 'commit' || (here.length > 0 && !before))) return 0
  if (named === 0 && response.issues.some(({ issue }) => !FRAME.has(issue)) && response.named !== null) return 0
  const venue = group.terms.find(({ issue }) => issue === 'venue')?.value ?? null
  const sameVenue = venue !== null && response.issues.some(({ issue, value }) => issue === 'venue' && value === venue)
  // An offer is called a proposal and a proposal an offer; an invitation and a demand are called nothing else.
  const calledSo = (act: string | null): string | null => (act === 'counter' || act === 'offer' ? 'propose' : act)
  const sameNoun = calledSo(response.named) === calledSo(group.act)
  const otherNoun = response.named === 'invite' && group.act !== 'invite'
  if (otherNoun && named === 0 && response.to.length === 0) return 0
  // "a treaty", nobody's, answers no offer that was made to no one in particular.
  if (!addressed && response.to.length === 0 && named === 0 && response.named === 'any') return 0
  return (
    (addressed ? 3 : 1) +
    (response.to.length > 0 ? 2 : 0) +
    named * 2 +
    (here.length > 0 ? 1 : 0) +
    (before ? 2 : 0) +
    (sameNoun ? 1.5 : 0) +
    (sameVenue ? 3 : 0)
  )
}

/** Weight below which an answer is left untied: an addressee that answers something by name in the same document reaches it. */
const ENOUGH = 4

/** Characters from the nearest telling before the answer, in its document. */
const distance = (group: Group, response: LocalResponse): number =>
  Math.min(
    ...group.members
      .filter(({ scene, span }) => scene === response.scene && span.start <= response.span.start)
      .map(({ span }) => response.span.start - span.start),
    Number.MAX_SAFE_INTEGER,
  )

export const bestFor = (groups: readonly Group[], response: LocalResponse, story: StoryId | null): Group | null =>
  groups
    .map((group) => ({ group, weight: fit(group, response, story) }))
    .filter(({ weight }) => weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight || distance(a.group, response) - distance(b.group, response))[0]?.group ?? null

/** When an offer was made, by the earliest of its tellings; null when one of them has no date. */
export const startOf = (group: Group): string | null => {
  const times = group.members.map(({ made, scene }) => made?.start ?? scene.layers.times.published?.start ?? null)
  return times.every((time) => time !== null) ? ([...times].sort()[0] ?? null) : null
}

/** Weight that an answer needs to be tied to an offer of another story: addressee, term and place or owner must all fit. */
const PLAINLY = 7

export const bestElsewhere = (groups: readonly Group[], response: LocalResponse): Group | null => {
  if (response.occasion !== 'now') return null
  const told = response.at?.start ?? response.scene.layers.times.published?.start ?? null
  const weighed = groups.map((group) => ({ group, weight: fit(group, response, group.story), start: startOf(group) }))
  return (
    weighed
      .filter(({ weight, start }) => weight >= PLAINLY && told !== null && start !== null && start <= told)
      .sort((a, b) => b.weight - a.weight)[0]?.group ?? null
  )
}
