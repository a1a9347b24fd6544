/**
 * One topic as its YAML file has it: what a subject is called, where it begins and ends, and the words that give it away.
 *
 * A phrase matches whole words. Its capital letters must be capitals in the text; a lower-case letter matches either
 * case at the start of a word. A blank matches a blank, a line break or a hyphen; straight and curly apostrophes are
 * the same; a plural or possessive ending is allowed on the last word, so a phrase is written in the singular.
 *
 * In a phrase `word*` takes any ending, `?` is any one letter, `~word` may have any case, `(a|b)` is one of several words
 * or phrases, and `...` is nothing to four words within the sentence. Behind a backslash each sign stands for itself.
 */
export interface TopicEntry {
  /** `^[a-z][a-z0-9-]*$`; unique in the catalogue, and what the JSON document names the topic by. */
  readonly id: string
  /** The name people read, in running case: `Iran nuclear deal`. */
  readonly label: string
  /** One line that two people would apply alike: what counts, then what does not. */
  readonly definition: string
  /** The id of the topic this one is a part of, or null at the top. */
  readonly broader: string | null
  /** True of a country, a body or an occasion: where or how a subject comes up, more often than the subject itself. */
  readonly setting?: boolean
  /** The day, month or year it began, `2023-10-07`: a transcript of an earlier day cannot speak of it. */
  readonly since?: string
  /** The day, month or year it was over: a later transcript speaks of what came then. */
  readonly until?: string
  /** The code of the Policy Agendas codebook, where one fits. */
  readonly code?: number
  /** Phrases that each count by themselves, wherever they stand. */
  readonly phrases: readonly string[]
  /** Phrases that count like the others; their mentions say `pattern`, so that looser ones can be told apart. */
  readonly patterns?: readonly string[]
  /** Phrases too common to count alone: each counts only where a `needs` is near. */
  readonly weak?: readonly string[]
  /** Phrases, one of which must stand `within` reach before a `weak` phrase counts. */
  readonly needs?: readonly string[]
  /** Where a `needs` must stand; by default in the exchange, or in the turn where it belongs to none. */
  readonly within?: 'sentence' | 'turn' | 'exchange'
  /**
   * Phrases that refuse hits of this entry: names and idioms that mean something else. One with a hit in it refuses that
   * alone, "Port of Spain"; any other the hits near it in its sentence.
   */
  readonly not?: readonly string[]
  /** Patterns in the match syntax of compromise, held against the sentences in which a `gate` word stands. */
  readonly match?: readonly string[]
  /** Phrases that open the sentence to `match`; by default the words that its patterns cannot do without. */
  readonly gate?: readonly string[]
}
