/** Plain English for the codes of the dossier, the same on every screen. */
import type {
  Claim,
  Dispute,
  Drift,
  Genre,
  Modality,
  Origin,
  BriefLine,
  Lineage,
  Support,
} from '../../model/dossier.ts'
import type { IssueCode, Proposal, Response, TermAnswer } from '../../model/ledger.ts'

export const ISSUES: Readonly<Record<IssueCode, string>> = {
  venue: 'Venue',
  format: 'Format of talks',
  timing: 'Timing',
  'personal-safety': 'Personal safety',
  ceasefire: 'Ceasefire',
  prisoners: 'Prisoners and hostages',
  territory: 'Territory',
  'security-guarantees': 'Security guarantees',
  'foreign-forces': 'Foreign forces',
  monitoring: 'Monitoring',
  energy: 'Energy',
  nuclear: 'Nuclear',
  arms: 'Arms',
  sanctions: 'Sanctions',
  trade: 'Trade',
  alliance: 'Alliance',
  recognition: 'Recognition',
  remains: 'Remains of the dead',
  refugees: 'Refugees',
  aid: 'Aid',
  justice: 'Justice',
  constitution: 'Constitution',
  other: 'Other',
}

/** "Norland *offers* ..." */
const PROPOSES: Readonly<Record<Proposal['act'], string>> = {
  invite: 'invites',
  offer: 'offers',
  propose: 'proposes',
  demand: 'demands',
  commit: 'commits to',
  counter: 'counters with',
}

/** Set before the act of a proposal that every text tells only as something that may be. */
const UNCONFIRMED = 'reported, not confirmed'

/** What a party does with a proposal, marked where nobody confirms it. */
export const proposes = ({ act, modality }: Pick<Proposal, 'act' | 'modality'>): string =>
  modality === 'possible' ? `${UNCONFIRMED}: ${PROPOSES[act]}` : PROPOSES[act]

/** The noun for a proposal, marked where nobody confirms it. */
export const proposalName = ({ act, modality }: Pick<Proposal, 'act' | 'modality'>): string =>
  modality === 'possible' ? `${PROPOSAL[act]} (${UNCONFIRMED})` : PROPOSAL[act]

const PROPOSAL: Readonly<Record<Proposal['act'], string>> = {
  invite: 'Invitation',
  offer: 'Offer',
  propose: 'Proposal',
  demand: 'Demand',
  commit: 'Commitment',
  counter: 'Counter-proposal',
}

export const PROPOSAL_STATUS: Readonly<Record<Proposal['status'], string>> = {
  open: 'no answer known',
  unanswered: 'unanswered',
  accepted: 'accepted',
  'partly-accepted': 'partly accepted',
  rejected: 'rejected',
  countered: 'countered',
  withdrawn: 'withdrawn',
}

export const RESPONSE: Readonly<Record<Response['act'], string>> = {
  accept: 'accepts',
  'accept-conditionally': 'accepts on conditions',
  welcome: 'welcomes it',
  criticise: 'criticises it',
  reject: 'rejects',
  counter: 'counters',
  defer: 'defers',
  deflect: 'deflects',
  'no-comment': 'declines to comment',
  'none-yet': 'no reply yet',
}

export const ANSWER: Readonly<Record<TermAnswer['answer'], string>> = {
  accepted: 'accepted',
  'accepted-conditionally': 'accepted on conditions',
  rejected: 'rejected',
  countered: 'countered',
  deferred: 'deferred',
  'not-addressed': 'not addressed',
}

export const CLAIM_STATUS: Readonly<Record<Claim['status'], string>> = {
  corroborated: 'corroborated',
  'single-origin': 'one origin',
  disputed: 'disputed',
  'origin-unknown': 'origin unknown',
}

export const SECTIONS: Readonly<Record<BriefLine['section'], string>> = {
  disputed: 'Disputed',
  agreed: 'Agreed by independent origins',
  'single-origin': 'From one origin only',
  open: 'Open',
}

export const DISPUTE: Readonly<Record<Dispute['kind'], string>> = {
  polarity: 'whether it happened',
  quantity: 'how many',
  time: 'when',
  speaker: 'who said it',
  novelty: 'whether it is new',
  status: 'how settled it is',
  wording: 'how it is worded',
}

export const DRIFT: Readonly<Record<Drift['kind'], string>> = {
  speaker: 'put in another mouth',
  'hedge-lost': 'hedge lost',
  hardened: 'hardened',
  time: 'moved in time',
  quantity: 'number changed',
  relay: 'relay dropped',
}

export const MODALITY: Readonly<Record<Modality, string>> = {
  fact: 'as fact',
  reported: 'as reported',
  possible: 'as possible',
  planned: 'as planned',
  conditional: 'on a condition',
}

export const ORIGIN: Readonly<Record<Origin['kind'], string>> = {
  speaker: 'speaker',
  agency: 'agency',
  outlet: "outlet's own",
  post: 'post or channel',
  unnamed: 'unnamed source',
}

export const LINEAGE: Readonly<Record<Lineage['kind'], string>> = {
  copy: 'copies',
  rewrite: 'rewrites',
  cites: 'cites',
}

export const GENRE: Readonly<Record<Genre, string>> = {
  report: 'report',
  analysis: 'analysis',
  opinion: 'opinion',
  statement: 'statement',
  post: 'post',
  other: 'other',
}

export const REACTION: Readonly<Record<Claim['reactions'][number]['act'], string>> = {
  confirms: 'confirms',
  denies: 'denies',
  'declines-to-comment': 'declines to comment',
}

/** "1 outlet", "2 outlets". */
export const plural = (count: number, noun: string, many = `${noun}s`): string =>
  `${String(count)} ${count === 1 ? noun : many}`

/** "2 documents · 1 outlet · 1 origin", and what is not known of its origins. */
export const supportWords = ({ documents, outlets, origins, unknown }: Support): string =>
  [
    plural(documents, 'document'),
    plural(outlets, 'outlet'),
    origins === 0 ? 'no origin shown' : plural(origins, 'origin'),
    ...(origins > 0 && unknown > 0 ? [`${plural(unknown, 'mention')} without a shown origin`] : []),
  ].join(' · ')

export const percent = (share: number): string => `${String(Math.round(share * 100))}%`
