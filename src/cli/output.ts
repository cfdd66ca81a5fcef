/** Writing to the standard streams: everything is drained, and a reader that leaves early is no error. */

/** A reader such as `head` may close the pipe: stop at once, without a stack trace. */
export const endQuietlyOnBrokenPipe = (): void => {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      throw error
    })
}

/** Writes to stdout and resolves when the text has left the process, so that slow readers set the pace. */
export const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error)
      else resolve()
    })
  })

/** One line on stderr, named as this program's. */
export const complain = (message: string): void => {
  process.stderr.write(`crosswire: ${message}\n`)
}
