/** Words outside quotation marks by which a paragraph shows that a speaker says it, lower case. */
export const SPEAKING_WORDS: readonly string[] = [
  'i', 'we', 'me', 'us', 'my', 'our', 'ours', 'myself', 'ourselves', 'you', 'your', 'yours', "i'm", "i've", "i'd", "i'll", "we're", "we've",
  "we'd", "we'll", "you're", "you've", "you'd", "you'll", "let's", 'let’s',
]
// A vocative as "though, Brad," is found by rule, in `narrative.ts`.
