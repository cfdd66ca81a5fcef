import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stages } from '../../compose.ts'
import type { Document } from '../../model/document.ts'
import { sha256 } from '../../model/ids.ts'
import type { Ledger } from '../../model/ledger.ts'
import { pipeline } from '../../pipeline/pipeline.ts'
import { linkAttributions } from '../attributions/attributions.ts'
import { linkEntities } from '../entities/entities.ts'
import { linkLineage } from '../lineage/lineage.ts'
import { linkOrigins } from '../origins/origins.ts'
import { linkStories } from '../stories/stories.ts'
import { ANSWER_CASES } from '../../../test/ledger-answer-cases.ts'
import { CASES } from '../../../test/ledger-cases.ts'
import { linkLedger } from './ledger.ts'

const annotate = pipeline(stages)

const documentOf = (text: string, published: string | null = null): Document => ({
  id: `doc_${sha256(text).slice(0, 12)}`,
  path: null,
  url: null,
  outlet: null,
  title: null,
  author: null,
  published: published === null ? null : { start: published, end: published, precision: 'day', basis: 'stated' },
  language: 'en',
  sha256: sha256(text),
  text,
  titleSpan: null,
  notices: [],
})

const ledgerOf = (...texts: readonly (string | readonly [string, string])[]): Ledger => {
  const corpus = texts
    .map((one) => annotate(typeof one === 'string' ? documentOf(one) : documentOf(one[0], one[1]), { now: null }))
    .sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
  const links = linkEntities(corpus).value
  const attributions = linkAttributions(corpus, links)
  const lineage = linkLineage(corpus)
  const stories = linkStories(corpus, lineage)
  return linkLedger(corpus, links, attributions, linkOrigins(corpus, links, attributions, lineage, stories), stories)
    .value
}

const parties = (ids: readonly string[]): string => ids.map((id) => id.slice(4)).join('+') || '-'

/** A ledger as lines, in the form that cases.ts describes. */
const linesOf = ({ proposals, positions }: Ledger): string[] => [
  ...proposals
    .map(({ act, proposers, addressees, terms, status, conditions, responses }) => {
      const named = terms.map(({ issue, quantity, value }) =>
        [issue, quantity === null ? '' : `${String(quantity.value)}${quantity.unit}`, value ?? '']
          .filter(Boolean)
          .join(' '),
      )
      const answers = responses.map((response) =>
        [
          response.act,
          parties([response.responder]),
          ...response.terms.map(({ term, answer }) => `${terms.find(({ id }) => id === term)?.issue ?? ''}=${answer}`),
        ].join(' '),
      )
      const told = `${act} ${parties(proposers)} > ${parties(addressees)}: ${named.join(', ')} [${status}]`
      return [told + (conditions.length > 0 ? ` ?${String(conditions.length)}` : ''), ...answers].join(' | ')
    })
    .sort(),
  ...positions.map(({ party, issue }) => `position ${parties([party])} ${issue}`).sort(),
]

describe('the ledger of one text', () => {
  it.each([...CASES, ...ANSWER_CASES])('$name', ({ text, ledger }) => {
    expect(linesOf(ledgerOf(text))).toEqual(ledger)
  })
})

describe('the ledger of several texts', () => {
  const first =
    'Norland offered Velia a 30-day ceasefire and an exchange of prisoners on Monday, the Norland government said. Velia has not replied to the offer.'
  const second =
    'Velia has yet to answer the ceasefire of 30 days that Norland offered on Monday. Norland also offered Velia a prisoner exchange, officials in Norland said.'

  it('counts one offer told by two documents once, with both tellings', () => {
    const { proposals } = ledgerOf(first, second)
    expect(proposals).toHaveLength(1)
    expect(proposals[0]?.support.documents).toBe(2)
    expect(proposals[0]?.status).toBe('unanswered')
  })

  it('is the same whatever the order of its documents', () => {
    const texts = CASES.slice(0, 6).map(({ text }) => text)
    const whole = JSON.stringify(ledgerOf(...texts))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(texts, { minLength: texts.length }),
        (shuffled) => JSON.stringify(ledgerOf(...shuffled)) === whole,
      ),
      { numRuns: 3 },
    )
  })

  it('anchors every entry on the words of its document', () => {
    const texts = new Map(CASES.map(({ text }) => [documentOf(text).id, text]))
    const check = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(check)
      else if (typeof value === 'object' && value !== null) {
        const { document, span, quote } = value as {
          document?: string
          span?: { start: number; end: number }
          quote?: { exact: string }
        }
        if (document !== undefined && span !== undefined && quote !== undefined)
          expect(texts.get(document)?.slice(span.start, span.end)).toBe(quote.exact)
        else Object.values(value).forEach(check)
      }
    }
    check(ledgerOf(...CASES.map(({ text }) => text)))
  })
})
