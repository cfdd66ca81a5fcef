import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanced } from './balanced.ts'

describe('words on a screen', () => {
  it.each([
    ['pull back to the old lines,"', 'pull back to the old lines'],
    ['would not discuss its weapons "', 'would not discuss its weapons'],
    ['“her safety is guaranteed', 'her safety is guaranteed'],
    ['he said it "may" be so', 'he said it "may" be so'],
    ['"All of it," she said', '"All of it," she said'],
    ['“Yes”', '“Yes”'],
    ['"', '"'],
  ])('%s is shown as %s', (words, shown) => {
    expect(balanced(words)).toBe(shown)
  })
  it('are always a slice of the text', () => {
    fc.assert(fc.property(fc.string(), (words) => words.includes(balanced(words))))
  })
})
