/** Who leads a state or government, by the roles that documents give. */
import { LEADER_ROLES } from '../../lexicons/roles.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Corpus, EntityLinks } from '../view.ts'

/** Persons who lead a state or government by the roles that documents give them. */
export const leadersOf = (corpus: Corpus, { entityOf }: EntityLinks): Set<EntityId> =>
  new Set(
    corpus.flatMap(({ document, layers }) =>
      layers.names.referents.flatMap(({ kind, roles }, referent) => {
        const entity = entityOf.get(document.id)?.[referent]
        return kind === 'person' && entity !== undefined && roles.some((role) => LEADER_ROLES.has(role)) ? [entity] : []
      }),
    ),
  )
