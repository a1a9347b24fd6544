/** Words as they stand in a regular expression that must match them letter for letter. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The same, where straight and curly apostrophes are one. */
export const escapedName = (words: string): string => escaped(words).replace(/['’]/g, "['’]")
