/** A mistake of the user: the message names the input and says what to do. Caught once, in `cli/`. */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** What stands below the message, a line each: all mistakes of a file. */
  readonly details: readonly string[]
  constructor(message: string, details: readonly string[] = []) {
    super([message, ...details].join('\n'))
    this.details = details
  }
}
