import {
  ADDRESSABLE_NOUNS,
  ADDRESSABLE_PLACES,
  APPOSITIVE,
  ARTICLE_NOUN,
  GOES_BACK,
  GOES_ON_AS_SUBJECT,
  INTERJECTIONS,
  PUT_OFF,
  SPOKEN_TO,
  THANKED,
  THIRD_PERSON_WORDS,
} from '../lexicon/address-words.ts'
import type { Turn } from '../model/transcript.ts'
import { type NamedAsker, type Names, namedAsker, type Words } from './named-asker.ts'

// Cheap on purpose: every capitalised word between marks; what it is, the words around it say.
const BETWEEN_MARKS =
  /(^|[,.?!)]\s|[—–-]\s)([A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f]+(?:\s[A-Z])?|[A-Z]\.[A-Z]\.)(?=[,.?!]|\s?[—–]|\s--)/g

// "as you know, Vera -- have"
const SAID_TO_YOU = /\byou(?:['’]ve)?(?:\s\p{Ll}+){1,3},\s$/u

// What stands before a name is cut at this length: more of it may hold the end of another sentence.
const FIRST_SENTENCE = 70

const lastWord = (words: string): string => /[\p{L}’'.]+$/u.exec(words)?.[0] ?? ''

/** True where the words before a name are interjections and nothing else: "Well, ", "No, no, ". */
const isOpening = (words: string): boolean =>
  words.split(/[\s,.!—–-]+/).every(word => word === '' || INTERJECTIONS.has(word.toLowerCase()))

/** "his brother, Jeb," and "as I said to Brad," name somebody who is spoken of. */
function isSpokenOf(before: string, after: string): boolean {
  const last = lastWord(before.replace(/[,\s]+$/, ''))
  if (ADDRESSABLE_PLACES.has(last) && /^[.!]/.test(after)) return false
  if (THIRD_PERSON_WORDS.has(last.toLowerCase()) || /^\p{Lu}/u.test(last)) return last !== 'I'
  if (ADDRESSABLE_NOUNS.has(last)) return false
  return APPOSITIVE.test(before) || (ARTICLE_NOUN.test(before) && GOES_ON_AS_SUBJECT.test(after))
}

/** How an answer addresses the one who asks, by the words before and after a name; `null` where it does not. */
function addressRule(before: string, after: string): string | null {
  if (PUT_OFF.test(after) || GOES_BACK.test(before)) return null
  const opens = before.length < 60 && isOpening(before)
  // "Thanks, Karen. …", but not "Jim."
  if (opens && (/^(?:,\s|\s?[—–]|\s--)/.test(after) || (before.endsWith(', ') && /^[.!]\s/.test(after))))
    return 'addressed-first'
  if (!before.endsWith(', ') || isSpokenOf(before, after)) return null
  if (/^,\s[\p{Ll}I]/u.test(after)) return 'addressed'
  if (SAID_TO_YOU.test(before) && /^\s?(?:[—–]|--)/.test(after)) return 'addressed'
  // "Let's be clear, Mike. We …": the answer goes on, so that he is not the next.
  if (!/[.?!]\s/.test(before) && before.length < FIRST_SENTENCE && /^[.!]\s+\p{Lu}/u.test(after)) return 'addressed'
  return /^[.?!](?:\s|$)/.test(after) ? 'addressed-last' : null
}

interface Within {
  readonly names: Names
  /** Where the call on the next begins, if the answer ends in one. */
  readonly until: number
}

const TITLED = /^(?:(?:Well|No|Yes|Look|Again|So),\s)?M(?:r|s|rs)\.?\s(?<name>\p{Lu}[\p{Ll}\p{M}’'-]{2,})(?=,)/u

/** "Ms. Szabo, I have.": at the start of an answer a surname is enough. */
function titledAddress(text: string, turn: Turn, colleagues: Words): NamedAsker | null {
  const [segment] = turn.segments
  const head = segment ? text.slice(segment.start, Math.min(segment.end, segment.start + 60)) : ''
  const hit = TITLED.exec(head)
  const name = hit?.groups?.name
  if (!segment || !hit || name === undefined || colleagues.has(name)) return null
  if (!SPOKEN_TO.test(head.slice(hit[0].length))) return null
  const start = segment.start + hit[0].length - name.length
  return namedAsker({ rule: 'addressed-first', turn, text: name, start, name, outlet: null })
}

/** How an answer addresses the one who has asked: "Well, Brad, …", "I have nothing on that, Said." */
export function addressIn(text: string, turn: Turn, { names, until }: Within): NamedAsker | null {
  const colleagues = names.colleaguesOf(turn.speaker)
  const own = names.ownOf(turn.speaker)
  const titled = titledAddress(text, turn, colleagues)
  if (titled && titled.evidence.span.end < until) return titled
  for (const segment of turn.segments) {
    const words = text.slice(segment.start, Math.min(segment.end, until))
    for (const hit of words.matchAll(BETWEEN_MARKS)) {
      const name = hit[2] as string
      const parts = name.split(/\s/)
      if (!names.isName((parts[0] as string).replaceAll('.', '')) || parts.some(part => colleagues.has(part))) continue
      const at = hit.index + (hit[1] as string).length
      const before = words.slice(Math.max(0, at - 80), at)
      if (THANKED.test(before) && own.includes(name)) continue
      const rule = addressRule(before, words.slice(at + name.length, at + name.length + 28))
      if (rule !== null) return namedAsker({ rule, turn, text: name, start: segment.start + at, name, outlet: null })
    }
  }
  return null
}
