/**
 * `npm run train -- NAME --data PATH`: makes the learned weights NAME anew.
 * NAME is `attribution` (PolNeAR's folder with train/ and dev/).
 */
const TRAINERS: Readonly<Record<string, string>> = { attribution: './train/attribution/train.ts' }

const [name = ''] = process.argv.splice(2, 1)
const trainer = TRAINERS[name]
if (trainer === undefined) {
  process.stderr.write(`Say what to train: ${Object.keys(TRAINERS).join(', ')}\n`)
  process.exitCode = 2
} else await import(trainer)
