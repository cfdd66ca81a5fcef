/** The only file that names the concrete parts: which annotators run, what reads inputs, the version. */
import { readFileSync } from 'node:fs'
import { attributions } from './annotators/attributions/attributions.ts'
import { readModel } from './annotators/attributions/learned/model.ts'
import { clauses } from './annotators/clauses/clauses.ts'
import { events } from './annotators/events/events.ts'
import { gaps } from './annotators/gaps/gaps.ts'
import { names } from './annotators/names/names.ts'
import { quotations } from './annotators/quotations/quotations.ts'
import { regions } from './annotators/regions/regions.ts'
import { sentences } from './annotators/sentences/sentences.ts'
import { times } from './annotators/times/times.ts'
import { tokens } from './annotators/tokens/tokens.ts'
import { wording } from './annotators/wording/wording.ts'
import { readInputs } from './ingest/read.ts'
import { stage, type Stage } from './pipeline/annotator.ts'
import { annotateWith, compareWith } from './service/compare.ts'
import { annotating } from './service/annotate.ts'
import { VERSION } from './version.ts'

/** The learned weights of the attribution stage, beside its code. */
const attributionModel = readModel(
  readFileSync(new URL('./annotators/attributions/learned/weights/attribution.bin', import.meta.url)),
)

/** Every layer's maker with its options. The runner orders them by what they require. */
export const stages: readonly Stage[] = [
  stage(regions, {}),
  stage(gaps, {}),
  stage(sentences, {}),
  stage(tokens, {}),
  stage(clauses, {}),
  stage(names, {}),
  stage(times, {}),
  stage(quotations, {}),
  stage(attributions, { model: attributionModel }),
  stage(events, {}),
  stage(wording, {}),
]

const parts = { version: VERSION, readInputs, annotate: annotating(stages) }

/** Reads documents and says what could not be read. */
export { readInputs as readDocuments }
export const compare = compareWith(parts)
export const annotate = annotateWith(parts)
