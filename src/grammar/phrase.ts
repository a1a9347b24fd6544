/** A word of a phrase. */
interface Word {
  readonly word: string
  /** With any ending: `identif*`. */
  readonly wild: boolean
}

/** One step of a phrase: one of several runs of words, or nothing to four words. */
type Step = { readonly type: 'words'; readonly options: readonly (readonly Word[])[] } | { readonly type: 'gap' }

/** A phrase of the lexicon, ready to be held against a text. */
export type Phrase = readonly Step[]

const TOKEN = /\([^)]*\)|\S+/g
const LONGEST_GAP = 4

const wordsOf = (run: string): Word[] =>
  run
    .split(/[\s-]+/)
    .filter(word => word !== '')
    .map(word => ({ word: word.replace(/\*$/, '').replace(/’/g, "'"), wild: word.endsWith('*') }))

function stepOf(token: string): Step {
  if (token === '...') return { type: 'gap' }
  const options = token.startsWith('(') ? token.slice(1, -1).split('|') : [token]
  return { type: 'words', options: options.map(wordsOf) }
}

/** Reads a phrase: `word*` has any ending, `(a|b)` is either, `...` nothing to four words, a hyphen as good as a blank. */
export const parsePhrase = (phrase: string): Phrase => (phrase.match(TOKEN) ?? []).map(stepOf)

/** A word that a phrase can begin with, and whether it may go on: `identif*`. */
export interface FirstWord {
  readonly word: string
  readonly wild: boolean
}

/** The words a phrase can begin with, in each case that they may have. Cheap: the phrase is not parsed for it. */
export function firstWords(phrase: string): FirstWord[] {
  const options = phrase.startsWith('(') ? phrase.slice(1, phrase.indexOf(')')).split('|') : [phrase]
  return options.flatMap(option => {
    const end = option.search(/[\s*-]/)
    const word = (end < 0 ? option : option.slice(0, end)).replace('’', "'")
    const wild = option.charAt(end) === '*'
    const first = word.charAt(0)
    if (first === first.toUpperCase()) return [{ word, wild }]
    return [
      { word, wild },
      { word: first.toUpperCase() + word.slice(1), wild },
    ]
  })
}

const LETTER = /[\p{L}\p{N}]/u

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
  return code < 0x2000 && LETTER.test(text.charAt(at))
}

const BETWEEN = /[\s-]+/y
const IN_GAP = /[\s,–—-]+/y
// "Mr." is a word; any other period ends the sentence and the gap.
const GAP_WORD = /(?:M[rs]s?\.|Dr\.|Gen\.|Sen\.|St\.|[\p{L}\p{N}_'’-]+)/uy
const ENDING = /['’]?s['’]?|['’]/y
const ANY_ENDING = /[\p{L}\p{N}_]*/uy

const NOWHERE = -1

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : NOWHERE
}

/** A lower-case letter at a word's start matches either case, a capital only itself: "Turkey" is not "turkey". */
function isAt(text: string, at: number, word: string): boolean {
  if (text.startsWith(word, at)) return true
  const first = text.charAt(at)
  if (first !== word.charAt(0) && first.toLowerCase() !== word.charAt(0)) return false
  if (text.startsWith(word.slice(1), at + 1)) return true
  return word.includes("'") && text.slice(at + 1, at + word.length).replace(/’/g, "'") === word.slice(1)
}

/** Where a run of words ends, its last word without an ending; -1 where it does not stand at `at`. */
function pastWords(text: string, at: number, words: readonly Word[]): number {
  let end = at
  for (let i = 0; i < words.length; i++) {
    const { word, wild } = words[i] as Word
    const start = i === 0 ? at : isWordCharacter(text, end) ? NOWHERE : past(BETWEEN, text, end)
    if (start === NOWHERE || !isAt(text, start, word)) return NOWHERE
    end = wild ? past(ANY_ENDING, text, start + word.length) : start + word.length
  }
  return end
}

/** Where the phrase ends if its step `i` begins at `at`; of several options the farthest. */
function pastStep(phrase: Phrase, i: number, { text, at }: { text: string; at: number }): number {
  const step = phrase[i]
  if (step?.type !== 'words') return NOWHERE
  let farthest = NOWHERE
  for (const words of step.options) {
    const end = pastWords(text, at, words)
    if (end !== NOWHERE) farthest = Math.max(farthest, pastRest(phrase, i + 1, { text, at: end }))
  }
  return farthest
}

/** Behind the last word and its plural or possessive ending; -1 where the word goes on otherwise. */
function pastEnding(text: string, at: number): number {
  const ending = past(ENDING, text, at)
  if (ending !== NOWHERE && !isWordCharacter(text, ending)) return ending
  return isWordCharacter(text, at) ? NOWHERE : at
}

/** Where the phrase ends if a word ends at `at` and step `i` comes next. */
function pastRest(phrase: Phrase, i: number, { text, at }: { text: string; at: number }): number {
  const next = phrase[i]
  if (next === undefined) return pastEnding(text, at)
  if (isWordCharacter(text, at)) return NOWHERE
  if (next.type === 'words') {
    const start = past(BETWEEN, text, at)
    return start === NOWHERE ? NOWHERE : pastStep(phrase, i, { text, at: start })
  }
  // Nothing to four words: the nearest place counts.
  let from = past(IN_GAP, text, at)
  for (let skipped = 0; skipped <= LONGEST_GAP && from !== NOWHERE; skipped++) {
    const end = pastStep(phrase, i + 1, { text, at: from })
    if (end !== NOWHERE) return end
    const word = past(GAP_WORD, text, from)
    from = word === NOWHERE ? NOWHERE : past(IN_GAP, text, word)
  }
  return NOWHERE
}

/**
 * Where a phrase that begins at `at` ends, or -1. A blank matches blank, line break or hyphen; the last word may have a
 * plural or possessive ending. Time is bounded by the phrase, not the text.
 */
export const matchPhrase = (phrase: Phrase, text: string, at: number): number => pastStep(phrase, 0, { text, at })
