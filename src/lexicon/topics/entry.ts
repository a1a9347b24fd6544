/**
 * One row of the topic catalogue: what a subject is called, where it begins and ends, and the words that give it away.
 *
 * A phrase matches whole words. Its capital letters must be capitals in the text; a lower-case letter matches either
 * case at the start of a word. A blank matches a blank, a line break or a hyphen; straight and curly apostrophes are
 * the same; a plural or possessive -s/-’s is allowed on the last word, so a phrase is written in the singular.
 *
 * A pattern is a phrase in which `word*` takes any ending, `(a|b)` is one of several words or phrases, each of which
 * may end in `*`, and `...` is nothing to four words within the sentence. At its end, too, an -s/-’s is allowed.
 */
export interface TopicEntry {
  /** Kebab-case, `^[a-z][a-z0-9-]*$`; unique in the catalogue, and what the JSON document names the topic by. */
  readonly id: string
  /** The name people read, in running case: `Iran nuclear deal`. */
  readonly label: string
  /** One line that two people would apply alike: what counts, then what does not. */
  readonly definition: string
  /** The id of the entry this one is a part of, or null at the top. */
  readonly broader: string | null
  /** Phrases that each count by themselves, wherever they stand. */
  readonly phrases: readonly string[]
  /** Phrases in pattern syntax that each count by themselves. */
  readonly patterns?: readonly string[]
  /** Phrases, pattern syntax allowed, too common to count alone: each counts only where a `needs` is near. */
  readonly weak?: readonly string[]
  /** Plain phrases, one of which must stand in the same turn, or in the other turns of its exchange, before a `weak` phrase counts. */
  readonly needs?: readonly string[]
  /** Plain phrases that refuse every hit of this entry in their sentence: names and idioms that mean something else. */
  readonly not?: readonly string[]
}
