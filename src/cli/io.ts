/** The world outside the program, handed in so that tests can hand in another. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: {
    readonly isTTY: boolean
    readonly columns: number | undefined
    /** All of it at once, waiting for a slow reader: quick to set up. */
    readonly write: (words: string) => void
    /** Bit by bit: while the reader is waited for, an interrupt gets through. */
    readonly stream: (words: string) => Promise<void>
  }
  readonly stderr: { readonly write: (words: string) => void }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Where a command writes. */
export interface Output {
  write(words: string): void | Promise<void>
  /** Everything has been written: the file takes its place. */
  finish(): void | Promise<void>
  /** Leaves nothing behind. */
  discard(): void | Promise<void>
}
