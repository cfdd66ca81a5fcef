import { describe, expect, it } from 'vitest'
import { annotating } from './annotate.ts'

const document = {
  id: 'doc_x',
  path: null,
  url: null,
  outlet: null,
  title: null,
  author: null,
  published: null,
  language: 'en',
  sha256: 'x',
  text: 'Velia replied.',
  titleSpan: null,
  notices: [],
} as const

describe('annotating', () => {
  it('keeps a document that a stage fails on, unread, and says so', () => {
    const annotate = annotating([
      {
        layer: 'regions',
        version: 1,
        requires: [],
        options: null,
        annotate: () => {
          throw new Error('a broken stage')
        },
      },
    ])
    const { layers, notices } = annotate(document)
    expect(layers.sentences).toEqual([])
    expect(notices).toMatchObject([{ code: 'stage.failed', severity: 'error', document: 'doc_x' }])
  })

  it('leaves other languages unread without a word of its own', () => {
    const { layers, notices } = annotating([])({ ...document, language: 'fr' })
    expect(layers.attributions).toEqual([])
    expect(notices).toEqual([])
  })
})
