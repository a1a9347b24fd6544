import { openGrammar } from '../grammar/index.ts'
import { MATCH_TAGS } from '../lexicon/match-tags.ts'

const LONGEST = 600
const TAGS = new Set(MATCH_TAGS)

// A pattern between slashes is a step of its own; `[<name>` may stand before it, signs of repetition behind it.
const REGEX_BEGINS = /^[!^[]*(?:<[^<>\s]*>)?\//
const REGEX_ENDS = /\/[?\]+*$~]*$/
const TAG = /(?<![^\s(|&![\]^>])#([\p{L}\p{N}_-]+)/gu
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['(', ')', 'parenthesis'],
  ['[', ']', 'bracket'],
  ['{', '}', 'brace'],
]

/** The steps of a pattern that are no pattern between slashes, and what stands between slashes. */
function stepsOf(pattern: string): { plain: string; regexes: string[]; open: boolean } {
  const plain: string[] = []
  const regexes: string[] = []
  let regex: string | null = null
  for (const word of pattern.split(' ')) {
    const begins = regex === null && REGEX_BEGINS.test(word)
    if (begins) regex = word.replace(REGEX_BEGINS, '')
    else if (regex !== null) regex += ` ${word}`
    else plain.push(word)
    if (regex !== null && REGEX_ENDS.test(begins ? ` ${regex}` : word)) {
      regexes.push(regex.replace(REGEX_ENDS, ''))
      regex = null
    }
  }
  return { plain: plain.join(' '), regexes, open: regex !== null }
}

const regexProblem = (regex: string): string | null => {
  try {
    new RegExp(regex)
    return null
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/^Invalid regular expression: /, '')
  }
}

/** True where a sign is opened once more before it is closed, or is never closed, or never opened. */
function isUneven(words: string, open: string, close: string): boolean {
  let depth = 0
  for (const character of words) {
    if (character === open) depth++
    if (character === close) depth--
    if (depth < 0 || depth > 1) return true
  }
  return depth !== 0
}

/** What is wrong with a pattern in compromise’s match syntax, which itself takes what it cannot read for words; or null. */
export function checkMatch(pattern: string): string | null {
  if (pattern === '') return 'the pattern is empty'
  if (pattern.length > LONGEST) return `the pattern is longer than ${LONGEST} characters`
  const { plain, regexes, open } = stepsOf(pattern)
  if (open) return 'a pattern between slashes is not closed'
  const wrong = regexes.map(regexProblem).find(problem => problem !== null)
  if (wrong !== undefined) return `this is no regular expression: ${wrong}`
  const words = plain.replace(/\\./g, '')
  const uneven = PAIRS.find(([first, last]) => isUneven(words, first, last))
  if (uneven) return `a ${uneven[2]} is not closed, or stands inside another: "${uneven[0]}"`
  for (const [, tag = ''] of words.matchAll(TAG))
    if (!TAGS.has(tag.charAt(0).toUpperCase() + tag.slice(1))) return `there is no tag "#${tag}"`
  return null
}

/** Whether compromise itself can read a pattern that looks right. Loads it. */
export async function refusedMatch(pattern: string): Promise<string | null> {
  const { sweep } = await openGrammar()
  try {
    sweep('Here are some words.', [pattern])
    return null
  } catch (error) {
    return `compromise cannot read this pattern: ${error instanceof Error ? error.message : String(error)}`
  }
}
