import type { Span } from '../../model/span.ts'

/** A word of a run. */
export interface RunWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

const FARTHEST = 120
const MOST_WORDS = 12
const WORD = /[A-Za-zÀ-ɏ0-9]+(?:[’'][A-Za-zÀ-ɏ]+)*|&/g

/** What may stand between two words of a name: a blank, a line end, a hyphen, the period of "U.S." */
function isJoin(gap: string, before: string): boolean {
  return /^(?:[ \t]*\n?[ \t]*|-|\/)$/.test(gap) || (/^\.\s?$/.test(gap) && before.length === 1)
}

function wordsIn(text: string, { start, end }: Span): RunWord[] {
  return [...text.slice(start, end).matchAll(WORD)].map(hit => {
    const at = start + hit.index
    return { word: hit[0], start: at, end: at + hit[0].length }
  })
}

const gapBetween = (text: string, a: RunWord, b: RunWord): string => text.slice(a.end, b.start)

/** "the Free Syrian Army’s (FSA) leader" */
function withoutPossessive({ word, start }: RunWord): RunWord {
  const own = word.replace(/[’']s$/, '')
  return { word: own, start, end: start + own.length }
}

/** The words that end at a place without a comma or a period among them, the nearest last. */
export function runBefore(text: string, at: number): RunWord[] {
  const words = wordsIn(text, { start: Math.max(0, at - FARTHEST), end: at })
  const last = words.at(-1)
  if (!last || !/^[’']?["”]?$/.test(text.slice(last.end, at))) return []
  let first = words.length - 1
  while (first > 0 && words.length - first < MOST_WORDS) {
    const [one, next] = [words[first - 1] as RunWord, words[first] as RunWord]
    if (!isJoin(gapBetween(text, one, next), one.word)) break
    first--
  }
  return [...words.slice(first, -1), withoutPossessive(last)]
}

/** The words that begin at a place, as far as nothing parts them. */
export function runBehind(text: string, at: number): RunWord[] {
  const words = wordsIn(text, { start: at, end: Math.min(text.length, at + FARTHEST) })
  if (words[0]?.start !== at) return []
  let end = 1
  while (end < words.length && end < MOST_WORDS) {
    const [one, next] = [words[end - 1] as RunWord, words[end] as RunWord]
    if (!isJoin(gapBetween(text, one, next), one.word)) break
    end++
  }
  return words.slice(0, end)
}
