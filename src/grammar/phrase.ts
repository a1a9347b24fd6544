import { fitsGlob } from './glob.ts'

/** A word of a phrase: as it stands, with any ending (`identif*`), or with letters left open (`colo?r`). */
export interface Word {
  readonly word: string
  readonly form: 'plain' | 'wild' | 'glob'
  /** `~word`: in small letters, and to be held against small letters. */
  readonly anyCase: boolean
}

/** One step of a phrase: one of several runs of words, or nothing to four words. */
type Step =
  | { readonly type: 'words'; readonly options: Options /** Once they are asked for. */; byLetter: ByLetter | null }
  | { readonly type: 'gap' }

type Options = readonly (readonly Word[])[]
/** Options by the letter that they begin with; under -1 those that begin with any. */
type ByLetter = ReadonlyMap<number, Options>

/** A phrase of the lexicon, ready to be held against a text. */
export type Phrase = readonly Step[]

const TOKEN = /\([^)]*\)|\S+/g
const LONGEST_GAP = 4

function formOf(body: string): Word['form'] {
  const open = body.search(/[*?]/)
  if (open < 0) return 'plain'
  return open === body.length - 1 && body.endsWith('*') && open > 2 ? 'wild' : 'glob'
}

function parseWord(raw: string): Word {
  const anyCase = raw.startsWith('~')
  const body = (anyCase ? raw.slice(1).toLowerCase() : raw).replace(/’/g, "'")
  const form = formOf(body)
  return { word: form === 'wild' ? body.slice(0, -1) : body, form, anyCase }
}

const wordsOf = (run: string): Word[] =>
  run
    .split(/[\s-]+/)
    .filter(word => word !== '')
    .map(parseWord)

/** "embassy", "embassies": the one plural that changes the word before its -s. */
function withPlural(words: readonly Word[]): (readonly Word[])[] {
  const last = words.at(-1)
  if (last?.form !== 'plain' || !/[b-df-hj-np-tv-z]y$/.test(last.word)) return [words]
  return [words, [...words.slice(0, -1), { ...last, word: `${last.word.slice(0, -1)}ies` }]]
}

const optionsOf = (token: string): string[] => (token.startsWith('(') ? token.slice(1, -1).split('|') : [token])

/** Reads a phrase of the lexicon; its syntax is told in `TopicEntry`. Without `plurals`, as it is written. */
export function parsePhrase(phrase: string, { plurals = true } = {}): Phrase {
  const tokens = phrase.match(TOKEN) ?? []
  return tokens.map((token, i): Step => {
    if (token === '...') return { type: 'gap' }
    const options = optionsOf(token).map(wordsOf)
    return {
      type: 'words',
      options: plurals && i === tokens.length - 1 ? options.flatMap(withPlural) : options,
      byLetter: null,
    }
  })
}

const LEADING_WORD = /^[$£€]?([\w\u00c0-\u024f\u1e00-\u1eff]*)/
const MONEY = /^[$£€]\d/

/** How many characters a phrase has before its first word: "$400 million". */
export const leadOf = (phrase: string): number => (MONEY.test(phrase) ? 1 : 0)

/** The key under which a word is looked up: its letters up to the first mark, with `~` before and `*` behind. */
export function keyOf({ word, form, anyCase }: Word): string {
  if (form === 'glob') return '*'
  return `${anyCase ? '~' : ''}${LEADING_WORD.exec(word)?.[1] ?? ''}${form === 'wild' ? '*' : ''}`
}

/** The keys of the words that a phrase can begin with: `Iran`, `identif*`, `~war`, or `*` where that is open. */
export function firstKeys(phrase: string): string[] {
  const [first = ''] = phrase.match(TOKEN) ?? []
  const words = optionsOf(first).map(option => wordsOf(option)[0])
  return [...new Set(words.map(word => (word ? keyOf(word) : '')))]
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

// A blank, a line break with the blanks around it, a hyphen; two line breaks end the paragraph.
const BETWEEN = /(?:[^\S\n]+(?:\n[^\S\n]*)?|\n[^\S\n]*|[-\u2010\u2011\u2013]\n?[^\S\n]*)/y
const IN_GAP = /[\s,–—-]+/y
// "Mr." is a word; any other period ends the sentence and the gap.
const GAP_WORD = /(?:M[rs]s?\.|Dr\.|Gen\.|Sen\.|St\.|[\p{L}\p{N}_'’-]+)/uy
const ENDING = /['’]?s['’]?|['’]/y
// In a line of capitals the ending is one, too; elsewhere "ISIS" is no plural of "ISI".
const CAPITAL_ENDING = /['’]?[sS]['’]?|['’]/y
const SIBILANT = /(?:[sxz]|ch|sh)$/i
const LONG_ENDING = /es['’]?/iy
const ANY_ENDING = /[\p{L}\p{N}_]*/uy
const LONGEST_WORD = 60

const NOWHERE = -1

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : NOWHERE
}

/** A text that a phrase is held against; `capitals` where it is set in capitals, which then say nothing. */
export interface PhraseText {
  readonly text: string
  readonly capitals: boolean
}

const folded = (words: string): string => words.toLowerCase().replaceAll('’', "'")

/** A lower-case letter at a word's start matches either case, a capital only itself: "Turkey" is not "turkey". */
function isAt(word: string, at: number, { text, capitals }: PhraseText): boolean {
  if (text.startsWith(word, at)) return true
  if (capitals) return folded(text.slice(at, at + word.length)) === word.toLowerCase()
  const first = text.charAt(at)
  if (first !== word.charAt(0) && first.toLowerCase() !== word.charAt(0)) return false
  if (text.startsWith(word.slice(1), at + 1)) return true
  return word.includes("'") && text.slice(at + 1, at + word.length).replace(/’/g, "'") === word.slice(1)
}

function pastGlob({ word, anyCase }: Word, at: number, { text, capitals }: PhraseText): number {
  const found = text.slice(at, Math.min(past(ANY_ENDING, text, at), at + LONGEST_WORD))
  const fold = anyCase || capitals
  const first = found.charAt(0) === word.charAt(0) ? found : found.charAt(0).toLowerCase() + found.slice(1)
  return found !== '' && fitsGlob(fold ? found.toLowerCase() : first, fold ? word.toLowerCase() : word)
    ? at + found.length
    : NOWHERE
}

function pastWord(wanted: Word, at: number, view: PhraseText): number {
  if (wanted.form === 'glob') return pastGlob(wanted, at, view)
  if (!isAt(wanted.word, at, wanted.anyCase ? { text: view.text, capitals: true } : view)) return NOWHERE
  const end = at + wanted.word.length
  return wanted.form === 'wild' ? past(ANY_ENDING, view.text, end) : end
}

/** Where a run of words ends, its last word without an ending; -1 where it does not stand at the place. */
function pastWords(words: readonly Word[], at: number, view: PhraseText): number {
  let end = at
  for (let i = 0; i < words.length; i++) {
    const start = i === 0 ? at : isWordCharacter(view.text, end) ? NOWHERE : past(BETWEEN, view.text, end)
    if (start === NOWHERE) return NOWHERE
    end = pastWord(words[i] as Word, start, view)
    if (end === NOWHERE) return NOWHERE
  }
  return end
}

const LATIN_1 = 0x100
const CASE_BIT = 0x20

/** The code of a letter, the same for both its cases; beyond Latin-1 nothing is said. */
const foldedCode = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < LATIN_1 ? code | CASE_BIT : NOWHERE
}

const NO_OPTIONS: Options = []

/** The letter that an option begins with, or -1 where that may be any. */
function letterOf([first]: readonly Word[]): number {
  return first === undefined || first.form === 'glob' ? NOWHERE : foldedCode(first.word, 0)
}

function byLetterOf(options: Options): ByLetter {
  const open = options.filter(option => letterOf(option) === NOWHERE)
  const letters = new Set(options.map(letterOf))
  return new Map(
    [...letters, NOWHERE].map(letter => [
      letter,
      letter === NOWHERE ? open : options.filter(option => [letter, NOWHERE].includes(letterOf(option))),
    ]),
  )
}

/** The options that may begin with a letter: most are ruled out here. */
function optionsAt(step: Step & { type: 'words' }, letter: number): Options {
  if (letter === NOWHERE) return step.options
  step.byLetter ??= byLetterOf(step.options)
  return step.byLetter.get(letter) ?? step.byLetter.get(NOWHERE) ?? NO_OPTIONS
}

/** Where the phrase ends if its step `i` begins at the place; of several options the farthest. */
function pastStep(phrase: Phrase, i: number, at: number, view: PhraseText): number {
  const step = phrase[i]
  if (step?.type !== 'words') return NOWHERE
  let farthest = NOWHERE
  for (const words of optionsAt(step, foldedCode(view.text, at))) {
    const end = pastWords(words, at, view)
    if (end !== NOWHERE) farthest = Math.max(farthest, pastRest(phrase, i + 1, end, view))
  }
  return farthest
}

/** Behind the last word and its plural or possessive ending; -1 where the word goes on otherwise. */
function pastEnding(at: number, { text, capitals }: PhraseText): number {
  const ending = past(capitals ? CAPITAL_ENDING : ENDING, text, at)
  if (ending !== NOWHERE && !isWordCharacter(text, ending)) return ending
  if (!isWordCharacter(text, at)) return at
  const long = SIBILANT.test(text.slice(Math.max(0, at - 2), at)) ? past(LONG_ENDING, text, at) : NOWHERE
  return long !== NOWHERE && !isWordCharacter(text, long) ? long : NOWHERE
}

/** Where the phrase ends if a word ends at the place and step `i` comes next. */
function pastRest(phrase: Phrase, i: number, at: number, view: PhraseText): number {
  const { text } = view
  const next = phrase[i]
  if (next === undefined) return pastEnding(at, view)
  if (isWordCharacter(text, at)) return NOWHERE
  if (next.type === 'words') {
    const start = past(BETWEEN, text, at)
    return start === NOWHERE ? NOWHERE : pastStep(phrase, i, start, view)
  }
  // Nothing to four words: the nearest place counts.
  let from = past(IN_GAP, text, at)
  for (let skipped = 0; skipped <= LONGEST_GAP && from !== NOWHERE; skipped++) {
    const end = pastStep(phrase, i + 1, from, view)
    if (end !== NOWHERE) return end
    const word = past(GAP_WORD, text, from)
    from = word === NOWHERE ? NOWHERE : past(IN_GAP, text, word)
  }
  return NOWHERE
}

/** Where a phrase that begins at the place ends, or -1. Time is bounded by the phrase, not the text. */
export const matchPhrase = (phrase: Phrase, at: number, view: PhraseText): number => pastStep(phrase, 0, at, view)
