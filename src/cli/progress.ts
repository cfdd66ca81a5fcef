/** Progress on stderr: only for a person at a terminal, and only when the work takes longer than a moment. */

/** Work shorter than this shows nothing, in milliseconds. */
const PATIENCE = 1000

export type Progress = {
  /** To be called as work goes on; `done` of `total` documents. */
  readonly step: (done: number, total: number) => void
  /** Clears the line. */
  readonly end: () => void
}

type Terminal = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }

const BAR_WIDTH = 30

const line = (done: number, total: number): string => {
  const filled = total === 0 ? 0 : Math.round((done / total) * BAR_WIDTH)
  return `\r${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${String(done)} of ${String(total)} documents`
}

/** `now` is handed in, in milliseconds. */
export const progressOn = (stream: Terminal, now: () => number): Progress => {
  const started = now()
  let shown = false
  return {
    step: (done, total) => {
      if (stream.isTTY !== true || now() - started < PATIENCE) return
      shown = true
      stream.write(line(done, total))
    },
    end: () => {
      if (shown) stream.write('\r\u001b[K')
    },
  }
}
