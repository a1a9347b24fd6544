/** The world outside the program, handed in so that tests can hand in another. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: {
    readonly isTTY?: boolean
    readonly columns?: number
    write(words: string, done: () => void): boolean
  }
  readonly stderr: { write(words: string): boolean }
  readonly env: Readonly<Record<string, string | undefined>>
}
