/** Ties conditions, breaches, repeats and counters to the offers they belong to. */
import type { StoryId } from '../../model/ids.ts'
import type { LocalBreach, LocalCondition, LocalResponse } from './acts.ts'
import type { Group } from './group.ts'
import { FRAME, startOf, termsNamed } from './match.ts'

/** "A ceasefire would have to be monitored", said by the one it was offered to: taken, on a condition. */
const asResponse = ({ scene, party, span, occasion, issues, attribution }: LocalCondition): LocalResponse => ({
  scene,
  act: 'accept-conditionally',
  responder: party,
  conveyedBy: [],
  span,
  target: issues[0]?.span ?? { start: span.start, end: span.start },
  to: [],
  issues,
  named: null,
  at: null,
  conditions: [span],
  occasion,
  attribution,
  otherwise: null,
  counter: null,
})

/** An acceptance with a condition added to it. */
const withCondition = (group: Group, { party, scene, span }: LocalCondition): void => {
  const at = group.answers.findIndex(
    ({ responder, scene: where, act }) => responder === party && where === scene && act.startsWith('accept'),
  )
  const answer = group.answers[at]
  if (answer !== undefined)
    group.answers[at] = { ...answer, act: 'accept-conditionally', conditions: [...answer.conditions, span] }
}

/** Ties conditions to the latest proposal of the party that sets them, first in the same document. */
export const tieConditions = (
  groups: readonly Group[],
  conditions: readonly { readonly condition: LocalCondition; readonly story: StoryId | null }[],
): void => {
  for (const { condition, story } of conditions) {
    const own = groups.filter(
      (group) =>
        group.story === story &&
        group.proposers.includes(condition.party) &&
        group.proposers.length === 1 &&
        group.occasion === condition.occasion,
    )
    const here = own.filter(({ members }) => members.some(({ scene }) => scene === condition.scene))
    const asked = groups.find(
      (group) =>
        group.story === story &&
        group.addressees.includes(condition.party) &&
        termsNamed(group, asResponse(condition)).length > 0,
    )
    const replied = groups.find((group) =>
      group.answers.some(
        ({ responder, scene, act }) =>
          responder === condition.party && scene === condition.scene && act.startsWith('accept'),
      ),
    )
    if (asked !== undefined && condition.issues.some(({ issue }) => !FRAME.has(issue)))
      asked.answers.push(asResponse(condition))
    else if (replied !== undefined && here.length === 0) withCondition(replied, condition)
    else (own.find((group) => group.act === 'invite') ?? here[0])?.conditions.push(condition)
  }
}

/** Marks the commitments that their own parties are said to have broken. */
export const tieBreaches = (
  groups: readonly Group[],
  breaches: readonly { readonly breach: LocalBreach; readonly story: StoryId | null }[],
): void => {
  for (const { breach, story } of breaches) {
    const own = groups.filter(
      (group) =>
        group.story === story &&
        group.proposers.includes(breach.party) &&
        (group.act === 'commit' || group.members.some(({ agreed }) => agreed)),
    )
    const named = own.find((group) => group.terms.some(({ issue }) => breach.issues.some((one) => one.issue === issue)))
    const broken = named ?? (own.length === 1 ? own[0] : undefined)
    if (broken !== undefined) broken.breaches.push(breach)
  }
}

/** An offer like an earlier one of the same party, in another story, repeats it. */
export const tieRepeats = (groups: readonly Group[]): void => {
  for (const group of groups) {
    const start = startOf(group)
    if (group.repeats !== null || start === null || group.act === 'counter') continue
    const earlier = groups.filter((other) => {
      const before = startOf(other)
      const alike =
        other.act === group.act &&
        other.terms.some((term) => group.terms.some((mine) => mine.issue === term.issue && mine.value === term.value))
      return (
        other !== group &&
        other.story !== group.story &&
        alike &&
        before !== null &&
        before < start &&
        other.proposers.some((party) => group.proposers.includes(party)) &&
        other.addressees.some((party) => group.addressees.includes(party))
      )
    })
    group.repeats = earlier.sort((a, b) => ((startOf(a) ?? '') < (startOf(b) ?? '') ? 1 : -1))[0] ?? null
  }
}

/** Ties counters told as proposals ("suggested instead that") to the offer that their proposer had been made. */
export const tieCounters = (groups: readonly Group[]): void => {
  for (const counter of groups) {
    if (counter.act !== 'counter' || counter.inReplyTo !== null) continue
    const first = counter.members[0]
    if (first === undefined) continue
    const answered = groups
      .filter(
        (group) =>
          group !== counter &&
          group.story === counter.story &&
          group.occasion === counter.occasion &&
          group.addressees.some((party) => counter.proposers.includes(party)),
      )
      .map((group) => ({
        group,
        here: counter.members.some(({ scene }) => group.members.some((member) => member.scene === scene)),
      }))
      .sort((a, b) => Number(b.here) - Number(a.here))[0]
    const issues = new Set(counter.terms.map(({ issue }) => issue))
    const onIt =
      answered?.group.terms.some(
        ({ issue }) => issues.has(issue) || (FRAME.has(issue) && [...issues].some((one) => FRAME.has(one))),
      ) ?? false
    const only =
      groups.filter(
        (group) =>
          group !== counter &&
          group.story === counter.story &&
          group.occasion === counter.occasion &&
          group.addressees.some((party) => counter.proposers.includes(party)),
      ).length === 1
    if (answered !== undefined && (answered.here || only) && (onIt || answered.group.terms.length === 0)) {
      counter.inReplyTo = answered.group
      if (counter.addressees.length === 0) counter.addressees = [...answered.group.proposers]
    }
  }
}
