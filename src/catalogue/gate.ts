const TOKEN = /\([^)]*\)\S*|\[[^\]]*\]\S*|\S+/g
const LITERAL = /^[\p{L}\p{N}'’-]+$/u

/** The words that a token of a match pattern may be, or none where it is open: `#Verb`, `.`, `word?`, `!word`. */
function literalsOf(token: string): string[] {
  const body = token.replace(/^\[(?:<[^>]*>)?|\]$/g, '').replace(/^[\^@]|\$$/g, '')
  const options = /^\(.*\)$/.test(body) ? body.slice(1, -1).split(/[|&]/) : [body]
  const words = options.map(option => option.trim())
  return words.every(word => LITERAL.test(word)) ? words : []
}

const shortest = (words: readonly string[]): number => Math.min(...words.map(word => word.length))

/**
 * The words one of which stands in every match of a pattern in compromise’s syntax: those of its token that is literal
 * and longest. Empty where no token is.
 */
export function gateOf(pattern: string): string[] {
  const tokens = (pattern.match(TOKEN) ?? []).map(literalsOf).filter(words => words.length > 0)
  return tokens.sort((a, b) => shortest(b) - shortest(a))[0] ?? []
}
