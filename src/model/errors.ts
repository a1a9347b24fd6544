/** A mistake of the user: the message names the input and says what to do. Caught once, in `cli/`. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
