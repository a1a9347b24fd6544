/** How a view puts emphasis; plain where nobody asked for colour. */
export interface Paint {
  readonly strong: (words: string) => string
  readonly faint: (words: string) => string
  readonly accent: (words: string) => string
}

/** What a view for people needs to know of the place it is shown in. */
export interface Screen {
  /** Columns. */
  readonly width: number
  readonly paint: Paint
}
