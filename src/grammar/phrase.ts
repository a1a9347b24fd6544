/** One step of a phrase: a word as it must stand, or nothing to four words. */
type Step = { readonly type: 'word'; readonly word: string; readonly wild: boolean } | { readonly type: 'gap' }

/** A phrase of the lexicon, ready to be held against a text. */
export type Phrase = readonly Step[]

const CHOICE = /\(([^)]*)\)/
const LONGEST_GAP = 4

/** `(a|b) c` is `a c` and `b c`. */
function spelledOut(phrase: string): string[] {
  const choice = CHOICE.exec(phrase)
  if (!choice) return [phrase]
  const [whole, options = ''] = choice
  return options.split('|').flatMap(option => spelledOut(phrase.replace(whole, option)))
}

function stepsOf(phrase: string): Step[] {
  return phrase.split(/\s+/).flatMap((token): Step[] => {
    if (token === '...') return [{ type: 'gap' }]
    return token
      .split('-')
      .filter(part => part !== '')
      .map(part => ({ type: 'word', word: part.replace(/\*$/, '').replace(/’/g, "'"), wild: part.endsWith('*') }))
  })
}

/** Reads a phrase: `word*` has any ending, `(a|b)` is either, `...` nothing to four words, a hyphen as good as a blank. */
export const parsePhrase = (phrase: string): Phrase[] => spelledOut(phrase).map(stepsOf)

/** The word a phrase begins with, in each case that it may have. */
export function firstWords([first]: Phrase): string[] {
  if (first?.type !== 'word') return []
  const { word } = first
  return /^\p{Ll}/u.test(word) ? [word, word.charAt(0).toUpperCase() + word.slice(1)] : [word]
}

const WORD_CHARACTER = /[\p{L}\p{N}_]/u
const BETWEEN = /[\s-]+/y
const IN_GAP = /[\s,–—-]+/y
// "Mr." is a word; any other period ends the sentence and the gap.
const GAP_WORD = /(?:M[rs]s?\.|Dr\.|Gen\.|Sen\.|St\.|[\p{L}\p{N}_'’-]+)/uy
const ENDING = /(?:['’]?s['’]?|['’])?(?![\p{L}\p{N}_])/uy
const ANY_ENDING = /[\p{L}\p{N}_]*/uy

const NOWHERE = -1

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : NOWHERE
}

/** A lower-case letter at a word's start matches either case, a capital only itself: "Turkey" is not "turkey". */
function isAt(text: string, at: number, word: string): boolean {
  if (text.startsWith(word, at)) return true
  if (text.charAt(at).toLowerCase() !== word.charAt(0) && text.charAt(at) !== word.charAt(0)) return false
  if (text.startsWith(word.slice(1), at + 1)) return true
  return word.includes("'") && text.slice(at + 1, at + word.length).replace(/’/g, "'") === word.slice(1)
}

/** Where step `i` and all behind it end, if the step begins at `at`. */
function pastSteps(text: string, at: number, { phrase, i }: { phrase: Phrase; i: number }): number {
  const step = phrase[i]
  if (step?.type !== 'word' || !isAt(text, at, step.word)) return NOWHERE
  const end = step.wild ? past(ANY_ENDING, text, at + step.word.length) : at + step.word.length
  const next = phrase[i + 1]
  if (next === undefined) return past(ENDING, text, end)
  if (WORD_CHARACTER.test(text.charAt(end))) return NOWHERE
  if (next.type === 'gap') return pastGap(text, end, { phrase, i: i + 2 })
  const start = past(BETWEEN, text, end)
  return start === NOWHERE ? NOWHERE : pastSteps(text, start, { phrase, i: i + 1 })
}

/** The same where up to four words may stand before the step; the nearest place is taken. */
function pastGap(text: string, at: number, rest: { phrase: Phrase; i: number }): number {
  let from = past(IN_GAP, text, at)
  for (let words = 0; words <= LONGEST_GAP && from !== NOWHERE; words++) {
    const end = pastSteps(text, from, rest)
    if (end !== NOWHERE) return end
    const skipped = past(GAP_WORD, text, from)
    from = skipped === NOWHERE ? NOWHERE : past(IN_GAP, text, skipped)
  }
  return NOWHERE
}

/**
 * Where a phrase that begins at `at` ends, or -1. A blank matches blank, line break or hyphen; the last word may have a
 * plural or possessive ending. Time is bounded by the phrase, not the text.
 */
export const matchPhrase = (phrase: Phrase, text: string, at: number): number => pastSteps(text, at, { phrase, i: 0 })
