import { describe, expect, it } from 'vitest'
import type { Document } from '../../model/document.ts'
import { regions } from './regions.ts'
import { documentOf } from '../../../test/fixture/document.ts'

const annotate = regions.create({})
const genreOf = (text: string, more: Partial<Document> = {}): string => {
  const document = documentOf(text, more)
  return annotate(document, {}, { now: null }).value.genre
}

const REPORT = `Dockers and port owners return to the table
PORT ANSEL (NNA) — Negotiators for the Norland dockers' union and the port owners met for six hours on Tuesday without reaching a deal on pay, both sides said.
The union said it had offered to call off Friday's strike if the owners agreed to a rise of 6%. A spokesman for the owners, Tarn Olvik, told reporters that the offer was under review.
"We are not far apart," Olvik said. "We should know more by Thursday."
The strike, the second this year, would close four terminals. The transport ministry said it had not been asked to mediate.
Talks are to resume on Wednesday, according to the union. The two sides last met on 3 March.`

const ANALYSIS = `The tariff truce and what lies beneath it
The ninety-day pause between Norland and Kordia represents a significant shift in how both capitals approach trade. It reflects mounting pressure on exporters and suggests that neither side can sustain the current rates.
The strategic calculus
For Norland, the pause serves multiple objectives: it eases prices before an election, signals flexibility to allies, and preserves leverage over steel. Kordia, meanwhile, appears to view the truce as a pathway to recognition of its subsidies rather than a step toward ending them.
The timing underscores a broader pattern. Tariff rounds have typically followed currency moves, highlighting the nexus between monetary policy and trade posture.
Implications
Whether the truce holds remains uncertain. A lasting settlement would likely require concessions on standards, potentially exposing both governments to domestic criticism. The framework that emerges may therefore matter more than the headline rates, as it will shape the trajectory of smaller economies.`

const OPINION = `A hostage deal the cabinet should not have refused
There is a cruel logic to the way this government negotiates. It asks for everything, waits, and then pretends to be surprised when nothing comes back.
Last week it was offered a way out. Thirty people could have come home. It said no, and it said so proudly.
Why? Because the deal would have looked like weakness. That is the truth, plain and shameful. It is not strategy. It is vanity dressed up as strategy.
We are told that patience will bring better terms. It will not. Every week makes the price higher and the captives fewer. The families know this. So does the cabinet.
What should happen now is obvious. The prime minister must accept the mediators' draft, and he must do it without another round of theatre. Anything else is a betrayal of the people he claims to defend.
There is no excuse left.`

const STATEMENT = `Joint statement by the Foreign Ministers of Norland and Kordia following their meeting in Port Ansel
We, the Foreign Ministers of Norland and Kordia, met today in Port Ansel. We reaffirm our commitment to the truce of 3 March. We welcome the release of detainees and express our gratitude to the mediators. We agreed to establish a joint commission. We call on all parties to refrain from steps that could endanger our efforts.`

describe('the genre of a piece', () => {
  it.each([
    ['report', REPORT],
    ['analysis', ANALYSIS],
    ['opinion', OPINION],
    ['statement', STATEMENT],
    ['post', 'Envoys of both sides seen leaving the hall in Port Ansel. No comment so far. More soon #talks #Norland'],
    ['other', ''],
  ])('is %s by its manner', (genre, text) => {
    expect(genreOf(text)).toBe(genre)
  })

  it.each([
    ['opinion', REPORT, { url: 'https://example.org/opinion/2026/dockers' }],
    ['opinion', `Opinion\n${REPORT}`, {}],
    ['opinion', REPORT, { title: 'Editorial: Dockers and owners' }],
    ['opinion', `${REPORT}\nThis newspaper believes that the ministry has long been absent.`, {}],
    ['analysis', REPORT, { title: 'Explainer: why the dockers strike' }],
    ['statement', REPORT, { url: 'https://example.org/press-releases/12' }],
    ['post', REPORT, { url: 'https://t.me/example/12' }],
  ])('is %s where the page says so', (genre, text, more) => {
    expect(genreOf(text, more)).toBe(genre)
  })

  it('rests on the writer, not on those quoted', () => {
    const quoting = REPORT.replace(
      '"We are not far apart,"',
      '"We must not accept this shameful, absurd and cynical offer. Why should we? It is madness, and I say it plainly,"',
    )
    expect(genreOf(quoting)).toBe('report')
  })
})
