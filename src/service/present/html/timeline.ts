import type { Dossier } from '../../../model/dossier.ts'
import type { Lookup } from '../lookup.ts'
import { when } from '../when.ts'
import { cited } from './cite.ts'
import { html, type Markup } from './markup.ts'
import { section, type Section } from './section.ts'

type Event = Dossier['timeline'][number]['event']

const event = (lookup: Lookup, one: NonNullable<Event>): Markup => {
  const actors = one.actors.map(lookup.name).join(', ')
  const recipients = one.recipients.map(lookup.name).join(', ')
  return html`<span class="soft"
    ><abbr title="PLOVER event type">${one.type.toLowerCase()}</abbr
    >${actors !== '' && `: ${actors}`}${recipients !== '' && ` → ${recipients}`}</span
  >`
}

export const timeline = (dossier: Dossier, lookup: Lookup): Section | null =>
  section(
    'timeline',
    'Timeline',
    dossier.timeline.length,
    dossier.timeline.length === 0
      ? null
      : html`<ol class="timeline">
          ${dossier.timeline.map(
            (one) =>
              html`<li>
                <time>${when(one.when)}</time>
                <div>
                  ${cited(lookup, one.statement, one.anchors)} ${one.event !== null && event(lookup, one.event)}
                </div>
              </li>`,
          )}
        </ol>`,
  )

/** Which documents tell of which event, when there is more than one. */
export const stories = (dossier: Dossier, lookup: Lookup): Section | null =>
  section(
    'stories',
    'Stories',
    dossier.stories.length,
    dossier.stories.length < 2
      ? null
      : html`<ul class="plain">
          ${dossier.stories.map(
            ({ title, documents, when: at }) =>
              html`<li>
                <strong dir="auto">${title}</strong> <span class="soft">${when(at)}</span><br />${documents
                  .toSorted((a, b) => lookup.number(a) - lookup.number(b))
                  .map(
                    (id) =>
                      html`<a class="cite" href="#d${lookup.number(id)}"
                        ><b>${lookup.number(id)}</b> ${lookup.outlet(id)}</a
                      >`,
                  )}
              </li>`,
          )}
        </ul>`,
  )
