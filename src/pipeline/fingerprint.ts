/**
 * A stage's fingerprint over one document: the cache key, the idempotent write key and the message id.
 * It changes when the stage, its version, its options, or anything it reads changes.
 */
import { sha256 } from '../model/ids.ts'
import type { LayerName } from '../model/layers.ts'
import type { Stage } from './annotator.ts'

/** Fingerprints of all stages over a text, each resting on those of the layers it requires. `ordered` is from `orderStages`. */
export const fingerprints = (ordered: readonly Stage[], textSha256: string): Map<LayerName, string> => {
  const prints = new Map<LayerName, string>()
  for (const { layer, version, options, requires } of ordered) {
    const inputs =
      requires.length === 0 ? [textSha256] : [textSha256, ...requires.map((needed) => prints.get(needed) ?? '')]
    prints.set(layer, sha256(JSON.stringify([layer, version, options, inputs])))
  }
  return prints
}
