import type { Span } from '../model/span.ts'
import type { Acronym } from '../model/transcript.ts'
import type { Pass } from './pass.ts'

const SHORT = String.raw`[A-Z][A-Z\d&]{1,7}`

/** Where a short form stands beside words that may explain it, and on which side they are. */
const PLACES: readonly { readonly pattern: RegExp; readonly long: 'before' | 'behind' }[] = [
  { pattern: new RegExp(String.raw`\s\((?:the\s)?(${SHORT})\)`, 'g'), long: 'before' }, // "Local Coordination Committees (LCC)"
  { pattern: new RegExp(String.raw`,\s(?:or\s)?(?:the\s)?(${SHORT})\b`, 'g'), long: 'before' }, // "the International Syria Support Group, the ISSG"
  { pattern: new RegExp(String.raw`\b(${SHORT})\s\((?:the\s)?(?=\p{Lu})`, 'gu'), long: 'behind' },
  {
    pattern: new RegExp(String.raw`\b(${SHORT})(?:\s[a-z]+)?\s[–—-]{1,2}\s(?:the\s)?(?=\p{Lu})`, 'gu'),
    long: 'behind',
  }, // "ISSG meeting – International Syria Support Group"
]

const SMALL = /^(?:of|the|and|for|on|in|to)$/
const FARTHEST = 100

const initialsOf = (words: readonly string[]): string => words.map(word => word.charAt(0).toUpperCase()).join('')

/** True where the initials of `words` are `short`, all of them or without the small words. */
function spells(words: readonly string[], short: string): boolean {
  const letters = short.replace(/[^A-Z]/g, '')
  if (words.some(word => !SMALL.test(word) && !/^\p{Lu}/u.test(word))) return false
  return initialsOf(words) === letters || initialsOf(words.filter(word => !SMALL.test(word))) === letters
}

interface Word {
  readonly word: string
  readonly start: number
}

const wordsIn = (text: string, { start, end }: Span): Word[] =>
  [...text.slice(start, end).matchAll(/[\p{L}\p{N}’']+/gu)].map(hit => ({ word: hit[0], start: start + hit.index }))

/** The run of words next to a place that spells `short`: the nearest and shortest one, after Schwartz and Hearst (2003), held to initials. */
function expansion(
  text: string,
  { short, at, long }: { short: string; at: Span; long: 'before' | 'behind' },
): Span | null {
  const near =
    long === 'before'
      ? wordsIn(text, { start: Math.max(0, at.start - FARTHEST), end: at.start })
      : wordsIn(text, { start: at.end, end: Math.min(text.length, at.end + FARTHEST) })
  const runs = near.map((_, i) => (long === 'before' ? near.slice(near.length - 1 - i) : near.slice(0, i + 1)))
  const run = runs.find(
    words =>
      !SMALL.test((words[0] as Word).word) &&
      spells(
        words.map(({ word }) => word),
        short,
      ),
  )
  const last = run?.at(-1)
  return run && last ? { start: (run[0] as Word).start, end: last.start + last.word.length } : null
}

/** Short forms that the transcript itself explains, each once, with the place of the long form. */
export const acronyms: Pass = ({ text }) => {
  const found = new Map<string, Acronym>()
  for (const { pattern, long } of PLACES)
    for (const hit of text.matchAll(pattern)) {
      const short = hit[1] as string
      const span = found.has(short)
        ? null
        : expansion(text, { short, at: { start: hit.index, end: hit.index + hit[0].length }, long })
      if (span) found.set(short, { short, long: text.slice(span.start, span.end).replace(/\s+/g, ' '), span })
    }
  return { acronyms: [...found.values()].sort((a, b) => a.span.start - b.span.start) }
}
