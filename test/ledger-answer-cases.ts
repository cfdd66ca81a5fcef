/** More cases in the form of `ledger-cases.ts`: which of several offers an answer is an answer to. */
export const ANSWER_CASES: readonly {
  readonly name: string
  readonly text: string
  readonly ledger: readonly string[]
}[] = [
  {
    name: 'two demands of one broad issue, one of them met',
    text: `The Norland government demanded that Velia cut its subsidies to shipyards, Norland's trade minister said on Monday. Norland also asked Velia to speed up import permits for grain. Velia agreed to speed up the import permits, officials in Velia said.`,
    ledger: [
      'demand norland > velia: trade [accepted] | accept velia trade=accepted',
      'demand norland > velia: trade [open]',
    ],
  },
  {
    name: 'a refusal of something else than the offer',
    text: `Velia proposed a bilateral ceasefire to Norland on Monday, Velia's foreign minister said. Norland rejected the verification demand.`,
    ledger: ['propose velia > norland: ceasefire [open]', 'position norland monitoring'],
  },
  {
    name: 'an acceptance of another plan',
    text: `Velia proposed a ceasefire to Norland at talks in Rome on Monday, Velia's foreign minister said. Norland has accepted a Velian plan to ship its uranium abroad, a Velian official said.`,
    ledger: [
      'propose velia > norland: ceasefire [open]',
      'propose velia > norland: nuclear [accepted] | accept norland nuclear=accepted',
    ],
  },
  {
    name: 'an acceptance of one part leaves the place open',
    text: `Velia offered Norland a cap on uranium enrichment and talks in Geneva on Monday, Velia's foreign minister said. Norland has accepted the offer to cap enrichment, a Norland official said.`,
    ledger: [
      'offer velia > norland: nuclear, format, venue Geneva [partly-accepted] | accept norland nuclear=accepted format=not-addressed venue=not-addressed',
    ],
  },
  {
    name: 'people that are asked for are not whom they are asked from',
    text: `The Harun Front demanded the release of 200 Velians serving long sentences, a spokesman for the Harun Front said. Velia's foreign minister said Norland should answer.`,
    ledger: ['demand harun-front > -: other [open]'],
  },
  {
    name: 'anonymity is no condition of the offer',
    text: `Velia offered Norland a 30-day ceasefire on Monday, two officials in Velia said. Norland has accepted the offer, said a Norland official who spoke on condition of anonymity. Velia proposed an exchange of prisoners to Norland, according to two Velian officials who spoke on condition of anonymity.`,
    ledger: [
      'offer velia > norland: ceasefire 30day [accepted] | accept norland ceasefire=accepted',
      'propose velia > norland: prisoners [open]',
    ],
  },
]
