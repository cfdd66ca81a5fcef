import { describe, expect, it } from 'vitest'
import type { LayerName } from '../model/layers.ts'
import { result } from '../model/result.ts'
import type { Stage } from './annotator.ts'
import { fingerprints } from './fingerprint.ts'
import { orderStages, pipeline } from './pipeline.ts'

const made = (layer: LayerName, requires: readonly LayerName[], version = 1, options: unknown = null): Stage => ({
  layer,
  version,
  requires,
  options,
  annotate: (_document, layers) => result(Object.keys(layers) as never),
})

describe('the pipeline', () => {
  it('runs each stage after those it requires', () => {
    const ordered = orderStages([made('tokens', ['sentences']), made('sentences', ['regions']), made('regions', [])])
    expect(ordered.map(({ layer }) => layer)).toEqual(['regions', 'sentences', 'tokens'])
  })

  it.each([
    ['a cycle', [made('tokens', ['sentences']), made('sentences', ['tokens'])], 'pipeline.cycle'],
    ['a layer that nobody writes', [made('tokens', ['sentences'])], 'pipeline.missing-layer'],
    ['two writers of one layer', [made('regions', []), made('regions', [])], 'pipeline.two-writers'],
  ] as const)('refuses %s', (_, stages, code) => {
    expect(() => orderStages(stages)).toThrow(expect.objectContaining({ code }) as Error)
  })

  it('hands each stage what the stages before it wrote', () => {
    const run = pipeline([made('sentences', ['regions']), made('regions', [])])
    const { layers } = run({ id: 'doc_x', text: '', notices: [] } as never, { now: null })
    expect(layers.sentences).toEqual(['regions'])
  })
})

describe('fingerprints', () => {
  const of = (stages: readonly Stage[], text = 'abc'): Map<LayerName, string> => fingerprints(orderStages(stages), text)

  it('change with the version, the options, the text and what they rest on, and with nothing else', () => {
    const base = of([made('regions', []), made('sentences', ['regions'])])
    expect(of([made('sentences', ['regions']), made('regions', [])])).toEqual(base)
    expect(of([made('regions', [], 2), made('sentences', ['regions'])]).get('sentences')).not.toBe(
      base.get('sentences'),
    )
    expect(of([made('regions', []), made('sentences', ['regions'], 1, { a: 1 })]).get('sentences')).not.toBe(
      base.get('sentences'),
    )
    expect(of([made('regions', []), made('sentences', ['regions'])], 'abd').get('regions')).not.toBe(
      base.get('regions'),
    )
  })
})
