const LETTER = /[\p{L}\p{N}]/u
const PUNCTUATION = 0x2000

/** True where a word goes on at `at`. By code first: this is asked ten thousand times a briefing. */
function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80)
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x5f
    )
  return code < PUNCTUATION && LETTER.test(text.charAt(at))
}

const ENDING = /['’]?s['’]?|['’]/y
// In a line of capitals the ending is one, too; elsewhere "ISIS" is no plural of "ISI".
const CAPITAL_ENDING = /['’]?[sS]['’]?|['’]/y
const LONG_ENDING = /[eE][sS]['’]?/y
const SIBILANT = /(?:[sxz]|[cs]h)$/i

export const NOWHERE = -1

/** Where a sticky pattern ends that begins at a place, or -1. */
export function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : NOWHERE
}

/** True where a word takes -es: "taxes". */
export const takesEs = (word: string): boolean => SIBILANT.test(word.slice(-2))

/** Behind the plural or possessive ending of a word that ends at `at`; -1 where the word goes on otherwise. */
export function pastEnding(at: number, text: string, capitals: boolean): number {
  const ending = past(capitals ? CAPITAL_ENDING : ENDING, text, at)
  if (ending !== NOWHERE && !isWordCharacter(text, ending)) return ending
  if (!isWordCharacter(text, at)) return at
  const long = takesEs(text.slice(Math.max(0, at - 2), at)) ? past(LONG_ENDING, text, at) : NOWHERE
  return long !== NOWHERE && !isWordCharacter(text, long) ? long : NOWHERE
}
