import { describe, expect, it } from 'vitest'
import { progressOn } from './progress.ts'

const run = (isTTY: boolean, times: readonly number[]): string => {
  const clock = [...times]
  let written = ''
  const progress = progressOn({ isTTY, write: (text) => (written += text) }, () => clock.shift() ?? 0)
  times.slice(1).forEach((_, i) => {
    progress.step(i + 1, times.length)
  })
  progress.end()
  return written
}

describe('progress', () => {
  it('says nothing when the work is short', () => {
    expect(run(true, [0, 400, 999])).toBe('')
  })
  it('says nothing when stderr is no terminal', () => {
    expect(run(false, [0, 400, 5000])).toBe('')
  })
  it('shows how far it is after a second, and clears its line', () => {
    const shown = run(true, [0, 400, 1500])
    expect(shown).toContain('2 of 3 documents')
    expect(shown.endsWith('\r\u001b[K')).toBe(true)
  })
})
