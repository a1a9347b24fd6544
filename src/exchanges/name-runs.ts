import { isOutlet } from '../grammar/names.ts'
import { NOT_NAMES, OUTLET_WORDS } from '../lexicon/address-words.ts'
import { lettersOf } from './initials.ts'

/** Capitalised words in a row: a person or an outlet. */
export interface Run {
  readonly text: string
  readonly words: readonly string[]
  /** Offset in the sentence. */
  readonly at: number
  /** True behind "Mr." or "Ms.": a surname. */
  readonly titled: boolean
  /** What stands between it and the run before, or the start of the sentence. */
  readonly before: string
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-’'·][\p{L}\p{M}]+)*/gu
const HONORIFIC = /^(?:Mr|Ms|Mrs|Miss|Dr)$/

const plain = (word: string): string => word.toLowerCase().replace(/'/g, '’')

interface Lists {
  readonly vocabulary: ReadonlySet<string>
  readonly isName: (word: string) => boolean
}

/** The runs of a sentence of which every other word is in the vocabulary; `null` where some word is not. */
export function nameRuns(sentence: string, { vocabulary, isName }: Lists): Run[] | null {
  const runs: Run[] = []
  let end = -1
  let titled = -1
  for (const { 0: word, index: at } of sentence.matchAll(WORD)) {
    const gap = sentence.slice(end, at)
    const goesOn = runs.length > 0 && gap === ' ' && /^\p{Lu}/u.test(word)
    // "Associated Press": no press of the vocabulary
    const known = !goesOn && vocabulary.has(plain(word))
    // "Will you start, Jim?" and "Will, you start."
    const named =
      /^\p{Lu}/u.test(word) && (!known || (isName(word) && !/^\s[\p{Ll}I]/u.test(sentence.slice(at + word.length))))
    if (!named && !known && !HONORIFIC.test(word)) return null
    if (HONORIFIC.test(word)) titled = at + word.length
    if (!named || HONORIFIC.test(word)) continue
    const last = runs.at(-1)
    if (last && goesOn) runs[runs.length - 1] = { ...last, text: `${last.text} ${word}`, words: [...last.words, word] }
    else
      runs.push({
        text: word,
        words: [word],
        at,
        titled: titled >= 0 && at - titled <= 2,
        before: last ? gap : sentence.slice(0, at).trim(),
      })
    end = at + word.length
  }
  return runs
}

/** True where the run is a person: by her given name or, where the floor is given in so many words, by any name. */
export function isPersonName(
  words: readonly string[],
  { floor, isName }: { floor: boolean; isName: (word: string) => boolean },
): boolean {
  if (words.some(word => NOT_NAMES.has(plain(word)) && !isName(word))) return false
  if (words.length > 3) return false
  if (isName(lettersOf(words[0] as string))) return true
  return floor && /^\p{Lu}[\p{Ll}\p{M}]/u.test(words[0] as string)
}

/** True where the run is the name of an outlet: "Reuters", "Boston Globe". */
export const isOutletRun = ({ text, words }: Run): boolean =>
  isOutlet(text) || (words.length > 1 && OUTLET_WORDS.has(words.at(-1) as string))
