/** What making the ledger's records needs beside each group: origins, and the ids made so far. */
import { idOf, type ProposalId } from '../../model/ids.ts'
import type { OriginLinks } from '../view.ts'
import { anchorsOf } from './anchors.ts'
import type { Group } from './group.ts'

/** What making a record needs beside its group. */
export type Made = { readonly origins: OriginLinks; readonly ids: Map<Group, ProposalId> }

export const idOfGroup = (group: Group, { ids }: Made): ProposalId => {
  const known = ids.get(group)
  if (known !== undefined) return known
  const [first] = anchorsOf(group.members)
  const id = idOf(
    'prp',
    group.act,
    [...group.proposers].sort().join(' '),
    [...group.addressees].sort().join(' '),
    first?.document ?? '',
    first?.span.start ?? 0,
    first?.span.end ?? 0,
  )
  ids.set(group, id)
  return id
}
