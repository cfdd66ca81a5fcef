import type { Claim, ClaimMention, Dossier } from '../../../model/dossier.ts'
import type { Lookup } from '../lookup.ts'
import { CLAIM_STATUS, MODALITY, plural, REACTION, supportWords } from '../words.ts'
import { cites, quote, quoteOf } from './cite.ts'
import { html, type Markup } from './markup.ts'
import { badge, section, type Section } from './section.ts'

const STATUSES = Object.keys(CLAIM_STATUS) as Claim['status'][]

/** Who says it, how surely, and where it comes from. */
const factsOf = (lookup: Lookup, one: ClaimMention): string => {
  const attribution = one.attribution === null ? undefined : lookup.attribution(one.attribution)
  const origin = one.origin === null ? null : (lookup.origin(one.origin)?.label ?? 'not named')
  const facts = [
    one.polarity === 'denied' ? 'denied' : null,
    MODALITY[one.modality],
    attribution?.speaker == null ? null : `said by ${lookup.name(attribution.speaker)}`,
    attribution === undefined || attribution.hedges.length === 0 ? null : `hedged: ${attribution.hedges.join(', ')}`,
    origin === null ? 'no origin shown' : `origin: ${origin}`,
  ]
  return facts.filter((fact) => fact !== null).join(' · ')
}

const mention = (lookup: Lookup, one: ClaimMention): Markup =>
  html`<li>
    ${quoteOf(lookup, one.anchor)} ${cites(lookup, [one.anchor])}<br /><span class="soft">${factsOf(lookup, one)}</span>
  </li>`

/** One wording alone is the statement itself: its facts need no unfolding. */
const wordings = (lookup: Lookup, { mentions }: Claim): Markup => {
  const [only] = mentions
  if (mentions.length === 1 && only !== undefined) return html`<p class="meta">${factsOf(lookup, only)}</p>`
  return html`<details>
    <summary>${plural(mentions.length, 'wording')}</summary>
    <ul>
      ${mentions.map((each) => mention(lookup, each))}
    </ul>
  </details>`
}

const claim = (lookup: Lookup, one: Claim): Markup => {
  const first = one.mentions.find(({ anchor }) => anchor.quote.exact.includes(one.statement)) ?? one.mentions[0]
  return html`<li class="claim" id="${one.id}" data-status="${one.status}" data-stories="${one.stories.join(' ')}">
    <p>
      ${quote(lookup, one.statement, first?.anchor)} ${badge(`claim-status ${one.status}`, CLAIM_STATUS[one.status])}
    </p>
    <p class="meta">
      ${supportWords(one.support)}
      ${cites(
        lookup,
        one.mentions.map(({ anchor }) => anchor),
      )}
    </p>
    ${one.reactions.map(({ party, act, anchors }) => html`<p class="meta">${lookup.name(party)} ${REACTION[act]} ${cites(lookup, anchors)}</p>`)}
    ${wordings(lookup, one)}
  </li>`
}

const filter = (claims: readonly Claim[], stories: Dossier['stories']): Markup =>
  html`<form class="filter" id="claim-filter" hidden>
    <fieldset>
      <legend>Show</legend>
      <label
        ><input type="radio" name="status" value="" checked /> all <span class="count">${claims.length}</span></label
      >${STATUSES.map((status) => {
        const count = claims.filter((one) => one.status === status).length
        return (
          count > 0 &&
          html`<label
            ><input type="radio" name="status" value="${status}" /> ${CLAIM_STATUS[status]}
            <span class="count">${count}</span></label
          >`
        )
      })}
    </fieldset>
    ${
      stories.length > 1 &&
      html`<label class="find"
        >Story
        <select name="story">
          <option value="">any</option>
          ${stories.map(({ id, title }) => html`<option value="${id}">${title}</option>`)}
        </select></label
      >`
    }
    <label class="find">Find <input type="search" name="words" autocomplete="off" /></label>
    <p class="soft" role="status" id="claim-count"></p>
  </form>`

const RANK: Readonly<Record<Claim['status'], number>> = {
  disputed: 0,
  corroborated: 1,
  'single-origin': 2,
  'origin-unknown': 3,
}

export const claims = (dossier: Dossier, lookup: Lookup): Section | null => {
  const ordered = dossier.claims.toSorted(
    (a, b) =>
      RANK[a.status] - RANK[b.status] ||
      b.support.documents - a.support.documents ||
      b.support.origins - a.support.origins,
  )
  const body = html`<p class="lead">
      Support counts <strong>origins</strong>: where a statement enters the public record. Five rewrites of one agency
      report are one origin.
    </p>
    ${filter(ordered, dossier.stories)}
    <ul class="claims">
      ${ordered.map((one) => claim(lookup, one))}
    </ul>`
  return section('claims', 'Claims', ordered.length, ordered.length === 0 ? null : body)
}
