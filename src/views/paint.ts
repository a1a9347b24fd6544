/** How a view puts emphasis; plain where nobody asked for colour. */
export interface Paint {
  readonly strong: (words: string) => string
  readonly faint: (words: string) => string
  readonly accent: (words: string) => string
  /** A question that was answered, one that was answered in part, one that was not. */
  readonly good: (words: string) => string
  readonly doubtful: (words: string) => string
  readonly bad: (words: string) => string
}

/** What a view for people needs to know of the place it is shown in. */
export interface Screen {
  /** Columns. */
  readonly width: number
  readonly paint: Paint
  /** False for a terminal that has no UTF-8: signs and bars are drawn in ASCII. */
  readonly unicode: boolean
}
