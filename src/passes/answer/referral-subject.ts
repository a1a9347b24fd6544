import { TARGET_DETERMINERS, TARGET_GROUPS } from '../../lexicon/referral-cues.ts'
import type { Span } from '../../model/span.ts'

// "I believe that Treasury can answer that"
const DETERMINERS = new Set(TARGET_DETERMINERS.filter(word => word !== 'that'))
const GROUPS = new Set([...TARGET_GROUPS, 'department', 'agency', 'ministry', 'treasury', 'military', 'campaign'])
/** Inside a name; "and" only where a name stands before it, too. */
const JOINS: ReadonlySet<string> = new Set(['of', 'and', 'at', 'for'])
const FARTHEST = 80
const WORD = /[\p{L}\p{N}.’'&-]+/gu
const CAPITAL = /^\p{Lu}/u
/** Who speaks, or is spoken for, sends nobody to himself. */
const OWN =
  /^(?:I|We|You|He|She|They|It|That|This|There|Who|And|But|So|Well|If|As|What|President|Nobody|Somebody|People)$/

const isName = (word: string): boolean => CAPITAL.test(word) && !OWN.test(word)

interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

const wordsBefore = (text: string, at: number): Word[] => {
  const from = Math.max(0, at - FARTHEST)
  return [...text.slice(from, at).matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: from + index,
    end: from + index + word.length,
  }))
}

const isHead = ({ word }: Word): boolean => isName(word) || GROUPS.has(word.toLowerCase())

/** Index of the word that begins the name: back over capitals and the "of" between them, to "the". */
function firstOf(words: readonly Word[], text: string): number {
  let first = words.length - 1
  for (let i = first - 1; i >= 0; i--) {
    const { word, end } = words[i] as Word
    if (text.slice(end, words[i + 1]?.start).trim() !== '') break
    const plain = word.toLowerCase()
    if (isHead(words[i] as Word) || (DETERMINERS.has(plain) && !JOINS.has(plain))) first = i
    else if (!JOINS.has(plain)) break
  }
  return first
}

/** "would be in the best position to", "can probably speak to that": who does it stands before. */
const VERB =
  /\s(?:(?:can|could|will|would|may|might|should)(?: be able to)?|(?:is|are|(?:would|will|might) be))(?:\s(?!not\b)[a-z]+){0,3}\s+$/

/** The noun phrase before the verb of a phrase: "the Department of Justice" before "would have the numbers". */
export function targetBefore(text: string, phrase: number): Span | null {
  const verb = VERB.exec(text.slice(Math.max(0, phrase - FARTHEST), phrase))
  if (!verb) return null
  const at = Math.max(0, phrase - FARTHEST) + verb.index
  const words = wordsBefore(text, at)
  const last = words.at(-1)
  if (!last || !isHead(last) || text.slice(last.end, at).trim() !== '') return null
  const first = words[firstOf(words, text)] as Word
  return isName(first.word) || DETERMINERS.has(first.word.toLowerCase()) ? { start: first.start, end: last.end } : null
}
