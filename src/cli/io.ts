/** The world outside the program, handed in so that tests can hand in another. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: {
    readonly isTTY: boolean
    readonly columns: number | undefined
    readonly write: (words: string) => void
  }
  readonly stderr: { readonly write: (words: string) => void }
  readonly env: Readonly<Record<string, string | undefined>>
}
