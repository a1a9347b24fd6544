import { literal } from './literal.ts'

const EXACT = ['ORTH', 'TEXT']

/** Signs that stand at the next word, at the word before, and for what divides two words. */
const OPENING = /^[([{“‘«$£€#]$/
const CLOSING = /^(?:[)\]}”’»,.;:!?%…]|['’]\p{L}{1,2}|n['’]t)$/iu
const DIVIDING = /^[-‐‑–]$/
/** Signs that may stand at either word, or at neither. */
const UNPLACED = /^["'/\\]$/
const HAS_WORD = /[\p{L}\p{N}]/u

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The words of one token, one of which must stand there; `anyCase` where their capitals say nothing. */
interface Token {
  readonly words: readonly string[]
  readonly anyCase: boolean
}

/** The words an attribute allows: one, or those of `{"IN": […]}`. */
function allowed(value: unknown): string[] | null {
  const words = isRecord(value) && Object.keys(value).length === 1 ? value.IN : [value]
  return Array.isArray(words) && words.length > 0 && words.every(word => typeof word === 'string') ? words : null
}

function tokenOf(pattern: unknown): Token | null {
  const attributes = isRecord(pattern) ? Object.entries(pattern) : []
  const [name = '', value] = attributes[0] ?? []
  const words = attributes.length === 1 ? allowed(value) : null
  if (!words || !(name === 'LOWER' || EXACT.includes(name))) return null
  return { words, anyCase: name === 'LOWER' }
}

function problemOf(token: Token | null): string | null {
  if (!token) return 'only LOWER, ORTH and TEXT are read, one a token, with a word or {"IN": […]}'
  if (token.words.some(word => word.trim() === '')) return 'the word is empty'
  const [only, ...others] = token.words
  if (others.length > 0 && token.words.some(word => !HAS_WORD.test(word))) return 'signs in {"IN": […]} are not read'
  return UNPLACED.test(only as string)
    ? 'it does not say whether blanks stand beside this sign; give the pattern as words'
    : null
}

const signOf = ({ words }: Token): string => (words.length === 1 ? (words[0] as string) : '')

/** A token as a step of a phrase, with the signs that stand at it. */
function stepOf({ words, anyCase }: Token, before: string, behind: string): string {
  const options = words.map(
    word => `${anyCase ? '~' : ''}${literal(before + (anyCase ? word.toLowerCase() : word) + behind)}`,
  )
  return options.length === 1 ? (options[0] as string) : `(${options.join('|')})`
}

/** The tokens as a phrase: spaCy makes tokens of signs, a phrase has them at its words. */
function joined(tokens: readonly Token[]): string {
  const steps: string[] = []
  let before = ''
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (DIVIDING.test(signOf(token))) continue
    if (OPENING.test(signOf(token))) {
      before += signOf(token)
      continue
    }
    let behind = ''
    for (let next = tokens[i + 1]; next && CLOSING.test(signOf(next)); next = tokens[i + 1]) {
      behind += signOf(next)
      i++
    }
    steps.push(stepOf(token, before, behind))
    before = ''
  }
  return steps.join(' ')
}

/** A pattern of tokens as a phrase, or what is wrong with it. */
export function phraseOfTokens(pattern: readonly unknown[]): { phrase: string } | { problem: string } {
  const tokens = pattern.map(tokenOf)
  for (const [i, token] of tokens.entries()) {
    const problem = problemOf(token)
    if (problem !== null) return { problem: `token ${i + 1}: ${problem}` }
  }
  const last = tokens.at(-1)
  if (last && OPENING.test(signOf(last)))
    return { problem: `token ${tokens.length}: a phrase cannot end with a sign that opens something` }
  return { phrase: joined(tokens as Token[]) }
}
