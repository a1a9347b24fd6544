import { partsOf } from '../../../grammar/phrases/net.ts'
import { type TextWords, wordsOfText } from '../../../grammar/phrases/text-words.ts'
import type { Hit } from '../find/finder.ts'

/** A term as words: the last one also in the plural. */
interface Sought {
  readonly number: number
  readonly words: readonly string[]
}

const WORD = /[\p{L}\p{N}_]+/gu
/** What may stand between the words of a term. */
const BETWEEN = /^(?:\s|['’&.-]|\.\s)$/
const PLURALS = ['', 's', 'es'] as const

const sameWord = (form: string, word: string): boolean =>
  form === word || (form.slice(1) === word.slice(1) && form.charAt(0).toLowerCase() === word.charAt(0))

const isLast = (form: string, word: string): boolean =>
  PLURALS.some(ending => form.endsWith(ending) && sameWord(form.slice(0, form.length - ending.length), word))

/** The terms by every form that their first word has. */
function byFirstForm(phrases: readonly string[]): Map<string, Sought[]> {
  const sought = new Map<string, Sought[]>()
  phrases.forEach((phrase, number) => {
    const words = phrase.match(WORD) ?? []
    const [first = ''] = words
    const capital = first.charAt(0).toUpperCase() + first.slice(1)
    for (const ending of words.length === 1 ? PLURALS : [''])
      for (const form of new Set([first + ending, capital + ending])) {
        const own = sought.get(form)
        if (own) own.push({ number, words })
        else sought.set(form, [{ number, words }])
      }
  })
  return sought
}

/** Where a term that begins at a word ends, or -1. */
function endOf({ text, starts, ends, numbers, forms }: TextWords, at: number, { words }: Sought): number {
  for (let i = 0; i < words.length; i++) {
    const word = at + i
    const form = forms[numbers[word] as number] ?? ''
    const isSame = i === words.length - 1 ? isLast : sameWord
    if (word >= starts.length || !isSame(form, words[i] as string)) return -1
    if (i > 0 && !BETWEEN.test(text.slice(ends[word - 1], starts[word]))) return -1
  }
  return ends[at + words.length - 1] as number
}

function occurrencesInPart(read: TextWords, sought: ReadonlyMap<string, readonly Sought[]>, from: number): Hit[] {
  const begins = read.forms.map(form => sought.get(form))
  const hits: Hit[] = []
  for (let at = 0; at < read.numbers.length; at++)
    for (const own of begins[read.numbers[at] as number] ?? []) {
      const end = endOf(read, at, own)
      if (end < 0) continue
      const span = { start: from + (read.starts[at] as number), end: from + end }
      hits.push({ topic: own.number, rule: 'recurring', span })
    }
  return hits
}

/** Every place of some terms, in order; `topic` is the term’s number. The words of the text have been read before. */
export function occurrencesOf(phrases: readonly string[], text: string): Hit[] {
  const sought = byFirstForm(phrases)
  return partsOf(text).flatMap(({ start, end }) =>
    occurrencesInPart(wordsOfText(text.slice(start, end)), sought, start),
  )
}
