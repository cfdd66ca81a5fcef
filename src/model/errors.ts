/** A broken contract or wrong use: thrown with a stable code and the values that broke it. Poor input is a Notice instead. */
export class CrosswireError extends Error {
  readonly code: string
  readonly values: Readonly<Record<string, unknown>>
  constructor(code: string, message: string, values: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'CrosswireError'
    this.code = code
    this.values = values
  }
}
